import { describe, expect, test } from 'vitest'
import { load } from './load.ts'

const { countries } = load()

describe('a name finds its country', () => {
	const rows: readonly (readonly [words: string, iso2: string | null])[] = [
		['US', 'US'],
		['U.S.', 'US'],
		['USA', 'US'],
		['the United States', 'US'],
		['THE UNITED STATES', 'US'],
		['America', 'US'],
		['us', null],
		['Us', null],
		['uk', null],
		['UK', 'GB'],
		['U.K.', 'GB'],
		['Britain', 'GB'],
		['GREAT BRITAIN', 'GB'],
		['DRC', 'CD'],
		['the Democratic Republic of the Congo', 'CD'],
		['Congo', 'CD'],
		['Congo-Brazzaville', 'CG'],
		['Republic of the Congo', 'CG'],
		['Burma', 'MM'],
		['Myanmar', 'MM'],
		['Ivory Coast', 'CI'],
		["Cote d'Ivoire", 'CI'],
		['Côte d’Ivoire', 'CI'],
		['Niger', 'NE'],
		['Nigeria', 'NG'],
		['Guinea', 'GN'],
		['Guinea-Bissau', 'GW'],
		['Equatorial Guinea', 'GQ'],
		['Papua New Guinea', 'PG'],
		['Dominica', 'DM'],
		['Dominican Republic', 'DO'],
		['Georgia', 'GE'],
		['Jordan', 'JO'],
		['Chad', 'TD'],
		['Turkey', 'TR'],
		['Türkiye', 'TR'],
		['North Korea', 'KP'],
		['South Korea', 'KR'],
		['EL SALVADOR', 'SV'],
		['Soviet Union', 'SU'],
		['USSR', 'SU'],
		['Yugoslavia', 'YU'],
		['East Germany', 'DD'],
		['West Germany', 'DE'],
		['Zaire', 'ZR'],
		['Czechoslovakia', 'CS'],
		['Baghdad', null],
		['Iraqi', null],
		['Congolese', null],
		['Texas', null],
		['', null],
		['the', null],
		['Mexico City', null],
		['New Guinea', null],
	]
	for (const [words, iso2] of rows) test(`"${words}"`, () => expect(countries.find(words)?.iso2 ?? null).toBe(iso2))
})

describe('a people finds its country', () => {
	const rows: readonly (readonly [word: string, iso2: string | null, form?: string, plural?: boolean])[] = [
		['Iraqi', 'IQ', 'both', false],
		['Iraqis', 'IQ', 'noun', true],
		['British', 'GB', 'adjective', false],
		['Briton', 'GB', 'noun', false],
		['Britons', 'GB', 'noun', true],
		['Spanish', 'ES', 'adjective', false],
		['Spaniards', 'ES', 'noun', true],
		['Frenchmen', 'FR', 'noun', true],
		['Filipinos', 'PH', 'noun', true],
		['Nigerien', 'NE', 'both', false],
		['Nigerian', 'NG', 'both', false],
		['Dominican', 'DO', 'both', false],
		['Congolese', 'CD', 'both', false],
		['Salvadoran', 'SV', 'both', false],
		['Salvadorans', 'SV', 'noun', true],
		['SALVADORAN', 'SV', 'both', false],
		['Palestinians', 'PS', 'noun', true],
		['Soviet', 'SU', 'both', false],
		['Kuwaiti', 'KW', 'both', false],
		['Bosniaks', 'BA', 'noun', true],
		['US', 'US', 'adjective', false],
		['Chinese', 'CN', 'both', false],
		['us', null],
		['Iraq', null],
		['Kurdish', null],
		['Arab', null],
		['African', null],
		['European', null],
		['Muslim', null],
		['Londoner', null],
	]
	for (const [word, iso2, form, plural] of rows) {
		test(`"${word}"`, () => {
			const found = countries.demonym(word)
			expect(found?.country.iso2 ?? null).toBe(iso2)
			if (iso2) expect([found?.form, found?.plural]).toEqual([form, plural])
		})
	}
})

test('what else a name may mean is said', () => {
	expect(countries.ambiguousWith('Georgia')).toContain('place')
	expect(countries.ambiguousWith('Congo')).toEqual(['CG'])
	expect(countries.ambiguousWith('Jordan')).toContain('person')
	expect(countries.ambiguousWith('Iraq')).toEqual([])
	expect(countries.demonym('Dominican')?.alternatives.map((entry) => entry.iso2)).toEqual(['DM'])
	expect(countries.demonym('Congolese')?.alternatives.map((entry) => entry.iso2)).toEqual(['CG'])
	expect(countries.demonym('Guinean')?.alternatives).toEqual([])
})

test('houses of power stand for their country and sector', () => {
	expect(countries.metonym('the Pentagon')).toMatchObject({ country: 'US', sector: 'MIL' })
	expect(countries.metonym('Kremlin')).toMatchObject({ country: 'RU', sector: 'GOV' })
	expect(countries.metonym('DOWNING STREET')).toMatchObject({ country: 'GB' })
	expect(countries.metonym('Baghdad')).toBeNull()
	expect(countries.metonym('house')).toBeNull()
	expect(countries.byCapital('Tehran')?.iso2).toBe('IR')
	expect(countries.byCapital('Washington')?.iso2).toBe('US')
	expect(countries.byCapital('Mosul')).toBeNull()
})

test('every country has codes of its own, and a former state names a successor that exists', () => {
	expect(countries.all.length).toBeGreaterThan(250)
	expect(new Set(countries.all.map((entry) => entry.iso2)).size).toBe(countries.all.length)
	expect(new Set(countries.all.map((entry) => entry.iso3)).size).toBe(countries.all.length)
	for (const entry of countries.all) {
		if (entry.to !== null) expect(countries.byIso2(entry.successor ?? '')?.to, entry.name).toBeNull()
		expect(countries.find(entry.name)?.iso2, entry.name).toBe(entry.iso2)
	}
})

test('no line is dead: each alias and each people word leads somewhere, and each ambiguity is a word of its line', () => {
	for (const entry of countries.all) {
		for (const alias of entry.aliases) expect(countries.find(alias), `${entry.iso2} ${alias}`).not.toBeNull()
		for (const word of [...entry.adjectives, ...entry.people.flatMap((each) => [each.singular, each.plural])])
			expect(countries.demonym(word), `${entry.iso2} ${word}`).not.toBeNull()
		const words = new Set([
			entry.name,
			...entry.aliases,
			...entry.adjectives,
			...entry.people.flatMap((each) => [each.singular, each.plural]),
		])
		for (const word of Object.keys(entry.ambiguous)) expect(words.has(word), `${entry.iso2} ${word}`).toBe(true)
	}
})

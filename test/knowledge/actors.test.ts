import { describe, expect, test } from 'vitest'
import { fold } from '../../src/knowledge/index.ts'
import { load } from './load.ts'

const { actors } = load()

describe('the longest run of words that names an actor', () => {
	const rows: readonly (readonly [text: string, name: string | null, length?: number])[] = [
		['Kataib Hezbollah fighters', 'Kataib Hezbollah', 2],
		['Kata’ib Hezbollah said', 'Kataib Hezbollah', 2],
		['Hezbollah said', 'Hezbollah', 1],
		['al-Qaeda in Iraq', 'al-Qaeda in Iraq', 3],
		['al - Qaeda in the Arabian Peninsula said', 'al-Qaeda in the Arabian Peninsula', 7],
		['Al Qaeda', 'al-Qaeda', 2],
		['PKK rebels', "Kurdistan Workers' Party", 1],
		["Kurdistan Workers' Party", "Kurdistan Workers' Party", 3],
		['Kurdistan Workers ’ Party', "Kurdistan Workers' Party", 4],
		['FMLN guerrillas', 'Farabundo Marti National Liberation Front', 1],
		['SHINING PATH TERRORISTS', 'Shining Path', 2],
		['Sendero Luminoso', 'Shining Path', 2],
		['Islamic State group', 'Islamic State', 3],
		['IS fighters', 'Islamic State', 1],
		['Daesh', 'Islamic State', 1],
		['ISIS-K', 'Islamic State Khorasan Province', 1],
		['Boko Haram', 'Boko Haram', 2],
		['Houthis', 'Houthis', 1],
		['Houthi rebels', 'Houthis', 2],
		['U.N. Security Council', 'UN Security Council', 3],
		['United Nations', 'United Nations', 2],
		['Revolutionary Guards', 'Islamic Revolutionary Guard Corps', 2],
		['Rapid Support Forces', 'Rapid Support Forces', 3],
		['NATO', 'North Atlantic Treaty Organization', 1],
		['Tamil Tigers', 'Liberation Tigers of Tamil Eelam', 2],
		['Wagner Group', 'Wagner Group', 2],
		['IRA', 'Irish Republican Army', 1],
		['M23 rebels', 'March 23 Movement', 2],
		['is fighting', null],
		['eta', null],
		['raw', null],
		['the army', null],
		['Iraqi army', null],
		['rebels', null],
		['Baghdad', null],
		['hash', null],
		['amal', null],
		['islamic values', null],
		['police', null],
		['a group', null],
		['As fighting', null],
		['May', null],
		['Ira said', null],
		['Sam', null],
		['', null],
	]
	for (const [text, name, length] of rows) {
		test(`"${text}"`, () => {
			const match = actors.longestMatch(text.split(' '), 0)
			expect(match?.entries[0]?.name ?? null).toBe(name)
			if (name) expect(match?.length).toBe(length)
		})
	}
})

test('an acronym with several owners goes to the one the report is about', () => {
	expect(actors.find('SLA').map((entry) => entry.name)).toEqual(
		expect.arrayContaining(['South Lebanon Army', 'Sudan Liberation Movement']),
	)
	expect(actors.find('SLA', { countries: ['SD'] })[0]?.name).toBe('Sudan Liberation Movement')
	expect(actors.find('SLA', { countries: ['LB'] })[0]?.name).toBe('South Lebanon Army')
	expect(actors.find('ADF', { countries: ['CM'] })[0]?.name).toBe('Ambazonia Defence Forces')
	expect(actors.find('ADF', { countries: ['CD'] })[0]?.name).toBe('Allied Democratic Forces')
	expect(actors.find('nobody')).toEqual([])
})

test('what did not exist yet is not meant, and capitals hide no words', () => {
	expect(actors.find('IS', { year: 2016 })[0]?.name).toBe('Islamic State')
	expect(actors.find('IS', { year: 1989 })).toEqual([])
	expect(actors.find('IS', { allCaps: true })).toEqual([])
	expect(actors.find('WHO', { allCaps: true })).toEqual([])
	expect(actors.find('FMLN', { allCaps: true, year: 1989 }).length).toBe(1)
	expect(actors.find('NLA', { year: 1950 })).toEqual([])
	expect(actors.longestMatch('IS FIGHTING'.split(' '), 0, { year: 1989 })).toBeNull()
})

test('no double names, no dead aliases, years in order', () => {
	expect(actors.all.length).toBeGreaterThan(600)
	expect(new Set(actors.all.map((entry) => fold(entry.name))).size).toBe(actors.all.length)
	for (const entry of actors.all) {
		for (const word of [entry.name, ...entry.aliases, ...entry.acronym])
			expect(actors.find(word), `${entry.name}: ${word}`).toContain(entry)
		const words = [entry.name, ...entry.aliases, ...entry.acronym]
		expect(new Set(words).size, entry.name).toBe(words.length)
		if (entry.from !== null && entry.to !== null) expect(entry.from, entry.name).toBeLessThanOrEqual(entry.to)
	}
})

test('countries of actors exist', () => {
	const { countries } = load()
	for (const entry of actors.all)
		for (const code of entry.countries) expect(countries.byIso2(code), `${entry.name} ${code}`).not.toBeNull()
})

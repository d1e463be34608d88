import { describe, expect, test } from 'vitest'
import { phraseKey } from '../../src/knowledge/phrases.ts'
import { load } from './load.ts'

const { weapons } = load()

describe('the longest run of lemmas that names a weapon', () => {
	const rows: readonly (readonly [lemmas: string, words: string | null, newsMode?: string, length?: number])[] = [
		['rocket', 'rocket', 'rocket/missile', 1],
		['Katyusha rocket', 'Katyusha rocket', 'rocket/missile', 2],
		['katyusha rocket', 'Katyusha rocket', 'rocket/missile', 2],
		['rocket - propelled grenade', 'rocket-propelled grenade', 'rocket/missile', 4],
		['rocket-propelled grenade', 'rocket-propelled grenade', 'rocket/missile', 2],
		['ballistic missile', 'ballistic missile', 'rocket/missile', 2],
		['mortar shell', 'mortar shell', 'artillery', 2],
		['improvised explosive device', 'improvised explosive device', 'explosives', 3],
		['car bomb', 'car bomb', 'explosives', 2],
		['suicide vest', 'suicide vest', 'suicide', 2],
		['land mine', 'landmine', 'explosives', 2],
		['drone', 'drone', 'drone', 1],
		['Shahed-136', 'Shahed-136', 'drone', 1],
		['F-16', 'F-16', 'aerial', 1],
		['helicopter gunship', 'helicopter gunship', 'aerial', 2],
		['barrel bomb', 'barrel bomb', 'aerial', 2],
		['AK-47', 'AK-47', 'firearms', 1],
		['ak-47', 'AK-47', 'firearms', 1],
		['assault rifle', 'assault rifle', 'firearms', 2],
		['machine gun', 'machine gun', 'firearms', 2],
		['pistol', 'pistol', 'firearms', 1],
		['machete', 'machete', 'other', 1],
		['Molotov cocktail', 'Molotov cocktail', 'riot', 2],
		['tear gas', 'tear gas', 'riot', 2],
		['rubber bullet', 'rubber bullet', 'riot', 2],
		['water cannon', 'water cannon', 'riot', 2],
		['sarin', 'sarin', 'other', 1],
		['Javelin missile', 'Javelin missile', 'rocket/missile', 2],
		['Javelin', 'Javelin', 'rocket/missile', 1],
		['artillery', 'artillery', 'artillery', 1],
		['dynamite', 'dynamite', 'explosives', 1],
		['javelin', null],
		['tow', null],
		['sam', null],
		['patriot', null],
		['house', null],
		['man', null],
		['device', null],
		['attack', null],
		['shot', null],
		['round', null],
		['car', null],
		['rocket science', 'rocket', 'rocket/missile', 1],
		['predator', null],
		['apache', null],
		['buk', null],
		['leopard', null],
		['', null],
	]
	for (const [lemmas, words, mode, length] of rows) {
		test(`"${lemmas}"`, () => {
			const match = weapons.longestMatch(lemmas.split(' '), 0)
			expect(match ? phraseKey(match.entry.words) : null).toBe(
				words === null ? null : phraseKey(words === 'landmine' ? 'land mine' : words),
			)
			if (words) expect([match?.entry.newsMode, match?.length]).toEqual([mode, length])
		})
	}
})

describe('calibres', () => {
	const rows: readonly (readonly [words: string, value: number | null, unit?: string])[] = [
		['107mm', 107, 'mm'],
		['107 mm Katyusha', 107, 'mm'],
		['122-mm rockets', 122, 'mm'],
		['107-millimeter', 107, 'mm'],
		['7.62', 7.62, 'mm'],
		['7.62mm', 7.62, 'mm'],
		['7.62x39mm', 7.62, 'mm'],
		['5.56', 5.56, 'mm'],
		['.50-caliber rifle', 0.5, 'inch'],
		['.50 calibre', 0.5, 'inch'],
		['50-caliber', 0.5, 'inch'],
		['12-gauge shotgun', 12, 'gauge'],
		['107', null],
		['107 men', null],
		['7.6', null],
		['the 107mm', null],
		['2020', null],
		['50 people', null],
		['12 gauges', null],
		['', null],
	]
	for (const [words, value, unit] of rows) {
		test(`"${words}"`, () => {
			const found = weapons.calibre(words)
			expect(found?.value ?? null).toBe(value)
			if (found) expect([found.unit, words.startsWith(found.words)]).toEqual([unit, true])
		})
	}
})

test('a plural is found by its singular', () => {
	expect(weapons.find('rockets')?.words).toBe('rocket')
	expect(weapons.find('machetes')?.words).toBe('machete')
	expect(weapons.find('gas')).toBeNull()
})

test('no dead lines: every phrase finds its own line', () => {
	expect(weapons.all.length).toBeGreaterThan(300)
	for (const entry of weapons.all) expect(weapons.find(entry.words)?.words, entry.words).toBe(entry.words)
})

import { describe, expect, test } from 'vitest'
import { load } from './load.ts'

const { nouns, titles, relations } = load()

describe('what a noun stands for', () => {
	const rows: readonly (readonly [lemma: string, found: string | null])[] = [
		['troops', 'military'],
		['soldier', 'military'],
		['forces', 'military'],
		['gunman', 'armed'],
		['militant', 'armed'],
		['bomber', 'armed'],
		['rebel', 'armed'],
		['militia', 'armed'],
		['police', 'armed'],
		['contractor', 'civilian'],
		['villager', 'civilian'],
		['protester', 'civilian'],
		['farmer', 'civilian'],
		['child', 'civilian'],
		['media', 'civilian'],
		['journalist', 'civilian'],
		['interpreter', 'civilian'],
		['official', 'official'],
		['minister', 'official'],
		['opposition', 'official'],
		['government', 'official'],
		['judge', 'official'],
		['source', 'person'],
		['dozens', 'person'],
		['others', 'person'],
		['cobbler', 'person'],
		['violinist', 'person'],
		['group', 'group'],
		['organization', 'group'],
		['village', 'place'],
		['city', 'place'],
		['province', 'place'],
		['border', 'place'],
		['market', 'facility'],
		['police headquarters', 'facility'],
		['school headquarters', 'facility'],
		['checkpoint', 'facility'],
		['consulate', 'facility'],
		['mosque', 'facility'],
		['base', 'facility'],
		['convoy', 'vehicle'],
		['truck', 'vehicle'],
		['rocket', 'weapon'],
		['mortar', 'weapon'],
		['drone', 'weapon'],
		['rifle', 'weapon'],
		['airstrike', 'event'],
		['firefight', 'event'],
		['attack', 'event'],
		['week', 'time'],
		['Monday', 'time'],
		['century', 'time'],
		['Maria', null],
		['John', null],
		['responsibility', 'abstract'],
		['idea', 'abstract'],
		['laptop', null],
		['crop', null],
		['tyre', null],
		['mason', 'civilian'],
		['tomb', 'facility'],
		['xyzzy', null],
		['', null],
		['table', null],
	]
	for (const [lemma, found] of rows) test(`"${lemma}"`, () => expect(nouns.classOf(lemma)).toBe(found))
})

test('flags: who is a person, who is a group, who fights', () => {
	expect(nouns.info('soldier')).toMatchObject({ isPerson: true, isGroup: false, combatant: 'combatant', sector: 'MIL' })
	expect(nouns.info('troops')).toMatchObject({ isGroup: true, combatant: 'combatant' })
	expect(nouns.info('farmer')).toMatchObject({ isPerson: true, combatant: 'civilian', sector: 'AGR' })
	expect(nouns.info('policeman')).toMatchObject({ sector: 'COP' })
	expect(nouns.info('suspect')).toMatchObject({ combatant: 'unknown', sector: null })
	expect(nouns.info('violinist')).toMatchObject({ isPerson: true, basis: 'wordnet' })
	expect(nouns.info('school headquarters')).toMatchObject({ class: 'facility', basis: 'override' })
})

describe('titles before names', () => {
	const rows: readonly (readonly [text: string, role: string | null, length?: number])[] = [
		['Army General Mark', 'military-rank', 2],
		['Gen. Mark', 'military-rank', 1],
		['Lt. Col. X', 'military-rank', 2],
		['Lt Col X', 'military-rank', 2],
		['Mr Esper', 'honorific', 1],
		['Mr. Esper', 'honorific', 1],
		['President Trump', 'head-of-state', 1],
		['PRESIDENT CRISTIANI', 'head-of-state', 1],
		['Defence Secretary Ben', 'minister', 2],
		['Foreign Minister X', 'minister', 2],
		['Sheikh Ahmed', 'religious', 1],
		['Sen. X', 'legislator', 1],
		['Judge X', 'judge', 1],
		['Baghdad', null],
		['the general', null],
		['Kataib', null],
		['rocket', null],
	]
	for (const [text, role, length] of rows) {
		test(`"${text}"`, () => {
			const match = titles.longestMatch(text.split(' '), 0)
			expect(match?.entry.role ?? null).toBe(role)
			if (role) expect(match?.length).toBe(length)
		})
	}
})

describe('words that tie an event to a place', () => {
	const rows: readonly (readonly [text: string, relation: string | null, bearing?: number | null])[] = [
		['north of Baghdad', 'direction', 0],
		['to the southeast of Mosul', 'direction', 135],
		['near Kirkuk', 'near', null],
		['on the outskirts of Aleppo', 'edge', null],
		['border with Syria', 'border', null],
		['off the coast of Yemen', 'off', null],
		['in Iraq', 'in', null],
		['between Tikrit and Baiji', 'between', null],
		['in the north of the country', 'part', 0],
		['with rockets', null],
		['despite the truce', null],
		['rocket', null],
	]
	for (const [text, relation, bearing] of rows) {
		test(`"${text}"`, () => {
			const match = relations.longestMatch(text.split(' '), 0)
			expect(match?.entry.relation ?? null).toBe(relation)
			if (relation) expect(match?.entry.bearing).toBe(bearing)
		})
	}
})

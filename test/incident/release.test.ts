/** What counts in a project, and what differs between two releases. */
import { describe, expect, test } from 'vitest'
import { deriveIncidents } from '../../src/incident/index.ts'
import { type Difference, differences, type Frozen, lineOf } from '../../src/incident/release/differences.ts'
import { EVERYTHING, leftOut } from '../../src/incident/release/inclusion.ts'
import { Inclusion, type Manifest } from '../../src/incident/release/schema.ts'
import type { Ruling } from '../../src/incident/ruling.ts'
import type { Incident } from '../../src/incident/schema.ts'
import { day, input, killed, NO_RULING, type ReportBuilder, report, town } from './build.ts'

const hadrel = town('Hadrel', 'QX', 10.2, 20.1)
const attack = { when: day('2020-03-11'), where: hadrel, harms: [killed(7)] }
const incidentsOf = (reports: readonly ReportBuilder[], ruling: Ruling = NO_RULING) =>
	deriveIncidents(input(reports, ruling)).incidents
const [one] = incidentsOf([report('a', attack)]) as [Incident]

describe('what counts', () => {
	const cases: readonly (readonly [rules: object, incident: Partial<Incident>, reasons: readonly string[]])[] = [
		[{}, {}, []],
		[{}, { recordable: false }, ['too little is told to tell it from another like it']],
		[{}, { factuality: 'threatened' }, ['it is told as threatened']],
		[{ factuality: ['threatened'] }, { factuality: 'threatened' }, []],
		[{ types: ['PROTEST'] }, {}, ['its type is ASSAULT']],
		[{ countries: ['QX'] }, {}, []],
		[{ countries: ['QY'] }, {}, ['it was in QX']],
		[{ countries: ['QY'] }, { where: null }, ['its country is not known']],
		[{ from: '2020-03-11', to: '2020-03-11' }, {}, []],
		[{ from: '2020-03-12' }, {}, ['it was before 2020-03-12']],
		[{ to: '2020-03-10' }, {}, ['it was after 2020-03-10']],
		[{ from: '2020-03-12' }, { when: day('2020-03-01', '2020-03-31') }, []],
		[{ from: '2020-01-01' }, { when: null }, ['its day is not known']],
		[{ dated: true }, { when: null }, ['its day is not known']],
		[{ placedWithin: 'town' }, {}, []],
		[{ placedWithin: 'exact' }, {}, ['its place is known to the town only']],
		[
			{ placedWithin: 'province' },
			{ where: { name: 'QX', country: 'QX', level: 'country' } },
			['its place is known to the country only'],
		],
		[{ killedAtLeast: 7 }, {}, []],
		[{ killedAtLeast: 8 }, {}, ['7 killed, fewer than 8']],
		[{ woundedAtLeast: 1 }, {}, ['nobody says how many were wounded']],
		[{ originsAtLeast: 2 }, {}, ['one origin, fewer than 2']],
		[{ originsAtLeast: 2, killedAtLeast: 9 }, {}, ['7 killed, fewer than 9', 'one origin, fewer than 2']],
	]
	for (const [rules, change, reasons] of cases)
		test(`${JSON.stringify(rules)} ${JSON.stringify(change)}: ${reasons.join('; ') || 'counts'}`, () => {
			expect(leftOut({ ...one, ...change }, Inclusion.parse({ name: 'ours', ...rules }))).toEqual(reasons)
		})
	const bad: readonly object[] = [
		{},
		{ name: 'x', types: ['RAID'] },
		{ name: 'x', killed: 3 },
		{ name: 'x', from: 'spring' },
		{ name: '' },
	]
	for (const rules of bad)
		test(`${JSON.stringify(rules)} does not fit`, () => expect(Inclusion.safeParse(rules).success).toBe(false))
})

describe('what differs', () => {
	const manifest: Manifest = {
		name: '',
		at: '',
		by: 'Mara',
		note: '',
		program: '1',
		coders: ['coder/1'],
		knowledge: 'k',
		rules: EVERYTHING,
		decisions: 0,
		log: '',
		counts: { reports: 0, versions: 0, claims: 0, incidents: 0, leftOut: 0 },
		versions: '',
		incidents: '',
	}
	const frozen = (incidents: readonly Incident[], more: Partial<Manifest> = {}): Frozen => {
		const made = { ...manifest, ...more }
		return { manifest: made, lines: incidents.map((i) => lineOf(i, made.rules, JSON.stringify(i))) }
	}
	const told = (
		before: Frozen,
		after: Frozen,
		decided: readonly { words: string; mentions: string[]; reports: string[] }[] = [],
	) => differences(before, after, { decided }).map(({ kind, what, why }: Difference) => [kind, what, why])
	const a = report('a', attack)
	const b = report('b', { ...attack, harms: [killed(9)] })
	const far = report('c', { ...attack, where: town('Tolm', 'QX', 18, 25) })

	test('nothing', () => expect(told(frozen([one]), frozen([one]))).toEqual([]))
	test('an incident that is new, because a report tells of it', () => {
		expect(told(frozen([one]), frozen(incidentsOf([a, far])))).toEqual([['appeared', ['new'], ['told by id:c']]])
	})
	test('one that is told by another report too', () => {
		expect(told(frozen([one]), frozen(incidentsOf([a, b])))).toEqual([
			[
				'changed',
				[
					'killed (low, best, high): 7, 7, 7 → 7, 7, 9',
					'harm is: not contested → contested',
					'origins: 1 → 2',
					'reports: 1 → 2',
				],
				['told by id:b too'],
			],
		])
	})
	test('one that no report tells of any more', () => {
		expect(told(frozen(incidentsOf([a, far])), frozen([one]))).toEqual([
			['gone', ['no report tells of it any more'], ['not told by id:c any more']],
		])
	})
	test('one that does not count any more, and one that does not count yet', () => {
		const rules = Inclusion.parse({ name: 'deadly', killedAtLeast: 8 })
		expect(told(frozen([one]), frozen([one], { rules }))).toEqual([
			['gone', ['does not count: 7 killed, fewer than 8'], ['other rules: deadly']],
		])
		expect(told(frozen([one], { rules }), frozen([one]))).toEqual([
			['appeared', ['did not count: 7 killed, fewer than 8'], ['other rules: everything recordable']],
		])
	})
	test('two that a person joined, and one that a person parted', () => {
		const keys = [a.mentions[0]!.key, far.mentions[0]!.key] as const
		const apart = frozen(incidentsOf([a, far]))
		const joined = frozen(incidentsOf([a, far], { ...NO_RULING, mustLink: [keys] }))
		const decided = [{ words: 'decided by Mara (merge): one raid', mentions: [...keys], reports: [] }]
		expect(told(apart, joined, decided).map(([kind, what, why]) => [kind, what?.length, why])).toEqual([
			['merged', 2, ['decided by Mara (merge): one raid']],
		])
		expect(told(joined, apart, decided).map(([kind, what, why]) => [kind, what?.length, why])).toEqual([
			['split', 1, ['decided by Mara (merge): one raid']],
		])
	})
	test('another coder, when nothing else explains it', () => {
		const other = { ...one, title: 'x', type: 'COERCE' as const }
		expect(told(frozen([one]), frozen([other], { coders: ['coder/2'] }))).toEqual([
			['changed', ['type: ASSAULT → COERCE'], ['another coder: coder/2']],
		])
	})
	test('only what stands behind it', () => {
		expect(told(frozen([one]), frozen([{ ...one, claims: [] }]))).toEqual([
			['changed', ['the claims behind it'], ['what hangs together with it changed']],
		])
	})
})

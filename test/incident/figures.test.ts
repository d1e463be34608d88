import { describe, expect, test } from 'vitest'
import type { HarmValue } from '../../src/coding/schema.ts'
import { deriveIncidents } from '../../src/incident/index.ts'
import type { Ruling } from '../../src/incident/ruling.ts'
import type { RuleId } from '../../src/incident/schema.ts'
import {
	atLeast,
	day,
	type EventSpec,
	input,
	institution,
	killed,
	NO_RULING,
	person,
	ReportBuilder,
	report,
	type Said,
	town,
	unnamed,
	wounded,
} from './build.ts'

const taji = town('Taji', 'IQ', 33.51, 44.26)
const base: EventSpec = { when: day('2020-03-11'), where: taji, weapon: { kind: 'rocket', delivery: 'rocket' } }
type Harm = HarmValue | readonly [HarmValue, Said]

const ministry: Said = { speaker: institution('Health Ministry') }
const police: Said = { speaker: institution('police') }
const residents: Said = { speaker: unnamed('residents') }
const army: Said = { speaker: institution('the army') }
const ngo: Said = { speaker: institution('Rights Circle') }

/** Each list is one report, on the 12th, 13th … */
function figures(...reports: readonly (readonly Harm[])[]) {
	const made = reports.map((harms, i) => report(`r${i}`, { ...base, harms }, { published: `2020-03-${12 + i}` }))
	const { incidents } = deriveIncidents(input(made))
	expect(incidents).toHaveLength(1)
	return incidents[0]!.figures
}

const total = (all: ReturnType<typeof figures>, rule: RuleId = 'latest-authority', kind = 'killed') => {
	const f = all.find((x) => x.rule === rule && x.kind === kind && x.who === null)
	return f ? [f.low, f.best, f.high] : null
}

describe('totals and parts', () => {
	const rows: readonly (readonly [why: string, harms: readonly Harm[], expected: readonly (number | null)[]])[] = [
		['a stated total', [killed(3)], [3, 3, 3]],
		[
			'the sum where none is stated',
			[
				killed(2, 'US troops', { nationality: 'US', part: true }),
				killed(1, 'British service member', { nationality: 'GB', part: true }),
			],
			[3, 3, 3],
		],
		['a part never replaces the total', [killed(12), killed(5, 'children', { part: true })], [12, 12, 12]],
		['parts do not add to a stated total', [killed(12), killed(5, 'soldiers'), killed(7, 'civilians')], [12, 12, 12]],
		['others come on top', [killed(2, 'soldiers'), killed(9, 'others')], [11, 11, 11]],
		[
			'a range stays one in the sum',
			[{ ...killed(0, 'soldiers'), count: { min: 2, max: 4 } }, killed(1, 'civilians')],
			[3, 3, 5],
		],
		['at least', [atLeast(10, killed(0))], [10, 10, 10]],
		['one part alone is a least', [killed(2, 'children', { part: true })], [2, 2, 2]],
		['up to has no least', [{ ...killed(0), count: { min: null, max: 13 } }], [null, 13, 13]],
		['zero is a figure', [killed(0)], [0, 0, 0]],
		['the attackers are counted apart', [killed(6), killed(1, 'the bomber', { attackers: true })], [6, 6, 6]],
		[
			'the sum among its parts is the total',
			[
				killed(3, 'service members'),
				killed(2, 'US soldiers', { nationality: 'US' }),
				killed(1, 'British soldier', { nationality: 'GB' }),
			],
			[3, 3, 3],
		],
		[
			'"two of them badly" are among the five',
			[killed(5, 'soldiers'), killed(2, 'soldiers', { part: true })],
			[5, 5, 5],
		],
		['children are among the civilians', [killed(5, 'civilians'), killed(2, 'girls')], [7, 7, 7]],
	]
	for (const [why, harms, expected] of rows) test(why, () => expect(total(figures(harms))).toEqual(expected))

	const militia: Said = { speaker: institution('the militia') }
	const accounts: readonly (readonly [why: string, harms: readonly Harm[], bounds: readonly (number | null)[]])[] = [
		[
			'two who each speak of other dead are rivals',
			[
				[killed(5, 'fighters'), army],
				[killed(3, 'shepherds'), militia],
			],
			[3, 5],
		],
		[
			'what one of them tells in groups is summed, and is still a rival',
			[
				[killed(5, 'fighters'), army],
				[killed(3, 'shepherds'), militia],
				[killed(1, 'teacher'), militia],
			],
			[4, 5],
		],
		[
			'groups told by one are parts of one total',
			[
				[killed(5, 'fighters'), army],
				[killed(3, 'shepherds'), army],
			],
			[8, 8],
		],
		[
			'a total that somebody states holds what others say of its parts',
			[
				[killed(9), ministry],
				[killed(5, 'fighters'), army],
				[killed(3, 'shepherds'), militia],
			],
			[9, 9],
		],
		[
			'"a fourth soldier has died" is no toll of one',
			[
				[killed(3, 'soldiers'), army],
				[killed(1, 'fourth soldier'), militia],
			],
			[3, 3],
		],
		[
			'"youth" only ends like "fourth"',
			[
				[killed(5, 'fighters'), army],
				[killed(3, 'youth'), militia],
			],
			[3, 5],
		],
		[
			'persons by name are two, whoever names them',
			[
				[killed(1, 'Qasim Darwish'), army],
				[killed(1, 'Ana Ruiz'), militia],
			],
			[2, 2],
		],
	]
	for (const [why, harms, bounds] of accounts)
		test(why, () => {
			const [low, , high] = total(figures(harms)) ?? []
			expect([low, high]).toEqual(bounds)
		})

	test('one person told in two sentences is one', () => {
		const r = new ReportBuilder('r')
		const first = r.tell({ ...base, harms: [killed(1, 'Qasim Darwish')] })
		const again = r.tell({ harms: [killed(1, 'general')] })
		r.link('same-as', again, first)
		expect(total(deriveIncidents(input([r])).incidents[0]!.figures)).toEqual([1, 1, 1])
	})

	test('named victims are counted where no figure is given', () => {
		const made = report('r', { ...base, victims: [{ name: 'Ana Ruiz' }, { name: 'Luis Ruiz' }, { name: 'Ana Ruiz' }] })
		expect(total(deriveIncidents(input([made])).incidents[0]!.figures)).toEqual([2, 2, 2])
	})

	test('nothing said is no figure, except a flagged 0 of one rule', () => {
		const all = figures([])
		expect(all).toEqual([
			expect.objectContaining({ rule: 'acled', best: 0, low: null, high: null, flag: 'not-reported' }),
		])
	})

	test('vague words are set aside with the reason', () => {
		const [figure] = figures([{ ...killed(0), count: { min: 24, max: null, vague: true } }])
		expect(figure).toMatchObject({ low: null, best: null, high: null })
		expect(figure!.setAside[0]!.reason).toBe('words without a figure')
	})

	test('each group has its figure, single persons have none', () => {
		const all = figures([killed(2, 'US troops', { nationality: 'US' }), killed(1, 'Ana Ruiz')])
		expect(all.filter((f) => f.who !== null).map((f) => [f.who, f.best])).toEqual([['US troops', 2]])
	})
})

describe('rules', () => {
	const rows: readonly (readonly [
		why: string,
		rule: RuleId,
		reports: readonly (readonly Harm[])[],
		expected: readonly (number | null)[],
	])[] = [
		[
			'a later toll that is higher',
			'latest-authority',
			[[[killed(38), police]], [[killed(47), ministry]]],
			[38, 47, 47],
		],
		[
			'those who count before those in office, even earlier',
			'latest-authority',
			[[[killed(47), ministry]], [[killed(44), police]]],
			[44, 47, 47],
		],
		['the army corrects itself', 'latest-authority', [[[killed(9), army]], [[killed(14), army]]], [9, 14, 14]],
		['and downwards', 'latest-authority', [[[killed(14), army]], [[killed(9), army]]], [9, 9, 14]],
		['a later count on the spot', 'latest-authority', [[[killed(12), police]], [[killed(10), ngo]]], [10, 10, 12]],
		[
			'residents do not outweigh the police',
			'latest-authority',
			[[[killed(12), police]], [[killed(30), residents]]],
			[12, 12, 30],
		],
		[
			'"nobody" does not undo what others count',
			'latest-authority',
			[[[killed(12), residents]], [[killed(0), army]]],
			[0, 12, 12],
		],
		['"nobody" where nobody counts any', 'latest-authority', [[[killed(0), army]]], [0, 0, 0]],
		[
			'who boasts of it is far from the count',
			'latest-authority',
			[[[killed(11), army]], [[killed(30), { speaker: institution('the Front'), stance: 'claims-responsibility' }]]],
			[11, 11, 30],
		],
		[
			'soldiers among 19 are no toll of 11',
			'latest-authority',
			[
				[
					[killed(19), police],
					[killed(13, 'soldiers', { part: true }), police],
				],
				[[killed(11, 'soldiers'), army]],
			],
			[19, 19, 19],
		],
		[
			'but soldiers alone are one',
			'latest-authority',
			[[[killed(9), police]], [[killed(11, 'soldiers'), army]]],
			[9, 11, 11],
		],
		[
			'lower of two equally reliable',
			'ucdp',
			[
				[
					[killed(12), police],
					[killed(15), army],
				],
			],
			[12, 12, 15],
		],
		['the most reliable', 'ucdp', [[[killed(20), ministry]], [[killed(12), residents]]], [12, 20, 20]],
		['the lowest', 'acled', [[[killed(20), ministry]], [[killed(12), police]]], [12, 12, 20]],
		['but not what its origin replaced', 'acled', [[[killed(5), ministry]], [[killed(9), ministry]]], [5, 9, 9]],
		[
			'and not a denial by zero',
			'acled',
			[
				[
					[killed(9), ministry],
					[killed(0), army],
				],
			],
			[0, 9, 9],
		],
		[
			'most origins',
			'majority-of-origins',
			[
				[
					[killed(9), police],
					[killed(12), residents],
				],
				[[killed(9), ngo]],
			],
			[9, 9, 12],
		],
		[
			'a range supports what lies in it',
			'majority-of-origins',
			[[[killed(9), police]], [[{ ...killed(0), count: { min: 8, max: 10 } }, ngo]], [[killed(14), residents]]],
			[8, 9, 14],
		],
	]
	for (const [why, rule, reports, expected] of rows) {
		test(`${rule}: ${why}`, () => expect(total(figures(...reports), rule)).toEqual(expected))
	}

	const died = (n: number): HarmValue => killed(n, 'guard', { since: true })
	const nurse: Said = { speaker: unnamed('a nurse at the hospital') }
	const later: readonly (readonly [
		why: string,
		reports: readonly (readonly Harm[])[],
		expected: readonly (number | null)[],
	])[] = [
		['one of the wounded died since', [[[killed(7), ministry]], [[died(1), police]]], [7, 8, 8]],
		['two of the injured, and more may', [[[atLeast(7, killed(0)), ministry]], [[died(2), police]]], [7, 9, 9]],
		[
			'told with the new toll',
			[
				[[killed(7), ministry]],
				[
					[died(1), police],
					[killed(8), police],
				],
			],
			[7, 8, 8],
		],
		[
			'"bringing the toll to eight" holds the death',
			[
				[
					[killed(8, 'people', { total: true }), police],
					[died(1), nurse],
				],
			],
			[8, 8, 8],
		],
		[
			'told with the toll of before, which somebody repeats',
			[
				[[killed(2), police]],
				[
					[died(1), nurse],
					[killed(2, 'people', { total: true }), police],
				],
			],
			[2, 3, 3],
		],
		[
			'told after the toll of the same report',
			[
				[
					[killed(6), police],
					[died(1), nurse],
				],
			],
			[6, 7, 7],
		],
		[
			'of two tolls of one report the own one of the speaker',
			[
				[
					[killed(6), nurse],
					[killed(4), police],
					[died(1), nurse],
				],
			],
			[4, 7, 7],
		],
		['told in two reports it is one death', [[[killed(7), police]], [[died(1), nurse]], [[died(1), army]]], [7, 8, 8]],
		[
			'a toll that holds it is not raised again',
			[
				[[killed(7), police]],
				[
					[died(1), nurse],
					[killed(8), police],
				],
				[[died(1), army]],
			],
			[7, 8, 8],
		],
		['told alone it is the first death, and there may be more', [[[died(1), police]]], [1, 1, 1]],
		['a toll of a later day is not raised', [[[died(1), police]], [[killed(8), police]]], [8, 8, 8]],
		[
			'without saying so it is a part',
			[[[killed(7), police]], [[killed(1, 'guard', { part: true }), police]]],
			[7, 7, 7],
		],
	]
	for (const [why, reports, expected] of later) test(why, () => expect(total(figures(...reports))).toEqual(expected))

	const committee: Said = { speaker: institution('Armed Forces Press Committee') }
	const corrections: typeof later = [
		[
			'"14, not nine": what is new corrects what was told, whatever the order of words',
			[
				[[killed(9), committee]],
				[
					[killed(14), committee],
					[killed(9), committee],
				],
			],
			[9, 14, 14],
		],
		[
			'"from nine to 14"',
			[
				[[killed(9), committee]],
				[
					[killed(9), committee],
					[killed(14), committee],
				],
			],
			[9, 14, 14],
		],
		[
			'another office of the same side had told it',
			[
				[[killed(9), committee]],
				[
					[killed(14), army],
					[killed(9), army],
				],
			],
			[9, 14, 14],
		],
		[
			'of two that it told before the later one',
			[
				[[killed(9), police]],
				[[killed(14), police]],
				[
					[killed(14), police],
					[killed(9), police],
				],
			],
			[9, 14, 14],
		],
		[
			'two figures of two voices stay',
			[
				[[killed(9), police]],
				[
					[killed(14), police],
					[killed(9), army],
				],
			],
			[9, 14, 14],
		],
		[
			'what others told before is not given up: the later words stand',
			[
				[[killed(14), police]],
				[[killed(9), army]],
				[
					[killed(14), ministry],
					[killed(9), ministry],
				],
			],
			[9, 9, 14],
		],
		[
			'two new figures stay both',
			[
				[
					[killed(14), police],
					[killed(9), police],
				],
			],
			[9, 9, 14],
		],
	]
	for (const [why, reports, expected] of corrections)
		test(why, () => expect(total(figures(...reports))).toEqual(expected))

	const none = killed(0, 'civilians')
	const coalition: Said = { speaker: institution('Gulf Coalition') }
	const rivals: typeof later = [
		[
			'"no civilians died" stands against the total of others',
			[
				[
					[killed(9), ngo],
					[none, army],
				],
			],
			[0, 9, 9],
		],
		[
			'with the others whom it counts',
			[
				[
					[killed(9), ngo],
					[none, coalition],
					[killed(3, 'commanders'), coalition],
				],
			],
			[3, 9, 9],
		],
		[
			'not where it is said of a total of its own',
			[
				[
					[killed(9), army],
					[none, army],
				],
			],
			[9, 9, 9],
		],
		['nor by the report itself', [[[killed(9), army], none]], [9, 9, 9]],
		[
			'"no soldiers died" says nothing of others',
			[
				[
					[killed(9), ngo],
					[killed(0, 'soldiers'), army],
				],
			],
			[9, 9, 9],
		],
		[
			'where one account cannot be within the total the others are rivals, too',
			[
				[
					[killed(3), ministry],
					[killed(15, 'fighters'), army],
					[killed(2, 'welders'), ngo],
				],
			],
			[2, 3, 15],
		],
		[
			'parts that somebody tells of the total are none',
			[
				[
					[killed(3), ministry],
					[killed(15, 'fighters'), army],
					[killed(2, 'welders', { part: true }), ngo],
				],
			],
			[3, 3, 15],
		],
	]
	for (const [why, reports, expected] of rivals) test(why, () => expect(total(figures(...reports))).toEqual(expected))

	const between = (min: number, max: number): HarmValue => ({ ...killed(0), count: { min, max } })
	const sides: readonly Harm[] = [
		[killed(31, 'soldiers'), { speaker: institution('the rebels') }],
		[killed(5, 'fighters'), army],
	]
	const ranges: typeof later = [
		['a range of the whole holds what the sides told of groups before', [sides, [between(18, 58)]], [18, 18, 58]],
		['what is told after it stands beside it', [[between(18, 58)], sides], [5, 5, 58]],
		['a range that one witness gives weighs nobody', [sides, [[between(18, 58), residents]]], [5, 5, 58]],
		['a stated toll stands beside it', [[[killed(9), police]], [between(18, 58)]], [9, 18, 58]],
	]
	for (const [why, reports, expected] of ranges) test(why, () => expect(total(figures(...reports))).toEqual(expected))

	const exact: typeof later = [
		[
			'its own range of later holds an exact count',
			[[[killed(17), ministry]], [[between(15, 18), ministry]]],
			[15, 17, 18],
		],
		['another counts later within the range', [[[between(11, 13), nurse]], [[killed(12), ngo]]], [11, 12, 13]],
		['a count outside the range is corrected', [[[killed(19), ministry]], [[between(15, 18), ministry]]], [15, 15, 19]],
		[
			'"at least" is no exact count',
			[[[atLeast(16, killed(0)), ministry]], [[between(15, 18), ministry]]],
			[15, 15, 18],
		],
		[
			'an earlier one from farther away says no more',
			[[[killed(12), police]], [[between(11, 13), nurse]]],
			[11, 11, 13],
		],
		['nor does a witness', [[[between(11, 13), nurse]], [[killed(12), residents]]], [11, 11, 13]],
		[
			'a report that gives a range weighs the figures of all',
			[[[killed(31), police]], [between(18, 58)]],
			[18, 18, 58],
		],
	]
	for (const [why, reports, expected] of exact) test(why, () => expect(total(figures(...reports))).toEqual(expected))

	const priest: Said = { speaker: person('Jon Okari', { role: 'a priest' }) }
	const sameDay: typeof later = [
		[
			'a new toll stands before one that was told before',
			[
				[[killed(31), nurse]],
				[
					[killed(32), ministry],
					[killed(31), nurse],
				],
			],
			[31, 32, 32],
		],
		[
			'two new tolls: the later words',
			[
				[
					[killed(32), ministry],
					[killed(31), { speaker: institution('hospital') }],
				],
			],
			[31, 31, 32],
		],
		[
			'who stands by it with a name before who does not',
			[
				[
					[killed(34), ministry],
					[killed(40), nurse],
				],
			],
			[34, 34, 40],
		],
		[
			'whatever the order of words',
			[
				[
					[killed(40), nurse],
					[killed(34), ministry],
				],
			],
			[34, 34, 40],
		],
		['an unnamed one of a later day', [[[killed(34), ministry]], [[killed(40), nurse]]], [34, 40, 40]],
		[
			'in one report a mayor does not raise what those who count correct down',
			[
				[[killed(21), ministry]],
				[
					[killed(20), ministry],
					[killed(23), police],
				],
			],
			[20, 20, 23],
		],
		['on a later day he does', [[[killed(20), ministry]], [[killed(23), police]]], [20, 23, 23]],
		[
			'a priest is no witness',
			[
				[
					[killed(11), ngo],
					[killed(12), priest],
				],
			],
			[11, 12, 12],
		],
		[
			'nor an office',
			[
				[
					[killed(12), police],
					[killed(11), priest],
				],
			],
			[11, 12, 12],
		],
	]
	for (const [why, reports, expected] of sameDay) test(why, () => expect(total(figures(...reports))).toEqual(expected))

	const since = (n: number, who = 'people'): HarmValue => killed(n, who, { since: true })
	const beforeDeaths: typeof later = [
		[
			'the toll of before is not the toll of now',
			[
				[
					[since(2), ministry],
					[killed(24), ministry],
					[killed(22), ministry],
				],
			],
			[24, 24, 24],
		],
		[
			'another voice counts for itself',
			[
				[[killed(9), ministry]],
				[
					[since(2), ministry],
					[killed(24), ministry],
					[killed(22), police],
				],
			],
			[9, 24, 24],
		],
		[
			'a toll that the deaths do not lead to stands',
			[
				[[killed(9), ministry]],
				[
					[since(2), ministry],
					[killed(24), ministry],
					[killed(21), ministry],
				],
			],
			[9, 21, 24],
		],
	]
	for (const [why, reports, expected] of beforeDeaths)
		test(why, () => expect(total(figures(...reports))).toEqual(expected))

	const missing = (n: number): HarmValue => ({ ...killed(n), kind: 'missing' })
	const found: typeof later = [
		['nobody is missing any longer', [[[missing(12), police]], [[missing(0), police]]], [0, 0, 12]],
		['said by an office of those whom rescuers missed', [[[missing(12), nurse]], [[missing(0), police]]], [0, 0, 12]],
		['missed after nobody was', [[[missing(0), police]], [[missing(12), police]]], [0, 12, 12]],
		['a witness who misses nobody', [[[missing(12), police]], [[missing(0), residents]]], [0, 12, 12]],
	]
	for (const [why, reports, expected] of found)
		test(why, () => expect(total(figures(...reports), 'latest-authority', 'missing')).toEqual(expected))

	const groups: readonly (readonly [string, string, readonly (readonly Harm[])[], readonly (number | null)[]])[] = [
		['nobody is none of them', 'students', [[[killed(0), police]], [[killed(2, 'students'), ngo]]], [0, 2, 2]],
		[
			'none of others is not',
			'students',
			[[[killed(0, 'officers'), police]], [[killed(2, 'students'), ngo]]],
			[2, 2, 2],
		],
		[
			'a part of an own total is no part of the boast of others',
			'soldiers',
			[
				[
					[killed(26), ministry],
					[killed(7, 'soldiers', { part: true }), ministry],
					[killed(40, 'soldiers'), ngo],
				],
			],
			[7, 7, 40],
		],
		[
			'a part of the own group is',
			'soldiers',
			[
				[
					[killed(40, 'soldiers'), ngo],
					[killed(7, 'soldiers', { part: true }), ngo],
				],
			],
			[40, 40, 40],
		],
		[
			'after a first death since the toll of a later day holds the next',
			'students',
			[
				[[since(1, 'student'), nurse]],
				[
					[killed(2, 'students'), ngo],
					[since(1, 'student'), police],
				],
			],
			[2, 2, 2],
		],
		[
			'a first report counts and goes on to who died since',
			'students',
			[
				[
					[killed(2, 'students'), ngo],
					[since(1, 'student'), police],
				],
			],
			[2, 3, 3],
		],
	]
	for (const [why, who, reports, expected] of groups)
		test(why, () => {
			const f = figures(...reports).find((one) => one.who === who)
			expect(f && [f.low, f.best, f.high]).toEqual(expected)
		})

	const within: typeof later = [
		[
			'three children are among the 22',
			[[killed(22, 'residents'), killed(3, 'children', { part: true })]],
			[22, 22, 22],
		],
		['beside the 22 they are three more', [[killed(22, 'residents'), killed(3, 'soldiers')]], [25, 25, 25]],
		[
			'more than the others are no part of them',
			[[killed(2, 'residents'), killed(3, 'soldiers', { part: true })]],
			[5, 5, 5],
		],
		[
			'none of them was a rebel: the rebels of others are no part',
			[
				[[killed(4, 'rebels'), army]],
				[
					[killed(11), ngo],
					[killed(0, 'rebels', { part: true }), ngo],
				],
			],
			[4, 11, 11],
		],
	]
	for (const [why, reports, expected] of within) test(why, () => expect(total(figures(...reports))).toEqual(expected))

	test('who died since adds to the group that the report counts', () => {
		const groupOf = (who: string, more: Partial<HarmValue> = {}) =>
			figures(
				[[killed(6, who, more), nurse]],
				[
					[killed(6, who, more), nurse],
					[killed(1, 'woman', { since: true }), nurse],
				],
			)
				.filter((f) => f.who === who)
				.map((f) => [f.low, f.best, f.high])
		expect(groupOf('civilians')).toEqual([[6, 7, 7]])
		expect(groupOf('soldiers')).toEqual([[6, 6, 6]])
	})

	test('those who died since are no dispute', () => {
		const made = [[killed(7)], [killed(1, 'guard', { since: true })]].map((harms, i) =>
			report(`r${i}`, { ...base, harms }, { published: `2020-03-${12 + i}` }),
		)
		expect(deriveIncidents(input(made)).incidents[0]!.contestedHarm).toBe(false)
	})

	test('more names than the figure says are at least as many', () => {
		const victims = ['Ana Ruiz', 'Omar Hadi', 'Lena Marsh'].map((name) => ({ name }))
		const figureOf = (n: number) => {
			const made = report('r', { ...base, harms: [killed(n)], victims })
			return deriveIncidents(input([made])).incidents[0]!.figures.find(
				(f) => f.rule === 'latest-authority' && f.who === null,
			)!
		}
		expect(figureOf(2)).toMatchObject({ low: 2, high: 3, openAbove: true })
		expect(figureOf(3)).toMatchObject({ low: 3, best: 3, high: 3, openAbove: false })
		expect(figureOf(12)).toMatchObject({ low: 12, best: 12, high: 12 })
	})

	test('a part of a group is no figure of the group', () => {
		const all = figures([wounded(5, 'soldiers'), wounded(2, 'soldiers', { part: true })])
		expect(all.find((f) => f.who === 'soldiers')).toMatchObject({ low: 5, best: 5, high: 5 })
	})

	test('says of every claim why it is not used', () => {
		const all = figures([[killed(38), police]], [[killed(47), ministry]])
		const figure = all.find((f) => f.rule === 'latest-authority' && f.who === null)!
		expect(figure.setAside.map((s) => s.reason)).toEqual(['an earlier figure'])
	})

	test('only the rules asked for', () => {
		const made = input([report('r', { ...base, harms: [killed(3), wounded(1)] })])
		const all = deriveIncidents({ ...made, options: { rules: ['ucdp'] } }).incidents[0]!.figures
		expect(new Set(all.map((f) => f.rule))).toEqual(new Set(['ucdp']))
	})
})

describe('contested harm', () => {
	const rows: readonly (readonly [why: string, reports: readonly (readonly Harm[])[], expected: boolean])[] = [
		['one figure', [[[killed(3), police]]], false],
		['a toll that rises', [[[killed(3), police]], [[killed(5), ministry]]], false],
		[
			'two origins of one day',
			[
				[
					[killed(30), army],
					[killed(7), residents],
				],
			],
			true,
		],
		[
			'a range and a number in it',
			[
				[
					[killed(5), police],
					[{ ...killed(0), count: { min: 4, max: 6 } }, residents],
				],
			],
			false,
		],
		[
			'denied',
			[
				[
					[killed(5), police],
					[killed(5), { ...army, stance: 'denies' }],
				],
			],
			true,
		],
		['none, says one side', [[[killed(5), ministry]], [[killed(0), army]]], true],
		['the same origin corrects itself', [[[killed(5), ministry]], [[killed(4), ministry]]], false],
	]
	for (const [why, reports, expected] of rows) {
		test(why, () => {
			const made = reports.map((harms, i) => report(`r${i}`, { ...base, harms }, { published: `2020-03-${12 + i}` }))
			expect(deriveIncidents(input(made)).incidents[0]!.contestedHarm).toBe(expected)
		})
	}
})

test('a person who says how many ends "at least"', () => {
	const r = report('r', { ...base, harms: [atLeast(8, killed(8, 'soldiers', { part: true }))] })
	const claim = r.claims.find(({ field }) => field === 'harm')!.key
	const body = { act: 'correct' as const, claim, value: killed(8, 'soldiers', { part: true }) }
	const decision = { id: 'd-1', seq: 1, at: '2020-04-01T00:00:00Z', by: 'Ana', reason: 'the list of names', body }
	const titleUnder = (claims: Ruling['claims']) =>
		deriveIncidents(input([r], { ...NO_RULING, claims })).incidents[0]!.title
	expect(titleUnder(new Map())).toContain(': at least 8 killed')
	expect(titleUnder(new Map([[claim, { status: 'corrected', decision, value: body.value }]]))).toContain(': 8 killed')
})

/** What was said again later by another origin, and what its own speaker changed. A reprint bears nothing out. */
import { describe, expect, test } from 'vitest'
import type { HarmValue } from '../../src/coding/schema.ts'
import { deriveIncidents } from '../../src/incident/index.ts'
import {
	atLeast,
	day,
	type EventSpec,
	input,
	institution,
	killed,
	type ReportSpec,
	report,
	type Said,
	town,
	unnamed,
} from './build.ts'

const base: EventSpec = {
	when: day('2020-03-11'),
	where: town('Taji', 'IQ', 33.51, 44.26),
	weapon: { kind: 'rocket', delivery: 'rocket' },
}
const police: Said = { speaker: institution('police'), statement: 's-1111111111111111' }
const hospital: Said = { speaker: institution('hospital'), statement: 's-2222222222222222' }
const policeAgain: Said = { speaker: institution('police'), statement: 's-3333333333333333' }
const officials: Said = { speaker: unnamed('officials'), statement: 's-4444444444444444' }
const officialsAgain: Said = { speaker: unnamed('officials'), statement: 's-5555555555555555' }

type Harm = HarmValue | readonly [HarmValue, Said]

/** Each list is one report, a day after the one before it unless its spec says otherwise. */
function echoes(reports: readonly (readonly Harm[])[], specs: readonly ReportSpec[] = []) {
	const made = reports.map((harms, i) =>
		report(`r${i}`, { ...base, harms }, { published: `2020-03-${12 + 4 * i}`, text: `Text number ${i}.`, ...specs[i] }),
	)
	const { incidents } = deriveIncidents(input(made))
	expect(incidents).toHaveLength(1)
	return (incidents[0]!.echoes ?? [])
		.map(({ statement, later, corrected }) => [statement.slice(2, 4), later.length, corrected.length])
		.sort()
}

const rows: readonly (readonly [does: string, reports: readonly (readonly Harm[])[], found: unknown[]])[] = [
	['another says the same later', [[[killed(3), police]], [[killed(3), hospital]]], [['11', 1, 0]]],
	[
		'two others, each counted once',
		[[[killed(3), police]], [[killed(3), hospital]], [killed(3)]],
		[
			['11', 2, 0],
			['22', 1, 0],
		],
	],
	['another says otherwise', [[[killed(3), police]], [[killed(4), hospital]]], []],
	['the same speaker says it again', [[[killed(3), police]], [[killed(3), policeAgain]]], []],
	['the speaker changes it', [[[killed(3), police]], [[killed(5), policeAgain]]], [['11', 0, 1]]],
	[
		'a floor that a later number keeps is no change',
		[[[atLeast(3, killed(3)), police]], [[killed(5), policeAgain]]],
		[],
	],
	['nobody knows whether the unnamed are the same ones', [[[killed(3), officials]], [[killed(5), officialsAgain]]], []],
	[
		'a part of the toll is no toll',
		[[[killed(1, 'a child', { part: true }), police]], [[killed(1, 'a child', { part: true }), hospital]]],
		[],
	],
	[
		'attackers are counted apart',
		[[[killed(3, 'attackers', { attackers: true }), police]], [[killed(3), hospital]]],
		[],
	],
	['what the report says itself has no speaker', [[killed(3)], [killed(3)]], []],
]

describe('what became of a figure', () => {
	for (const [does, reports, found] of rows) test(does, () => expect(echoes(reports)).toEqual(found))

	test('on the same day nobody came later', () =>
		expect(echoes([[[killed(3), police]], [[killed(3), hospital]]], [{}, { published: '2020-03-12' }])).toEqual([]))

	test('without a day it is not known what came later', () =>
		expect(echoes([[[killed(3), police]], [[killed(3), hospital]]], [{ published: null }, {}])).toEqual([]))
})

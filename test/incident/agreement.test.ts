/** Krippendorff's alpha against worked examples that were published. */
import { equal } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, test } from 'vitest'
import { agreement, interval, nominal, ratio } from '../../src/incident/agreement.ts'

/** A row for each coder; null where one did not judge. Columns are units. */
const unitsOf = (rows: readonly (readonly (number | null)[])[]): number[][] =>
	rows[0]!.map((_, unit) => rows.flatMap((row) => row[unit] ?? []))
const _ = null

/** "Krippendorff's alpha", Wikipedia, a computational example: three coders, fifteen units. */
const THREE = unitsOf([
	[_, _, _, _, _, 3, 4, 1, 2, 1, 1, 3, 3, _, 3],
	[1, _, 2, 1, 3, 3, 4, 3, _, _, _, _, _, _, _],
	[_, _, 2, 1, 3, 4, 4, _, 2, 1, 1, 3, 3, _, 4],
])
/** Krippendorff's data "C" (1980, and in "Computing Krippendorff's Alpha-Reliability", 2011): four coders, twelve units. */
const FOUR = unitsOf([
	[1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
	[1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
	[_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
	[1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
])

describe('published examples', () => {
	const cases = [
		['three coders, nominal', THREE, nominal, 0.691],
		['three coders, interval', THREE, interval, 0.811],
		['four coders, nominal', FOUR, nominal, 0.743],
		['four coders, interval', FOUR, interval, 0.849],
		['four coders, ratio', FOUR, ratio, 0.797],
	] as const
	for (const [name, units, difference, expected] of cases)
		test(name, () => equal(agreement(units, difference).alpha?.toFixed(3), expected.toFixed(3)))
	test('units that one coder judged are left out', () => {
		equal(agreement(THREE, nominal).units, 12)
		equal(agreement(FOUR, nominal).units, 11)
	})
})

describe('what can be said, and what cannot', () => {
	const cases: readonly (readonly [name: string, units: number[][], alpha: number | null])[] = [
		[
			'they agree on all',
			[
				[1, 1],
				[2, 2],
				[3, 3],
			],
			1,
		],
		[
			'nothing varies',
			[
				[1, 1],
				[1, 1],
			],
			null,
		],
		['nobody judged the same', [[1], [2]], null],
		['nothing at all', [], null],
		[
			'zero is a number',
			[
				[0, 0],
				[1, 1],
				[2, 2],
			],
			1,
		],
	]
	for (const [name, units, alpha] of cases)
		for (const difference of [nominal, interval, ratio] as const)
			test(`${name}: ${difference.name}`, () => equal(agreement(units, difference).alpha, alpha))
	test('they differ on all: worse than chance', () => {
		const { alpha, same } = agreement(
			[
				[1, 2],
				[2, 1],
				[1, 2],
				[2, 1],
			],
			nominal,
		)
		equal(alpha! < 0, true)
		equal(same, 0)
	})
})

test('who says it first, and which unit comes first, changes nothing', () =>
	fc.assert(
		fc.property(fc.array(fc.array(fc.nat(4), { maxLength: 4 }), { maxLength: 12 }), (units) => {
			const turned = units.toReversed().map((values) => values.toReversed())
			const [a, b] = [agreement(units, nominal).alpha, agreement(turned, nominal).alpha]
			equal(a === null ? null : a.toFixed(9), b === null ? null : b.toFixed(9))
		}),
	))

/** Groups out of pairs: what the report itself says of two of its mentions holds, though a third would fit one as well. */
import { describe, expect, test } from 'vitest'
import { agglomerate } from '../../src/incident/agglomerate.ts'

const PAIRS: Readonly<Record<string, number>> = { 'a b': 5.7, 'b c': 5.7, 'a c': -0.5 }
const points = (x: string, y: string): number => PAIRS[x < y ? `${x} ${y}` : `${y} ${x}`] ?? 0

const groupsOf = (said: boolean, apart: readonly (readonly [string, string])[] = []) =>
	agglomerate({
		nodes: ['a', 'b', 'c'],
		edges: [
			{ a: 'a', b: 'b', points: 5.7, why: () => '', ...(said ? { said } : {}) },
			{ a: 'b', b: 'c', points: 5.7, why: () => '', ...(said ? { said } : {}) },
		],
		must: [],
		cannot: apart,
		join: 5,
		propose: 3.4,
		mean: -0.5,
		points,
	}).groups

describe('a chain of mentions', () => {
	test('that the report ties is one event', () => expect(groupsOf(true)).toEqual([['a', 'b', 'c']]))
	test('that only looks alike leaves it open which of two is meant', () =>
		expect(groupsOf(false)).toEqual([['a'], ['b'], ['c']]))
	test('is parted where two of them are two events', () =>
		expect(
			groupsOf(true, [['a', 'c']])
				.map((group) => group.length)
				.sort(),
		).toEqual([1, 2]))
})

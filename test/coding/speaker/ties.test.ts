/** Statements that name no event, tied to the likeliest one that the report tells. All people, places and events are invented. */
import { describe, expect, test } from 'vitest'
import { statementTies } from '../../../src/knowledge/statement-ties.ts'
import { sources } from './says.ts'

const BLAST = 'A car bomb exploded outside a bank in Dar Halim on Monday, killing nine people. '
const MARCH = 'Thousands of students marched through Batu Silam on Friday against the new fees. '

const tied: readonly (readonly [text: string, has: string])[] = [
	[`${BLAST}"Such a crime shames the city," said Mayor Nadia Karam.`, 'Nadia Karam asserts event of ASSAULT@1'],
	[`${BLAST}"It was like an earthquake," said Omar Wardan, a resident.`, 'Omar Wardan asserts event of ASSAULT@1'],
]
const apart: readonly string[] = [
	`${BLAST}"The rice harvest will be poor," said Omar Wardan, a trader.`,
	`${MARCH}The minister promised that a new bridge would be built.`,
]
describe('is about the likeliest event', () => {
	for (const [text, has] of tied) test(text, () => expect(sources(text)).toContain(has))
})
describe('is about no event', () => {
	for (const text of apart) test(text, () => expect(sources(text)).toEqual([]))
})

describe('the weights', () => {
	const { likely } = statementTies('# words\nseen\tweight\nnear\t1\nfar\t-1\nnear+act:denial\t2\n')
	const rows: readonly (readonly [seen: string[], sum: number])[] = [
		[[], 0],
		[['near'], 1],
		[['far'], -1],
		[['near', 'act:denial'], 3],
		[['far', 'act:denial'], -1],
		[['never-seen'], 0],
	]
	for (const [seen, sum] of rows)
		test(`${seen.join(' ')} weigh ${sum}`, () => expect(likely(seen)).toBeCloseTo(1 / (1 + Math.exp(-sum))))
})

/** Scores are shares of right claims by kind: how kinds are told apart, counted and drawn together. */
import { describe, expect, test } from 'vitest'
import { kindOf } from '../../src/coding/calibration.ts'
import { FIELDS } from '../../src/coding/lists.ts'
import { SCORES } from '../../src/coding/scores.ts'
import { type Judged, reliability, tableOf } from '../../tools/score/calibration.ts'
import { view } from './view.ts'

const rows = (kind: string, right: number, wrong: number, score = 0.5): Judged[] =>
	[...Array(right + wrong).keys()].map((i) => ({ kind, field: kind.split('/')[0]!, score, right: i < right }))

const kinds: readonly (readonly [text: string, has: readonly string[]])[] = [
	[
		'Gunmen of the Covenant Brigade burned a school in Kisengwa on Sunday.',
		['event/main', 'actor/named-main', 'target/unnamed-main', 'when/resolved-main', 'where/named-main'],
	],
	[
		'A suicide bomber killed six farmers 20 km east of Lomurut on Sunday.',
		['where/relative-main', 'weapon/implied-main', 'harm/figure-main'],
	],
	['On 3 March 1994 soldiers burned a school in Kisengwa.', ['when/stated-background', 'event/background']],
]
describe('the kind of a claim', () => {
	for (const [text, has] of kinds)
		test(text, () => {
			const { coded } = view(text)
			const found = coded.claims.map((c) =>
				kindOf(
					c,
					coded.mentions.find((m) => m.key === c.about),
				),
			)
			expect(found).toEqual(expect.arrayContaining([...has]))
		})
})
test('a claim has the score of its kind', () => {
	const { coded } = view('Gunmen of the Covenant Brigade burned a school in Kisengwa on Sunday.')
	const actor = coded.claims.find(({ field }) => field === 'actor')!
	expect(actor.score).toBe(SCORES.get('actor/named-main'))
})
test('each kind of the table begins with a field, and its share is a share', () => {
	for (const [kind, score] of SCORES) {
		expect(FIELDS).toContain(kind.split('/')[0])
		expect(score).toBeGreaterThan(0)
		expect(score).toBeLessThan(1)
	}
})
test('few claims are drawn towards their field, fewer have no row of their own', () => {
	const table = new Map(
		tableOf([...rows('when/a', 80, 20), ...rows('when/b', 0, 8), ...rows('when/c', 1, 0)]).map(([k, s]) => [k, s]),
	)
	expect(table.get('when')).toBe(0.74)
	expect(table.get('when/a')).toBe(0.8)
	expect(table.get('when/b')).toBe(0.37)
	expect(table.has('when/c')).toBe(false)
})
test('the reliability table tells scores that promise too much', () => {
	const printed = reliability(rows('harm/figure', 5, 5, 0.9))
	expect(printed).toContain('| harm | 10 | 0.90 | 0.50 | 0.40 |')
	expect(printed).toContain('expected calibration error 0.400, Brier score 0.410')
	expect(reliability(rows('harm/figure', 9, 1, 0.9))).toContain('expected calibration error 0.000')
})

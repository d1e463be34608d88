/** A town that is attacked many times a day: what one more attack is compared with, and what is still joined. */
import { describe, expect, test } from 'vitest'
import { CROWD } from '../../src/incident/blocks.ts'
import { deriveIncidents } from '../../src/incident/index.ts'
import { day, type EventSpec, input, killed, type ReportBuilder, report, town, wounded } from './build.ts'

const shelled: EventSpec = {
	when: day('2020-03-11'),
	where: town('Hadrel', 'QX', 12, 34),
	weapon: { kind: 'mortar', delivery: 'mortar' },
}
/** A text that shares nothing with another. */
const ownText = (i: number): string => Array.from({ length: 20 }, (_, k) => `w${i}o${k}`).join(' ')

/** Attacks like each other, told by one report each. */
const others = (n: number): ReportBuilder[] =>
	Array.from({ length: n }, (_, i) => report(`other${i}`, shelled, { text: ownText(i) }))

const together = (all: readonly ReportBuilder[]): boolean => {
	const at = new Map(deriveIncidents(input(all)).incidents.flatMap((i) => i.reports.map((r) => [r, i.key])))
	return at.get('id:one') === at.get('id:two')
}

const few = CROWD - 4
const many = CROWD + 4
const dead = (n: number, hurt: number): EventSpec => ({ ...shelled, harms: [killed(n), wounded(hurt)] })
const copy = {
	text: 'Shells fell on the fish market of Hadrel while traders packed up, and four stalls burned down at once.',
}

describe('two of very many like events', () => {
	test.each([
		['day, place and weapon, where few such are told', shelled, shelled, few, true],
		['day, place and weapon, where many such are told', shelled, shelled, many, false],
		['both figures in common', dead(14, 32), dead(14, 32), many, true],
		['other figures', dead(14, 32), dead(5, 77), many, false],
		[
			'the name of somebody killed',
			{ ...shelled, victims: [{ name: 'Ilen Maro' }], harms: [killed(1)] },
			{ ...shelled, victims: [{ name: 'Ilen Maro' }], harms: [killed(1)] },
			many,
			true,
		],
	] as const)('%s', (_, a, b, n, one) => {
		expect(
			together([...others(n), report('one', a, { text: ownText(1000) }), report('two', b, { text: ownText(1001) })]),
		).toBe(one)
	})

	test('copies of one text', () => {
		expect(together([...others(many), report('one', shelled, copy), report('two', shelled, copy)])).toBe(true)
	})
})

test('those that are not joined are asked about', () => {
	const { incidents, proposals } = deriveIncidents(input(others(many)))
	expect(incidents).toHaveLength(many)
	expect(proposals.length).toBeGreaterThan(many)
	expect(proposals.length).toBeLessThan(10 * many)
	expect(proposals[0]!.explanation).toContain('much like it is told of there and then')
})

/** Figures of one report: two that the report gives tell two events; two sides that count each may count one. */
import { describe, expect, test } from 'vitest'
import { compareHarms } from '../../src/incident/compare-told.ts'
import type { Profile } from '../../src/incident/profile.ts'
import { Sheet } from '../../src/incident/sheet.ts'

const killed = (number: number, ...counters: string[]) =>
	({ harms: new Map([['killed', { numbers: [number], open: false }]]), counters }) as unknown as Profile

function pointsOf(a: Profile, b: Profile): number {
	const sheet = new Sheet()
	compareHarms(sheet, a, b, true)
	return sheet.points
}

describe('26 dead and 12 dead in one report', () => {
	const rows: readonly (readonly [name: string, a: Profile, b: Profile, points: number])[] = [
		['given by the report', killed(26, ''), killed(12, ''), -1.8],
		['by the army and by the rebels', killed(26, 'army'), killed(12, 'rebels'), -0.8],
		['by the army alone', killed(26, 'army'), killed(12, 'army'), -1.8],
		['by the report and by the rebels', killed(26, ''), killed(12, 'rebels'), -1.8],
		['by both and by the rebels', killed(26, 'army', 'rebels'), killed(12, 'rebels'), -1.8],
	]
	for (const [name, a, b, points] of rows) test(name, () => expect(pointsOf(a, b)).toBeCloseTo(points))
})

import { equal } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { type Box, boxOf, holds, meets } from '../../../src/desk/map/boxes.ts'

const box = (west: number, south: number, east: number, north: number): Box => ({ west, south, east, north })

describe('two stretches meet', () => {
	const rows: readonly (readonly [name: string, a: Box, b: Box, expected: boolean])[] = [
		['side by side', box(0, 0, 10, 10), box(11, 0, 20, 10), false],
		['at an edge', box(0, 0, 10, 10), box(10, 0, 20, 10), true],
		['one above the other', box(0, 0, 10, 10), box(0, 11, 10, 20), false],
		['over the date line, told from the left', box(170, -10, 190, 10), box(-175, 0, -170, 5), true],
		['over the date line, told from the right', box(-175, 0, -170, 5), box(170, -10, 190, 10), true],
		['near the date line, not over it', box(170, -10, 180, 10), box(-175, 0, -170, 5), false],
	]
	for (const [name, a, b, expected] of rows) test(name, () => equal(meets(a, b), expected))
})

describe('one stretch holds another', () => {
	const rows: readonly (readonly [name: string, a: Box, b: Box, expected: boolean])[] = [
		['inside', box(0, 0, 10, 10), box(1, 1, 9, 9), true],
		['reaching out', box(0, 0, 10, 10), box(1, 1, 11, 9), false],
		['over the date line', box(160, -10, 200, 10), box(-175, -5, -170, 5), true],
		['all around', box(-180, -90, 180, 90), box(170, 0, 200, 5), true],
	]
	for (const [name, a, b, expected] of rows) test(name, () => equal(holds(a, b), expected))
})

test('a line over the date line has a narrow stretch, one around the pole reaches it', () => {
	const over = boxOf([
		[178, 60],
		[-178, 62],
	])
	equal(over.east - over.west, 4)
	const around = boxOf(Array.from({ length: 37 }, (_, i) => [i * 10 - 180, -70 - (i % 3)]))
	equal(around.south, -90)
	equal(around.north, -70)
})

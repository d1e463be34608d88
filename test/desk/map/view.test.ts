/** The arithmetic of the map. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { describe, test } from 'vitest'
import { readArea } from '../../../src/desk/map/ground.ts'
import { clustered, fitted, HOME, scaleBar, toScreen, type View, zoomed } from '../../../src/desk/map/view.ts'

const view = fc.record({
	k: fc.double({ min: 0.5, max: 30, noNaN: true }),
	x: fc.double({ min: -500, max: 500, noNaN: true }),
	y: fc.double({ min: -500, max: 500, noNaN: true }),
})
const points = fc.array(
	fc.record({ x: fc.double({ min: 0, max: 800, noNaN: true }), y: fc.double({ min: 0, max: 600, noNaN: true }) }),
	{ minLength: 1, maxLength: 60 },
)
const named = <P>(all: readonly P[]) => all.map((point, i) => ({ ...point, key: `i-${i}` }))

test('what is zoomed around stays where it is', () =>
	fc.assert(
		fc.property(view, fc.double({ min: 0.2, max: 5, noNaN: true }), (before: View, factor) => {
			const around = { x: 300, y: 200 }
			const after = zoomed(before, factor, around)
			const held = { x: (around.x - before.x) / before.k, y: (around.y - before.y) / before.k }
			const now = toScreen(after, held)
			ok(Math.hypot(now.x - around.x, now.y - around.y) < 1e-6)
		}),
	))

test('fitting shows every point', () =>
	fc.assert(
		fc.property(points, (all) => {
			const fit = fitted(all, 800, 600)
			for (const point of all) {
				const { x, y } = toScreen(fit, point)
				ok(x >= 0 && x <= 800 && y >= 0 && y <= 600)
			}
		}),
	))

test('fitting nothing is home', () => deepEqual(fitted([], 800, 600), HOME))

describe('clusters', () => {
	test('hold each mark once, in whatever order the marks come', () =>
		fc.assert(
			fc.property(points, view, (all, at) => {
				const marks = named(all)
				const clusters = clustered(marks, at, 24)
				deepEqual(
					clusters.flatMap(({ members }) => members.map(({ key }) => key)).sort(),
					marks.map(({ key }) => key).sort(),
				)
				deepEqual(clustered([...marks].reverse(), at, 24), clusters)
			}),
		))
	test('far apart stay apart, near together stand as one in the middle', () => {
		const [a, b, c] = named([
			{ x: 10, y: 10 },
			{ x: 20, y: 10 },
			{ x: 200, y: 10 },
		])
		const clusters = clustered([a!, b!, c!], HOME, 24)
		deepEqual(
			clusters.map(({ x, y, members }) => [x, y, members.length]),
			[
				[15, 10, 2],
				[200, 10, 1],
			],
		)
	})
	test('nearer, they part', () =>
		equal(
			clustered(
				named([
					{ x: 10, y: 10 },
					{ x: 20, y: 10 },
				]),
				{ k: 4, x: 0, y: 0 },
				24,
			).length,
			2,
		))
})

describe('the scale bar', () => {
	const table: readonly (readonly [perPixel: number, km: number])[] = [
		[1, 100],
		[0.7, 50],
		[2, 200],
		[0.004, 0.2],
		[41, 2000],
	]
	for (const [perPixel, km] of table)
		test(`${perPixel} km to the pixel: ${km} km`, () => {
			const bar = scaleBar(perPixel, 120)
			ok(Math.abs(bar.km - km) < 1e-9)
			ok(bar.pixels <= 120 && bar.pixels > 40)
		})
})

describe('an area in an address', () => {
	const table: readonly (readonly [text: string | undefined, area: readonly number[] | null])[] = [
		['-22,-43,-20.6,-42', [-22, -43, -20.6, -42]],
		[undefined, null],
		['', null],
		['1,2,3', null],
		['1,2,3,x', null],
		['1,2,3,4,5', null],
	]
	for (const [text, area] of table) test(`${text}`, () => deepEqual(readArea(text), area))
})

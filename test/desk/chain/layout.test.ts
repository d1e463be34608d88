import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, type Drawing, layoutOf } from '../../../src/desk/chain/layout.ts'
import { linesOf, widthOf } from '../../../src/desk/chain/measure.ts'
import { type ChainArrow, type ChainEvent, type ChainModel, inTime } from '../../../src/desk/chain/model.ts'

const event = (key: string, earliest: string | null, lane = 'army', rest: Partial<ChainEvent> = {}): ChainEvent => ({
	key,
	kind: 'incident',
	lane,
	title: `Event ${key}`,
	under: earliest ?? 'no date',
	earliest,
	latest: earliest,
	href: '/',
	...rest,
})
const answer = (to: string, from: string, look: ChainArrow['look'] = 'stated'): ChainArrow => ({
	key: `${to}>${from}`,
	from,
	to,
	look,
	label: 'in response, 2 days later',
	href: null,
	links: [],
})
const keysOf = (model: ChainModel) => inTime(model).map(({ key }) => key)

describe('events stand in time', () => {
	const orders: readonly (readonly [name: string, model: ChainModel, keys: string])[] = [
		['by day', { events: [event('b', '2021-05-14'), event('a', '2021-05-13')], arrows: [] }, 'a b'],
		[
			'on one day the answer comes after what it answers',
			{ events: [event('a', '2021-05-13'), event('b', '2021-05-13')], arrows: [answer('a', 'b')] },
			'b a',
		],
		[
			'no answer overtakes the calendar',
			{ events: [event('a', '2021-05-13'), event('b', '2021-05-14')], arrows: [answer('a', 'b')] },
			'a b',
		],
		['without a date comes last', { events: [event('a', null), event('b', '2021-05-14')], arrows: [] }, 'b a'],
		[
			'a circle of answers loses nobody',
			{
				events: [event('a', '2021-05-13'), event('b', '2021-05-13'), event('c', '2021-05-14')],
				arrows: [answer('a', 'b'), answer('b', 'a')],
			},
			'a b c',
		],
	]
	for (const [name, model, keys] of orders) test(name, () => expect(keysOf(model).join(' ')).toBe(keys))
})

describe('a drawing', () => {
	const raid: ChainModel = {
		events: [
			event('bomb', '2021-04-01', 'not said'),
			event('raid', '2021-04-20', 'Orvania'),
			event('missile', '2021-04-26', 'Grey Banner'),
			event('denial', '2021-04-26', 'Grey Banner', { kind: 'statement' }),
		],
		arrows: [answer('missile', 'raid'), answer('denial', 'missile', 'inferred'), answer('missile', 'nobody')],
	}
	test('has a lane for each actor, in the order in which they come in', () =>
		expect(layoutOf(raid, 1000).lanes.map(({ label }) => label.join(' '))).toEqual([
			'not said',
			'Orvania',
			'Grey Banner',
		]))
	test('leaves out an arrow to what is not drawn', () => expect(layoutOf(raid, 1000).arrows).toHaveLength(2))
	test('says each day once, the year where it is new', () =>
		expect(layoutOf(raid, 1000).days.map(({ words }) => words)).toEqual(['1 Apr 2021', '20 Apr', '26 Apr']))
	test('has cards with room and rails without', () =>
		expect([1000, 320].map((width) => layoutOf(raid, width).rails)).toEqual([false, true]))
	test('of nothing is empty', () => expect(layoutOf({ events: [], arrows: [] }, 600).events).toEqual([]))
})

const words = fc.string({ unit: fc.constantFrom(...'abcdeWMi '), minLength: 1, maxLength: 60 })
const anyModel: fc.Arbitrary<ChainModel> = fc
	.record({
		events: fc.array(
			fc.record({
				lane: fc.constantFrom(
					'army',
					'Grey Banner',
					'a very long name of a force of the interior ministry',
					'not said',
				),
				title: words,
				day: fc.option(fc.integer({ min: 1, max: 28 })),
				kind: fc.constantFrom('incident' as const, 'statement' as const),
			}),
			{ minLength: 1, maxLength: 12 },
		),
		arrows: fc.array(
			fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom('stated' as const, 'inferred' as const, 'order' as const)),
		),
	})
	.map(({ events, arrows }) => ({
		events: events.map(({ lane, title, day, kind }, i) =>
			event(`e${i}`, day === null ? null : `2021-05-${String(day).padStart(2, '0')}`, lane, { title, kind }),
		),
		arrows: arrows.map(([from, to, look], i) => ({ ...answer(`e${to}`, `e${from}`, look), key: `a${i}` })),
	}))
const anyWidth = fc.integer({ min: 260, max: 2400 })
const meet = (a: Box, b: Box) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
const always = (holds: (drawing: Drawing, width: number, model: ChainModel) => void) =>
	fc.assert(fc.property(anyModel, anyWidth, (model, width) => holds(layoutOf(model, width), width, model)))

describe('for any chain and any width', () => {
	test('no two events meet, and no label meets an event', () =>
		always(({ events, arrows }) => {
			for (const [i, a] of events.entries()) {
				for (const b of events.slice(i + 1)) expect(meet(a, b)).toBe(false)
				for (const { label } of arrows) expect(meet(a, label)).toBe(false)
			}
		}))
	test('no two labels meet', () =>
		always(({ arrows }) => {
			for (const [i, a] of arrows.entries())
				for (const b of arrows.slice(i + 1)) expect(meet(a.label, b.label)).toBe(false)
		}))
	test('time runs down', () =>
		always(({ events }) => {
			const days = events.flatMap(({ event, y }) => (event.earliest ? [{ day: event.earliest, y }] : []))
			for (const [i, { day, y }] of days.entries())
				if (i > 0) {
					expect(y).toBeGreaterThan(days[i - 1]!.y)
					expect(day >= days[i - 1]!.day).toBe(true)
				}
		}))
	test('every event is drawn once, and nothing leaves the drawing', () =>
		always(({ events, arrows, width, height }, asked, model) => {
			expect(events.map((one) => one.event.key).sort()).toEqual(model.events.map(({ key }) => key).sort())
			expect(width).toBeLessThanOrEqual(asked)
			for (const box of [...events, ...arrows.map(({ label }) => label)]) {
				expect(box.x).toBeGreaterThanOrEqual(0)
				expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01)
				expect(box.y + box.height).toBeLessThanOrEqual(height)
			}
		}))
	test('the words of an event fit into it', () =>
		always(({ events }) => {
			for (const { title, width } of events)
				for (const line of title) expect(widthOf(line, 13)).toBeLessThanOrEqual(width)
		}))
})

describe('lines', () => {
	const broken: readonly (readonly [words: string, width: number, most: number, lines: string[]])[] = [
		['', 100, 9, []],
		['Raid on farmhouse', 400, 9, ['Raid on farmhouse']],
		['Raid on farmhouse', 80, 9, ['Raid on', 'farmhouse']],
		['Raid on a farmhouse near the river', 100, 2, ['Raid on a', 'farmhouse …']],
		['Hadrelovskayaberg', 60, 9, ['Hadrelov', 'skayaber', 'g']],
	]
	for (const [words, width, most, lines] of broken)
		test(`“${words}” on ${width} pixels`, () => expect(linesOf(words, width, 13, most)).toEqual(lines))
})

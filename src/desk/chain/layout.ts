/**
 * Where everything of a chain stands. Time runs down, each actor has a lane, and each event a row of its own, so that marks
 * never meet. Lines run in the spaces between lanes and rows; with little room the lanes shrink to rails and the words
 * stand beside them.
 */

import { dayInWords } from '../design/in-words.ts'
import { linesOf, widthOf } from './measure.ts'
import { type ChainArrow, type ChainEvent, type ChainModel, inTime, type LinkLook } from './model.ts'

export interface Box {
	readonly x: number
	readonly y: number
	readonly width: number
	readonly height: number
}

export interface Lane {
	readonly label: readonly string[]
	/** The middle of the lane. */
	readonly x: number
	readonly width: number
}

export interface DrawnEvent extends Box {
	readonly event: ChainEvent
	readonly title: readonly string[]
	readonly under: readonly string[]
	/** The dot of a rail, or the left upper corner of the words of a card. */
	readonly dot: { readonly x: number; readonly y: number }
	readonly text: { readonly x: number; readonly y: number }
}

export interface DrawnArrow {
	readonly arrow: ChainArrow
	readonly look: LinkLook
	readonly path: string
	readonly label: Box
}

/** A day at the edge, level with the first event that begins on it. */
export interface DrawnDay {
	readonly words: string
	readonly y: number
}

export interface Drawing {
	readonly width: number
	readonly height: number
	readonly head: number
	readonly rails: boolean
	readonly days: readonly DrawnDay[]
	readonly lanes: readonly Lane[]
	readonly events: readonly DrawnEvent[]
	readonly arrows: readonly DrawnArrow[]
}

/** Sizes in pixels. */
const TEXT = 13
const SMALL = 12
const LINE = 18
const PAD = 10
const GUTTER = 56
/** The days at the left. */
const AXIS = 52
const LABEL = 22
const LEAST_LANE = 168
const MOST_LANE = 300
const RAIL = 26

export function layoutOf(model: ChainModel, width: number): Drawing {
	const events = inTime(model)
	const names = [...new Set(events.map(({ lane }) => lane))]
	const known = new Set(events.map(({ key }) => key))
	const arrows = model.arrows.filter(({ from, to }) => known.has(from) && known.has(to) && from !== to)
	const room = (width - AXIS - GUTTER * (names.length + 1)) / Math.max(1, names.length)
	return room >= LEAST_LANE
		? asCards(events, names, arrows, Math.floor(Math.min(room, MOST_LANE)))
		: asRails(events, names, arrows, width)
}

/* With room: a card in its lane ------------------------------------------------------------------------------------- */

function asCards(
	events: readonly ChainEvent[],
	names: readonly string[],
	arrows: readonly ChainArrow[],
	lane: number,
): Drawing {
	const centre = (name: string): number => AXIS + GUTTER + names.indexOf(name) * (lane + GUTTER) + lane / 2
	const lanes = names.map((name) => ({ label: linesOf(name, lane - 8, TEXT, 2), x: centre(name), width: lane }))
	const head = PAD + LINE * Math.max(1, ...lanes.map(({ label }) => label.length)) + PAD
	const order = new Map(events.map(({ key }, i) => [key, i]))
	const into = (key: string) => arrows.filter((arrow) => lower(arrow, order) === key)
	const drawn: DrawnEvent[] = []
	const days: DrawnDay[] = []
	let y = head + 4
	let before: string | null = null
	for (const event of events) {
		const day = event.earliest
		if (day !== null && before !== null) y += waitOf(before, day)
		const title = linesOf(event.title, lane - 2 * PAD, TEXT, 4)
		const under = linesOf(event.under, lane - 2 * PAD, SMALL, 2)
		y += 18 + LABEL * into(event.key).length
		const height = 2 * PAD + LINE * title.length + (LINE - 2) * under.length - 2
		const x = centre(event.lane) - lane / 2
		if (day !== before) days.push({ words: day === null ? 'no date' : dayAtEdge(day, before), y: y + PAD + 9 })
		before = day
		drawn.push({ event, title, under, x, y, width: lane, height, dot: { x, y }, text: { x: x + PAD, y: y + PAD } })
		y += height
	}
	const box = new Map(drawn.map((one) => [one.event.key, one]))
	const tracks = new Tracks()
	const right = AXIS + GUTTER + names.length * (lane + GUTTER)
	const paths = events.flatMap(({ key }) =>
		into(key).map((arrow, i, all): DrawnArrow => {
			const target = box.get(key)!
			const source = box.get(arrow.from === key ? arrow.to : arrow.from)!
			const level = target.y - 14 - LABEL * (all.length - 1 - i)
			const end = target.x + (target.width * (i + 1)) / (all.length + 1)
			const side = source.x + source.width / 2 <= end
			const edge = side ? source.x + source.width : source.x
			const track = edge + (side ? 1 : -1) * (10 + 7 * tracks.take(`${edge}${side}`, source.y, level))
			const from = source.y + Math.min(source.height - 8, 16 + 6 * i)
			const path = rounded([
				[edge, from],
				[track, from],
				[track, level],
				[end, level],
				[end, target.y - 2],
			])
			const labelWidth = Math.min(widthOf(arrow.label, SMALL) + 12, right - 8)
			// On the line where it is long enough, else past its end.
			const long = Math.abs(end - track) > labelWidth + 24
			const wanted = long ? (track + end - labelWidth) / 2 : side ? end + 8 : end - labelWidth - 8
			const x = Math.max(4, Math.min(wanted, right - labelWidth - 4))
			return { arrow, look: arrow.look, path, label: { x, y: level - 9, width: labelWidth, height: 18 } }
		}),
	)
	return {
		width: right,
		height: y + 16,
		head,
		rails: false,
		days,
		lanes,
		events: drawn,
		arrows: paths,
	}
}

/** Long waits look long, months not a hundred times as long as a day. */
function waitOf(before: string, day: string): number {
	const days = (Date.parse(day.slice(0, 10)) - Date.parse(before.slice(0, 10))) / 86_400_000
	return Math.round(7 * Math.log2(1 + Math.max(0, days)))
}

/** "13 May", and the year where it is a new one. */
function dayAtEdge(day: string, before: string | null): string {
	const [number, month = '', year] = dayInWords(day).split(' ')
	const known = before?.slice(0, 4) === day.slice(0, 4)
	return `${number} ${month.slice(0, 3)}${known ? '' : ` ${year}`}`
}

/** The event of an arrow that stands lower, where the arrow ends in the drawing. */
const lower = ({ from, to }: ChainArrow, order: ReadonlyMap<string, number>): string =>
	order.get(from)! > order.get(to)! ? from : to

/** Vertical runs beside one edge: two that overlap in height do not share a track. */
class Tracks {
	private readonly held = new Map<string, { from: number; to: number; at: number }[]>()
	take(edge: string, a: number, b: number): number {
		const [from, to] = [Math.min(a, b), Math.max(a, b)]
		const held = this.held.get(edge) ?? []
		const taken = new Set(held.filter((one) => one.from <= to && from <= one.to).map(({ at }) => at))
		let at = 0
		while (taken.has(at) && at < 5) at++
		this.held.set(edge, [...held, { from, to, at }])
		return at
	}
}

/* With little: rails at the left, the words beside them -------------------------------------------------------------- */

function asRails(
	events: readonly ChainEvent[],
	names: readonly string[],
	arrows: readonly ChainArrow[],
	width: number,
): Drawing {
	const rail = Math.min(RAIL, (width * 0.4) / Math.max(1, names.length))
	const centre = (name: string): number => rail * names.indexOf(name) + rail / 2 + 4
	const lanes = names.map((name) => ({ label: [name], x: centre(name), width: rail }))
	const left = rail * names.length + 16
	const room = Math.max(80, width - left - 4)
	const order = new Map(events.map(({ key }, i) => [key, i]))
	const head = 8
	let y = head
	const drawn: DrawnEvent[] = []
	const labels = new Map<string, Box>()
	for (const event of events) {
		y += 12
		for (const arrow of arrows.filter((one) => lower(one, order) === event.key)) {
			labels.set(arrow.key, { x: left, y, width: Math.min(room, widthOf(arrow.label, SMALL) + 12), height: 18 })
			y += LABEL
		}
		const title = linesOf(event.title, room, TEXT)
		const under = linesOf(`${event.lane} · ${event.under}`, room, SMALL)
		const height = LINE * title.length + (LINE - 2) * under.length
		drawn.push({
			event,
			title,
			under,
			x: left,
			y,
			width: room,
			height,
			dot: { x: centre(event.lane), y: y + 9 },
			text: { x: left, y },
		})
		y += height + 8
	}
	const box = new Map(drawn.map((one) => [one.event.key, one]))
	const paths = arrows.map((arrow): DrawnArrow => {
		const target = box.get(lower(arrow, order))!
		const source = box.get(arrow.from === target.event.key ? arrow.to : arrow.from)!
		const label = labels.get(arrow.key)!
		const [a, b] = [source.dot, target.dot]
		const level = label.y + 9
		// Out of the rail to one side, along beside it, and back into the one that answers. What words state runs on a side of its own.
		const said = arrow.look === 'stated' || arrow.look === 'decided'
		const track = said ? Math.max(a.x - rail / 2, 3) : Math.min(a.x + rail / 2, left - 10)
		const path = rounded([
			[a.x, a.y + 6],
			[a.x, a.y + 12],
			[track, a.y + 12],
			[track, level],
			[b.x, level],
			[b.x, b.y - 8],
		])
		return { arrow, look: arrow.look, path, label }
	})
	return { width, height: y + 8, head, rails: true, days: [], lanes, events: drawn, arrows: paths }
}

/** A line through these points with its corners rounded. */
function rounded(points: readonly (readonly [x: number, y: number])[]): string {
	const way = points.filter(([x, y], i) => i === 0 || x !== points[i - 1]![0] || y !== points[i - 1]![1])
	return way
		.map(([x, y], i) => {
			const before = way[i - 1]
			const after = way[i + 1]
			if (!before) return `M${x} ${y}`
			if (!after) return `L${x} ${y}`
			const [inward, outward] = [toward([x, y], before), toward([x, y], after)]
			return `L${inward[0]} ${inward[1]}Q${x} ${y} ${outward[0]} ${outward[1]}`
		})
		.join('')
}

function toward([x, y]: readonly [number, number], [u, v]: readonly [number, number]): [number, number] {
	const far = Math.hypot(u - x, v - y)
	const step = far === 0 ? 0 : Math.min(6, far / 2) / far
	return [round(x + (u - x) * step), round(y + (v - y) * step)]
}

const round = (n: number): number => Math.round(n * 10) / 10

/** Which names there is room for, and at which side of its point each stands. Pure. */
import type { Point } from './view.ts'

export interface Label extends Point {
	readonly name: string
	readonly kind: 'land' | 'town'
	/** How far from its point a town's name stands. */
	readonly gap: number
}

export interface PlacedLabel extends Label {
	readonly key: string
	readonly textX: number
	readonly textY: number
	readonly anchor: 'start' | 'middle' | 'end'
}

type Rect = readonly [left: number, top: number, right: number, bottom: number]

/** Of the typeface at 12 px, letters spread in names of countries. */
const WIDE = { land: 8.2, town: 6.4 } as const
const HIGH = 13
/** More names than this make a map that one reads instead of looks at. */
const PIXELS_FOR_ONE = 11_000

/** In the order given: whoever comes first has the room. Countries keep to their middle, towns find a side. */
export function placed(
	labels: readonly Label[],
	marks: readonly (Point & { readonly radius: number })[],
	width: number,
	height: number,
): PlacedLabel[] {
	const taken: Rect[] = marks.map(({ x, y, radius }) => [x - radius, y - radius, x + radius, y + radius])
	const most = Math.max(6, Math.round((width * height) / PIXELS_FOR_ONE))
	const found: PlacedLabel[] = []
	for (const label of labels) {
		if (found.length >= most) break
		const spot = spotsOf(label).find(
			({ rect }) => isInside(rect, width, height) && !taken.some((other) => overlap(rect, other)),
		)
		if (!spot) continue
		taken.push(spot.rect)
		const { rect: _, ...text } = spot
		found.push({ ...label, ...text, key: `${label.kind} ${label.name} ${found.length}` })
	}
	return found
}

interface Spot {
	readonly textX: number
	readonly textY: number
	readonly anchor: PlacedLabel['anchor']
	readonly rect: Rect
}

function spotsOf({ name, kind, x, y, gap }: Label): Spot[] {
	const wide = name.length * WIDE[kind]
	const middle = (textY: number): Spot => ({
		textX: x,
		textY,
		anchor: 'middle',
		rect: [x - wide / 2, textY - HIGH + 3, x + wide / 2, textY + 3],
	})
	if (kind === 'land') return [middle(y)]
	const low = y + 4
	return [
		{ textX: x + gap, textY: low, anchor: 'start', rect: [x + gap, low - HIGH + 3, x + gap + wide, low + 3] },
		{ textX: x - gap, textY: low, anchor: 'end', rect: [x - gap - wide, low - HIGH + 3, x - gap, low + 3] },
		middle(y - gap - 5),
		middle(y + gap + HIGH),
	]
}

const isInside = ([left, top, right, bottom]: Rect, width: number, height: number): boolean =>
	left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2

const overlap = (a: Rect, b: Rect): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

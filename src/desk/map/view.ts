/** The arithmetic of the map: where it looks, what stands together at this zoom, how long a kilometre is. Pure. */

/** A view moves and scales what was projected once: screen = k * projected + (x, y). */
export interface View {
	readonly k: number
	readonly x: number
	readonly y: number
}

export const HOME: View = { k: 1, x: 0, y: 0 }
export const CLOSEST = 40

export interface Point {
	readonly x: number
	readonly y: number
}

export const toScreen = ({ k, x, y }: View, point: Point): Point => ({ x: k * point.x + x, y: k * point.y + y })

/** Nearer or farther around a point of the screen that stays where it is. */
export function zoomed(view: View, factor: number, around: Point): View {
	const k = Math.min(CLOSEST, Math.max(0.4, view.k * factor))
	const scale = k / view.k
	return { k, x: around.x - scale * (around.x - view.x), y: around.y - scale * (around.y - view.y) }
}

export const moved = (view: View, dx: number, dy: number): View => ({ ...view, x: view.x + dx, y: view.y + dy })

/** The view in which these projected points fill a window, with room around them. */
export function fitted(points: readonly Point[], width: number, height: number, room = 56): View {
	if (points.length === 0) return HOME
	const xs = points.map(({ x }) => x)
	const ys = points.map(({ y }) => y)
	const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
	const k = Math.min(
		(width - 2 * room) / Math.max(right - left, 1e-6),
		(height - 2 * room) / Math.max(bottom - top, 1e-6),
		8,
	)
	return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 }
}

export interface Cluster<M> extends Point {
	readonly key: string
	readonly members: readonly M[]
}

/** Marks nearer to each other than `reach` pixels stand as one, at the middle of them; the order of the marks decides nothing. */
export function clustered<M extends { key: string }>(
	marks: readonly (M & Point)[],
	view: View,
	reach: number,
): Cluster<M & Point>[] {
	const cells = new Map<number, { x: number; y: number; members: (M & Point)[] }[]>()
	const all: { x: number; y: number; members: (M & Point)[] }[] = []
	for (const mark of inOrder(marks)) {
		const at = toScreen(view, mark)
		const [column, row] = [Math.floor(at.x / reach), Math.floor(at.y / reach)]
		const near = nearest(cells, column, row, at, reach)
		if (near) {
			near.members.push(mark)
			continue
		}
		const made = { ...at, members: [mark] }
		all.push(made)
		const cell = cellAt(column, row)
		const held = cells.get(cell)
		if (held) held.push(made)
		else cells.set(cell, [made])
	}
	return all.map(({ members }) => ({
		key: members[0]?.key ?? '',
		members,
		...middle(members.map((m) => toScreen(view, m))),
	}))
}

/** Of their keys; mostly they come in it, and sorting is most of the work. */
function inOrder<M extends { key: string }>(marks: readonly M[]): readonly M[] {
	const isSorted = marks.every(({ key }, i) => i === 0 || marks[i - 1]!.key < key)
	return isSorted ? marks : marks.toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** One number for a cell; no window has this many rows. */
const cellAt = (column: number, row: number): number => column * 2 ** 24 + row

function nearest<C extends Point>(
	cells: ReadonlyMap<number, readonly C[]>,
	column: number,
	row: number,
	at: Point,
	reach: number,
): C | null {
	for (const c of [column - 1, column, column + 1])
		for (const r of [row - 1, row, row + 1])
			for (const one of cells.get(cellAt(c, r)) ?? []) if (Math.hypot(one.x - at.x, one.y - at.y) < reach) return one
	return null
}

function middle(points: readonly Point[]): Point {
	const sum = (of: (point: Point) => number) => points.reduce((total, point) => total + of(point), 0) / points.length
	return { x: sum(({ x }) => x), y: sum(({ y }) => y) }
}

/** A round length for the scale bar: the longest of 1, 2, 5 times a power of ten that fits. */
export function scaleBar(kilometresPerPixel: number, widest: number): { km: number; pixels: number } {
	const most = kilometresPerPixel * widest
	const power = 10 ** Math.floor(Math.log10(most))
	const km = [5, 2, 1].map((n) => n * power).find((n) => n <= most) ?? power
	return { km, pixels: km / kilometresPerPixel }
}

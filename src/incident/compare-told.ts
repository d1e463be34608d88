/** What two reports tell of the harm, the victims and in which words: the part of a comparison that needs neither map nor calendar. */
import { sameName } from './names.ts'
import type { Profile } from './profile.ts'
import type { Sheet } from './sheet.ts'

export function compareHarms(sheet: Sheet, a: Profile, b: Profile, within: boolean): void {
	let agree = 0
	let all = 0
	let points = 0
	for (const [kind, x] of a.harms) {
		const y = b.harms.get(kind)
		if (!y) continue
		all++
		const most = greatestShared(x.numbers, y.numbers)
		if (most !== null) {
			agree++
			points += most === 0 ? 0.3 : most <= 2 ? 0.7 : most <= 9 ? 1.1 : 1.6
		}
		// One report that gives 26 dead and 12 dead mostly tells of two events, unless two count.
		else if (within) points += countedByOthers(a, b) ? -0.8 : -1.8
		else points += farApart(x, y, (b.published ?? 0) - (a.published ?? 0))
	}
	if (all === 0) return
	// Two figures that agree are hardly chance.
	if (agree >= 2 && agree === all) points += 1
	if (points >= 0) sheet.add(Math.min(points, 3.6), agree > 0 ? () => agreed(agree, all) : 'figures near each other')
	else sheet.add(points, agree > 0 ? () => agreed(agree, all) : 'figures far apart')
}

/** Two sides, or a side and a hospital, each with a figure of its own. */
const countedByOthers = (a: Profile, b: Profile): boolean =>
	isCounted(a) && isCounted(b) && !a.counters.some((name) => b.counters.includes(name))
const isCounted = ({ counters }: Profile): boolean => counters.length > 0 && !counters.includes('')

const agreed = (some: number, all: number): string =>
	`${some} of ${all} ${all === 1 ? 'figure agrees' : 'figures agree'}`

/** Both rise. */
function greatestShared(xs: readonly number[], ys: readonly number[]): number | null {
	for (let i = xs.length - 1, j = ys.length - 1; i >= 0 && j >= 0; ) {
		const [x, y] = [xs[i]!, ys[j]!]
		if (x === y) return x
		if (x > y) i--
		else j--
	}
	return null
}

type Numbers = { readonly numbers: readonly number[]; readonly open: boolean }

/** Tolls rise: "at least 5" and a later 13 are no contradiction, 13 and a later 5 are one. */
function farApart(x: Numbers, y: Numbers, daysLater: number): number {
	const [m, n] = [x.numbers.at(-1)!, y.numbers.at(-1)!]
	const share = Math.abs(m - n) / Math.max(m, n, 1)
	if (share <= 0.25 && Math.max(m, n) >= 10) return 0.5
	if ((x.open && n > m) || (y.open && m > n)) return 0.1
	const far = Math.abs(m - n) <= 2 || share <= 0.35 ? 0.1 : share <= 0.6 ? -0.5 : -1.2
	if (Math.min(m, n) === 0 && Math.max(m, n) >= 5) return -1.5
	return far < 0 && daysLater * (n - m) > 0 ? far / 2 : far
}

export function compareVictims(sheet: Sheet, a: Profile, b: Profile): void {
	if (a.victims.length === 0 || b.victims.length === 0) return
	const shared = a.victims.find((x) => b.victims.some((y) => sameName(x, y)))
	if (shared !== undefined)
		sheet.add(a.harms.has('killed') && b.harms.has('killed') ? 4 : 3.2, () => `both name ${shared}`)
	else sheet.add(single(a) && single(b) ? -4 : -1.8, 'different persons named')
}

const single = (p: Profile): boolean => Math.max(0, ...(p.harms.get('killed')?.numbers ?? [1])) <= 1

export function compareWords(sheet: Sheet, a: Profile, b: Profile, within: boolean): void {
	const shared = common(a.words, b.words)
	if (shared.length === 0) return
	// One writer repeats his own words for the same thing.
	const each = within ? 1 : 0.5
	sheet.add(Math.min(each * shared.length, 3 * each), () => `shared words: ${shared.slice(0, 3).join(', ')}`)
}

const NOTHING: readonly string[] = []
const common = (xs: readonly string[], ys: readonly string[]): readonly string[] =>
	xs.length === 0 || ys.length === 0 ? NOTHING : xs.filter((x) => ys.includes(x))

/** No map has the place of one of them: then the names told with both stand in for it. */
export function compareNames(sheet: Sheet, a: Profile, b: Profile): void {
	const shared = common(a.names, b.names)
	if (shared.length === 0) return
	sheet.add(Math.min(2.2, 0.6 + 0.5 * shared.length), () => `both name ${shared.slice(0, 3).join(', ')}`)
}

/** The same sentence in two reports is the same event, whatever else is told. */
export function compareText(sheet: Sheet, a: Profile, b: Profile): void {
	if (sharedCount(a.aroundAny, b.aroundAny) < 2) return
	let most = 0
	for (const x of a.around) for (const y of b.around) most = Math.max(most, sharedRuns(x, y))
	if (most >= 0.45)
		sheet.add(5 * (most - 0.3), () => `${most > 0.8 ? 'the same' : 'nearly the same'} words in both reports`)
}

function sharedRuns(x: Uint32Array, y: Uint32Array): number {
	if (Math.min(x.length, y.length) < 4) return 0
	return sharedCount(x, y) / Math.max(x.length, y.length)
}

function sharedCount(x: Uint32Array, y: Uint32Array): number {
	let both = 0
	for (let i = 0, j = 0; i < x.length && j < y.length; ) {
		const [p, q] = [x[i]!, y[j]!]
		if (p === q) both++
		if (p <= q) i++
		if (q <= p) j++
	}
	return both
}

/**
 * Who was wounded and has died since adds to the toll of before: the one that the same report repeats, else the latest of an
 * earlier report. Where nobody gives a toll, the deaths told are the first of it, and there may be more.
 */
import { compareText } from './order.ts'
import { numberOf, type Placed } from './rules/rule.ts'
import { numberOf as countOf, type HarmClaim, type Total, totalOf } from './tally.ts'

type Place = (total: Total) => Placed

/** The deaths since that one report tells. */
interface Told {
	readonly at: Placed
}

/** The tolls that later deaths lead to; each list holds those of one report. */
export function raisedBy(told: readonly (readonly HarmClaim[])[], totals: readonly Placed[], place: Place): Placed[] {
	const reports = told.filter((died) => died.length > 0).map((died) => ({ died, at: place(sumOf(died)) }))
	if (totals.length === 0) return reports.map(({ at }) => at)
	return reports.flatMap(({ died, at }) => {
		const before = baseOf(at, totals, reports)
		return before && !isCounted(before, at, reports, totals) ? [raise(before, died, at, place)] : []
	})
}

/**
 * "Two more died, bringing the number to 24; the earlier toll should have been 22": what a voice adds the dead to is the toll of before, and
 * no other toll of that day.
 */
export function beforeDeaths(
	told: readonly (readonly HarmClaim[])[],
	totals: readonly Placed[],
	place: Place,
): Placed[] {
	const since = told.filter((died) => died.length > 0).map((died) => place(sumOf(died)))
	const isSum = (sum: Placed, t: Placed): boolean =>
		sum.version === t.version &&
		nameOf(sum) === nameOf(t) &&
		since.some((at) => at.version === t.version && numberOf(at) > 0 && numberOf(sum) === numberOf(t) + numberOf(at))
	return totals.filter((t) => totals.some((sum) => isSum(sum, t)))
}

/** Two sentences may tell of the same death: the greatest figure counts. */
const most = (died: readonly HarmClaim[]): HarmClaim =>
	[...died].sort((a, b) => countOf(b) - countOf(a) || compareText(a.key, b.key))[0]!

const sumOf = (died: readonly HarmClaim[]): Total => ({ ...totalOf([most(died)]), claims: died, open: true })

function raise(before: Placed, died: readonly HarmClaim[], at: Placed, place: Place): Placed {
	const { min, max } = most(died).value.count
	return {
		...place({ low: null, high: null, open: before.open || max === null, claims: died, derived: true, update: true }),
		low: before.low === null ? null : before.low + (min ?? 0),
		high: before.high === null ? null : before.high + (max ?? min ?? 0),
		// Who counted stands behind the sum as behind what was added to.
		authority: Math.min(before.authority, at.authority) as Placed['authority'],
	}
}

/** The toll to add to: of those who died the same speaker's, of the same report, of the latest day, of the nearest to the count. */
function baseOf(at: Placed, totals: readonly Placed[], reports: readonly Told[]): Placed | undefined {
	const isOwnWord = (t: Placed): boolean => t.version === at.version && nameOf(t) === nameOf(at)
	const earlier = totals.filter((t) => t.version !== at.version && isNoLater(t, at))
	const own = totals.filter((t) => t.version === at.version)
	const repeated = own.filter((t) => earlier.some((o) => numberOf(o) === numberOf(t)))
	// A new toll holds the death: only a first report counts the dead and then goes on to who died since.
	const isFirst = earlier.length === 0 && !reports.some((r) => isEarlier(r.at, at))
	const anew = own.filter((t) => !repeated.includes(t))
	if (!isFirst && anew.length > 0 && (repeated.length === 0 || anew.some(isOwnWord))) return undefined
	const before = isFirst ? own.filter((t) => !t.update && t.at < at.at) : repeated.length > 0 ? repeated : earlier
	return [...before].sort(
		(a, b) =>
			Number(isOwnWord(b)) - Number(isOwnWord(a)) ||
			(b.day ?? 0) - (a.day ?? 0) ||
			a.authority - b.authority ||
			numberOf(b) - numberOf(a),
	)[0]
}

const nameOf = ({ claims }: Placed): string => `${claims[0]!.speaker.kind} ${claims[0]!.speaker.name}`

const isNoLater = (t: Placed, at: Placed): boolean => t.day === null || at.day === null || t.day <= at.day

const isEarlier = (a: Placed, b: Placed): boolean => a.day !== null && b.day !== null && a.day < b.day

/** The toll has risen by as many already since a report of the death. */
const isCounted = (before: Placed, at: Placed, reports: readonly Told[], totals: readonly Placed[]) =>
	(before.day === at.day || reports.some((r) => r.at !== at && isNoLater(r.at, before))) &&
	totals.some((t) => isEarlier(t, before) && numberOf(t) + numberOf(at) === numberOf(before))

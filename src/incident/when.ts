/**
 * One interval out of what many claims say about when: the narrowest that most of them allow, stated days before placed
 * ones before guesses. Claims that do not fit stay listed with the incident.
 */
import type { ClaimOf, WhenValue } from '../coding/schema.ts'
import { toCount } from '../report/days.ts'
import { compareText } from './order.ts'

/** Days since 1970-01-01, both inclusive. */
export interface Days {
	readonly from: number
	readonly to: number
}

export interface Timed extends Days {
	readonly basis: 'stated' | 'resolved' | 'inferred'
}

const WEIGHT = { stated: 3, resolved: 2, inferred: 1 } as const
const RANK = { stated: 0, resolved: 1, inferred: 2 } as const

export const daysOf = (when: Pick<WhenValue, 'earliest' | 'latest'>): Days => ({
	from: toCount(when.earliest.slice(0, 10)),
	to: toCount(when.latest.slice(0, 10)),
})

export const width = (days: Days): number => days.to - days.from + 1

/** Days between two intervals; 0 when they share one. */
export const gap = (a: Days, b: Days): number => Math.max(0, a.from - b.to, b.from - a.to)

export interface ChosenWhen {
	readonly value: WhenValue
	readonly days: Timed
	/** Claims whose interval holds the chosen one. */
	readonly used: readonly string[]
}

interface Reading extends Days {
	readonly claim: ClaimOf<'when'>
	readonly weight: number
}

/** The day of the report, or of its news, stands in where no words tell a day: it counts only when nothing else does. */
export const isStandIn = ({ value }: ClaimOf<'when'>): boolean =>
	value.rule === 'when/day-of-report' || value.rule === 'when/day-of-news'

export function reconcileWhen(claims: readonly ClaimOf<'when'>[]): ChosenWhen | null {
	const told = claims.filter((claim) => !isStandIn(claim))
	const readings = readingsOf(told.length > 0 ? told : claims)
	if (readings.length === 0) return null
	let best: { from: number; to: number; weight: number; all: Reading[] } | null = null
	for (const start of new Set(readings.map((r) => r.from))) {
		const all = readings.filter((r) => r.from <= start && start <= r.to)
		const found = {
			from: Math.max(...all.map((r) => r.from)),
			to: Math.min(...all.map((r) => r.to)),
			weight: weightOf(all),
			all,
		}
		if (!best || better(found, best)) best = found
	}
	if (!best) return null
	const chosen = best
	const used = chosen.all.map((r) => r.claim.key)
	const exact = chosen.all
		.filter((r) => r.from === chosen.from && r.to === chosen.to)
		.sort(
			(a, b) =>
				RANK[a.claim.value.basis] - RANK[b.claim.value.basis] ||
				finer(a.claim.value, b.claim.value) ||
				compareText(a.claim.key, b.claim.key),
		)
	const value = exact[0]?.claim.value ?? composed(chosen)
	return { value, days: { from: chosen.from, to: chosen.to, basis: value.basis }, used }
}

/** One reading for each report and interval: saying "Wednesday" four times makes it no surer. */
function readingsOf(claims: readonly ClaimOf<'when'>[]): Reading[] {
	const seen = new Map<string, Reading>()
	const undenied = claims.filter((claim) => claim.stance !== 'denies')
	// What is told by a denial alone is of the day that is denied with it.
	for (const claim of undenied.length > 0 ? undenied : claims) {
		const days = daysOf(claim.value)
		if (!(days.from <= days.to)) continue
		const key = `${claim.version}|${claim.value.earliest}|${claim.value.latest}|${claim.value.basis}`
		if (!seen.has(key)) seen.set(key, { ...days, claim, weight: WEIGHT[claim.value.basis] })
	}
	return [...seen.values()]
}

/** A report counts once, with its best reading. */
function weightOf(all: readonly Reading[]): number {
	const byReport = new Map<string, number>()
	for (const { claim, weight } of all) byReport.set(claim.version, Math.max(weight, byReport.get(claim.version) ?? 0))
	return [...byReport.values()].reduce((sum, weight) => sum + weight, 0)
}

function better(a: Days & { weight: number }, b: Days & { weight: number }): boolean {
	return a.weight - b.weight || width(b) - width(a) || b.from - a.from
		? (a.weight - b.weight || width(b) - width(a) || b.from - a.from) > 0
		: false
}

/** A clock time before a bare day. */
function finer(a: WhenValue, b: WhenValue): number {
	return b.earliest.length + b.latest.length - a.earliest.length - a.latest.length
}

function composed(chosen: Days & { all: readonly Reading[] }): WhenValue {
	const low = chosen.all.find((r) => r.from === chosen.from)!.claim.value
	const high = chosen.all.find((r) => r.to === chosen.to)!.claim.value
	const basis = RANK[low.basis] >= RANK[high.basis] ? low.basis : high.basis
	return {
		earliest: low.earliest,
		latest: high.latest,
		words: low.words === high.words ? low.words : `${low.words}; ${high.words}`,
		granularity: 'span',
		basis,
		rule: 'incident/narrowest',
	}
}

/**
 * Who says how many, as lines of a plot: claims of one speaker and one number are one line however many papers reprint them,
 * and claims that are parts of one total ("two soldiers and a medic") are one line with all of them behind it.
 */

import { grouped } from '../../report/grouped.ts'
import type { ClaimInContext, Figure, IncidentPage } from '../data/types.ts'
import type { PlotLine } from '../design/claim-plot.tsx'
import { counted, countInWords, dayInWords, plainName } from '../design/in-words.ts'

export interface FigureLine extends PlotLine {
	readonly claims: readonly ClaimInContext[]
}

/** A claim that is listed and on no line: a part of another figure, or rejected. */
export interface Beside {
	readonly claim: ClaimInContext
	readonly reason: string
}

export interface FigureTold {
	readonly lines: readonly FigureLine[]
	readonly beside: readonly Beside[]
}

interface Placed {
	readonly claim: ClaimInContext
	readonly aside: string | undefined
	readonly count: Count
}

interface Count {
	readonly min: number | null
	readonly max: number | null
	readonly strict?: boolean | undefined
	readonly approx?: boolean | undefined
}

const ON_NO_LINE = /part of|rejected/

export function figureTold(page: Pick<IncidentPage, 'claims' | 'reports'>, figure: Figure): FigureTold {
	const byKey = new Map(page.claims.map((one) => [one.claim.key, one]))
	const all = [
		...figure.used.map((key) => ({ key, aside: undefined })),
		...figure.setAside.map(({ claim, reason }) => ({ key: claim, aside: reason })),
	].flatMap(({ key, aside }) => {
		const claim = byKey.get(key)
		return claim ? [{ claim, aside, count: countOf(claim) }] : []
	})
	const besides = ({ aside, count }: Placed): string | null =>
		aside && ON_NO_LINE.test(aside)
			? aside
			: count.min === null && count.max === null
				? (aside ?? 'gives no number')
				: null
	const onLines = all.filter((one) => besides(one) === null)
	const whole = onLines.filter((one) => !isPart(one, figure))
	const parts = grouped(
		onLines.filter((one) => isPart(one, figure)),
		({ claim, aside }) => `${claim.report} ${aside ?? ''}`,
	)
	const placed: (Placed & { all: readonly ClaimInContext[] })[] = [
		...whole.map((one) => ({ ...one, all: [one.claim] })),
		...[...parts.values()].map((some) => ({ ...some[0]!, count: sumOf(some), all: some.map(({ claim }) => claim) })),
	]
	const lines = grouped(
		placed,
		({ claim, count, aside }) => `${whoSays(page, claim)}|${count.min}|${count.max}|${aside === undefined}`,
	)
	return {
		lines: [...lines].map(([key, same]) => lineOf(key, same, page)).sort(mostFirst),
		beside: all.flatMap((one) => {
			const reason = besides(one)
			return reason === null ? [] : [{ claim: one.claim, reason }]
		}),
	}
}

function lineOf(
	key: string,
	same: readonly (Placed & { all: readonly ClaimInContext[] })[],
	page: Pick<IncidentPage, 'reports'>,
): FigureLine {
	const { claim, count } = same[0]!
	// Reprints may be set aside for several reasons: one is older, another farther from the count.
	const reasons = [...new Set(same.flatMap((one) => one.aside ?? []))]
	const aside = reasons.length > 0 ? reasons.join('; ') : undefined
	const claims = same.flatMap(({ all }) => all)
	const reports = [...new Set(claims.map(({ report }) => report))]
	const who = whoSays(page, claim)
	const line = page.reports.find(({ report }) => report === reports[0])
	const paper = plainName(line?.publisher ?? '')
	const where =
		reports.length > 1
			? `in ${counted(reports.length, 'report')}`
			: [paper === who ? '' : paper, line?.published ? dayInWords(line.published) : ''].filter(Boolean).join(', ')
	return { key, who, where, said: countInWords(count), min: count.min, max: count.max, aside, claims }
}

export function whoSays(
	{ reports }: Pick<IncidentPage, 'reports'>,
	{ claim, speaker, report }: ClaimInContext,
): string {
	if (claim.evidence.kind === 'decision') return claim.evidence.by
	if (claim.speaker.kind !== 'publisher') return speaker
	const line = reports.find((one) => one.report === report)
	return plainName(line?.publisher || line?.title || line?.opening || 'the report itself')
}

/** A person's correction counts, not what the machine read. */
function countOf({ claim, standing }: ClaimInContext): Count {
	if (claim.field === 'victim') return { min: 1, max: null }
	if (claim.field !== 'harm') return { min: null, max: null }
	return (standing.status === 'corrected' ? (standing.value as typeof claim.value) : claim.value).count
}

/** Less than the least that anybody says in all: it can only be a part of what its report says. */
function isPart({ claim, count }: Placed, { low }: Figure): boolean {
	const most = count.max ?? count.min
	return low !== null && most !== null && most < low && claim.claim.evidence.kind !== 'decision'
}

function sumOf(parts: readonly Placed[]): Count {
	const sum = (side: 'min' | 'max') =>
		parts.reduce<number | null>(
			(total, { count }) => (total === null || count[side] === null ? null : total + count[side]),
			0,
		)
	return { min: sum('min'), max: sum('max'), approx: parts.some(({ count }) => count.approx) }
}

const mostFirst = (a: FigureLine, b: FigureLine): number =>
	(b.min ?? b.max ?? 0) - (a.min ?? a.max ?? 0) ||
	Number(a.aside !== undefined) - Number(b.aside !== undefined) ||
	Number(isOpen(a)) - Number(isOpen(b)) ||
	b.claims.length - a.claims.length ||
	(a.key < b.key ? -1 : 1)

const isOpen = ({ min, max }: FigureLine): boolean => min === null || max === null

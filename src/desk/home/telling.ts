/** Which incident the start page tells, and what of it: pure functions over the answers of the API. */

import type { Attribution, ClaimInContext, Figure, IncidentPage, Passage } from '../data/types.ts'
import type { PlotLine } from '../design/claim-plot.tsx'
import { counted, countInWords, dayInWords, plainName } from '../design/in-words.ts'
import { isRange } from './asked.ts'

/** The total to show large, under the rule that lists use: of those that are a range the gravest, else the gravest. */
export function leadingFigure(figures: readonly Figure[], rule: Figure['rule'] | undefined): Figure | null {
	const ruled = figures.filter((figure) => figure.rule === rule)
	const totals = (ruled.length > 0 ? ruled : figures).filter(
		({ who, best, low, high, flag }) => who === null && flag === undefined && (best ?? low ?? high) !== null,
	)
	const grave = ['killed', 'wounded', 'missing', 'abducted', 'detained', 'displaced', 'damaged']
	const order = (f: Figure): number => grave.indexOf(f.kind) + (isRange(f) ? 0 : 10)
	return [...totals].sort((a, b) => order(a) - order(b))[0] ?? null
}

export interface Told extends PlotLine {
	claims: readonly ClaimInContext[]
}

/** Claims of a figure, those of one speaker with one number together: a wire story reprinted is one line, not five. */
export function linesOf(page: IncidentPage, figure: Figure): Told[] {
	const byKey = new Map(page.claims.map((claim) => [claim.claim.key, claim]))
	const asides = new Map(figure.setAside.map(({ claim, reason }) => [claim, reason]))
	const groups = new Map<string, Told>()
	for (const key of [...figure.used, ...asides.keys()]) {
		const told = byKey.get(key)
		if (told?.claim.field !== 'harm') continue
		const { count } = told.claim.value
		// Of the whole alone: "one of them a child" is no other count of the dead.
		if (told.claim.value.part || (count.min === null && count.max === null)) continue
		const who = told.claim.speaker.kind === 'publisher' ? publisherOf(page, told.report) : told.speaker
		const group = `${who}|${count.min}|${count.max}|${asides.has(key)}`
		const held = groups.get(group)
		if (held) groups.set(group, { ...held, claims: [...held.claims, told] })
		else
			groups.set(group, {
				key: group,
				who,
				where: '',
				said: countInWords(count),
				min: count.min,
				max: count.max,
				aside: asides.get(key),
				claims: [told],
			})
	}
	return [...groups.values()]
		.map((group) => ({ ...group, where: whereOf(page, group) }))
		.sort((a, b) => (b.min ?? b.max ?? 0) - (a.min ?? a.max ?? 0) || b.claims.length - a.claims.length)
}

/** The paper and the day; the day alone when the paper speaks for itself. */
function whereOf(page: IncidentPage, { who, claims }: Told): string {
	const reports = [...new Set(claims.map(({ report }) => report))]
	if (reports.length > 1) return counted(reports.length, 'report')
	const [report = ''] = reports
	const publisher = publisherOf(page, report)
	const published = page.reports.find((line) => line.report === report)?.published ?? ''
	return [publisher === who ? '' : publisher, dayInWords(published)].filter(Boolean).join(', ')
}

export function publisherOf(page: IncidentPage, report: string): string {
	const line = page.reports.find((r) => r.report === report)
	return plainName(line?.publisher || line?.title || line?.opening || 'a report')
}

const COUNTED = /^(?:the|a|an|some|several|many|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s/

/** "the army", "Sael Rights Monitor", "two officials": descriptions of one take an article, names and counted ones do not. */
export const withArticle = (name: string): string =>
	/^\p{Ll}/u.test(name) && !COUNTED.test(name) ? `the ${name}` : name

/** The least and the most, each with who says so: of several a speaker before a paper, many reports before one. Within the figure: what is far below it counts something else. */
export function extremes(all: readonly Told[], { low: floor, high: ceiling }: Pick<Figure, 'low' | 'high'>) {
	const at = ({ min, max }: Told): number => min ?? max ?? 0
	const lines = all.filter((line) => at(line) >= (floor ?? 0) && at(line) <= (ceiling ?? Number.POSITIVE_INFINITY))
	const named = ({ claims }: Told): number => (claims[0]?.claim.speaker.kind === 'publisher' ? 0 : 1)
	const heard = [...lines].sort((a, b) => named(b) - named(a) || b.claims.length - a.claims.length)
	const [low, high] = [Math.min(...lines.map(at)), Math.max(...lines.map(at))]
	const least = heard.find((line) => at(line) === low)
	const most = heard.find((line) => at(line) === high)
	return least && most && low !== high ? { least, most } : null
}

export interface Voice {
	key: string
	claimant: string
	act: Attribution['act']
	actor: string | null
	certainty: string | null
	when: string | null
	report: string
	/** How many reports pass it on. */
	reports: number
	passage: Passage | null
}

const SIDES = {
	blames: ['blame', 'hint'],
	claims: ['claim-of-responsibility'],
	denies: ['denial', 'doubt'],
} as const satisfies Record<string, readonly Attribution['act'][]>

/** Who blames, who claims it, who denies, each voice once with the sentence that says so. */
export function voicesOf(page: IncidentPage): Record<keyof typeof SIDES, Voice[]> {
	const voices = page.incident.attributions.map((attribution, i) => voiceOf(page, attribution, i))
	const of = (acts: readonly string[]): Voice[] => {
		const told = new Map<string, Voice>()
		for (const voice of voices.filter(({ act }) => acts.includes(act))) {
			const id = `${voice.claimant.toLowerCase()}|${voice.actor ?? ''}`
			const held = told.get(id)
			if (!held) told.set(id, voice)
			else if (held.report !== voice.report) told.set(id, { ...held, reports: held.reports + 1 })
		}
		return [...told.values()].sort((a, b) => b.reports - a.reports)
	}
	return { blames: of(SIDES.blames), claims: of(SIDES.claims), denies: of(SIDES.denies) }
}

function voiceOf(page: IncidentPage, attribution: Attribution, i: number): Voice {
	const { claimant, act, actor, certainty, when, report } = attribution
	const statement = page.statements.find(({ statement: { key } }) => key === attribution.statement)
	const claim = page.claims.find(({ claim: { key } }) => attribution.claims.includes(key))
	const passage = statement?.saying ?? claim?.passages[0] ?? null
	return { key: `${i}`, claimant, act, actor, certainty, when, report, reports: 1, passage }
}

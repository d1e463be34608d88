/**
 * Blind double coding: a round gives reports to several coders, who judge its claims and add what is missing without seeing each
 * other. What they say stands in the log like any decision and counts for nothing until a third one adjudicates. Pure.
 */
import type { CodingByHand } from './asked-coding.ts'
import { type Decision, type DecisionBody, liveDecisions } from './schema.ts'

export interface Judgement {
	readonly verdict: 'accept' | 'correct' | 'reject'
	readonly value?: unknown
	readonly decision: string
}

/** A claim that a coder misses. */
export interface Added {
	readonly coding: CodingByHand
	readonly decision: string
}

export interface Round {
	readonly id: string
	readonly name: string
	readonly opened: string
	readonly by: string
	readonly coders: readonly string[]
	readonly reports: readonly string[]
	/** By coder, then by claim: the last word of each. */
	readonly judged: ReadonlyMap<string, ReadonlyMap<string, Judgement>>
	readonly added: ReadonlyMap<string, readonly Added[]>
	readonly finished: ReadonlySet<string>
}

type Making = Omit<Round, 'judged' | 'added' | 'finished'> & {
	readonly judged: Map<string, Map<string, Judgement>>
	readonly added: Map<string, Added[]>
	readonly finished: Set<string>
}

/** In the order in which they were opened; one that was undone is none. */
export function roundsOf(decisions: readonly Decision[]): Round[] {
	const rounds = new Map<string, Making>()
	for (const { id, at, by, body } of liveDecisions(decisions)) {
		if (body.act === 'open-round') {
			const judged = new Map(body.coders.map((coder) => [coder, new Map<string, Judgement>()]))
			const { name, coders, reports } = body
			const added = new Map(body.coders.map((coder) => [coder, [] as Added[]]))
			rounds.set(id, { id, name, opened: at, by, coders, reports, judged, added, finished: new Set() })
		} else if (body.act === 'judge') {
			const { claim, verdict, value } = body
			const judgement = { verdict, decision: id, ...(verdict === 'correct' ? { value } : {}) }
			rounds.get(body.round)?.judged.get(by)?.set(claim, judgement)
		} else if (body.act === 'add-in-round') {
			rounds.get(body.round)?.added.get(by)?.push({ coding: body.coding, decision: id })
		} else if (body.act === 'finish-round') rounds.get(body.round)?.finished.add(by)
	}
	return [...rounds.values()]
}

/** Nobody sees what the others said before all have finished. */
export const isOpen = ({ coders, finished }: Round): boolean => coders.some((coder) => !finished.has(coder))

/** What keeps a coder from saying this; null when nothing does. */
export function wrongInRound(
	rounds: readonly Round[],
	body: Extract<DecisionBody, { act: 'judge' | 'add-in-round' | 'finish-round' }>,
	by: string,
): string | null {
	const round = rounds.find(({ id }) => id === body.round)
	if (!round) return 'There is no such round.'
	if (!round.coders.includes(by)) return `The coders of this round are ${round.coders.join(' and ')}.`
	if (round.finished.has(by)) return `${by} has finished this round.`
	if (body.act === 'add-in-round' && !round.reports.includes(body.report)) return 'This report is not of the round.'
	return null
}

/** The open round in which somebody still reads a report: whatever they add to it stands there, so that the others stay blind. */
export const roundFor = (rounds: readonly Round[], by: string, report: string): Round | undefined =>
	rounds.find(({ coders, finished, reports }) => coders.includes(by) && !finished.has(by) && reports.includes(report))

/** The decisions that a reader may see: of an open round what the reader said alone. */
export function seenBy(decisions: readonly Decision[], reader: string | undefined): Decision[] {
	const open = new Set(roundsOf(decisions).flatMap((round) => (isOpen(round) ? [round.id] : [])))
	const hidden = new Set(
		decisions.flatMap(({ id, by, body }) =>
			(body.act === 'judge' || body.act === 'add-in-round') && by !== reader && open.has(body.round) ? [id] : [],
		),
	)
	return decisions.filter(({ id, body }) => !hidden.has(id) && !(body.act === 'undo' && hidden.has(body.decision)))
}

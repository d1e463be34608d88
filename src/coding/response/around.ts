/** What a rule of links looks at: a sentence, its events and all events of the report. */
import { hasHad } from '../../language/names/clause.ts'
import { caseOf, kidsBy, type Tree } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { CONFLICT } from './words.ts'

export interface Around {
	readonly reading: Reading
	readonly tree: Tree
	readonly sentence: number
	/** The events of this sentence, and all of the report in the order of the text. */
	readonly here: readonly Draft[]
	readonly all: readonly Draft[]
	/** The mention that first tells of the same event. */
	readonly first: (draft: Draft) => Draft
}

/** The event whose words stand at a token. */
export function at({ here }: Around, token: number): Draft | null {
	for (const d of here) for (const t of d.triggers) if (t.tokens.includes(token)) return d
	return null
}

/** The event of this sentence that is named by the word at a token. */
export function anchoredAt({ here }: Around, token: number): Draft | null {
	for (const d of here) if (anchorOf(d) === token) return d
	return null
}

/** The event of a clause: of its verb, of what it governs or of its subject, "staged a march", "protests broke out". */
export const clauseAt = (a: Around, verb: number): Draft | null =>
	at(a, verb) ??
	kidsBy(a.tree, verb, 'obj', 'nsubj', 'nsubj:pass')
		.map((k) => at(a, k))
		.find((d) => d !== null) ??
	null

/** The verbs that tell of an event. */
export const verbsOf = ({ triggers }: Pick<Draft, 'triggers'>): number[] =>
	triggers.map((t) => (t.light >= 0 ? t.light : t.token))

export const isDone = (d: Draft): boolean => d.factuality !== 'hypothetical' && CONFLICT.has(d.type)

/** What the verb at a token acts on, also where the parser left it bare beside the verb; "refused last Friday" tells a day. */
export const objectOf = (a: Around, i: number): number | undefined =>
	kidsBy(a.tree, i, 'obj')[0] ??
	kidsBy(a.tree, i, 'obl').find((k) => caseOf(a.tree, k) === '' && entityAt(a.reading, a.sentence, k).class !== 'time')

/**
 * How many sentences from the word at `token` something is told that came before: told before it, or right after it as earlier, "Pakistan
 * closed its airspace. India had bombed a camp." Less than none for all that is told behind it.
 */
export function sentencesBack({ sentence }: Around, d: Draft, token: number): number {
	if (d.sentence === sentence) return anchorOf(d) < token || isToldBack(d) ? 0 : -1
	if (d.sentence < sentence) return sentence - d.sentence
	return d.sentence - sentence <= TOLD_BACK && isToldBack(d) ? d.sentence - sentence : -1
}
const TOLD_BACK = 2

/** "India had bombed a camp", "had been shot": told as earlier than what stands before. */
export const isToldBack = (d: Draft): boolean => verbsOf(d).some((verb) => hasHad(d.tree, verb))

/** Told before the word at `token`, in its sentence or one of the last. */
export function isBefore(a: Around, d: Draft, token: number, reach: number): boolean {
	const back = sentencesBack(a, d, token)
	return back >= 0 && back <= reach
}

/** Told in one of the sentences before. */
export const isInLast = ({ sentence }: Around, d: Draft, reach: number): boolean =>
	d.sentence < sentence && sentence - d.sentence <= reach

/** Told in one of the sentences that come next. */
export const isInNext = ({ sentence }: Around, d: Draft, reach: number): boolean =>
	d.sentence > sentence && d.sentence - sentence <= reach

/** Not this event, by whatever words both are told. */
export const isAnother = ({ first }: Around, d: Draft, one: Draft | null): boolean =>
	d !== one && (one === null || first(d) !== first(one))

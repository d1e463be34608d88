/** What a rule of links looks at: a sentence, its events and all events of the report. */
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
	return here.find((d) => d.triggers.some((t) => t.tokens.includes(token))) ?? null
}

/** The verbs that tell of an event. */
export const verbsOf = ({ triggers }: Pick<Draft, 'triggers'>): number[] =>
	triggers.map((t) => (t.light >= 0 ? t.light : t.token))

export const isDone = (d: Draft): boolean => d.factuality !== 'hypothetical' && CONFLICT.has(d.type)

/** What the verb at a token acts on, also where the parser left it bare beside the verb; "refused last Friday" tells a day. */
export const objectOf = (a: Around, i: number): number | undefined =>
	kidsBy(a.tree, i, 'obj')[0] ??
	kidsBy(a.tree, i, 'obl').find((k) => caseOf(a.tree, k) === '' && entityAt(a.reading, a.sentence, k).class !== 'time')

/** How many sentences before the word at `token` an event is told; less than none where it is told behind it. */
export const sentencesBack = ({ sentence }: Around, d: Draft, token: number): number =>
	d.sentence === sentence && anchorOf(d) >= token ? -1 : sentence - d.sentence

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

/** What a rule of links looks at: a sentence, its events and all events of the report. */
import { caseOf, kidsBy, type Tree } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
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

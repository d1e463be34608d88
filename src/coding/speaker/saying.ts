/** An act of saying in the making: tokens of the sentence that it stands in, and what is known of it so far. */
import type { Taking } from '../../knowledge/speech.ts'
import type { Entity } from '../../language/names/entity.ts'
import { spanOf, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Span } from '../../report/span.ts'
import type { Act, Stance } from '../lists.ts'
import type { Certainty, Speaker, WhenValue } from '../schema.ts'

export interface Saying {
	readonly sentence: number
	readonly tree: Tree
	/** The word of saying; -1 for a quote that stands alone or a post. */
	readonly token: number
	readonly anchor: Span
	act: Act
	stance: Stance
	speaker: Speaker
	readonly entity: Entity | null
	readonly addressee: Addressee | null
	/** Tokens of this sentence that are said, by this saying. */
	readonly said: Set<number>
	/** The word that what is said hangs on; -1 where nothing in this sentence does. */
	readonly head: number
	content: Span[]
	readonly quotes: Span[]
	certainty: Certainty | null
	/** Who is blamed, or claims it. */
	alleged: Entity | null
	readonly takes: ReadonlySet<Taking>
	when: { readonly value: WhenValue; readonly span: Span } | null
	/** The saying that this piece continues: a quote over several sentences is one statement. */
	of: Saying | null
	readonly rules: string[]
}

const CLAUSE: ReadonlySet<Taking> = new Set(['clause'])

/** A plain assertion of what a clause says; told is where it stands, who says it and what is said, and all that is not plain. */
export const sayingOf = (
	told: Pick<Saying, 'sentence' | 'tree' | 'token' | 'anchor' | 'speaker' | 'entity' | 'said' | 'head' | 'rules'> &
		Partial<Saying>,
): Saying => ({
	act: 'assertion',
	stance: 'asserts',
	addressee: null,
	content: [],
	quotes: [],
	certainty: null,
	alleged: null,
	takes: CLAUSE,
	when: null,
	of: null,
	...told,
})

/** Words of saying that words in quotation marks may follow. */
export const mayQuote = (takes: ReadonlySet<Taking>): boolean =>
	takes.has('clause') || takes.has('quote') || takes.has('as')

/** The first of these words that hangs on none of them; -1 for none. */
export const topOf = (tree: Tree, said: ReadonlySet<number>): number =>
	[...said].find((t) => !said.has(tree.tokens[t]?.head ?? -1)) ?? -1

/** Whom it is said to, and where that stands. */
export interface Addressee {
	readonly name: string
	readonly span: Span
}

/** Runs of neighbouring tokens as spans, without the marks at either end. */
export function contiguous(tree: Tree, tokens: ReadonlySet<number>): Span[] {
	const sorted = [...tokens].sort((a, b) => a - b)
	const runs: number[][] = []
	for (const t of sorted) {
		const run = runs.at(-1)
		if (run && t === run.at(-1)! + 1) run.push(t)
		else runs.push([t])
	}
	return runs.flatMap((run) => {
		const words = trimmed(tree, run)
		return words.length > 0 ? [spanOf(tree, words)] : []
	})
}

const CLOSERS = /^[)\]%]$/

function trimmed(tree: Tree, run: readonly number[]): number[] {
	const isMark = (t: number): boolean => uposAt(tree, t) === 'PUNCT'
	let from = 0
	let to = run.length
	while (from < to && isMark(run[from]!) && !/^[([$#@]$/.test(tree.tokens[run[from]!]!.form)) from++
	while (to > from && isMark(run[to - 1]!) && !CLOSERS.test(tree.tokens[run[to - 1]!]!.form)) to--
	return run.slice(from, to)
}

/** The innermost saying whose content holds a token, with the ones around it. */
export function sayingsOver(sayings: readonly Saying[], sentence: number, token: number): Saying[] {
	return sayings
		.filter((s) => s.sentence === sentence && s.said.has(token) && s.token !== token)
		.sort((a, b) => a.said.size - b.said.size)
}

/** A relation between two events of a report as the words of a sentence state it. */
import type { Span } from '../../report/span.ts'
import type { Draft } from '../draft.ts'
import type { LinkKind } from '../lists.ts'
import type { Around } from './around.ts'

export interface EventLink {
	readonly from: Draft
	readonly to: Draft
	readonly kind: LinkKind
	readonly spans: readonly Span[]
	/** Where it is said, so that one knows by whom. */
	readonly sentence: number
	readonly token: number
	readonly rule: string
}

/** What a rule sees at a token; an end that is not found makes no link. */
export interface Found {
	readonly from: Draft | null
	readonly to: Draft | null
	readonly kind: LinkKind
	/** The tokens that say so. */
	readonly tokens: readonly number[]
	readonly rule: string
}

/** One event that is said to answer another. */
export const answer = (from: Draft | null, to: Draft | null, tokens: readonly number[], rule: string): Found => ({
	from,
	to,
	kind: 'response-to',
	tokens,
	rule,
})

/** The links that the word at token `i` states. */
export type LinkRule = (a: Around, i: number) => Found[]

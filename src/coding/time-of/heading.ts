/** A day that stands over or before what it dates: "February 4: A policeman is shot", "Saturday's Order of the Oak march". */
import type { Tree } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import type { TimeExpression } from '../when/expression.ts'

/** A colon or dash behind the day, or behind the town that follows it: "7 Dec, Marrick: A parcel exploded". */
const HEADS = /^(?: ?[:–—]|, \p{Lu}[\p{L}' -]{1,28}:)/u
const HEADING = 32

/** "February 4: A policeman is shot": the day of a list. */
export const isHeading = ({ sentence }: Tree, { span }: TimeExpression, text: string): boolean =>
	span.start === sentence.start && HEADS.test(text.slice(span.end, span.end + HEADING))

/** "Saturday's Order of the Oak march": what a day owns is the event noun that ends the name. */
export function named(tree: Tree, token: number, drafts: readonly Draft[]): Draft | null {
	if (tree.tokens[token]?.deprel !== 'nmod:poss') return null
	const isPlain = (t: number): boolean =>
		tree.tokens
			.slice(token, t)
			.every(({ upos, form }) => !['VERB', 'AUX', 'PUNCT', 'SCONJ', 'ADP'].includes(upos) || form === 'of')
	return (
		drafts.find(({ triggers }) =>
			triggers.some((t) => t.token > token && t.token - token <= REACH && t.word.pos === 'n' && isPlain(t.token)),
		) ?? null
	)
}
/** Words that a name may have between its day and the noun that ends it. */
const REACH = 7

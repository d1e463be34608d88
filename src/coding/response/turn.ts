/** "in turn closed the border", "for its part", "followed suit", "in kind": an answer told as the other side's move. */
import { ancestors, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, at } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { lastByOthers } from './told.ts'
import { withAnd } from './under.ts'
import { YIELDS } from './words.ts'

/** Kinds of deed that are paid back in their own coin. */
const COINS: readonly ReadonlySet<string>[] = [
	setOf('SANCTION COERCE REJECT MOBILIZE THREATEN'),
	setOf('ASSAULT PROTEST COERCE'),
	YIELDS,
]

export const isAlike = (one: Draft, other: Draft): boolean =>
	COINS.some((kinds) => kinds.has(one.type) && kinds.has(other.type))

/** "Karsovia in turn closed the consulate", "for its part", "followed suit, expelling three". */
export const turn: LinkRule = (a, i) => {
	if (!isTurn(a.tree, i)) return []
	const from = deedAt(a, i)
	if (!from || from.factuality === 'denied') return []
	const to = lastByOthers(a, from, (d) => isAlike(from, d), 5)
	const all = lemmaAt(a.tree, i) === 'kind' ? [from] : withAnd(a, from)
	return all.map((one) => answer(one, to, [i], 'response/in-turn'))
}

function isTurn(tree: Tree, i: number): boolean {
	const before = lemmaAt(tree, i - 1)
	switch (lemmaAt(tree, i)) {
		case 'turn':
			return before === 'in' && !['for', 'of'].includes(lemmaAt(tree, i + 1))
		case 'part':
			return lemmaAt(tree, i - 2) === 'for' && tree.tokens[i - 1]?.xpos === 'PRP$'
		case 'suit':
			return before === 'follow'
		case 'same':
			return before === 'the' && lemmaAt(tree, i - 2) === 'do'
		case 'likewise':
		case 'promptly':
			return true
		case 'kind':
			return before === 'in' && !['of'].includes(lemmaAt(tree, i + 1))
		default:
			return false
	}
}

/** The deed of the clause: at a verb over the words, or in the participle that says how. */
export function deedAt(a: Around, i: number): Draft | null {
	const { tree } = a
	for (const up of ancestors(tree, i)) {
		const how = kidsBy(tree, up, 'advcl').find((k) => k > i && tree.tokens[k]?.xpos === 'VBG')
		const told = at(a, up) ?? (how === undefined ? null : at(a, how))
		if (told) return told
		if (uposAt(tree, up) === 'VERB') return null
	}
	return null
}

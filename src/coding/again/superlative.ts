/** "It was the worst attack in years": said of what was told right before. */
import { kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { differentDoers } from '../same.ts'
import { NEXT } from './before.ts'

export function superlative(draft: Draft, before: readonly Draft[]): Draft | undefined {
	const { tree, token } = draft.triggers[0]!
	if (uposAt(tree, token) !== 'NOUN' || !isSuperlative(tree, token) || !isPredicate(tree, token)) return undefined
	const to = before.findLast((d) => draft.sentence - d.sentence <= NEXT && d.type === draft.type)
	return to && !differentDoers(draft, to) ? to : undefined
}

const isSuperlative = (tree: Tree, token: number): boolean =>
	kidsBy(tree, token, 'amod', 'advmod').some(
		(k) =>
			['JJS', 'RBS'].includes(tree.tokens[k]?.xpos ?? '') ||
			/^(?:first|latest|second|third)$/.test(lemmaAt(tree, k)) ||
			kidsBy(tree, k, 'advmod').some((m) => ['most', 'least'].includes(lemmaAt(tree, m))),
	)

const isPredicate = (tree: Tree, token: number): boolean =>
	relation(tree, token) === 'root' && kidsBy(tree, token, 'cop').length > 0

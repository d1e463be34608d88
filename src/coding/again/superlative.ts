/** "It was the worst attack in years": said of what was told right before. */
import { below, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { RANK } from '../merge/ranked.ts'
import { differentDoers } from '../same.ts'
import { NEXT, REACH } from './before.ts'

export function superlative(draft: Draft, before: readonly Draft[]): Draft | undefined {
	const { tree, token } = draft.triggers[0]!
	if (isAmong(draft)) {
		const told = before.findLast((d) => draft.sentence - d.sentence <= REACH && d.type === draft.type && !d.background)
		// "since May" is the time that is counted over.
		if (told) draft.whens = []
		return told
	}
	if (uposAt(tree, token) !== 'NOUN' || !isSuperlative(tree, token) || !isPredicate(tree, token)) return undefined
	const to = before.findLast((d) => draft.sentence - d.sentence <= NEXT && d.type === draft.type)
	if (!to || differentDoers(draft, to)) return undefined
	// "It was the first shelling since the dispute flared up on 5 August."
	if (isCountedSince(tree, token)) draft.whens = []
	return to
}

/** "He is the fourth judge to be murdered since May": somebody of whom that was told. */
function isAmong({ tree, triggers }: Draft): boolean {
	const { token } = triggers[0]!
	const who = tree.tokens[token]?.head ?? -1
	return (
		uposAt(tree, token) === 'VERB' &&
		relation(tree, token) === 'acl' &&
		who >= 0 &&
		isPredicate(tree, who) &&
		kidsBy(tree, who, 'amod').some((k) => RANK.test(lemmaAt(tree, k))) &&
		kidsBy(tree, who, 'det').some((k) => lemmaAt(tree, k) === 'the')
	)
}

const isSuperlative = (tree: Tree, token: number): boolean =>
	kidsBy(tree, token, 'amod', 'advmod').some(
		(k) =>
			['JJS', 'RBS'].includes(tree.tokens[k]?.xpos ?? '') ||
			RANK.test(lemmaAt(tree, k)) ||
			kidsBy(tree, k, 'advmod').some((m) => ['most', 'least'].includes(lemmaAt(tree, m))),
	)

const isCountedSince = (tree: Tree, token: number): boolean =>
	below(tree, token).some((k) => lemmaAt(tree, k) === 'since')

const isPredicate = (tree: Tree, token: number): boolean =>
	relation(tree, token) === 'root' && kidsBy(tree, token, 'cop').length > 0

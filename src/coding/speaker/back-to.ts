/** "he added": who spoke last, where "he" can be that. */
import { type Entity, isParty } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { entityAt, type Reading } from '../reading.ts'
import { holdsOffice } from './office.ts'
import type { Saying } from './saying.ts'

export function backTo(
	reading: Reading,
	{ pronoun, tree, head }: Entity,
	sentence: number,
	earlier: readonly Saying[],
): Entity | null {
	const lemma = lemmaAt(tree, head)
	if (!pronoun || !['he', 'she', 'they', 'it'].includes(lemma)) return null
	const last = earlier.findLast((s) => s.entity !== null && !s.entity.pronoun && !s.takes.has('mind'))
	if (!last?.entity || last.sentence < sentence - 2) return null
	const { kind, number } = last.speaker
	const many = (number ?? 1) > 1 || ['NNS', 'NNPS'].includes(last.entity.tree.tokens[last.entity.head]?.xpos ?? '')
	const inOffice = holdsOffice(last.entity)
	if (houseBefore(reading, sentence, tree, head, lemma)) return null
	if (lemma === 'they') return many ? last.entity : null
	if (lemma === 'it') return kind === 'institution' && !many && !inOffice ? last.entity : null
	// "X told reporters. Y defended the order. 'They had no choice,' he said": Y has done something since X spoke.
	if (doerBetween(reading, last.sentence, sentence)) return null
	return (kind === 'person' || kind === 'unnamed' || inOffice) && !many ? last.entity : null
}

/** "Kohpur gave another account: the men, it said, had …": "it" and "they" are the subject that their own sentence opens with. */
function houseBefore(reading: Reading, sentence: number, tree: Tree, head: number, lemma: string): boolean {
	if (lemma !== 'it' && lemma !== 'they') return false
	const first = kidsBy(tree, tree.root, 'nsubj')[0]
	if (first === undefined || first >= head - 2 || !tree.tokens.slice(first, head).some(({ form }) => form === ':'))
		return false
	const entity = entityAt(reading, sentence, first)
	return !entity.pronoun && isParty(entity)
}

/** A named person is the subject of a whole sentence between two. */
function doerBetween(reading: Reading, from: number, to: number): boolean {
	return reading.trees.slice(from + 1, to).some((tree, k) => {
		const root = tree.tokens.findIndex(({ head }) => head < 0)
		if (/^["“]/u.test(tree.tokens[0]?.form ?? '') || uposAt(tree, root) !== 'VERB') return false
		return kidsBy(tree, root, 'nsubj').some((i) => {
			const entity = entityAt(reading, from + 1 + k, i)
			return entity.class === 'person' && !entity.pronoun
		})
	})
}

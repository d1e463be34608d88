/** Nobody harmed, told of lives and losses: "no lives were lost", "there was no loss of life", "there are no dead", "without a single loss". */
import { type Entity, isArmed } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import type { At } from './care.ts'

export function nobodyLost(tree: Tree, i: number, at: At): HarmDraft[] {
	const no = kidsBy(tree, i, 'det', 'case', 'amod').filter((k) => /^(?:no|without)$/.test(lemmaAt(tree, k)))
	if (no.length === 0 || !isOfLives(tree, i, at(i))) return []
	return [
		{
			kind: 'killed',
			count: { min: 0, max: 0 },
			entity: at(i),
			spans: [spanOf(tree, [no[0]!, i])],
			part: false,
			total: false,
			rules: ['harm/no-lives'],
		},
	]
}

/** "no dead" that are said to be; "no lives" that are lost; "no loss" of men. */
function isOfLives(tree: Tree, i: number, e: Entity): boolean {
	const lemma = lemmaAt(tree, i)
	const head = tree.tokens[i]?.head ?? -1
	const holds = /^(?:be|suffer|have|take|report|sustain|withdraw|retreat|return|record)$/.test(lemmaAt(tree, head))
	if (lemma === 'dead') return relation(tree, i) !== 'amod' && /^(?:be|report|leave|record)$/.test(lemmaAt(tree, head))
	if (lemma === 'life') return /^(?:lose|claim|cost)$/.test(lemmaAt(tree, head))
	// "no fighter was lost"
	if (lemmaAt(tree, head) === 'lose' && tree.tokens[i]?.deprel === 'nsubj:pass') return isArmed(e)
	if (lemma !== 'loss' || uposAt(tree, i) !== 'NOUN') return false
	const of = kidsBy(tree, i, 'nmod').filter((k) => caseOf(tree, k) === 'of')
	return of.length > 0 ? of.some((k) => lemmaAt(tree, k) === 'life') : holds && isOfArms(tree, head)
}

/** "the army suffered no losses", "we had no losses"; a bank has other ones. */
const isOfArms = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'nsubj').some((k) =>
		/^(?:we|they|army|rebel|guerrilla|force|troop|unit|side|attacker|fighter|militia|brigade|battalion|patrol|garrison)$/.test(
			lemmaAt(tree, k),
		),
	)

/** "returned fire", "fired back", "hit back within hours": an answer to what the other side has just done. */
import { hasKid, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { at, isAnother } from './around.ts'
import { lastDone } from './last.ts'
import { answer, type LinkRule } from './link.ts'
import { afterwards, doing, verb } from './verb.ts'

/**
 * "hit back within hours", "replied with 30 shells": by its own words it answers another blow. Fire that is returned may be part of one
 * fight.
 */
export const isBlowBack = ({ tree, triggers }: Draft): boolean =>
	triggers.some(
		({ token }) =>
			REPLIES.has(lemmaAt(tree, token)) ||
			(['hit', 'strike'].includes(lemmaAt(tree, token)) && answersFire(tree, token)),
	)
const REPLIES = setOf('retaliate reply respond answer')

/** "returned fire", "fired back": an answer to what the other side has just done. */
export const firedBack: LinkRule = (a, i) => {
	if (uposAt(a.tree, i) !== 'VERB' || !answersFire(a.tree, i)) return []
	// "hit back with a salvo": the salvo is the answer.
	if (verb(a, i).some(({ from, to }) => from && to)) return []
	const own = at(a, i) ?? doing(a, i)
	// "always said that they were shooting back": at no time that is told.
	if (!own || hasKid(a.tree, i, 'aux', 'be')) return []
	const earlier = a.here.find((d) => d !== own && d.type === 'ASSAULT' && anchorOf(d) < i)
	const later = a.here.find((d) => d !== own && isAfter(a.tree, i, d))
	const to = later ?? earlier ?? lastDone(a, i, own)
	// In the next sentence it may be part of the fight that was told.
	if (to && to.sentence !== a.sentence && !isAnother(a, to, own)) return []
	return [answer(own, to, [i], 'response/fired-back')]
}

/** "had returned fire after a corporal was shot" */
const isAfter = (tree: Tree, i: number, draft: Draft): boolean =>
	afterwards(tree, i).some((k) => draft.triggers.some((t) => t.token === k))

/** "returned fire", "shot back" */
export function answersFire(tree: Tree, i: number): boolean {
	const lemma = lemmaAt(tree, i)
	if (lemma === 'return') return hasKid(tree, i, 'obj', 'fire')
	return ['fire', 'hit', 'strike', 'shoot'].includes(lemma) && hasKid(tree, i, ['advmod', 'compound:prt'], 'back')
}

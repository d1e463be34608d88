/** "Accusing the army of abducting their sons, mothers marched", "Under pressure from strikers", "within hours of": the ground beside the deed. */
import { hasKid, headAt, isUnder, kidsBy, lemmaAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, at, clauseAt } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { under } from './under.ts'
import { WRONGS, YIELDS } from './words.ts'

const ANSWERS = setOf('PROTEST SANCTION COERCE MOBILIZE REJECT RETREAT')

/** "Accusing the army of abducting their sons, 300 mothers marched" */
export const accusing: LinkRule = (a, i) => {
	const { tree } = a
	const own = at(a, i)
	if (own?.type !== 'ACCUSE' || tree.tokens[i]?.xpos !== 'VBG' || tree.tokens[i]?.deprel !== 'advcl') return []
	const from = clauseAt(a, headAt(tree, i))
	const to = a.here.find((d) => d !== from && WRONGS.has(d.type) && isUnder(tree, anchorOf(d), i))
	if (!from || !to || !ANSWERS.has(from.type)) return []
	return [answer(from, to, [i], 'response/accusing')]
}

/** "Under pressure from strikers who had occupied the square", "Faced with three days of strikes": what makes somebody give in. */
export const pressed: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	const under_ = lemma === 'pressure' && hasKid(tree, i, 'case', 'under')
	const faced = (lemma === 'face' || lemma === 'confront') && tree.tokens[i]?.deprel === 'advcl'
	if (hasKid(tree, i, 'case', 'amid') && at(a, i)?.type === 'PROTEST') return yields(a, i, at(a, i))
	if (!under_ && !faced) return []
	const by = kidsBy(tree, i, 'nmod', 'obl', 'obj').find((k) => under(a, k) !== null)
	return yields(a, i, by === undefined ? null : under(a, by))
}

function yields(a: Around, i: number, to: Draft | null): ReturnType<LinkRule> {
	const from = clauseAt(a, headAt(a.tree, i))
	if (!from || !to || !YIELDS.has(from.type) || (to.type !== 'PROTEST' && to.type !== 'THREATEN')) return []
	return [answer(from, to, [i], 'response/pressed')]
}

const SOON = setOf('hour minute day')

/** "proclaimed a state of emergency within hours of the assassination" */
export const within: LinkRule = (a, i) => {
	const { tree } = a
	if (!SOON.has(lemmaAt(tree, i)) || !hasKid(tree, i, 'case', 'within')) return []
	const of = kidsBy(tree, i, 'nmod').find((k) => hasKid(tree, k, 'case', 'of'))
	const from = clauseAt(a, headAt(tree, i))
	const to = of === undefined ? null : under(a, of)
	if (!from || !to || !isSoonAnswered(from, to)) return []
	return [answer(from, to, [i], 'response/within')]
}

/** A step after a wrong, help after a plea for it. */
const isSoonAnswered = (from: Draft, to: Draft): boolean =>
	WRONGS.has(to.type) ? ANSWERS.has(from.type) : to.type === 'REQUEST' && HELPS.has(from.type)
const HELPS = setOf('MOBILIZE AID RETREAT CONCEDE AGREE CONSULT')

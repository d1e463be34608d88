/** "demanding the release of nine colleagues arrested on Friday", "in sympathy with miners", "at the funeral of": for those to whom it was done. */
import { headAt, isUnder, lemmaAt, type Tree } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { clauseAt } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { WRONGS } from './words.ts'

const DEMANDS = setOf('demand seek claim want urge')

/** "blocked the road, demanding the release of nine colleagues arrested on Friday", "demanding justice for a student who was shot" */
export const demanding: LinkRule = (a, i) => {
	const { tree } = a
	if (!DEMANDS.has(lemmaAt(tree, i)) || tree.tokens[i]?.deprel !== 'advcl') return []
	const from = clauseAt(a, headAt(tree, i))
	if (from?.type !== 'PROTEST') return []
	const to = a.here.find(
		(d) =>
			d !== from && (d.type === 'COERCE' || d.type === 'ASSAULT') && isUnder(tree, anchorOf(d), i) && isOfSomebody(d),
	)
	return [answer(from, to ?? null, [i], 'response/demanding')]
}

/** "colleagues arrested on Friday", "a student who was shot": told of those for whom one marches. */
export const isOfSomebody = (d: Draft): boolean => d.tree.tokens[anchorOf(d)]?.deprel.startsWith('acl') === true

const WITH_THEM = setOf('solidarity sympathy')

const BURIED = setOf('funeral burial mourner wake')

/** "struck in sympathy with miners who had been locked up", "mourners at the funeral of a student killed by police stoned": for those it was done to. */
export const withThem: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	if (!WITH_THEM.has(lemma) && !BURIED.has(lemma)) return []
	const from = a.here.find((d) => d.type === 'PROTEST' && d.factuality === 'happened') ?? null
	const to = a.here.find(
		(d) =>
			d !== from &&
			WRONGS.has(d.type) &&
			isOfSomebody(d) &&
			isUnder(tree, anchorOf(d), BURIED.has(lemma) ? topOf(tree, i) : i),
	)
	return [answer(from, to ?? null, [i], `response/${lemma}`)]
}

/** "mourners at the funeral of": the whole phrase. */
const topOf = (tree: Tree, i: number): number => (BURIED.has(lemmaAt(tree, headAt(tree, i))) ? headAt(tree, i) : i)

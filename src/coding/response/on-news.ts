/** "within an hour of the news that the senator had been shot", "As word of the killing spread": what moved a crowd. */
import { below, hasKid, headAt, isUnder, kidsBy, lemmaAt, type Tree } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, clauseAt } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { lastByOthers } from './told.ts'
import { under } from './under.ts'
import { NEWS } from './words.ts'

/** "within an hour of the news that the senator had been shot", "at word of the arrest" */
export const onNews: LinkRule = (a, i) => {
	const { tree } = a
	if (!NEWS.has(lemmaAt(tree, i)) || !(isOblique(tree, i) || isSpread(tree, i))) return []
	const from =
		a.here.find((d) => d.type === 'PROTEST' && d.factuality === 'happened' && isUnder(tree, i, anchorOf(d))) ??
		(isSpread(tree, i) ? crowdOver(a, i) : null)
	if (!from) return []
	const told = (below(tree, i).length > 1 ? under(a, i) : null) ?? toldIn(a, i)
	const to = told ?? lastByOthers(a, from, (d) => d.type === 'ASSAULT' || d.type === 'COERCE')
	return [answer(from, to, [i], 'response/on-news')]
}

/** "As word of the killing spread", "after the news broke" */
function isSpread(tree: Tree, i: number): boolean {
	const verb = headAt(tree, i)
	return tree.tokens[i]?.deprel === 'nsubj' && SPREADS.has(lemmaAt(tree, verb))
}

const SPREADS = setOf('spread break reach arrive send travel circulate bring emerge leak')

/** What a crowd does where the news came: over the clause, or "sent crowds into the streets". */
function crowdOver(a: Around, i: number): Draft | null {
	const verb = headAt(a.tree, i)
	const over = [verb, headAt(a.tree, verb)].map((k) => clauseAt(a, k)).find((d) => d !== null)
	return over && (over.type === 'PROTEST' || isByPeople(over)) ? over : null
}

/** "groups of youths set fire to the tax office" */
const isByPeople = ({ type, actors }: Draft): boolean =>
	type === 'ASSAULT' && actors.some(({ entity }) => entity.class === 'people' && entity.status !== 'combatant')

const isOblique = (tree: Tree, i: number): boolean =>
	['obl', 'nmod'].includes(tree.tokens[i]?.deprel ?? '') &&
	hasKid(tree, i, 'case', 'at', 'of', 'on', 'after', 'with', 'upon', 'by')

/** "after news that police had shot a boy spread", the clause hung on the verb. */
const toldIn = (a: Around, i: number): Draft | null => {
	const clause = kidsBy(a.tree, headAt(a.tree, i), 'ccomp', 'acl').find((k) => k > i)
	return isSpread(a.tree, i) && clause !== undefined ? under(a, clause) : null
}

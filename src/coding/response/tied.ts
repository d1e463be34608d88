/** "linked the raid to the killing of two herdsmen", "the raid was a consequence of the killing": one deed traced to another. */
import { caseOf, headAt, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, at } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { named } from './named.ts'
import { under } from './under.ts'
import { GRIEVANCES } from './words.ts'

const TIES = setOf('link trace tie connect attribute ascribe')
const OUTCOMES = setOf('consequence outcome outgrowth sequel fallout upshot repercussion')
const ORIGINS = setOf('origin root cause source')

export const tied: LinkRule = (a, i) => {
	const ends = TIES.has(lemmaAt(a.tree, i)) ? tiedBy(a.tree, i) : outcome(a.tree, i)
	if (!ends) return []
	const [from, to] = [deedAt(a, ends[0]), under(a, ends[1])]
	if (!from || !to || !GRIEVANCES.has(from.type) || !GRIEVANCES.has(to.type)) return []
	return [answer(from, to, [i, ends[1]], 'response/tied')]
}

const deedAt = (a: Around, k: number): Draft | null => at(a, k) ?? named(a, k) ?? under(a, k)

/** What is tied, and to what. */
function tiedBy(tree: Tree, i: number): [number, number] | null {
	if (uposAt(tree, i) !== 'VERB') return null
	const what = kidsBy(tree, i, 'obj', 'nsubj:pass')[0]
	const to =
		what === undefined
			? undefined
			: [...kidsBy(tree, i, 'obl'), ...kidsBy(tree, what, 'nmod')].find((k) => caseOf(tree, k) === 'to')
	return what === undefined || to === undefined ? null : [what, to]
}

/** "was a direct consequence of", "had its origin in" */
function outcome(tree: Tree, i: number): [number, number] | null {
	const isOutcome = OUTCOMES.has(lemmaAt(tree, i))
	if (!isOutcome && !ORIGINS.has(lemmaAt(tree, i))) return null
	const top = isOutcome ? i : headAt(tree, i)
	if (!isOutcome && !['have', 'find'].includes(lemmaAt(tree, top))) return null
	// "is said to be the fallout of"
	const over = isOutcome && tree.tokens[top]?.deprel === 'xcomp' ? headAt(tree, top) : -1
	const subject = kidsBy(tree, top, 'nsubj')[0] ?? kidsBy(tree, over, 'nsubj', 'nsubj:pass')[0]
	const of = [...kidsBy(tree, i, 'nmod'), ...kidsBy(tree, top, 'obl')].find(
		(k) => caseOf(tree, k) === (isOutcome ? 'of' : 'in'),
	)
	return subject === undefined || of === undefined ? null : [subject, of]
}

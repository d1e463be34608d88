/** One event told once more in its own sentence by where it stands among others: "in the bloodiest attack for years". */
import {
	ancestors,
	caseOf,
	formAt,
	hasKid,
	headAt,
	kidsBy,
	lemmaAt,
	relation,
	type Tree,
	uposAt,
} from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { ORDINAL } from '../when/vocabulary.ts'
import { isViolent } from './part.ts'

/** "set fire to a depot, the second strike on the city in three days": counted among others, it is the one just told. */
export function isRanked(tree: Tree, a: Draft, b: Draft): boolean {
	const [x, y] = [anchorOf(a), anchorOf(b)]
	return (
		isViolent(a) &&
		isViolent(b) &&
		uposAt(tree, x) === 'VERB' &&
		uposAt(tree, y) === 'NOUN' &&
		relation(tree, y) === 'appos' &&
		x < y &&
		ancestors(tree, y).includes(x) &&
		hasKid(tree, y, 'det', 'the') &&
		(isSuperlative(tree, y) || kidsBy(tree, y, 'amod').some((k) => RANK.test(lemmaAt(tree, k))))
	)
}
/** Where one stands among others: "the second", "the latest". */
export const RANK = new RegExp(`^(?:latest|last|${ORDINAL})$`, 'i')

/** "pounded a post … in the most serious clash for years", "drove a van into a queue, killing nine, in one of the worst attacks". */
export function isWeighed(tree: Tree, a: Draft, b: Draft): boolean {
	const [x, y] = [anchorOf(a), anchorOf(b)]
	if (!isViolent(a) || a.triggers[0]!.word.pos !== 'v' || b.triggers[0]!.word.pos !== 'n' || x > y) return false
	const one = oneOf(tree, y)
	const from = one ?? y
	if (caseOf(tree, from) !== 'in' || !(isSuperlative(tree, y) || (one === null && isCounted(tree, y)))) return false
	const clause = clauseOf(tree, x)
	const head = headAt(tree, from)
	return clause.includes(head) || isSaidOf(tree, head, clause.at(-1)!)
}

/** The verb and what is over it in its clause: "drove a van of explosives into a queue, killing nine". */
function clauseOf(tree: Tree, x: number): number[] {
	const clause = [x]
	for (let at = x; !isOwnClause(tree, at); at = clause.at(-1)!) clause.push(headAt(tree, at))
	return clause
}
const isOwnClause = (tree: Tree, at: number): boolean =>
	['root', 'ccomp', 'xcomp', 'parataxis', 'acl:relcl'].includes(tree.tokens[at]?.deprel ?? 'root') ||
	kidsBy(tree, at, 'mark', 'nsubj').length > 0 ||
	headAt(tree, at) < 0

/** "…, the police said, in the worst attack this year": the tree may hang it on who says so. */
const isSaidOf = (tree: Tree, verb: number, clause: number): boolean =>
	SAYS.test(lemmaAt(tree, verb)) &&
	((relation(tree, clause) === 'ccomp' && headAt(tree, clause) === verb && clause < verb) ||
		(relation(tree, verb) === 'parataxis' && headAt(tree, verb) === clause))
const SAYS = /^(?:say|report|tell|announce|confirm|write)$/

/** "one of the deadliest raids": the word that stands for the event. */
function oneOf(tree: Tree, noun: number): number | null {
	const head = headAt(tree, noun)
	return relation(tree, noun) === 'nmod' && caseOf(tree, noun) === 'of' && lemmaAt(tree, head) === 'one' ? head : null
}

/** "the third mass kidnapping since May". */
const isCounted = (tree: Tree, noun: number): boolean =>
	hasKid(tree, noun, 'det', 'the') && kidsBy(tree, noun, 'amod').some((k) => COUNTED.test(lemmaAt(tree, k)))
const COUNTED = new RegExp(`^(?:latest|${ORDINAL})$`, 'i')

/** "the most serious clash", "the deadliest raid". */
const isSuperlative = (tree: Tree, noun: number): boolean =>
	kidsBy(tree, noun, 'amod').some(
		(k) =>
			tree.tokens[k]?.xpos === 'JJS' ||
			kidsBy(tree, k, 'advmod').some((m) => ['most', 'least'].includes(formAt(tree, m))),
	)

/** "in the worst raid this year", "the third since May": the time is that of what it is compared with. */
export const isTimeOfOthers = (tree: Tree, token: number, drafts: readonly Draft[]): boolean =>
	ancestors(tree, token)
		.slice(0, 3)
		.some(
			(at) =>
				uposAt(tree, at) === 'NOUN' &&
				(isSuperlative(tree, at) || isCounted(tree, at)) &&
				drafts.some((d) => d.rules.includes('merge/superlative') && d.triggers.some((t) => t.token === at)),
		)

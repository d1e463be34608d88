/** "after", "following", "since", "once": mere sequence, but for measures that somebody orders. */
import { wordAt } from '../../language/chunks/tree-walk.ts'
import { headAt, isUnder, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { type Around, at } from './around.ts'
import { isToldAsAnswer, ORDERS } from './as-answer.ts'
import type { LinkRule } from './link.ts'
import { meant } from './meant.ts'
import { named } from './named.ts'
import { under, withAnd } from './under.ts'
import { COMES, YIELDS } from './words.ts'

export const after: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	if (!['after', 'follow', 'following', 'since', 'once'].includes(lemma)) return []
	const rel = relation(tree, i)
	if (rel !== 'mark' && rel !== 'case') return []
	const clause = clauseOf(tree, i)
	const main = headAt(tree, clause)
	if (clause < 0 || main < 0) return []
	const earlier = under(a, clause)
	// "once the army had withdrawn": a condition that was met.
	if (lemma === 'once' && !(earlier && YIELDS.has(earlier.type))) return []
	const later = told(a, main, clause)
	const answers =
		later !== null &&
		earlier !== null &&
		!isTooLate(tree, i, later, main) &&
		isToldAsAnswer(later, earlier, ORDERS.has(lemmaAt(tree, main))) &&
		!isDisowned(a)
	return (answers ? withAnd(a, later) : [later]).map((from) => ({
		from,
		to: earlier,
		kind: answers ? 'response-to' : 'follows',
		tokens: [i],
		rule: answers ? 'response/measure-after' : 'response/after',
	}))
}

/** "after a court had issued warrants", also where the parser hung the word on the court. */
function clauseOf(tree: Tree, i: number): number {
	const head = headAt(tree, i)
	const verb = headAt(tree, head)
	return verb > head && tree.tokens[verb]?.deprel === 'advcl' && uposAt(tree, verb) === 'VERB' ? verb : head
}

/** "The minister insisted that the transfer was routine and had nothing to do with the incident." */
function isDisowned({ reading, sentence }: Around): boolean {
	const next = reading.trees[sentence + 1]
	if (!next) return false
	return next.tokens.some(
		(_, k) =>
			['routine', 'unrelated', 'coincidence', 'coincidental'].includes(lemmaAt(next, k)) ||
			(lemmaAt(next, k) === 'nothing' &&
				wordAt(next.sentence, k + 1) === 'to' &&
				wordAt(next.sentence, k + 2) === 'do'),
	)
}

/** The event of a main clause: its verb, its subject or what the verb governs. */
function told(a: Around, main: number, clause: number): Draft | null {
	const { tree } = a
	// "an operation near Elm, ordered after an ambush": what was ordered stands before.
	if (ORDERS.has(lemmaAt(tree, main)) && tree.tokens[main]?.xpos === 'VBN' && !isUnderAux(tree, main)) {
		const ordered = a.here.findLast((d) => d.triggers.some((t) => t.token < main) && d.type === 'ASSAULT')
		if (ordered) return ordered
	}
	const own = at(a, main)
	// "called home for consultations after a court had issued warrants"
	const over = own?.type === 'CONSULT' && uposAt(tree, main) === 'NOUN' ? at(a, headAt(tree, main)) : null
	return (
		over ??
		own ??
		// "shut its airspace, the premier announced, after missiles hit a school": what is announced stands before the words that say who says so.
		(tree.tokens[main]?.deprel === 'parataxis' ? at(a, headAt(tree, main)) : null) ??
		kidsBy(tree, main, 'nsubj', 'nsubj:pass')
			.map(
				(k) =>
					at(a, k) ??
					named(a, k) ??
					under(a, k) ??
					(uposAt(tree, k) === 'PRON' || kidsBy(tree, k, 'det').length > 0 ? meant(a, k, null) : null),
			)
			.find((d) => d !== null) ??
		// "ordered strikes after …": what the verb governs.
		kidsBy(tree, main, 'obj', 'xcomp', 'ccomp')
			.filter((k) => !isUnder(tree, clause, k))
			.map((k) => under(a, k))
			.find((d) => d !== null) ??
		// "ordered them to leave within a week, following the shooting"
		(['xcomp', 'advcl', 'acl'].includes(tree.tokens[main]?.deprel ?? '') ? at(a, headAt(tree, main)) : null)
	)
}

const isUnderAux = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass').length > 0

/** "a year after" is an anniversary; what is given up "a week after" the other gave something, or "comes a day after", may be chance. */
function isTooLate(tree: Tree, i: number, later: Draft, main: number): boolean {
	if (later.type === 'SANCTION' || later.type === 'MOBILIZE') return false
	const units = YIELDS.has(later.type) || COMES.has(lemmaAt(tree, main)) ? UNITS : LONG
	return (
		units.test(lemmaAt(tree, i - 1)) ||
		kidsBy(tree, headAt(tree, i), 'obl', 'nmod', 'advmod').some((k) => k < i && units.test(lemmaAt(tree, k)))
	)
}

const LONG = /^(?:month|year|decade|century)$/

const UNITS = /^(?:second|minute|hour|day|week|month|year|shortly|soon|moment)$/

/** What a verb says of cause and effect: "led to clashes", "marched for better pay", "was jailed for the killing", "killed in a blast". */
import { caseOf, hasKid, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Cause } from '../cause.ts'
import { setOf } from '../set-of.ts'
import { BRINGS_ABOUT, CAME_OF_IT, HARMED, LEADS, MEANT, PROTESTS, PUNISHED, STRUCK } from './words.ts'

export function causeOfVerb(tree: Tree, i: number, lemma: string, rel: string, head: number): Cause | null {
	const subject = kidsBy(tree, i, 'nsubj', 'nsubj:pass')[0]
	const object = kidsBy(tree, i, 'obj')[0]
	if (BRINGS_ABOUT.has(lemma)) {
		const agent = kidsBy(tree, i, 'obl').find((k) => caseOf(tree, k) === 'by')
		const by =
			agent ?? kidsBy(tree, i, 'nsubj')[0] ?? (rel === 'advcl' || rel === 'acl' || rel === 'conj' ? head : undefined)
		const what = object ?? kidsBy(tree, i, 'nsubj:pass')[0] ?? i
		if (by !== undefined) return { cause: by, effect: what, signal: [i], rule: `cause/${lemma}` }
	}
	const by = LEADS[lemma]
	const to =
		by &&
		kidsBy(tree, i, 'obl', 'advcl', 'xcomp').find((k) => by.includes(caseOf(tree, k)) || hasKid(tree, k, 'mark', ...by))
	if (to !== undefined) return { cause: subject ?? head, effect: to, signal: [i], rule: `cause/${lemma}` }
	const verbForm = tree.tokens[i]?.xpos
	const marks = kidsBy(tree, i, 'mark').map((k) => lemmaAt(tree, k))
	if (rel === 'advcl' && head >= 0) {
		if (verbForm === 'VBG' && marks.length === 0 && CAME_OF_IT.has(lemma))
			return { cause: head, effect: i, signal: [i], rule: `cause/${lemma}-ing` }
		if (marks.includes('to') || marks.includes('so'))
			return { cause: i, effect: head, signal: kidsBy(tree, i, 'mark'), rule: 'cause/purpose' }
		if (marks.includes('for') || marks.includes('by'))
			return { cause: i, effect: head, signal: kidsBy(tree, i, 'mark'), rule: 'cause/for' }
	}
	if ((rel === 'advcl' || rel === 'acl') && verbForm === 'VBG' && MEANT.has(lemma))
		return { cause: i, effect: head, signal: [i], rule: `cause/${lemma}-ing` }
	if (PROTESTS.has(lemma)) {
		const aim = aimOf(tree, i)
		if (aim) return aim
	}
	if (lemma === 'protest' && object !== undefined)
		return { cause: object, effect: i, signal: [i], rule: 'cause/protest' }
	if (
		lemma === 'leave' &&
		(object !== undefined || subject !== undefined) &&
		tree.tokens.slice(i + 1, i + 12).some((t) => HARMED.has(t.lemma) || t.lemma === 'stranded')
	)
		return { cause: subject ?? head, effect: object ?? i, signal: [i], rule: 'cause/leave' }
	if (PUNISHED.has(lemma)) {
		const what = kidsBy(tree, i, 'obl').find((k) => caseOf(tree, k) === 'for' && !isTime(tree, k))
		if (what !== undefined)
			return { cause: what, effect: i, signal: kidsBy(tree, what, 'case'), rule: 'cause/punished' }
	}
	if (HARMED.has(lemma)) {
		const where = kidsBy(tree, i, 'obl').find(
			(k) => ['in', 'during', 'by', 'from'].includes(caseOf(tree, k)) && STRUCK.has(lemmaAt(tree, k)),
		)
		if (where !== undefined)
			return { cause: where, effect: i, signal: kidsBy(tree, where, 'case'), rule: 'cause/harmed-in' }
	}
	return null
}

/** "the protest against the tax", "marched for better pay", "clashes over land". */
export function aimOf(tree: Tree, i: number): Cause | null {
	const aim = kidsBy(tree, i, 'nmod', 'obl', 'advcl', 'acl').find(
		(k) => ['against', 'over', 'for', 'about'].includes(caseOf(tree, k)) && !isTime(tree, k),
	)
	return aim === undefined ? null : { cause: aim, effect: i, signal: kidsBy(tree, aim, 'case'), rule: 'cause/aim' }
}

const TIMES = setOf('hour day week month year minute time night decade')

const isTime = (tree: Tree, i: number): boolean => TIMES.has(lemmaAt(tree, i)) || uposAt(tree, i) === 'NUM'

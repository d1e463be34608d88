/** Where an event stands that nobody did: in a drill, a film, a law, a lesson, a word for a kind of thing. */
import { ancestors, caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { ANSWERS, KINDS, PLAYED, TOLD } from '../governors.ts'
import { isWithinDrill } from '../played.ts'
import { type Made, made } from './fact.ts'

/** "In the drill, police freed hostages", "a thriller about a kidnapping": it is played, told or thought of. */
export function settingOf(tree: Tree, at: number): Made | null {
	const hypothetical = made('hypothetical', 'setting')
	if (uposAt(tree, at) === 'VERB' && isWithinDrill(tree, at)) return hypothetical
	if (
		kidsBy(tree, at, 'obl', 'nmod').some(
			(k) => PLAYED.has(lemmaAt(tree, k)) && ['in', 'during', 'as part of', 'for'].includes(caseOf(tree, k)),
		)
	)
		return hypothetical
	const head = tree.tokens[at]?.head ?? -1
	if (
		relation(tree, at) === 'nmod' &&
		['about', 'on', 'of'].includes(caseOf(tree, at)) &&
		TOLD.has(lemmaAt(tree, head))
	)
		return hypothetical
	// "a law against kidnapping", "insurance against riots", "a word for an ambush": no single one is meant.
	if (['nmod', 'obl'].includes(relation(tree, at)) && head >= 0 && isKind(tree, at, head)) return hypothetical
	// "The play ends with the execution of the leader"
	if (ancestors(tree, at).some((k) => kidsBy(tree, k, 'nsubj').some((n) => TOLD.has(lemmaAt(tree, n)))))
		return hypothetical
	// "how to survive a kidnapping"
	for (const k of [at, head]) {
		if (k < 0 || uposAt(tree, k) !== 'VERB') continue
		const marks = kidsBy(tree, k, 'mark', 'advmod').map((m) => lemmaAt(tree, m))
		if (marks.includes('how') && marks.includes('to')) return hypothetical
	}
	return null
}

/** A bare or indefinite event under a word for rules, cover, teaching or naming. */
function isKind(tree: Tree, at: number, head: number): boolean {
	if (!KINDS.has(lemmaAt(tree, head)) || !['against', 'for', 'on', 'about', 'of', 'in'].includes(caseOf(tree, at)))
		return false
	// "burned it as punishment for an ambush": that one happened.
	if (['as', 'in'].includes(caseOf(tree, head)) && ANSWERS.has(lemmaAt(tree, head))) return false
	return kidsBy(tree, at, 'det', 'nmod:poss', 'nummod').every((k) => ['a', 'an'].includes(lemmaAt(tree, k)))
}

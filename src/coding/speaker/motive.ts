/** Why, as a speaker says: "in retaliation for the arrest of its leader", "was revenge for a land dispute", "to avenge his death". */
import {
	ancestors,
	below,
	caseOf,
	formAt,
	kidsBy,
	lemmaAt,
	relation,
	spanOf,
	type Tree,
	uposAt,
} from '../../language/names/tree.ts'
import type { Span } from '../../report/span.ts'
import { setOf } from '../set-of.ts'
import type { Saying } from './saying.ts'

const REASON = /^(?:retaliation|revenge|reprisal|response|reply|answer|return|punishment|vengeance|retribution)$/

/** "what X called an answer to the raid", "described as revenge": the deed is named as an answer. */
export const isReason = ({ tree, said }: Saying): boolean => [...said].some((k) => REASON.test(lemmaAt(tree, k)))

/** "the answer to the raid", "revenge for his death": a name for a deed that says what it answers. */
export const namesReason = ({ tree, said }: Saying): boolean =>
	[...said].some(
		(k) => REASON.test(lemmaAt(tree, k)) && kidsBy(tree, k, 'nmod').some((n) => /^(?:for|to)$/.test(caseOf(tree, n))),
	)

/** The event is what is answered: "revenge for the raid", "to avenge the killing". */
export function isAnswered(tree: Tree, token: number): boolean {
	for (const k of [token, ...ancestors(tree, token)]) {
		const above = tree.tokens[k]?.head ?? -1
		if (relation(tree, k).startsWith('nsubj')) return false
		if (REASON.test(lemmaAt(tree, above)) || lemmaAt(tree, above) === 'avenge') return true
	}
	return false
}

const FIRE = /^(?:fire|shot|shelling|attack|volley|mortar|gunfire|shell|bombardment|salvo)$/
const BACK = setOf('return answer repel retaliate reply respond')

/** "Its guns were returning fire", "its men had only shot back", "acted in self-defence": why, as those say who did it. */
export function answersFire(tree: Tree, k: number): boolean {
	const lemma = lemmaAt(tree, k)
	const own = kidsBy(tree, k, 'nsubj', 'nsubj:pass').some(
		(s) =>
			/^(?:we|it|they)$/.test(lemmaAt(tree, s)) ||
			kidsBy(tree, s, 'nmod:poss').some((p) => /^(?:its|our|their|his)$/.test(formAt(tree, p))),
	)
	if (!own) return false
	if (BACK.has(lemma) && kidsBy(tree, k, 'obj').some((o) => FIRE.test(lemmaAt(tree, o)))) return true
	if (/^(?:shoot|fire|strike|hit)$/.test(lemma))
		return kidsBy(tree, k, 'advmod', 'compound:prt').some((a) => lemmaAt(tree, a) === 'back')
	if (lemma === 'defend') return kidsBy(tree, k, 'obj').some((o) => /selves$|self$/.test(tree.tokens[o]?.form ?? ''))
	return kidsBy(tree, k, 'obl').some((o) => /^self-?defen[cs]e$/.test(lemmaAt(tree, o)))
}

/** The words in which one's own fire is called an answer. */
export function answeredIn({ tree, said }: Saying): Span | null {
	for (const k of said)
		if (answersFire(tree, k))
			return spanOf(
				tree,
				below(tree, k).filter((t) => said.has(t) && t >= k && t <= k + 4),
			)
	return null
}

/** The words that say why inside what is said. */
export function motiveIn({ tree, said }: Saying): Span | null {
	for (const k of said) {
		const lemma = lemmaAt(tree, k)
		if (lemma === 'avenge' && uposAt(tree, k) === 'VERB') return words(k)
		if (!REASON.test(lemma) || uposAt(tree, k) !== 'NOUN') continue
		const why = kidsBy(tree, k, 'nmod', 'obl', 'acl').some(
			(n) => /^(?:for|to)$/.test(caseOf(tree, n)) || relation(tree, n) === 'acl',
		)
		const above = tree.tokens[k]?.head ?? -1
		const beside = kidsBy(tree, above, 'obl').some((n) => n > k && /^(?:for|to)$/.test(caseOf(tree, n)))
		const is = kidsBy(tree, k, 'cop').length > 0 || caseOf(tree, k) === 'in'
		if (is && (why || beside)) return words(k)
	}
	return null

	function words(k: number): Span {
		const part = below(tree, k).filter(
			(t) => said.has(t) && !['cop', 'nsubj', 'punct'].includes(relation(tree, t)) && t >= k,
		)
		return spanOf(tree, part.length > 0 ? part : [k])
	}
}

/**
 * Who had part in a deed by a word that is not the deed itself: "took part in the attack", "masterminded it", "were involved in
 * the murder"; and who is only under suspicion of it: "suspected of it", "charged with the murder", "linked to". The latter are alleged.
 */
import { argumentsOfVerb, withConjuncts } from '../../language/names/arguments.ts'
import { hasNo, isOpen } from '../../language/names/clause.ts'
import { isSomebody } from '../../language/names/entity.ts'
import { ancestors, caseOf, headAt, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { tableOf } from '../set-of.ts'

/** Verbs whose object is the deed: whoever does that had it done. */
const DIRECTS = new Set(['mastermind', 'instigate', 'plan', 'plot', 'commission'])
/** "had a part in", "played a role in", "had a hand in". */
const SHARE = new Set(['part', 'role', 'hand'])
const HAS_SHARE = new Set(['take', 'play', 'have'])
/** Of their own words, with the preposition before the deed. */
const SHARES: Readonly<Record<string, RegExp>> = tableOf({
	participate: /^in$/,
	involve: /^in$/,
	involved: /^in$/,
	complicit: /^in$/,
})
/** In the words of those who accuse, search or judge. */
const SUSPICION: Readonly<Record<string, RegExp>> = tableOf({
	implicate: /^in$/,
	implicated: /^in$/,
	suspect: /^(?:of|in|for)$/,
	trial: /^(?:for|over)$/,
	guilty: /^of$/,
	innocence: /^(?:of|in)$/,
	fault: /^for$/,
	charge: /^(?:with|in|over|for)$/,
	jail: /^(?:for|over)$/,
	convict: /^(?:of|for|in|over)$/,
	sentence: /^(?:for|over|in)$/,
	indict: /^(?:for|over|in)$/,
	link: /^(?:to|with)$/,
	connect: /^(?:to|with)$/,
	tie: /^to$/,
})
/** The mark of a doer who is only suspected. */
export const SUSPECTED = 'who/suspected'
const DENIES = new Set(['deny', 'reject', 'refute', 'dismiss', 'disprove', 'clear', 'acquit', 'doubt'])

/** Adds those who had part, or are said to have had, to deeds of which no doer is told in the same words. */
export function addThoseInPart(reading: Reading, sentence: number, drafts: readonly Draft[]): void {
	const tree = reading.trees[sentence]
	if (!tree) return
	for (const draft of drafts) {
		if (draft.type !== 'ASSAULT' || draft.factuality === 'denied' || draft.actors.length > 0) continue
		const found = draft.triggers.map(({ token }) => partIn(tree, token)).find((one) => one !== null)
		if (!found) continue
		for (const head of found.who.flatMap((k) => withConjuncts(tree, k))) {
			const entity = entityAt(reading, sentence, head)
			if (!isSomebody(entity)) continue
			draft.actors.push({ entity, rule: found.suspected ? SUSPECTED : 'who/part-in' })
		}
	}
}

interface Part {
	readonly who: readonly number[]
	readonly suspected: boolean
}

function partIn(tree: Tree, event: number): Part | null {
	if (uposAt(tree, event) === 'VERB') return null
	const word = headAt(tree, event)
	if (word < 0 || isLeftOpen(tree, word)) return null
	const lemma = lemmaAt(tree, word)
	const rel = tree.tokens[event]?.deprel ?? ''
	if (rel === 'obj') return DIRECTS.has(lemma) ? { who: argumentsOfVerb(tree, word).subjects, suspected: false } : null
	const by = caseOf(tree, event)
	// "took part in": the parser hangs the deed on the verb or on the noun.
	const verb = SHARE.has(lemma) ? headAt(tree, word) : word
	const share = SHARE.has(lemma) ? word : kidsBy(tree, word, 'obj').find((k) => SHARE.has(lemmaAt(tree, k)))
	if (by === 'in' && share !== undefined && verb >= 0 && HAS_SHARE.has(lemmaAt(tree, verb)))
		return hasNo(tree, share) ? null : { who: argumentsOfVerb(tree, verb).subjects, suspected: false }
	if (SHARES[lemma]?.test(by)) return { who: ofWhom(tree, word), suspected: false }
	if (SUSPICION[lemma]?.test(by)) return { who: ofWhom(tree, word), suspected: true }
	return null
}

/** Who is arrested, linked, involved: object or passive subject, the subject of a bare verb, the noun that it says more of. */
function ofWhom(tree: Tree, word: number): readonly number[] {
	const { subjects, objects, passive } = argumentsOfVerb(tree, word)
	if (objects.length > 0) return objects
	if (passive) return []
	if (subjects.length > 0 && lemmaAt(tree, word) in SHARES) return subjects
	// "are on trial for it", "were found guilty of it"
	if (uposAt(tree, word) !== 'VERB') {
		const above = headAt(tree, word)
		const is = kidsBy(tree, word, 'cop').length > 0 || above < 0
		const said = is ? word : above
		if (is || uposAt(tree, above) === 'VERB') {
			const found = kidsBy(tree, said, 'nsubj', 'nsubj:pass').flatMap((k) => withConjuncts(tree, k))
			if (found.length > 0) return found
		}
	}
	const noun = headAt(tree, word)
	return ['acl', 'amod'].includes(tree.tokens[word]?.deprel ?? '') && noun >= 0 ? [noun] : []
}

/** Denied, negated, asked after or only possible. */
const isLeftOpen = (tree: Tree, word: number): boolean =>
	[word, ...ancestors(tree, word).slice(0, 3)].some((k) => DENIES.has(lemmaAt(tree, k)) || isOpen(tree, k))

/** "in the worst incident", "the deadliest of the blasts", "one of five attacks that night": a part of something larger told before. */
import { ancestors, caseOf, headAt, isUnder, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { type Around, at, isInLast } from './around.ts'
import type { LinkRule } from './link.ts'
import { DEEDS, MANY, PICKS } from './words.ts'

const REACH = 12

export const part: LinkRule = (a, i) => {
	const { tree } = a
	if (!picks(tree, i)) return []
	// "the deadliest of the blasts" or "the deadliest attack"
	const many = kidsBy(tree, i, 'nmod', 'obl').find((k) => caseOf(tree, k) === 'of' && isPlural(tree, k))
	const noun = many ?? headAt(tree, i)
	if (noun < 0 || (many === undefined && !['amod', 'nummod'].includes(tree.tokens[i]?.deprel ?? ''))) return []
	const named = at(a, noun)
	if (named === null && !DEEDS.has(lemmaAt(tree, noun))) return []
	const whole = larger(a, named)
	const one = told(a, many === undefined ? noun : i, whole, named)
	return [{ from: one, to: whole, kind: 'part-of', tokens: [i, noun].sort((x, y) => x - y), rule: 'part/picked-out' }]
}

/** "one", "another", "the first", "the worst", "the most serious". */
function picks(tree: Tree, i: number): boolean {
	const lemma = lemmaAt(tree, i)
	if (PICKS.has(lemma)) return true
	if (tree.tokens[i]?.xpos === 'JJS' && !['least', 'most', 'late'].includes(lemma)) return true
	return uposAt(tree, i) === 'ADJ' && kidsBy(tree, i, 'advmod').some((k) => tree.tokens[k]?.xpos === 'RBS')
}

const isPlural = (tree: Tree, i: number): boolean => ['NNS', 'NNPS'].includes(tree.tokens[i]?.xpos ?? '')

/** What was told as several before: "a wave of arson attacks", "four vehicles went off"; `named` when the words name it again. */
function larger(a: Around, named: Draft | null): Draft | null {
	const before = a.all.filter((d) => isInLast(a, d, REACH) && isSeveral(d))
	const again = named && before.find((d) => a.first(d) === a.first(named))
	const alike = before.filter((d) => named === null || d.type === named.type)
	const whole = again ?? alike.at(-1)
	return whole ? a.first(whole) : null
}

/** Attacks in the plural, or a wave, string or series of them. */
function isSeveral({ tree, triggers, factuality, type }: Draft): boolean {
	if (type !== 'ASSAULT' || factuality !== 'happened') return false
	return triggers.some(({ token }) => {
		if (isPlural(tree, token)) return true
		const over = headAt(tree, token)
		return (
			MANY.has(lemmaAt(tree, token)) || (over >= 0 && MANY.has(lemmaAt(tree, over)) && caseOf(tree, token) === 'of')
		)
	})
}

/** The event of the clause in which one is picked out: another one there, else the one that the words name. */
function told(a: Around, i: number, whole: Draft | null, named: Draft | null): Draft | null {
	const isOther = (d: Draft): boolean => d !== named && d !== whole
	for (const k of [i, ...ancestors(a.tree, i)]) {
		const own = at(a, k)
		if (own && isOther(own)) return own
	}
	if (named !== null && named !== whole) return named
	return a.here.find((d) => isOther(d) && d.type === 'ASSAULT' && !isUnder(a.tree, anchorOf(d), i)) ?? null
}

/**
 * "Warplanes struck two posts after rockets were fired, the army said.": all that stands before the closing attribution is
 * part of what was said, not of the saying.
 */
import type { Draft, Rule } from './draft.ts'
import { SAYING, TELLING } from './words.ts'

export const beforeAttribution: Rule = {
	name: 'before-attribution',
	apply(tree) {
		for (let verb = 3; verb < tree.size; verb++) {
			if (!(SAYING.has(tree.lemma(verb)) || TELLING.has(tree.lemma(verb))) || !tree.finite(verb)) continue
			const apart = /^(?:conj|advcl)$/u.test(tree.relation(verb)) && !tree.has(verb, 'cc', 'mark', 'advmod')
			if (apart && inverted(tree, verb)) tree.relabel(verb, 'parataxis')
			const said =
				tree.relation(verb) === 'parataxis' && tree.head(verb) < verb ? tree.head(verb) : contentBefore(tree, verb)
			const subject = tree.kids(verb, 'nsubj').find((k) => k > (said ?? verb))
			if (said === undefined || subject === undefined || !tree.finite(said)) continue
			const border = Math.min(verb, tree.leftEdge(subject))
			for (const k of tree.kids(verb, 'advcl', 'obl')) {
				if (k < border && tree.deprel(k) !== 'obl:agent' && tree.rightEdge(k) < border)
					tree.attach(k, said, tree.deprel(k))
			}
		}
	},
}

/** What was said, when it stands before the saying: a clause with a subject of its own and no conjunction. */
function contentBefore(tree: Draft, verb: number): number | undefined {
	// "Although it denied it, he said the army …": what was said comes behind.
	if (tree.kids(verb, 'ccomp').some((k) => k > verb)) return undefined
	const content = tree.kids(verb, 'ccomp').find((k) => k < verb)
	if (content !== undefined) return content
	const clause = tree
		.kids(verb, 'advcl')
		.find((k) => k < verb && tree.finite(k) && tree.has(k, 'nsubj', 'expl') && !tree.has(k, 'mark') && !asks(tree, k))
	if (clause !== undefined && tree.kids(verb, 'nsubj').some((k) => k > clause)) tree.relabel(clause, 'ccomp')
	else return undefined
	return clause
}

/** A comma right before the subject of the saying: "…, a medic told a local station". */
function inverted(tree: Draft, verb: number): boolean {
	const subject = tree.kids(verb, 'nsubj').find((k) => k < verb)
	if (subject === undefined || !tree.finite(tree.head(verb))) return false
	const left = tree.leftEdge(subject)
	return tree.form(left) === ',' || tree.form(left - 1) === ','
}

/** "When they came, …": opened by a question word it is a circumstance. */
function asks(tree: Draft, clause: number): boolean {
	return tree
		.kids(clause, 'advmod')
		.some((k) => /^(?:when|where|while|whenever|wherever|as|once|how)$/u.test(tree.form(k)))
}

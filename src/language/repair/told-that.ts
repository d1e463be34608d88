/** "told reporters at the base that …", "told senators the deaths …": the clause is what was told, and does not describe the hearers. */
import { lemmaOf } from '../lemma/index.ts'
import type { Draft, Rule } from './draft.ts'
import { TELLING } from './words.ts'

export const toldThat: Rule = {
	name: 'told-that',
	apply(tree) {
		for (let verb = 0; verb < tree.size; verb++) {
			if (!TELLING.has(tree.lemma(verb)) || tree.upos(verb) !== 'VERB' || tree.has(verb, 'xcomp')) continue
			hearerReadAsClause(tree, verb)
			hearerReadAsSubject(tree, verb)
			if (tree.has(verb, 'ccomp')) continue
			const hearer = tree.kids(verb, 'obj', 'iobj').find((k) => k > verb)
			if (hearer === undefined) continue
			const clause = [hearer, ...tree.kids(hearer, 'nmod')]
				.flatMap((k) => tree.kids(k, 'acl', 'ccomp'))
				.find((k) => isTold(tree, k))
			if (clause === undefined || !tree.attach(clause, verb, 'ccomp')) continue
			for (const k of tree.kids(clause))
				if (tree.form(k) === 'that' && k < clause && tree.xpos(k) !== 'DT') tree.relabel(k, 'mark')
		}
	},
}

/** Hearers whose plural can be mistaken for a verb. */
const HEARERS = /^(?:reporters|journalists|lawmakers|senators|officials|diplomats|residents|parents)$/u

function readAsNoun(tree: Draft, i: number): void {
	tree.retag(i, { upos: 'NOUN', xpos: 'NNS', lemma: lemmaOf(tree.form(i), 'NOUN', 'NNS') })
	tree.relabel(i, 'iobj')
	for (const k of tree.kids(i, 'nsubj')) tree.relabel(k, 'compound')
}

/** A whole clause: its own subject and a finite verb, with "that" or with none of the pronouns of a relative clause. */
function isTold(tree: Draft, clause: number): boolean {
	if (!tree.finite(clause)) return false
	const subject = tree.kids(clause, 'nsubj', 'csubj', 'expl')[0]
	if (subject === undefined || /^(?:who|which|that)$/u.test(tree.form(subject))) return false
	if (tree.has(clause, 'mark')) return tree.kids(clause, 'mark').some((k) => tree.form(k) === 'that')
	// With a subject of its own a "that" in front is no pronoun, whatever it was read as.
	return tree.kids(clause).every((k) => !/^(?:who|whom|which|whose|where)$/u.test(tree.form(k)))
}

/** "told Elm reporters the army knows": the hearers were taken for a clause of their own. */
function hearerReadAsClause(tree: Draft, verb: number): void {
	for (const k of tree.kids(verb, 'ccomp')) if (HEARERS.test(tree.form(k)) && k > verb) readAsNoun(tree, k)
	const hearer = tree.kids(verb, 'ccomp').find((k) => k > verb && tree.nominal(k) && !tree.has(k, 'cop', 'aux', 'mark'))
	const clause = hearer === undefined ? undefined : tree.kids(hearer, 'ccomp', 'acl').find((k) => isTold(tree, k))
	if (hearer === undefined || clause === undefined) return
	tree.attach(clause, verb, 'ccomp')
	tree.relabel(hearer, 'iobj')
	for (const k of tree.kids(hearer, 'nsubj')) tree.relabel(k, 'compound')
}

/** "told the nation the war was over": of two subjects of the clause the one right behind "told" is the hearer. */
function hearerReadAsSubject(tree: Draft, verb: number): void {
	for (const clause of tree.kids(verb, 'ccomp')) {
		const [hearer, subject] = tree.kids(clause, 'nsubj')
		if (hearer === undefined || subject === undefined || hearer < verb || tree.leftEdge(hearer) !== verb + 1) continue
		tree.attach(hearer, verb, 'iobj')
	}
}

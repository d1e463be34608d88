/**
 * "said its website had been hacked and denied involvement", "denied that its troops were there and accused the army of lies": what is said
 * says nothing itself, so that a second act of speech is the speaker's.
 */
import type { Draft, Rule } from './draft.ts'
import { SAYING } from './words.ts'

const ACTS = new Set(
	'accuse blame condemn denounce deny dismiss reject urge vow warn demand deplore criticise criticize refuse threaten pledge promise'.split(
		' ',
	),
)

export const spokenConjunct: Rule = {
	name: 'spoken-conjunct',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (!ACTS.has(tree.lemma(i)) || !/^VB[DN]$/u.test(tree.xpos(i)) || tree.relation(i) !== 'conj') continue
			if (tree.has(i, 'aux', 'nsubj') || !/^(?:and|but)$/u.test(tree.form(tree.leftEdge(i)))) continue
			const clause = tree.head(i)
			const verb = tree.head(clause)
			if (clause > i || tree.relation(clause) !== 'ccomp' || verb > clause || !tree.has(verb, 'nsubj')) continue
			if (!(SAYING.has(tree.lemma(verb)) || ACTS.has(tree.lemma(verb))) || !tree.finite(verb) || maySpeak(tree, clause))
				continue
			if (!tree.attach(i, verb, 'conj')) continue
			tree.retag(i, { xpos: 'VBD' })
			// What is denied had nothing to hang on while the verb was a participle.
			for (const k of tree.kids(clause, 'conj')) if (k > i) tree.attach(k, i, 'obj')
		}
	},
}

/** "said the minister had met the rebels and denied a split": somebody named who acts may have spoken. */
function maySpeak(tree: Draft, clause: number): boolean {
	if (tree.has(clause, 'aux:pass', 'cop')) return false
	return tree.kids(clause, 'nsubj').some((k) => /^(?:PROPN|PRON|NOUN)$/u.test(tree.upos(k)))
}

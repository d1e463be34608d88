/** "The police speak of a burglary": forms that are nothing but verbs were read as nouns. */
import type { Rule } from './draft.ts'

export const speakActs: Rule = {
	name: 'speak-acts',
	apply(tree) {
		for (let i = 1; i < tree.size - 1; i++) {
			if (!/^NN/u.test(tree.xpos(i)) || !ONLY_VERBS.test(tree.form(i)) || tree.capital(i)) continue
			const subject = tree.kids(i, 'compound', 'nmod', 'nsubj').find((k) => k === i - 1 && tree.nominal(k))
			if (subject === undefined || tree.has(i, 'aux', 'cop')) continue
			for (const k of tree.kids(i)) {
				if (k < subject) tree.attach(k, subject, tree.deprel(k))
				else if (tree.relation(k) === 'nmod') tree.relabel(k, 'obl')
			}
			tree.relabel(subject, 'nsubj')
			tree.retag(i, { upos: 'VERB', xpos: 'VBP', lemma: tree.form(i) })
		}
	},
}

const ONLY_VERBS = /^(?:speak|believe|insist|deny|allege|accuse|maintain|tell|admit|confirm|announce)$/u

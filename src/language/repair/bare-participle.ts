/** "Five were picked at random and shot": a bare "shot" behind what was done to them was done to them too; no noun stands there without an article. */
import type { Rule } from './draft.ts'

export const bareParticiple: Rule = {
	name: 'bare-participle',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (tree.form(i) !== 'shot' || tree.upos(i) !== 'NOUN' || tree.deprel(i) !== 'conj') continue
			if (!/^(?:and|then)$/u.test(tree.form(i - 1)) || tree.has(i, 'det', 'amod', 'nummod', 'compound', 'nmod'))
				continue
			let verb = tree.head(i)
			while (verb >= 0 && tree.upos(verb) !== 'VERB') verb = tree.head(verb)
			if (verb < 0 || verb > i || !tree.has(verb, 'aux:pass', 'nsubj:pass')) continue
			if (!tree.attach(i, verb, 'conj')) continue
			tree.retag(i, { upos: 'VERB', xpos: 'VBN', lemma: 'shoot' })
		}
	},
}

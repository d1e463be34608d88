/** "denied having given the order", "admits ever having been there": the gerund right behind the verb is what is denied or admitted. */
import type { Rule } from './draft.ts'

export const sayingGerund: Rule = {
	name: 'saying-gerund',
	apply(tree) {
		for (let i = 1; i < tree.size - 1; i++) {
			if (!ADMITS.has(tree.lemma(i)) || tree.upos(i) !== 'VERB' || tree.has(i, 'obj', 'ccomp', 'xcomp')) continue
			const next = /^(?:ever|to|even|also|once)$/u.test(tree.form(i + 1)) ? i + 2 : i + 1
			if (tree.xpos(next) !== 'VBG') continue
			const gerund = tree.upos(next) === 'AUX' ? tree.head(next) : next
			if (
				gerund < next ||
				tree.upos(gerund) !== 'VERB' ||
				!/^(?:advcl|acl|obl|conj|dep|parataxis)$/u.test(tree.relation(gerund))
			)
				continue
			tree.attach(gerund, i, 'xcomp')
		}
	},
}

const ADMITS = new Set(['deny', 'admit', 'recall', 'acknowledge', 'remember', 'confess', 'report', 'describe', 'own'])

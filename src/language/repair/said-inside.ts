/** "which the army said targeted a store": the verb behind the saying is what was said, and the pronoun its subject. */
import type { Rule } from './draft.ts'
import { SAYING } from './words.ts'

const THINKING = new Set(['believe', 'think', 'suspect', 'hope', 'fear', 'know'])

export const saidInside: Rule = {
	name: 'said-inside',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			// Only auxiliaries of its own stand between: "said was planted".
			let saying = i - 1
			while (saying > 0 && tree.head(saying) === i && tree.relation(saying) === 'aux') saying--
			if (tree.deprel(i) !== 'acl:relcl' || tree.deprel(saying) !== 'acl:relcl' || tree.head(i) !== tree.head(saying))
				continue
			if (!(SAYING.has(tree.lemma(saying)) || THINKING.has(tree.lemma(saying))) || !tree.finite(i)) continue
			if (!tree.has(saying, 'nsubj') || tree.kids(i, 'nsubj').some((k) => k > saying)) continue
			const pronoun = [...tree.kids(i), ...tree.kids(saying)].find(
				(k) => k < saying && /^(?:that|which|who)$/u.test(tree.form(k)),
			)
			if (!tree.attach(i, saying, 'ccomp')) continue
			if (pronoun !== undefined) tree.attach(pronoun, i, tree.has(i, 'aux:pass') ? 'nsubj:pass' : 'nsubj')
		}
	},
}

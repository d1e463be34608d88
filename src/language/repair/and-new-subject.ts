/** "declared martial law and soldiers overran a camp": what stands between "and" and a verb of its own acts in it. */
import type { Rule } from './draft.ts'

export const andNewSubject: Rule = {
	name: 'and-new-subject',
	apply(tree) {
		for (let i = 2; i + 1 < tree.size; i++) {
			if (tree.deprel(i) !== 'conj' || !tree.nominal(i)) continue
			const object = tree.head(i)
			const first = tree.head(object)
			if (object > i || tree.deprel(object) !== 'obj' || first < 0 || tree.upos(first) !== 'VERB') continue
			const cc = tree.kids(i, 'cc')[0]
			if (cc === undefined || cc > i || !/^(?:and|but|while)$/u.test(tree.form(cc))) continue
			const verb = tree.rightEdge(i) + 1
			if (tree.head(verb) !== first || !['ccomp', 'conj', 'parataxis', 'advcl', 'xcomp'].includes(tree.deprel(verb)))
				continue
			// A tense of its own and nobody else who acts.
			if (!/^VB[DZP]$/u.test(tree.xpos(verb)) || tree.has(verb, 'nsubj', 'nsubj:pass', 'mark', 'aux')) continue
			if (!tree.attach(i, verb, 'nsubj')) continue
			tree.attach(verb, first, 'conj')
			tree.attach(cc, verb, 'cc')
		}
	},
}

/** "damaged the Norland-flagged Aurora": the participle behind the hyphen says whose, and the name is what was damaged. */
import type { Rule } from './draft.ts'

export const flaggedName: Rule = {
	name: 'flagged-name',
	apply(tree) {
		for (let i = 2; i + 1 < tree.size; i++) {
			if (tree.xpos(i) !== 'VBN' || tree.form(i - 1) !== '-' || tree.deprel(i) !== 'xcomp') continue
			const verb = tree.head(i)
			const name = i + 1
			if (verb < 0 || verb > i || tree.upos(verb) !== 'VERB' || tree.has(verb, 'obj')) continue
			if (!tree.nominal(name) || (tree.head(name) !== i && tree.head(name) !== verb)) continue
			if (!tree.attach(name, verb, 'obj')) continue
			for (const k of tree.kids(i)) if (k > name) tree.attach(k, verb, tree.deprel(k))
			for (const k of tree.kids(i, 'det')) tree.attach(k, name, 'det')
			tree.attach(i, name, 'amod')
		}
	},
}

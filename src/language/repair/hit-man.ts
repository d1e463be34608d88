/** "was murdered by two hit men": they are of that trade, nobody was hit. */
import type { Rule } from './draft.ts'

export const hitMan: Rule = {
	name: 'hit-man',
	apply(tree) {
		for (let i = 1; i + 1 < tree.size; i++) {
			if (tree.form(i) !== 'hit' || !/^(?:m[ae]n|squads?|teams?)$/u.test(tree.form(i + 1))) continue
			if (tree.upos(i) !== 'VERB' || !/^(?:DET|NUM|ADJ|ADP)$/u.test(tree.upos(i - 1))) continue
			const man = i + 1
			const counted = tree.kids(i, 'nummod', 'det', 'amod', 'case')
			if (tree.head(man) === i && !tree.swap(man, i, 'compound')) continue
			if (!tree.attach(i, man, 'compound')) continue
			tree.retag(i, { upos: 'NOUN', xpos: 'NN' })
			const by = tree.kids(man, 'case')[0] ?? counted.find((k) => tree.form(k) === 'by')
			for (const k of [...counted, ...tree.kids(i)]) if (k !== i) tree.attach(k, man, tree.deprel(k))
			const verb = tree.head(man)
			const passive = verb >= 0 && verb < man && tree.has(verb, 'aux:pass')
			if (by !== undefined && passive) tree.relabel(man, 'obl:agent')
			else if (tree.deprel(man) === 'conj' && passive && tree.form(i - 2) === 'by') tree.relabel(man, 'obl:agent')
		}
	},
}

/**
 * "to war-torn Norland", "from neighbouring Norland", "blamed neighbouring Norland": a participle that was read as a verb with the noun behind it for its own
 * stands before the noun like an adjective, and the phrase is the noun's.
 */
import type { Rule } from './draft.ts'

export const participleBeforeNoun: Rule = {
	name: 'participle-before-noun',
	apply(tree) {
		for (let i = 1; i + 1 < tree.size; i++) {
			const noun = i + 1
			if (tree.upos(i) !== 'VERB' || tree.head(noun) !== i || !/^(?:PROPN|NOUN)$/u.test(tree.upos(noun))) continue
			const joined = tree.xpos(i) === 'VBN' && tree.form(i - 1) === '-' && /^(?:nmod|obl)$/u.test(tree.relation(i))
			const beside =
				NEAR.test(tree.form(i)) && tree.relation(i) === 'advcl' && tree.kids(i, 'mark', 'case').includes(i - 1)
			const object =
				NEAR.test(tree.form(i)) && tree.relation(i) === 'xcomp' && tree.head(i) === i - 1 && tree.upos(i - 1) === 'VERB'
			if (!joined && !beside && !object) continue
			const marks = tree.kids(i, 'mark', 'case', 'det')
			const others = object ? tree.kids(i, 'obl', 'punct', 'conj', 'cc') : []
			const relation = joined ? tree.deprel(i) : object ? 'obj' : 'obl'
			if (!tree.swap(noun, i, 'amod')) continue
			tree.relabel(noun, relation)
			for (const k of others) tree.attach(k, i - 1, tree.relation(k))
			for (const k of marks) tree.attach(k, noun, tree.relation(k) === 'det' ? 'det' : 'case')
		}
	},
}

const NEAR = /^(?:neighbou?ring|surrounding|adjoining|bordering)$/u

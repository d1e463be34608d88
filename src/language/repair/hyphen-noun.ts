/** "staged a sit-in outside the ministry": the particle behind the hyphen is the noun, and what comes behind it is where. */
import type { Rule } from './draft.ts'

const FIRST = /^(?:sit|break|shoot|walk|crack|lock|call|pull|die|stand|teach|camp|stick|hold|round|show|cut)$/u
const SECOND = /^(?:in|out|down|off|up|back)$/u

export const hyphenNoun: Rule = {
	name: 'hyphen-noun',
	apply(tree) {
		for (let i = 3; i < tree.size - 1; i++) {
			if (!SECOND.test(tree.form(i)) || tree.form(i - 1) !== '-' || !FIRST.test(tree.form(i - 2))) continue
			const article = tree.form(i - 3)
			if (
				!/^(?:a|an|the|this|that|two|hour|day|week|mass|peaceful|another)$/u.test(article) &&
				tree.upos(i - 3) !== 'ADJ'
			)
				continue
			// The particle was read as one of the verb, or as an adverb.
			const own = tree.head(i)
			if (['compound:prt', 'advmod'].includes(tree.deprel(i)) && own >= 0 && own < i - 2 && tree.upos(own) === 'VERB') {
				if (tree.has(own, 'obj') || !tree.attach(i, own, 'obj')) continue
				tree.retag(i, { upos: 'NOUN', xpos: 'NN' })
				continue
			}
			const noun = own
			// The particle was read as a preposition of the noun that comes later.
			if (tree.relation(i) !== 'case' || noun <= i || !tree.nominal(noun)) continue
			const verb = tree.head(noun)
			if (verb < 0 || verb > i || tree.upos(verb) !== 'VERB' || tree.has(verb, 'obj')) continue
			if (!tree.attach(i, verb, 'obj')) continue
			tree.retag(i, { upos: 'NOUN', xpos: 'NN' })
			for (const k of tree.kids(noun)) if (k < i && k !== i) tree.attach(k, i, tree.deprel(k))
			tree.attach(i - 2, i, 'compound')
			tree.attach(noun, i, 'nmod')
		}
	},
}

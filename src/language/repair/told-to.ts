/** "told the men to leave": the infinitive is what they were told, not what kind of men they are. */
import type { Rule } from './draft.ts'

const BIDDING = new Set([
	'tell',
	'ask',
	'order',
	'urge',
	'force',
	'allow',
	'persuade',
	'command',
	'instruct',
	'warn',
	'invite',
	'encourage',
	'compel',
	'oblige',
	'permit',
])

export const toldTo: Rule = {
	name: 'told-to',
	apply(tree) {
		for (let i = 3; i < tree.size; i++) {
			if (tree.deprel(i) !== 'acl' || tree.xpos(i) !== 'VB' || !tree.kids(i, 'mark').some((k) => tree.form(k) === 'to'))
				continue
			const hearer = tree.head(i)
			const verb = tree.head(hearer)
			if (
				!/^i?obj$/u.test(tree.deprel(hearer)) ||
				hearer < verb ||
				!BIDDING.has(tree.lemma(verb)) ||
				tree.has(verb, 'xcomp')
			)
				continue
			tree.attach(i, verb, 'xcomp')
		}
	},
}

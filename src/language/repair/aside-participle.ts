/** "Militiamen, helped by soldiers, burned a church": whoever stands before an aside in commas does what is told behind it. */
import type { Rule } from './draft.ts'

export const asideParticiple: Rule = {
	name: 'aside-participle',
	apply(tree) {
		for (let verb = 4; verb < tree.size; verb++) {
			if (tree.upos(verb) !== 'VERB' || tree.has(verb, 'nsubj', 'expl', 'csubj') || !tree.finite(verb)) continue
			const aside = tree
				.kids(verb, 'advcl')
				.find((k) => k < verb && tree.xpos(k) === 'VBN' && !tree.has(k, 'aux', 'aux:pass', 'mark', 'cop', 'cc'))
			if (aside === undefined) continue
			const [subject] = tree.kids(aside, 'nsubj')
			// "His arms broken, he fled": it stands right before.
			if (subject === undefined || tree.form(aside - 1) !== ',' || subject > aside) continue
			if (!tree.attach(subject, verb, tree.has(verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj')) continue
			tree.attach(aside, subject, 'acl')
		}
	},
}

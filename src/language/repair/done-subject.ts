/** "Shells fired from the hills killed two": right behind the subject of the verb to come, the first participle says what was done to it. */
import type { Rule } from './draft.ts'

export const doneSubject: Rule = {
	name: 'done-subject',
	apply(tree) {
		for (let i = 1; i + 2 < tree.size; i++) {
			const verb = tree.head(i)
			if (tree.deprel(i) !== 'advcl' || verb < i || !/^VB[DN]$/u.test(tree.xpos(i))) continue
			if (tree.has(i, 'nsubj', 'nsubj:pass', 'obj', 'mark', 'advmod', 'aux')) continue
			if (tree.upos(i - 1) !== 'NOUN' || tree.relation(i - 1) !== 'nsubj' || tree.head(i - 1) !== verb) continue
			if (tree.attach(i, i - 1, 'acl')) tree.retag(i, { xpos: 'VBN' })
		}
	},
}

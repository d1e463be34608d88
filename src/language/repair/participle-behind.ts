/** "in retaliation for a missile fired at a base": a past form right behind a noun, with no subject and no comma, describes the noun. */
import type { Rule } from './draft.ts'

export const participleBehind: Rule = {
	name: 'participle-behind',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (tree.relation(i) !== 'advcl' || !/^VB[ND]$/u.test(tree.xpos(i))) continue
			if (tree.has(i, 'nsubj', 'nsubj:pass', 'mark', 'aux', 'aux:pass', 'cc', 'obj', 'advmod')) continue
			const noun = i - 1
			if (tree.upos(noun) !== 'NOUN' || !/^(?:nmod|obl)/u.test(tree.deprel(noun)) || !tree.has(noun, 'case')) continue
			if (!/^(?:at|by|from|on|into|against|in|near|towards?|across)$/u.test(tree.form(i + 1)) || tree.under(noun, i))
				continue
			tree.attach(i, noun, 'acl')
			if (tree.xpos(i) === 'VBD') tree.retag(i, { xpos: 'VBN' })
		}
	},
}

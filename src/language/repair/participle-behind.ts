/**
 * "in retaliation for a missile fired at a base": a past form right behind a noun, with no subject and no comma,
 * describes the noun; so does one between a subject and its verb.
 */
import type { Rule } from './draft.ts'

const BEHIND_PHRASE = /^(?:at|by|from|on|into|against|in|near|towards?|across)$/u
const BEHIND_SUBJECT =
	/^(?:at|by|from|on|into|against|in|near|towards?|across|with|for|to|as|outside|inside|under|beside)$/u
const OPENS = /^(?:when|where|while|why|how)$/u

export const participleBehind: Rule = {
	name: 'participle-behind',
	apply(tree) {
		for (let i = 2; i < tree.size; i++) {
			if (tree.relation(i) !== 'advcl' || !/^VB[ND]$/u.test(tree.xpos(i))) continue
			if (tree.has(i, 'nsubj', 'nsubj:pass', 'mark', 'aux', 'aux:pass', 'cc', 'obj')) continue
			const noun = i - 1
			if (tree.upos(noun) !== 'NOUN' || tree.under(noun, i)) continue
			// "when a car packed with explosives blew up": the noun has its verb behind.
			const isSubject = /^nsubj/u.test(tree.deprel(noun)) && tree.head(noun) > i && tree.head(i) !== noun
			const isPhrase = /^(?:nmod|obl)/u.test(tree.deprel(noun)) && tree.has(noun, 'case')
			if (!(isSubject ? BEHIND_SUBJECT : BEHIND_PHRASE).test(tree.form(i + 1)) || !(isSubject || isPhrase)) continue
			const opens = tree.kids(i, 'advmod')
			if (opens.some((k) => !isSubject || k > i || !OPENS.test(tree.form(k)))) continue
			for (const k of opens) tree.attach(k, tree.head(noun), 'advmod')
			tree.attach(i, noun, 'acl')
			if (tree.xpos(i) === 'VBD') tree.retag(i, { xpos: 'VBN' })
		}
	},
}

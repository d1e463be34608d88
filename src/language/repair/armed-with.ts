/** "Settlers armed with clubs set upon a shepherd": what describes the subject is not the verb; the past form behind it is. */
import type { Rule } from './draft.ts'

const DRESSED = /^(?:armed|dressed|clad|disguised|backed|led|masked|wielding|carrying|wearing)$/u

export const armedWith: Rule = {
	name: 'armed-with',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			if (!DRESSED.test(tree.form(i)) || tree.has(i, 'cop', 'aux', 'aux:pass', 'obj')) continue
			const noun = tree.kids(i, 'nsubj', 'nsubj:pass').find((k) => k === i - 1 && tree.nominal(k))
			if (noun === undefined || !/^(?:with|in|as|by)$/u.test(tree.form(i + 1))) continue
			const carried = tree.kids(i, 'obl').find((k) => k > i)
			const verb =
				carried === undefined
					? undefined
					: tree.kids(carried, 'acl', 'acl:relcl').find((k) => k > carried && /^VB[DN]$/u.test(tree.xpos(k)))
			if (verb === undefined || tree.has(verb, 'aux', 'aux:pass', 'mark', 'nsubj') || tree.form(verb + 1) === 'by')
				continue
			if (!tree.swap(verb, i, 'acl')) continue
			tree.attach(noun, verb, 'nsubj')
			tree.attach(i, noun, 'acl')
			tree.retag(verb, { xpos: 'VBD' })
			for (const k of tree.kids(i)) if (k > verb) tree.attach(k, verb, tree.deprel(k))
		}
	},
}

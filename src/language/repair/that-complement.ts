/** "making clear that they knew": a clause with "that" behind such a word is what is clear, no circumstance. "so … that" stays. */
import type { Rule } from './draft.ts'
import { SAYING } from './words.ts'

const OPEN = new Set([
	'clear',
	'certain',
	'sure',
	'aware',
	'confident',
	'likely',
	'plain',
	'evident',
	'obvious',
	'convinced',
	'believe',
	'think',
	'know',
	'deny',
	'agree',
])

export const thatComplement: Rule = {
	name: 'that-complement',
	apply(tree) {
		for (let i = 0; i < tree.size; i++) {
			if (tree.relation(i) !== 'advcl') continue
			const head = tree.head(i)
			if (head > i || tree.has(head, 'ccomp', 'obj') || !(OPEN.has(tree.lemma(head)) || SAYING.has(tree.lemma(head))))
				continue
			const marks = tree.kids(i, 'mark')
			if (marks.length !== 1 || tree.form(marks[0]!) !== 'that') continue
			const between = Array.from({ length: marks[0]! - head }, (_, k) => tree.form(head + k))
			if (between.includes('so') || between.includes('such') || tree.form(marks[0]! - 1) === 'so') continue
			tree.relabel(i, 'ccomp')
		}
	},
}

/** "killed up to 13 people": "up to" bounds the number; "up" is no particle of the verb and "to" no preposition of the noun. */
import type { Draft, Rule } from './draft.ts'
import { UNMARKED } from './words.ts'

const MOVES =
	/^(?:walk|march|run|come|go|drive|climb|rise|add|move|step|grow|increase|vary|range|be|lie|choose|fall|fluctuate)$/u

export const upTo: Rule = {
	name: 'up-to',
	apply(tree) {
		betweenNumbers(tree)
		for (let i = 1; i + 2 < tree.size; i++) {
			if (tree.form(i) !== 'up' || tree.form(i + 1) !== 'to' || tree.upos(i + 2) !== 'NUM') continue
			const noun = tree.head(i + 1)
			const number =
				tree.head(noun) === i + 2 || noun === i + 2 ? i + 2 : tree.kids(noun, 'nummod').includes(i + 2) ? i + 2 : -1
			const verb = tree.head(noun)
			if (number < 0 || tree.relation(i + 1) !== 'case' || tree.upos(verb) !== 'VERB' || verb > i) continue
			// "marched up to 20 guards" has a verb of motion, and "was up to 12" no object at all.
			if (tree.has(verb, 'obj', 'aux:pass') || MOVES.test(tree.lemma(verb))) continue
			tree.attach(i, number, 'advmod')
			tree.attach(i + 1, i, 'fixed')
			if (tree.deprel(noun) === 'obl') tree.relabel(noun, 'obj')
		}
	},
}

/** "took away between 15 and 20 men": the men are whom it was done to. */
function betweenNumbers(tree: Draft): void {
	for (let i = 1; i + 4 < tree.size; i++) {
		if (
			tree.form(i) !== 'between' ||
			tree.upos(i + 1) !== 'NUM' ||
			tree.form(i + 2) !== 'and' ||
			tree.upos(i + 3) !== 'NUM'
		)
			continue
		const noun = tree.head(i)
		const verb = tree.head(noun)
		if (noun < i + 4 || tree.relation(i) !== 'case' || tree.deprel(noun) !== 'obl' || tree.upos(noun) !== 'NOUN')
			continue
		if (verb < 0 || verb > i || tree.upos(verb) !== 'VERB' || tree.has(verb, 'obj', 'aux:pass', 'nsubj:pass')) continue
		if (MOVES.test(tree.lemma(verb)) || UNMARKED.has(tree.lemma(noun))) continue
		tree.relabel(noun, 'obj')
		tree.attach(i, i + 1, 'advmod')
	}
}

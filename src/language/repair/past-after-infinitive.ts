/** "ordered them to lie down and shot nine": a past tense is joined with the verb that orders and not with what was ordered. */
import type { Draft, Rule } from './draft.ts'

export const pastAfterInfinitive: Rule = {
	name: 'past-after-infinitive',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			if (tree.deprel(i) !== 'conj' || tree.upos(i) !== 'VERB') continue
			const ordered = tree.head(i)
			if (ordered > i || tree.xpos(ordered) !== 'VB' || !isInfinitive(tree, ordered)) continue
			if (!isPast(tree, i)) continue
			const verb = tree.head(ordered)
			if (verb >= 0 && verb < ordered && tree.xpos(verb) === 'VBD' && tree.attach(i, verb, 'conj')) continue
		}
	},
}

const isInfinitive = (tree: Draft, i: number): boolean => tree.kids(i, 'mark').some((k) => tree.form(k) === 'to')

/** A past tense of its own: not "and be shot", "and have shot". */
const isPast = (tree: Draft, i: number): boolean => tree.xpos(i) === 'VBD' && !tree.has(i, 'aux', 'aux:pass', 'mark')

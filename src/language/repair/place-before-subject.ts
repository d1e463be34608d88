/**
 * "In Elm unknown men threw a grenade", "In November Ada Arce was killed", "On Thursday settlers burned a mill": a subject has no preposition. The name or day behind it says
 * where or when, and what follows is who did it or had it done to them.
 */
import { LONG_MONTH } from '../../report/months.ts'
import type { Draft, Rule } from './draft.ts'

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/u
const MONTH = new RegExp(`^${LONG_MONTH}$`, 'u')

export const placeBeforeSubject: Rule = {
	name: 'place-before-subject',
	apply(tree) {
		for (let by = 0; by + 2 < tree.size; by++) {
			if (!/^(?:in|at|near|outside|on)$/u.test(tree.form(by)) || tree.deprel(by) !== 'case') continue
			const inner = tree.head(by)
			// "In November Ada Arce": the preposition may hang on the day alone.
			const i =
				/^(?:compound|amod|nmod|flat)$/u.test(tree.relation(inner)) && inner === by + 1 ? tree.head(inner) : inner
			const verb = tree.head(i)
			if (i < by || verb < i || tree.leftEdge(i) !== by) continue
			const rel = tree.relation(i)
			const last = rel === 'nsubj' ? lastOfName(tree, by, i) : rel === 'obl' ? lastOfDay(tree, by, i, verb) : by
			if (last > by) split(tree, by, last, i, verb)
		}
	},
}

function lastOfName(tree: Draft, by: number, i: number): number {
	if (MONTH.test(tree.form(by + 1))) return by + 1
	let last = by
	while (last + 1 < i && tree.capital(last + 1) && tree.under(last + 1, i)) last++
	return last
}

/** The month before a name, or the day before those who act, that is no part of it, where the verb has no subject. */
function lastOfDay(tree: Draft, by: number, i: number, verb: number): number {
	if (by + 1 >= i || tree.upos(verb) !== 'VERB' || tree.has(verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl')) return by
	if (MONTH.test(tree.form(by + 1))) return tree.upos(i) === 'PROPN' || tree.xpos(i) === 'NNS' ? by + 1 : by
	if (tree.form(by) !== 'on' || !DAY.test(tree.form(by + 1)) || tree.form(i - 1) === "'s") return by
	const last = PART_OF_DAY.test(tree.form(by + 2)) ? by + 2 : by + 1
	return last < i && !PART_OF_DAY.test(tree.form(i)) ? last : by
}

function split(tree: Draft, by: number, last: number, i: number, verb: number): void {
	const first = by + 1
	if (!tree.attach(first, verb, 'obl')) return
	tree.attach(by, first, 'case')
	for (let k = first; k <= last; k++) {
		tree.retag(k, { upos: 'PROPN', xpos: 'NNP' })
		if (k > first) tree.attach(k, first, 'flat')
	}
	if (tree.relation(i) === 'obl') tree.relabel(i, tree.has(verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj')
}

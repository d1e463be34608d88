/**
 * "On 12 March armed men fired", "On the 27th soldiers shot a herder", "on 26 Feb unidentified men looted a clinic": a date with no comma
 * behind it is no part of those who act.
 */
import { ANY_MONTH } from '../../report/months.ts'
import type { Draft, Rule } from './draft.ts'

const MONTH = new RegExp(`^${ANY_MONTH}$`, 'u')
const DAY = /^(?:[1-9]|[12]\d|3[01])$/u
const ORDINAL = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/u

export const dateBeforeSubject: Rule = {
	name: 'date-before-subject',
	apply(tree) {
		for (let last = 1; last + 2 < tree.size; last++) {
			const day = dayEndingAt(tree, last)
			if (day < 0) continue
			const noun = bareNoun(tree, last + 1)
			const verb = tree.head(noun)
			if (noun < 0 || verb < noun || tree.upos(verb) !== 'VERB') continue
			if (!/^(?:nsubj|nsubj:pass|obl|obl:unmarked)$/u.test(tree.deprel(noun))) continue
			if (tree.deprel(noun).startsWith('obl') && tree.has(verb, 'nsubj', 'nsubj:pass')) continue
			split(tree, day, last, noun, verb)
		}
	},
}

/** The number of "12 March" or "the 27th" that ends with this word and opens a phrase of time; -1 where there is none. */
function dayEndingAt(tree: Draft, last: number): number {
	if (MONTH.test(tree.form(last)) && DAY.test(tree.form(last - 1)))
		return /^(?:on|to|of|since)$/u.test(tree.form(last - 2)) || last === 1 ? last - 1 : -1
	return ORDINAL.test(tree.form(last)) && tree.form(last - 1) === 'the' && tree.form(last - 2) === 'on' ? last : -1
}

/** The noun of a phrase in the plural that begins here without article. */
function bareNoun(tree: Draft, from: number): number {
	for (let k = from; k < from + 4 && k < tree.size; k++) {
		if (tree.xpos(k) === 'NNS') return k
		if (!/^(?:ADJ|NOUN|NUM)$/u.test(tree.upos(k)) && tree.relation(k) !== 'amod') return -1
	}
	return -1
}

function split(tree: Draft, day: number, last: number, noun: number, verb: number): void {
	const first = Math.min(day, last) - 1
	const outside = (k: number): boolean => tree.head(k) > last
	const parts = [first, first - 1, day, last].filter((k) => k >= 0 && k < noun)
	const inside = parts.some((k) => outside(k) && tree.head(k) <= noun)
	if (!inside) return
	if (outside(day) && !tree.attach(day, verb, 'obl')) return
	for (let k = Math.max(0, first - 1); k <= last; k++)
		if (k !== day && outside(k) && k >= tree.leftEdge(noun))
			tree.attach(k, day, MONTH.test(tree.form(k)) ? 'nmod:unmarked' : tree.deprel(k))
	if (tree.deprel(noun).startsWith('obl')) tree.relabel(noun, tree.has(verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj')
}

/** "…, killing two, witnesses and a doctor said.": the nouns between the last comma and the verb of saying are its subject. */
import type { Draft, Rule } from './draft.ts'
import { SAYING } from './words.ts'

export const finalAttribution: Rule = {
	name: 'final-attribution',
	apply(tree) {
		for (let verb = 3; verb < tree.size; verb++) {
			if (!SAYING.has(tree.lemma(verb)) || !/^VB[DZP]$/u.test(tree.xpos(verb)) || tree.has(verb, 'nsubj', 'aux'))
				continue
			const comma = lastComma(tree, verb)
			if (comma < 1) continue
			const subject = topOf(tree, comma + 1, verb)
			if (subject < 0 || tree.has(subject, 'case', 'mark')) continue
			if (tree.under(verb, subject) && !tree.attach(verb, tree.head(subject), 'parataxis')) continue
			tree.attach(subject, verb, 'nsubj')
		}
	},
}

/** The comma or quote before a stretch that holds nothing but nouns and what belongs to them; -1 for none. */
function lastComma(tree: Draft, verb: number): number {
	for (let i = verb - 1; i >= 0 && i > verb - 14; i--) {
		if (/^[,”"]$/u.test(tree.form(i))) return i + 1 < verb ? i : -1
		if (/^(?:VERB|AUX|SCONJ)$/u.test(tree.upos(i)) || (tree.upos(i) === 'PRON' && /^W/u.test(tree.xpos(i)))) return -1
	}
	return -1
}

/** The noun of the stretch that hangs outside of it. */
function topOf(tree: Draft, from: number, to: number): number {
	if (tree.upos(from) === 'CCONJ') return -1
	for (let i = from; i < to; i++) {
		const head = tree.head(i)
		if (tree.nominal(i) && (head < from || head >= to) && tree.relation(i) !== 'punct') return i
	}
	return -1
}

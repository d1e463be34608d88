/** "…, killing two, witnesses and a doctor said.": the nouns between the last comma and the verb of saying are its subject. */
import type { Draft, Rule } from './draft.ts'
import { SAYING } from './words.ts'

export const finalAttribution: Rule = {
	name: 'final-attribution',
	apply(tree) {
		for (let verb = 3; verb < tree.size; verb++) {
			if (!SAYING.has(tree.lemma(verb)) || !/^VB[DZP]$/u.test(tree.xpos(verb)) || tree.has(verb, 'aux')) continue
			const far = tree.kids(verb, 'nsubj')
			if (far.length > 0 && !isSubjectOfBefore(tree, verb, far)) continue
			const end = beforeApposition(tree, verb)
			const comma = lastComma(tree, end)
			if (comma < 1) continue
			const subject = topOf(tree, comma + 1, end)
			if (subject < 0 || tree.has(subject, 'case', 'mark')) continue
			if (tree.under(verb, subject) && !tree.attach(verb, tree.head(subject), 'parataxis')) continue
			// "Two men walked free, their employer, the firm X, announced": the far subject is that of what is announced.
			for (const k of far) if (k < comma) tree.attach(k, tree.head(verb), 'nsubj')
			tree.attach(subject, verb, 'nsubj')
		}
	},
}

/** The saying has only the subject that the clause before it lacks. */
function isSubjectOfBefore(tree: Draft, verb: number, far: readonly number[]): boolean {
	const before = tree.head(verb)
	return (
		tree.relation(verb) === 'parataxis' &&
		before < verb &&
		far.every((k) => k < before) &&
		tree.finite(before) &&
		!tree.has(before, 'nsubj', 'nsubj:pass')
	)
}

/** "…, their employer, the firm X, announced": where the apposition begins; else the verb. */
function beforeApposition(tree: Draft, verb: number): number {
	if (tree.form(verb - 1) !== ',') return verb
	for (let i = verb - 2; i > verb - 14 && i > 2; i--) {
		if (tree.form(i) === ',') return i
		if (/^(?:VERB|AUX|SCONJ|CCONJ)$/u.test(tree.upos(i))) return verb
	}
	return verb
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

/**
 * "killed two and wounded dozens", "The blast wounded nine": before a bare number "wounded" is a verb and not an
 * adjective. "The wounded men" and "seven wounded" are left alone.
 */
import type { Draft, Rule } from './draft.ts'

const HARMED = /^(?:killed|wounded|injured|hurt|captured|displaced|arrested|detained|abducted|kidnapped)$/u
const NUMBER = /^(?:dozens|hundreds|scores|thousands|several|many|at|more|over|about|around|up|nearly|some|others)$/u

export const harmBeforeNumber: Rule = {
	name: 'harm-before-number',
	apply(tree) {
		for (let i = 1; i + 1 < tree.size; i++) {
			if (!HARMED.test(tree.form(i)) || !/^(?:amod|conj)$/u.test(tree.deprel(i))) continue
			if (tree.upos(i + 1) !== 'NUM' && !NUMBER.test(tree.form(i + 1))) continue
			// Read as an adjective of the number, or as one more member of the list before it.
			const noun = tree.deprel(i) === 'amod' ? tree.head(i) : i + 1
			if (tree.deprel(i) === 'conj' && (tree.upos(tree.head(i)) === 'VERB' || tree.head(noun) !== tree.head(i)))
				continue
			if (noun < i || !tree.nominal(noun)) continue
			if (tree.upos(i - 1) === 'CCONJ') afterAnd(tree, i, noun)
			else if (i - 1 === tree.head(noun) && tree.head(i - 1) < 0 && tree.nominal(i - 1)) afterSubject(tree, i, noun)
		}
	},
}

/** The noun was taken for a further object of the verb before "and". */
function afterAnd(tree: Draft, i: number, noun: number): void {
	// A member of the first object's list, or a second object beside it.
	const second = tree.relation(noun) === 'obj'
	const object = second ? (tree.kids(tree.head(noun), 'obj')[0] ?? -1) : tree.head(noun)
	const verb = tree.head(object)
	if (!second && tree.relation(noun) !== 'conj') return
	if (object >= i || tree.relation(object) !== 'obj' || tree.upos(verb) !== 'VERB' || verb > object) return
	if (!tree.attach(i, verb, 'conj') || !tree.attach(noun, i, 'obj')) return
	tree.retag(i, { upos: 'VERB', xpos: 'VBD' })
	tree.attach(i - 1, i, 'cc')
}

/** A sentence that was left without a verb. */
function afterSubject(tree: Draft, i: number, noun: number): void {
	const subject = i - 1
	if (!tree.swap(i, subject, 'nsubj')) return
	tree.attach(noun, i, 'obj')
	tree.retag(i, { upos: 'VERB', xpos: 'VBD' })
	for (const k of tree.kids(subject, 'punct')) if (k > i) tree.attach(k, i, 'punct')
}

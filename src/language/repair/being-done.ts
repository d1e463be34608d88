/**
 * "the targets being struck", "the groups being held": a passive in progress right behind a noun belongs to the noun, its
 * "being" is the passive's auxiliary and the noun no subject of it.
 */
import { lemmaOf } from '../lemma/index.ts'
import type { Draft, Rule } from './draft.ts'

export const beingDone: Rule = {
	name: 'being-done',
	apply(tree) {
		for (let i = 0; i < tree.size; i++) {
			if (
				tree.form(i - 1) === 'being' &&
				tree.upos(i) === 'ADJ' &&
				/(?:ed|uck|ught|wn|held|hit|shot)$/u.test(tree.form(i))
			) {
				tree.retag(i, { upos: 'VERB', xpos: 'VBN', lemma: lemmaOf(tree.form(i), 'VERB', 'VBN') })
			}
			if (tree.xpos(i) !== 'VBN' || tree.upos(i) !== 'VERB') continue
			for (const k of tree.kids(i, 'cop')) if (tree.lemma(k) === 'be') tree.relabel(k, 'aux:pass')
			if (!tree.has(i, 'aux:pass')) continue
			for (const k of tree.kids(i, 'nsubj')) if (tree.deprel(k) === 'nsubj') tree.relabel(k, 'nsubj:pass')
			const noun = i - 2
			const alone = tree.kids(i, 'aux').length === 1 && tree.form(i - 1) === 'being' && tree.head(i - 1) === i
			if (!alone || !tree.nominal(noun) || !/^(?:acl|advcl|ccomp|xcomp|conj)$/u.test(tree.deprel(i))) continue
			const governor = tree.head(i)
			if (governor === noun || governor > noun || tree.upos(governor) !== 'VERB') continue
			// "saw the men being held" is a clause of its own.
			if (
				tree.deprel(i) !== 'acl' &&
				/^(?:see|hear|watch|film|report|feel|show|picture|oppose|stop|avoid)$/u.test(tree.lemma(governor))
			)
				continue
			if (tree.head(noun) === i) rehang(tree, noun, governor)
			if (tree.head(noun) !== i) tree.attach(i, noun, 'acl')
		}
	},
}

/** The noun goes back to what it completes: the noun before its preposition, or the verb. */
function rehang(tree: Draft, noun: number, governor: number): void {
	const preposition = tree.kids(noun, 'case')[0]
	// "with the winners being named" is a clause of its own.
	if (preposition !== undefined && tree.form(preposition) === 'with') return
	const before = tree.leftEdge(noun) - 1
	if (preposition === undefined && tree.upos(before) === 'VERB' && !tree.has(before, 'obj'))
		tree.attach(noun, before, 'obj')
	else if (preposition === undefined) tree.attach(noun, governor, tree.has(governor, 'obj') ? 'obl' : 'obj')
	else if (tree.nominal(preposition - 1) && tree.head(preposition - 1) === governor)
		tree.attach(noun, preposition - 1, 'nmod')
	else tree.attach(noun, governor, 'obl')
}

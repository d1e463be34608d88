/**
 * "condemns killing of three peacekeepers": a form in -ing that has "of" right behind it and no object is the name of a deed,
 * so a noun with a noun's company.
 */
import type { Draft, Rule } from './draft.ts'

export const gerundOf: Rule = {
	name: 'gerund-of',
	apply(tree) {
		for (let i = 0; i < tree.size - 1; i++) {
			if (tree.xpos(i) !== 'VBG' || tree.upos(i) !== 'VERB' || tree.form(i + 1) !== 'of') continue
			if (tree.has(i, 'obj', 'iobj', 'aux', 'nsubj', 'ccomp', 'xcomp', 'mark', 'compound:prt')) continue
			const behind = tree.kids(i, 'obl', 'nmod').find((k) => tree.case(k) === 'of' && k > i)
			if (behind === undefined || !isObjectPlace(tree, i)) continue
			tree.retag(i, { upos: 'NOUN', xpos: 'NN', lemma: tree.form(i) })
			if (tree.relation(i) === 'xcomp' || tree.relation(i) === 'advcl') tree.relabel(i, 'obj')
			for (const k of tree.kids(i, 'obl')) tree.relabel(k, 'nmod')
		}
	},
}

/** Where a noun may stand: object, subject, behind a preposition; "died thinking of home" is a clause of its own. */
function isObjectPlace(tree: Draft, i: number): boolean {
	const relation = tree.relation(i)
	if (relation === 'advcl') return tree.has(i, 'case')
	if (relation === 'xcomp') return tree.upos(tree.head(i)) === 'VERB' && !PHASES.has(tree.lemma(tree.head(i)))
	return ['obj', 'obl', 'nmod', 'nsubj', 'nsubj:pass', 'root'].includes(relation)
}

/** "kept thinking of", "began speaking of". */
const PHASES = new Set(['keep', 'begin', 'start', 'stop', 'continue', 'go', 'come', 'try', 'remember', 'dream'])

/**
 * "condemns killing of three peacekeepers": a form in -ing that has "of" right behind it and no object is the name of a deed,
 * so a noun with a noun's company. "over the fatal police shooting of a boy": the noun that it was hung on only says whose.
 */
import type { Draft, Rule } from './draft.ts'

export const gerundOf: Rule = {
	name: 'gerund-of',
	apply(tree) {
		for (let i = 0; i < tree.size - 1; i++) {
			if (tree.xpos(i) !== 'VBG' || tree.upos(i) !== 'VERB' || tree.form(i + 1) !== 'of') continue
			if (tree.has(i, 'obj', 'iobj', 'aux', 'nsubj', 'ccomp', 'xcomp', 'mark', 'compound:prt')) continue
			const behind = tree.kids(i, 'obl', 'nmod').find((k) => tree.case(k) === 'of' && k > i)
			if (behind === undefined || !(takesPlaceOfDoer(tree, i) || isObjectPlace(tree, i))) continue
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

/** "the police shooting of": the deed comes to stand where the noun before it stood, with what belonged to that. */
function takesPlaceOfDoer(tree: Draft, i: number): boolean {
	const doer = i - 1
	if (tree.upos(doer) !== 'NOUN' || SAYS_OF.has(tree.lemma(i)) || !tree.has(doer, 'det', 'nmod:poss')) return false
	// "saw a man running of": he does it.
	const beside = tree.head(i) === tree.head(doer) && tree.kids(doer, 'det').every((k) => tree.lemma(k) !== 'a')
	if (!beside && !(tree.head(i) === doer && tree.relation(i) === 'acl')) return false
	if (beside) {
		tree.relabel(i, tree.deprel(doer))
		tree.attach(doer, i, 'compound')
	} else if (!tree.swap(i, doer, 'compound')) return false
	for (const k of tree.kids(doer)) tree.attach(k, i, tree.deprel(k))
	return true
}

/** "the men dying of hunger", "the officials speaking of a coup": who does so is told of. */
const SAYS_OF = new Set(
	'think speak talk tell dream complain die consist smell hear boast warn approve know tire dispose beware learn despair repent'.split(
		' ',
	),
)

/**
 * Small questions about a clause or a phrase by the little words on it: that it is not so ("had *not* fired", "*no* soldiers"),
 * that it had been before ("*had* fired"), who did it ("fired *by* rebels"), and which word opens it ("*as* a crime", "*that* they fled").
 */
import { caseOf, formAt, hasKid, kidsBy, lemmaAt, type Tree } from './tree.ts'

/** "did not fire", "never fired": the word itself is denied. */
export const isNot = (tree: Tree, i: number): boolean =>
	kidsBy(tree, i, 'advmod').some((k) => lemmaAt(tree, k) === 'not' || lemmaAt(tree, k) === 'never')

/** "not", "no", "whether": the word is denied, or only asked after. */
export const isOpen = (tree: Tree, i: number): boolean =>
	hasKid(tree, i, ['advmod', 'mark', 'det'], 'not', 'never', "n't", 'n’t', 'no', 'whether', 'if')

/** "no soldiers" */
export const hasNo = (tree: Tree, noun: number): boolean =>
	kidsBy(tree, noun, 'det').some((k) => lemmaAt(tree, k) === 'no')

/** "had fired" */
export const hasHad = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'aux').some((k) => formAt(tree, k) === 'had')

/** The word after "by": "was fired by rebels", "signed by the Front". */
export const agentOf = (tree: Tree, verb: number): number | undefined =>
	kidsBy(tree, verb, 'obl').find((k) => caseOf(tree, k) === 'by')

/** The preposition of a phrase, or the word that opens a clause: "for the raid", "because they fled". */
export const opens = (tree: Tree, i: number): string =>
	caseOf(tree, i) || kidsBy(tree, i, 'mark').map((m) => lemmaAt(tree, m))[0] || ''

/** "as a crime", "as saying" */
export const isAs = (tree: Tree, i: number): boolean =>
	caseOf(tree, i) === 'as' || kidsBy(tree, i, 'mark').some((m) => lemmaAt(tree, m) === 'as')

/** "its guns", "our men": of the group that speaks. */
export const isOurs = (tree: Tree, noun: number): boolean =>
	kidsBy(tree, noun, 'nmod:poss').some((k) => /^(?:its|our|their)$/.test(lemmaAt(tree, k)))

/** "its guns", "his brother": of whoever the sentence is about. */
export const isOwned = (tree: Tree, noun: number): boolean =>
	kidsBy(tree, noun, 'nmod:poss').some((k) => /^(?:its|our|their|his|her)$/.test(lemmaAt(tree, k)))

/**
 * "Three prisoners left the jail, a judicial source confirmed.", "A mine killed two boys, the district officer reports.": the form
 * of a verb of saying that closes a sentence behind its speaker was read as a participle or a noun.
 */
import { lemmaOf } from '../lemma/index.ts'
import type { Draft, Rule } from './draft.ts'
import { EVENTS, UNMARKED } from './words.ts'

export const attributionVerb: Rule = {
	name: 'attribution-verb',
	apply(tree) {
		for (let i = 5; i < tree.size; i++) {
			if (!CLOSING.test(tree.form(i)) || tree.has(i, 'aux', 'nsubj', 'cop') || !endsSentence(tree, i)) continue
			const read = tree.xpos(i) === 'VBN' ? tree.relation(i) === 'acl' : /^NN/u.test(tree.xpos(i)) && !isListed(tree, i)
			const comma = read ? commaBefore(tree, i) : -1
			if (comma < 0 || !hasClause(tree, comma)) continue
			const noun = speaker(tree, comma, i)
			if (noun >= 0) says(tree, i, noun, comma)
		}
	},
}

/** "letters, diaries and police reports" */
const isListed = (tree: Draft, i: number): boolean =>
	tree.relation(i) === 'conj' && (tree.has(i, 'cc') || tree.kids(tree.head(i), 'conj').some((k) => tree.has(k, 'cc')))

/** Forms that are nouns or participles too. */
const CLOSING =
	/^(?:confirmed|reported|announced|estimated|claimed|alleged|charged|recalled|declared|admitted|revealed|disclosed|related|suggested|believed|feared|reckoned|reports|claims|states|charges|estimates|fears|announces|alleges|confirms|state|report|claim|fear|estimate)$/u

/** Behind it stand only words of time and of how it was said. */
function endsSentence(tree: Draft, i: number): boolean {
	for (let k = i + 1; k < tree.size; k++) {
		if (k - i > 8 || /^(?:VERB|AUX|SCONJ|CCONJ)$/u.test(tree.upos(k)) || (tree.form(k) === ',' && k < tree.size - 1))
			return false
		if (tree.nominal(k) && tree.case(k) === 'by' && !BY_MEANS.test(tree.form(k))) return false
		const timed = UNMARKED.has(tree.lemma(k)) || MEANS.test(tree.form(k)) || tree.has(k, 'case')
		if (tree.nominal(k) && tree.upos(k) !== 'NUM' && !timed && tree.relation(k) !== 'compound') return false
	}
	return true
}
const BY_MEANS = /^(?:radio|telephone|phone|e-?mail|fax|telegram|cable|letter|loudspeaker)$/u
const MEANS = /^(?:radio|telephone|phone|statement|television|email|letter|fax)$/u

/** The comma or quote before a stretch that holds nothing but nouns and what belongs to them; -1 for none. */
function commaBefore(tree: Draft, i: number): number {
	for (let k = i - 1; k > 2 && k > i - 12; k--) {
		if (/^[,”"]$/u.test(tree.form(k))) return k + 1 < i && !/^(?:CCONJ|ADP|SCONJ)$/u.test(tree.upos(k + 1)) ? k : -1
		if (!/^(?:DET|ADJ|NOUN|PROPN|ADP|NUM|PART|CCONJ|PRON)$/u.test(tree.upos(k))) return -1
		if (tree.upos(k) === 'PRON' && tree.xpos(k) !== 'PRP$') return -1
	}
	return -1
}

/** What stands before the comma is a clause of its own. */
function hasClause(tree: Draft, comma: number): boolean {
	for (let k = 0; k < comma; k++)
		if (tree.upos(k) === 'VERB' && tree.finite(k) && tree.has(k, 'nsubj', 'nsubj:pass')) return true
	return false
}

/** The noun that the stretch is about: its last before a preposition; not one for what is said or done. */
function speaker(tree: Draft, comma: number, i: number): number {
	let end = comma + 1
	while (end < i && tree.upos(end) !== 'ADP') end++
	const noun = end - 1
	if (!tree.nominal(noun) || tree.upos(noun) === 'NUM' || EVENTS.has(tree.lemma(noun))) return -1
	return TOLD.test(tree.lemma(noun)) ? -1 : noun
}
const TOLD =
	/^(?:claim|charge|report|account|figure|toll|number|amount|sum|total|death|case|fact|plan|offer|story|version|allegation|loss|one|most|bomb|device|crime|news|deal)$/u

function says(tree: Draft, i: number, noun: number, comma: number): void {
	const root = tree.root()
	if (root > comma) return
	const xpos = /s$/u.test(tree.form(i)) ? 'VBZ' : /ed$/u.test(tree.form(i)) ? 'VBD' : 'VBP'
	// Nouns that were read as parts of it, or that it was read as a part of.
	for (let k = comma + 1; k < i; k++) {
		if (k === noun || tree.head(k) !== i) continue
		tree.attach(k, noun, tree.deprel(k))
	}
	if (!tree.attach(i, root, 'parataxis')) return
	tree.retag(i, { upos: 'VERB', xpos, lemma: lemmaOf(tree.form(i), 'VERB', xpos) })
	tree.attach(noun, i, 'nsubj')
}

/**
 * "Shells fired from the hills landed in a field": of two past forms with nothing to join them the first describes the
 * subject and the second is the verb.
 */
import type { Draft, Rule } from './draft.ts'

export const gardenPath: Rule = {
	name: 'garden-path',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			if (tree.xpos(i) === 'VBN' || tree.xpos(i) === 'VBD') besideIt(tree, i)
			if (tree.xpos(i) !== 'VBD' || !tree.kids(i, 'nsubj').includes(i - 1) || tree.upos(i - 1) === 'PRON') continue
			// Nobody is "died" by anything.
			if (
				OF_ITSELF.has(tree.lemma(i)) ||
				tree.has(i, 'obj', 'aux', 'xcomp', 'advmod') ||
				!/(?:ed|ught|und|ot|eld|ent|ade)$/u.test(tree.form(i))
			)
				continue
			const verb =
				tree.kids(i, 'advcl', 'ccomp', 'conj', 'parataxis').find((k) => k > i && isVerb(tree, k, i)) ??
				ofLastNoun(tree, i)
			if (verb === undefined || !tree.swap(verb, i, 'acl')) continue
			tree.attach(i - 1, verb, 'nsubj')
			tree.attach(i, i - 1, 'acl')
			tree.retag(i, { xpos: 'VBN' })
			for (const k of tree.kids(i)) if (k > verb) tree.attach(k, verb, tree.deprel(k))
		}
	},
}

/** "after a shell fired from the hills hit their hut": the verb stands beside the participle that took its subject. */
function besideIt(tree: Draft, i: number): void {
	const noun = i - 1
	if (tree.upos(noun) !== 'NOUN' || !tree.kids(i, 'nsubj').includes(noun) || tree.relation(i) !== 'advcl') return
	if (OF_ITSELF.has(tree.lemma(i)) || tree.has(i, 'obj', 'aux', 'xcomp', 'ccomp')) return
	if (!/^(?:ADP|ADV)$/u.test(tree.upos(i + 1))) return
	const verb = tree.kids(tree.head(i), 'advcl', 'conj', 'parataxis').find((k) => k > i && isVerb(tree, k, i))
	if (verb === undefined) return
	for (const k of tree.kids(i)) if (k < noun) tree.attach(k, verb, tree.deprel(k))
	tree.attach(verb, tree.head(i), 'advcl')
	tree.attach(noun, verb, 'nsubj')
	tree.attach(i, noun, 'acl')
	tree.retag(i, { xpos: 'VBN' })
}

/** "A bomb planted inside a bank exploded": nothing was exploded by anybody, so that it does not describe the bank. */
function ofLastNoun(tree: Draft, i: number): number | undefined {
	const nouns = tree.kids(i, 'obl').filter((k) => k > i)
	const behind = nouns.flatMap((k) => [k, ...tree.kids(k, 'nmod')]).flatMap((k) => tree.kids(k, 'acl'))
	return behind.find((k) => isVerb(tree, k, i) && (tree.has(k, 'obj') || OF_ITSELF.has(tree.lemma(k))))
}
/** What a thing does by itself: no participle of these describes a noun. */
const OF_ITSELF = new Set(['die', 'explode', 'detonate', 'collapse', 'fall', 'land', 'crash', 'fail', 'erupt', 'go'])

function isVerb(tree: Draft, k: number, first: number): boolean {
	if (tree.xpos(k) !== 'VBD' || tree.has(k, 'nsubj', 'mark', 'cc', 'advmod')) return false
	// Two verbs side by side are more likely a slip of the pen; a comma joins or parts in its own way.
	if (k - first < 3) return false
	for (let i = first; i < k; i++) if (/^[,;:—–"“”]$/u.test(tree.form(i))) return false
	return true
}

/** "Gunmen believed to be rebels stormed the village": the participle describes the noun, which is the subject of the later verb. */
import type { Draft, Rule } from './draft.ts'
import { BELIEVED } from './words.ts'

export const reducedBelief: Rule = {
	name: 'reduced-belief',
	apply(tree) {
		for (let i = 1; i < tree.size; i++) {
			if (!BELIEVED.has(tree.form(i)) || !/^VB[ND]$/u.test(tree.xpos(i)) || tree.has(i, 'aux')) continue
			// "The bomber, believed to be a soldier, walked in."
			const aside = tree.form(i - 1) === ','
			const noun = tree
				.kids(i, 'nsubj')
				.find((k) => k === i - (aside ? 2 : 1) && tree.nominal(k) && tree.upos(k) !== 'PRON')
			if (noun === undefined || !/^(?:to|of|in|as)$/u.test(tree.form(i + 1))) continue
			const verb = mainVerb(tree, i, aside)
			if (verb < 0) continue
			if (tree.under(verb, i) ? !tree.swap(verb, i, 'advcl') : !takesPlace(tree, verb, i)) continue
			// What was read between the participle and the verb is the participle's own.
			const complement = tree.kids(verb, 'nsubj', 'nsubj:pass').find((k) => k > i && k < verb)
			if (complement !== undefined) {
				tree.attach(complement, i, 'xcomp')
				for (const k of tree.kids(verb, 'mark', 'aux', 'cop')) {
					if (k > i && k < complement) tree.attach(k, complement, tree.lemma(k) === 'be' ? 'cop' : 'mark')
				}
			}
			tree.attach(noun, verb, tree.has(verb, 'aux:pass') ? 'nsubj:pass' : 'nsubj')
			tree.attach(i, noun, 'acl')
			if (tree.xpos(i) === 'VBD') tree.retag(i, { xpos: 'VBN' })
			for (const k of tree.kids(i, 'punct', 'ccomp', 'parataxis')) if (k > verb) tree.attach(k, verb, tree.deprel(k))
		}
	},
}

/** The finite verb behind the participle that hangs on it, or beside it on the same governor, with no comma in between. */
function mainVerb(tree: Draft, participle: number, aside: boolean): number {
	for (let k = participle + 2; k < tree.size && k < participle + 14; k++) {
		if (tree.form(k) === ',' && !aside) return -1
		const past = tree.xpos(k) === 'VBD' || (tree.xpos(k) === 'VBN' && tree.kids(k, 'aux').some((a) => a > k - 3))
		if (
			!past ||
			tree.upos(k) !== 'VERB' ||
			tree.has(k, 'cc') ||
			tree.kids(k, 'mark').some((m) => m !== participle + 1) ||
			/^(?:acl|amod)$/u.test(tree.relation(k))
		)
			continue
		return tree.head(k) === participle || tree.head(k) === tree.head(participle) || tree.head(participle) === k ? k : -1
	}
	return -1
}

/** The verb stands beside the participle: it only takes over the relation. */
function takesPlace(tree: Draft, verb: number, participle: number): boolean {
	if (tree.head(participle) !== verb) tree.relabel(verb, tree.deprel(participle))
	return true
}

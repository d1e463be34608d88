/**
 * "A nurse described how they came.", "Reports reaching the capital say the town has fallen.": a noun was read as all of the
 * sentence, and its verb of saying as part of the noun.
 */
import type { Draft, Rule } from './draft.ts'
import { SAYING } from './words.ts'

export const sayingAtRoot: Rule = {
	name: 'saying-at-root',
	apply(tree) {
		const noun = tree.root()
		if (!tree.nominal(noun) || tree.has(noun, 'cop', 'nsubj') || !/^[.”"]$/u.test(tree.form(tree.size - 1))) return
		for (let i = noun + 1; i < tree.size; i++) {
			if (besidePlace(tree, i, noun)) return
			if (
				!(SAYING.has(tree.lemma(i)) || /^(?:describe|speak)$/u.test(tree.lemma(i))) ||
				tree.has(i, 'aux', 'mark', 'nsubj')
			)
				continue
			if (
				!(isDone(tree, i, noun) || isBehindParticiple(tree, i, noun) || isBehindAside(tree, i, noun)) ||
				!tree.swap(i, noun, 'nsubj')
			)
				continue
			if (tree.xpos(i) === 'VBN') tree.retag(i, { xpos: 'VBD' })
			if (tree.xpos(i) === 'VB') tree.retag(i, { xpos: 'VBP' })
			for (const k of tree.kids(noun)) if (k > i) tree.attach(k, i, tree.deprel(k))
			return
		}
	},
}

/** "Police in the North confirm that …": the noun behind the preposition was read as who says it. */
function besidePlace(tree: Draft, i: number, noun: number): boolean {
	if (!SAYING.has(tree.lemma(i)) || !/^VB[DPZ]$/u.test(tree.xpos(i)) || tree.has(i, 'aux', 'mark')) return false
	const [near] = tree.kids(i, 'nsubj')
	if (tree.head(i) !== noun || near === undefined || near < noun || near > i || tree.case(near) === '') return false
	if (!tree.swap(i, noun, 'nsubj')) return false
	tree.attach(near, noun, 'nmod')
	for (const k of tree.kids(i, 'acl')) if (k > i && tree.has(k, 'mark')) tree.relabel(k, 'ccomp')
	return true
}

/** What is said stands behind it, so that it is no participle. */
const isDone = (tree: Draft, i: number, noun: number): boolean =>
	/^VB[DN]$/u.test(tree.xpos(i)) &&
	tree.deprel(i) === 'acl' &&
	tree.head(i) === noun &&
	tree.has(i, 'ccomp') &&
	!tree.has(i, 'obl:agent')

const isBehindParticiple = (tree: Draft, i: number, noun: number): boolean => {
	const participle = tree.head(i)
	return (
		/^VB[DPZ]$/u.test(tree.xpos(i)) &&
		/^(?:xcomp|ccomp|advcl|parataxis)$/u.test(tree.relation(i)) &&
		/^VB[GN]$/u.test(tree.xpos(participle)) &&
		tree.relation(participle) === 'acl' &&
		tree.head(participle) === noun
	)
}

/** "Websites, quoting a nurse, speak of eight dead": joined to the noun by nothing. */
const isBehindAside = (tree: Draft, i: number, noun: number): boolean =>
	/^VB[DPZ]?$/u.test(tree.xpos(i)) && tree.relation(i) === 'conj' && tree.head(i) === noun && !tree.has(i, 'cc')

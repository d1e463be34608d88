/** "two priests, Ada Orr and Juan Vey, were killed": as many names as were counted before are the names of those, and no others. */
import { numberValue } from '../chunks/number-words.ts'
import type { Draft, Rule } from './draft.ts'

export const countedNames: Rule = {
	name: 'counted-names',
	apply(tree) {
		for (let i = 1; i + 3 < tree.size; i++) {
			if (tree.xpos(i) !== 'NNS' || !/^(?:,|-{1,2}|–|—|:|\()$/u.test(tree.form(i + 1))) continue
			const of = tree.case(i) === 'of' && tree.upos(tree.head(i)) === 'NUM'
			const digits = of ? tree.head(i) : tree.kids(i, 'nummod')[0]
			const number = digits === undefined ? null : numberValue([tree.form(digits)])
			const names = namesFrom(tree, i + 2)
			if (!number || number < 2 || names.length !== number) continue
			const [first, ...others] = names.map((name) => name[0]!)
			// "two of the priests, Ada Orr and Juan Vey": the number is what they are.
			if (!tree.attach(first!, of ? tree.head(i) : i, 'appos')) continue
			for (const other of others) tree.attach(other, first!, 'conj')
			for (const [head, ...rest] of names) for (const k of rest) tree.attach(k, head!, 'flat')
			for (const other of others) if (tree.upos(other - 1) === 'CCONJ') tree.attach(other - 1, other, 'cc')
		}
	},
}

/** The names of a list that ends in a mark. Empty where something else stands in it. */
function namesFrom(tree: Draft, from: number): number[][] {
	const names: number[][] = []
	let k = from
	for (;;) {
		const name: number[] = []
		while (tree.upos(k) === 'PROPN' || (name.length > 0 && isLink(tree, k))) name.push(k++)
		if (name.length === 0) return []
		names.push(name)
		const more = tree.form(k) === ',' && tree.upos(k + 1) === 'CCONJ' ? k + 2 : k + 1
		if (tree.upos(k) === 'CCONJ') k++
		else if (tree.form(k) === ',' && tree.upos(more) === 'PROPN' && names.length < 9) k = more
		else return /^(?:,|-{1,2}|–|—|\.|;|\))$/u.test(tree.form(k)) ? names : []
	}
}

const isLink = (tree: Draft, k: number): boolean =>
	/^(?:de|del|la|las|los|y|e|da|dos|van|von|der|al|el|bin)$/u.test(tree.form(k)) && tree.upos(k + 1) !== 'PUNCT'

/** "Colonel-General Ivo Rast said", "the commander, Lieut-Col Ivo Rast,": both halves of a rank stand before the name that they are the rank of. */
import type { Draft, Rule } from './draft.ts'

export const hyphenRank: Rule = {
	name: 'hyphen-rank',
	apply(tree) {
		for (let i = 0; i + 3 < tree.size; i++) {
			const name = i + 3
			if (tree.form(i + 1) !== '-' || !FIRST.test(tree.form(i)) || !SECOND.test(tree.form(i + 2))) continue
			if (!tree.capital(i) || !tree.isNamePart(name)) continue
			let last = name
			while (tree.isNamePart(last + 1)) last++
			hang(tree, i, name, last)
		}
	},
}

const FIRST =
	/^(?:col(?:onel)?|lieut(?:enant)?|lt|maj(?:or)?|brig(?:adier)?|gen(?:eral)?|inspector|secretary|director|commissioner|rear|vice|air|captain|capt|squadron|wing|group|flight|field|deputy|attorney|governor|consul|prosecutor|sergeant|sgt|sub)\.?$/u
const SECOND =
	/^(?:gen(?:eral)?|col(?:onel)?|cmdr|commander|marshal|admiral|adm|president|minister|governor|director|chairman|inspector|superintendent|lieutenant|major|captain|leader|premier|chancellor)\.?$/u

function hang(tree: Draft, first: number, name: number, last: number): void {
	const second = first + 2
	const inside = (k: number): boolean => k >= first && k <= last
	const tops: number[] = []
	for (let k = first; k <= last; k++) if (k !== first + 1 && !inside(tree.head(k))) tops.push(k)
	const top = tops.find((k) => tree.under(name, k))
	if (top === undefined) return
	if (top !== name) {
		for (let at = name; at !== top; at = tree.head(at)) if (!inside(at)) return
		if (!tree.swap(name, top, 'nmod:desc')) return
	}
	for (let k = first; k <= last; k++) {
		if (k === name || k === first + 1) continue
		if (k > name) tree.attach(k, name, 'flat')
		else tree.attach(k, k === first ? second : name, k === first ? 'compound' : 'nmod:desc')
	}
	tree.attach(second, name, 'nmod:desc')
	tree.attach(first, second, 'compound')
	for (const half of [first, second])
		for (const k of tree.kids(half)) if (!inside(k)) tree.attach(k, name, tree.deprel(k))
}

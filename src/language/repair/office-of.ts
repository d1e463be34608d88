/** "Inspector General of Police Arif Rul", "Secretary of State Ana Roth": what an office is over stands between it and the name. */
import type { Draft, Rule } from './draft.ts'

export const officeOf: Rule = {
	name: 'office-of',
	apply(tree) {
		for (let i = 0; i < tree.size - 3; i++) {
			if (!OFFICE.test(tree.form(i)) || !/^(?:of|for)$/u.test(tree.form(i + 1)) || !tree.nominal(i)) continue
			const end = endOfField(tree, i + 2)
			const name = end + 1
			if (end < 0 || !tree.isNamePart(name) || FIELD.test(tree.form(name))) continue
			let last = name
			while (tree.isNamePart(last + 1)) last++
			if (last === name && !tree.kids(name).some((k) => /^(?:flat|nmod:desc)$/u.test(tree.deprel(k)))) continue
			hang(tree, i, end, name, last)
		}
	},
}

const OFFICE =
	/^(?:minister|secretary|chief|director|commissioner|inspector|general|speaker|superintendent|commander|head|undersecretary|controller|chairman|leader|governor|master|deputy)$/u
const FIELD =
	/^(?:state|staff|police|defen[cs]e|interior|information|health|justice|education|finance|foreign|home|internal|affairs|public|prosecutions|security|prisons|parliament|operations|intelligence|communications|transport|agriculture|labou?r|energy|industry|trade|immigration|the|and|works|relations|supply|order|national|armed|forces|civil|service)$/u

/** The last word of what the office is over; -1 where another word stands there. */
function endOfField(tree: Draft, from: number): number {
	let end = from
	while (end < from + 5 && FIELD.test(tree.form(end))) end++
	return end > from && !/^(?:the|and)$/u.test(tree.form(end - 1)) ? end - 1 : -1
}

function hang(tree: Draft, office: number, end: number, name: number, last: number): void {
	const field = tree.kids(office, 'nmod').find((k) => k > office && k <= end) ?? end
	for (let k = office + 2; k <= end; k++)
		if (tree.head(k) >= name) tree.attach(k, k === end ? office : end, k === end ? 'nmod' : 'compound')
	if (field > end) tree.attach(end, office, 'nmod')
	tree.attach(office + 1, end, 'case')
	if (tree.under(office, name)) {
		if (tree.head(office) !== name) tree.attach(office, name, 'nmod:desc')
		else tree.relabel(office, 'nmod:desc')
	} else {
		if (!tree.under(name, office) && !tree.attach(name, office, 'flat')) return
		if (!tree.swap(name, office, 'nmod:desc')) return
	}
	for (let k = name + 1; k <= last; k++) if (tree.head(k) !== name) tree.attach(k, name, 'flat')
	for (const k of tree.kids(office, 'det', 'nmod:poss')) tree.attach(k, name, tree.deprel(k))
}

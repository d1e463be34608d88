/** Names of people: by title, by two names beside a person's noun, by what only people do. */
import type { Knowledge } from '../../knowledge/index.ts'
import type { KnownNames } from './names.ts'
import { textOf } from './nominal.ts'
import { kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from './tree.ts'

/** True where only persons stand: subject of a verb of saying, "X, 34,", apposed to a person noun. */
export function isPersonLike(tree: Tree, head: number): boolean {
	const beside = [
		...kidsBy(tree, head, 'appos'),
		...(relation(tree, head) === 'appos' ? [tree.tokens[head]?.head ?? -1] : []),
	]
	if (beside.some((k) => /^\d{1,2}$/.test(tree.tokens[k]?.form ?? '')) || isAged(tree, head)) return true
	return beside.some((k) => ['NOUN'].includes(uposAt(tree, k)) && PERSON_NOUN.test(lemmaAt(tree, k)))
}
/** "Lena Marsh, 34, said": the age stands right behind the name, between commas. */
function isAged(tree: Tree, head: number): boolean {
	let end = head
	while (tree.tokens[end + 1]?.deprel === 'flat') end++
	const [comma, age, after] = [1, 2, 3].map((k) => tree.tokens[end + k]?.form ?? '')
	return comma === ',' && /^\d{1,2}$/.test(age!) && after === ','
}
const PERSON_NOUN =
	/(?:er|or|ist|man|woman|ian|president|general|chief|chair|secretary|mp|king|queen|prince|head|governor|mayor|envoy|resident|witness)$/

export function personName(
	tree: Tree,
	words: readonly number[],
	names: KnownNames,
	knowledge: Knowledge,
): { name: number[]; title: number[]; military: boolean; rule: string } | null {
	let title = -1
	let military = false
	const forms = words.map((w) => tree.tokens[w]?.form ?? '')
	for (let at = 0; at < words.length - 1; at++) {
		const match = knowledge.titles.longestMatch(forms, at)
		if (!match || at + match.length >= words.length) continue
		title = Math.max(title, at + match.length - 1)
		military ||= match.entry.role === 'military-rank' || match.entry.role === 'police-rank'
	}
	title = Math.max(title, officeBefore(tree, words, knowledge))
	const rest = words.slice(title + 1)
	const proper =
		rest.length > 0 &&
		rest.every((w) => ['PROPN', 'PUNCT', 'ADP', 'DET', 'X'].includes(uposAt(tree, w)) && !names.isCountryWord(w))
	if (title >= 0 && proper) return { name: rest, title: words.slice(0, title + 1), military, rule: 'who/title' }
	const last = words.at(-1) ?? -1
	// "Baker Lena Marsh, 34": what somebody is, told before the two names.
	if (words.length >= 3 && knowledge.nouns.info(lemmaAt(tree, words[0]!))?.isPerson && isAged(tree, words[1]!))
		return { name: words.slice(1), title: words.slice(0, 1), military: false, rule: 'who/aged' }
	const allProper =
		words.length >= 2 && words.length <= 4 && words.every((w) => uposAt(tree, w) === 'PROPN' && !names.at(w))
	const common = words.some((w) => {
		const info = knowledge.nouns.info(lemmaAt(tree, w))
		return info !== null && info.class !== 'abstract'
	})
	if (allProper && !common && (names.isKnownPerson(last) || isPersonLike(tree, last) || saysSomething(tree, words)))
		return { name: [...words], title: [], military: false, rule: 'who/two-names' }
	if (words.length === 1 && names.isKnownPerson(last))
		return { name: [...words], title: [], military: false, rule: 'who/told-before' }
	if (words.length === 1 && !common && (isPersonLike(tree, last) || saysSomething(tree, words)) && !names.at(last))
		return { name: [...words], title: [], military: false, rule: 'who/speaks' }
	return null
}

/** "COOK ELBA RAMOS", "presidential candidate X": the last word for a person before a name, where capitals do not make it one. */
function officeBefore(tree: Tree, words: readonly number[], knowledge: Knowledge): number {
	const loud = !tree.tokens.some((t) => /\p{Ll}{2}/u.test(t.form))
	return words.findLastIndex(
		(w, at) =>
			at < words.length - 1 &&
			(loud || /^\p{Ll}/u.test(tree.tokens[w]?.form ?? '')) &&
			knowledge.nouns.info(lemmaAt(tree, w))?.isPerson === true,
	)
}

function saysSomething(tree: Tree, words: readonly number[]): boolean {
	return words.some((w) => {
		const verb = tree.tokens[w]?.head ?? -1
		return (
			tree.tokens[w]?.deprel === 'nsubj' &&
			['say', 'tell', 'add', 'write', 'tweet', 'note', 'recall'].includes(lemmaAt(tree, verb))
		)
	})
}

/** "X, the defence minister": the office that stands beside the name. */
export function roleBeside(tree: Tree, head: number): string | null {
	const office = kidsBy(tree, head, 'appos').find((k) => uposAt(tree, k) === 'NOUN')
	if (office === undefined) return null
	return textOf(tree, spanOf(tree, [office, ...kidsBy(tree, office, 'compound', 'amod')]))
}

/**
 * Which marked event words speak of one event, over the texts of a corpus. In one text a word and its deverbal noun go
 * together ("agreed", "the agreement"), a pronoun with what it goes back to, near synonyms when the parties agree. Over texts
 * the same must be done by the same.
 */
import type { GivenWord } from '../../src/coding/given.ts'

export interface Marked extends GivenWord {
	readonly docid: string
	readonly id: string
}

/** Words that carry another word and name no event of their own. */
const CARRIERS: ReadonlySet<string> = new Set(
	'be have make take get give go come do seek include show report describe receive want use need become remain continue state tell'.split(
		' ',
	),
)
const SAYING: ReadonlySet<string> = new Set('say announce report claim add tell comment'.split(' '))
const POINTERS: ReadonlySet<string> = new Set(['this', 'that', 'which', 'it', 'these', 'those'])

/** Words for one thing in news of any kind. */
const RINGS: readonly ReadonlySet<string>[] = [
	'buy purchase acquire acquisition takeover transaction',
	'deal agreement accord pact',
	'rise increase climb grow growth jump surge spike gain improve',
	'fall drop decline decrease plunge slide slump down',
	'close shut closure',
	'cut axe cutback reduction',
	'attack assault strike raid bombing',
	'blast explosion bombing detonation',
	'kill killing murder death',
	'problem glitch fault defect',
	'fly flight',
	'plan intend',
	'drop plummet',
	'quit resign resignation',
	'rerun re-run repeat',
	'crash accident',
	'clash fighting battle',
	'protest demonstration march rally',
].map((words) => new Set(words.split(' ')))

const SUFFIX =
	/(?:isation|ization|ication|ation|ition|ution|tion|sion|ment|ance|ence|ery|ary|ing|al|ure|age|ion|er|or|y|e|s|t|d)$/

/** What is left of a word without the endings that make nouns of verbs: "deliver" of "delivery". */
export function rootOf(word: string): string {
	let root = word.toLowerCase()
	for (let i = 0; i < 2; i++) {
		const shorter = root.replace(SUFFIX, '')
		if (shorter.length < 4) break
		root = shorter
	}
	return root
}

const sameRoot = (a: string, b: string): boolean => a === b || rootOf(a) === rootOf(b)
const inOneRing = (a: string, b: string): boolean => RINGS.some((ring) => ring.has(a) && ring.has(b))
const shared = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))

/** The chain to which each word belongs; words of one text come in text order. */
export function chainsOf(texts: readonly (readonly Marked[])[]): Map<Marked, number> {
	const chains: Marked[][] = []
	for (const marked of texts) {
		const here: Marked[][] = []
		for (const one of marked) {
			const fits = here.findLast((chain) => belongs(one, chain, marked))
			if (fits) fits.push(one)
			else here.push([one])
		}
		for (const chain of here) {
			const known = chains.find((other) => other.some((a) => chain.some((b) => overTexts(a, b))))
			if (known) known.push(...chain)
			else chains.push(chain)
		}
	}
	return new Map(chains.flatMap((chain, i) => chain.map((one) => [one, i] as const)))
}

function belongs(one: Marked, chain: readonly Marked[], marked: readonly Marked[]): boolean {
	if (POINTERS.has(one.lemma)) {
		const before = marked.slice(0, marked.indexOf(one)).filter((o) => !POINTERS.has(o.lemma) && o.upos !== 'AUX')
		return one.back !== null
			? chain.some((o) => o.token === one.back && o.sentence === one.sentence)
			: chain.includes(before.at(-1)!)
	}
	if (CARRIERS.has(one.lemma)) return false
	return chain.some((o) => {
		if (SAYING.has(one.lemma) || SAYING.has(o.lemma)) return o.lemma === one.lemma && shared(o.parties, one.parties)
		if (sameRoot(o.lemma, one.lemma)) return true
		return (
			inOneRing(o.lemma, one.lemma) && (one.definite || shared(o.parties, one.parties) || shared(o.things, one.things))
		)
	})
}

function overTexts(a: Marked, b: Marked): boolean {
	if (CARRIERS.has(a.lemma) || POINTERS.has(a.lemma) || SAYING.has(a.lemma)) return false
	const parties = a.parties.filter((one) => b.parties.includes(one)).length
	return a.lemma === b.lemma && (parties >= 2 || (parties === 1 && shared(a.things, b.things)))
}

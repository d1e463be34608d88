/**
 * The words of events: verbs and nouns that tell of one, with PLOVER type, mode and the frame in which its roles lie.
 * A look-up over `data/knowledge/events.tsv`; which sense holds in a sentence is decided in coding.
 */
import { given, rowsOf, writtenOut } from './speech.ts'

export interface EventWord {
	/** Lemmas, the first being the word itself: ["open", "fire"]. */
	readonly parts: readonly string[]
	readonly pos: 'v' | 'n' | 'a'
	readonly type: string
	readonly mode: string | null
	readonly frame: string
	/** Harm that the frame carries: "killed" of `harm:killed`. */
	readonly harm: string | null
	readonly delivery: string | null
	readonly contexts: readonly string[]
	readonly needs: string | null
}

export interface EventWords {
	/** Senses of a verb by its lemma, those with more parts first. */
	verb(lemma: string): readonly EventWord[]
	/** Senses of a noun by its last lemma ("rocket attack" under "attack"), those with more parts first. */
	noun(lemma: string): readonly EventWord[]
	/** Senses of an adjective that tells of harm: "dead", "missing". */
	adjective(lemma: string): readonly EventWord[]
	readonly all: readonly EventWord[]
}

/**
 * Reads the tables; the texts are the files' contents. A part such as "@cut" stands for each word of that set, "cut|slash" for
 * either. Lines written out come before those made from sets, and of one word the more demanding sense first.
 */
export function eventWords(text: string, sets: string): EventWords {
	const wordsOf = new Map(rowsOf(sets).map(([set = '', words = '']) => [`@${set}`, words.split('|')]))
	const rows = rowsOf(text)
	const isMade = (row: readonly string[]): boolean => /[@|]/.test(row[0] ?? '')
	const seen = new Set<string>()
	const all = [...rows.filter((row) => !isMade(row)), ...rows.filter(isMade)]
		.flatMap((row) =>
			writtenOut(row[0] ?? '', wordsOf).map((word) => readRow([word, ...row.slice(1, 7), needsOf(row[7], wordsOf)])),
		)
		.filter(({ parts, pos, type, needs }) => {
			const key = [...parts, pos, type, needs].join(' ')
			return !seen.has(key) && seen.add(key)
		})
	const verbs = new Map<string, EventWord[]>()
	const nouns = new Map<string, EventWord[]>()
	const adjectives = new Map<string, EventWord[]>()
	for (const word of all) {
		const map = word.pos === 'v' ? verbs : word.pos === 'a' ? adjectives : nouns
		const key = (word.pos === 'n' ? word.parts.at(-1) : word.parts[0]) ?? ''
		map.set(key, [...(map.get(key) ?? []), word])
	}
	for (const map of [verbs, nouns])
		for (const senses of map.values())
			senses.sort(
				(a, b) =>
					b.parts.length - a.parts.length ||
					Number(a.needs === null) - Number(b.needs === null) ||
					// "shot dead at a checkpoint": the death tells more than the place.
					Number(b.harm !== null) - Number(a.harm !== null),
			)
	for (const [lemma, senses] of verbs)
		for (const noun of gerunds(lemma)) {
			const made = nouns.has(noun) ? [] : senses.flatMap((sense) => gerundOf(noun, sense) ?? [])
			if (made.length > 0) nouns.set(noun, made.slice(0, 1))
		}
	const none: readonly EventWord[] = []
	return {
		all,
		adjective: (lemma) => adjectives.get(lemma) ?? none,
		verb: (lemma) => verbs.get(lemma) ?? none,
		noun: (lemma) => nouns.get(lemma) ?? none,
	}
}

const VOWEL = /[aeiou]/
/** "torching" of "torch", "raiding", "seizing", "stabbing": both spellings where the last letter may be doubled. */
function gerunds(lemma: string): string[] {
	if (!/^[a-z]{3,}$/.test(lemma)) return []
	if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`]
	const last = lemma.at(-1)!
	const doubles = !VOWEL.test(last) && VOWEL.test(lemma.at(-2) ?? '') && !VOWEL.test(lemma.at(-3) ?? '')
	return doubles ? [`${lemma}ing`, `${lemma}${last}ing`] : [`${lemma}ing`]
}

/** The noun of a verb of violence or force: "the torching of two mosques". Only of those that ask for no company of their own. */
function gerundOf(noun: string, sense: EventWord): EventWord | null {
	const { parts, type, frame, needs } = sense
	if (parts.length > 1 || needs !== null || (type !== 'ASSAULT' && type !== 'COERCE')) return null
	if (frame !== 'act' && frame !== 'harm') return null
	return { ...sense, parts: [noun], pos: 'n', frame: 'noun', needs: 'of-obl' }
}

/** "subj:@trader" as "subj:shopkeeper,trader": a need may name the words of a set. */
const needsOf = (needs: string | undefined, wordsOf: ReadonlyMap<string, readonly string[]>): string | undefined =>
	needs?.replace(/:(@[\w-]+)/g, (all, set: string) => `:${wordsOf.get(set)?.join(',') ?? all.slice(1)}`)

function readRow([word = '', pos = '', type = '', mode, frame = '', delivery, contexts, needs]: readonly (
	| string
	| undefined
)[]): EventWord {
	const [name = '', harm] = frame.split(':')
	return {
		parts: word.split(' '),
		pos: pos === 'v' || pos === 'a' ? pos : 'n',
		type,
		mode: given(mode),
		frame: name,
		harm: given(harm),
		delivery: given(delivery),
		contexts: given(contexts)?.split(',') ?? [],
		needs: given(needs),
	}
}

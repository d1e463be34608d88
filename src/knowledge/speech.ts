/** Words of saying and words of certainty: look-ups over `speech.tsv` and `certainty.tsv`. */

export interface SpeechWord {
	readonly parts: readonly string[]
	readonly pos: 'v' | 'n'
	readonly act: string
	readonly stance: string
	/** Where what is said stands. */
	readonly takes: ReadonlySet<Taking>
}

/**
 * A clause or quote; "of" something; an object; an intent ("threatened to"); "called it *a crime*"; only words in quotation
 * marks; whom it cites; "put the toll *at 19*"; a wish or plan, which is no act of saying; only of a deed ("pinned *the raid* on X").
 */
export type Taking = 'clause' | 'of' | 'object' | 'intent' | 'as' | 'quote' | 'cites' | 'figure' | 'mind' | 'deed'

export interface SpeechWords {
	verb(lemma: string): readonly SpeechWord[]
	noun(lemma: string): SpeechWord | null
	readonly all: readonly SpeechWord[]
}

export interface CertaintyWord {
	/** Lemmas in a row. */
	readonly lemmas: readonly string[]
	readonly likelihood: string | null
	readonly confidence: string | null
	readonly factuality: string | null
}

export interface CertaintyWords {
	/** Phrases that begin with this lemma, longest first. */
	startingWith(lemma: string): readonly CertaintyWord[]
	readonly all: readonly CertaintyWord[]
}

/** The rows of one of our tables: no comments, no header, cells by tab. */
export function rowsOf(text: string): string[][] {
	return text
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.slice(1)
		.map((line) => line.split('\t'))
}

/** A cell's content; null for "-" and empty. */
export const given = (cell: string | undefined): string | null =>
	cell === undefined || cell === '-' || cell === '' ? null : cell

/** "cut @aid" as "cut aid", "cut loan", …; "cut|slash aid" as "cut aid", "slash aid". */
export function writtenOut(word: string, wordsOf: ReadonlyMap<string, readonly string[]> = new Map()): string[] {
	return word
		.split(' ')
		.map((part) => wordsOf.get(part) ?? part.split('|'))
		.reduce<string[]>(
			(made, choices) => made.flatMap((before) => choices.map((one) => (before ? `${before} ${one}` : one))),
			[''],
		)
}

/** Reads `speech.tsv`. */
export function speechWords(text: string): SpeechWords {
	const all = rowsOf(text).map(
		([word = '', pos, act = '', stance = '', takes = 'clause']): SpeechWord => ({
			parts: word.split(' '),
			pos: pos === 'n' ? 'n' : 'v',
			act,
			stance,
			takes: new Set(takes.split('+') as Taking[]),
		}),
	)
	const verbs = new Map<string, SpeechWord[]>()
	const nouns = new Map<string, SpeechWord>()
	for (const word of all) {
		const first = word.parts[0] ?? ''
		if (word.pos === 'v') verbs.set(first, [...(verbs.get(first) ?? []), word])
		else nouns.set(first, word)
	}
	for (const senses of verbs.values()) senses.sort((a, b) => b.parts.length - a.parts.length)
	return { all, verb: (lemma) => verbs.get(lemma) ?? [], noun: (lemma) => nouns.get(lemma) ?? null }
}

/** Reads `certainty.tsv`. */
export function certaintyWords(text: string): CertaintyWords {
	const all = rowsOf(text).flatMap(([words = '', likelihood, confidence, factuality]) =>
		writtenOut(words).map(
			(one): CertaintyWord => ({
				lemmas: one.split(' '),
				likelihood: given(likelihood),
				confidence: given(confidence),
				factuality: given(factuality),
			}),
		),
	)
	const byFirst = new Map<string, CertaintyWord[]>()
	for (const word of all) byFirst.set(word.lemmas[0] ?? '', [...(byFirst.get(word.lemmas[0] ?? '') ?? []), word])
	for (const words of byFirst.values()) words.sort((a, b) => b.lemmas.length - a.lemmas.length)
	return { all, startingWith: (lemma) => byFirst.get(lemma) ?? [] }
}

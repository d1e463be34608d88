/** Words that stand before a person's name, and words that tie an event to a place's name. */
import { PhraseTable } from './phrases.ts'
import { remembering } from './remember.ts'
import { RelationEntry, TitleEntry } from './schema-words.ts'
import { ownRows } from './table.ts'

export interface Match<T> {
	readonly length: number
	readonly entry: T
}

export interface Phrases<T> {
	readonly all: readonly T[]
	find(words: string): T | null
	longestMatch(tokens: readonly string[], i: number): Match<T> | null
}

export function loadTitles(table: Uint8Array): Phrases<TitleEntry> {
	return phrasesOf(
		ownRows('titles.tsv', table, TitleEntry, ({ cells }) => ({
			words: cells['words'],
			role: cells['role'],
			sector: cells['sector'] || null,
		})),
	)
}

export function loadRelations(table: Uint8Array): Phrases<RelationEntry> {
	return phrasesOf(
		ownRows('relations.tsv', table, RelationEntry, ({ cells }) => ({
			words: cells['words'],
			relation: cells['relation'],
			bearing: cells['bearing'] ? Number(cells['bearing']) : null,
			uncertaintyM: Number(cells['uncertaintyM']),
		})),
	)
}

function phrasesOf<T extends { readonly words: string }>(all: readonly T[]): Phrases<T> {
	const table = new PhraseTable<T>()
	for (const entry of all) table.add(entry.words, entry)
	return {
		all,
		find: remembering((words) => table.get(words)[0] ?? null),
		longestMatch(tokens, i) {
			const found = table.longest(tokens, i)
			return found ? { length: found.length, entry: found.values[0]! } : null
		},
	}
}

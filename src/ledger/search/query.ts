/**
 * What a person types into the search field. Words must all be there, "words in quotes" stand together, -word must not be
 * there, `title:`, `publisher:`, `language:`, `after:` and `before:` narrow it, word* is the beginning of a word. Nothing
 * anybody can type is an error: what has no meaning is looked for as it stands, or left out when it has no letters.
 */
import { hasDenseScript, spaced } from './dense.ts'

export interface Term {
	/** As typed, without quotes. */
	readonly words: string
	readonly prefix: boolean
	readonly column: 'title' | 'text' | null
	readonly not: boolean
}

export interface Query {
	readonly terms: readonly Term[]
	readonly publisher: string | null
	readonly language: string | null
	readonly after: string | null
	readonly before: string | null
}

const PIECE = /(?<not>-)?(?:(?<field>[a-z]+):)?(?:["“„«](?<phrase>[^"”“»]*)["”“»]?|(?<word>[^\s"“„«]+))/giu
const HAS_LETTERS = /[\p{L}\p{N}]/u
/** So that nobody's paste of a whole page becomes one statement. */
const MOST_TERMS = 64

export function parseQuery(typed: string): Query {
	const terms: Term[] = []
	const query = { publisher: null, language: null, after: null, before: null } as Record<string, string | null>
	for (const { groups } of typed.replaceAll('\0', ' ').matchAll(PIECE)) {
		const { not, phrase, word } = groups as Record<string, string | undefined>
		const field = groups?.['field']?.toLowerCase()
		const value = phrase ?? word ?? ''
		if (field !== undefined && field in query && !not && value !== '') {
			query[field] = value
			continue
		}
		const column = field === 'title' || field === 'text' ? field : null
		const words = field !== undefined && column === null ? `${field}:${value}` : value
		if (!HAS_LETTERS.test(words) || terms.length === MOST_TERMS) continue
		const prefix = phrase === undefined && words.endsWith('*')
		terms.push({ words: prefix ? words.slice(0, -1) : words, prefix, column, not: not !== undefined })
	}
	return { terms, ...query } as unknown as Query
}

/** One match expression of FTS5 for these terms, all of which must hold; null for none. Each term is a quoted string in it. */
export function matchOf(terms: readonly Term[], dense: boolean): string | null {
	const parts = terms.map(({ words, prefix, column }) => {
		const text = (dense ? spaced(words).trim() : words).replaceAll('"', '""')
		return `${column ? `${column} : ` : ''}"${text}"${prefix ? ' *' : ''}`
	})
	return parts.length > 0 ? parts.join(' AND ') : null
}

/** The terms split by the index that knows them and by whether they must or must not be there. */
export function sides(terms: readonly Term[]): { main: Term[]; dense: Term[]; notMain: Term[]; notDense: Term[] } {
	const of = (not: boolean, dense: boolean) => terms.filter((t) => t.not === not && hasDenseScript(t.words) === dense)
	return { main: of(false, false), dense: of(false, true), notMain: of(true, false), notDense: of(true, true) }
}

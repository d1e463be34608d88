/**
 * Full-text search over the texts and titles of versions. Of very many matches the newest 10,000 are ranked, and the answer says so:
 * ranking needs a look at every match, finding the newest ones does not.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Span } from '../../report/span.ts'
import type { Connection, SqlValue } from '../driver.ts'
import { marksIn, snippetAround } from './marks.ts'
import { matchOf, parseQuery, type Query, sides } from './query.ts'

/** How many matches are ranked when nothing else is asked. */
export const RANKED = 10_000

export interface SearchOptions {
	readonly limit?: number
	readonly offset?: number
	/** How many of the newest matches are ranked. */
	readonly ranked?: number
}

export interface Hit {
	readonly report: string
	readonly version: string
	readonly title: string
	readonly publisher: string
	readonly published: string
	readonly score: number
	/** The stretch of the version's text to show, and its words. */
	readonly snippet: Span
	readonly words: string
	/** Where the words asked for stand: in the version's text, and in the title. */
	readonly marks: readonly Span[]
	readonly titleMarks: readonly Span[]
}

export interface Found {
	readonly hits: readonly Hit[]
	/** How many were ranked: all that match, or the newest 10,000 of them. */
	readonly matches: number
	/** True when there are more matches than were ranked. */
	readonly capped: boolean
}

interface Where {
	readonly sql: string
	readonly params: readonly SqlValue[]
}

export function find(
	db: Connection,
	typed: string,
	{ limit = 20, offset = 0, ranked = RANKED }: SearchOptions = {},
): Found {
	const query = parseQuery(typed)
	const source = sourceOf(query)
	if (!source) return { hits: [], matches: 0, capped: false }
	const { index, where } = source
	const from = index === 'card' ? 'card' : `${index} join card on card.place = ${index}.rowid`
	const place = index === 'card' ? 'card.place' : `${index}.rowid`
	const table = index === 'card' || needsCard(query) ? from : index
	const newest = db.get<{ n: number; oldest: number | null }>(
		`select count(*) as n, min(place) as oldest from
		(select ${place} as place from ${table} where ${where.sql} order by ${place} desc limit ?)`,
		...where.params,
		ranked + 1,
	)
	const matches = Math.min(newest?.n ?? 0, ranked)
	const capped = (newest?.n ?? 0) > ranked
	const among = capped ? ` and ${place} > cast(? as integer)` : ''
	const params = capped ? [...where.params, newest?.oldest ?? 0] : where.params
	const score = index === 'card' ? '0.0' : `-bm25(${index}, 4.0, 1.0)`
	const rows = db.all<{ place: number; score: number }>(
		`select ${place} as place, ${score} as score from ${table}
		where ${where.sql}${among} order by score desc, place desc limit ? offset ?`,
		...params,
		limit,
		offset,
	)
	return { hits: rows.map((row) => hit(db, row, query)), matches, capped }
}

/** True for the cards of what is asked, to be put into another question; null when nothing is asked. */
export function cardsWith(typed: string): RawBuilder<boolean> | null {
	const query = parseQuery(typed)
	const source = sourceOf(query)
	if (!source) return null
	const { index, where } = source
	const place = index === 'card' ? 'card.place' : `${index}.rowid`
	const from = index !== 'card' && needsCard(query) ? `${index} join card on card.place = ${index}.rowid` : index
	const pieces = `card.place in (select ${place} from ${from} where ${where.sql})`.split('?')
	return sql<boolean>(pieces as unknown as TemplateStringsArray, ...where.params)
}

function needsCard({ publisher, language, after, before }: Query): boolean {
	return publisher !== null || language !== null || after !== null || before !== null
}

/** Where to look and for what; null when nothing is asked. */
function sourceOf(query: Query): { index: 'search' | 'search_dense' | 'card'; where: Where } | null {
	const { main, dense, notMain, notDense } = sides(query.terms)
	const parts: string[] = []
	const params: SqlValue[] = []
	const add = (sql: string, ...values: SqlValue[]) => {
		parts.push(sql)
		params.push(...values)
	}
	const [inMain, inDense] = [matchOf(main, false), matchOf(dense, true)]
	const index = inMain ? 'search' : inDense ? 'search_dense' : 'card'
	const place = index === 'card' ? 'card.place' : `${index}.rowid`
	if (inMain) add('search match ?', inMain)
	if (inDense && !inMain) add('search_dense match ?', inDense)
	if (inDense && inMain) add(`${place} in (select rowid from search_dense where search_dense match ?)`, inDense)
	for (const [terms, table] of [
		[notMain, 'search'],
		[notDense, 'search_dense'],
	] as const) {
		for (const term of terms) {
			add(
				`${place} not in (select rowid from ${table} where ${table} match ?)`,
				matchOf([term], table !== 'search') ?? '',
			)
		}
	}
	if (query.publisher !== null) add('instr(lower(card.publisher), lower(?)) > 0', query.publisher)
	if (query.language !== null) add('card.language = lower(?)', query.language)
	if (query.after !== null) add('card.day >= ?', query.after)
	if (query.before !== null) add(`card.day <> '' and card.day <= ?`, query.before)
	return parts.length > 0 ? { index, where: { sql: parts.join(' and '), params } } : null
}

function hit(db: Connection, { place, score }: { place: number; score: number }, { terms }: Query): Hit {
	const row = db.get<{
		report: string
		version: string
		title: string
		publisher: string
		published: string
		text: string
	}>(
		`select report.id as report, version.id as version, card.title, card.publisher, card.published, version.text
		from card join version on version.vid = card.vid join report on report.rid = card.rid where card.place = cast(? as integer)`,
		place,
	)!
	const { text, ...shown } = row
	const inText = terms.filter((t) => t.column !== 'title')
	const all = marksIn(text, inText)
	const snippet = snippetAround(text, all)
	return {
		...shown,
		score,
		snippet,
		words: text.slice(snippet.start, snippet.end),
		marks: all.filter((m) => snippet.start <= m.start && m.end <= snippet.end),
		titleMarks: marksIn(
			shown.title,
			terms.filter((t) => t.column !== 'text'),
		),
	}
}

/**
 * A card is what lists show of a version: the metadata that count, and the words to search. Made from the facts by the
 * ledger alone, and kept in step with them here and nowhere else.
 */
import { chooseMetadata, type MetadataField, type Metadatum } from '../../report/schema.ts'
import type { Connection } from '../driver.ts'
import { publishedByDecision } from '../log/published.ts'
import { hasDenseScript, spaced } from '../search/dense.ts'

interface Card {
	readonly vid: number
	readonly current: number
	readonly obtained: string
	readonly day: string
	readonly title: string
	readonly publisher: string
	readonly author: string
	readonly published: string
	readonly language: string
	readonly url: string
	readonly length: number
}

/** Makes the cards of all versions of a report anew, and with them what is searched. Must run in a transaction. */
export function refreshCards(db: Connection, rid: number): void {
	for (const card of cardsOf(db, rid)) putCard(db, rid, card)
}

/** The cards of a report's versions as the facts give them. */
export function cardsOf(db: Connection, rid: number): Card[] {
	const report = db.get<{ id: string }>('select id from report where rid = ?', rid)?.id ?? ''
	const decided = publishedByDecision(db, report)
	const versions = db.all<{ vid: number; id: string; obtained: string | null }>(
		`select version.vid, version.id, min(capture.obtained) as obtained from version
		left join capture on capture.vid = version.vid where version.rid = ? group by version.vid order by obtained, version.id`,
		rid,
	)
	const newest = versions.at(-1)?.vid
	return versions.map(({ vid, obtained }) =>
		cardOf(db, vid, { obtained: obtained ?? '', current: vid === newest ? 1 : 0, decided }),
	)
}

function cardOf(
	db: Connection,
	vid: number,
	{ obtained, current, decided }: { obtained: string; current: number; decided: Metadatum | null },
): Card {
	const chosen = chooseMetadata([...metadataOf(db, vid), ...(decided ? [decided] : [])])
	const of = (field: MetadataField): string => chosen.find((m) => m.field === field)?.value ?? ''
	const length = db.get<{ n: number }>('select length(text) as n from version where vid = ?', vid)?.n ?? 0
	return {
		vid,
		current,
		obtained,
		day: of('published').slice(0, 10),
		title: of('title'),
		publisher: of('publisher'),
		author: of('author'),
		published: of('published'),
		language: of('language'),
		url: of('url'),
		length,
	}
}

function putCard(db: Connection, rid: number, card: Card): void {
	const place = placeOf(card)
	const held = db.get<{ title: string; place: number }>('select title, place from card where vid = ?', card.vid)
	const same = held?.title === card.title && held.place === place
	if (held && !same) forgetWords(db, held.place)
	db.run(
		`insert or replace into card (vid, rid, place, current, obtained, day, title, publisher, author, published, language, url, length)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		card.vid,
		rid,
		place,
		card.current,
		card.obtained,
		card.day,
		card.title,
		card.publisher,
		card.author,
		card.published,
		card.language,
		card.url,
		card.length,
	)
	if (!same) indexWords(db, place)
}

/** Publication day first, then the version's number; undated ones come before all others. */
function placeOf({ day, vid }: Card): number {
	const at = Date.parse(`${day}T00:00:00Z`)
	return (Number.isNaN(at) ? 0 : Math.max(1, at / 86_400_000 + 719_529)) * 2 ** 32 + vid
}

function indexWords(db: Connection, place: number): void {
	const source = db.get<{ title: string; text: string }>(
		'select title, text from search_source where place = cast(? as integer)',
		place,
	)
	if (!source) return
	const insert = (table: string, title: string, text: string) =>
		db.run(`insert into ${table} (rowid, title, text) values (cast(? as integer), ?, ?)`, place, title, text)
	insert('search', source.title, source.text)
	if (hasDenseScript(source.title) || hasDenseScript(source.text)) {
		insert('search_dense', spaced(source.title), spaced(source.text))
	}
}

/** Takes a version's words out of the index. Must come before its text, title or place changes. */
export function forgetWords(db: Connection, place: number): void {
	db.run(
		`insert into search (search, rowid, title, text)
		select 'delete', place, title, text from search_source where place = cast(? as integer)`,
		place,
	)
	db.run('delete from search_dense where rowid = cast(? as integer)', place)
}

/** Every metadatum kept of a version, in one order. */
export function metadataOf(db: Connection, vid: number): Metadatum[] {
	const rows = db.all<{ field: string; value: string; basis: string; span: string }>(
		'select field, value, basis, span from metadata where vid = ? order by field, basis, value, span',
		vid,
	)
	return rows.map(({ field, value, basis, span }) => {
		const [start, end] = span.split('-').map(Number)
		return {
			field,
			value,
			basis,
			...(start !== undefined && end !== undefined ? { span: { start, end } } : {}),
		} as Metadatum
	})
}

/** All cards and the whole index anew, as after the derived tables were dropped. */
export function remakeCards(db: Connection): void {
	for (const { rid } of db.all<{ rid: number }>('select rid from report order by rid')) refreshCards(db, rid)
}

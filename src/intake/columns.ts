/**
 * Which column of a table holds what: of reports, or of events that somebody coded by hand. Told once for a header, and known again when
 * it comes again.
 */
import { z } from 'zod'
import { GivenReport } from './given.ts'

/** What a column of a hand-coded table can hold besides what is known of a report. */
const CODED = [
	'date',
	'end',
	'year',
	'month',
	'day',
	'type',
	'mode',
	'actor',
	'target',
	'place',
	'country',
	'admin1',
	'latitude',
	'longitude',
	'killed',
	'killedLow',
	'killedHigh',
	'wounded',
	'woundedLow',
	'woundedHigh',
	'weapon',
	'coder',
] as const

const HELD = [...GivenReport.keyof().options, ...CODED] as const
export type Held = (typeof HELD)[number]

export const Columns = z
	.partialRecord(z.enum(HELD), z.string().min(1))
	.refine(
		(columns) => columns.text !== undefined || isCoded(columns),
		'a table needs a column for the text, or for the date (or year) of what happened',
	)
	.meta({
		id: 'Columns',
		description:
			'Column names by what they hold. With "text" each row is a report; with "date" or "year" and without "text" each row is an event that somebody coded.',
	})
export type Columns = Readonly<z.infer<typeof Columns>>

/** Each row is an event that somebody coded. */
export const isCoded = ({ text, date, year }: Readonly<Partial<Record<string, string>>>): boolean =>
	text === undefined && (date !== undefined || year !== undefined)

/** Names that mean one thing in tables of reports, in the order in which they are preferred. */
const USUAL: { readonly [F in keyof GivenReport]?: readonly string[] } = {
	text: [
		'text',
		'body',
		'content',
		'article',
		'article text',
		'full text',
		'fulltext',
		'report',
		'story',
		'plain text',
		'article body',
		'text content',
	],
	title: ['title', 'headline', 'heading', 'article title', 'upload title'],
	published: [
		'published',
		'date published',
		'publication date',
		'published at',
		'published on',
		'date',
		'pub date',
		'pubdate',
		'published date',
		'upload timestamp',
	],
	publisher: ['publisher', 'source', 'outlet', 'source name', 'newspaper', 'publication', 'media'],
	author: ['author', 'authors', 'byline', 'by'],
	url: ['url', 'link', 'source url', 'article url', 'web address', 'permalink'],
	language: ['language', 'lang'],
	updated: ['updated', 'date updated', 'modified'],
	rights: ['rights', 'licence', 'license', 'copyright'],
	id: ['id', 'report id', 'article id', 'doc id'],
}

/** What else a person is likely to have meant, where each row is an event. */
const LIKELY: { readonly [F in Held]?: readonly string[] } = {
	id: ['id', 'event id', 'incident id', 'no', 'nr'],
	title: ['title', 'headline', 'summary'],
	url: ['url', 'link', 'source url'],
	rights: ['rights', 'licence', 'license'],
	date: ['date', 'event date', 'incident date', 'date of event', 'start date', 'when'],
	end: ['end', 'end date', 'date end', 'until'],
	year: ['year'],
	month: ['month'],
	day: ['day'],
	type: ['type', 'event type', 'category', 'what'],
	mode: ['mode', 'method'],
	actor: ['actor', 'perpetrator', 'attacker', 'who', 'alleged perpetrator', 'group'],
	target: ['target', 'victim', 'victims', 'to whom'],
	place: ['place', 'location', 'city', 'town', 'village', 'where'],
	country: ['country'],
	admin1: ['admin1', 'province', 'governorate', 'region'],
	latitude: ['latitude', 'lat'],
	longitude: ['longitude', 'lon', 'lng', 'long'],
	killed: ['killed', 'deaths', 'dead', 'fatalities', 'number killed'],
	wounded: ['wounded', 'injured', 'injuries', 'number wounded'],
	weapon: ['weapon', 'weapons'],
	coder: ['coder', 'coded by'],
}

/** A table as it is shown to a person who is asked which column holds what. */
export interface TableSeen {
	readonly from: string
	readonly header: readonly string[]
	/** The first of them. */
	readonly rows: readonly (readonly string[])[]
	/** By what it is read without asking: "told", "usual", or the shape that it has; null when somebody has to say. */
	readonly known: string | null
}

/** A text of a report is no shorter, taken over some rows. */
const LONG = 120
const DAY = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})/

/** Which column may hold what, by the names and by the first cells: for a person to look at, never to be read by. */
export function guessFor({
	header,
	rows,
}: Pick<TableSeen, 'header' | 'rows'>): Readonly<Partial<Record<Held, string>>> {
	const cells = header.map((_, at) => rows.map((row) => row[at] ?? '').filter(Boolean))
	const long = cells.map((all) => all.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, all.length))
	const days = header.filter((_, at) => cells[at]!.length > 0 && cells[at]!.every((cell) => DAY.test(cell)))
	const longest = long.indexOf(Math.max(...long))
	const reports = namedIn(header, USUAL)
	const text = reports.text ?? (long[longest]! >= LONG ? header[longest] : undefined)
	if (text !== undefined) {
		const { published = days[0] } = reports
		return { ...reports, text, ...(published === undefined ? {} : { published }) }
	}
	const events = namedIn(header, LIKELY)
	const date = events.date ?? (events.year === undefined ? days[0] : undefined)
	return { ...events, ...(date === undefined ? {} : { date }) }
}

function namedIn(
	header: readonly string[],
	usual: Readonly<Partial<Record<Held, readonly string[]>>>,
): Partial<Record<Held, string>> {
	const names = new Map(header.map((name) => [plain(name), name]))
	return Object.fromEntries(
		Object.entries(usual).flatMap(([field, all]) => {
			const name = all.find((one) => names.has(one))
			return name === undefined ? [] : [[field, names.get(name)!]]
		}),
	)
}

const plain = (name: string): string =>
	name
		.trim()
		.toLowerCase()
		.replace(/[_\s-]+/g, ' ')

/** The sheet of Bellingcat's auto-archiver says when each page was obtained: which column does, null in any other table. */
export function archivedAt(header: readonly string[]): number | null {
	const names = header.map(plain)
	return names.includes('link') && names.includes('archive status') && names.includes('archive date')
		? names.indexOf('archive date')
		: null
}

/** Those that were told for such a header. */
export const toldFor = (header: readonly string[], known: readonly Columns[]): Columns | null =>
	known.find((columns) => Object.values(columns).every((name) => header.includes(name))) ?? null

/** By the usual names. Null when nothing says where the text is. */
export function usualFor(header: readonly string[]): Columns | null {
	const found = namedIn(header, USUAL)
	return found.text === undefined ? null : found
}

/** "text=Body,published=Date" → columns; what is wrong with it otherwise. */
export function readColumns(written: string): Columns | string {
	const pairs = written.split(',').map((pair) => pair.split('=').map((part) => part.trim()))
	if (pairs.some((pair) => pair.length !== 2 || pair.includes(''))) return 'Write it as text=Body,published=Date.'
	const read = Columns.safeParse(Object.fromEntries(pairs))
	if (read.success) return read.data
	const strange = pairs.map(([field]) => field!).filter((field) => !HELD.some((one) => one === field))
	return strange.length > 0
		? `"${strange[0]}" is nothing that a column can hold: ${HELD.join(', ')}.`
		: 'It must say which column holds the text (text=NAME), or in a table of events the day (date=NAME, or year=NAME).'
}

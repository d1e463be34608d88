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
	],
	title: ['title', 'headline', 'heading', 'article title'],
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
	],
	publisher: ['publisher', 'source', 'outlet', 'source name', 'newspaper', 'publication', 'media'],
	author: ['author', 'authors', 'byline', 'by'],
	url: ['url', 'link', 'source url', 'article url', 'web address', 'permalink'],
	language: ['language', 'lang'],
	updated: ['updated', 'date updated', 'modified'],
	rights: ['rights', 'licence', 'license', 'copyright'],
	id: ['id', 'report id', 'article id', 'doc id'],
}

const plain = (name: string): string =>
	name
		.trim()
		.toLowerCase()
		.replace(/[_\s-]+/g, ' ')

/** Those that were told for such a header. */
export const toldFor = (header: readonly string[], known: readonly Columns[]): Columns | null =>
	known.find((columns) => Object.values(columns).every((name) => header.includes(name))) ?? null

/** By the usual names. Null when nothing says where the text is. */
export function usualFor(header: readonly string[]): Columns | null {
	const names = new Map(header.map((name) => [plain(name), name]))
	const found = Object.fromEntries(
		Object.entries(USUAL).flatMap(([field, usual]) => {
			const name = usual.find((one) => names.has(one))
			return name === undefined ? [] : [[field, names.get(name)!]]
		}),
	) as Columns
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

/** Which column of a table holds what of a report. Told once for a header, and known again when it comes again. */
import { z } from 'zod'
import { GivenReport } from './given.ts'

export const Columns = z
	.partialRecord(GivenReport.keyof(), z.string().min(1))
	.refine((columns) => columns.text !== undefined, 'a table needs a column for the text')
	.meta({ id: 'Columns', description: 'Column names by what they hold; "text" must be among them.' })
export type Columns = Readonly<z.infer<typeof Columns>>

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

/** Those that were told for such a header; else by the usual names. Null when nothing says where the text is. */
export function columnsFor(header: readonly string[], known: readonly Columns[]): Columns | null {
	const told = known.find((columns) => Object.values(columns).every((name) => header.includes(name)))
	if (told) return told
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
	const fields = GivenReport.keyof().options.join(', ')
	return pairs.every(([field]) => field !== 'text')
		? 'It must say which column holds the text: text=NAME.'
		: `What a column can hold is ${fields}.`
}

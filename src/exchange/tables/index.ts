/**
 * Tables that somebody coded by hand, read in. A row is a report of its own, its cells are evidence, and whoever coded it is the speaker.
 * What it tells never corroborates; see `src/incident/imported.ts`.
 */
import type { Coded, Speaker } from '../../coding/schema.ts'
import { hashOfBytes } from '../../report/hash.ts'
import type { Outcome, Problem } from '../../report/problem.ts'
import { captureId, type Metadatum, reportId, type Taken, versionOf } from '../../report/schema.ts'
import { acled } from './acled.ts'
import { cameo } from './cameo.ts'
import { flat } from './flat.ts'
import { gdelt } from './gdelt.ts'
import { ged } from './ged.ts'
import { type OwnColumns, ownTable } from './own.ts'
import type { Known } from './parties.ts'
import { plover } from './plover.ts'
import { polecat } from './polecat.ts'
import { Row } from './row.ts'
import type { TableShape } from './shape.ts'
import { codedRow } from './told.ts'

const SHAPES = { acled, ged, plover, polecat, cameo, gdelt } satisfies Record<string, TableShape>
type ShapeName = keyof typeof SHAPES

/** Which shape a table has, and its columns, which are given where the first row is an event already. */
export interface TableTold {
	readonly table: string
	readonly columns: readonly string[]
	readonly headless: boolean
}

/** By the first row of a table, or the names of a record; null for a table of another kind. */
export function tellTable(first: readonly string[]): TableTold | null {
	const columns = new Set(first)
	for (const [table, shape] of Object.entries(SHAPES) as [ShapeName, TableShape][]) {
		if (shape.known(columns)) return { table, columns: first, headless: false }
		const own = shape.headless?.(first)
		if (own) return { table, columns: own, headless: true }
	}
	return null
}

/** A row as intake hands it over: one line of JSON, the shape of its table, and where it comes from. */
export interface GivenRow {
	readonly table: string
	/** Columns of an own table by what they hold. */
	readonly columns?: OwnColumns | undefined
	readonly line: string
	readonly from: string
}

export interface RowOptions {
	readonly obtained: string
	readonly by: string
	/** What the person says of the table who adds it. */
	readonly options?:
		| Readonly<Partial<Record<'publisher' | 'author' | 'rights' | 'published', string | null | undefined>>>
		| undefined
}

export type TakenRow = Taken & { readonly coded: Coded }

const EXTRACTOR = 'table/1'

export function takeRow(
	{ table, columns, line, from }: GivenRow,
	known: Known,
	{ obtained, by, options = {} }: RowOptions,
): Outcome<TakenRow | null> {
	const shape: TableShape = table in SHAPES ? SHAPES[table as ShapeName] : ownTable(columns ?? {})
	const problem = (code: Problem['code'], message: string): Outcome<null> => ({
		value: null,
		problems: [{ code, level: 'error', report: from, span: null, message }],
	})
	const record = recordIn(line)
	if (!record) return problem('intake/bad-line', 'This line is not JSON, so it was left out.')
	const row = new Row(flat(record))
	if (row.text === '') return problem('intake/empty', 'There is nothing in this row.')
	const about = shape.about(row)
	const id = about.id ? `${table}/${about.id.words}` : undefined
	const version = versionOf(reportId({ id, text: row.text }), row.text, [
		{ start: 0, end: row.text.length, kind: 'row' },
	])
	const told = shape.read(row, known)
	const bytes = new TextEncoder().encode(line)
	const sha256 = hashOfBytes(bytes)
	const published = row.day(about.published ?? null)
	const metadata = [
		datum('title', about.title.flatMap((cell) => cell?.words ?? []).join(', '), 'text'),
		datum('publisher', options.publisher, 'option'),
		datum('author', options.author, 'option'),
		datum('rights', options.rights, 'option'),
		datum('published', options.published, 'option'),
		...(about.coder ? [{ ...datum('author', about.coder.words, 'text')!, span: about.coder.span }] : []),
		...(about.rights ? [{ ...datum('rights', about.rights.words, 'text')!, span: about.rights.span }] : []),
		...(about.url ? [{ ...datum('url', about.url.words, 'text')!, span: about.url.span }] : []),
		...(about.published && published
			? [{ ...datum('published', published, 'text')!, span: about.published.span }]
			: []),
		datum('language', 'und', 'text'),
	].filter((one) => one !== null)
	const { report } = version
	const coded = codedRow(
		told,
		{ version: version.id, report, language: 'und' },
		table,
		speakerOf(shape, about.coder ?? null, options),
	)
	const unsaid = told || row.problems.length > 0 ? [] : [nothingTold(from)]
	return {
		value: {
			version,
			metadata,
			capture: {
				id: captureId(version.id, sha256, from),
				version: version.id,
				sha256,
				size: bytes.length,
				from,
				obtained,
				by,
				extractor: `${EXTRACTOR} (${table})`,
			},
			coded,
		},
		problems: [...row.problems.map((one) => ({ ...one, report })), ...unsaid.map((one) => ({ ...one, report }))],
	}
}

const nothingTold = (report: string): Problem => ({
	code: 'intake/no-event',
	level: 'note',
	report,
	span: null,
	message: 'This row tells of nothing that is an event here. It is kept and searched, and can be coded by hand.',
})

function recordIn(line: string): Record<string, unknown> | null {
	try {
		const value: unknown = JSON.parse(line)
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Record<string, unknown>)
			: null
	} catch {
		return null
	}
}

function datum(
	field: Metadatum['field'],
	value: string | null | undefined,
	basis: Metadatum['basis'],
): Metadatum | null {
	const words = value?.trim().replace(/\s+/g, ' ').slice(0, 300)
	return words ? { field, value: words, basis } : null
}

/** Whoever coded the row: by name where the table gives one, else whoever published the table, else somebody. */
function speakerOf(
	{ title }: TableShape,
	coder: { words: string; span: Speaker['span'] } | null,
	{ publisher, author }: NonNullable<RowOptions['options']>,
): Speaker {
	if (coder && !/^machine$/i.test(coder.words)) return { kind: 'person', name: coder.words, span: coder.span }
	if (author) return { kind: 'person', name: author, span: null }
	if (publisher) return { kind: 'institution', name: publisher, span: null }
	return { kind: 'unnamed', name: `coder of ${title}`, span: null }
}

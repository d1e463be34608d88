/** Tables of reports or of hand-coded events, one a row: CSV, spreadsheets, Parquet. Cells are words; a formula is never worked out. */
import { parse } from 'csv-parse/sync'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { readSheet } from 'read-excel-file/universal'
import { decode } from '../charset.ts'
import { archivedAt, type Columns, isCoded, toldFor, usualFor } from '../columns.ts'
import type { GivenReport } from '../given.ts'
import { type FileInput, type Input, inputProblem } from '../input.ts'
import type { TablesKnown } from './lines.ts'

type Row = readonly unknown[]

const MOST_ROWS = 1_000_000
/** Rows of which somebody who is asked sees the cells. */
const SHOWN = 3

export function readCsv(bytes: Uint8Array, file: FileInput, known: TablesKnown): Generator<Input> {
	const { text } = decode(bytes)
	const [first = ''] = text.split(/\r?\n/, 1)
	const counts = [',', ';', '\t'].map((sign) => [sign, first.split(sign).length] as const)
	const [delimiter] = counts.toSorted(([, a], [, b]) => b - a)[0]!
	const rows = parse(text, {
		delimiter,
		bom: true,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: true,
		to: MOST_ROWS,
	}) as Row[]
	return rowsIn(rows, file, known)
}

/** The first sheet that has rows. */
export async function* readXlsx(bytes: Uint8Array, file: FileInput, known: TablesKnown): AsyncGenerator<Input> {
	const rows = await readSheet(new Uint8Array(bytes).buffer)
	yield* rowsIn(rows as unknown as Row[], file, known)
}

export async function* readParquet(bytes: Uint8Array, file: FileInput, known: TablesKnown): AsyncGenerator<Input> {
	const whole = new Uint8Array(bytes).buffer
	const held = Number(parquetMetadata(whole).num_rows)
	if (held > MOST_ROWS)
		return yield inputProblem(
			'intake/too-large',
			file.from,
			`The table has ${held} rows, more than ${MOST_ROWS}. Give it in parts.`,
		)
	const objects = await parquetReadObjects({ file: whole })
	const header = Object.keys(objects[0] ?? {})
	yield* rowsIn([header, ...objects.map((row) => header.map((name) => row[name]))], file, known)
}

function* rowsIn(
	rows: readonly Row[],
	file: FileInput,
	{ columns: known = [], tellTable, onTable }: TablesKnown,
): Generator<Input> {
	const [first, ...rest] = rows
	if (!first) return yield inputProblem('intake/empty', file.from, 'The table has no rows.')
	const header = first.map((cell) => wordsOf(cell) ?? '')
	const told = toldFor(header, known)
	const shape = told ? null : tellTable?.(header)
	const columns = told ?? (shape ? null : usualFor(header))
	onTable?.({
		from: file.from,
		header,
		rows: rest.slice(0, SHOWN).map((row) => header.map((_, at) => wordsOf(row[at]) ?? '')),
		known: told ? 'told' : (shape?.table ?? (columns ? 'usual' : null)),
	})
	if (told && isCoded(told)) return yield* eventsIn(rest, header, { table: 'own', first: 2, columns: told }, file)
	if (shape) {
		const { table, headless } = shape
		return yield* eventsIn(headless ? rows : rest, shape.columns, { table, first: headless ? 1 : 2 }, file)
	}
	if (rest.length === 0) return yield inputProblem('intake/empty', file.from, 'The table has no rows.')
	if (columns) return yield* reportsIn(rest, header, columns, file)
	const names = header
		.filter(Boolean)
		.slice(0, 20)
		.map((name) => `"${name.slice(0, 40)}"`)
	yield inputProblem(
		'intake/columns',
		file.from,
		`No column of this table is known to hold the text of a report, and it is no table of events in a shape that is known. It has ${names.join(', ')}. Say which is which with --columns text=NAME,title=NAME,published=NAME where rows are reports, or --columns date=NAME,place=NAME,type=NAME,killed=NAME where they are events.`,
	)
}

const around = ({ name: _, kind: __, chunks: ___, ...more }: FileInput) => more

function* reportsIn(
	rows: readonly Row[],
	header: readonly string[],
	columns: Columns,
	file: FileInput,
): Generator<Input> {
	const at = Object.entries(columns).map(([field, name]) => [field, header.indexOf(name)] as const)
	const archived = archivedAt(header)
	for (const [i, row] of rows.entries()) {
		const said = Object.fromEntries(
			at.flatMap(([field, column]) => (wordsOf(row[column]) ? [[field, wordsOf(row[column])!]] : [])),
		) as Partial<GivenReport>
		const from = `${file.from}:${i + 2}`
		const obtained = archived === null ? undefined : timeIn(wordsOf(row[archived]))
		if (said.text)
			yield { ...around(file), ...(obtained ? { obtained } : {}), kind: 'line', from, line: JSON.stringify(said) }
		else if (row.some((cell) => wordsOf(cell)))
			yield inputProblem('intake/empty', from, `The row has nothing in its column "${columns.text}".`, 'warning')
	}
}

/** A time of the calendar, in universal time where it names no zone. */
function timeIn(words: string | undefined): string | undefined {
	if (!words || !/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(words)) return undefined
	const time = Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(words) ? words : `${words.replace(' ', 'T')}Z`)
	return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** Rows as they stand, each with its number as a spreadsheet counts it. */
function* eventsIn(
	rows: readonly Row[],
	header: readonly string[],
	{ table, first, columns }: { readonly table: string; readonly first: 1 | 2; readonly columns?: Columns },
	file: FileInput,
): Generator<Input> {
	for (const [i, row] of rows.entries()) {
		const cells = new Map<string, string>()
		header.forEach((name, n) => {
			const [column, words] = [name || `column ${n + 1}`, wordsOf(row[n])]
			if (words && !cells.has(column)) cells.set(column, words)
		})
		if (cells.size === 0) continue
		const line = JSON.stringify(Object.fromEntries(cells))
		yield { ...around(file), kind: 'row', from: `${file.from}:${i + first}`, line, table, columns }
	}
}

function wordsOf(cell: unknown): string | undefined {
	if (cell === null || cell === undefined || cell === '') return undefined
	if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '')
	return String(cell).trim() || undefined
}

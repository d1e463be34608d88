/** Tables of reports, one a row: CSV, spreadsheets, Parquet. Cells are words; a formula is never worked out. */
import { parse } from 'csv-parse/sync'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { readSheet } from 'read-excel-file/universal'
import { decode } from '../charset.ts'
import { type Columns, columnsFor } from '../columns.ts'
import type { GivenReport } from '../given.ts'
import { type FileInput, type Input, inputProblem } from '../input.ts'

type Row = readonly unknown[]

const MOST_ROWS = 1_000_000

export function readCsv(bytes: Uint8Array, file: FileInput, known: readonly Columns[]): Generator<Input> {
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
	return reportsIn(rows, file, known)
}

/** The first sheet that has rows. */
export async function* readXlsx(bytes: Uint8Array, file: FileInput, known: readonly Columns[]): AsyncGenerator<Input> {
	const rows = await readSheet(new Uint8Array(bytes).buffer)
	yield* reportsIn(rows as unknown as Row[], file, known)
}

export async function* readParquet(
	bytes: Uint8Array,
	file: FileInput,
	known: readonly Columns[],
): AsyncGenerator<Input> {
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
	yield* reportsIn([header, ...objects.map((row) => header.map((name) => row[name]))], file, known)
}

function* reportsIn(rows: readonly Row[], file: FileInput, known: readonly Columns[]): Generator<Input> {
	const { from, name: _, kind: __, chunks: ___, ...more } = file
	const [first, ...rest] = rows
	if (!first || rest.length === 0) return yield inputProblem('intake/empty', from, 'The table has no rows.')
	const header = first.map((cell) => wordsOf(cell) ?? '')
	const columns = columnsFor(header, known)
	if (!columns) {
		const names = header
			.filter(Boolean)
			.slice(0, 20)
			.map((name) => `"${name.slice(0, 40)}"`)
		return yield inputProblem(
			'intake/columns',
			from,
			`No column of this table is known to hold the text of a report. It has ${names.join(', ')}. Say which is which with --columns text=NAME,title=NAME,published=NAME.`,
		)
	}
	const at = Object.entries(columns).map(([field, name]) => [field, header.indexOf(name)] as const)
	for (const [i, row] of rest.entries()) {
		const said = Object.fromEntries(
			at.flatMap(([field, column]) => (wordsOf(row[column]) ? [[field, wordsOf(row[column])!]] : [])),
		) as Partial<GivenReport>
		const inside = `${from}:${i + 2}`
		if (said.text) yield { ...more, kind: 'line', from: inside, line: JSON.stringify(said) }
		else if (row.some((cell) => wordsOf(cell)))
			yield inputProblem('intake/empty', inside, `The row has nothing in its column "${columns.text}".`, 'warning')
	}
}

function wordsOf(cell: unknown): string | undefined {
	if (cell === null || cell === undefined || cell === '') return undefined
	if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '')
	return String(cell).trim() || undefined
}

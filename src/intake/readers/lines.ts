/** JSON Lines: one report a line, or one row of a hand-coded table. Files of any size are read with little memory. */
import { type Columns, isCoded, type TableSeen, toldFor } from '../columns.ts'
import { type FileInput, type Input, inputProblem, type Ready, type TellTable } from '../input.ts'

/** What is known of tables. */
export interface TablesKnown {
	readonly columns?: readonly Columns[] | undefined
	readonly tellTable?: TellTable | undefined
	/** Told of a table before its rows are read. */
	readonly onTable?: ((seen: TableSeen) => void) | undefined
}

/** No line of text is longer; without a bound a file with no line end would be held in memory whole. */
const MAX_LINE = 64_000_000

export async function* readLines(
	{ chunks, from }: Pick<FileInput, 'chunks' | 'from'>,
	known: TablesKnown = {},
): AsyncGenerator<Ready> {
	const decoder = new TextDecoder()
	// All lines of a file are of the kind of its first.
	let shape: Shape | null | undefined
	const ready = (line: string, from: string): Ready => {
		if (shape === undefined) shape = shapeOf(line, known)
		return shape ? { ...shape, kind: 'row', from, line } : { kind: 'line', from, line }
	}
	let held = ''
	let number = 0
	let skipping = false
	for await (const chunk of chunks) {
		const lines = (held + decoder.decode(chunk, { stream: true })).split('\n')
		held = lines.pop() ?? ''
		for (const line of lines) {
			number++
			if (!skipping && line.trim()) yield ready(line, `${from}:${number}`)
			skipping = false
		}
		if (held.length > MAX_LINE) {
			if (!skipping)
				yield inputProblem(
					'intake/too-large',
					`${from}:${number + 1}`,
					'This line is too long for one report, so it was left out.',
				)
			skipping = true
			held = ''
		}
	}
	held += decoder.decode()
	if (!skipping && held.trim()) yield ready(held, `${from}:${number + 1}`)
}

/** A list of records in one file: rows of a hand-coded table, or reports. */
export async function* readRecords(
	bytes: Uint8Array,
	file: FileInput,
	{ options: known }: { readonly options: TablesKnown },
): AsyncGenerator<Input> {
	const { from, name: _, kind: __, chunks: ___, ...more } = file
	const records = JSON.parse(new TextDecoder().decode(bytes)) as unknown[]
	const shape = shapeOf(JSON.stringify(records[0]), known)
	const isReports = typeof (records[0] as { readonly text?: unknown } | null)?.text === 'string'
	if (!shape && !isReports)
		return yield inputProblem(
			'intake/columns',
			from,
			'Its records are neither reports (with a "text") nor events of a format that is known.',
		)
	for (const [i, record] of records.entries()) {
		const line = { ...more, from: `${from}:${i + 1}`, line: JSON.stringify(record) }
		yield shape ? { ...line, ...shape, kind: 'row' } : { ...line, kind: 'line' }
	}
}

type Shape = Pick<Extract<Ready, { kind: 'row' }>, 'table' | 'columns'>

function shapeOf(line: string, { columns = [], tellTable }: TablesKnown): Shape | null {
	try {
		const names = Object.keys(JSON.parse(line) as object)
		const own = toldFor(names, columns)
		if (own) return isCoded(own) ? { table: 'own', columns: own } : null
		const told = tellTable?.(names)
		return told && !told.headless ? { table: told.table } : null
	} catch {
		return null
	}
}

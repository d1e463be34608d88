/** The tab-separated files of `data/knowledge`: comment lines begin with #, the first other line names the columns. */
import type { z } from 'zod'

/** Something wrong with a file that a person wrote: which file, which line, what to do. */
export interface KnowledgeProblem {
	readonly code: 'knowledge/bad-file' | 'knowledge/bad-row' | 'knowledge/duplicate'
	readonly file: string
	/** From 1; null when the whole file is at fault. */
	readonly line: number | null
	readonly message: string
}

export interface Row {
	readonly line: number
	/** Column name to cell; a missing cell is the empty string. */
	readonly cells: Readonly<Record<string, string>>
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: false })

export const textOf = (bytes: Uint8Array): string => decoder.decode(bytes)

export function readTable(text: string): { columns: readonly string[]; rows: readonly Row[] } {
	let columns: string[] | null = null
	const rows: Row[] = []
	let line = 0
	for (const content of text.split('\n')) {
		line++
		if (content === '' || content.startsWith('#') || content.trim() === '') continue
		const parts = content.split('\t')
		if (columns === null) {
			columns = parts.map((cell) => cell.trim())
			continue
		}
		const cells: Record<string, string> = {}
		for (let k = 0; k < columns.length; k++) cells[columns[k]!] = (parts[k] ?? '').trim()
		rows.push({ line, cells })
	}
	return { columns: columns ?? [], rows }
}

/** A cell that holds several values: "rifle | carbine" -> two. */
export const listOf = (cell: string | undefined): string[] =>
	!cell
		? []
		: cell
				.split('|')
				.map((part) => part.trim())
				.filter((part) => part !== '')

/** Rows checked against a schema; what does not fit becomes a problem that names the line, and the others stand. */
export function readRows<T>(
	file: string,
	text: string,
	schema: z.ZodType<T>,
	shape: (row: Row) => unknown,
): { value: T[]; problems: KnowledgeProblem[] } {
	const value: T[] = []
	const problems: KnowledgeProblem[] = []
	for (const row of readTable(text).rows) {
		const read = schema.safeParse(shape(row))
		if (read.success) value.push(read.data)
		else {
			const why = read.error.issues.map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`).join('; ')
			problems.push({
				code: 'knowledge/bad-row',
				file,
				line: row.line,
				message: `${file}, line ${row.line} is left out: ${why}.`,
			})
		}
	}
	return { value, problems }
}

/** Our own files must be right: a problem there is a bug of ours and stops the load. */
export function ownRows<T>(file: string, bytes: Uint8Array, schema: z.ZodType<T>, shape: (row: Row) => unknown): T[] {
	const { value, problems } = readRows(file, textOf(bytes), schema, shape)
	if (problems[0]) throw new Error(problems[0].message)
	return value
}

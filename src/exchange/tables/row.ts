/**
 * A row of a table as a text: a line for each cell that holds something, and each cell's words as a span of it. Whatever is read from a
 * row is read from such a cell, and what cannot be read is told with its column.
 */
import type { Count } from '../../coding/schema.ts'
import { ambiguousDates, readAbsoluteDate } from '../../report/dates.ts'
import { isDay } from '../../report/days.ts'
import type { Problem } from '../../report/problem.ts'
import type { Span } from '../../report/span.ts'

export interface Cell {
	readonly column: string
	readonly words: string
	readonly span: Span
}

export type Fields = readonly (readonly [column: string, words: string])[]

export class Row {
	readonly text: string
	readonly problems: Omit<Problem, 'report'>[] = []
	private readonly cells = new Map<string, Cell>()

	constructor(fields: Fields) {
		const lines: string[] = []
		let at = 0
		for (const [column, raw] of fields) {
			const words = canonical(raw)
			if (words === '') continue
			const label = `${canonical(column)}: `
			const start = at + label.length
			if (!this.cells.has(column)) this.cells.set(column, { column, words, span: { start, end: start + words.length } })
			lines.push(label + words)
			at = start + words.length + 1
		}
		this.text = lines.join('\n')
	}

	/** The cell of a column; null when there is no such column or nothing stands in it. */
	get(column: string | undefined): Cell | null {
		return column === undefined ? null : (this.cells.get(column) ?? null)
	}

	/** The first of these columns in which something stands. */
	first(...columns: readonly string[]): Cell | null {
		for (const column of columns) {
			const cell = this.get(column)
			if (cell) return cell
		}
		return null
	}

	/** Columns whose name fits, with what stands in them. */
	like(pattern: RegExp): Cell[] {
		return [...this.cells.values()].filter(({ column }) => pattern.test(column))
	}

	/** What stands in a cell and cannot be read is left empty, and told. */
	unread({ column, words, span }: Cell, why: string): null {
		const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words
		const message = `Column "${column}": "${shown}" ${why}. The value is left empty.`
		this.problems.push({ code: 'intake/cell', level: 'warning', span, message })
		return null
	}

	/** A day: 2021-05-13, 20210513, 13 May 2021; with midnight behind it too. */
	day(cell: Cell | null): string | null {
		if (!cell) return null
		const words = cell.words.replace(/[T ]00:00(?::00(?:\.0+)?)?Z?$/, '')
		const plain = /^\d{8}$/.test(words) ? `${words.slice(0, 4)}-${words.slice(4, 6)}-${words.slice(6)}` : words
		if (isDay(plain)) return plain
		const [unsure] = ambiguousDates(words)
		if (unsure)
			return this.unread(cell, `can be ${unsure.readings[0]} or ${unsure.readings[1]}; write it as YYYY-MM-DD`)
		return readAbsoluteDate(words)?.day ?? this.unread(cell, 'is not a day that can be read; write it as YYYY-MM-DD')
	}

	/** A whole number that is not negative. */
	whole(cell: Cell | null): number | null {
		if (!cell) return null
		const found = /^(\d{1,9})(?:\.0+)?$/.exec(cell.words)
		return found ? Number(found[1]) : this.unread(cell, 'is not a whole number')
	}

	/** Degrees, with a point or a comma. */
	degrees(cell: Cell | null, most: 90 | 180): number | null {
		if (!cell) return null
		const number = /^[+-]?\d{1,3}(?:[.,]\d+)?$/.test(cell.words) ? Number(cell.words.replace(',', '.')) : Number.NaN
		return Math.abs(number) <= most ? number : this.unread(cell, `is no number of degrees between -${most} and ${most}`)
	}

	/** "12", "12+", ">12", "~12", "10-12", "at least 10". */
	count(cell: Cell | null): Count | null {
		if (!cell) return null
		const words = cell.words.toLowerCase().replace(/(?<=\d)[ ,](?=\d{3}\b)/g, '')
		const one =
			/^(about |~|≈)?(?:(at least |≥|>=)|(more than |>)|(up to |≤|<=)|(fewer than |less than |<))?(\d{1,9})(?:\.0+)?(\+)?$/.exec(
				words,
			)
		if (one) {
			const [, approx, least, over, most, under, figures, plus] = one
			const number = Number(figures)
			const about = approx ? { approx: true } : {}
			if (least || plus) return { min: number, max: null, ...about }
			if (over) return { min: number, max: null, strict: true, ...about }
			if (most) return { min: null, max: number, ...about }
			if (under) return { min: null, max: number, strict: true, ...about }
			return { min: number, max: number, ...about }
		}
		const range = /^(\d{1,9}) ?(?:-|–|to) ?(\d{1,9})$/.exec(words)
		if (range && Number(range[1]) <= Number(range[2])) return { min: Number(range[1]), max: Number(range[2]) }
		return this.unread(cell, 'is no number that can be read; write 12, 12+, ~12 or 10-12')
	}
}

/** As every text is kept: composed letters, plain line ends. */
const canonical = (words: string): string => words.normalize('NFC').replace(/\r\n?/g, '\n').trim()

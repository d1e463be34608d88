/** A dossier for a text processor: headings as headings, tables as tables, so that it can be worked on. */
import {
	BorderStyle,
	Document,
	HeadingLevel,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
} from 'docx'
import { legal } from '../formats/xml.ts'
import { settled } from '../zip.ts'
import type { Block } from './blocks.ts'

const LEVELS = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const

export async function docxOf(blocks: readonly Block[]): Promise<Uint8Array> {
	const document = new Document({
		creator: 'Attestary',
		styles: { default: { document: { run: { font: 'Calibri', size: 21 } } } },
		sections: [
			{
				properties: { page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
				children: blocks.flatMap(partOf),
			},
		],
	})
	return settled(new Uint8Array(await Packer.toArrayBuffer(document)))
}

function partOf(block: Block): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return [new Paragraph({ text: legal(block.words), heading: LEVELS[block.level] })]
		case 'paragraph':
			return [new Paragraph({ text: legal(block.words), spacing: { after: 120 } })]
		case 'pairs':
			return [tableOf(block.rows), new Paragraph('')]
		case 'table':
			return [tableOf([block.head, ...block.rows], true), new Paragraph('')]
	}
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' }
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function tableOf(rows: readonly (readonly string[])[], head = false): Table {
	const widths = widthsOf(rows)
	return new Table({
		width: { size: WIDTH, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		columnWidths: widths,
		borders: { top: LINE, bottom: LINE, insideHorizontal: LINE, left: NONE, right: NONE, insideVertical: NONE },
		margins: { top: 30, bottom: 30, left: 0, right: PADDING },
		rows: rows.map(
			(row, i) =>
				new TableRow({
					tableHeader: head && i === 0,
					cantSplit: true,
					children: row.map(
						(words, column) =>
							new TableCell({
								width: { size: widths[column]!, type: WidthType.DXA },
								children: [
									new Paragraph({ children: [new TextRun({ text: legal(words), size: 17, bold: head && i === 0 })] }),
								],
							}),
					),
				}),
		),
	})
}

/** In twentieths of a point: a page of A4 between its margins, and what a wide letter of 8.5 points takes. */
const MARGIN = 1000
const WIDTH = 11_906 - 2 * MARGIN
const PADDING = 120
const LETTER = 122
/** A column has room for its longest word, up to so many letters, and asks for its longest cell, up to so many. */
const SHORTEST = 4
const LONGEST_WORD = 20
const LONGEST_CELL = 60

/** Each column as wide as its words need; what is left over goes to those that hold more. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
	const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''))
	const most = (lengths: readonly number[], bound: number) => Math.min(bound, Math.max(...lengths))
	const least = columns.map((cells) => {
		const words = cells.flatMap((cell) => cell.split(/\s/).map(({ length }) => length))
		return Math.max(SHORTEST, most(words, LONGEST_WORD)) * LETTER + PADDING
	})
	const wished = columns.map((cells, i) =>
		Math.max(
			least[i]!,
			most(
				cells.map(({ length }) => length),
				LONGEST_CELL,
			) *
				LETTER +
				PADDING,
		),
	)
	const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)
	const [needed, more] = [sum(least), sum(wished) - sum(least)]
	const share = more === 0 ? 0 : (WIDTH - needed) / more
	const widths =
		needed >= WIDTH
			? least.map((one) => (one / needed) * WIDTH)
			: least.map((one, i) => one + (wished[i]! - one) * share + (more === 0 ? (WIDTH - needed) / least.length : 0))
	return widths.map(Math.floor)
}

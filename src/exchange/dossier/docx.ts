/** A dossier for a text processor: headings as headings, tables as tables, so that it can be worked on. */
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { legal } from '../formats/xml.ts'
import { settled } from '../zip.ts'
import type { Block } from './blocks.ts'

const LEVELS = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const

export async function docxOf(blocks: readonly Block[]): Promise<Uint8Array> {
	const document = new Document({
		creator: 'Attestary',
		styles: { default: { document: { run: { font: 'Calibri', size: 21 } } } },
		sections: [{ children: blocks.flatMap(partOf) }],
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

function tableOf(rows: readonly (readonly string[])[], head = false): Table {
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: rows.map(
			(row, i) =>
				new TableRow({
					tableHeader: head && i === 0,
					cantSplit: true,
					children: row.map(
						(words) =>
							new TableCell({
								children: [
									new Paragraph({ children: [new TextRun({ text: legal(words), size: 17, bold: head && i === 0 })] }),
								],
							}),
					),
				}),
		),
	})
}

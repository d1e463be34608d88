/**
 * PDF with a text layer: lines as they stand on the pages, put together into paragraphs by their distances. What repeats at
 * the edge of page after page is left out. Scripts, forms and attachments in it are not looked at.
 */
import { getDocumentProxy, getMeta } from 'unpdf'
import type { GivenReport } from '../given.ts'
import { readHead } from '../head.ts'
import { pageDate } from '../html/dates.ts'
import { type FileInput, inputProblem, type Ready } from '../input.ts'
import { isBomb } from './pdf-bombs.ts'
import { type Line, paragraphsIn } from './pdf-lines.ts'

const MOST_PAGES = 2000
const MOST_TEXT = 10_000_000

interface Item {
	readonly str: string
	readonly width: number
	readonly height: number
	readonly transform: readonly number[]
	readonly hasEOL: boolean
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

export async function readPdf(bytes: Uint8Array, file: FileInput): Promise<Ready> {
	const { from } = file
	if (await isBomb(bytes))
		return inputProblem('intake/bomb', from, 'The PDF unpacks to far more than a report can have, so it was not read.')
	let pdf: Document
	try {
		// The library takes what it is given for its own, and no Buffer: a slice of one would still be one, of the same memory.
		pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, stopAtErrors: false, verbosity: 0 })
	} catch (error) {
		return /password/i.test(`${(error as Error).name} ${(error as Error).message}`)
			? inputProblem('intake/encrypted', from, 'The PDF is locked with a password. Save it without one and add that.')
			: inputProblem('intake/damaged', from, `The PDF cannot be read (${(error as Error).message.slice(0, 120)}).`)
	}
	try {
		if (pdf.numPages > MOST_PAGES)
			return inputProblem(
				'intake/too-large',
				from,
				`The PDF has ${pdf.numPages} pages, more than the ${MOST_PAGES} of one report.`,
			)
		return await reportOf(pdf, bytes, file)
	} catch (error) {
		return inputProblem('intake/damaged', from, `The PDF cannot be read (${(error as Error).message.slice(0, 120)}).`)
	} finally {
		await pdf.destroy()
	}
}

async function reportOf(pdf: Document, bytes: Uint8Array, file: FileInput): Promise<Ready> {
	const pages: Line[][] = []
	let size = 0
	for (let number = 1; number <= pdf.numPages; number++) {
		const page = await pdf.getPage(number)
		const { items } = await page.getTextContent()
		const lines = linesOf(items as unknown as Item[], page.getViewport({ scale: 1 }).height)
		size += lines.reduce((sum, { text }) => sum + text.length, 0)
		if (size > MOST_TEXT)
			return inputProblem('intake/too-large', file.from, 'The PDF holds more text than one report can have.')
		pages.push(lines)
		page.cleanup()
	}
	if (
		(pages
			.flatMap((lines) => lines.map(({ text }) => text))
			.join('')
			.match(/\p{L}/gu)?.length ?? 0) < 20
	)
		return inputProblem(
			'intake/no-text-layer',
			file.from,
			'The PDF has no text in it: its pages are pictures. Run text recognition over it (OCRmyPDF, for example) and add the result.',
		)
	const { info } = await getMeta(pdf)
	const said = (field: string): string => (typeof info[field] === 'string' ? (info[field] as string).trim() : '')
	const { title, paragraphs } = paragraphsIn(pages)
	const text = paragraphs.join('\n\n')
	const made = dayOf(said('CreationDate'))
	const report: GivenReport = {
		title: title ?? (isTitle(said('Title')) ? said('Title') : undefined),
		author: said('Author') || undefined,
		// The day on which a file was made is taken where the text does not say when it was published.
		published: readHead(text, 0).metadata.some(({ field }) => field === 'published') ? undefined : made,
		text,
	}
	const problems = report.published
		? [
				inputProblem(
					'intake/date-of-file',
					file.from,
					`The text does not say when it was published; ${report.published.slice(0, 10)}, when the PDF was made, was taken. Give the day with --published.`,
					'note',
				),
			]
		: []
	return {
		...file,
		kind: 'read',
		bytes,
		extractor: 'pdf/1',
		report,
		problems: problems.flatMap((one) => (one.kind === 'problem' ? one.problem : [])),
	}
}

/** Pieces of text in the order of the page, as lines; `top` counts from the upper edge in heights of the page. */
function linesOf(items: readonly Item[], pageHeight: number): Line[] {
	const lines: Line[] = []
	let words = ''
	let first: Item | null = null
	let last: Item | null = null
	const close = () => {
		const text = words.replace(/\s+/g, ' ').trim()
		if (first && last && text)
			lines.push({
				text,
				size: Math.abs(first.transform[3] ?? 0) || first.height,
				left: first.transform[4] ?? 0,
				right: (last.transform[4] ?? 0) + last.width,
				y: first.transform[5] ?? 0,
				top: 1 - (first.transform[5] ?? 0) / (pageHeight || 1),
			})
		words = ''
		first = null
		last = null
	}
	for (const item of items) {
		if (
			first &&
			item.str !== '' &&
			Math.abs((item.transform[5] ?? 0) - (first.transform[5] ?? 0)) > 0.6 * (first.height || 8)
		)
			close()
		if (last && item.str !== '' && !/\s$/.test(words) && !/^\s/.test(item.str)) {
			const gap = (item.transform[4] ?? 0) - ((last.transform[4] ?? 0) + last.width)
			if (gap > 0.15 * (item.height || 8)) words += ' '
		}
		if (item.str !== '') {
			first ??= item
			last = item
			words += item.str
		}
		if (item.hasEOL) close()
	}
	close()
	return lines
}

/** "D:20210305100000+01'00'" → a day, with time and zone where they are given. */
function dayOf(written: string): string | undefined {
	const [, day, time, zone] = /^D?:?(\d{8})(\d{6})?(Z|[+-]\d{2}'?\d{2})?/.exec(written) ?? []
	if (!day) return undefined
	return pageDate(time ? `${day}T${time}${zone?.replace("'", '') ?? ''}` : day) ?? undefined
}

/** Writers of files put names of files and of nothing there. */
const isTitle = (words: string): boolean =>
	/\p{L}{2}.*\s.*\p{L}{2}/u.test(words) &&
	!/^(?:microsoft word|untitled|document\d*|layout)\b|\.(?:docx?|indd|pdf|qxd|rtf|odt)$/i.test(words)

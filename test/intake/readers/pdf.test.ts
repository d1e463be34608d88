import { deepEqual, equal } from 'node:assert/strict'
import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { describe, test } from 'vitest'
import { read } from './reading.ts'

const ONE =
	'Gunmen of the Grey Banner killed two guards at a bridge near Hadrel on Friday, the police said in a statement. The men came in three cars and left towards the hills before the army arrived there an hour later.'
const TWO = 'Shells hit the mill at Tolm on Saturday and wounded nine of the men who were working there, a doctor said.'
const LONG = Array.from(
	{ length: 30 },
	(_, i) =>
		`On day ${i + 1} of the siege the army shelled the eastern part of the town and two houses in it were hit, a doctor said.`,
).join(' ')

type Draw = (pdf: PDFKit.PDFDocument) => void
async function pdf(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
	const doc = new PDFDocument({ margins: { top: 90, bottom: 90, left: 72, right: 72 }, ...options })
	const chunks: Uint8Array[] = []
	doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
	const ended = new Promise((done) => doc.on('end', done))
	draw(doc)
	doc.end()
	await ended
	return new Uint8Array(Buffer.concat(chunks))
}
const article: Draw = (doc) => {
	doc.fontSize(22).text('Two guards killed at a bridge near Hadrel')
	doc.fontSize(11).moveDown().text('Published: 14 May 2021').moveDown().text(ONE).moveDown().text(TWO)
}
const made = { CreationDate: new Date('2021-05-16T10:00:00Z') }

test('title, writer, day and paragraphs', async () => {
	const [one, ...others] = await read(
		'a.pdf',
		await pdf(article, { info: { ...made, Title: 'Microsoft Word - x.docx', Author: 'Ilva Dorn' } }),
	)
	deepEqual(others, [])
	deepEqual(one?.problems, [])
	deepEqual(one?.said, {
		title: 'Two guards killed at a bridge near Hadrel',
		author: 'Ilva Dorn',
		published: '2021-05-14',
		language: 'en',
	})
	equal(one?.text, ['Two guards killed at a bridge near Hadrel', 'Published: 14 May 2021', ONE, TWO].join('\n\n'))
	equal(one?.taken?.capture.extractor, 'pdf/1')
})

test('bytes as Node reads them from a disk', async () => {
	const bytes = Buffer.from(await pdf(article))
	deepEqual(
		(await read('a.pdf', bytes)).map(({ problems }) => problems),
		[[]],
	)
	equal(bytes.subarray(0, 5).toString(), '%PDF-')
})

test('without a day in the text, that of the file is taken, and told', async () => {
	const [one] = await read(
		'a.pdf',
		await pdf((doc) => doc.fontSize(11).text(ONE).moveDown().text(TWO), {
			info: { ...made, Title: 'Two guards killed' },
		}),
	)
	deepEqual(one?.problems, ['note intake/date-of-file'])
	deepEqual(one?.said, { title: 'Two guards killed', published: '2021-05-16T10:00Z', language: 'en' })
})

test('what goes on over the page is one paragraph; running titles and numbers of pages are left out', async () => {
	const bytes = await pdf((doc) => {
		let number = 0
		const edge = () => {
			number++
			const { x, y } = doc
			const { top, bottom } = doc.page.margins
			doc.page.margins.top = 0
			doc.page.margins.bottom = 0
			doc.fontSize(9).text(`Valley Quarterly, issue ${number + 3}`, 72, 30, { lineBreak: false })
			doc.text(`${number}`, 300, doc.page.height - 40, { lineBreak: false })
			doc.page.margins.top = top
			doc.page.margins.bottom = bottom
			doc.x = x
			doc.y = y
			doc.fontSize(11)
		}
		edge()
		doc.on('pageAdded', edge)
		doc.fontSize(11).text(ONE).moveDown().text(`${LONG} ${LONG}`).moveDown().text(TWO)
	})
	const [one] = await read('a.pdf', bytes)
	equal(one?.text, [ONE, `${LONG} ${LONG}`, TWO].join('\n\n'))
})

/** Pages whose one content is packed so. */
function paged(filter: string, packed: Uint8Array, pages = 1): Uint8Array {
	const numbers = Array.from({ length: pages }, (_, i) => i + 10)
	const page = (n: number) =>
		`${n} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>\nendobj\n`
	const parts = [
		'%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
		`2 0 obj\n<< /Type /Pages /Kids [${numbers.map((n) => `${n} 0 R`).join(' ')}] /Count ${pages} >>\nendobj\n`,
		...numbers.map(page),
		`4 0 obj\n<< /Length ${packed.length} /Filter ${filter} >>\nstream\n`,
	].map((one) => Buffer.from(one))
	return new Uint8Array(
		Buffer.concat([...parts, packed, Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n')]),
	)
}

describe('hostile PDF: one clear problem', () => {
	const rows: readonly (readonly [what: string, bytes: () => Promise<Uint8Array> | Uint8Array, problem: string])[] = [
		['pages that are pictures', () => pdf((doc) => doc.rect(10, 10, 300, 300).fill('grey')), 'intake/no-text-layer'],
		['a password', () => pdf(article, { userPassword: 'secret' }), 'intake/encrypted'],
		[
			'a page that unpacks without end',
			() => paged('/FlateDecode', deflateSync(Buffer.alloc(80_000_000, ' '))),
			'intake/bomb',
		],
		[
			'one that is packed twice',
			() => paged('[/FlateDecode /FlateDecode]', deflateSync(deflateSync(Buffer.alloc(8_000_000, ' ')))),
			'intake/bomb',
		],
		['cut off', async () => (await pdf(article)).subarray(0, 400), 'intake/damaged'],
		[
			'noise behind the first line',
			() => new TextEncoder().encode(`%PDF-1.7\n${'\x00\x01obj <<'.repeat(5000)}`),
			'intake/damaged',
		],
		[
			'a hundred megabytes',
			() => new Uint8Array(Buffer.alloc(100_000_000, ' ').fill('%PDF-1.7', 0, 8)),
			'intake/too-large',
		],
		['three thousand pages', () => paged('/FlateDecode', deflateSync('BT ET'), 3000), 'intake/too-large'],
	]
	for (const [what, bytes, problem] of rows) {
		test(what, async () =>
			deepEqual(
				(await read('a.pdf', await bytes())).map(({ problems }) => problems),
				[[problem]],
			),
		)
	}
})

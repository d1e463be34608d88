/** Word documents and web archives. */
import { deepEqual, equal } from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import { describe, test } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import { problemsOf, read } from './reading.ts'

const WORDS =
	'Gunmen of the Grey Banner killed two guards at a bridge near Hadrel on Friday, the police said in a statement.'
const MORE =
	'Shells hit the mill at Tolm on Saturday and wounded nine of the men who were working there, a doctor said.'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (text: string, style = '') =>
	`<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
function docx(body: string, before = ''): Uint8Array {
	return zipSync({
		'[Content_Types].xml': strToU8(
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
		),
		'_rels/.rels': strToU8(
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
		),
		'docProps/core.xml': strToU8(
			'<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Two guards &amp; a bridge</dc:title><dc:creator>Ilva Dorn</dc:creator></cp:coreProperties>',
		),
		'word/document.xml': strToU8(
			`<?xml version="1.0"?>${before}<w:document ${W}><w:body>${body}</w:body></w:document>`,
		),
	})
}

test('a Word document: its title, writer and paragraphs', async () => {
	const [one] = await read(
		'a.docx',
		docx(paragraph('Two guards &amp; a bridge', 'Title') + paragraph(WORDS) + paragraph(MORE)),
	)
	deepEqual(one?.problems, [])
	deepEqual(one?.said, { title: 'Two guards & a bridge', author: 'Ilva Dorn', language: 'en' })
	equal(one?.text, `Two guards & a bridge\n\n${WORDS}\n\n${MORE}`)
	equal(one?.taken?.capture.extractor, 'docx/1')
})

describe('hostile Word documents', () => {
	const rows: readonly (readonly [what: string, bytes: Uint8Array, problem: string])[] = [
		[
			'names of its own',
			docx(paragraph('&b;'), '<!DOCTYPE z [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'),
			'intake/entities',
		],
		['a bomb', docx('a'.repeat(20_000_000)), 'intake/bomb'],
		['no words', docx(''), 'intake/empty'],
		['broken markup', docx('<w:p><w:r>'), 'intake/damaged'],
	]
	for (const [what, bytes, problem] of rows)
		test(what, async () => deepEqual(await problemsOf('a.docx', bytes), [problem]))
})

const page = (title: string, words: string) =>
	`<!doctype html><html lang="en"><title>${title}</title><body><article><h1>${title}</h1><p>${words}</p><p>${MORE}</p></article></body></html>`
async function record(
	url: string,
	body: string,
	{ type = 'text/html; charset=utf-8', status = 'HTTP/1.1 200 OK', date = '2021-05-15T10:00:00Z' } = {},
	gzip = true,
): Promise<Uint8Array> {
	async function* bytes() {
		yield strToU8(body)
	}
	const made = WARCRecord.create(
		{ url, date, type: 'response', warcVersion: 'WARC/1.1', statusline: status, httpHeaders: { 'Content-Type': type } },
		bytes(),
	)
	return WARCSerializer.serialize(made, { gzip })
}
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

for (const [what, name, gzip] of [
	['packed', 'a.warc.gz', true],
	['plain', 'a.warc', false],
] as const) {
	test(`a web archive, ${what}: pages under their addresses, obtained when they were`, async () => {
		const bytes = joined(
			await record('https://valley.example/a?utm_source=x', page('At the bridge', WORDS), {}, gzip),
			await record('https://valley.example/style.css', 'p { color: red }', { type: 'text/css' }, gzip),
			await record('https://valley.example/gone', page('Not found', WORDS), { status: 'HTTP/1.1 404 Not Found' }, gzip),
			await record('https://ads.example/frame', '<html><body><script>draw()</script></body></html>', {}, gzip),
			await record('https://valley.example/b.txt', WORDS, { type: 'text/plain' }, gzip),
		)
		deepEqual(
			(await read(name, bytes)).map(({ from, said, problems, taken }) => [
				from,
				said['url'] ?? '',
				problems,
				taken?.capture.obtained ?? '',
			]),
			[
				[`${name}#https://valley.example/a?utm_source=x`, 'https://valley.example/a', [], '2021-05-15T10:00:00.000Z'],
				[`${name}#https://ads.example/frame`, '', ['intake/empty'], ''],
				[`${name}#https://valley.example/b.txt`, 'https://valley.example/b.txt', [], '2021-05-15T10:00:00.000Z'],
			],
		)
	})
}

test('a WACZ is the web archives in it, and nothing else of it', async () => {
	const bytes = zipSync({
		'datapackage.json': strToU8('{}'),
		'pages/pages.jsonl': strToU8('{"format":"json-pages-1.0"}\n'),
		'archive/data.warc.gz': await record('https://valley.example/a', page('At the bridge', WORDS)),
	})
	deepEqual(
		(await read('a.wacz', bytes)).map(({ from, problems }) => [from, problems]),
		[['a.wacz#archive/data.warc.gz#https://valley.example/a', []]],
	)
})

test('a web archive without a record that can be read', async () => {
	deepEqual(await problemsOf('a.warc', 'WARC/1.1\r\nnothing'), ['intake/damaged'])
})

import { deepEqual } from 'node:assert/strict'
import { strToU8, zipSync } from 'fflate'
import { parquetWriteBuffer } from 'hyparquet-writer'
import iconv from 'iconv-lite'
import { describe, test } from 'vitest'
import { fileOf, opened, readColumns } from '../../../src/intake/index.ts'
import { read } from './reading.ts'

const WORDS =
	'Gunmen of the Grey Banner killed two guards at a bridge near Hadrel on Friday, the police said in a statement.'
const shown = async (name: string, bytes: Uint8Array | string, told?: string) => {
	const columns = told === undefined ? [] : [readColumns(told)].filter((one) => typeof one !== 'string')
	return (await read(name, bytes, { columns })).map(({ from, said, text, problems }) => [
		from,
		said['title'] ?? '',
		said['published'] ?? '',
		text.split('\n\n').at(-1),
		problems,
	])
}
const ROW = ['a:2', 'At the bridge', '2021-05-14', WORDS, []]

/** A workbook as programs write it, with the strings in its cells. */
function xlsx(rows: readonly (readonly string[])[]): Uint8Array {
	const cell = (words: string) =>
		words.startsWith('<') ? `<c>${words}</c>` : `<c t="inlineStr"><is><t>${words}</t></is></c>`
	const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((row, i) => `<row r="${i + 1}">${row.map((words, j) => cell(words).replace('<c', `<c r="${'ABCDEFG'[j]}${i + 1}"`)).join('')}</row>`).join('')}</sheetData></worksheet>`
	const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
	const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'
	return zipSync({
		'[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
		'xl/workbook.xml': strToU8(
			`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			`<Relationships xmlns="${packages}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		),
		'xl/worksheets/sheet1.xml': strToU8(sheet),
	})
}

describe('a row is a report', () => {
	const usual = `Headline,Body,Publication date\nAt the bridge,"${WORDS}",2021-05-14\n`
	const rows: readonly (readonly [what: string, name: string, bytes: Uint8Array | string, told?: string])[] = [
		['usual names', 'a.csv', usual],
		['with a mark and the other sign', 'a.csv', `\uFEFF${usual.replace(/,(?=\S)/g, ';')}`],
		['with tabs', 'a.tsv', `Title\ttext\tdate\nAt the bridge\t${WORDS}\t2021-05-14\n`],
		[
			'of an old spreadsheet',
			'a.csv',
			iconv.encode(usual.replace('Body', 'Body').replace('At the', 'At the'), 'windows-1252'),
		],
		[
			'names that are told',
			'a.csv',
			`K,Wortlaut,Tag\nAt the bridge,"${WORDS}",2021-05-14\n`,
			'text=Wortlaut,title=K,published=Tag',
		],
		[
			'names that are told, among others',
			'a.csv',
			`n,K,Wortlaut,Tag\n1,At the bridge,"${WORDS}",2021-05-14\n`,
			'text=Wortlaut,title=K,published=Tag',
		],
	]
	for (const [what, name, bytes, told] of rows)
		test(what, async () =>
			deepEqual(await shown(name, bytes, told), [[name + ROW[0]!.toString().slice(1), ...ROW.slice(1)]]),
		)
	test('Parquet', async () => {
		const columnData = Object.entries({ headline: 'At the bridge', body: WORDS, date: '2021-05-14' }).map(
			([name, is]) => ({
				name,
				data: [is],
				type: 'STRING' as const,
			}),
		)
		const bytes = new Uint8Array(parquetWriteBuffer({ columnData }))
		deepEqual(await shown('a.parquet', bytes), [['a.parquet:2', ...ROW.slice(1)]])
	})
	test('a workbook, as Node reads it from a disk', async () => {
		const bytes = Buffer.from(
			xlsx([
				['title', 'text'],
				['At the bridge', WORDS],
			]),
		)
		deepEqual(await shown('a.xlsx', bytes), [['a.xlsx:2', 'At the bridge', '', WORDS, []]])
	})
	test('a workbook', async () =>
		deepEqual(
			await shown(
				'a.xlsx',
				xlsx([
					['title', 'text', 'date'],
					['At the bridge', WORDS, '2021-05-14'],
				]),
			),
			[['a.xlsx:2', ...ROW.slice(1)]],
		))
})

test('the sheet of the auto-archiver: each link with its words, obtained when it was archived', async () => {
	const header =
		'Link,Archive status,Destination folder,Archive location,Archive date,Thumbnail,Upload timestamp,Upload title,Text content,Screenshot,Hash'
	const row = (n: number, when: string, words: string) =>
		`https://post.example/${n},page: success,f,https://store.example/${n}.html,${when},,2021-05-14T09:00:00+00:00,At the bridge,"${words}",,abc`
	const bytes = new TextEncoder().encode(
		[
			header,
			row(1, '2021-05-20T10:00:00.123456+00:00', WORDS),
			row(2, '2021-05-20 10:00:00', WORDS),
			row(3, 'soon', WORDS),
			row(4, '', ''),
		].join('\n'),
	)
	const found = []
	for await (const input of opened([fileOf('sheet.csv', bytes)])) found.push(input)
	deepEqual(
		found.map((input) => [
			input.kind,
			input.kind === 'line' ? input.obtained : undefined,
			input.kind === 'line' ? JSON.parse(input.line).url : input.kind === 'problem' && input.problem.code,
		]),
		[
			['line', '2021-05-20T10:00:00.123Z', 'https://post.example/1'],
			['line', '2021-05-20T10:00:00.000Z', 'https://post.example/2'],
			['line', undefined, 'https://post.example/3'],
			['problem', undefined, 'intake/empty'],
		],
	)
	deepEqual(JSON.parse((found[0] as { line: string }).line), {
		text: WORDS,
		title: 'At the bridge',
		published: '2021-05-14T09:00:00+00:00',
		url: 'https://post.example/1',
	})
})

describe('what a cell would do is never done', () => {
	test('in CSV a formula is words', async () => {
		const formula = `=HYPERLINK("http://evil.example","${WORDS}")`
		deepEqual(await shown('a.csv', `text\n"${formula.replaceAll('"', '""')}"\n`), [['a.csv:2', '', '', formula, []]])
	})
	test('in a workbook a formula is the value that was kept with it, or nothing', async () =>
		deepEqual(
			await shown(
				'a.xlsx',
				xlsx([
					['title', 'text'],
					['At the bridge', `<f>WEBSERVICE("http://evil.example")</f>`],
					['At the mill', WORDS],
				]),
			),
			[
				['a.xlsx:2', '', '', '', ['warning intake/empty']],
				['a.xlsx:3', 'At the mill', '', WORDS, []],
			],
		))
})

describe('tables that cannot be read: one problem', () => {
	const lol = '<!DOCTYPE z [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
	const bomb = zipSync({ ...unzipped(), 'xl/worksheets/sheet1.xml': new Uint8Array(30_000_000) })
	function unzipped() {
		return { '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') }
	}
	const rows: readonly (readonly [what: string, name: string, bytes: Uint8Array | string, problem: string])[] = [
		['no column for the text', 'a.csv', 'a,b\n1,2\n', 'intake/columns'],
		['no rows', 'a.csv', 'title,text\n', 'intake/empty'],
		['a workbook that is a bomb', 'a.xlsx', bomb, 'intake/bomb'],
		['a workbook without sheets', 'a.xlsx', zipSync(unzipped()), 'intake/damaged'],
		[
			'a workbook with names of its own',
			'a.xlsx',
			zipSync({ ...unzipped(), 'xl/workbook.xml': strToU8(`${lol}<workbook>&b;</workbook>`) }),
			'intake/entities',
		],
		['Parquet that was cut off', 'a.parquet', 'PAR1nothing', 'intake/damaged'],
	]
	for (const [what, name, bytes, problem] of rows)
		test(what, async () =>
			deepEqual(
				(await read(name, bytes)).map(({ problems }) => problems),
				[[problem]],
			),
		)
})

const said: readonly (readonly [written: string, is: unknown])[] = [
	['text=Body,published=Date', { text: 'Body', published: 'Date' }],
	[
		'published=Date',
		'It must say which column holds the text (text=NAME), or in a table of events the day (date=NAME, or year=NAME).',
	],
	['text', 'Write it as text=Body,published=Date.'],
	[
		'text=a,colour=b',
		'"colour" is nothing that a column can hold: id, title, publisher, author, url, published, updated, rights, language, text, html, date, end, year, month, day, type, mode, actor, target, place, country, admin1, latitude, longitude, killed, killedLow, killedHigh, wounded, woundedLow, woundedHigh, weapon, coder.',
	],
]
for (const [written, is] of said) test(`--columns ${written}`, () => deepEqual(readColumns(written), is))

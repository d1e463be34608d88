/** What `attestary add` does besides adding: it learns columns, stops when asked, and says how long it will take. */
import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { afterAll, describe, test } from 'vitest'
import { paceOf } from '../../src/cli/commands/add.ts'
import { attestary, Folder } from './terminal.ts'

const folder = new Folder()
afterAll(() => folder.remove())
const TEXT = 'Gunmen killed two guards at a bridge near Hadrel on Friday, the police said.'
const ledger = (name: string) => ['--ledger', folder.file(`${name}.ledger`)]

describe('columns of tables', () => {
	const table = folder.file('rows.csv', `Nr,Wortlaut,Tag\n1,"${TEXT}",2021-05-14\n`)
	const later = folder.file(
		'later.csv',
		'Nr,Wortlaut,Tag\n2,"Shells hit the mill at Tolm on Saturday, a doctor said.",2021-05-15\n',
	)
	test('that are not known are asked for, once; what was told is remembered for tables like it', async () => {
		const asked = await attestary([...ledger('columns'), 'add', table])
		equal(asked.code, 1)
		match(asked.err, /intake\/columns[\s\S]*"Wortlaut"[\s\S]*--columns\s+text=NAME/)
		const told = await attestary([...ledger('columns'), 'add', table, '--columns', 'text=Wortlaut,published=Tag'])
		deepEqual([told.code, /1 new text kept/.test(told.out)], [0, true])
		deepEqual(JSON.parse(readFileSync(folder.file('columns.json'), 'utf8')), [{ text: 'Wortlaut', published: 'Tag' }])
		const known = await attestary([...ledger('columns'), 'add', later])
		deepEqual([known.code, /1 new text kept/.test(known.out)], [0, true])
	})
	test('that are told wrongly are refused before anything is done', async () => {
		const { code, err } = await attestary([...ledger('none'), 'add', table, '--columns', 'title=Nr'])
		equal(code, 2)
		match(err, /^It must say which column holds the text \(text=NAME\), or in a table of events the day/)
	})
	test('of hand-coded events: each row is coded by its cells, and a cell that cannot be read is told with row and column', async () => {
		const at = ledger('events')
		const coded = folder.file(
			'coded.csv',
			'Tag,Land,Ort,Was,Tote\n2021-05-14,Iraq,Mosul,drone,3\n14-5,Iraq,Mosul,beat,1\n',
		)
		const columns = ['--columns', 'date=Tag,country=Land,place=Ort,type=Was,killed=Tote']
		const { code, err } = await attestary([...at, 'add', coded, ...columns, '--publisher', 'Hadrel Count'])
		match(err, /coded\.csv:3[\s\S]*intake\/cell[\s\S]*Column\s+"Tag":\s+"14-5"\s+is\s+not\s+a\s+day/)
		match((await attestary([...at, 'list'])).out, /Drone strike[\s\S]*Mosul[\s\S]*14 May 2021/)
		// Told otherwise, the same rows are read anew.
		await attestary([...at, 'add', coded, '--columns', 'date=Tag,country=Land,place=Ort,type=Was,wounded=Tote'])
		const { out } = await attestary([...at, 'list'])
		match(out, /3 wounded/)
		doesNotMatch(out, /killed/)
		const verified = await attestary([...at, 'verify'])
		deepEqual([code, verified.code], [0, 0])
	})
	test('a file of columns that is broken is told, and the rest goes on', async () => {
		folder.file('columns.json', '{')
		const { code, err, out } = await attestary([...ledger('columns'), 'add', '-'], { stdin: `${TEXT} It rained.` })
		deepEqual([code, /columns\.json/.test(err), /1 new text kept/.test(out)], [0, true, true])
	})
})

test('asked to end, it ends in good order, and the same command goes on', async () => {
	const lines = folder.file(
		'two.jsonl',
		`${JSON.stringify({ text: TEXT })}\n${JSON.stringify({ text: `${TEXT} It rained.` })}\n`,
	)
	const stopped = await attestary([...ledger('stop'), 'add', lines], { ended: () => Promise.resolve() })
	match(stopped.out, /^Stopped\. The same command goes on from here\.\n0 new texts kept/)
	const { out } = await attestary([...ledger('stop'), 'add', lines])
	match(out, /^2 new texts kept/)
})

const MB = 1_000_000
const paces: readonly (readonly [what: string, at: Parameters<typeof paceOf>[0], said: string])[] = [
	['nothing in the first moments', { seen: 5, bytes: MB, total: 9 * MB, seconds: 1 }, ''],
	['half way', { seen: 100, bytes: 5 * MB, total: 10 * MB, seconds: 10 }, ', 10 a second, 10 s left'],
	['slow', { seen: 5, bytes: MB, total: 121 * MB, seconds: 10 }, ', 0.5 a second, 20 min left'],
	['for hours', { seen: 50, bytes: MB, total: 3601 * MB, seconds: 10 }, ', 5.0 a second, 10.0 h left'],
	[
		'more than was known of, standard input perhaps',
		{ seen: 100, bytes: 5 * MB, total: 0, seconds: 10 },
		', 10 a second',
	],
]
for (const [what, at, said] of paces) test(`the pace: ${what}`, () => equal(paceOf(at), said))

describe('attestary watch', () => {
	test('a list that cannot be read is refused', async () => {
		const { code, err } = await attestary([...ledger('watch'), 'watch', folder.file('nowhere.toml')])
		deepEqual([code, /watch\/bad-file/.test(err)], [2, true])
	})
	test('once around: what cannot be read is told, and it ends', async () => {
		const list = folder.file('feeds.toml', '[[feed]]\nurl = "http://127.0.0.1:9/feed"\n')
		const { code, out, err } = await attestary([...ledger('watch'), 'watch', list, '--once'])
		deepEqual(
			[code, /intake\/fetch-refused/.test(err), /http:\/\/127\.0\.0\.1:9\/feed: not read/.test(out)],
			[1, true, true],
		)
	})
})

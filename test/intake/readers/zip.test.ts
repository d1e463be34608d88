import { deepEqual, equal } from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, test } from 'vitest'
import { problemsOf, read } from './reading.ts'

const WORDS = 'Gunmen of the Grey Banner killed two guards at a bridge near Hadrel on Friday, the police said.'
const other = (n: number) =>
	`On day ${n} shells hit the mill at Tolm and wounded ${n} of the men who were working there, a doctor said.`
const PICTURE = new Uint8Array([0x89, 80, 78, 71, 13, 10, 26, 10])
const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, is]) => [name, typeof is === 'string' ? strToU8(is) : is]),
		) as Zippable,
	)

test('what lies in an archive is read as what lies in a folder', async () => {
	const archive = zip({
		'b/two.html': `<!doctype html><html lang=en><title>At the mill</title><body><article><h1>At the mill</h1><p>${other(2)}</p></article>`,
		'a.txt': WORDS,
		'a.meta.json': '{"id":"one","published":"2021-03-04"}',
		'more.jsonl': `{"id":"three","text":"${other(3)}"}\n`,
		'inner.zip': zip({ 'four.txt': other(4) }),
		'five.txt.gz': new Uint8Array(gzipSync(other(5))),
		'picture.bmp': 'x',
		'__MACOSX/a.txt': 'no',
		'.hidden.txt': 'no',
	})
	deepEqual(
		(await read('all.zip', archive)).map(({ from, text, said, problems }) => [
			from,
			text.split('\n\n').at(-1),
			said['published'],
			problems,
		]),
		[
			['all.zip#a.txt', WORDS, '2021-03-04', []],
			['all.zip#b/two.html', other(2), undefined, ['warning intake/page-stub']],
			['all.zip#five.txt.gz', other(5), undefined, []],
			['all.zip#inner.zip#four.txt', other(4), undefined, []],
			['all.zip#more.jsonl:1', other(3), undefined, []],
			['all.zip#picture.bmp', '', undefined, ['note intake/unknown-format']],
		],
	)
})

test('the bytes of an entry are kept as they lie in the archive', async () => {
	const [one] = await read('all.zip', zip({ 'a.txt': WORDS }))
	equal(one?.taken?.capture.size, WORDS.length)
	equal(one?.taken?.capture.from, 'all.zip#a.txt')
})

describe('hostile archives: one clear problem, and what is around it is read', () => {
	const nested = (depth: number): Uint8Array =>
		depth === 0 ? strToU8(WORDS) : zip({ [depth === 1 ? 'a.txt' : 'in.zip']: nested(depth - 1) })
	const damaged = zip({ 'a.txt': WORDS.repeat(50) }).slice()
	damaged.fill(0xff, 60, 90)
	const locked = zip({ 'a.txt': WORDS }).slice()
	// The flag of encryption, in the entry and in the list of entries.
	locked[6]! |= 1
	locked[new TextDecoder('latin1').decode(locked).indexOf('PK\x01\x02') + 8]! |= 1
	const rows: readonly (readonly [what: string, bytes: Uint8Array, problems: readonly string[], texts: number])[] = [
		['a bomb', zip({ 'a.txt': new Uint8Array(20_000_000), 'b.txt': WORDS }), ['intake/bomb'], 1],
		[
			'a bomb in a bomb',
			zip({ 'in.zip': zip({ 'a.txt': new Uint8Array(20_000_000) }), 'b.txt': WORDS }),
			['intake/bomb'],
			1,
		],
		['a name that leads out', zip({ '../../etc/cron.d/x.txt': WORDS, 'b.txt': WORDS }), ['intake/entry-name'], 1],
		['a name from the root', zip({ '/etc/x.txt': WORDS, 'b.txt': WORDS }), ['intake/entry-name'], 1],
		['a name with the other slash', zip({ '..\\..\\x.txt': WORDS, 'b.txt': WORDS }), ['intake/entry-name'], 1],
		['too deep in others', zip({ 'b.txt': WORDS, 'in.zip': nested(9) }), ['intake/nested'], 1],
		['just not too deep', nested(5), [], 1],
		['cut off', zip({ 'a.txt': WORDS }).subarray(0, 60), ['intake/damaged'], 0],
		['damaged inside', damaged, ['intake/damaged'], 0],
		['locked with a password', locked, ['intake/encrypted'], 0],
		['a picture that calls itself an archive', PICTURE, ['intake/unknown-format'], 0],
		[
			'a program that calls itself a text, inside',
			zip({ 'a.txt': new Uint8Array([77, 90, 0, 3, 0, 0, 0, 4]) }),
			['intake/binary'],
			0,
		],
		['a text without end', new Uint8Array(gzipSync(Buffer.alloc(60_000_000, 97))), ['intake/too-large'], 0],
		[
			'JSON that is no feed',
			zip({ 'package.json': '{"name":"x"}', 'b.txt': WORDS }),
			['note intake/unknown-format'],
			1,
		],
		['gzip that was cut off', new Uint8Array(gzipSync(WORDS.repeat(500))).subarray(0, 60), ['intake/damaged'], 0],
	]
	for (const [what, bytes, problems, texts] of rows) {
		test(what, async () => {
			const found = await read('some.zip', bytes)
			deepEqual(
				found.flatMap((one) => one.problems),
				problems,
			)
			equal(found.filter(({ taken }) => taken).length, texts)
		})
	}
})

test('lines without end are a bomb', async () => {
	const bytes = new Uint8Array(gzipSync(Buffer.alloc(60_000_000, '\n')))
	deepEqual(await problemsOf('a.jsonl.gz', bytes), ['intake/bomb'])
})

describe('types that lie are read as what they are', () => {
	const rows: readonly (readonly [name: string, bytes: Uint8Array | string, problems: readonly string[]])[] = [
		['report.pdf', WORDS, []],
		['report.txt', zip({ 'a.txt': WORDS }), []],
		[
			'report.docx',
			`<!doctype html><html lang=en><body><article><h1>A raid at the bridge</h1><p>${WORDS}</p><p>${other(1)}</p></article>`,
			[],
		],
		['report.html', '%PDF-1.7\nnothing more', ['intake/damaged']],
		['report.eml', PICTURE, ['intake/unknown-format']],
		['report.xml', '<?xml version="1.0"?><urlset><url>https://a.example</url></urlset>', ['intake/unknown-format']],
		['report.jsonl', zip({ 'a.txt': WORDS }), []],
	]
	for (const [name, bytes, problems] of rows)
		test(`${name}`, async () => deepEqual(await problemsOf(name, bytes), problems))
})

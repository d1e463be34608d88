import { deepEqual, equal } from 'node:assert/strict'
import iconv from 'iconv-lite'
import { describe, test } from 'vitest'
import { problemsOf, read } from './reading.ts'

const WORDS =
	'Gunmen of the Grey Banner killed two guards at a bridge near Hadrel on Friday, the police said in a statement.'
const MORE =
	'Shells hit the mill at Tolm on Saturday and wounded nine of the men who were working there, a doctor said.'
const HEAD = [
	'From: Ilva Dorn <ilva@valley.example>',
	'To: desk@post.example',
	'Subject: =?utf-8?q?Raid_at_the_bridge=2C_caf=C3=A9?=',
	'Date: Fri, 14 May 2021 23:30:00 +0300',
	'Message-ID: <a1@valley.example>',
	'MIME-Version: 1.0',
]
const letter = (...rest: string[]) => [...HEAD, ...rest].join('\r\n')
const KNOWN = {
	title: 'Raid at the bridge, café',
	author: 'Ilva Dorn',
	published: '2021-05-14T23:30+03:00',
	language: 'en',
}

describe('the words of a letter are a report', () => {
	const rows: readonly (readonly [what: string, letter: string])[] = [
		['plain', letter('Content-Type: text/plain; charset=utf-8', '', WORDS, '', MORE)],
		[
			'HTML',
			letter(
				'Content-Type: text/html; charset=utf-8',
				'',
				`<html><body><p>${WORDS}</p><script>steal()</script><p>${MORE}</p></body></html>`,
			),
		],
		[
			'both',
			letter(
				'Content-Type: multipart/alternative; boundary=b',
				'',
				'--b',
				'Content-Type: text/plain',
				'',
				`${WORDS} [1]`,
				'--b',
				'Content-Type: text/html',
				'',
				`<p>${WORDS}</p><p>${MORE}</p>`,
				'--b--',
			),
		],
	]
	for (const [what, bytes] of rows) {
		test(what, async () => {
			const [one, ...others] = await read('a.eml', bytes)
			deepEqual(others, [])
			deepEqual(one?.said, KNOWN)
			equal(one?.text.trim(), `${KNOWN.title}\n\n${WORDS}\n\n${MORE}`)
			equal(one?.taken?.version.report, 'id:mid:a1@valley.example')
			deepEqual(one?.problems, [])
		})
	}
})

test('an old set of characters, in base64', async () => {
	const russian = 'Боевики убили трёх солдат в городе, сообщила полиция. Это было в среду.'
	const body = iconv.encode(russian, 'windows-1251').toString('base64')
	const [one] = await read(
		'a.eml',
		letter('Content-Type: text/plain; charset=windows-1251', 'Content-Transfer-Encoding: base64', '', body),
	)
	equal(one?.text.includes(russian), true)
	equal(one?.said['language'], 'ru')
})

test('attachments that can be read are reports of their own, with the day of the letter', async () => {
	const csv = Buffer.from(`title,text\nAt the mill,"${MORE}"\n`).toString('base64')
	const found = await read(
		'a.eml',
		letter(
			'Content-Type: multipart/mixed; boundary=b',
			'',
			'--b',
			'Content-Type: text/plain',
			'',
			WORDS,
			'--b',
			'Content-Type: text/csv; name="rows.csv"',
			'Content-Disposition: attachment; filename="rows.csv"',
			'Content-Transfer-Encoding: base64',
			'',
			csv,
			'--b',
			'Content-Type: application/octet-stream; name="run.exe"',
			'Content-Disposition: attachment; filename="run.exe"',
			'',
			'MZ',
			'--b--',
		),
	)
	deepEqual(
		found.map(({ from, said, problems }) => [from, said['title'], said['published'], problems]),
		[
			['a.eml', KNOWN.title, KNOWN.published, []],
			['a.eml#rows.csv:2', 'At the mill', KNOWN.published, []],
			['a.eml#run.exe', undefined, undefined, ['note intake/unknown-format']],
		],
	)
})

test('a mailbox is its letters; a quoted line is given back, and no letter begins in the middle of one', async () => {
	const one = letter(
		'Content-Type: text/plain',
		'',
		WORDS,
		'',
		'>From that day on nobody crossed it.',
		'From here it is told otherwise.',
	)
	const two = letter('Content-Type: text/plain', '', MORE).replace('<a1@', '<a2@')
	const box = `From ilva@valley.example Fri May 14 20:30:00 2021\n${one}\n\nFrom ilva@valley.example Sat May 15 20:30:00 2021\n${two}\n`
	deepEqual(
		(await read('letters.mbox', box)).map(({ from, text, problems }) => [
			from,
			text.split('\n\n').slice(1).join('|').trim(),
			problems,
		]),
		[
			['letters.mbox#1', `${WORDS}|From that day on nobody crossed it.\nFrom here it is told otherwise.`, []],
			['letters.mbox#2', MORE, []],
		],
	)
})

describe('hostile letters', () => {
	const deep = (n: number): string =>
		n === 0
			? `Content-Type: text/plain\r\n\r\n${WORDS}`
			: `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n${deep(n - 1)}\r\n--b${n}--`
	const rows: readonly (readonly [what: string, bytes: string, problems: readonly string[]])[] = [
		['parts in parts in parts', letter(deep(500)), ['intake/damaged']],
		['nothing in it', letter('Content-Type: text/plain', '', ''), ['intake/empty']],
		[
			'a header without end',
			`${HEAD.join('\r\n')}\r\nX-Long: ${'a'.repeat(2_000_000)}\r\n\r\n${WORDS}`,
			['intake/damaged'],
		],
	]
	for (const [what, bytes, problems] of rows)
		test(what, async () => deepEqual(await problemsOf('a.eml', bytes), problems))
})

import { deepEqual, equal, ok } from 'node:assert/strict'
import iconv from 'iconv-lite'
import { describe, test } from 'vitest'
import { originalSpan } from '../../src/intake/canonical.ts'
import { type TakeOptions, takeLine, takeText } from '../../src/intake/index.ts'
import { chooseMetadata, metadatum } from '../../src/report/schema.ts'

const at: TakeOptions = { obtained: '2026-01-02T03:04:05Z', by: 'a test' }
const bytes = (text: string) => new TextEncoder().encode(text)
const take = (text: string | Uint8Array, options: Partial<TakeOptions> = {}) =>
	takeText(typeof text === 'string' ? bytes(text) : text, 'some.txt', { ...at, ...options })
const ENGLISH =
	'Gunmen fired on a bus near the mill on Wednesday, and two of the guards who were with it were hurt, the police said.'

describe('what is refused says why, in one problem', () => {
	const rows: readonly (readonly [name: string, input: string | Uint8Array, code: string])[] = [
		['an empty file', '', 'intake/empty'],
		['only a byte order mark and blanks', '\uFEFF \r\n\t ', 'intake/empty'],
		['NUL bytes', new Uint8Array([71, 0, 0, 0, 99, 1, 2, 3, 0, 0, 0, 9, 200]), 'intake/binary'],
		['random bytes', new Uint8Array(5000).map((_, i) => (i * 7919 + (i >> 3) * 31) & 0xff), 'intake/binary'],
		['a PDF', '%PDF-1.7\nwhatever', 'intake/unknown-format'],
		['a ZIP', 'PK\x03\x04....', 'intake/unknown-format'],
		['a web page without text', '<!DOCTYPE html><html><title>Raid</title><script>draw()</script>', 'intake/empty'],
		['fifty megabytes of text', new Uint8Array(50_000_000).fill(97), 'intake/too-large'],
	]
	for (const [name, input, code] of rows) {
		test(name, () => {
			const { value, problems } = take(input)
			equal(value, null)
			deepEqual(
				problems.map((p) => [p.code, p.level, p.report]),
				[[code, 'error', 'some.txt']],
			)
		})
	}
})

describe('encodings', () => {
	const russian = 'Боевики убили трёх солдат в городе, сообщила полиция. Это было в среду.'
	const polish =
		'Uzbrojeni mężczyźni ostrzelali w środę autobus niedaleko młyna, poinformowała policja. Ranni zostali dwaj strażnicy, którzy żyją.'
	const rows: readonly (readonly [name: string, input: Uint8Array, text: string, encoding: string])[] = [
		['UTF-8', bytes('Peña’s café'), 'Peña’s café', 'utf-8'],
		['UTF-8 with mark', bytes('\uFEFFPeña’s'), 'Peña’s', 'utf-8'],
		['UTF-16 LE with mark', iconv.encode('Peña’s café', 'utf-16le', { addBOM: true }), 'Peña’s café', 'utf-16le'],
		['UTF-16 BE with mark', iconv.encode('Peña’s café', 'utf-16be', { addBOM: true }), 'Peña’s café', 'utf-16be'],
		['UTF-16 LE without mark', iconv.encode(ENGLISH, 'utf-16le'), ENGLISH, 'utf-16le'],
		['UTF-16 BE without mark', iconv.encode(ENGLISH, 'utf-16be'), ENGLISH, 'utf-16be'],
		['windows-1251', iconv.encode(russian, 'windows-1251'), russian, 'windows-1251'],
		[
			'windows-1252 with curly quotes',
			iconv.encode(`“${ENGLISH}” It’s café.`, 'windows-1252'),
			`“${ENGLISH}” It’s café.`,
			'windows-1252',
		],
		['windows-1250', iconv.encode(polish, 'windows-1250'), polish, 'windows-1250'],
	]
	for (const [name, input, text, encoding] of rows) {
		test(name, () => {
			const { value, problems } = take(input)
			equal(value?.version.text, text)
			equal(value?.capture.extractor, `text/1 (${encoding})`)
			equal(problems.filter((p) => p.code === 'intake/bad-encoding').length, 0)
			const guessed = problems.filter((p) => p.code === 'intake/guessed-encoding')
			equal(guessed.length, encoding.startsWith('windows') ? 1 : 0)
			for (const { message } of guessed) ok(message.includes(encoding))
		})
	}
	test('broken UTF-8 keeps the rest and points at the place', () => {
		const input = Buffer.concat([bytes('Peña and Nuñez were '), Buffer.from([0xc3]), bytes(' hurt near Doré.')])
		const { value, problems } = take(input)
		equal(value?.version.text, 'Peña and Nuñez were \uFFFD hurt near Doré.')
		const [problem] = problems
		deepEqual(
			[problem?.code, problem?.level, problem?.span],
			['intake/bad-encoding', 'warning', { start: 20, end: 21 }],
		)
	})
	test('UTF-8 cut off in its last character', () => {
		const { value, problems } = take(bytes('Gunmen fired near Doré').subarray(0, -1))
		equal(value?.version.text, 'Gunmen fired near Dor\uFFFD')
		deepEqual(
			problems.map((p) => p.code),
			['intake/bad-encoding'],
		)
	})
})

describe('publication date: option, metadata, dateline, embedded post, in that order', () => {
	const post = 'Smoke over the mill — Ilva (@ilva) March 4, 2021'
	const dateline = 'QARADAN, 5 March 2021 (Vale Wire) — '
	const rows: readonly (readonly [
		name: string,
		text: string,
		options: Partial<TakeOptions>,
		day: string | null,
		basis: string | null,
	])[] = [
		['nothing says it', ENGLISH, {}, null, null],
		['a date in the prose is not it', `${ENGLISH} It began on 2 March 2021.`, {}, null, null],
		['an embedded post', `${ENGLISH}\n\n${post}`, {}, '2021-03-04', 'embedded-post'],
		[
			'the latest of two posts',
			`${post}\n\n${ENGLISH}\n\nMore smoke — Ilva (@ilva) March 6, 2021`,
			{},
			'2021-03-06',
			'embedded-post',
		],
		['dateline over post', `${dateline}${ENGLISH}\n\n${post}`, {}, '2021-03-05', 'dateline'],
		[
			'metadata over dateline',
			`${dateline}${ENGLISH}`,
			{ metadata: { published: '2021-03-06T10:00:00+02:00' } },
			'2021-03-06T10:00+02:00',
			'metadata',
		],
		[
			'option over metadata',
			ENGLISH,
			{ metadata: { published: '2021-03-06' }, options: { published: '7 March 2021' } },
			'2021-03-07',
			'option',
		],
		[
			'a bad option falls back and is told',
			ENGLISH,
			{ metadata: { published: '2021-03-06' }, options: { published: 'soon' } },
			'2021-03-06',
			'metadata',
		],
		['an ambiguous one is not used', ENGLISH, { metadata: { published: '03/04/2021' } }, null, null],
		[
			'a time that no clock has leaves the day',
			ENGLISH,
			{ metadata: { published: '2021-02-03T25:61' } },
			'2021-02-03',
			'metadata',
		],
		['a day that no calendar has', ENGLISH, { metadata: { published: '2021-02-30' } }, null, null],
	]
	for (const [name, text, options, day, basis] of rows) {
		test(name, () => {
			const { value, problems } = take(text, options)
			const chosen = metadatum(chooseMetadata(value?.metadata ?? []), 'published')
			deepEqual([chosen?.value ?? null, chosen?.basis ?? null], [day, basis])
			if (chosen?.span) ok(/2021/.test(value!.version.text.slice(chosen.span.start, chosen.span.end)))
			const given = options.options?.published ?? options.metadata?.published
			if (day === null && given) ok(problems.some((p) => p.code.endsWith('-date')))
		})
	}
})

describe('sections', () => {
	const kinds = (text: string, options: Partial<TakeOptions> = {}) => {
		const { version } = take(text, options).value!
		return version.sections.map((s) => [s.kind, version.text.slice(s.start, s.end).trim()])
	}
	test('a title from metadata becomes a headline in front', () =>
		deepEqual(kinds('Two were hurt.', { metadata: { title: 'Bus fired on' } }), [
			['headline', 'Bus fired on'],
			['body', 'Two were hurt.'],
		]))
	test('not when the text opens with it', () =>
		deepEqual(kinds('BUS  fired on\n\nTwo were hurt.', { metadata: { title: 'Bus fired on' } }), [
			['headline', 'BUS  fired on'],
			['body', 'Two were hurt.'],
		]))
	test('a first line that can only be a title is one', () =>
		deepEqual(kinds('Gunmen fire on a bus\n\nTwo were hurt.'), [
			['headline', 'Gunmen fire on a bus'],
			['body', 'Two were hurt.'],
		]))
	for (const first of [
		'Gunmen fired on a bus.',
		'QARADAN, 5 March 2021 (Vale Wire) — Gunmen fired',
		'12 March 2021',
		'He said: “Go away from here”',
	]) {
		test(`not a title: ${first}`, () => equal(kinds(`${first}\n\nTwo were hurt.`)[0]?.[0], 'body'))
	}
	test('a post splits the body', () =>
		deepEqual(
			kinds('One.\n\nSmoke — Ilva (@ilva) March 4, 2021\n\nTwo.').map(([kind]) => kind),
			['body', 'post', 'body'],
		))
	test('every character that is not blank is in exactly one section', () => {
		const { version } = take('A bus was fired on today\n\nOne.\n\nSmoke — Ilva (@ilva) March 4, 2021\n\nTwo.').value!
		const bare = version.sections.map((s) => version.text.slice(s.start, s.end)).join('')
		equal(bare.replace(/\s/g, ''), version.text.replace(/\s/g, ''))
	})
})

describe('languages', () => {
	const rows: readonly (readonly [text: string, language: string | null])[] = [
		[ENGLISH, 'en'],
		[ENGLISH.toUpperCase(), 'en'],
		[
			'Quatre soldats ont été tués mardi dans une embuscade près de la frontière, selon l’armée, qui accuse les rebelles.',
			'fr',
		],
		['Боевики убили трёх солдат, сообщила полиция города в среду вечером.', 'ru'],
		['قتل ثلاثة جنود في هجوم على قاعدة عسكرية شمال المدينة يوم الأربعاء', 'ar'],
		['Ataque', null],
		['Kataib Hezbollah, Jurf al-Sakhar', null],
		['Gunmen killed Ahmed al-Rashidi in Qaradan', 'en'],
	]
	for (const [text, language] of rows) {
		test(text.slice(0, 60), () => {
			const { value, problems } = take(text)
			equal(metadatum(value?.metadata ?? [], 'language')?.value ?? null, language)
			equal(
				problems.some((p) => p.code === 'intake/language'),
				language !== null && language !== 'en',
			)
			equal(value?.version.text, text)
		})
	}
	test('what is given wins', () =>
		equal(take(ENGLISH, { metadata: { language: 'xx' } }).problems[0]?.code, 'intake/language'))
})

test('bidi controls and look-alike names are kept and noted', () => {
	const text = `${ENGLISH} Col. \u202eadleG\u202c met Pаvel Orrel.` // the second letter of Pavel is Cyrillic
	const { value, problems } = take(text)
	equal(value?.version.text, text)
	deepEqual(
		problems.map((p) => [p.code, p.level, text.slice(p.span!.start, p.span!.end)]),
		[
			['intake/odd-characters', 'note', '\u202e'],
			['intake/odd-characters', 'note', 'Pаvel'],
		],
	)
})

describe('identity', () => {
	const id = (text: string, options: Partial<TakeOptions> = {}) => take(text, options).value!.version.report
	test('an address wins over an id, and that over the text', () => {
		equal(id(ENGLISH, { metadata: { id: 'a1', url: 'https://news.example/1' } }), 'url:https://news.example/1')
		equal(id(ENGLISH, { metadata: { id: 'a1' } }), 'id:a1')
		ok(id(ENGLISH).startsWith('text:'))
	})
	test('line ends, a byte order mark and a title given later make no other report', () => {
		equal(id('Two\r\nguards'), id('\uFEFFTwo\nguards'))
		equal(id(ENGLISH), id(ENGLISH, { metadata: { title: 'Bus fired on' } }))
	})
	test('same bytes, same version and capture', () => deepEqual(take(ENGLISH).value, take(ENGLISH).value))
})

test('evidence in a CRLF file with decomposed letters and a title points into the file as it is', () => {
	const file = '\uFEFFGunmen fired at Jose\u0301.\r\n\r\nNine of the guards were hurt near the mill.'
	const { version, alignment } = take(file, { metadata: { title: 'Attack at the mill' } }).value!
	const start = version.text.indexOf('Nine')
	const span = originalSpan(alignment, { start, end: start + 18 })
	equal(span && file.slice(span.start, span.end), 'Nine of the guards')
})

describe('JSON Lines', () => {
	const line = (value: unknown) =>
		takeLine(typeof value === 'string' ? value : JSON.stringify(value), 'reports.jsonl:7', at)
	test('a whole one', () => {
		const { value, problems } = line({
			id: 'r7',
			text: ENGLISH,
			title: 'Bus fired on',
			publisher: 'Vale Wire',
			author: 'Ilva Doran',
			url: 'https://news.example/7',
			published: '2021-03-04',
			language: 'en',
			shelf: 3,
		})
		deepEqual(problems, [])
		equal(value?.version.report, 'url:https://news.example/7')
		deepEqual(
			value?.metadata.map((m) => [m.field, m.value, m.basis]),
			[
				['title', 'Bus fired on', 'metadata'],
				['publisher', 'Vale Wire', 'metadata'],
				['author', 'Ilva Doran', 'metadata'],
				['published', '2021-03-04', 'metadata'],
				['language', 'en', 'metadata'],
				['url', 'https://news.example/7', 'metadata'],
			],
		)
	})
	const bad: readonly (readonly [unknown, string])[] = [
		['{"text": "cut of', 'intake/bad-line'],
		['"just words"', 'intake/bad-line'],
		[{ title: 'no text' }, 'intake/bad-line'],
		[{ text: 12 }, 'intake/bad-line'],
		[{ text: ENGLISH, title: ['a'] }, 'intake/bad-line'],
		[{ text: '   ' }, 'intake/empty'],
	]
	for (const [value, code] of bad) {
		test(`left out: ${JSON.stringify(value).slice(0, 60)}`, () => {
			const taken = line(value)
			equal(taken.value, null)
			deepEqual(
				taken.problems.map((p) => [p.code, p.report]),
				[[code, 'reports.jsonl:7']],
			)
		})
	}
})

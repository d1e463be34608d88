import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RANKED } from '../../src/ledger/index.ts'
import { marksIn, snippetAround } from '../../src/ledger/search/marks.ts'
import { parseQuery } from '../../src/ledger/search/query.ts'
import { freshLedger, sharedLedger } from './fresh.ts'
import { entry } from './sample.ts'

const texts: readonly (readonly [
	name: string,
	text: string,
	more?: { title?: string; publisher?: string; language?: string; published?: string },
])[] = [
	[
		'bridge',
		'Rockets hit the bridge at Velmar on Monday. Three guards died.',
		{ title: 'Bridge attack', publisher: 'The Velmar Herald', published: '2021-03-02' },
	],
	[
		'depot',
		'A depot burned at Ostrin. Nobody fired rockets, an official of Sarvia said.',
		{ publisher: 'Sarvia Today', published: '2021-05-01' },
	],
	[
		'accents',
		'Général Brûlé s’est rendu à Kadavo où la fusillade a éclaté.',
		{ language: 'fr', published: '2021-04-01' },
	],
	['greek', 'Ρουκέτες έπληξαν τη γέφυρα.'],
	['russian', 'Ракеты попали в мост у Велмара.'],
	['arabic', 'سقطت صواريخ على الجسر في فلمار.'],
	['hindi', 'पुल पर रॉकेट गिरे और तीन लोग मारे गए।'],
	['chinese', '火箭弹击中了维尔马的桥梁，三名警卫死亡。', { language: 'zh' }],
	['japanese', 'ヴェルマルの橋にロケット弾が命中した。'],
	['thai', 'จรวดตกใส่สะพานที่เวลมาร์ มีผู้เสียชีวิตสามคน'],
	['punctuation', 'The al-Orlan group’s “5.56mm” rifles (AK-74s) cost $10–20 each; see e.g. C++ & a*b.'],
]

const ledger = sharedLedger(async (made) => {
	await made.addMany(
		texts.map(([name, text, { title, publisher, language, published } = {}]) => {
			const metadata = Object.entries({ title, publisher, language, published }).flatMap(([field, value]) =>
				value === undefined ? [] : [{ field: field as 'title', value, basis: 'metadata' as const }],
			)
			const { taken, bytes } = entry(0, { text, url: `https://news.example/${name}`, metadata })
			return { taken, bytes }
		}),
	)
})
const names = (words: string): string[] =>
	ledger()
		.search(words)
		.hits.map((h) => h.report.split('/').at(-1)!)
		.sort()

describe('what is found', () => {
	const table: readonly (readonly [words: string, expected: string[]])[] = [
		['rockets', ['bridge', 'depot']],
		['ROCKETS bridge', ['bridge']],
		['rocket*', ['bridge', 'depot']],
		['rocket', []],
		['"hit the bridge"', ['bridge']],
		['"the hit bridge"', []],
		['“fired rockets”', ['depot']],
		['rockets -depot', ['bridge']],
		['rockets -"fired rockets"', ['bridge']],
		[
			'-rockets -velmar',
			['accents', 'arabic', 'chinese', 'greek', 'hindi', 'japanese', 'punctuation', 'russian', 'thai'],
		],
		['title:bridge', ['bridge']],
		['title:guards', []],
		['attack', ['bridge']],
		['publisher:herald', ['bridge']],
		['publisher:"Sarvia Today" rockets', ['depot']],
		['language:fr', ['accents']],
		['language:ZH 桥', ['chinese']],
		['after:2021-04-01 rockets', ['depot']],
		['before:2021-04-01', ['accents', 'bridge']],
		['general brule', ['accents']],
		['Brûlé', ['accents']],
		['γέφυρα', ['greek']],
		['ракеты', ['russian']],
		['صواريخ', ['arabic']],
		['रॉकेट', ['hindi']],
		['桥梁', ['chinese']],
		['桥', ['chinese']],
		['警卫 火箭', ['chinese']],
		['梁桥', []],
		['-桥梁 ロケット', ['japanese']],
		['橋', ['japanese']],
		['สะพาน', ['thai']],
		['al-Orlan', ['punctuation']],
		['5.56mm', ['punctuation']],
		['unknown:field', []],
		['', []],
		['   ', []],
		['"', []],
		['-', []],
		['***', []],
		['rockets AND NOT OR NEAR(', []],
		['rockets "', ['bridge', 'depot']],
		['rockets )(', ['bridge', 'depot']],
		['"; drop table report; --', []],
		['NEAR(rockets bridge)', []],
		['{title} : rockets', []],
	]
	for (const [words, expected] of table) {
		test(words || '(nothing)', () => expect(names(words)).toEqual([...expected].sort()))
	}
})

test('nothing that can be typed is an error, and all that is marked stands there', () => {
	const pieces = fc.constantFrom(
		'"',
		'-',
		'*',
		':',
		'(',
		')',
		'AND',
		'OR',
		'NOT',
		'NEAR',
		'title:',
		'text:',
		'rockets',
		'bridge',
		'桥',
		'สะ',
		'^',
		'+',
		'{',
		"'",
		';',
		'\0',
		' ',
		'publisher:',
		'after:',
		'“',
	)
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({ unit: 'binary', maxLength: 40 }),
				fc.array(pieces, { maxLength: 12 }).map((p) => p.join('')),
			),
			(words) => {
				const { hits, matches } = ledger().search(words)
				expect(matches).toBeGreaterThanOrEqual(hits.length)
				for (const hit of hits) {
					const text = ledger().facts.version(hit.version)!.text
					expect(hit.words).toBe(text.slice(hit.snippet.start, hit.snippet.end))
					for (const { start, end } of hit.marks) {
						expect(hit.snippet.start <= start && start < end && end <= hit.snippet.end).toBe(true)
					}
					for (const { start, end } of hit.titleMarks) expect(start < end && end <= hit.title.length).toBe(true)
				}
			},
		),
		{ numRuns: 400, seed: 20261122 },
	)
})

describe('what is marked', () => {
	const table: readonly (readonly [words: string, text: string, marked: string[]])[] = [
		['rockets', 'Rockets hit it. ROCKETS!', ['Rockets', 'ROCKETS']],
		['rocket', 'Rockets hit it.', []],
		['rocket*', 'Rockets hit it.', ['Rockets']],
		['"three guards"', 'Three guards, and three  guards', ['Three guards', 'three  guards']],
		['"three guard*"', 'Three guards', []],
		['brule', 'Général Brûlé', ['Brûlé']],
		['al-Orlan', 'the al-Orlan group', ['al-Orlan']],
		['桥梁', '维尔马的桥梁', ['桥梁']],
		['rockets -bridge', 'Rockets hit the bridge', ['Rockets']],
		['bridge guards "the bridge"', 'the bridge guards', ['the bridge', 'guards']],
	]
	for (const [words, text, marked] of table) {
		test(`${words} in: ${text}`, () => {
			const spans = marksIn(text, parseQuery(words).terms)
			expect(spans.map((s) => text.slice(s.start, s.end))).toEqual(marked)
		})
	}

	test('the stretch shown is cut between words, around most of the marks', () => {
		const text = `${'Nothing here. '.repeat(50)}Rockets hit the bridge. ${'Nothing here either. '.repeat(50)}A rocket.`
		const shown = snippetAround(text, marksIn(text, parseQuery('rocket* bridge').terms))
		const words = text.slice(shown.start, shown.end)
		expect(words).toContain('Rockets hit the bridge')
		expect(words.length).toBeLessThan(260)
		expect(words).toMatch(/^(Nothing|here)/)
	})

	test('a text without spaces is cut outside of surrogate pairs', () => {
		const text = '𠮷'.repeat(400)
		const { start, end } = snippetAround(
			text,
			[{ start: 301, end: 303 }].map((s) => ({ start: s.start - 1, end: s.end - 1 })),
		)
		expect(Buffer.from(text.slice(start, end)).toString()).toBe(text.slice(start, end))
		expect(end - start).toBeGreaterThan(100)
	})
})

test('of very many matches the newest are ranked, and the answer says so', async () => {
	expect(RANKED).toBe(10_000)
	const many = await freshLedger()
	await many.addMany(
		Array.from({ length: 105 }, (_, n) => {
			const day = new Date(Date.UTC(1990, 0, 1 + ((n * 79) % 105))).toISOString().slice(0, 10)
			const metadata = [{ field: 'published', value: day, basis: 'metadata' }] as const
			return { taken: entry(0, { text: `Rockets ${n}`, url: `https://news.example/${n}`, metadata }).taken }
		}),
	)
	const ranked = 100
	const found = many.search('rockets', { limit: 200, ranked })
	expect([found.matches, found.capped, found.hits.length]).toEqual([100, true, 100])
	expect(found.hits.map((h) => h.published).sort()[0]).toBe('1990-01-06')
	expect(many.search('rockets', { ranked: 105 })).toMatchObject({ matches: 105, capped: false })
	expect(many.search('rockets 17', { ranked })).toMatchObject({ matches: 1, capped: false })
	expect(many.search('-17', { ranked })).toMatchObject({ matches: 100, capped: true })
	expect(many.search('rockets before:1990-01-05', { ranked })).toMatchObject({ matches: 5, capped: false })
	const pages = [0, 5].flatMap((offset) => many.search('rockets', { limit: 5, offset }).hits)
	expect(new Set(pages.map((h) => h.report)).size).toBe(10)
})

test('another headline is searched in place of the old one', async () => {
	const own = await freshLedger()
	await own.add(entry(1))
	await own.add(entry(1, { metadata: [{ field: 'title', value: 'Zorn', basis: 'option' }] }))
	expect(own.search('title:zorn').matches).toBe(1)
	expect(own.search('title:rockets').matches).toBe(0)
	expect((await own.verify()).problems).toEqual([])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank } from '../../../src/language/tokens/characters.ts'
import { splitSentences } from '../../../src/language/tokens/index.ts'

const cut = (text: string): string[] => splitSentences(text).map((s) => text.slice(s.start, s.end))
const kinds = (text: string): string[] => splitSentences(text).map((s) => s.kind)

/** Each row is its sentences; they are joined by a blank and must come apart again. */
const parts: readonly (readonly string[])[] = [
	['Two men died.', 'One fled.'],
	['He asked why.', '"We were told," Mr. Pell said.', '"Then they fired."'],
	['“It burned all night.”', 'She left at dawn.'],
	['(The army denied it.)', 'Nobody was held.'],
	['Gen. Orr met Lt. Col. Pell and Mrs. J. R. Lund in St. Orm.', 'No. 4 Brigade stayed.'],
	['It began at 9 a.m. on Monday.', 'It was over by 3 p.m.', 'The road is closed.'],
	['Troops left the U.S.', 'The base is empty.'],
	['The U.S. Army and the U.N. Mission agreed.'],
	['Orr Corp. and Pell Inc. closed their offices.'],
	['He said no.', 'Four others agreed.'],
	['What happened?', 'Nobody knows!', 'The town waits.'],
	['"Who did it?" Mr Lund asked.', 'Nobody spoke.'],
	['They came in 2019.', '12 stayed.'],
	['Prices rose 3.5 percent to $4.20 a litre.'],
	['Shots were heard...', 'Then silence.'],
	['He waited ... and left.'],
	['The report (see p. 4) is out.', 'Read it.'],
	['In Jan. 2020 two died.', 'In Feb. 3 more did.'],
	['THE ARMY DENIED IT.', 'THE U.S. EMBASSY WAS HIT AT 0315 GMT.', 'COL. ORR SAID SO.'],
	['Rebels took Elm.', 'Asked why, he left.'],
	['The toll rose. [1]', 'It may rise again.'],
	['See https://example.org/a.B?c=D. for more.'],
]

describe('stops', () => {
	for (const sentences of parts) {
		test(sentences.join(' '), () => expect(cut(sentences.join(' '))).toEqual(sentences))
	}
	test('a lost blank after a stop', () =>
		expect(cut('Two died.The army left.')).toEqual(['Two died.', 'The army left.']))
	test('a quote over several paragraphs', () => {
		expect(cut('“We ran.\n\n“Then we hid.”\n\nHe wept.')).toEqual(['“We ran.', '“Then we hid.”', 'He wept.'])
	})
})

const lines: readonly (readonly [text: string, kinds: readonly string[], first?: string])[] = [
	['Two killed in Elm blast\n\nTwo men died on Monday.', ['headline', 'prose']],
	['Two killed in Elm blast\nFriday, May 8, 2009\nTwo men died on Monday.', ['headline', 'dateline', 'prose']],
	[
		'ELM, 3 JAN 90 (AGENCY) -- [TEXT] TWO MEN DIED. ONE FLED.',
		['dateline', 'prose', 'prose'],
		'ELM, 3 JAN 90 (AGENCY) -- [TEXT]',
	],
	['ELM CITY (Agency) - Two men died.', ['dateline', 'prose'], 'ELM CITY (Agency) -'],
	['Elm, Norland (Agency) — Two men died.', ['dateline', 'prose'], 'Elm, Norland (Agency) —'],
	['ELM CITY, Thursday - Two men died.', ['dateline', 'prose'], 'ELM CITY, Thursday -'],
	['ELM CITY, March 3 — Two men died.', ['dateline', 'prose'], 'ELM CITY, March 3 —'],
	['ELMSTEAD - Two men died on Monday.', ['dateline', 'prose'], 'ELMSTEAD -'],
	['NORD - SUED TALKS\nTwo men met on Monday.', ['headline', 'prose'], 'NORD - SUED TALKS'],
	['UNO - Two men died on Monday.', ['prose'], 'UNO - Two men died on Monday.'],
	['ELM CITY -- TWO MEN DIED IN THE TOWN.', ['dateline', 'prose'], 'ELM CITY --'],
	['[TEXT] TWO MEN DIED.', ['dateline', 'prose'], '[TEXT]'],
	['THE ARMY -- WHICH DENIED IT -- LEFT.', ['prose']],
	['The men (all from Elm) - two brothers and a friend - died.', ['prose']],
	['The group - 12 March is its day - met.', ['prose']],
	['What we know:\n\n- Two men died\n- One fled', ['prose', 'bullet', 'bullet']],
	[
		'Smoke over Elm tonight. pic.twitter.com/Ab1 — Orm Lund (@ormlund) March 3, 2021\n\nThe army left.',
		['post', 'post', 'prose'],
	],
	['Two men died in Elm', ['prose']],
	['Background\n\nThe war began in 2011.', ['headline', 'prose']],
]

describe('kinds', () => {
	for (const [text, expected, first] of lines) {
		test(text, () => {
			expect(kinds(text)).toEqual(expected)
			if (first) expect(cut(text)[0]).toBe(first)
		})
	}
	test('a hint decides the kind of its stretch', () => {
		const text = 'Two men died.\nShe saw it.'
		const sections = [{ start: 14, end: text.length, kind: 'post' }]
		expect(splitSentences(text, { sections }).map((s) => s.kind)).toEqual(['prose', 'post'])
	})
})

const wrapped = `The army said on Monday that two men had died when their lorry
struck a mine on the road between Elm and Ash, and that three
others were in hospital. It blamed rebels.
The rebels denied it. They said that no mine had been laid on
that road by their men this year, and asked for an inquiry by
the mission.`

describe('lines', () => {
	test('a newline in wrapped text is a blank; a short line ends the paragraph', () => {
		const found = splitSentences(wrapped)
		expect(found.map((s) => wrapped.slice(s.start, s.end).replace(/\n/gu, ' '))).toEqual([
			'The army said on Monday that two men had died when their lorry struck a mine on the road between Elm and Ash, and that three others were in hospital.',
			'It blamed rebels.',
			'The rebels denied it.',
			'They said that no mine had been laid on that road by their men this year, and asked for an inquiry by the mission.',
		])
		expect(found.map((s) => s.paragraph)).toEqual([0, 0, 1, 1])
	})
	test('a newline between complete lines parts paragraphs', () => {
		const found = splitSentences('Two men died.\nOne fled.\n\nNobody was held.')
		expect(found.map((s) => s.paragraph)).toEqual([0, 1, 2])
	})
	test('CRLF and blanks at line ends change nothing', () => {
		expect(cut('Two men died. \r\n\r\nOne fled.')).toEqual(['Two men died.', 'One fled.'])
	})
})

const anyText = fc
	.array(
		fc.constantFrom(
			'a',
			'The',
			' ',
			'. ',
			'.',
			'? ',
			'"',
			'” ',
			'\n',
			'\n\n',
			'- ',
			'U.S. ',
			'Mr. ',
			' -- ',
			'(AP)',
			'ELM',
			'3',
			'[1]',
			'👍',
			'x '.repeat(30),
		),
		{ maxLength: 60 },
	)
	.map((p) => p.join(''))

describe('always', () => {
	test('sentences are in order, trimmed, and hold all that is no blank', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let at = 0
				for (const s of splitSentences(text)) {
					expect(s.end).toBeGreaterThan(s.start)
					for (; at < s.start; at++) expect(isBlank(text.charCodeAt(at))).toBe(true)
					expect(s.start).toBe(at)
					at = s.end
				}
				for (; at < text.length; at++) expect(isBlank(text.charCodeAt(at))).toBe(true)
			}),
			{ numRuns: 400 },
		)
	})
	test('no sentence outgrows the parser', () => {
		for (const s of splitSentences('word '.repeat(5000))) expect(s.end - s.start).toBeLessThanOrEqual(1600)
	})
})

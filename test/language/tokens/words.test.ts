import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBlank } from '../../../src/language/tokens/characters.ts'
import { splitTokens } from '../../../src/language/tokens/index.ts'

/** One row, one habit: the text, and its words with a blank between. */
const rows: readonly (readonly [text: string, words: string])[] = [
	// contractions and possessives
	["They don't know.", "They do n't know ."],
	['They don’t know.', 'They do n’t know .'],
	["He can't, won't and cannot stay.", "He ca n't , wo n't and can not stay ."],
	["THE ARMY DIDN'T ATTACK", "THE ARMY DID N'T ATTACK"],
	["Norland's army", "Norland 's army"],
	["the U.S.'s view", "the U.S. 's view"],
	["the soldiers' families", "the soldiers ' families"],
	["we've, she'd, I'm, they'll", "we 've , she 'd , I 'm , they 'll"],
	["Qa'ida and O'Leary", "Qa'ida and O'Leary"],
	["ten o'clock", "ten o'clock"],
	["the '90s and the 1980s", "the '90s and the 1980s"],
	["the 'rebels' fled", "the ' rebels ' fled"],
	// hyphens
	['Iran-backed militia', 'Iran - backed militia'],
	['an anti-government rally', 'an anti-government rally'],
	['a co-founder of non-profit e-mail', 'a co-founder of non-profit e-mail'],
	['the 9-year-old girl', 'the 9 - year - old girl'],
	['rocket-propelled grenades', 'rocket - propelled grenades'],
	['al-Bahri of the AK-47', 'al - Bahri of the AK - 47'],
	['pre- and post-war', 'pre- and post-war'],
	['two- and three-day', 'two - and three - day'],
	['1990-91', '1990 - 91'],
	// figures and units
	['a 107mm rocket', 'a 107 mm rocket'],
	['$5m and $2.5bn', '$ 5 m and $ 2.5 bn'],
	['10,000 or 3.5 or 10,5', '10,000 or 3.5 or 10 , 5'],
	['1,200 men, 30 women', '1,200 men , 30 women'],
	['9/11 at 10:30', '9/11 at 10:30'],
	['at 9am and 5.30pm', 'at 9 am and 5.30 pm'],
	['at 9 a.m. on the 20th', 'at 9 a.m. on the 20th'],
	['80% of 60km/h', '80 % of 60 km / h'],
	['on 2020-03-12', 'on 2020-03-12'],
	['a 3D map', 'a 3D map'],
	// abbreviations
	['U.S. troops in the U.S.', 'U.S. troops in the U.S.'],
	['Gen. Orr and Lt. Col. J. B. Pell', 'Gen. Orr and Lt. Col. J. B. Pell'],
	['Mr. Pell, No. 4, said no.', 'Mr. Pell , No. 4 , said no .'],
	['on Jan. 4 in St. Orm', 'on Jan. 4 in St. Orm'],
	['It was plan B.', 'It was plan B .'],
	['He left in March.', 'He left in March .'],
	['i.e. two, e.g. three, etc.', 'i.e. two , e.g. three , etc.'],
	// addresses
	['see https://example.org/a?b=1.', 'see https://example.org/a?b=1 .'],
	['(www.example.org)', '( www.example.org )'],
	['pic.example.com/Ab1 by @orm_news #norland', 'pic.example.com/Ab1 by @orm_news #norland'],
	['mail a.b@example.org, please', 'mail a.b@example.org , please'],
	['It ended.The rest', 'It ended . The rest'],
	// marks
	['"Stop!" he said...', '" Stop ! " he said ...'],
	['“Stop,” he said – twice—here', '“ Stop , ” he said – twice — here'],
	['NORTON -- [TEXT] TWO', 'NORTON -- [ TEXT ] TWO'],
	['army/police and/or N/A', 'army / police and / or N/A'],
	['What?!', 'What ?!'],
	['R&D at Orr & Pell', 'R&D at Orr & Pell'],
	[' \n\t', ''],
]

describe('words', () => {
	for (const [text, words] of rows) {
		test(text.trim() || '(blank)', () => {
			expect(
				splitTokens(text)
					.map((t) => t.form)
					.join(' '),
			).toBe(words)
		})
	}

	test('a span limits what is split, and places stay those of the whole text', () => {
		expect(splitTokens('one two three', { start: 4, end: 7 })).toEqual([{ start: 4, end: 7, form: 'two' }])
	})

	test('typographic and wide characters keep their places', () => {
		const text = '“Žižek” 👩‍🚒 done'
		for (const t of splitTokens(text)) expect(text.slice(t.start, t.end)).toBe(t.form)
		expect(splitTokens(text).map((t) => t.form)).toEqual(['“', 'Žižek', '”', '👩‍🚒', 'done'])
	})
})

const piece = fc.constantFrom(
	'a',
	'Z',
	'7',
	'.',
	'..',
	',',
	"'",
	'’',
	'"',
	'-',
	'--',
	' ',
	'\n',
	'@',
	'#',
	'/',
	':',
	'$',
	'%',
	'(',
	')',
	'é',
	'👍',
	'\u200d',
	'http://',
	'www.',
	'U.S.',
	"n't",
	'Gen.',
	'1,000',
	'\ud800',
	'\u0301',
)
const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.array(piece, { maxLength: 40 }).map((p) => p.join('')),
)

describe('always', () => {
	test('words cut the original, in order, without overlap, and cover all that is no blank', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let at = 0
				for (const t of splitTokens(text)) {
					expect(t.form).toBe(text.slice(t.start, t.end))
					expect(t.end).toBeGreaterThan(t.start)
					for (; at < t.start; at++) expect(isBlank(text.charCodeAt(at))).toBe(true)
					expect(t.start).toBe(at)
					at = t.end
				}
				for (; at < text.length; at++) expect(isBlank(text.charCodeAt(at))).toBe(true)
			}),
			{ numRuns: 400 },
		)
	})

	test('splitting words that were parted by blanks parts no plain word again', () => {
		const plain = fc.array(fc.stringMatching(/^[A-Za-z]{1,9}$/u), { maxLength: 8 })
		fc.assert(
			fc.property(plain, (words) => {
				const once = splitTokens(words.join(' ')).map((t) => t.form)
				expect(splitTokens(once.join(' ')).map((t) => t.form)).toEqual(once)
			}),
			{ numRuns: 200 },
		)
	})
})

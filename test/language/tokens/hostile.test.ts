/** Text that is nothing but one thing: time must grow with its length and no faster. */
import { expect, test } from 'vitest'
import { splitSentences, splitTokens } from '../../../src/language/tokens/index.ts'

const MEGABYTE = 1 << 20
/** The three anybody would try are tried at full size, the others at an eighth, so that the run stays short. */
const FULL = ['.', '"', 'a']
const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
const units = [
	'.',
	'"',
	'a',
	' ',
	'\n',
	'. ',
	'a.',
	'A. ',
	'@',
	'a@',
	'-',
	'a-',
	'1',
	'1,',
	'(',
	"'",
	"a'",
	'#a',
	'http://',
	'x/',
	'…"',
	'\u0301',
	'👍',
	'— ',
	'[1]',
	'a.b-',
]

for (const unit of units) {
	const size = FULL.includes(unit) ? MEGABYTE : MEGABYTE / 8
	test(`${size} of ${JSON.stringify(unit)}`, () => {
		const text = fill(unit, size)
		const began = performance.now()
		let words = 0
		for (const cut of splitSentences(text)) words += splitTokens(text, cut).length
		splitTokens(text)
		expect(words).toBeLessThanOrEqual(size)
		// A second or less here; the limit only catches what grows with the square (minutes).
		expect(performance.now() - began).toBeLessThan(20_000)
	})
}

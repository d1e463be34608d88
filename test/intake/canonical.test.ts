import { deepEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalOf, originalSpan, shifted } from '../../src/intake/canonical.ts'

const rows: readonly (readonly [name: string, original: string, canonical: string])[] = [
	['plain', 'Two guards\nwere hurt.', 'Two guards\nwere hurt.'],
	['CRLF', 'Two\r\nguards\r\n', 'Two\nguards\n'],
	['lone CR', 'Two\rguards', 'Two\nguards'],
	['byte order mark at the front', '\uFEFFTwo guards', 'Two guards'],
	['no-break space inside the text is kept', 'Two\u00a0guards \uFEFFhurt', 'Two\u00a0guards \uFEFFhurt'],
	['decomposed letters', 'Jose\u0301 Nun\u0303ez', 'José Nuñez'],
	['marks in another order', 'a\u0323\u0307', 'ạ̇'],
	['Hangul letters', '\u1112\u1161\u11ab', '한'],
	['curly quotes, dashes, bidi controls are kept', '“a” — \u202eb', '“a” — \u202eb'],
	['empty', '', ''],
]
for (const [name, original, canonical] of rows) {
	test(name, () => equal(canonicalOf(original).text, canonical))
}

test('a span of the canonical text is found where it stood', () => {
	const original = '\uFEFFIn Cafe\u0301 Dore\u0301\r\nfour men\r\nwere hurt'
	const { text, alignment } = canonicalOf(original)
	for (const [words, before] of [
		['four men', 'four men'],
		['Café Doré', 'Cafe\u0301 Dore\u0301'],
		['Doré\nfour', 'Dore\u0301\r\nfour'],
		['hurt', 'hurt'],
	] as const) {
		const start = text.indexOf(words)
		const span = originalSpan(alignment, { start, end: start + words.length })
		equal(span && original.slice(span.start, span.end), before)
	}
})

test('a headline put in front stood nowhere; the rest keeps its place', () => {
	const alignment = shifted(canonicalOf('a\r\nb').alignment, 10)
	equal(originalSpan(alignment, { start: 0, end: 5 }), null)
	equal(originalSpan(alignment, { start: 8, end: 11 }), null)
	deepEqual(originalSpan(alignment, { start: 12, end: 13 }), { start: 3, end: 4 })
})

const anyText = fc
	.array(
		fc.constantFrom(
			'a',
			'Z',
			' ',
			'\r\n',
			'\n',
			'\r',
			'é',
			'e\u0301',
			'\u0301',
			'\u0323',
			'😀',
			'й',
			'и\u0306',
			'한',
			'\u1112\u1161',
			'\uFEFF',
			'ﷺ',
			'"',
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(''))

test('every text: canonical is NFC with LF, and each canonical word reads the same where it stood', () => {
	fc.assert(
		fc.property(anyText, fc.nat(40), fc.nat(10), (original, from, length) => {
			const { text, alignment } = canonicalOf(original)
			const plain = (words: string) => words.replace(/\r\n?/g, '\n').normalize('NFC')
			equal(text, plain(original.replace(/^\uFEFF/, '')))
			const start = Math.min(from, text.length)
			const end = Math.min(start + length, text.length)
			const span = originalSpan(alignment, { start, end })
			expect(span === null).toBe(start === end)
			if (span) expect(plain(original.slice(span.start, span.end))).toContain(text.slice(start, end))
		}),
		{ seed: 20200312, numRuns: 400 },
	)
})

test('a span of whole characters gives back exactly its own words', () => {
	fc.assert(
		fc.property(anyText, anyText, anyText, (before, words, after) => {
			const parts = [before, 'x', words, 'y', after]
			const original = parts.join('')
			const { text, alignment } = canonicalOf(original)
			const start = canonicalOf(before).text.length
			const end = start + canonicalOf(`x${words}y`).text.length - 1
			if (original.indexOf('\uFEFF') === 0) return
			const span = originalSpan(alignment, { start, end: end + 1 })
			equal(text[start], 'x')
			equal(span && original[span.start], 'x')
			equal(span && original.slice(span.start, span.end).startsWith(`x${words}y`), true)
		}),
		{ seed: 20200312, numRuns: 300 },
	)
})

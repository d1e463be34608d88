/** Reading with a stand-in for the model: every word hangs on the first. The trained model has its own tests. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createReader, type Parser } from '../../src/language/index.ts'

const parse: Parser['parse'] = (forms) =>
	forms.map((_, i) => ({ upos: 'NOUN', xpos: 'NNS', head: i === 0 ? -1 : 0, deprel: i === 0 ? 'root' : 'dep' }))
const plain: Parser = { parse, parseAll: (all) => all.map((forms) => parse(forms)) }

describe('reader', () => {
	test('sentences are numbered, placed and parsed', () => {
		const text = 'Two killed in Elm\n\nTwo men died. One fled.'
		const sentences = createReader(plain).read(text)
		expect(sentences.map((s) => [s.index, s.kind, s.paragraph, text.slice(s.start, s.end), s.parsed])).toEqual([
			[0, 'headline', 0, 'Two killed in Elm', true],
			[1, 'prose', 1, 'Two men died.', true],
			[2, 'prose', 1, 'One fled.', true],
		])
		expect(sentences[1]!.tokens.map((t) => [t.form, t.lemma, t.head])).toEqual([
			['Two', 'two', -1],
			['men', 'man', 0],
			['died', 'died', 0],
			['.', '.', 0],
		])
	})

	test('what the gate leaves is cut but not parsed, unless all is asked for', () => {
		const reader = createReader(plain, { gate: (forms) => forms.includes('died') })
		const text = 'The sun shone. Two men died.'
		expect(reader.read(text).map((s) => s.parsed)).toEqual([false, true])
		expect(reader.read(text)[0]!.tokens[1]).toEqual({
			start: 4,
			end: 7,
			form: 'sun',
			lemma: 'sun',
			upos: 'X',
			xpos: '',
			head: -1,
			deprel: 'dep',
		})
		expect(reader.read(text, { parseAll: true }).map((s) => s.parsed)).toEqual([true, true])
	})

	test('sections are kept apart', () => {
		const text = 'They came at night She saw it'
		const sections = [{ start: 19, end: text.length, kind: 'post' }]
		expect(
			createReader(plain)
				.read(text, { sections })
				.map((s) => s.kind),
		).toEqual(['headline', 'post'])
	})

	test('empty and blank text has no sentences', () => {
		for (const text of ['', ' ', '\n\n']) expect(createReader(plain).read(text)).toEqual([])
	})

	test('reading twice is reading once; every span cuts the text', () => {
		const reader = createReader(plain)
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('The ', 'men', '. ', '\n', '“', '” ', 'U.S. ', '- ', 'don’t ', '3,000 '), {
					maxLength: 30,
				}),
				(parts) => {
					const text = parts.join('')
					const sentences = reader.read(text)
					expect(reader.read(text)).toEqual(sentences)
					for (const s of sentences) {
						for (const t of s.tokens) {
							expect(text.slice(t.start, t.end)).toBe(t.form)
							expect(s.start <= t.start && t.end <= s.end).toBe(true)
						}
					}
				},
			),
			{ numRuns: 100 },
		)
	})
})

/** What holds for every report: spans of statements cut its text, and the weather changes nothing but offsets. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { view } from '../view.ts'

const SENTENCES = [
	'Gunmen attacked a police post near Qaradan on Tuesday, killing three officers, police said.',
	'“We will not leave,” said Colonel Dana Brisk. “They know it.”',
	'The defence ministry blamed Karsovia for the attack on the depot.',
	'The Covenant Brigade denied any part in it.',
	'According to two local officials, shells hit the market in Galvesti.',
	'The mayor, who spoke on condition of anonymity, put the number of dead at 12.',
	'He told reporters on Friday that the road was “probably” mined.',
] as const
const WEATHER = 'It rained all day.'

const report = fc.uniqueArray(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 })

test('every span of every statement cuts the text', () =>
	fc.assert(
		fc.property(report, (sentences) => {
			const { coded, text } = view(sentences.join('\n\n'))
			for (const { anchor, content, quotes, speaker, certainty } of coded.statements)
				for (const span of [
					anchor,
					...content,
					...quotes,
					...(speaker.span ? [speaker.span] : []),
					...(certainty ? [certainty.span] : []),
				]) {
					expect(span.start).toBeLessThan(span.end)
					expect(text.slice(span.start, span.end).trim()).not.toBe('')
				}
		}),
		{ numRuns: 30, seed: 7 },
	))

test('a sentence about the weather moves spans and nothing else', () =>
	fc.assert(
		fc.property(report, (sentences) => {
			const words = (all: readonly string[]) => {
				const { coded, text } = view(all.join('\n\n'))
				const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
				return coded.statements.map(({ act, speaker, content, quotes }) => [
					act,
					speaker.name,
					content.map(cut),
					quotes.map(cut),
				])
			}
			expect(words([...sentences, WEATHER])).toEqual(words(sentences))
		}),
		{ numRuns: 20, seed: 7 },
	))

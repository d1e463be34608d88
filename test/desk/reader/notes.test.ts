import { describe, expect, test } from 'vitest'
import { citationOfClaim } from '../../../src/desk/reader/citation.ts'
import { marksOf } from '../../../src/desk/reader/marks.ts'
import { lastBefore, notesOf, sentencesOf } from '../../../src/desk/reader/notes.ts'
import { byLine, paragraphsOf } from '../../../src/desk/reader/reading.ts'
import { institution, type Made, readingOf } from '../reading.ts'

const text = [
	'Rockets hit a base near Hadrel on Thursday, killing two soldiers, the army said.',
	'It blamed the Grey Banner, which denied any role. “We fired nothing,” its spokesman said.',
].join('\n')
const army = institution('army')
const banner = institution('Grey Banner')

/** Each note as it is read: "army says: rocket, 2 killed". */
const told = (made: Omit<Made, 'text'>) =>
	notesOf(readingOf({ text, ...made })).map(({ start, blocks }) => ({
		at: text.slice(start, start + 7),
		said: blocks.flatMap(({ incident, voices }) =>
			voices.map(
				({ speaker, verb, items }) =>
					`${incident ?? 'nothing'} | ${[speaker, verb].filter(Boolean).join(' ')}: ${items.map(({ value }) => value).join(', ')}`,
			),
		),
	}))

describe('beside each sentence stands who says what of which incident', () => {
	test('values of one voice stand together, in the order of the questions', () =>
		expect(
			told({
				incidentOf: { 'm-1': 'i-1' },
				claims: [
					{ field: 'harm', words: 'two soldiers', value: '2 killed', speaker: army },
					{ field: 'when', words: 'Thursday', value: '13 May 2021', speaker: army },
					{ field: 'weapon', words: 'Rockets', value: 'rocket', speaker: army },
				],
			}),
		).toEqual([{ at: 'Rockets', said: ['i-1 | army says: 13 May 2021, rocket, 2 killed'] }]))
	test('the report’s own voice has no name over it', () =>
		expect(told({ claims: [{ field: 'weapon', words: 'Rockets', value: 'rocket' }] })[0]!.said).toEqual([
			'nothing | : rocket',
		]))
	test('two who say different things are two voices', () =>
		expect(
			told({
				claims: [
					{ field: 'actor', words: 'Grey Banner', value: 'Grey Banner', speaker: army, stance: 'blames' },
					{ field: 'actor', words: 'any role', value: 'Grey Banner', speaker: banner, stance: 'denies' },
				],
			})[0]!.said,
		).toEqual(['nothing | army blames: Grey Banner', 'nothing | Grey Banner denies: Grey Banner']))
	test('one value said twice by one voice in one sentence stands once', () =>
		expect(
			told({
				claims: [
					{ field: 'weapon', words: 'Rockets', value: 'rocket' },
					{ field: 'weapon', words: 'hit', value: 'Rocket' },
				],
			})[0]!.said,
		).toEqual(['nothing | : rocket']))
	test('a town inside a place told from it is no value of its own', () => {
		const notes = notesOf(
			readingOf({
				text,
				claims: [
					{ field: 'where', words: 'Hadrel', value: 'Hadrel' },
					{ field: 'where', words: 'base near Hadrel', value: 'base near Hadrel' },
				],
			}),
		)
		const [item, ...none] = notes[0]!.blocks[0]!.voices[0]!.items
		expect([item!.value, item!.claims.map(({ key }) => key), none]).toEqual(['base near Hadrel', ['c-1', 'c-0'], []])
	})
	test('a statement without a claim stands where it is said', () =>
		expect(told({ statements: [{ key: 's-1', words: 'said.', speaker: army, act: 'threat' }] })[0]!.said).toEqual([
			'nothing | army threatens: ',
		]))
	test('a statement whose claims stand there already has no line of its own', () =>
		expect(
			told({
				claims: [
					{
						field: 'actor',
						words: 'any role',
						value: 'Grey Banner',
						speaker: banner,
						stance: 'denies',
						statement: 's-1',
					},
				],
				statements: [{ key: 's-1', words: 'denied', speaker: banner, act: 'denial', about: ['m-1'] }],
			})[0]!.said,
		).toEqual(['nothing | Grey Banner denies: Grey Banner']))
	test('a claim of a person’s decision has no words, and no note', () =>
		expect(
			told({
				claims: [
					{
						field: 'harm',
						words: 'two soldiers',
						value: '3 killed',
						rest: { evidence: { kind: 'decision', decision: 'd-1', by: 'M. Oran', reason: 'seen' } },
					},
				],
			}),
		).toEqual([]))
	test('nothing coded, no notes', () => expect(told({})).toEqual([]))
})

describe('marks', () => {
	const marks = (made: Omit<Made, 'text'>) =>
		marksOf(readingOf({ text, ...made })).map(
			({ layer, start, end, of }) => `${layer} ${text.slice(start, end)} ${of.join('+')}`,
		)
	test('one for each layer and stretch of words', () =>
		expect(
			marks({
				claims: [
					{ field: 'harm', words: 'two soldiers', value: '2 killed' },
					{ field: 'target', words: 'two soldiers', value: '2 soldiers' },
					{ field: 'harm', words: 'two soldiers', value: '2 killed', speaker: army },
				],
			}),
		).toEqual(['harm two soldiers c-0+c-2', 'whom two soldiers c-1']))
	test('broken words are several marks of one claim', () =>
		expect(marks({ claims: [{ field: 'where', words: ['base', 'Hadrel'], value: 'base near Hadrel' }] })).toEqual([
			'where base c-0',
			'where Hadrel c-0',
		]))
	test('the words of saying and what is quoted', () =>
		expect(
			marks({
				statements: [
					{ key: 's-1', words: 'spokesman said', speaker: banner, act: 'assertion', quotes: ['We fired nothing,'] },
				],
			}),
		).toEqual(['quotes We fired nothing, s-1', 'says spokesman said s-1']))
})

test('a citation names report, publisher, day, words and hash', () => {
	const reading = readingOf({
		text,
		claims: [{ field: 'harm', words: 'two soldiers', value: '2 killed: soldiers', speaker: army }],
	})
	expect(citationOfClaim(reading.claims[0]!, reading)).toBe(
		'2 killed: soldiers (according to army): “two soldiers”. Valley Wire, “CONSTRUCTED: Rockets hit base”, 2021-05-14. Text SHA-256 abc123, characters 52–64; claim c-0.',
	)
})

describe('lines and sentences', () => {
	const sentences: readonly (readonly [text: string, sentences: string[]])[] = [
		['', []],
		['One. Two.', ['One.', 'Two.']],
		['A line\nanother', ['A line', 'another']],
		['\n\nAfter blank lines.  ', ['After blank lines.']],
	]
	for (const [words, expected] of sentences)
		test(JSON.stringify(words), () =>
			expect(sentencesOf(words).map(({ start, end }) => words.slice(start, end))).toEqual(expected),
		)
	test('paragraphs keep where they stand, blank ones are left out', () =>
		expect(paragraphsOf('xx\nab\n\n  \ncd', { start: 2, end: 13 })).toEqual([
			{ start: 3, end: 5 },
			{ start: 10, end: 12 },
		]))
})

test('marks are found by their line, one that goes over the line’s end on both', () => {
	const lines = [
		{ start: 3, end: 5 },
		{ start: 6, end: 9 },
		{ start: 20, end: 30 },
	]
	const marks = [
		{ start: 3, end: 4 },
		{ start: 4, end: 8 },
		{ start: 9, end: 12 },
		{ start: 25, end: 40 },
	]
	expect([...byLine(lines, marks).values()].map((found) => found.map(({ start }) => start))).toEqual([
		[3, 4],
		[4],
		[25],
	])
	expect([0, 3, 7, 99].map((at) => lastBefore(lines, at))).toEqual([-1, 0, 1, 2])
})

import { describe, expect, test } from 'vitest'
import type { ClaimInContext, Figure, IncidentPage, Passage } from '../../../src/desk/data/types.ts'
import { figureTold } from '../../../src/desk/incident/figure-lines.ts'
import { sentenceShown } from '../../../src/desk/incident/passages.ts'
import { distanceInWords, placeKnown, timeKnown } from '../../../src/desk/incident/precision.ts'

interface Count {
	min: number | null
	max: number | null
	strict?: boolean
}
const exactly = (n: number): Count => ({ min: n, max: n })
const claim = (key: string, count: Count, speaker: string | null, report = 'id:a', rest: object = {}): ClaimInContext =>
	({
		claim: {
			key,
			field: 'harm',
			value: { kind: 'killed', count, who: 'people' },
			speaker: { kind: speaker ? 'institution' : 'publisher', name: speaker ?? 'x' },
			evidence: { kind: 'words', spans: [{ start: 0, end: 1 }] },
		},
		passages: [],
		report,
		speaker: speaker ?? '',
		value: '',
		standing: { status: 'standing' },
		...rest,
	}) as unknown as ClaimInContext
const reports = ['id:a', 'id:b', 'id:c'].map((report) => ({
	report,
	publisher: { 'id:a': 'Valley Wire (CONSTRUCTED)', 'id:b': 'The Keld Post', 'id:c': '' }[report],
	title: 'A title',
	published: '2021-05-14',
})) as unknown as IncidentPage['reports']

const figure = (low: number, high: number, used: string[], setAside: Record<string, string> = {}): Figure =>
	({
		rule: 'ucdp',
		kind: 'killed',
		who: null,
		low,
		best: low,
		high,
		openAbove: false,
		used,
		setAside: Object.entries(setAside).map(([claim, reason]) => ({ claim, reason })),
	}) as Figure

const lines = (claims: ClaimInContext[], of: Figure) =>
	figureTold({ claims, reports }, of).lines.map(
		({ who, where, said, aside, claims }) =>
			`${who} (${where}) ${said} [${claims.map(({ claim }) => claim.key).join()}] ${aside ?? 'used'}`,
	)

describe('who says how many', () => {
	test('a line for each speaker and number, the most first', () =>
		expect(
			lines(
				[claim('c1', exactly(4), 'hospital'), claim('c2', exactly(3), 'army', 'id:b')],
				figure(3, 4, ['c1'], { c2: 'an earlier figure' }),
			),
		).toEqual([
			'hospital (Valley Wire, 14 May 2021) 4 [c1] used',
			'army (The Keld Post, 14 May 2021) 3 [c2] an earlier figure',
		]))
	test('a report’s own figure is its publisher’s, without the mark of a sample', () =>
		expect(lines([claim('c1', exactly(4), null)], figure(4, 4, ['c1']))).toEqual([
			'Valley Wire (14 May 2021) 4 [c1] used',
		]))
	test('a report without a publisher speaks by its title', () =>
		expect(lines([claim('c1', exactly(4), null, 'id:c')], figure(4, 4, ['c1']))).toEqual([
			'A title (14 May 2021) 4 [c1] used',
		]))
	test('what several papers reprint is one line', () =>
		expect(
			lines([claim('c1', exactly(4), 'police'), claim('c2', exactly(4), 'police', 'id:b')], figure(4, 4, ['c1', 'c2'])),
		).toEqual(['police (in 2 reports) 4 [c1,c2] used']))
	test('parts of one total are one line with their sum', () =>
		expect(
			lines(
				[claim('c1', exactly(2), 'army'), claim('c2', exactly(1), 'army'), claim('c3', exactly(4), 'hospital', 'id:b')],
				figure(3, 4, ['c3'], { c1: 'earlier', c2: 'earlier' }),
			),
		).toEqual([
			'hospital (The Keld Post, 14 May 2021) 4 [c3] used',
			'army (Valley Wire, 14 May 2021) 3 [c1,c2] earlier',
		]))
	test('at least so many stands after exactly so many', () =>
		expect(
			lines(
				[claim('c1', { min: 4, max: null }, 'police'), claim('c2', exactly(4), 'hospital')],
				figure(4, 4, ['c1', 'c2']),
			),
		).toEqual([
			'hospital (Valley Wire, 14 May 2021) 4 [c2] used',
			'police (Valley Wire, 14 May 2021) at least 4 [c1] used',
		]))
	test('parts of another figure and what a person rejected are listed beside, not drawn', () => {
		const told = figureTold(
			{
				claims: [claim('c1', exactly(4), 'police'), claim('c2', exactly(4), 'army'), claim('c3', exactly(9), 'x')],
				reports,
			},
			figure(4, 4, ['c1'], { c2: 'a part of the total', c3: 'rejected by a person' }),
		)
		expect([told.lines.length, told.beside.map(({ claim, reason }) => `${claim.claim.key} ${reason}`)]).toEqual([
			1,
			['c2 a part of the total', 'c3 rejected by a person'],
		])
	})
	test('who gives no number is listed beside, not drawn', () => {
		const told = figureTold(
			{ claims: [claim('c1', exactly(4), 'police'), claim('c2', { min: null, max: null }, 'army')], reports },
			figure(4, 4, ['c1'], { c2: 'names no figure' }),
		)
		expect([told.lines.length, told.beside.map(({ reason }) => reason)]).toEqual([1, ['names no figure']])
	})
	test('a person’s correction counts, not what the machine read', () =>
		expect(
			lines(
				[
					claim('c1', exactly(40), 'police', 'id:a', {
						standing: { status: 'corrected', value: { count: exactly(4) } },
					}),
				],
				figure(4, 4, ['c1']),
			),
		).toEqual(['police (Valley Wire, 14 May 2021) 4 [c1] used']))
	test('a claim that is not there draws nothing', () => expect(lines([], figure(4, 4, ['gone']))).toEqual([]))
})

describe('the sentence of a claim', () => {
	const passage = (before: string, words: string, after: string, start: number): Passage =>
		({ before, words, after, span: { start, end: start + words.length } }) as Passage
	const shown = (passages: Passage[]) =>
		sentenceShown(passages)
			.map(({ text, marked }) => (marked ? `[${text}]` : text))
			.join('')
	const cases: readonly (readonly [name: string, passages: Passage[], shown: string])[] = [
		['no words', [], ''],
		['one stretch', [passage('It killed ', 'two', ' men.', 10)], 'It killed [two] men.'],
		[
			'two stretches of one sentence',
			[passage('It ', 'killed', ' two men.', 3), passage('It killed two ', 'men', '.', 14)],
			'It [killed] two [men].',
		],
		[
			'words of another sentence are not marked in this one',
			[passage('It killed ', 'two', ' men.', 10), passage('', 'Nine', ' hurt.', 90)],
			'It killed [two] men.',
		],
		['a sentence cut short is still shown', [passage('… killed ', 'two', ' men …', 500)], '… killed [two] men …'],
	]
	for (const [name, passages, expected] of cases) test(name, () => expect(shown(passages)).toBe(expected))
})

describe('how well a place is known', () => {
	const where = (rest: object) =>
		({ name: 'Hadrel', level: 'town', lat: 1, lon: 2, ...rest }) as Parameters<typeof placeKnown>[0]
	const cases: readonly (readonly [rest: object, words: string])[] = [
		[{ uncertaintyM: 3000 }, 'within about 3 km'],
		[{ uncertaintyM: 780 }, 'within about 800 m'],
		[{}, 'in or at this town; where in it is not said'],
		[{ level: 'province' }, 'somewhere in this province'],
		[{ lat: undefined, uncertaintyM: 3000 }, 'not found on the map'],
	]
	for (const [rest, words] of cases) test(JSON.stringify(rest), () => expect(placeKnown(where(rest))).toBe(words))
	const distances: readonly (readonly [metres: number, words: string])[] = [
		[10, '50 m'],
		[640, '650 m'],
		[949, '950 m'],
		[1000, '1 km'],
		[18_400, '18 km'],
		[254_000, '250 km'],
	]
	for (const [metres, words] of distances) test(words, () => expect(distanceInWords(metres)).toBe(words))
})

describe('how a time is known', () => {
	const when = (rest: object) => ({ words: 'Thursday', basis: 'resolved', ...rest }) as Parameters<typeof timeKnown>[0]
	const cases: readonly (readonly [rest: object, words: string])[] = [
		[{ against: '2021-05-16' }, '“Thursday”, counted from 2021-05-16'],
		[{ basis: 'stated', words: 'May 13, 2021' }, '“May 13, 2021”, the words name the day'],
		[{ basis: 'inferred', against: '2021-05-16' }, '“Thursday”, counted from 2021-05-16, with a guess in it'],
		[{ basis: 'inferred' }, '“Thursday”, with a guess in it'],
	]
	for (const [rest, words] of cases) test(words, () => expect(timeKnown(when(rest), (day) => day)).toBe(words))
})

/** Which incident the start page tells, and what of it. */

import { deepEqual, equal } from 'node:assert/strict'
import { describe, test } from 'vitest'
import type { Attribution, ClaimInContext, Figure, IncidentLine, IncidentPage } from '../../../src/desk/data/types.ts'
import { mostContested } from '../../../src/desk/home/asked.ts'
import { extremes, leadingFigure, linesOf, voicesOf, withArticle } from '../../../src/desk/home/telling.ts'

const none = { low: null, best: null, high: null }
const line = (key: string, more: Partial<IncidentLine>): IncidentLine => ({
	key,
	handle: null,
	title: key,
	type: 'ASSAULT',
	modes: [],
	factuality: 'happened',
	background: false,
	recordable: true,
	earliest: null,
	latest: null,
	country: null,
	place: null,
	lat: null,
	lon: null,
	uncertaintyM: null,
	killed: none,
	wounded: none,
	contestedWho: false,
	contestedHarm: false,
	reports: 1,
	origins: 1,
	actors: [],
	targets: [],
	...more,
})

describe('the most contested', () => {
	const range = { low: 9, best: 11, high: 14 }
	const table: readonly (readonly [what: string, lines: readonly IncidentLine[], key: string | null])[] = [
		['nothing, of nothing', [], null],
		[
			'who and how many before how many',
			[line('a', { contestedHarm: true }), line('b', { contestedHarm: true, contestedWho: true })],
			'b',
		],
		[
			'a range before a mere denial',
			[line('a', { contestedWho: true }), line('b', { contestedWho: true, killed: range })],
			'b',
		],
		[
			'more independent sources before fewer',
			[line('a', { contestedWho: true }), line('b', { contestedWho: true, origins: 6 })],
			'b',
		],
		['in whatever order they come', [line('b', { contestedWho: true }), line('a', { contestedWho: true })], 'a'],
	]
	for (const [what, lines, key] of table) test(what, () => equal(mostContested(lines)?.key ?? null, key))
})

const figure = (kind: Figure['kind'], low: number, high: number, more: Partial<Figure> = {}): Figure => ({
	rule: 'ucdp',
	kind,
	who: null,
	low,
	best: low,
	high,
	openAbove: false,
	used: [],
	setAside: [],
	...more,
})

describe('the figure shown large', () => {
	const table: readonly (readonly [what: string, figures: readonly Figure[], shown: string | null])[] = [
		['the dead before the wounded', [figure('wounded', 3, 3), figure('killed', 2, 2)], 'killed'],
		['a range before what all agree on', [figure('killed', 2, 2), figure('wounded', 3, 9)], 'wounded'],
		['the whole, not a group of it', [figure('killed', 1, 4, { who: 'soldiers' }), figure('wounded', 3, 3)], 'wounded'],
		['never a nought that nobody reported', [figure('killed', 0, 0, { flag: 'not-reported' })], null],
		['a nought that somebody reported', [figure('killed', 0, 0)], 'killed'],
		['under the rule of the lists', [figure('killed', 2, 9, { rule: 'acled' }), figure('killed', 2, 2)], 'killed'],
		['none', [], null],
	]
	for (const [what, figures, shown] of table)
		test(what, () => equal(leadingFigure(figures, 'ucdp')?.kind ?? null, shown))
	test('the rule of the lists is the one shown', () =>
		equal(leadingFigure([figure('killed', 2, 9, { rule: 'acled' }), figure('killed', 2, 2)], 'ucdp')?.rule, 'ucdp'))
})

const harm = (key: string, speaker: string, min: number | null, max: number | null, report: string) =>
	({
		claim: {
			key,
			field: 'harm',
			value: { count: { min, max } },
			speaker: { kind: speaker === '' ? 'publisher' : 'institution' },
		},
		speaker: speaker || 'the report',
		report,
		passages: [],
	}) as unknown as ClaimInContext

const attribution = (act: Attribution['act'], claimant: string, actor: string, report: string): Attribution => ({
	claimant,
	act,
	actor,
	certainty: null,
	when: null,
	report,
	claims: [],
	statement: null,
})

const pageOf = (claims: readonly ClaimInContext[], attributions: readonly Attribution[] = []) =>
	({
		claims,
		statements: [],
		incident: { attributions },
		reports: ['one', 'two', 'three'].map((report) => ({
			report,
			publisher: `Paper ${report}`,
			title: '',
			published: '2021-05-14',
		})),
	}) as unknown as IncidentPage

describe('who says how many', () => {
	const claims = [
		harm('c-1', 'police', 9, null, 'one'),
		harm('c-2', 'police', 9, null, 'two'),
		harm('c-3', 'hospital', 11, 11, 'two'),
		harm('c-4', '', 9, null, 'three'),
		harm('c-5', 'army', null, null, 'three'),
	]
	const told = linesOf(
		pageOf(claims),
		figure('killed', 9, 11, {
			used: ['c-3', 'c-5'],
			setAside: ['c-1', 'c-2', 'c-4'].map((claim) => ({ claim, reason: 'older' })),
		}),
	)
	test('the most first; one speaker with one number is one line; no number is no line', () =>
		deepEqual(
			told.map(({ who, said, where, aside }) => [who, said, where, aside]),
			[
				['hospital', '11', 'Paper two, 14 May 2021', undefined],
				['police', 'at least 9', '2 reports', 'older'],
				['Paper three', 'at least 9', '14 May 2021', 'older'],
			],
		))
	test('of those with the least, a speaker before a paper', () => {
		const ends = extremes(told, figure('killed', 9, 11))
		deepEqual([ends?.least.who, ends?.most.who], ['police', 'hospital'])
	})
	test('when all say the same there is no least and no most', () =>
		equal(extremes(told.slice(1), figure('killed', 9, 11)), null))
	test('what lies below the figure is not the least', () => equal(extremes(told, figure('killed', 10, 11)), null))
})

test('who blames, claims and denies: each voice once, with how many reports pass it on', () => {
	const { blames, claims, denies } = voicesOf(
		pageOf(
			[],
			[
				attribution('blame', 'army', 'Grey Banner', 'one'),
				attribution('blame', 'Army', 'Grey Banner', 'two'),
				attribution('assertion', 'police', 'gunmen', 'two'),
				attribution('denial', 'Grey Banner', 'Grey Banner', 'one'),
				attribution('claim-of-responsibility', 'Free Column', 'Free Column', 'three'),
			],
		),
	)
	deepEqual(
		[blames, claims, denies].map((voices) => voices.map(({ claimant, reports }) => [claimant, reports])),
		[[['army', 2]], [['Free Column', 1]], [['Grey Banner', 1]]],
	)
})

test('descriptions take an article, names do not', () => {
	equal(withArticle('army'), 'the army')
	equal(withArticle('Toma Relk'), 'Toma Relk')
	equal(withArticle('two officials'), 'two officials')
	equal(withArticle('a hospital'), 'a hospital')
})

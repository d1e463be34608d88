/** What the columns of a table may hold, for a person to look at. */
import { deepEqual } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { guessFor } from '../../src/intake/index.ts'

const LONG = 'Gunmen killed two guards at a bridge near Hadrel on Friday, the police said. '.repeat(2)

describe('guessed', () => {
	const rows: readonly (readonly [
		what: string,
		header: readonly string[],
		cells: readonly (readonly string[])[],
		guess: Readonly<Record<string, string>>,
	])[] = [
		[
			'usual names',
			['Headline', 'Body', 'Date'],
			[['a', 'b', 'c']],
			{ text: 'Body', title: 'Headline', published: 'Date' },
		],
		[
			'names of another language: the long cells are the text, the days its day',
			['Nr', 'Wortlaut', 'Tag'],
			[['1', LONG, '2021-05-14']],
			{ text: 'Wortlaut', published: 'Tag' },
		],
		[
			'events, by their names',
			['Date of event', 'Town', 'Killed', 'Injured', 'Perpetrator'],
			[['14/05/2021', 'Tolm', '2', '', 'Grey Banner']],
			{ date: 'Date of event', place: 'Town', killed: 'Killed', wounded: 'Injured', actor: 'Perpetrator' },
		],
		['events, by the days in their cells', ['Tag', 'Tote'], [['14.05.2021', '2']], { date: 'Tag' }],
		['a year for a day', ['Year', 'Dead'], [['2021', '3']], { year: 'Year', killed: 'Dead' }],
		['nothing that says anything', ['A', 'B'], [['x', 'y']], {}],
		['no rows', ['A'], [], {}],
		['no columns', [], [], {}],
	]
	for (const [what, header, cells, guess] of rows)
		test(what, () => deepEqual({ ...guessFor({ header, rows: cells }) }, guess))
})

/** How a figure moved from report to report: who gave which number on which day. */
import { describe, expect, test } from 'vitest'
import { type Move, stepsOf } from '../../../src/desk/incident/moves.ts'

const move = (day: string, min: number | null, max: number | null = min): Move => ({
	report: 'r',
	day,
	min,
	max,
	said: '',
	who: 'police',
	times: 1,
})

const rows: readonly (readonly [does: string, moves: Move[], steps: [string, number][]])[] = [
	['nothing', [], []],
	[
		'a toll that grows',
		[move('2021-05-25', 9), move('2021-05-26', 11)],
		[
			['2021-05-25', 9],
			['2021-05-26', 11],
		],
	],
	[
		'a toll that is corrected downwards',
		[move('2021-05-25', 14), move('2021-05-28', 12)],
		[
			['2021-05-25', 14],
			['2021-05-28', 12],
		],
	],
	['the greatest of a day', [move('2021-05-25', 9), move('2021-05-25', 11)], [['2021-05-25', 11]]],
	['a floor stands at its least', [move('2021-05-25', 9, null)], [['2021-05-25', 9]]],
	['a ceiling stands at its most', [move('2021-05-25', null, 13)], [['2021-05-25', 13]]],
	['zero is a number', [move('2021-05-25', 0)], [['2021-05-25', 0]]],
]

describe('steps from day to day', () => {
	for (const [does, moves, steps] of rows)
		test(does, () => expect(stepsOf(moves).map(({ day, level }) => [day, level])).toEqual(steps))
})

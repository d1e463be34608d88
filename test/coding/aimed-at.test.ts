/** Whom a move, a protest or a measure is aimed at, and what is only where and how. Countries and groups are invented. */
import { describe, expect, test } from 'vitest'
import { view } from './view.ts'

const rows: readonly (readonly [text: string, expected: readonly string[]])[] = [
	// Where troops go
	['Guayanta sent three battalions to the river province on Monday.', []],
	['Paramora moved its tanks into San Aurelio on Monday.', []],
	['The peacekeepers pulled out of Nyakabesa on Monday.', []],
	['The rebels dismantled their checkpoints near Nyakabesa on Monday.', []],
	['Guayanta sent three battalions to Paramora on Monday.', ['Paramora']],
	// What stands in the way
	['Taxi drivers blocked the coast road near Marrick on Monday.', []],
	['Farmers parked their tractors across a bridge in Marrick on Monday.', []],
	['Students put up barricades in Marrick on Monday.', []],
	['Paramora closed the bridge at San Aurelio on Monday.', []],
	['Students stormed the tax office in Marrick on Monday.', ['tax office']],
	['Students set fire to the cars of two ministers in Marrick on Monday.', ['cars']],
	['Qasmira closed its border with Shamarand on Monday.', ['Shamarand']],
	// Everybody in it
	['The governor clamped a curfew on the city on Monday.', []],
	['The governor clamped a curfew on Marrick on Monday.', ['Marrick']],
	// The state that sits there
	['Karsovia recalled its ambassador from Rimnava on Monday.', ['Oltania']],
	['Karsovia recalled its consul from Galvesti on Monday.', ['Galvesti']],
]
describe('aimed at', () => {
	for (const [text, expected] of rows) test(text, () => expect(view(text).of('target')).toEqual(expected))
})

/** What somebody says they will or will not do: refusals have happened, violence that its doers announce is threatened. */
import { describe, expect, test } from 'vitest'
import { view } from './view.ts'

const rows: readonly (readonly [text: string, events: readonly string[]])[] = [
	['The hijackers said they would blow up the plane.', ['THREATEN blow up (threatened)']],
	['"We shall bomb every barracks in the country," the commander said.', ['THREATEN bomb (threatened)']],
	[
		'Halvenia said it would freeze a loan to Sungara unless it freed the men.',
		['THREATEN freeze a loan (threatened)', 'RETREAT freed (hypothetical)'],
	],
	['Oltania said it would not release the prisoners.', ['REJECT release the prisoners']],
	['The government will not negotiate with the rebels.', ['REJECT negotiate']],
	['Lorries from Oltania will not be let in.', ['COERCE Lorries from Oltania will not be let in (planned)']],
	// Said as a term with a consequence.
	[
		'Halvenia gave the crew until noon to turn back or be sunk.',
		['REQUEST gave', 'THREATEN gave the crew until (threatened)'],
	],
	['The bank gave him two weeks to pay.', []],
	// Told by others, done of late, or only not yet done.
	['The army will bomb the town on Monday, a deserter said.', ['ASSAULT bomb (planned)']],
	['Halvenia said it would freeze a loan to Sungara.', ['SANCTION freeze a loan (planned)']],
	['Oltania has not released the prisoners.', ['RETREAT released the prisoners (denied)']],
	['The two ministers did not meet in Stenholt.', ['CONSULT meet (denied)']],
	[
		'Rebels had threatened Galvesti after soldiers bombed a bridge.',
		['THREATEN threatened (threatened)', 'ASSAULT bombed'],
	],
]

describe('intent', () => {
	for (const [text, events] of rows) test(text, () => expect(view(text).events).toEqual(events))
})

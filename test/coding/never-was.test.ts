/**
 * Violence that nobody did: negated, feared, weighed or under a condition. Beside other news it is no event; where it is the
 * news, denied by whoever is meant, said to have been done, planned or known from "the", it is told. Countries are invented.
 */
import { describe, expect, test } from 'vitest'
import { view } from './view.ts'

const VIOLENT = new Set(['ASSAULT', 'PROTEST'])

/** The violent events that a text tells, with what is made of them. */
function told(text: string): string[] {
	const { coded, text: words } = view(text)
	return coded.mentions
		.filter((m) => VIOLENT.has(m.type))
		.map((m) => `${words.slice(m.anchor.start, m.anchor.end)} ${m.factuality}`)
}

const rows: readonly (readonly [text: string, events: readonly string[]])[] = [
	['Gunmen shot dead a judge in Marrick on Monday. There were no clashes in the town.', ['shot dead happened']],
	['Oltania moved 2,000 troops to the border on Monday. No shots have been fired so far.', []],
	[
		'Guards shot two traders in Marrick on Monday. A third asked not to be named for fear of reprisals.',
		['shot happened'],
	],
	[
		'Rebels burned a bridge near Galvesti on Monday. The governor will close the road if there is another attack.',
		['burned happened'],
	],
	['A bomb killed two women in Marrick on Monday. The bishop called it butchery.', ['bomb happened']],
	['Pirates seized a tanker off Galvesti on Monday. They had never struck so far south.', ['seized a tanker happened']],
	[
		'Police shot dead a man in Torsang on Monday. He was hit before he could throw a grenade.',
		['shot dead happened', 'hit happened'],
	],
	// Where it is the news.
	['There were no clashes in Marrick.', ['clashes denied']],
	['Residents of Torsang fear an attack.', ['attack hypothetical']],
	['The army may attack Torsang.', ['attack hypothetical']],
	// Where somebody denies, alleges or plans it.
	[
		'A bomb killed two women in Marrick on Monday. The army said that its men had not fired on the crowd.',
		['bomb happened', 'fired denied'],
	],
	[
		'A bomb killed two women in Marrick on Monday. Rumours that rebels had stormed the bank proved false.',
		['bomb happened', 'stormed denied'],
	],
	[
		'A bomb killed two women in Marrick on Monday. The rebels are planning to shell the port.',
		['bomb happened', 'shell planned'],
	],
	[
		'Police beat two students in Marrick on Monday. The unions have called a strike for Friday.',
		['beat happened', 'strike planned'],
	],
	[
		'Troops left Torsang on Monday. The patrol base did not come under rocket fire on Sunday.',
		['come under rocket fire denied'],
	],
	// What "the" says is known was done, whatever is made of it.
	[
		'Gunmen shot dead a judge in Marrick on Monday. The minister hinted that smugglers might have paid for the killing.',
		['shot dead happened', 'killing happened'],
	],
	[
		'Dockers walked out in Galvesti on Monday. The union that called the strike wants talks.',
		['walked out happened', 'strike happened'],
	],
	[
		'Planes bombed two villages near Torsang on Monday. "If the bombing goes on, we shall leave," a widow said.',
		['bombed happened', 'bombing happened'],
	],
	[
		'A bomb killed two women in Marrick on Monday. Relatives demanded an inquiry into the attack.',
		['bomb happened', 'attack happened'],
	],
	['The offensive will begin on Friday.', ['offensive planned']],
	['Diplomats said that the attack could begin within days.', ['attack hypothetical']],
]

describe('what never was', () => {
	for (const [text, events] of rows) test(text, () => expect(told(text)).toEqual(events))
})

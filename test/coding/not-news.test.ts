/**
 * Reports in which nothing violent is news: trials, anniversaries, exercises, accidents, ceremonies. What is recalled is one event
 * of its own time, however often it is told; what is played or harmless is none. Countries and groups are invented.
 */
import { describe, expect, test } from 'vitest'
import { firstOf } from './speaker/says.ts'
import { view } from './view.ts'

/** Violent events that a text tells as done, each once, with "recalled" where no mention is news. */
function violence(text: string): string[] {
	const { coded, text: words } = view(text)
	const first = firstOf(coded)
	const done = coded.mentions.filter(
		(m) => m.type === 'ASSAULT' && (m.factuality === 'happened' || m.factuality === 'alleged'),
	)
	const heads = done.filter((m) => !done.some((o) => o !== m && o.key === first.get(m.key)))
	return heads.map((head) => {
		const all = done.filter((m) => m === head || first.get(m.key) === first.get(head.key))
		const recalled = all.some((m) => m.background) ? ' recalled' : ''
		return `${words.slice(head.anchor.start, head.anchor.end)}${recalled}`
	})
}

const rows: readonly (readonly [name: string, text: string, events: readonly string[]])[] = [
	[
		'a list of what was done to whom',
		'The union says that nobody can vote freely. It has asked the government for talks. The government has not answered.\n\nMarta Ruiz and Ana Reyes were captured at the bus station of Torsang on 4 January by gunmen.\n\nThe union has members in nine towns. Jaro Lindqvist was murdered.',
		['captured recalled', 'murdered'],
	],
	[
		'a kidnapping, again and again',
		'The families gathered on Sunday to remember.\n\nRebels abducted 11 teachers at Torsang on 4 May 1995. The kidnapping is not forgotten, a widow said.',
		['abducted recalled'],
	],
	[
		'one killed where people strike',
		'Dockers are on strike against the price of bread, and the police have closed the port. One person was killed in Marrick.',
		['killed'],
	],
	[
		'one killed where nobody strikes',
		'The council discussed the price of bread. One person was killed in Marrick.',
		[],
	],
	[
		'a verdict',
		'A court in Marrick jailed a former sergeant for 30 years on Tuesday for ordering the killing of 40 villagers at Torsang in 1991.\n\n"They shot my father in the yard," said Ana Reyes, who was in court. The massacre was never reported at the time, a witness said.',
		['ordering the killing recalled'],
	],
	[
		'an anniversary',
		'Hundreds of people gathered in Torsang on Sunday to commemorate the shelling of the town.\n\nThe guns had fired on the market on 4 May 1995, killing 60 people. The mayor said the massacre must never be forgotten.',
		['shelling recalled'],
	],
	[
		'an exercise',
		'Three Halvenian warships fired missiles at an old freighter on Tuesday, on the first day of a naval exercise off Galvesti.\n\nMarines then stormed a beach in the drill and shot down "enemy" drones, the ministry said. Nobody was hurt.',
		[],
	],
	[
		'an accident',
		'An explosion destroyed a bakery in Marrick on Monday and killed six people, the police said.\n\nA faulty boiler had ignited leaking fuel, an inspector said. Nine people were hurt.',
		[],
	],
	['a jury', 'Husband stabs wife to death after row over money, jury told', ['stabs wife to death recalled']],
	['a stabbing', 'Man stabs clerk to death after row over money', ['stabs clerk to death']],
	['a salute', 'Cadets fired a salute as the mayor laid a wreath at the monument on Sunday.', []],
	['a death in bed', 'The old general died in his bed on Monday. He had never stood trial.', []],
	['a scene', 'Ana presses the button. The explosion sends a flock of gulls into the air.', []],
	['a war as a time', 'Prices have doubled since the end of the 17-year civil war, a banker said on Monday.', []],
	[
		'a drill, and an attack during it',
		'Gunmen killed four soldiers near Galvesti on Tuesday. The army had ended an exercise there on Sunday.',
		['killed'],
	],
	[
		'an attack at a trial',
		'Gunmen shot dead two guards outside a court in Marrick on Tuesday, where a former sergeant is on trial for the killing of 40 villagers in 1991.',
		['shot dead', 'killing recalled'],
	],
	[
		'a charge of these days',
		'Police charged a man on Tuesday with the killing on Monday of a priest in Marrick.',
		['killing'],
	],
	[
		'an explosion that was a bomb',
		'An explosion destroyed a bakery in Marrick on Monday and killed six people. It was a bomb and not a gas leak, the police said.',
		['explosion'],
	],
	[
		'a remembrance without a date',
		'Bells rang in Marrick on Sunday to mark 25 years since a bomb sank a ferry.\n\nThe bomb, planted by the Iron Hand, exploded as the ship left the harbour. Nobody was ever tried for the attack.',
		['sank recalled'], // sinking and exploding are one
	],
	[
		'someone hurt in an exercise',
		'Marines stormed a beach and blew up bunkers on Wednesday on the second day of naval exercises off Galvesti.\n\nThe exercises end on Saturday. A sailor was hurt in a fall.',
		[],
	],
	[
		'a storm',
		'A tropical storm battered the coast on Sunday, killing at least nine people and flooding two towns.',
		[],
	],
	[
		'a count',
		'Murders fell by a third last year, the police said. Attacks on shops were at their lowest for ten years.',
		[],
	],
	['a habit', 'Residents complained of gangs who throw stones at buses.', []],
	['sappers at work', 'Sappers blew up an old shell in a quarry on Sunday.', []],
	[
		'a match',
		'The coach said his strikers had ambushed the champions. The goalkeeper saved a penalty before the final whistle of the cup match.',
		[],
	],
	[
		'a storm, and an attack',
		'A storm battered the coast on Sunday. Gunmen shot dead two fishermen in the port of Galvesti on Monday.',
		['shot dead'],
	],
	['stones thrown today', 'Gangs threw stones at two buses in Marrick on Monday.', ['threw stones']],
	[
		'a price war',
		'The price war between two bakers entered its third week on Monday. The ministry said that it was watching the battle.',
		[],
	],
	[
		'a battle of these days',
		'Soldiers and rebels fought for the bakery in Torsang on Monday. The ministry said that it was watching the battle.',
		['fought'],
	],
	[
		'fire in a prison',
		'A fire swept through the kitchen of the prison at Marrick on Monday. It was caused by a faulty oven, the police said.',
		[],
	],
	[
		'fire in a hostel, and those who set it',
		'A fire swept through a hostel in Marrick on Monday and killed two people. Men had thrown petrol bombs through a window, the police said.',
		['swept'],
	],
	[
		'a war as backdrop of talks',
		'Negotiators for the government and the Free Valley Movement began talks in Lenz on Monday.\n\nThe mediator said that the mood was good. Markets have opened again. The army, which has shelled the valley from the hills, said nothing. Earlier rounds ended in clashes.',
		[],
	],
	[
		'a war as backdrop, and a deed in these days',
		'Negotiators for the government and the Free Valley Movement began talks in Lenz on Monday.\n\nThe mediator said that the mood was good. On Sunday rebels shot dead two farmers in Torsang.',
		['shot dead'],
	],
	[
		'pirates in news of a ship',
		'A container ship that ran aground near the strait was refloated on Wednesday, the port authority said.\n\nIt had tried to steer clear of an area where pirates have attacked vessels. Tugs pulled it free. Nobody was hurt.',
		[],
	],
	[
		'pirates as news',
		'Pirates attacked a container ship near the strait on Wednesday, the port authority said.\n\nTugs pulled it free.',
		['attacked'],
	],
	[
		'an old deed with its day in calm news',
		'The navy found the wreck of a cruiser off Galvesti on Monday.\n\nIt was sunk on 4 May 1952 by a submarine, which fired a torpedo at it.',
		['sunk recalled'],
	],
	[
		'violence that an election was free of',
		'Voters went to the polls in Marrick on Sunday.\n\nPolling stations opened at dawn. Queues were long. The campaign was marred by violence, but the day passed off peacefully, the commission said.',
		[],
	],
	[
		'gunfire heard, the day of the vote',
		'Voters went to the polls in Marrick on Sunday.\n\nGunmen opened fire on a queue in Torsang and two women were killed, the commission said.',
		['opened fire'],
	],
	['a bombardment with questions', 'The coach was ambushed with questions about the title.', []],
]
describe('what is news and what is not', () => {
	for (const [name, text, events] of rows) test(name, () => expect(violence(text)).toEqual(events))
})

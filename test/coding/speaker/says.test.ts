/** Who says what, in which act: over the ways in which news puts it. All sentences, people and countries are invented. */
import { describe, expect, test } from 'vitest'
import { says } from './says.ts'

const told: readonly (readonly [text: string, expected: readonly string[]])[] = [
	[
		'The governor said gunmen had attacked a police post near Qaradan.',
		['governor assertion: gunmen had attacked a police post near Qaradan'],
	],
	[
		'Three soldiers were killed when a mine exploded near Galvesti, the army said.',
		['army assertion: Three soldiers were killed when a mine exploded near Galvesti'],
	],
	[
		'According to witnesses, shells hit the market in Qaradan.',
		['witnesses assertion: shells hit the market in Qaradan'],
	],
	[
		"The defence ministry blamed Karsovia for Tuesday's attack on the depot.",
		["defence ministry blame: Karsovia for Tuesday's attack on the depot"],
	],
	['The attack was blamed on the Order of the Oak.', ['– blame: The attack … on the Order of the Oak']],
	[
		'The Covenant Brigade claimed responsibility for the bombing of the station in Kamudozi.',
		['Covenant Brigade claim-of-responsibility: responsibility for the bombing of the station in Kamudozi'],
	],
	[
		'No group has claimed responsibility for the bombing of the station in Kamudozi.',
		['group comment-declined: responsibility for the bombing of the station in Kamudozi'],
	],
	[
		'The army denied that its troops had burned the village of Las Brumas.',
		['army denial: that its troops had burned the village of Las Brumas'],
	],
	[
		'The president condemned the killing of two teachers in Umm Razin.',
		['president condemnation: the killing of two teachers in Umm Razin'],
	],
	['The ministry declined to comment on the strike.', ['ministry comment-declined: to comment on the strike']],
	['The general threatened to bomb the dam at Tor.', ['general threat: to bomb the dam at Tor']],
	[
		'The colonel was quoted as saying that the rebels had shelled the airport.',
		['colonel assertion: that the rebels had shelled the airport'],
	],
	[
		'Two officials, citing witnesses, said gunmen had shot dead a judge.',
		['witnesses assertion: gunmen had shot dead a judge', 'officials assertion: gunmen had shot dead a judge'],
	],
	[
		'Officials said the army had shelled the town. One of the officials said the shelling went on for two hours.',
		['Officials assertion: the army had shelled the town', 'Officials assertion: the shelling went on for two hours'],
	],
	[
		'The mayor said that 40 people were hurt. He added that two of them had died.',
		['mayor assertion: that 40 people were hurt', 'mayor assertion: that two of them had died'],
	],
]

const nobody: readonly string[] = [
	'Gunmen attacked a post near Qaradan on Tuesday.',
	'The lawyer liked the old town.',
	'The report on the festival is long.',
	'Rain fell in Marrick, and the so-called “grey city” was quiet.',
	'The bombing claimed 20 lives in Qaradan.',
	'The alleged gunman fled.',
	'The family was denied visas.',
	'Police questioned the driver for an hour.',
	'The army continues to advance on Tel Sahab.',
	'The driver, who asked not to be named, fled.',
	'The shop on the corner offered bread and tea.',
	'The letter lay on the table for a week.',
	'Trade talks in Stenholt ended on Friday.',
	'The rebels ran to the river.',
	'A convoy of lorries reached Koulade.',
]

describe('said', () => {
	for (const [text, expected] of told) test(text, () => expect(says(text)).toEqual(expected))
})

describe('not said by anybody', () => {
	for (const text of nobody) test(text, () => expect(says(text)).toEqual([]))
})

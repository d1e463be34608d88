/** Words of certainty kept as printed, with a band only where the standard has one. */
import { describe, expect, test } from 'vitest'
import { view } from '../view.ts'

const sure = (text: string) => {
	const { coded } = view(text)
	const found = [...coded.statements, ...coded.claims].find(({ certainty }) => certainty)?.certainty
	return found ? [found.words, found.likelihood ?? '', found.confidence ?? ''] : null
}

const hedged: readonly (readonly [
	text: string,
	expected: readonly [words: string, likelihood: string, confidence: string],
])[] = [
	['Officials said the rebels probably shelled the airport.', ['probably', 'likely', '']],
	['Diplomats said an attack was unlikely.', ['unlikely', 'unlikely', '']],
	[
		'The general said with high confidence that the rebels had shelled the airport.',
		['with high confidence', '', 'high'],
	],
	['The ministry flatly denied that its troops had burned the village.', ['flatly', '', '']],
	['The rebels allegedly shelled the airport.', ['allegedly', '', '']],
	['The minister suggested that rebels had shelled the airport.', ['suggested', '', '']],
	['Police said it was too early to say who had bombed the station.', ['too early to say', '', '']],
	['Police said it was impossible to say who had bombed the station.', ['impossible to say', '', '']],
	[
		'The envoy said the militia could not be excluded as the attackers of the convoy.',
		['could not be excluded', '', ''],
	],
	['Detectives said there was little doubt that the rebels had shelled the airport.', ['little doubt', '', '']],
	[
		'The inquiry found beyond reasonable doubt that soldiers had burned the village.',
		['beyond reasonable doubt', '', ''],
	],
	// The verb of saying itself, where nothing else tells.
	['The general maintained that rebels had shelled the airport.', ['maintained', '', '']],
	['The army claimed that rebels had shelled the airport.', ['claimed', '', '']],
	['The mayor contends that rebels shelled the airport.', ['contends', '', '']],
	['Lawyers alleged that soldiers had burned the village.', ['alleged', '', '']],
	['The clerk thought that rebels had shelled the airport.', ['thought', '', '']],
	['The general insisted that the rebels had probably shelled the airport.', ['probably', 'likely', '']],
	// Phrases.
	['Police said they had no reason to doubt that rebels had shelled the airport.', ['no reason to doubt', '', '']],
	['Police said it was not yet established who had bombed the station.', ['not yet established', '', '']],
	[
		'The mission said it was in no position to confirm that rebels had shelled the airport.',
		['in no position to confirm', '', ''],
	],
	['A guard said he could not tell who had bombed the station.', ['could not tell', '', '']],
	['A diplomat said on good authority that soldiers had burned the village.', ['on good authority', '', '']],
	['The ministry formally denied that its troops had burned the village.', ['formally', '', '']],
	// Told in the next sentence, or behind "but".
	[
		'The Mountain Front said it had shelled the airport. The claim could not be independently verified.',
		['could not be independently verified', '', ''],
	],
	[
		'The governor said 40 people had died. Neither figure could be checked.',
		['Neither figure could be checked', '', ''],
	],
	[
		'A caller said rebels had shelled the airport. There was no way of checking the call.',
		['no way of checking', '', ''],
	],
	// A modal counts where nothing tells more.
	['The mayor said the rebels could probably not have shelled the airport.', ['probably', 'likely', '']],
]
const plain: readonly string[] = [
	'Rebels shelled the airport.',
	'The governor said rebels had shelled the airport. The lifts were not checked.',
	'The governor said rebels had shelled the airport. The treaty was confirmed by parliament.',
	'In May rebels shelled the airport.',
	'Police said rebels had shelled the airport.',
	'A can of petrol exploded in a garage.',
	'The army shelled the village on 3 May.',
	'The ministry denied that its troops had burned the village.',
	'A certain Dana Brisk bombed the station.',
	'Police confirmed that rebels had shelled the airport.',
	'The estimate of the harvest was published on Friday.',
	'Police said the fire had wholly destroyed the depot that rebels shelled.',
	'The general said his men had maintained discipline while rebels shelled the airport.',
	'The chief vowed to bomb the station.',
	'The Mountain Front claimed the shelling of the airport.',
	'The minister admitted that soldiers had burned the village.',
]

describe('how sure', () => {
	for (const [text, expected] of hedged) test(text, () => expect(sure(text)).toEqual(expected))
})
describe('no words of certainty', () => {
	for (const text of plain) test(text, () => expect(sure(text)).toBeNull())
})

/** Which words tell of an event, and which do not though they look it. Countries and groups are invented. */
import { describe, expect, test } from 'vitest'
import { view } from './view.ts'

const events: readonly (readonly [text: string, expected: readonly string[]])[] = [
	['Gunmen attacked a police post near Qaradan on Tuesday, killing three officers.', ['ASSAULT attacked']],
	['Two soldiers were killed when three missiles struck a depot in Tarcoasa.', ['ASSAULT struck']],
	['The village was shelled by the Karsovian army for three hours.', ['ASSAULT shelled']],
	['Five workers were kidnapped by armed men in Koulade.', ['ASSAULT kidnapped']],
	['Police arrested 40 students during a march in Bandar Sunta.', ['COERCE arrested', 'PROTEST march']],
	['Oltania deployed two brigades to the border.', ['MOBILIZE deployed two brigades']],
	['Halvenia imposed sanctions on 14 officials.', ['SANCTION imposed sanctions']],
	['Negotiators from Qasmira and Shamarand met in Stenholt on Monday.', ['CONSULT met']],
	['Shells landed in a vineyard near Galvesti.', ['ASSAULT landed']],
	['Oltania carried out airstrikes on Ostrelsk.', ['ASSAULT carried out airstrikes']],
	['Oltania said that Halvenia must return the ship.', ['REQUEST must']],
	['Settlers set fire to the offices of the mayor in Zarmand.', ['ASSAULT set fire']],
	['Oltania lodged a formal protest with Halvenia.', ['ACCUSE lodged a formal protest']],
	['Rebels captured two towns on Monday.', ['COERCE captured']],
	['Teachers in Nganzo have been on strike since Monday.', ['PROTEST strike']],
	['The strike on the depot came at dawn.', ['ASSAULT strike']],
	['Oltania answered with strikes on two bases.', ['ASSAULT answered with strikes']],
	['The explosion was caused by a suicide bomber.', ['ASSAULT explosion']],
	['The village is under attack from rebels.', ['ASSAULT attack']],
	['Rebels captured six soldiers on Monday.', ['ASSAULT captured']],
	['Halvenia suspended part of a military aid programme.', ['SANCTION suspended part of a military aid programme']],
	['Oltania says it is willing to withdraw its troops.', ['RETREAT withdraw (planned)']],
	['Oltania said it had halted economic aid to Halvenia.', ['SANCTION halted economic aid']],
	['A dynamite charge exploded near the embassy in Stenholt.', ['ASSAULT exploded']],
	['Prosecutors brought a charge of fraud against the mayor.', ['ACCUSE brought a charge']],
]

const nothing: readonly string[] = [
	'Lightning killed four hikers.',
	'Heart attacks killed two marathon runners.',
	'The striker scored after a deadly attack down the left in the second half of the match.',
	'He was beaten by his rival in the election.',
	'The earthquake killed 40 people in the coastal province.',
	'She died in her sleep aged 91.',
	'The company launched a new campaign on Monday.',
	'Shares rallied on Monday as oil prices fell.',
	'The film, in which soldiers storm a farm, opens the festival and stars a first-time actor.',
	'The council rejected nothing and the meeting was short.',
	'The photographer captured the mood of the city.',
	'The doctor said that patients must rest for a week.',
	'The film captured two prizes.',
	'The explosion in the hotel was caused by a leaking gas cylinder.',
	'A gas leak destroyed a bakery in Kisengwa.',
	'The crowd dispersed without incident.',
	'The old fort is under attack from damp, salt and bats.',
]

describe('what happened', () => {
	for (const [text, expected] of events) test(text, () => expect(view(text).events).toEqual(expected))
})

describe('no event of violence', () => {
	for (const text of nothing)
		test(text, () => expect(view(text).events.filter((e) => /^(?:ASSAULT|PROTEST|COERCE)/.test(e))).toEqual([]))
})

const factuality: readonly (readonly [text: string, expected: string])[] = [
	['Diplomats said an attack was unlikely.', 'ASSAULT attack (hypothetical)'],
	['Nobody is going to be arrested, the officer said.', 'COERCE arrested (denied)'],
	['Rebels are going to attack the town.', 'ASSAULT attack (planned)'],
	['A simulated attack will be staged at the station on Sunday.', 'ASSAULT attack will be staged (hypothetical)'],
	['The president denied that troops had attacked the village.', 'ASSAULT attacked (denied)'],
	['Rebels threatened to bomb the pipeline.', 'ASSAULT bomb (threatened)'],
	['If the army attacks the town, the road will close.', 'ASSAULT attacks (hypothetical)'],
	['The army did not attack the town.', 'ASSAULT attack (denied)'],
	['The ministry denied reports that soldiers had burned two farmhouses.', 'ASSAULT burned (denied)'],
	['The rebels are planning an attack on the port of Galvesti.', 'ASSAULT attack (planned)'],
	['Soldiers could attack the port of Galvesti.', 'ASSAULT attack (hypothetical)'],
	['Gunmen attacked the port of Galvesti.', 'ASSAULT attacked'],
	['The army allegedly shelled the village.', 'ASSAULT shelled (alleged)'],
]
describe('did it happen', () => {
	for (const [text, expected] of factuality) test(text, () => expect(view(text).events).toContain(expected))
})

const links: readonly (readonly [text: string, expected: readonly string[]])[] = [
	[
		'Oltania carried out airstrikes in response to a rocket attack on its embassy in Dolmirevo.',
		['carried out airstrikes response-to rocket attack'],
	],
	['Militants attacked a convoy, prompting airstrikes on their camps.', ['airstrikes response-to attacked']],
	['The shelling was followed by a raid on the village.', ['raid follows shelling']],
	['The raid came hours after rebels attacked a convoy.', ['raid follows attacked']],
	['Rebels attacked a convoy. The army shelled a village.', []],
	['Rebels attacked a convoy on Monday and the army shelled a village on Tuesday.', []],
]
describe('in response to what: only what the words say', () => {
	for (const [text, expected] of links)
		test(text, () => expect(view(text).links.filter((l) => !l.includes('same-as'))).toEqual(expected))
})

const same: readonly (readonly [text: string, expected: readonly string[]])[] = [
	[
		'A rocket attack killed two soldiers in Tarcoasa on Tuesday. The attack was the third this month.',
		['attack same-as rocket attack'],
	],
	['A bomb exploded outside a mosque in Qaradan. Three people were wounded.', ['wounded same-as exploded']],
	['Gunmen raided a bank in Marrick. Police arrested 40 students.', []],
]
describe('the same event told again', () => {
	for (const [text, expected] of same)
		test(text, () => expect(view(text).links.filter((l) => l.includes('same-as'))).toEqual(expected))
})

test('only fire burns: what is destroyed, looted or blown up was not set on fire', () => {
	const how = (text: string): (string | undefined)[] =>
		view(text).coded.claims.flatMap((c) => (c.field === 'event' ? [c.value.delivery] : []))
	expect(how('Rebels burned a church in Nganzo.')).toEqual(['fire'])
	expect(how('Rebels destroyed a church in Nganzo.')).toEqual([undefined])
	expect(how('Gunmen looted two shops in Nganzo.')).toEqual([undefined])
	expect(how('Rebels sabotaged the power lines near Nganzo.')).toEqual([undefined])
})

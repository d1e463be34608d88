/**
 * Ways in which sides count, own up, blame and condemn. A row says "speaker stance field of TYPE@sentence", as in
 * `sources.test.ts`. All people, places and events are invented.
 */
import { describe, expect, test } from 'vitest'
import { sources } from './says.ts'

const BLAST = 'A bomb exploded in a market in Marrick on Monday, killing nine people. '
const said: readonly (readonly [text: string, ...has: string[]])[] = [
	[`${BLAST}The Health Ministry counted 33 injured.`, 'Health Ministry asserts harm of ASSAULT@1'],
	[`${BLAST}Doctors listed 12 dead.`, 'Doctors asserts harm of ASSAULT@1'],
	[`${BLAST}Aid workers have registered 27 deaths.`, 'Aid workers asserts harm of ASSAULT@1'],
	[`${BLAST}An official had spoken of four wounded.`, 'official asserts harm of ASSAULT@1'],
	[`${BLAST}The Mountain Front owned up to the attack.`, 'Mountain Front claims-responsibility actor of ASSAULT@1'],
	[
		`${BLAST}The Mountain Front said the bombing had been the work of its Third Company.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
	[
		`${BLAST}Karsovia and Oltania blamed each other.`,
		'Karsovia blames actor of ASSAULT@1',
		'Oltania blames actor of ASSAULT@1',
	],
	[
		`${BLAST}Karsovia and Oltania each accused the other of planting it.`,
		'Karsovia blames actor of ASSAULT@1',
		'Oltania blames actor of ASSAULT@1',
	],
	[`${BLAST}Oltania blamed neighbouring Karsovia.`, 'Oltania blames actor of ASSAULT@1'],
	[
		`${BLAST}The government laid the bombing at the door of the Mountain Front.`,
		'government blames actor of ASSAULT@1',
	],
	[`${BLAST}The police pointed instead at the Mountain Front.`, 'police blames actor of ASSAULT@1'],
	[`${BLAST}The mayor expressed horror at the attack.`, 'mayor condemns event of ASSAULT@1'],
	[`${BLAST}The bishop voiced his outrage over the killings.`, 'bishop condemns event of ASSAULT@1'],
	[`${BLAST}The Mountain Front said the bomb was not one of its own.`, 'Mountain Front denies actor of ASSAULT@1'],
	[
		'Shells hit a school in Yelnitsa on Monday. Karsovia said that not one shell had come from its positions.',
		'Karsovia denies actor of ASSAULT@1',
	],
	['The mayor said the reports of an attack on a clinic in Mirwal were false.', 'mayor denies event of ASSAULT@1'],
	[`${BLAST}Police said the attackers were Mountain Front fighters.`, 'Police blames actor of ASSAULT@1'],
	[`${BLAST}The mission believes that it was carried out by the Mountain Front.`, 'mission blames actor of ASSAULT@1'],
	[`${BLAST}The Mountain Front washed its hands of the attack.`, 'Mountain Front denies actor of ASSAULT@1'],
	[`${BLAST}The Mountain Front dissociated itself from the bombing.`, 'Mountain Front denies actor of ASSAULT@1'],
	[`${BLAST}The Mountain Front protested its innocence.`, 'Mountain Front denies actor of ASSAULT@1'],
	[`${BLAST}The Mountain Front said it knew nothing about the attack.`, 'Mountain Front denies actor of ASSAULT@1'],
	[`${BLAST}The Mountain Front said it was not to blame.`, 'Mountain Front denies actor of ASSAULT@1'],
	[`${BLAST}The Mountain Front poured scorn on the claim.`, 'Mountain Front denies event of ASSAULT@1'],
	[`${BLAST}“We did not do this,” said a leader of the Mountain Front.`, 'leader denies actor of ASSAULT@1'],
	[`${BLAST}“It was not us,” said a leader of the Mountain Front.`, 'leader denies actor of ASSAULT@1'],
	[
		`${BLAST}The Mountain Front took credit for the bombing.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
	[`${BLAST}The Mountain Front boasted of the bombing.`, 'Mountain Front claims-responsibility actor of ASSAULT@1'],
	[
		`${BLAST}The Mountain Front confirmed that its men had planted the bomb.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
	[
		`${BLAST}A woman who telephoned a newspaper said the Mountain Front had carried out the bombing.`,
		'woman claims-responsibility actor of ASSAULT@1',
	],
	[`${BLAST}The police linked the bombing to the Mountain Front.`, 'police blames actor of ASSAULT@1'],
	[`${BLAST}The police held the Mountain Front accountable.`, 'police blames actor of ASSAULT@1'],
	[`${BLAST}The police saw the hand of the Mountain Front in it.`, 'police blames actor of ASSAULT@1'],
	[`${BLAST}The police said the Mountain Front had carried out the bombing.`, 'police blames actor of ASSAULT@1'],
	[`${BLAST}The police said the Mountain Front had planted the bomb.`, 'police blames actor of ASSAULT@1'],
	[`${BLAST}The police said the Mountain Front was to blame.`, 'police blames actor of ASSAULT@1'],
	[`${BLAST}The mayor hit out at the attack.`, 'mayor condemns event of ASSAULT@1'],
	[`${BLAST}The mayor reacted with horror to the bombing.`, 'mayor condemns event of ASSAULT@1'],
	[`${BLAST}A nurse told of 12 bodies in the yard.`, 'nurse asserts harm of ASSAULT@1'],
	[`${BLAST}The army named the attackers as the Mountain Front.`, 'army blames actor of ASSAULT@1'],
	[`${BLAST}The army named the Mountain Front as the culprit.`, 'army blames actor of ASSAULT@1'],
	[
		'Karsovia pointed the finger at the Oltanian army after shells landed on a farm in Marrick, wounding three men.',
		'Karsovia blames actor of ASSAULT@1',
	],
	[
		`${BLAST}The army's planes had nothing to do with it, their commander insisted.`,
		'commander denies actor of ASSAULT@1',
	],
	[`${BLAST}There was no truth in the reports, the police said.`, 'police denies event of ASSAULT@1'],
	[`${BLAST}The mayor poured cold water on the rumours.`, 'mayor denies event of ASSAULT@1'],
	[`${BLAST}The Mountain Front withdrew its claim.`, 'Mountain Front denies event of ASSAULT@1'],
	[`${BLAST}The Mountain Front owned responsibility.`, 'Mountain Front claims-responsibility actor of ASSAULT@1'],
	[`${BLAST}The army owned to six dead.`, 'army confirms harm of ASSAULT@1'],
	['Monitors counted 40 explosions near Marrick on Monday.', 'Monitors asserts event of ASSAULT@1'],
	[
		"The rebels disputed the army's figure of 120 men killed in the fighting in Marrick on Monday.",
		'army asserts harm of ASSAULT@1',
	],
	[`${BLAST}The bomb, said the mayor, Anna Berel, was hidden in a cart.`, 'Anna Berel asserts event of ASSAULT@1'],
	[`${BLAST}Witnesses bore out the account.`, 'Witnesses confirms event of ASSAULT@1'],
]
const nothing: readonly string[] = [
	'Karsovia said that not one lorry had come from its markets.',
	'The minister said the report on schools was wrong.',
	`${BLAST}The mayor said the winners are Marrick players.`,
	`${BLAST}The Education Ministry counted 33 schools.`,
	`${BLAST}Aid workers have registered 27 families.`,
	`${BLAST}The mechanic logged nine hours.`,
	`${BLAST}The trader owned up to a debt.`,
	`${BLAST}The police pointed at a map on the wall.`,
	`${BLAST}The mother and the daughter thanked each other.`,
	`${BLAST}The teacher and the pupils each said a prayer.`,
	`${BLAST}The bishop expressed joy at the harvest.`,
	`${BLAST}The carpenter laid a mat at the door of the mosque.`,
	`${BLAST}The shops listed 12 offers.`,
	`${BLAST}The army said the bridge had been the work of its engineers.`,
	`${BLAST}The mechanic washed his hands of engine oil.`,
	`${BLAST}The company dissociated itself from the merger.`,
	`${BLAST}The school named the hall as the venue.`,
	`${BLAST}The mayor put the box down to rest.`,
	`${BLAST}The bank withdrew its claim to the house.`,
	`${BLAST}The cook owned to a sweet tooth.`,
	`${BLAST}The girls joined the choir.`,
	`${BLAST}The shop, said the mayor, Anna Berel, was built in May.`,
	`${BLAST}The carpenter knew nothing of the new tax.`,
	`${BLAST}The lawyer pleaded guilty to speeding.`,
	`${BLAST}The critic poured scorn on the film.`,
	`${BLAST}The owner took credit for the new park.`,
	`${BLAST}The cook boasted of his soup.`,
	`${BLAST}The general pinned a medal on the driver.`,
	`${BLAST}Engineers traced the fault to a valve.`,
	`${BLAST}The farmer said the frost was to blame for the poor harvest.`,
	`${BLAST}The striker hit out at the umpire.`,
	`${BLAST}The fans vented their fury at the referee.`,
	`${BLAST}The teacher told of her childhood by the sea.`,
	`${BLAST}The opposition blamed the government for high prices.`,
	`${BLAST}The opposition accused the government of rigging the election.`,
	`${BLAST}The bank denied involvement in the merger.`,
	`${BLAST}The minister rejected the charge of nepotism.`,
	`${BLAST}The minister denied knowledge of the loan.`,
]

describe('says it', () => {
	for (const [text, ...has] of said) test(text, () => expect(sources(text)).toEqual(expect.arrayContaining(has)))
})
describe('says nothing of it', () => {
	for (const text of nothing) test(text, () => expect(sources(text)).toEqual([]))
})

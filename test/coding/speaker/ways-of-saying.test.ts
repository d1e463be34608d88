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
]
const nothing: readonly string[] = [
	'Karsovia said that not one lorry had come from its markets.',
	'The minister said the report on schools was wrong.',
	`${BLAST}The mayor said the winners were Marrick players.`,
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
]

describe('says it', () => {
	for (const [text, ...has] of said) test(text, () => expect(sources(text)).toEqual(expect.arrayContaining(has)))
})
describe('says nothing of it', () => {
	for (const text of nothing) test(text, () => expect(sources(text)).toEqual([]))
})

/**
 * Whose word it is: nouns with an owner, lists and figures, quoted and cited speakers, asides, people who are sure. A row says
 * "speaker stance field of TYPE@sentence", as in `sources.test.ts`. All people, places and events are invented.
 */
import { describe, expect, test } from 'vitest'
import { sources } from './says.ts'

const BLAST = 'A bomb exploded in a market in Marrick on Monday, killing nine people. '
const SHOT = 'gunmen shot dead two millers in Marrick on Monday'
const said: readonly (readonly [text: string, ...has: string[]])[] = [
	[`${BLAST}The Mountain Front issued a denial.`, 'Mountain Front denies event of ASSAULT@1'],
	['Gunmen shot nine farmers near Torsang. The army denied burning any crops.', 'army denies actor of ASSAULT@2'],
	[`${BLAST}A denial came from the Mountain Front.`, 'Mountain Front denies event of ASSAULT@1'],
	[
		`${BLAST}A claim of responsibility was made by the Mountain Front.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
	[`${BLAST}There was condemnation from the bishop.`, 'bishop condemns event of ASSAULT@1'],
	[`${BLAST}The bombing drew a rebuke from the bishop.`, 'bishop condemns event of ASSAULT@1'],
	[`${BLAST}A count by the Health Ministry showed 12 dead.`, 'Health Ministry asserts harm of ASSAULT@1'],
	[`${BLAST}Figures released by the Health Ministry showed 12 dead.`, 'Health Ministry asserts harm of ASSAULT@1'],
	[`${BLAST}The Health Ministry's toll rose to 12.`, 'Health Ministry asserts harm of ASSAULT@1'],
	[`${BLAST}A register kept by the hospital showed 12 dead.`, 'hospital asserts harm of ASSAULT@1'],
	[`${BLAST}Police confirmed the report.`, 'Police confirms event of ASSAULT@1'],
	[
		`${BLAST}Karsovia and Oltania traded accusations.`,
		'Karsovia blames actor of ASSAULT@1',
		'Oltania blames actor of ASSAULT@1',
	],
	[
		`${BLAST}Karsovia and Oltania each said the other had planted the bomb.`,
		'Karsovia blames actor of ASSAULT@1',
		'Oltania blames actor of ASSAULT@1',
	],
	[
		`${BLAST}Colonel Anton Vesk came at noon. The colonel said 12 people had died.`,
		'Anton Vesk asserts harm of ASSAULT@1',
	],
	[`State radio quoted the governor as saying that ${SHOT}.`, 'governor asserts harm of ASSAULT@1'],
	[`State radio quoted police as saying ${SHOT}.`, 'police asserts harm of ASSAULT@1'],
	[`State radio, quoting the governor, said ${SHOT}.`, 'governor asserts harm of ASSAULT@1'],
	[`In the army's version, ${SHOT}.`, 'army asserts harm of ASSAULT@1'],
	[`The army's version is that ${SHOT}.`, 'army asserts harm of ASSAULT@1'],
	[`Word came from the army that ${SHOT}.`, 'army asserts harm of ASSAULT@1'],
	[`If the army is to be believed, ${SHOT}.`, 'army asserts harm of ASSAULT@1'],
	[`As the army put it, ${SHOT}.`, 'army asserts harm of ASSAULT@1'],
	[`The army let it be known that ${SHOT}.`, 'army asserts harm of ASSAULT@1'],
	[`The army is adamant that ${SHOT}.`, 'army asserts harm of ASSAULT@1'],
	[`The army is of the view that ${SHOT}.`, 'army asserts harm of ASSAULT@1'],
	[`The army swears that ${SHOT}.`, 'army asserts harm of ASSAULT@1'],
	['Gunmen, said the army, shot dead two millers in Marrick on Monday.', 'army asserts harm of ASSAULT@1'],
	['Gunmen shot dead two millers in Marrick on Monday, per police.', 'police asserts harm of ASSAULT@1'],
	[
		'Gunmen shot dead two millers in Marrick on Monday, according to eyewitness accounts.',
		'eyewitness asserts harm of ASSAULT@1',
	],
	['The rebels claim to have killed 30 soldiers near Marrick.', 'rebels claims-responsibility harm of ASSAULT@1'],
]
const nothing: readonly string[] = [
	`${BLAST}The bank issued a bond.`,
	`${BLAST}The court heard a claim for the rent.`,
	`${BLAST}The film drew praise from the bishop.`,
	`${BLAST}A count by the farm showed 12 hens.`,
	`${BLAST}The bakery's list rose to 12 cakes.`,
	`${BLAST}Police confirmed the date of the match.`,
	`${BLAST}The two clubs traded players.`,
	`${BLAST}The teacher quoted a poem as proof.`,
	`${BLAST}Word came from the baker that the bread was ready.`,
	`${BLAST}In the bank's account, the money was safe.`,
	`${BLAST}The mayor is sure that the park will open in May.`,
	`${BLAST}The mayor swore that the roof had been mended.`,
	`${BLAST}Singers, said the mayor, would open the fair.`,
]

describe('has a speaker', () => {
	for (const [text, ...has] of said) test(text, () => expect(sources(text)).toEqual(expect.arrayContaining(has)))
})
describe('has none', () => {
	for (const text of nothing) test(text, () => expect(sources(text)).toEqual([]))
})

/**
 * Sayings without an event of their own, and speakers that stand in odd places. A row says "speaker stance field of
 * TYPE@sentence", as in `sources.test.ts`. All people, places and events are invented.
 */
import { describe, expect, test } from 'vitest'
import { sources } from './says.ts'

const BLAST = 'A car bomb exploded outside a bank in Dar Halim on Monday, killing nine people. '

/** The first row of each: what is expected beside what the report tells by itself. */
const pointsBack: readonly (readonly [text: string, has: string])[] = [
	[
		`${BLAST}"There was only smoke and a shoe," said Nadia Karam, whose cousin was among the dead.`,
		'Nadia Karam asserts event of ASSAULT@1',
	],
	[`${BLAST}Two of the dead were clerks, a nurse said.`, 'nurse asserts harm of ASSAULT@1'],
	[`${BLAST}"We heard a bang and ran," said a porter.`, 'porter asserts event of ASSAULT@1'],
	[`${BLAST}The clinic's director said the bank had been used to pay soldiers.`, 'director asserts event of ASSAULT@1'],
	[`${BLAST}The police chief, Ivo Rast, thinks money was the motive.`, 'Ivo Rast asserts event of ASSAULT@1'],
	[`${BLAST}Elders believe it was meant for a minister.`, 'Elders asserts event of ASSAULT@1'],
	[`${BLAST}Police said they had no suspects.`, 'Police asserts event of ASSAULT@1'],
	[`${BLAST}The air force said the true number was far higher.`, 'air force asserts event of ASSAULT@1'],
	[`${BLAST}Hospitals reported treating 92 people.`, 'Hospitals asserts harm of ASSAULT@1'],
	[`${BLAST}A nurse said her clinic had received 63 wounded.`, 'nurse asserts harm of ASSAULT@1'],
	[`${BLAST}The mission deplores the loss of life.`, 'mission condemns event of ASSAULT@1'],
	[`${BLAST}The ambulance service said 31 people were treated.`, 'ambulance service asserts harm of ASSAULT@1'],
]
/** What has nothing to do with it stays apart. */
const apart: readonly string[] = [
	`${BLAST}"The rice harvest was poor," said a trader.`,
	`${BLAST}The governor said schools would open late.`,
	`${BLAST}The army said it had no information.`,
	`${BLAST}A trader said the price of rice is too high.`,
	`${BLAST}The mayor said he would visit the city next week.`,
]
const speakers: readonly (readonly [text: string, has: string])[] = [
	[`${BLAST}The Interior Minister, Prince Oran, condemned the attack.`, 'Prince Oran condemns event of ASSAULT@1'],
	[
		`${BLAST}The Special Envoy of the League, El-Karim Oran, condemned the attack.`,
		'El-Karim Oran condemns event of ASSAULT@1',
	],
	[`${BLAST}The Interior Minister condemned the attack.`, 'Interior Minister condemns event of ASSAULT@1'],
	[
		'Nine drivers were shot dead near Koulade on Monday after being sold by their captors, fighters of the Front, the joint force announced.',
		'joint force asserts harm of ASSAULT@1',
	],
	[
		'The minister, Ada Ruhindi, put the toll of the raid on Lomurut at four, one of them a baker, on Friday.',
		'Ada Ruhindi asserts harm of ASSAULT@1',
	],
	[
		`${BLAST}A commander of the Front, Hasan Wolo, denied that his men were involved and blamed soldiers of the Fifth Brigade.`,
		'Hasan Wolo blames actor of ASSAULT@1',
	],
	[
		`${BLAST}A man who spoke for the Covenant Brigade accepted responsibility for the bombing.`,
		'Covenant Brigade claims-responsibility actor of ASSAULT@1',
	],
	[
		`${BLAST}The Covenant Brigade denied that it had carried out the bombing.`,
		'Covenant Brigade denies actor of ASSAULT@1',
	],
	[`${BLAST}Karsovia said it had nothing to do with the bombing.`, 'Karsovia denies actor of ASSAULT@1'],
	[
		'Gunmen shot dead 14 farmers in Lomurut on Monday, by the count of the diocese.',
		'diocese asserts harm of ASSAULT@1',
	],
]
describe('means what was told', () => {
	for (const [text, has] of pointsBack) test(text, () => expect(sources(text)).toContain(has))
})
describe('means nothing that was told', () => {
	for (const text of apart) test(text, () => expect(sources(text)).toEqual([]))
})
describe('who it is', () => {
	for (const [text, has] of speakers) test(text, () => expect(sources(text)).toContain(has))
})

/**
 * Whom a speaker points at as the doer without telling the deed again, and what points at nobody. A row says "speaker stance
 * field of TYPE@sentence", as in `sources.test.ts`. All people, places and events are invented.
 */
import { describe, expect, test } from 'vitest'
import { sources } from './says.ts'

const BLAST = 'A bomb exploded outside a bank in Dar Halim on Monday, killing nine people. '
const SHELLS = 'Shells fell on the market of Qaradan on Monday, killing nine people. '

const points: readonly (readonly [text: string, has: string])[] = [
	[
		`${BLAST}A colonel told reporters that the blast bore the mark of the Mountain Front.`,
		'colonel blames actor of ASSAULT@1',
	],
	[
		`${BLAST}A police officer, who asked not to be named, said the method was that of the Mountain Front.`,
		'police officer blames actor of ASSAULT@1',
	],
	[`${BLAST}The prosecutor said detectives leaned towards the Mountain Front.`, 'prosecutor blames actor of ASSAULT@1'],
	[`${BLAST}The ministry said it was Karsovian and no accident.`, 'ministry blames actor of ASSAULT@1'],
	[
		`${BLAST}Its spokesman, Ivo Rast, suggested that the Mountain Front had staged the incident.`,
		'Ivo Rast blames actor of ASSAULT@1',
	],
	[`${SHELLS}The foreign minister said that Karsovia had fired first.`, 'foreign minister blames actor of ASSAULT@1'],
	[`${SHELLS}The mayor said the guards were the first to shoot.`, 'mayor blames actor of ASSAULT@1'],
	[`${SHELLS}The colonel said that the rebels had started it.`, 'colonel blames actor of ASSAULT@1'],
	[`${BLAST}The mayor said the attackers were bandits.`, 'mayor blames actor of ASSAULT@1'],
	[`${BLAST}A lawyer said the killers were soldiers dressed as rebels.`, 'lawyer blames actor of ASSAULT@1'],
	[`${BLAST}A lawyer said the bombing was the work of smugglers.`, 'lawyer blames actor of ASSAULT@1'],
	[`${BLAST}The union said the killers had been sent by the secret service.`, 'union blames actor of ASSAULT@1'],
	[`${BLAST}The envoy described the killers as mercenaries.`, 'envoy blames actor of ASSAULT@1'],
	[`${BLAST}A senator said the ministry had the blood of workers on its hands.`, 'senator blames actor of ASSAULT@1'],
	[`${BLAST}Nine identified the attackers as soldiers.`, 'Nine blames actor of ASSAULT@1'],
	[`${BLAST}Officials in Qaradan pointed to the Mountain Front.`, 'Officials blames actor of ASSAULT@1'],
	[
		`${BLAST}Witnesses identified the attackers as members of the Mountain Front.`,
		'Witnesses blames actor of ASSAULT@1',
	],
	[`${BLAST}A diplomat said it bore "all the hallmarks" of the Mountain Front.`, 'diplomat blames actor of ASSAULT@1'],
	[`${BLAST}The prosecutor said suspicion had fallen on the Mountain Front.`, 'prosecutor blames actor of ASSAULT@1'],
	[
		`${SHELLS}Officers said the shells had come from hills held by the Sons of the Valley.`,
		'Officers blames actor of ASSAULT@1',
	],
	[`${SHELLS}The government said the shells had come from Karsovia.`, 'government blames actor of ASSAULT@1'],
	[
		`${BLAST}The mayor said there was no doubt that it had been planted by the Mountain Front.`,
		'mayor blames actor of ASSAULT@1',
	],
	[
		`${BLAST}The mayor said the killers were Mountain Front rebels in stolen uniforms.`,
		'mayor blames actor of ASSAULT@1',
	],
	[`${BLAST}The mayor said it could well have been the Mountain Front.`, 'mayor blames actor of ASSAULT@1'],
	[`${BLAST}The mayor hinted that the Mountain Front had ordered it.`, 'mayor blames actor of ASSAULT@1'],
	[`${BLAST}The mayor attributed the bombing to the Mountain Front.`, 'mayor blames actor of ASSAULT@1'],
	[`${BLAST}The mayor put the bombing down to the Mountain Front.`, 'mayor blames actor of ASSAULT@1'],
	[
		`${BLAST}A man who said he spoke for the Mountain Front declared that the Front had sent it.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
]

/** The mayor blames nobody. */
const nobody: readonly string[] = [
	`${BLAST}The mayor said it was Karsovia that had offered talks.`,
	`${BLAST}The mayor said it was too early to say whether it was the Mountain Front.`,
	`${BLAST}The mayor said there was no evidence that the Mountain Front was behind it.`,
	`${BLAST}The mayor said the help had come from Karsovia.`,
	`${BLAST}The mayor said a plane had come from Karsovia with medicines.`,
	`${BLAST}The mayor said it was not the Mountain Front.`,
	`${BLAST}The mayor said the ship was Karsovian.`,
	`${BLAST}Officials in Qaradan pointed to the rising prices.`,
	`${BLAST}The mayor suggested that the Mountain Front had staged a concert.`,
	`${BLAST}The mayor said the Mountain Front had placed advertisements in newspapers.`,
	`${BLAST}The mayor said the police were tending the wounded.`,
	`${SHELLS}The mayor said that the army had fired the cook first.`,
	`${SHELLS}The mayor said that rain had started the landslide.`,
	`${SHELLS}The foreign minister said that Karsovia would not fire first.`,
	`${BLAST}The mayor said the attackers were masked.`,
	`${BLAST}The mayor said the dead were soldiers.`,
	`${BLAST}The mayor said the bombing was the work of one man.`,
	`${BLAST}The mayor said the nurses had been sent by the army.`,
	`${BLAST}The envoy described the dead as mercenaries.`,
	`${BLAST}A nurse said the doctor had blood on the sleeves.`,
	`${BLAST}A driver said that one of the men pointed a gun at the guard.`,
	`${BLAST}Nine identified the dead as soldiers.`,
	`${BLAST}The army put down the revolt in Qaradan.`,
]

/** Figures that an institution counts or gives. */
const figures: readonly (readonly [text: string, has: string])[] = [
	[`${BLAST}Police gave the number of dead as 14.`, 'Police asserts harm of ASSAULT@1'],
	[
		`${BLAST}The city health office gave a total of 41 dead for the two days.`,
		'city health office asserts harm of ASSAULT@1',
	],
	[
		`${BLAST}The defence ministry spoke of 12 soldiers killed and seven missing.`,
		'defence ministry asserts harm of ASSAULT@1',
	],
	[`${BLAST}The city's hospital had taken in 19 bodies by nightfall.`, 'hospital asserts harm of ASSAULT@1'],
	[
		'Gunmen abducted five surveyors near Tor on Monday. The company put the number at four.',
		'company asserts harm of ASSAULT@1',
	],
]
const noFigures: readonly string[] = [
	`${BLAST}The hospital took in 40 displaced families.`,
	`${BLAST}The army received 12 new tanks.`,
	`${BLAST}The governor put the number of schools at four.`,
	`${BLAST}The governor gave his name as Ada Ruhindi.`,
	`${BLAST}The governor spoke of three plans.`,
]

const CHARGE = `${BLAST}The union blamed Karsovia for the blast. `
const answered: readonly (readonly [text: string, has: string])[] = [
	[`${CHARGE}Karsovia dismissed that as gossip.`, 'Karsovia denies actor of ASSAULT@1'],
	[
		`${BLAST}The union blamed the Mountain Front for the blast. The Front called the charge ridiculous.`,
		'Front denies actor of ASSAULT@1',
	],
	[`${BLAST}The union gave 40 dead. The mayor dismissed that number as propaganda.`, 'mayor denies event of ASSAULT@1'],
	[`${CHARGE}Officials scoffed at the explanation.`, 'Officials denies event of ASSAULT@1'],
	[`${CHARGE}The minister denied that any foreigners were involved.`, 'minister denies actor of ASSAULT@1'],
	[
		`${CHARGE}The Mountain Front said he could not have had any part in the attack.`,
		'Mountain Front denies actor of ASSAULT@1',
	],
	[`${CHARGE}The mission considers the claim unfounded.`, 'mission denies event of ASSAULT@1'],
	[`${CHARGE}Karsovia termed the charge a pack of lies.`, 'Karsovia denies actor of ASSAULT@1'],
]
const unanswered: readonly string[] = [
	`${BLAST}The union offered talks. Karsovia rejected it.`,
	`${BLAST}The union offered talks. Karsovia dismissed the minister as a traitor.`,
	`${BLAST}Karsovia dismissed a number of clerks.`,
	`${BLAST}The minister asked for an explanation.`,
	`${BLAST}The Mountain Front said he had a part in a play.`,
	`${BLAST}Karsovia called it a tragedy.`,
]

describe('answers a charge', () => {
	for (const [text, has] of answered) test(text, () => expect(sources(text)).toContain(has))
})
describe('answers none', () => {
	for (const text of unanswered)
		test(text, () => expect(sources(text).filter((row) => row.includes('denies'))).toEqual([]))
})
describe('points at the doer', () => {
	for (const [text, has] of points) test(text, () => expect(sources(text)).toContain(has))
})
describe('points at nobody', () => {
	for (const text of nobody) test(text, () => expect(sources(text).filter((row) => row.includes('blames'))).toEqual([]))
})
describe('gives a figure', () => {
	for (const [text, has] of figures) test(text, () => expect(sources(text)).toContain(has))
})
describe('gives none', () => {
	for (const text of noFigures)
		test(text, () => expect(sources(text).filter((row) => row.includes('harm'))).toEqual([]))
})

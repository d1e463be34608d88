/**
 * What a plain "said" does once it is known of which deed it speaks: counter-stories, origins, reasons of a group, names for those
 * who did it. A row says "speaker stance field of TYPE@sentence", as in `sources.test.ts`. All people, places and events are invented.
 */
import { describe, expect, test } from 'vitest'
import { says, sources } from './says.ts'

const SHELLS = 'Shells fell on the market in Qaradan on Monday, killing nine people. '
const BOMB = 'A bomb killed three soldiers in Qaradan on Monday. '
const SHOT = 'A grocer was shot dead in Qaradan on Monday. '
const RAID = 'Planes bombed a mill in Qaradan on Monday, killing two people. '

const sided: readonly (readonly [text: string, has: string])[] = [
	[`${SHELLS}The army said its guns had been silent all afternoon.`, 'army denies actor of ASSAULT@1'],
	[`${SHELLS}The navy said its ships had been in port since Friday.`, 'navy denies actor of ASSAULT@1'],
	[`${SHELLS}The brigade replied that its men were asleep at the time.`, 'brigade denies actor of ASSAULT@1'],
	[`${SHELLS}The Mountain Front said it possessed no artillery.`, 'Mountain Front denies actor of ASSAULT@1'],
	[`${BOMB}The Mountain Front said it had no unit of that name.`, 'Mountain Front denies actor of ASSAULT@1'],
	[`${BOMB}The Mountain Front said it had never heard of the caller.`, 'Mountain Front denies actor of ASSAULT@1'],
	[`${BOMB}A lawyer for the second man said his client had been at a wedding.`, 'lawyer denies actor of ASSAULT@1'],
	[
		'A prisoner was beaten to death in the jail of Qaradan on Monday. The warden said the man had hanged himself.',
		'warden denies event of ASSAULT@1',
	],
	[`${RAID}The air force said there had been no flights over the town.`, 'air force denies event of ASSAULT@1'],
	[`${BOMB}The mayor said the order had come from the Mountain Front.`, 'mayor blames actor of ASSAULT@1'],
	[
		`${BOMB}The prosecutor said the two men had acted on orders from the Mountain Front.`,
		'prosecutor blames actor of ASSAULT@1',
	],
	[
		`${BOMB}The prosecutor said the two men had been paid by the Mountain Front.`,
		'prosecutor blames actor of ASSAULT@1',
	],
	[
		`${BOMB}The police chief said leaflets of the Mountain Front had been found there.`,
		'police chief blames actor of ASSAULT@1',
	],
	[
		`${SHOT}The Mountain Front said the grocer was an informer.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
	[
		`${SHOT}The Mountain Front said it had carried out the sentence.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
	[
		`${BOMB}The Mountain Front said the bomber was one of its men.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
	[`${BOMB}A caller said the Mountain Front had sent the bomber.`, 'caller claims-responsibility actor of ASSAULT@1'],
	[
		`${BOMB}The Mountain Front said the three had been singled out for what they did in May.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
	[
		`${BOMB}A leaflet signed by the Mountain Front and left at the gate declared that the hour had come.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
	[`${BOMB}The Mountain Front admitted laying the bomb.`, 'Mountain Front claims-responsibility actor of ASSAULT@1'],
	[
		`${BOMB}The mayor put the dead at nine, which the army described as wishful thinking.`,
		'army denies event of ASSAULT@1',
	],
	[
		'Guards beat three students in Qaradan on Monday. The commander insisted that nobody had been ill-treated.',
		'commander denies event of ASSAULT@1',
	],
	[
		'A plane was shot down near Qaradan on Monday. The governor suggested that the army had downed the plane by mistake.',
		'governor blames actor of ASSAULT@1',
	],
	[
		`${BOMB}The Justice Minister condemned what he described as "a cowardly attempt on the law".`,
		'Justice Minister condemns event of ASSAULT@1',
	],
	[`${BOMB}"They are cowards," said the bishop.`, 'bishop condemns event of ASSAULT@1'],
	[`${BOMB}"Only animals do such a thing," said the bishop.`, 'bishop condemns event of ASSAULT@1'],
	[`${BOMB}The bishop said he was appalled.`, 'bishop condemns event of ASSAULT@1'],
	[`${BOMB}"We are horrified by this," said the bishop.`, 'bishop condemns event of ASSAULT@1'],
	[`${BOMB}The bishop called the attack cowardly.`, 'bishop condemns event of ASSAULT@1'],
	[`${RAID}The embassy called the raid a violation of the truce.`, 'embassy condemns event of ASSAULT@1'],
	[`${RAID}The premier spoke of a barbaric deed.`, 'premier condemns event of ASSAULT@1'],
]

/** Plain assertions, whatever was told before. */
const plain: readonly string[] = [
	`${SHELLS}The army said its guns were new.`,
	`${SHELLS}The army said its ships had left port on Friday.`,
	`${SHELLS}The clinic said it had no bandages left.`,
	`${BOMB}The lawyer said his client had been at the market when it went off.`,
	`${BOMB}The mayor said the bread had come from Norrow.`,
	`${BOMB}The mayor said the nurses had been trained by the Red Lantern.`,
	`${BOMB}The mayor said the order had come from the baker.`,
	`${SHOT}The mayor said the grocer was an informer.`,
	`${SHOT}The Mountain Front said the grocer was not an informer.`,
	`${BOMB}The mayor said the three had been singled out for praise in May.`,
	`${BOMB}The Mountain Front said the three had been seen in May.`,
	`${BOMB}A leaflet left at the gate said the road was closed.`,
	`${BOMB}The guests were asked to wait, the commander said.`,
	`${BOMB}"They are heroes," said the bishop.`,
	`${BOMB}"They are not cowards," said the bishop.`,
	'A bridge opened in Qaradan on Monday. The army said its guns had been silent.',
	'A bridge opened in Qaradan on Monday. The mayor said the order had come from the Mountain Front.',
	'A bridge opened in Qaradan on Monday. "They are cowards," said the bishop.',
	'A bridge opened in Qaradan on Monday. The Mountain Front said the grocer was an informer.',
	'A bridge opened in Qaradan on Monday. The warden said the man had hanged himself.',
]

/** What was done on the scene by words or by helping hands is of the scene, and so is what its people did. */
const ofScene: readonly (readonly [text: string, has: string])[] = [
	[
		'Gunmen shot dead a judge in Qaradan on Monday. His widow said two young men had asked him for a light.',
		'widow asserts event of ASSAULT@1',
	],
	[`${BOMB}The attackers, an officer said, belonged to a sect.`, 'officer asserts actor of ASSAULT@1'],
	[`${BOMB}The three were on their way home, an officer said.`, 'officer asserts event of ASSAULT@1'],
	[`${BOMB}"There was no warning," said a clerk with a wound in his arm.`, 'clerk asserts event of ASSAULT@1'],
	[`${RAID}Two days later the air force denied targeting the mill.`, 'air force denies actor of ASSAULT@1'],
]
/** Those who answer to a state tell of their own strikes, and claim none; what was hit owns nothing. */
const reported: readonly (readonly [text: string, has: string, not: string])[] = [
	[
		`${BOMB}The Fifth Brigade announced that its men had killed two gunmen near Qaradan.`,
		'Fifth Brigade asserts',
		'Fifth Brigade claims-responsibility',
	],
	[
		'Four soldiers were killed near Qaradan on Monday when their convoy came under fire, the force said.',
		'force asserts',
		'force claims-responsibility',
	],
]

/** Told again with other words and means. */
const again: readonly (readonly [text: string, has: string])[] = [
	[
		'Warplanes struck a mill near Qaradan on Monday, killing two people. Residents reported six explosions.',
		'Residents asserts event of ASSAULT@1',
	],
	[
		'Blast in Qaradan kills four\n\nA bomb killed five people in Qaradan on Monday, police said. The governor condemned the bombing.',
		'governor condemns event of ASSAULT@1',
	],
]

/** About the weapon, who was hit, the doer, why, and how many. */
const aspects: readonly (readonly [text: string, has: string])[] = [
	[`${BOMB}The bomb was hidden in a flower pot, an officer said.`, 'officer asserts weapon of ASSAULT@1'],
	[`${BOMB}Two kilos of explosive had been packed into it, an officer said.`, 'officer asserts weapon of ASSAULT@1'],
	[
		'Soldiers fired on a crowd in Qaradan on Monday, killing two people. The crowd was unarmed, an officer said.',
		'officer asserts target of ASSAULT@1',
	],
	[`${BOMB}The attackers spoke the dialect of the coast, an officer said.`, 'officer asserts actor of ASSAULT@1'],
	[`${SHELLS}Karsovia said its guns were returning fire.`, 'Karsovia asserts motive of ASSAULT@1'],
	[`${BOMB}An officer said the real count was nearer nine.`, 'officer asserts harm of ASSAULT@1'],
]

/** Nobody is cited for them. */
const apart: readonly string[] = [
	`${BOMB}The bridge had been the work of engineers, an officer said.`,
	`${BOMB}The envoys have asked for patience, the mayor said.`,
	`${BOMB}The envoys will meet again in May, the mayor said.`,
	`${BOMB}The mayor said the premier would help the families.`,
	`${BOMB}"He was a good man," said a colleague of one of them.`,
]

describe('takes a side', () => {
	for (const [text, has] of sided) test(text, () => expect(sources(text)).toContain(has))
})
describe('takes none', () => {
	for (const text of plain) test(text, () => expect(says(text).filter((row) => !/ assertion: /.test(row))).toEqual([]))
})
describe('tells of the scene', () => {
	for (const [text, has] of ofScene) test(text, () => expect(sources(text)).toContain(has))
})
describe('reports and does not claim', () => {
	for (const [text, has, not] of reported)
		test(text, () => {
			expect(sources(text).filter((row) => row.startsWith(has))).not.toEqual([])
			expect(sources(text).filter((row) => row.startsWith(not))).toEqual([])
		})
})
describe('tells it again', () => {
	for (const [text, has] of again) test(text, () => expect(sources(text)).toContain(has))
})
describe('tells one side of it', () => {
	for (const [text, has] of aspects) test(text, () => expect(sources(text)).toContain(has))
})
describe('tells of something else', () => {
	for (const text of apart) test(text, () => expect(sources(text)).toEqual([]))
})

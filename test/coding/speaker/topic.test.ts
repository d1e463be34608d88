/**
 * Which of several events is meant by words that name none: what is at hand, else what the report tells of most. A row says
 * "speaker stance field of TYPE@sentence", as in `sources.test.ts`. All people, places and events are invented.
 */
import { describe, expect, test } from 'vitest'
import { sources } from './says.ts'

const JUDGE =
	'Gunmen shot dead a judge in Mirwal on Monday. The killers fired eleven rounds at the judge as she left the court. '
const CROWD = 'In Kohpur, a guard was stabbed in a quarrel on Sunday. Shops opened at noon as usual. '
const rows: readonly (readonly [text: string, has: string, not: string])[] = [
	[
		`${JUDGE}${CROWD}The government blamed the Mountain Front.`,
		'government blames actor of ASSAULT@1',
		'government blames actor of ASSAULT@3',
	],
	[
		`${JUDGE}${CROWD}The Mountain Front denied any part in it.`,
		'Mountain Front denies actor of ASSAULT@1',
		'Mountain Front denies actor of ASSAULT@3',
	],
	[
		`${JUDGE}${CROWD}"I heard shots and hid behind the wall," said Amina Kor.`,
		'Amina Kor asserts event of ASSAULT@1',
		'Amina Kor asserts event of ASSAULT@3',
	],
	[
		`${JUDGE}In Kohpur, a bomb wounded two porters on Sunday. Police blamed the Sons of the Valley.`,
		'Police blames actor of ASSAULT@3',
		'Police blames actor of ASSAULT@1',
	],
	[
		`${JUDGE}In Kohpur, a bomb wounded two porters on Sunday. "There was smoke everywhere," said Amina Kor.`,
		'Amina Kor asserts event of ASSAULT@3',
		'Amina Kor asserts event of ASSAULT@1',
	],
	[
		`${JUDGE}In Kohpur, a bomb wounded two porters on Sunday. The Sons of the Valley claimed responsibility.`,
		'Sons of the Valley claims-responsibility actor of ASSAULT@3',
		'Sons of the Valley claims-responsibility actor of ASSAULT@1',
	],
	// What stands between in the paragraph speaks of it, too.
	[
		'Commandos blew up a pylon near Mirwal on Monday.\n\nOn Tuesday a trade unionist was shot and wounded in Kohpur. She has led the dockers since 2009. The Labour Ministry deplored the crime.',
		'Labour Ministry condemns event of ASSAULT@2',
		'Labour Ministry condemns event of ASSAULT@1',
	],
	[
		'Jets fired on a fair in Koulade on Sunday, killing 54 people. In November 13 guests died in a raid on a wedding near Qaradan. The army denied responsibility for that one.',
		'army denies actor of ASSAULT@2',
		'army denies actor of ASSAULT@1',
	],
	// The noun says of which kind it is.
	[
		'Gunmen shot a conductor dead near Mirwal on Monday. The army shelled a camp at dawn on Tuesday. Bishop Amos Keita condemned the murder.',
		'Amos Keita condemns event of ASSAULT@1',
		'Amos Keita condemns event of ASSAULT@2',
	],
	[
		'Karsovian jets bombed a camp of the Mountain Front near Mirwal on Friday, hours after the army accused the Mountain Front of firing a rocket that killed two soldiers. The Mountain Front denied any role.',
		'Mountain Front denies actor of ASSAULT@1',
		'Mountain Front denies event of ASSAULT@1',
	],
	[
		'A rocket killed two soldiers near Mirwal on Monday. On Tuesday Karsovian jets bombed a camp. The army held the Mountain Front responsible.',
		'army blames actor of ASSAULT@1',
		'army blames actor of ASSAULT@2',
	],
	[
		'A rocket killed two soldiers near Mirwal on Monday. On Tuesday Karsovian jets bombed a camp. Oltania blamed Karsovia.',
		'Oltania blames actor of ASSAULT@2',
		'Oltania blames actor of ASSAULT@1',
	],
]

describe('what is spoken of', () => {
	for (const [text, has, not] of rows)
		test(text, () => {
			const found = sources(text)
			expect(found).toContain(has)
			expect(found).not.toContain(not)
		})
})

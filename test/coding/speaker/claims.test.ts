/**
 * Who claims a deed: by a message, by the reason it gives, by what its own men did; and what claims nothing. Rows as in
 * `sources.test.ts`. All people, places and events are invented.
 */
import { describe, expect, test } from 'vitest'
import { sources } from './says.ts'

const BLAST = 'A bomb exploded outside a bank in Dar Halim on Monday, killing nine people. '

const claimed: readonly (readonly [text: string, has: string])[] = [
	[
		`${BLAST}A caller to a radio station said the Mountain Front had done it.`,
		'caller claims-responsibility actor of ASSAULT@1',
	],
	[
		`${BLAST}A note found at the scene said the Mountain Front had carried out the attack.`,
		'note claims-responsibility actor of ASSAULT@1',
	],
	[
		`${BLAST}The Mountain Front said the bombing was revenge for the death of its leader.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
	[
		`${BLAST}In a fax the Mountain Front called it the answer to a raid on its camp.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
	[
		`${BLAST}It was an answer to the raid on its camp, the Mountain Front said.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
	[`${BLAST}The Mountain Front claimed that one.`, 'Mountain Front claims-responsibility actor of ASSAULT@1'],
	[
		'The Mountain Front bombed a bank in Dar Halim on Monday in what it called revenge for the death of its leader.',
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
	[
		`${BLAST}The Mountain Front said one of its units had carried out the attack.`,
		'Mountain Front claims-responsibility actor of ASSAULT@1',
	],
]

const unclaimed: readonly string[] = [
	`${BLAST}A caller told police that soldiers had carried out the attack.`,
	`${BLAST}The police said the bombing was revenge for a raid on a camp.`,
	`${BLAST}The Mountain Front said the bombing by Karsovia was revenge for the raid.`,
	`${BLAST}The Mountain Front said Karsovian troops had killed its leader in revenge for the bombing.`,
	`${BLAST}The army said it had killed five rebels near Tor on Tuesday.`,
	'Karsovian jets bombed a farm near Tor on Monday in what the Mountain Front called revenge for the death of its leader.',
	`${BLAST}The Mountain Front claimed that the bank was closed.`,
	`${BLAST}A caller to a radio station said the Mountain Front was his favourite band.`,
]

describe('claims the deed', () => {
	for (const [text, has] of claimed) test(text, () => expect(sources(text)).toContain(has))
})
describe('claims nothing', () => {
	for (const text of unclaimed)
		test(text, () => expect(sources(text).filter((row) => row.includes('claims-responsibility'))).toEqual([]))
})

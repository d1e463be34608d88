/** What is demanded, refused or threatened is of the day on which it is said. The reports are of Thursday 12 March 2020, and invented. */
import { expect, test } from 'vitest'
import { view } from './view.ts'

/** The days of all mentions of a type. */
const days = (text: string, type: string): string[] => {
	const { coded } = view(text)
	return coded.mentions
		.filter((m) => m.type === type)
		.flatMap((m) => coded.claims.flatMap((c) => (c.about === m.key && c.field === 'when' ? [c.value.earliest] : [])))
}

const told: readonly (readonly [type: string, text: string, day: string])[] = [
	['THREATEN', 'The Mountain Front threatened on Tuesday to hang two captives on Saturday.', '2020-03-10'],
	[
		'REJECT',
		'Rebels shelled the port of Qaradan on Monday. Qasmira closed its airspace on Thursday.\n\nThe rebels rejected a call for a truce.',
		'2020-03-12',
	],
]
for (const [type, text, day] of told) test(text, () => expect(days(text, type)).toEqual([day]))

const toCome = [
	['THREATEN', 'Shamarand threatened to close the frontier on Saturday.'],
	['REQUEST', 'The Mountain Front demanded the release of its leader by Sunday.'],
] as const
for (const [type, text] of toCome)
	test(text, () => expect(days(text, type).filter((day) => day > '2020-03-12')).toEqual([]))

/** Names of the dead, wherever a list gives them: each is a person harmed, because names of private persons may have to be withheld. */
import { describe, expect, test } from 'vitest'
import { view } from './view.ts'

const BOMB = 'A bomb exploded in Galvesti on Tuesday. '
const rows: readonly (readonly [text: string, victims: readonly string[]])[] = [
	['Among those killed were Mira Holt, a baker, and Jon Asker, a retired teacher.', ['Mira Holt', 'Jon Asker']],
	['Two of the dead were named as Ana Prell, 34, and Tor Velm, a mechanic.', ['Ana Prell', 'Tor Velm']],
	['The dead included Ana Prell.', ['Ana Prell']],
	['The victims were identified as Maro Hint, Lia Penn and Osk Tarel.', ['Maro Hint', 'Lia Penn', 'Osk Tarel']],
	['Among the wounded was Sorrel Hane, a nurse from Rimnava.', ['Sorrel Hane']],
	['Among those killed were a teacher and two of his pupils.', ['teacher']],
	['Among those killed were soldiers from Halvenia.', []],
	['The dead included people from Port Eldren and Rimnava.', []],
	['The mayor, Oskar Tiel, mourned the dead.', []],
	['The dead were buried in Port Eldren.', []],
]

describe('who the dead are', () => {
	for (const [text, victims] of rows)
		test(text, () =>
			expect(
				view(BOMB + text)
					.of('victim')
					.sort(),
			).toEqual([...victims].sort()),
		)
})

const later: readonly (readonly [text: string, factuality: string])[] = [
	['The ceasefire begins at noon on Saturday, mediators said.', 'planned'],
	['The ceasefire begins on 20 March.', 'planned'],
	['A ceasefire began at noon on Tuesday.', 'happened'],
	['The ceasefire began on Saturday, mediators said.', 'happened'],
	['Rebels attacked a police post near Qaradan on Friday.', 'happened'],
]
describe('what is dated after its report is a plan', () => {
	for (const [text, factuality] of later)
		test(text, () => expect([...new Set(view(text).coded.mentions.map((m) => m.factuality))]).toEqual([factuality]))
})

/** Words in marks that no verb of saying brings: whose they are, and which are nobody's. */
import { describe, expect, test } from 'vitest'
import { view } from '../view.ts'

/** "speaker: words" of each quote. */
const whose = (text: string): string[] => {
	const { coded, text: whole } = view(text)
	return coded.statements.flatMap(({ speaker, quotes }) =>
		quotes.map(({ start, end }) => `${speaker.kind === 'publisher' ? '–' : speaker.name}: ${whole.slice(start, end)}`),
	)
}

const rows: readonly (readonly [text: string, expected: string])[] = [
	['The envoy described the mood as "businesslike, with biscuits".', 'envoy: businesslike, with biscuits'],
	['The minister, Olga Brand, had "heard the same story".', 'Olga Brand: heard the same story'],
	[
		'The Mountain Front gave the garrison until noon to leave "or be buried here".',
		'Mountain Front: or be buried here',
	],
	['The prefect puts the injured at 19 and "formally denies" any beating.', 'prefect: formally denies'],
	['The mayor put the fire down to "outside hooligans".', 'mayor: outside hooligans'],
	['A naval officer ruled out a rescue "for the time being".', 'naval officer: for the time being'],
	[
		'The West Shore Union "condemns in the strongest terms any such attempt".',
		'West Shore Union: condemns in the strongest terms any such attempt',
	],
]
const nobody: readonly (readonly [text: string, why: string])[] = [
	['Eleven "delinquents" were put out of action by the patrol.', 'a word held at arm’s length'],
	['The men call themselves the "Sons of Dawn".', 'a name'],
	['Rescuers dug on in the rain and "there may be others below".', 'a sentence of its own, with no one to say it'],
	['The plan was called "historic".', 'nobody is there to say it'],
	['Soldiers took the "third road" north.', 'a name for a thing'],
	['The film "The Long March North" opened in Marrick.', 'a title'],
	['The "people’s court" sat for two days.', 'a name'],
	['The ship, renamed "Norda Sun", left on Friday.', 'a name of a ship'],
]

describe('part of a sentence in marks', () => {
	for (const [text, expected] of rows) test(text, () => expect(whose(text)).toEqual([expected]))
})
describe('nobody’s words', () => {
	for (const [text, why] of nobody) test(`${why}: ${text}`, () => expect(whose(text)).toEqual([]))
})

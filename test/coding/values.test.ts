/** Who, to whom, harm, with what, where, when: the values of claims. Countries and groups are invented. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Coded } from '../../src/coding/schema.ts'
import { view } from './view.ts'

type Field = 'actor' | 'target' | 'harm' | 'weapon' | 'where' | 'when'
const rows: readonly (readonly [field: Field, text: string, expected: readonly string[]])[] = [
	['actor', 'Gunmen attacked a police post near Qaradan.', ['Gunmen']],
	['actor', 'The village was shelled by the Karsovian army.', ['Karsovian army']],
	['actor', 'Oltania carried out airstrikes on Ostrelsk.', ['Oltania']],
	['actor', 'A convoy was ambushed in Zarmand.', []],
	['actor', 'Teachers in Nganzo have been on strike since last week.', ['Teachers']],
	['actor', 'Three missiles struck a depot in Tarcoasa.', []],
	['actor', 'Mountain Front was responsible for a rocket attack on a base in Mirwal.', ['Mountain Front']],
	['target', 'Gunmen attacked a police post near Qaradan.', ['police post']],
	['target', 'The killing of two village heads by rebels shocked the province.', ['village heads']],
	['target', 'Three missiles struck a depot in Tarcoasa.', ['depot']],
	['target', 'A bomb struck a depot in Tarcoasa. A passing nun was cut by flying glass.', ['depot']],
	['target', 'Rockets hit a mill in Tarcoasa. Six people were taken to hospital.', ['mill']],
	['target', 'Rockets hit a mill in Tarcoasa. Two millers were killed.', ['mill', 'millers']],
	['target', 'A bomber attacked a post near Tarcoasa. The bomber died too.', ['post']],
	[
		'harm',
		'Gunmen attacked a post, killing three officers and wounding seven others.',
		['killed 3 officers', 'wounded 7 officers'],
	],
	[
		'harm',
		'Two soldiers were killed and at least five others injured when missiles struck a depot.',
		['killed 2 soldiers', 'wounded 5- soldiers'],
	],
	[
		'harm',
		'Shells landed in a vineyard near Galvesti, causing no casualties.',
		['killed 0 people', 'wounded 0 people'],
	],
	['harm', "The death toll from Monday's bombing rose to 31.", ['killed 31 people']],
	['harm', 'Five workers were kidnapped by armed men in Koulade.', ['abducted 5 workers']],
	['harm', 'Police arrested 40 students in Bandar Sunta.', ['detained 40 students']],
	['harm', 'An airstrike killed General Omar Khalidi.', ['killed 1 Omar Khalidi']],
	['harm', 'A rocket attack on a base in Mirwal killed a contractor.', ['killed 1 contractor']],
	['harm', '30 shells hit a depot in Tarcoasa.', []],
	['harm', 'Gunmen attacked a police post near Qaradan on May 9.', []],
	['weapon', 'Fighters fired 18 rockets at the base.', ['18 rocket']],
	['weapon', 'The army said 107mm Katyusha rockets were fired at the base.', ['107mm Katyusha rocket']],
	['weapon', 'Gunmen attacked a police post near Qaradan.', []],
	['where', 'Gunmen attacked a police post near Qaradan.', ['Qaradan', 'near Qaradan']],
	['where', 'Gunmen ambushed a convoy 30 km north of Mirwal.', ['30 km north of Mirwal']],
	['where', 'A bomb exploded in Zarmand, police in Kohpur said.', ['Zarmand']],
	['where', 'In Mirwal unknown attackers threw a grenade at a judge.', ['Mirwal']],
	['where', 'In Tel Sahab a car bomb killed five shoppers.', ['Tel Sahab']],
	['where', 'A suicide bomber drove a van packed with explosives into a queue of recruits in Panjkala.', ['Panjkala']],
	['where', 'Gunmen marched 60 pupils into the bush near Koulade.', ['Koulade', 'near Koulade']],
	['where', 'Rebels fired a rocket from Kamenbrod at a base in Tarcoasa.', ['Tarcoasa']],
	['where', 'Rebels bombed the Marrick tax office on Sunday.', ['Marrick']],
	['where', 'A guard was shot dead near the Qaradan cotton exchange.', ['Qaradan']],
	[
		'where',
		'Rebels burned a depot in Galvesti in revenge for the shelling of a clinic in Torsang.',
		['Galvesti', 'Torsang'],
	],
	['where', 'A Marrick baker bombed no one. Rebels bombed a convoy on Sunday.', ['Halvenia']],
	['when', 'Gunmen attacked a police post in Qaradan on Tuesday.', ['2020-03-10']],
	['when', 'Gunmen attacked a police post in Qaradan in late December.', ['2019-12-21..2019-12-31']],
	['when', 'Gunmen attacked a police post in Qaradan on January 3.', ['2020-01-03']],
	['when', 'A mob beat a driver to death in Qaradan on Tuesday.', ['2020-03-10']],
	['when', 'Villagers accuse the guards of shooting at a wedding near Qaradan on Tuesday.', ['2020-03-10']],
	['when', 'Gunmen plan to attack a police post in Qaradan on Tuesday.', ['2020-03-17']],
	[
		'when',
		"The Front carried out Tuesday's bombing of a post in Zarmand in revenge for the killing of two men by the army in Panjkala on February 27.",
		['2020-03-10', '2020-02-27'],
	],
]
for (const [field, text, expected] of rows)
	test(`${field}: ${text}`, () => expect(view(text).of(field)).toEqual(expected))

describe('without a date of publication', () => {
	test('a weekday stays open and says so', () => {
		expect(view('Gunmen attacked a police post in Qaradan on Tuesday.', '').of('when')).toEqual([])
	})
})

const sentences = [
	'Gunmen attacked a police post near Qaradan on Tuesday, killing three officers.',
	'“We will answer,” the governor said.',
	'Oltania blamed the Mountain Front for the attack.',
	'Two soldiers were killed when 18 rockets hit the base.',
	'The weather was mild.',
	'Officials, speaking on condition of anonymity, said 14 people were wounded.',
	'The Front denied it.',
]
const anyReport = fc
	.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 })
	.map((list) => list.join('\n\n'))

test('all evidence is in its report, word for word, and every claim is about a mention of it', () => {
	fc.assert(
		fc.property(anyReport, (text) => {
			const { coded, text: held } = view(text)
			const mentions = new Set(coded.mentions.map((m) => m.key))
			for (const claim of coded.claims) {
				expect(mentions.has(claim.about)).toBe(true)
				if (claim.evidence.kind === 'words')
					for (const span of claim.evidence.spans) expect(held.slice(span.start, span.end).trim()).not.toBe('')
			}
			expect(new Set(coded.claims.map((c) => c.key)).size).toBe(coded.claims.length)
		}),
		{ numRuns: 25, seed: 7 },
	)
})

test('a sentence about the weather moves offsets and nothing else', () => {
	for (const text of sentences) {
		const [plain, longer] = [view(text), view(`${text}\n\nThe weather was mild.`)]
		expect(longer.events).toEqual(plain.events)
		expect(longer.coded.claims.map((c) => c.value)).toEqual(plain.coded.claims.map((c) => c.value))
	}
})

test('no link goes to or from what is not told', () => {
	// A heading that names a deed and is left out; words further down go back to it.
	const text = [
		'### Capture',
		'| field | holds | meaning |',
		'| --- | --- | --- |',
		'| `name` | string | As printed, without article; for unnamed ones the description. |',
		'| `unnamed` | boolean | True for "gunmen", "a militia", "those who did it": nobody is named. |',
	].join('\n')
	const { coded } = view(text)
	expect(Coded.safeParse(coded).success).toBe(true)
	const told = [...coded.mentions, ...coded.statements].map(({ key }) => key)
	for (const { from, to } of coded.links) expect(told).toEqual(expect.arrayContaining([from, to]))
})

test('every coding of the dev beds is what the schema says, and its evidence lies in its text', () => {
	const first = new Map<string, Coded>()
	for (const bed of ['reports', 'later', 'fresh', 'clusters']) {
		const folder = new URL(`../beds/${bed}/dev/text/`, import.meta.url)
		for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
			const { coded, text } = view(readFileSync(new URL(name, folder), 'utf8'))
			if (first.size < 12) first.set(text, coded)
			const read = Coded.safeParse(coded)
			expect(read.success ? [] : read.error.issues, name).toEqual([])
			for (const { evidence } of [...coded.claims, ...coded.links])
				if (evidence.kind === 'words')
					for (const { end } of evidence.spans) expect(end, name).toBeLessThanOrEqual(text.length)
		}
	}
	// What was read meanwhile changes nothing.
	for (const [text, coded] of first) expect(view(text).coded).toEqual(coded)
})

import { deepEqual, equal } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { takeText } from '../../src/intake/index.ts'
import { readWire } from '../../src/intake/wire.ts'

const BODY =
	'Rockets hit an army base near Hadrel on Thursday, killing two soldiers and wounding at least nine, the army said.\n   The army blamed the Grey Banner.'
const TITLE = 'Rockets hit army base near Hadrel, two soldiers killed'
const take = (text: string) => takeText(new TextEncoder().encode(text), 'a.txt', { obtained: '', by: '' }).value!
const said = (text: string) => Object.fromEntries(take(text).metadata.map(({ field, value }) => [field, value]))

const rows: readonly (readonly [what: string, text: string, said: Readonly<Record<string, string>>])[] = [
	[
		'keywords, an urgency, a stamp',
		`ZCZC VW042\nBC-SAEL-ATTACK (UPDATE 1, PIX)\nURGENT\n${TITLE}\nBy ILVA DORN\nHADREL, Sael, May 14 (Valley Wire) - ${BODY}\n(Reporting by Ilva Dorn; Editing by Oran Vell)\nVW-05-14-21 1033GMT\nNNNN`,
		{ title: TITLE, author: 'ILVA DORN', publisher: 'Valley Wire', published: '2021-05-14', language: 'en' },
	],
	[
		'lines marked for the machine',
		`^Sael-Attack, 1st Ld-Writethru,0312<\n^${TITLE}<\n^Eds: Updates with army statement, adds details.<\n^By ILVA DORN=\n^Valley Wire=\n\tHADREL, Sael (VW) _ ${BODY}\nAP-NY-04-05-21 1033EDT`,
		{ title: TITLE, author: 'ILVA DORN', publisher: 'Valley Wire', published: '2021-04-05', language: 'en' },
	],
	[
		'a stamp with two readings',
		`BC-SAEL-ATTACK\n${TITLE}\nHADREL, Sael (VW) - ${BODY}\nVW-04-05-21 1033GMT\nNNNN`,
		{ title: TITLE, publisher: 'VW', language: 'en' },
	],
	['an urgency and nothing else', `FLASH\nHADREL (VW) - ${BODY}`, { publisher: 'VW', language: 'en' }],
]
describe('what the lines of a wire say', () => {
	for (const [what, text, expected] of rows)
		test(what, () => {
			deepEqual(said(text), expected)
			const { version } = take(text)
			equal(version.text, text)
			const headline = version.sections.find(({ kind }) => kind === 'headline')
			equal(headline && version.text.slice(headline.start, headline.end), expected['title'])
		})
})

describe('no wire', () => {
	const articles = [
		`${TITLE}\n\nHADREL, May 14 (Valley Wire) - ${BODY}`,
		`URGENT calls for blood were heard at the hospital in Hadrel.\n${BODY}`,
		`The 1st of May was quiet.\n${BODY}`,
		`${BODY}\nNNNN`,
	]
	for (const text of articles) test(text.slice(0, 30), () => equal(readWire(text), null))
})

/** The country of an event that no place is told of: that of the dateline or of most of what the report names. */
import { expect, test } from 'vitest'
import { view } from './view.ts'

const countryOf = (text: string): (string | undefined)[] => [
	...new Set(view(text).coded.claims.flatMap((c) => (c.field === 'where' ? [c.value.country] : []))),
]

const told: readonly (readonly [text: string, countries: readonly string[]])[] = [
	['The Qasmiri government lifted the curfew. Qasmira was calm. Gunmen killed a judge on Monday.', ['XC']],
	[
		'Oltania was calm. The Oltanian government agreed with the Oltanian miners to raise wages. Oltania cheered.',
		['XJ'],
	],
	['Karsovian police said that gunmen had killed a judge. Karsovia has seen many such murders.', ['XA']],
]
test.each(told)('%s', (text, countries) => expect(countryOf(text)).toEqual(countries))

const untold: readonly string[] = [
	'Gunmen killed a judge on Monday.',
	'The Oltanian government agreed with Halvenia to share gas. Oltania cheered. The Oltanian press did too.',
	'Karsovia and Oltania met Halvenia and Qasmira. Gunmen killed a judge on Monday.',
]
test.each(untold)('no country: %s', (text) => expect(countryOf(text)).toEqual([]))

test.each([
	['Curfew in Oltania', 'Gunmen killed a judge on Monday in what an Oltanian minister called a crime.', 'Oltanian'],
	['Curfew in Oltania', 'Gunmen killed a judge on Monday.', 'Oltania'],
])('the country is taken from the text before the headline: %s %s', (title, body, words) => {
	const { coded, text } = view(body, '2020-03-12', title)
	const told = coded.claims.flatMap((c) =>
		c.field === 'where' && c.rules.includes('where/country-of-report') && c.evidence.kind === 'words'
			? c.evidence.spans.map(({ start, end }) => text.slice(start, end))
			: [],
	)
	expect(new Set(told)).toEqual(new Set([words]))
})

/** What a government orders, asks or refuses is done at home, wherever the report comes from. */
const atHome: readonly (readonly [text: string, countries: readonly string[]])[] = [
	['Oltania expelled two Karsovian envoys on Tuesday.', ['XJ']],
	['Karsovia turned down on Sunday an offer by Halvenia to mediate.', ['XA']],
	['Qasmira has asked Halvenia for patrol boats.', ['XC']],
	['Shamarand put its army on alert on Wednesday over the Qasmiri manoeuvres.', ['XD']],
	['Shamarand moved a tank brigade up to the Qasmiri border.', ['XD']],
	['The Halvenian parliament voted to halt arms sales to Qasmira.', ['XB']],
	['DOLMIREVO, March 12 - Halvenia halted arms sales to Karsovia on Tuesday.', ['XB']],
	['The Rwenjiran government banned two Halvenian charities.', ['XF']],
	['Oltania threatened on Monday to shut the pipeline to Karsovia.', ['XJ']],
	['Guayanta freed nine Paramoran fishermen on Sunday.', ['XI']],
]
const saidAtHome: readonly (readonly [text: string, countries: readonly string[]])[] = [
	['Shamarandi unions demanded higher wages.', ['XD']],
	['Rebels in Shamarand have turned down a Shamarandi offer of talks.', ['XD']],
]
test.each(saidAtHome)('said at home: %s', (text, countries) => expect(countryOf(text)).toEqual(countries))

test.each(atHome)('at home: %s', (text, countries) => expect(countryOf(text)).toEqual(countries))

const abroad: readonly (readonly [text: string, countries: readonly string[]])[] = [
	['The foreign ministers of Karsovia and Oltania met on Monday.', []],
	['Karsovia agreed with Halvenia to share water.', []],
	['Karsovian guns and Halvenian ships fired on a Qasmiri freighter.', []],
	['Karsovian soldiers arrested two farmers near Galvesti on Monday.', ['XJ']],
	['Karsovia and Halvenia turned down an offer by Qasmira to mediate.', []],
	['Karsovia will not expel the Halvenian envoys.', []],
	['Karsovia shelled Galvesti on Monday.', ['XJ']],
	['Karsovian troops were sent to Galvesti on Monday.', ['XJ']],
]
test.each(abroad)('not at home: %s', (text, countries) => expect(countryOf(text)).toEqual(countries))

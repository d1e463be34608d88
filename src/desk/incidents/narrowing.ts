/** What narrows a selection of incidents in the address of a page, and how each is said. */
import type { Filters } from '../data/source.ts'
import { codeInWords, dayInWords } from '../design/in-words.ts'

export const NARROW = [
	'q',
	'contested',
	'background',
	'type',
	'mode',
	'country',
	'place',
	'factuality',
	'origins',
	'actor',
	'weapon',
	'area',
	'from',
	'to',
] as const
export type Name = (typeof NARROW)[number]

/** Lines of the list that are fetched at once. */
export const SIZE = 50

export const narrowingOf = (chosen: Filters): Filters => Object.fromEntries(NARROW.map((name) => [name, chosen[name]]))

/** What the list asks of the ledger. */
export const listAsked = (chosen: Filters): Filters => ({
	...narrowingOf(chosen),
	sort: chosen['sort'],
	limit: `${SIZE}`,
	offset: `${Number(chosen['offset'] ?? 0) || 0}`,
	facets: 'none',
})

/** What it can be narrowed by: asked by itself, so that the lines need not wait for it and leafing asks nothing anew. */
export const facetsAsked = (chosen: Filters): Filters => ({ ...narrowingOf(chosen), limit: '1' })

/** What map and timeline ask: they narrow by days and area themselves. */
export function marksAsked(chosen: Filters): Filters {
	const { from: _, to: __, area: ___, ...rest } = narrowingOf(chosen)
	return rest
}

export function inWords(name: Name, value: string, countries: Readonly<Record<string, string>>): string {
	if (name === 'q') return `“${value}”`
	if (name === 'contested') return value === 'true' ? 'contested' : 'not contested'
	if (name === 'background') return value === 'true' ? 'only recalled' : 'what reports are about'
	if (name === 'area') return 'a part of the map'
	if (name === 'from') return `from ${dayInWords(value)}`
	if (name === 'to') return `until ${dayInWords(value)}`
	if (name === 'factuality') return statusInWords(value)
	if (name === 'origins') return originsInWords(value)
	if (name === 'place') return value
	if (name === 'country') return countries[value] ?? value
	return name === 'actor' ? value : codeInWords(value)
}

export const originsInWords = (least: string): string => `${least} or more origins`

const STATUS: Readonly<Record<string, string>> = {
	happened: 'Told as happened',
	alleged: 'Told as alleged',
	denied: 'Told as denied',
	threatened: 'Only threatened',
	planned: 'Only planned',
	hypothetical: 'Hypothetical',
}
export const statusInWords = (factuality: string): string => STATUS[factuality] ?? factuality

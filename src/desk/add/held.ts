/** What a column of a table can hold, in words: where each row is a report, and where each row is an event that somebody coded. */
export type Kind = 'reports' | 'events'

type Fields = readonly (readonly [field: string, words: string])[]

export const FIELDS: Readonly<Record<Kind, Fields>> = {
	reports: [
		['text', 'the text of the report'],
		['title', 'its title'],
		['published', 'when it was published'],
		['publisher', 'who published it'],
		['author', 'who wrote it'],
		['url', 'its address'],
		['language', 'its language'],
		['rights', 'rights'],
		['id', 'its number or id'],
	],
	events: [
		['date', 'the day, or the first day'],
		['end', 'the last day'],
		['year', 'the year'],
		['month', 'the month'],
		['day', 'the day of the month'],
		['type', 'what happened'],
		['mode', 'in which way'],
		['actor', 'who did it'],
		['target', 'to whom'],
		['place', 'the place'],
		['country', 'the country'],
		['admin1', 'the province'],
		['latitude', 'latitude'],
		['longitude', 'longitude'],
		['killed', 'how many were killed'],
		['killedLow', 'killed, at least'],
		['killedHigh', 'killed, at most'],
		['wounded', 'how many were wounded'],
		['woundedLow', 'wounded, at least'],
		['woundedHigh', 'wounded, at most'],
		['weapon', 'with what'],
		['coder', 'who coded it'],
		['id', 'its number or id'],
		['title', 'a title'],
		['url', 'the address of its source'],
		['rights', 'rights'],
	],
}

/** By column what it holds: of two columns that hold one thing the later choice counts. */
export type Chosen = Readonly<Record<string, string>>

export function choose(chosen: Chosen, column: string, field: string): Chosen {
	const others = Object.entries(chosen).filter(([name, held]) => name !== column && held !== field)
	return Object.fromEntries(field === '' ? others : [...others, [column, field]])
}

/** As it is told: the column by what it holds, of this kind of table. */
export function columnsOf(chosen: Chosen, kind: Kind): Readonly<Record<string, string>> {
	const fields = new Set(FIELDS[kind].map(([field]) => field))
	return Object.fromEntries(
		Object.entries(chosen).flatMap(([column, field]) => (fields.has(field) ? [[field, column]] : [])),
	)
}

/** What is missing before the table can be read; null when nothing is. */
export function missing(columns: Readonly<Record<string, string>>, kind: Kind): string | null {
	if (kind === 'reports') return columns['text'] ? null : 'Say which column holds the text of the report.'
	return columns['date'] || columns['year'] ? null : 'Say which column holds the day, or the year, of what happened.'
}

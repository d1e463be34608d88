/** Triples with CAMEO codes, in the columns in which Attestary writes them: source, code, target, with the day. */
import { fromCameo } from '../crosswalk/cameo-in.ts'
import { partyOf } from './parties.ts'
import type { Row } from './row.ts'
import { has, some, type TableShape } from './shape.ts'
import { event, type ToldField } from './told.ts'
import { countryOf, onDay, placeOf } from './when-where.ts'

export const cameo: TableShape = {
	title: 'a CAMEO triple',
	known: (columns) => has(columns, 'date', 'source', 'event_code', 'target'),
	about: (row) => ({ title: [row.get('source_name'), row.get('event_code'), row.get('target_name'), row.get('date')] }),
	read(row, known) {
		const code = row.get('event_code')
		const read = code && fromCameo(code.words)
		if (!code || !read) return code ? row.unread(code, 'is no code of CAMEO') : null
		if (read.type === null) return null
		const date = row.get('date')
		const day = row.day(date)
		return {
			event: { value: event(read.type, read.modes), cells: [code], rule: 'cameo/event_code' },
			claims: some<ToldField>(
				party(row, 'source', 'actor', known),
				party(row, 'target', 'target', known),
				day && date ? onDay(day, [date], 'cameo/date') : null,
				placeOf(
					row,
					{
						name: null,
						country: row.get('country'),
						admin1: null,
						latitude: row.get('latitude'),
						longitude: row.get('longitude'),
						level: 'region',
					},
					known,
					'cameo/country',
				),
			),
		}
	},
}

/** "ORVMIL": the country and the first sector; the name stands in a column of its own where it is known. */
function party(
	row: Row,
	column: string,
	field: 'actor' | 'target',
	known: Parameters<TableShape['read']>[1],
): ToldField | null {
	const code = row.get(column)
	const name = row.get(`${column}_name`) ?? (code && /\w/.test(code.words) ? code : null)
	if (!name) return null
	const letters = code?.words ?? ''
	const country = letters.length >= 3 ? (countryOf({ words: letters.slice(0, 3) }, known) ?? undefined) : undefined
	const sector = country ? letters.slice(3, 6) : letters.slice(0, 3)
	const sectors = /^[A-Z]{3}$/.test(sector) ? [sector] : []
	return { field, value: partyOf(name.words, known, { sectors, country }), cells: [name], rule: `cameo/${column}` }
}

/** Rows in POLECAT's shape: a pair of actor and recipient each, so that several rows may be one event. */
import { fromPlover } from '../crosswalk/plover-in.ts'
import { partyOf } from './parties.ts'
import type { Cell } from './row.ts'
import { has, some, type TableShape } from './shape.ts'
import { event, type ToldField } from './told.ts'
import { countryOf, onDay, placeOf } from './when-where.ts'

export const polecat: TableShape = {
	title: 'a POLECAT-shaped table',
	known: (columns) =>
		has(columns, 'Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Actor Name', 'Recipient Name'),
	about: (row) => ({
		title: [
			row.get('Event Type'),
			row.first('Actor Name', 'Actor Name Raw'),
			row.get('Placename'),
			row.get('Event Date'),
		],
	}),
	read(row, known) {
		const type = row.get('Event Type')
		const mode = row.get('Event Mode')
		const list = (cell: Cell | null) => (cell ? cell.words.split(/\s*;\s*/).filter(Boolean) : [])
		const read = type && fromPlover(type.words, list(mode), list(row.get('Contexts')))
		if (!type || !read) return type ? row.unread(type, 'is no type of PLOVER') : null
		const date = row.get('Event Date')
		const day = row.day(date)
		const party = (side: 'Actor' | 'Recipient', field: 'actor' | 'target'): ToldField | null => {
			const name = row.first(`${side} Name`, `${side} Name Raw`)
			const country = countryOf(row.get(`${side} Country`), known) ?? undefined
			const sectors = list(row.get(`${side} Sectors`))
			return (
				name && {
					field,
					value: partyOf(name.words, known, { sectors, country }),
					cells: [name],
					rule: `polecat/${field}`,
				}
			)
		}
		return {
			event: {
				value: event(read.type, read.modes, read),
				cells: some(type, read.modes.length > 0 ? mode : null),
				rule: 'polecat/event-type',
			},
			claims: some<ToldField>(
				party('Actor', 'actor'),
				party('Recipient', 'target'),
				day && date ? onDay(day, [date], 'polecat/event-date') : null,
				placeOf(
					row,
					{
						name: row.first('Placename', 'City', 'Raw Placename'),
						country: row.get('Country'),
						admin1: row.get('Province'),
						latitude: row.get('Latitude'),
						longitude: row.get('Longitude'),
						level: row.get('City') ? 'town' : row.get('Placename') ? 'region' : undefined,
					},
					known,
					'polecat/placename',
				),
			),
		}
	},
}

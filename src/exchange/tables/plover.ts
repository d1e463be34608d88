/**
 * PLOVER records: of the manual, of its example block, and of the gold file with its older names. Casualties stand in a `size` object, in
 * the record itself, or beside the event; all three are read.
 */
import type { WhereValue } from '../../coding/schema.ts'
import { fromPlover } from '../crosswalk/plover-in.ts'
import { allOf } from './harm.ts'
import { type Known, partyOf } from './parties.ts'
import type { Cell, Row } from './row.ts'
import { some, type TableShape } from './shape.ts'
import { event, type ToldField } from './told.ts'
import { between, countryOf, placeOf } from './when-where.ts'

/** 1 country … 5 below the city. */
const LEVEL: Readonly<Record<string, WhereValue['level']>> = {
	1: 'country',
	2: 'province',
	3: 'district',
	4: 'town',
	5: 'exact',
}
const SIZES = [
	['dead', 'killed'],
	['injured', 'wounded'],
	['arrested', 'detained'],
] as const

export const plover: TableShape = {
	title: 'a PLOVER record',
	known: (columns) =>
		columns.has('event') &&
		(columns.has('actor') || columns.has('source')) &&
		['quad_code', 'event_text', 'eventText', 'mode', 'has_event', 'text_info', 'textInfo'].some((name) =>
			columns.has(name),
		),
	about: (row) => ({
		id: row.get('id'),
		title: [eventCells(row)[0] ?? null, placeName(row), row.get('date')],
		coder: row.first('coder', 'cite_info.coder'),
		url: row.get('cite_info.url'),
		rights: row.first('cite_info.license', 'cite_info.copyright'),
	}),
	read(row, known) {
		if (row.get('has_event')?.words === 'false') return null
		const [first, ...more] = eventCells(row)
		if (!first) return null
		const modes = row.like(/^mode(?:\[\d+\])?$/)
		const contexts = row.like(/^context(?:\[\d+\])?$/)
		const read = fromPlover(first.words, modes.map(wordsOf), contexts.map(wordsOf))
		if (!read) return row.unread(first, 'is no type of PLOVER')
		for (const other of more) row.unread(other, 'is one more type of the record, of which the first is read')
		for (const mode of modes) if (!read.modes.includes(mode.words)) row.unread(mode, `is no mode of ${read.type}`)
		const used = [first, ...modes.filter(({ words }) => read.modes.includes(words))]
		const date = row.get('date')
		return {
			event: { value: event(read.type, read.modes, read), cells: used, rule: 'plover/event' },
			claims: some<ToldField>(
				...entities(row, /^(?:actor|source)\b/, 'actor', known),
				...entities(row, /^(?:recipient|target)\b/, 'target', known),
				date ? between(row, date, row.get('enddate'), 'plover/date') : null,
				where(row, known),
				...SIZES.map(([name, kind]): ToldField | null => {
					const cell = row.like(new RegExp(`(?:^|\\.)${name}$`))[0] ?? null
					const count = row.count(cell)
					return cell && count ? allOf(kind, count, [cell], `plover/${name}`) : null
				}),
			),
		}
	},
}

const wordsOf = ({ words }: Cell): string => words
const eventCells = (row: Row): Cell[] => row.like(/^event(?:\[\d+\])?$/)
const placed = (row: Row, ...names: readonly string[]): Cell | null =>
	row.first(
		...names.flatMap((name) => [
			`event_loc.${name}`,
			`eventLoc.${name}`,
			`event_loc[0].${name}`,
			`eventLoc[0].${name}`,
		]),
	)
const placeName = (row: Row): Cell | null =>
	placed(row, 'resolved_place', 'extracted_place', 'city') ?? row.first('event_loc', 'eventLoc')

function where(row: Row, known: Known): ToldField | null {
	const resolution = placed(row, 'resolution')?.words
	const country = placed(row, 'country', 'country_code')
	return placeOf(
		row,
		{
			name: placeName(row),
			country,
			admin1: placed(row, 'province'),
			latitude: placed(row, 'lat'),
			longitude: placed(row, 'lon'),
			level: LEVEL[resolution ?? ''],
		},
		known,
		'plover/event_loc',
	)
}

/** Entities by the way to them: "actor[1].code" belongs to "actor[1]", a bare "actor[1]" is a name. */
function entities(row: Row, of: RegExp, field: 'actor' | 'target', known: Known): ToldField[] {
	const ways = new Map<string, Cell[]>()
	for (const cell of row.like(of)) {
		const way = /^\w+(?:\[\d+\])?/.exec(cell.column)![0]
		ways.set(way, [...(ways.get(way) ?? []), cell])
	}
	return [...ways].flatMap(([way, cells]): ToldField[] => {
		const part = (...names: readonly string[]) => row.first(...names.map((name) => `${way}.${name}`))
		const name = row.get(way) ?? part('entity_text', 'entity_name', 'raw_text')
		if (!name) return []
		const sectors = cells.filter(({ column }) =>
			/\.(?:sector|sector_code|other_sector_codes)(?:\[\d+\])?$/.test(column),
		)
		const country = countryOf(part('code', 'country_name'), known) ?? undefined
		const value = partyOf(name.words, known, { sectors: sectors.map(wordsOf), country })
		return [{ field, value, cells: [name], rule: `plover/${field}` }]
	})
}

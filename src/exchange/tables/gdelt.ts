/**
 * Rows of GDELT 2.0's table of events. Nobody has looked at them: they are leads, which are kept, searched and matched, and make no
 * incident that would be recorded.
 */
import { fromCameo } from '../crosswalk/cameo-in.ts'
import { partyOf } from './parties.ts'
import { some, type TableShape } from './shape.ts'
import { event, type ToldField } from './told.ts'
import { countryOf, onDay, placeOf } from './when-where.ts'

const ACTOR =
	'Code, Name, CountryCode, KnownGroupCode, EthnicCode, Religion1Code, Religion2Code, Type1Code, Type2Code, Type3Code'
const GEO = 'Type, Fullname, CountryCode, ADM1Code, ADM2Code, Lat, Long, FeatureID'
const under = (prefix: string, names: string) => names.split(', ').map((name) => prefix + name)

/** The 61 columns of the table, whose files have no line of headings. */
export const GDELT_COLUMNS: readonly string[] = [
	...under('', 'GlobalEventID, Day, MonthYear, Year, FractionDate'),
	...under('Actor1', ACTOR),
	...under('Actor2', ACTOR),
	...under(
		'',
		'IsRootEvent, EventCode, EventBaseCode, EventRootCode, QuadClass, GoldsteinScale, NumMentions, NumSources, NumArticles, AvgTone',
	),
	...under('Actor1Geo_', GEO),
	...under('Actor2Geo_', GEO),
	...under('ActionGeo_', GEO),
	'DATEADDED',
	'SOURCEURL',
]

export const gdelt: TableShape = {
	title: 'a GDELT event',
	known: (columns) => GDELT_COLUMNS.filter((name) => columns.has(name)).length > 40,
	headless: (cells) =>
		cells.length === GDELT_COLUMNS.length && /^\d+$/.test(cells[0] ?? '') && /^\d{8}$/.test(cells[1] ?? '')
			? GDELT_COLUMNS
			: null,
	about: (row) => ({
		id: row.get('GlobalEventID'),
		title: [row.get('Actor1Name'), row.get('Actor2Name'), row.get('ActionGeo_Fullname'), row.get('Day')],
		url: row.get('SOURCEURL'),
	}),
	read(row, known) {
		const code = row.get('EventCode')
		const read = code && fromCameo(code.words)
		if (!code || !read) return code ? row.unread(code, 'is no code of CAMEO') : null
		if (read.type === null) return null
		const day = row.get('Day')
		const on = row.day(day)
		const party = (which: '1' | '2', field: 'actor' | 'target'): ToldField | null => {
			const name = row.get(`Actor${which}Name`)
			const country = countryOf(row.get(`Actor${which}CountryCode`), known) ?? undefined
			const sectors = some(row.get(`Actor${which}Type1Code`)).map(({ words }) => words)
			return (
				name && { field, value: partyOf(name.words, known, { sectors, country }), cells: [name], rule: 'gdelt/actor' }
			)
		}
		return {
			lead: true,
			event: { value: event(read.type, read.modes), cells: [code], rule: 'gdelt/event-code' },
			claims: some<ToldField>(
				party('1', 'actor'),
				party('2', 'target'),
				on && day ? onDay(on, [day], 'gdelt/day') : null,
				placeOf(
					row,
					{
						name: row.get('ActionGeo_Fullname'),
						country: null,
						admin1: null,
						latitude: row.get('ActionGeo_Lat'),
						longitude: row.get('ActionGeo_Long'),
						// How fine the point is, its own kind of code says, which is not read here.
						level: 'region',
					},
					known,
					'gdelt/action-geo',
				),
			),
		}
	},
}

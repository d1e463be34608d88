/** Rows in ACLED's shape. `fatalities` 0 stands there also where nobody gives a figure, so it is no claim that none died. */
import { EVENT_OF_SUB, EVENT_OF_TYPE, subEventOf } from '../crosswalk/acled-in.ts'
import { allOf, exactly } from './harm.ts'
import { type Known, partyOf } from './parties.ts'
import type { Cell, Row } from './row.ts'
import { has, some, type TableShape } from './shape.ts'
import { event, type ToldField } from './told.ts'
import { aroundDay, countryOf, placeOf } from './when-where.ts'

/** The numbers that stood for these words before. */
const INTER: readonly string[] = [
	'',
	'State forces',
	'Rebel group',
	'Political militia',
	'Identity militia',
	'Rioters',
	'Protesters',
	'Civilians',
	'External/Other forces',
]
const LEVEL = { 1: 'town', 2: 'near', 3: 'region' } as const
const BOTH = /^Battles$/i

export const acled: TableShape = {
	title: 'an ACLED-shaped table',
	known: (columns) =>
		has(columns, 'event_id_cnty', 'event_date', 'event_type', 'sub_event_type', 'actor1', 'fatalities'),
	about: (row) => ({
		id: row.get('event_id_cnty'),
		title: [row.get('sub_event_type') ?? row.get('event_type'), row.get('location'), row.get('event_date')],
	}),
	read(row, known) {
		const what = row.get('sub_event_type') ?? row.get('event_type')
		if (!what) return null
		const sub = subEventOf(what.words)
		const told = sub ? EVENT_OF_SUB[sub] : EVENT_OF_TYPE[row.get('event_type')?.words ?? '']
		if (!told) return row.unread(what, sub ? 'is no one kind of event' : 'is no event type that is known')
		const { type, modes, ...more } = told
		const date = row.get('event_date')
		const day = row.day(date)
		const precision = row.whole(row.get('geo_precision'))
		const dead = row.whole(row.get('fatalities'))
		const seized = sub === 'Disrupted weapons use'
		return {
			event: { value: event(type, modes, more), cells: [what], rule: 'acled/sub-event' },
			claims: some<ToldField>(
				...sides(row, known, what),
				day && date ? aroundDay(day, row.whole(row.get('time_precision')), [date], 'acled/event-date') : null,
				placeOf(
					row,
					{
						name: row.get('location'),
						country: row.get('country'),
						admin1: row.get('admin1'),
						latitude: row.get('latitude'),
						longitude: row.get('longitude'),
						level: precision === 1 || precision === 2 || precision === 3 ? LEVEL[precision] : undefined,
					},
					known,
					'acled/location',
				),
				seized
					? { field: 'weapon', value: { kind: 'weapon', fate: 'found' }, cells: [what], rule: 'acled/sub-event' }
					: null,
				dead ? allOf('killed', exactly(dead), [row.get('fatalities')!], 'acled/fatalities') : null,
			),
		}
	},
}

/** The first attacks the second, except where both fight, and where force met a crowd: there the order says nothing. */
function sides(row: Row, known: Known, what: Cell): ToldField[] {
	const here = countryOf(row.get('country'), known) ?? undefined
	const party = (cell: Cell | null, inter: Cell | null, field: 'actor' | 'target'): ToldField[] => {
		if (!cell) return []
		const kind = inter ? (INTER[Number(inter.words)] ?? inter.words) : ''
		return cell.words.split(/\s*;\s*/).map((name) => {
			const value = partyOf(name, known, { inter: kind, country: here })
			return { field, value, cells: [cell], rule: `acled/${cell.column}` }
		})
	}
	const [one, two] = [row.get('actor1'), row.get('actor2')]
	const [inter1, inter2] = [row.get('inter1'), row.get('inter2')]
	const crowd = /^(?:Protesters|Rioters)\b/i
	const turned = /against protesters|with intervention/i.test(what.words) && one && two && crowd.test(one.words)
	const [doer, target, interD, interT] = turned ? [two, one, inter2, inter1] : [one, two, inter1, inter2]
	const both = BOTH.test(row.get('event_type')?.words ?? '') || /^(?:Armed clash|Agreement)$/i.test(what.words)
	const with1 = party(turned ? row.get('assoc_actor_2') : row.get('assoc_actor_1'), null, 'actor')
	const with2 = party(turned ? row.get('assoc_actor_1') : row.get('assoc_actor_2'), null, 'target')
	return [
		...party(doer, interD, 'actor'),
		...(both ? party(target, interT, 'actor') : []),
		...party(target, interT, 'target'),
		...with1,
		...with2,
	]
}

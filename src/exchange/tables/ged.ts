/** Rows in the shape of UCDP GED. The sides of a conflict stand there without saying who attacked: both are doers, and civilians the target. */
import { GED_COLUMNS } from '../formats/ged.ts'
import { allOf, partOf } from './harm.ts'
import { partyOf } from './parties.ts'
import type { Row } from './row.ts'
import { has, some, type TableShape } from './shape.ts'
import { event, type ToldField } from './told.ts'
import { between, countryOf, placeOf } from './when-where.ts'

const LEVEL = ['', 'town', 'near', 'district', 'province', 'region', 'country', 'water'] as const

export const ged: TableShape = {
	title: 'a UCDP-GED-shaped table',
	known: (columns) => has(columns, 'id', 'type_of_violence', 'side_a', 'side_b', 'date_start', 'best', 'high', 'low'),
	// Some monthly files of candidates begin with the first event.
	headless: (cells) =>
		cells.length === GED_COLUMNS.length &&
		/^[123]$/.test(cells[GED_COLUMNS.indexOf('type_of_violence')] ?? '') &&
		/^\d{4}-\d\d-\d\d/.test(cells[GED_COLUMNS.indexOf('date_start')] ?? '')
			? GED_COLUMNS
			: null,
	about: (row) => ({
		id: row.get('id'),
		title: [row.get('dyad_name') ?? row.get('side_a'), row.get('where_coordinates'), row.get('date_start')],
	}),
	read(row, known) {
		const type = row.get('type_of_violence')
		if (!type) return null
		if (!/^[123]$/.test(type.words)) return row.unread(type, 'is neither 1, 2 nor 3')
		const country = countryOf(row.get('country'), known) ?? undefined
		const [a, b] = [row.get('side_a'), row.get('side_b')]
		const side = (cell: typeof a, field: 'actor' | 'target'): ToldField | null =>
			cell && { field, value: partyOf(cell.words, known, { country }), cells: [cell], rule: `ged/${cell.column}` }
		const start = row.get('date_start')
		const level = row.whole(row.get('where_prec'))
		return {
			event: { value: event('ASSAULT'), cells: [type], rule: 'ged/type-of-violence' },
			claims: some<ToldField>(
				side(a, 'actor'),
				side(b, type.words === '3' ? 'target' : 'actor'),
				start ? between(row, start, row.get('date_end'), 'ged/date') : null,
				placeOf(
					row,
					{
						name: row.get('where_coordinates'),
						country: row.get('country'),
						admin1: row.get('adm_1'),
						latitude: row.get('latitude'),
						longitude: row.get('longitude'),
						level: LEVEL[level ?? 0] || undefined,
					},
					known,
					'ged/where',
				),
				...deaths(row),
			),
		}
	},
}

function deaths(row: Row): ToldField[] {
	const cells = [row.get('best'), row.get('high'), row.get('low')] as const
	const [best, high, low] = cells.map((cell) => row.whole(cell))
	if (best == null) return []
	const [least, most] = [low ?? best, high ?? best]
	if (!(least <= best && best <= most)) {
		row.unread(cells[0]!, `does not lie between low (${least}) and high (${most})`)
		return []
	}
	const count = least === most ? { min: best, max: best } : { min: least, max: most, best }
	const by = (column: string, who: string | undefined, status: 'civilian' | 'combatant'): ToldField | null => {
		const cell = row.get(column)
		const number = row.whole(cell)
		return cell && number && who ? partOf('killed', number, who, status, [cell], `ged/${column}`) : null
	}
	return some(
		allOf('killed', count, some(...cells), 'ged/deaths'),
		by('deaths_a', row.get('side_a')?.words, 'combatant'),
		by('deaths_b', row.get('type_of_violence')?.words === '3' ? undefined : row.get('side_b')?.words, 'combatant'),
		by('deaths_civilians', 'civilians', 'civilian'),
	)
}

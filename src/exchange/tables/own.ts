/** Spreadsheets of a project's own, whose columns somebody told: "date=Tag,place=Ort,killed=Tote". */

import { MODES, PLOVER_TYPES } from '../../coding/lists.ts'
import type { EventValue } from '../../coding/schema.ts'
import { EVENT_OF_SUB, EVENT_OF_TYPE, subEventOf } from '../crosswalk/acled-in.ts'
import { fromCameo } from '../crosswalk/cameo-in.ts'
import { fromPlover, known as isMode } from '../crosswalk/plover-in.ts'
import { allOf } from './harm.ts'
import { type Known, partyOf } from './parties.ts'
import type { Cell, Row } from './row.ts'
import { some, type TableShape } from './shape.ts'
import { event, type ToldField, type ToldRow } from './told.ts'
import { between, countryOf, inParts, placeOf } from './when-where.ts'

export type OwnColumns = Readonly<Partial<Record<string, string>>>

/** What is read of a table with these columns. */
export function ownTable(columns: OwnColumns): TableShape {
	const at = (row: Row, field: string): Cell | null => row.get(columns[field])
	return {
		title: 'an own table',
		known: () => false,
		about: (row) => ({
			id: at(row, 'id'),
			title: at(row, 'title')
				? [at(row, 'title')]
				: [at(row, 'type'), at(row, 'place'), at(row, 'date') ?? at(row, 'year')],
			coder: at(row, 'coder'),
			url: at(row, 'url'),
			rights: at(row, 'rights'),
			published: at(row, 'published'),
		}),
		read: (row, known) => readOwn(row, known, (field) => at(row, field)),
	}
}

function readOwn(row: Row, known: Known, at: (field: string) => Cell | null): ToldRow | null {
	const harms = some(total(row, at, 'killed'), total(row, at, 'wounded'))
	const type = at('type')
	const mode = at('mode')
	const what = type ? eventIn(row, type, mode) : null
	// A table of casualties needs no column for what happened: somebody was killed or wounded by somebody.
	const told = what ?? (harms.length > 0 ? event('ASSAULT') : null)
	const anchor = what ? some(type, what.modes.length > 0 && mode ? mode : null) : harms[0]?.cells
	if (!told || !anchor) return null
	const here = countryOf(at('country'), known) ?? undefined
	const parties = (field: 'actor' | 'target'): ToldField[] =>
		some(at(field)).flatMap((cell) =>
			cell.words
				.split(/\s*;\s*/)
				.filter(Boolean)
				.map((name) => ({
					field,
					value: partyOf(name, known, { country: here }),
					cells: [cell],
					rule: `own/${field}`,
				})),
		)
	const [date, year] = [at('date'), at('year')]
	const weapon = at('weapon')
	return {
		event: { value: told, cells: anchor, rule: what ? 'own/type' : 'own/harm-alone' },
		claims: some<ToldField>(
			...parties('actor'),
			...parties('target'),
			date
				? between(row, date, at('end'), 'own/date')
				: year
					? inParts(row, year, at('month'), at('day'), 'own/year')
					: null,
			placeOf(
				row,
				{
					name: at('place'),
					country: at('country'),
					admin1: at('admin1'),
					latitude: at('latitude'),
					longitude: at('longitude'),
				},
				known,
				'own/place',
			),
			weapon && {
				field: 'weapon',
				value: { kind: known.weapons.find(weapon.words)?.words ?? weapon.words.toLowerCase() },
				cells: [weapon],
				rule: 'own/weapon',
			},
			...harms,
		),
	}
}

/** One cell, or its least and most in cells of their own. */
function total(row: Row, at: (field: string) => Cell | null, kind: 'killed' | 'wounded'): ToldField | null {
	const [best, low, high] = [at(kind), at(`${kind}Low`), at(`${kind}High`)]
	const cells = some(best, low, high)
	if (cells.length === 0) return null
	const [exact, least, most] = [row.count(best), row.whole(low), row.whole(high)]
	if (least === null && most === null) return exact && allOf(kind, exact, [best!], `own/${kind}`)
	const middle = exact?.min ?? null
	const [min, max] = [least ?? middle, most ?? middle]
	if (min !== null && max !== null && (min > max || (middle !== null && (middle < min || middle > max)))) {
		row.unread(cells[0]!, `does not go with the least (${min}) and the most (${max})`)
		return null
	}
	const count = { min, max, ...(middle !== null && min !== max ? { best: middle } : {}) }
	return allOf(kind, count, cells, `own/${kind}`)
}

/** In the words of PLOVER ("ASSAULT", "aerial"), of ACLED ("Armed clash", "Battles"), or as a CAMEO code ("195"). */
function eventIn(row: Row, type: Cell, mode: Cell | null): EventValue | null {
	const words = type.words
	const sub = subEventOf(words)
	const modeOnly = PLOVER_TYPES.filter((one) => (MODES[one] as readonly string[]).includes(words.toLowerCase()))
	const read =
		fromPlover(words, mode ? [mode.words] : []) ??
		(sub ? EVENT_OF_SUB[sub] : EVENT_OF_TYPE[words]) ??
		(modeOnly.length === 1 ? { type: modeOnly[0]!, modes: [words.toLowerCase()] } : null) ??
		cameoIn(words)
	if (!read) return row.unread(type, 'is no type of PLOVER or ACLED and no code of CAMEO')
	if (mode && !isMode(read.type, mode.words)) row.unread(mode, `is no mode of ${read.type}`)
	const { type: of, modes, ...more } = read
	return event(of, modes, more)
}

function cameoIn(words: string): Pick<EventValue, 'type' | 'modes'> | null {
	const read = fromCameo(words)
	return read && read.type !== null ? { type: read.type, modes: [...read.modes] as EventValue['modes'] } : null
}

/** Names of actors and places as incidents have them: how each is written, in which years, in how many. */
import { grouped } from '../../report/grouped.ts'
import type { Connection, SqlValue } from '../driver.ts'
import type { ActorEntry, PlaceEntry } from '../schema.ts'

export interface RegistryFilter {
	/** A part of any of its names, any case. */
	readonly text?: string | undefined
	readonly country?: string | undefined
}

export interface RegistryPaging {
	readonly limit?: number
	readonly offset?: number
	readonly sort?: 'incidents' | 'name' | 'newest'
}

export interface Names {
	actors(filter?: RegistryFilter, paging?: RegistryPaging): { total: number; entries: ActorEntry[] }
	places(filter?: RegistryFilter, paging?: RegistryPaging): { total: number; entries: PlaceEntry[] }
}

/** A name that runs over the end of a line is the same name. */
const plain = (name: string): string => `replace(replace(${name}, char(10), ' '), '  ', ' ')`

/** Names that an entry of the actor list stands behind are one; others are one when they are written alike. */
const ACTOR = `select coalesce(incident_actor.ref, lower(${plain('incident_actor.name')})) as id, ${plain('incident_actor.name')} as name, incident_actor.ref,
	incident_actor.country, incident_actor.role, incident.iid, incident.when_earliest, incident.when_latest
	from incident_actor join incident using (iid)`
const PLACE = `select lower(${plain('place')}) || '|' || coalesce(country, '') as id, ${plain('place')} as name, country, admin1, lat, lon, uncertainty_m, iid,
	when_earliest, when_latest from incident where place is not null`

const ORDER = {
	incidents: 'incidents desc, name collate nocase, id',
	name: 'name collate nocase, id',
	newest: 'last desc nulls last, incidents desc, id',
} as const
const YEARS = 'substr(min(when_earliest), 1, 4) as first, substr(max(when_latest), 1, 4) as last'

export function namesOf(db: Connection): Names {
	const page = <Row>(
		from: string,
		columns: string,
		{ text, country }: RegistryFilter,
		{ limit = 50, offset = 0, sort = 'incidents' }: RegistryPaging,
	): { total: number; rows: Row[] } => {
		const asked: [string, SqlValue][] = [
			...(text ? [['instr(lower(name), lower(?)) > 0', text] as [string, SqlValue]] : []),
			...(country ? [['country = ?', country] as [string, SqlValue]] : []),
		]
		const where = asked.length > 0 ? `where ${asked.map(([words]) => words).join(' and ')}` : ''
		const values = asked.map(([, value]) => value)
		const total = db.get<{ n: number }>(`select count(distinct id) as n from (${from}) ${where}`, ...values)?.n ?? 0
		const rows = db.all<Row>(
			`select id, ${columns}, count(distinct iid) as incidents, ${YEARS} from (${from})
			${where === '' ? '' : `where id in (select id from (${from}) ${where})`} group by id order by ${ORDER[sort]} limit ? offset ?`,
			...values,
			limit,
			offset,
		)
		return { total, rows }
	}
	/** As incidents write each of them, the most frequent first. */
	const named = <Row extends { readonly id: string; readonly name: string }>(from: string, rows: readonly Row[]) => {
		const ids = JSON.stringify(rows.map(({ id }) => id))
		const written = grouped(
			db.all<{ id: string; name: string }>(
				`select id, name from (${from}) where id in (select value from json_each(?)) group by id, name order by count(*) desc, name`,
				ids,
			),
			({ id }) => id,
		)
		return rows.map((row) => {
			const names = (written.get(row.id) ?? []).map(({ name }) => name)
			return { ...row, name: names[0] ?? row.name, names }
		})
	}
	return {
		actors(filter = {}, paging = {}) {
			const { total, rows } = page<Omit<ActorEntry, 'names'>>(
				ACTOR,
				`min(name) as name, min(ref) as ref, min(country) as country,
				count(distinct case role when 'actor' then iid end) as asDoer, count(distinct case role when 'target' then iid end) as asTarget`,
				filter,
				paging,
			)
			return { total, entries: named(ACTOR, rows) }
		},
		places(filter = {}, paging = {}) {
			const { total, rows } = page<Omit<PlaceEntry, 'names'>>(
				PLACE,
				'min(name) as name, country, min(admin1) as admin1, min(lat) as lat, min(lon) as lon, min(uncertainty_m) as uncertaintyM',
				filter,
				paging,
			)
			return { total, entries: named(PLACE, rows) }
		},
	}
}

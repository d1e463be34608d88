/** The list of incidents: filtered, sorted, paged, and counted by facet. */
import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { Figure, Incident, Party } from '../../incident/schema.ts'
import type { Connection, SqlValue } from '../driver.ts'
import type { FigureRange, IncidentLine, Mark } from '../schema.ts'
import { hasDenseScript } from '../search/dense.ts'
import { matchOf, parseQuery } from '../search/query.ts'
import type { Tables } from '../tables.ts'
import { totalOf } from './incidents.ts'
import { manyRows } from './many.ts'

export interface Area {
	readonly west: number
	readonly south: number
	readonly east: number
	readonly north: number
}

export interface IncidentFilter {
	/** Keys of incidents: these alone. */
	readonly keys?: readonly string[] | undefined
	readonly type?: readonly string[] | undefined
	/** Any of these modes, kinds of weapon, ways of delivery. */
	readonly mode?: readonly string[] | undefined
	readonly weapon?: readonly string[] | undefined
	readonly delivery?: readonly string[] | undefined
	/** ISO 3166-1 alpha-2. */
	readonly country?: readonly string[] | undefined
	/** Degrees between which its point lies; west is the greater one over the date line. */
	readonly area?: Area | undefined
	/** A name of a doer or target, any case. */
	readonly actor?: string | undefined
	/** Days; an incident counts when it can have happened between them. */
	readonly from?: string | undefined
	readonly to?: string | undefined
	readonly contested?: boolean | undefined
	readonly background?: boolean | undefined
	readonly recordable?: boolean | undefined
	readonly factuality?: readonly string[] | undefined
	/** The place of one, as its line names it. */
	readonly place?: readonly string[] | undefined
	/** At least so many independent origins. */
	readonly origins?: number | undefined
	/** At least one report of these. */
	readonly report?: string | undefined
	readonly killedAtLeast?: number | undefined
	/** Words of the incident's own title, places, names and weapons; `search` looks into the reports. */
	readonly text?: string | undefined
}

export interface Paging {
	readonly limit?: number
	readonly offset?: number
	/** Newest first when left out. Undated ones come last. */
	readonly sort?: 'newest' | 'oldest' | 'deadliest' | 'reports'
}

export interface FacetCount {
	readonly value: string
	readonly count: number
}
export type Facets = Readonly<
	Record<
		'type' | 'mode' | 'country' | 'place' | 'year' | 'actor' | 'weapon' | 'factuality' | 'origins' | 'contested',
		FacetCount[]
	>
>

type Asked<O> = SelectQueryBuilder<Tables, 'incident', O>
const MOST_FACETS = 100
/** What the facet of origins counts: so many or more. */
const ORIGINS = [2, 3, 5, 10] as const

export async function listIncidents(
	db: Connection,
	filter: IncidentFilter,
	{ limit = 50, offset = 0, sort = 'newest' }: Paging = {},
): Promise<{ total: number; incidents: IncidentLine[] }> {
	const counted = await narrowed(db.ask.selectFrom('incident'), filter)
		.select(({ fn }) => fn.countAll<number>().as('n'))
		.executeTakeFirst()
	// Sorted by what the index holds, and only then fetched: records are long, and sorting would carry all of them along.
	const page = await ordered(narrowed(db.ask.selectFrom('incident'), filter), sort)
		.select('incident.iid')
		.limit(limit)
		.offset(offset)
		.execute()
	const iids = page.map(({ iid }) => iid)
	const rows = await db.ask
		.selectFrom('incident')
		.select(['iid', 'json'])
		.where('iid', 'in', iids.length > 0 ? iids : [-1])
		.execute()
	const lines = new Map(rows.map(({ iid, json }) => [iid, lineOf(JSON.parse(json) as Incident)]))
	return { total: Number(counted?.n ?? 0), incidents: iids.flatMap((iid) => lines.get(iid) ?? []) }
}

/** All that match, without a page: columns of one index, so that ten thousand come in no time. */
export async function markIncidents(db: Connection, filter: IncidentFilter): Promise<Mark[]> {
	const { sql: query, parameters } = narrowed(db.ask.selectFrom('incident'), filter)
		.select(MARKED)
		.orderBy(sql`incident.when_earliest asc nulls last, incident.key`)
		.compile()
	return manyRows<MarkRow>(db, MARKED, query, parameters as SqlValue[]).map((row) => ({
		key: row[0],
		title: row[1],
		type: row[2],
		earliest: row[3],
		latest: row[4],
		lat: row[5],
		lon: row[6],
		uncertaintyM: row[7],
		country: row[8],
		killedLow: row[9],
		killedBest: row[10],
		killedHigh: row[11],
		contested: row[12] === 1,
		origins: row[13],
		reports: row[14],
	}))
}

const MARKED = [
	...(['key', 'title', 'type', 'when_earliest', 'when_latest', 'lat', 'lon', 'uncertainty_m', 'country'] as const),
	...(['killed_low', 'killed_best', 'killed_high', 'contested', 'origins', 'reports'] as const),
]
type Place = [lat: number | null, lon: number | null, uncertainty: number | null, country: string | null]
type Counts = [
	low: number | null,
	best: number | null,
	high: number | null,
	contested: 0 | 1,
	origins: number,
	reports: number,
]
type MarkRow = [
	key: string,
	title: string,
	type: Incident['type'],
	earliest: string | null,
	latest: string | null,
	...Place,
	...Counts,
]

/** Each facet counts as if its own filter were not set, so that other choices stay visible. */
export async function countFacets(db: Connection, filter: IncidentFilter): Promise<Facets> {
	const by = async (expression: ReturnType<typeof sql<string | null>>, rest: IncidentFilter): Promise<FacetCount[]> => {
		const rows = await narrowed(db.ask.selectFrom('incident'), rest)
			.select([expression.as('value'), sql<number>`count(*)`.as('count')])
			.where(expression, 'is not', null)
			.groupBy(sql`1`)
			.orderBy(sql`2 desc, 1`)
			.limit(MOST_FACETS)
			.execute()
		return rows.map(({ value, count }) => ({ value: String(value), count: Number(count) }))
	}
	const without = (...names: (keyof IncidentFilter)[]): IncidentFilter =>
		Object.fromEntries(Object.entries(filter).filter(([name]) => !names.includes(name as keyof IncidentFilter)))
	const actors = await narrowed(db.ask.selectFrom('incident'), without('actor'))
		.innerJoin('incident_actor', 'incident_actor.iid', 'incident.iid')
		.select(['incident_actor.name as value', sql<number>`count(distinct incident.iid)`.as('count')])
		.groupBy('incident_actor.name')
		.orderBy(sql`2 desc, 1`)
		.limit(MOST_FACETS)
		.execute()
	const values = async (field: 'mode' | 'weapon'): Promise<FacetCount[]> => {
		const rows = await narrowed(db.ask.selectFrom('incident'), without(field))
			.innerJoin('incident_value', 'incident_value.iid', 'incident.iid')
			.where('incident_value.field', '=', field)
			.select(['incident_value.value', sql<number>`count(*)`.as('count')])
			.groupBy('incident_value.value')
			.orderBy(sql`2 desc, 1`)
			.limit(MOST_FACETS)
			.execute()
		return rows.map(({ value, count }) => ({ value, count: Number(count) }))
	}
	/** How many have so many origins or more. */
	const atLeast = async (): Promise<FacetCount[]> => {
		const asked = narrowed(db.ask.selectFrom('incident'), without('origins'))
		const row = await ORIGINS.reduce(
			(query, n) => query.select(sql<number>`coalesce(sum(incident.origins >= ${n}), 0)`.as(`${n}`)),
			asked as Asked<Record<string, number>>,
		).executeTakeFirst()
		return ORIGINS.map((n) => ({ value: `${n}`, count: Number(row?.[n] ?? 0) })).filter(({ count }) => count > 0)
	}
	return {
		type: await by(sql<string | null>`incident.type`, without('type')),
		mode: await values('mode'),
		weapon: await values('weapon'),
		country: await by(sql<string | null>`incident.country`, without('country')),
		place: await by(sql<string | null>`incident.place`, without('place')),
		factuality: await by(sql<string | null>`incident.factuality`, without('factuality')),
		origins: await atLeast(),
		year: await by(sql<string | null>`substr(incident.when_earliest, 1, 4)`, without('from', 'to')),
		actor: actors.map(({ value, count }) => ({ value, count: Number(count) })),
		contested: await by(
			sql<string | null>`case incident.contested when 1 then 'contested' else 'uncontested' end`,
			without('contested'),
		),
	}
}

function narrowed<O>(query: Asked<O>, filter: IncidentFilter): Asked<O> {
	const { keys, type, country, actor, from, to, contested, background, recordable, factuality, report, text } = filter
	const { killedAtLeast, area } = filter
	let q = query
	if (keys) q = q.where('incident.key', 'in', keys.length > 0 ? keys : [''])
	for (const field of ['mode', 'weapon', 'delivery'] as const) {
		const wanted = filter[field]
		if (!wanted?.length) continue
		q = q.where('incident.iid', 'in', (eb: ExpressionBuilder<Tables, 'incident'>) =>
			eb
				.selectFrom('incident_value')
				.select('incident_value.iid')
				.where('incident_value.field', '=', field)
				.where('incident_value.value', 'in', wanted),
		)
	}
	if (type?.length) q = q.where('incident.type', 'in', type)
	if (country?.length) q = q.where('incident.country', 'in', country)
	if (area) {
		const { west, south, east, north } = area
		q = q.where('incident.lat', '>=', south).where('incident.lat', '<=', north)
		q =
			west <= east
				? q.where('incident.lon', '>=', west).where('incident.lon', '<=', east)
				: q.where(({ eb, or }) => or([eb('incident.lon', '>=', west), eb('incident.lon', '<=', east)]))
	}
	if (filter.place?.length) q = q.where('incident.place', 'in', filter.place)
	if (filter.origins !== undefined) q = q.where('incident.origins', '>=', filter.origins)
	if (factuality?.length) q = q.where('incident.factuality', 'in', factuality)
	if (from) q = q.where('incident.when_latest', '>=', from)
	if (to) q = q.where('incident.when_earliest', '<', `${to}U`)
	if (contested !== undefined) q = q.where('incident.contested', '=', contested ? 1 : 0)
	if (background !== undefined) q = q.where('incident.background', '=', background ? 1 : 0)
	if (recordable !== undefined) q = q.where('incident.recordable', '=', recordable ? 1 : 0)
	if (killedAtLeast !== undefined) {
		q = q.where(({ eb, or, and }) =>
			or([
				eb('incident.killed_high', '>=', killedAtLeast),
				and([eb('incident.killed_high', 'is', null), eb('incident.killed_low', 'is not', null)]),
			]),
		)
	}
	if (actor) {
		q = q.where('incident.iid', 'in', (eb: ExpressionBuilder<Tables, 'incident'>) =>
			eb
				.selectFrom('incident_actor')
				.select('incident_actor.iid')
				.where(sql<number>`instr(lower(incident_actor.name), lower(${actor}))`, '>', 0),
		)
	}
	if (report) {
		q = q.where('incident.iid', 'in', (eb: ExpressionBuilder<Tables, 'incident'>) =>
			eb.selectFrom('incident_report').select('incident_report.iid').where('incident_report.report', '=', report),
		)
	}
	for (const term of text === undefined ? [] : parseQuery(text).terms) {
		const match = matchOf([{ ...term, column: null }], false) ?? ''
		const holds = hasDenseScript(term.words)
			? sql<boolean>`incident.title like ${`%${term.words}%`}`
			: sql<boolean>`incident.iid in (select rowid from incident_search where incident_search match ${match})`
		q = q.where(term.not ? sql<boolean>`not (${holds})` : holds)
	}
	return q
}

function ordered<O>(query: Asked<O>, sort: NonNullable<Paging['sort']>): Asked<O> {
	const time = sql`incident.when_earliest`
	switch (sort) {
		case 'newest':
			return query.orderBy(sql`${time} desc nulls last, incident.key`)
		case 'oldest':
			return query.orderBy(sql`${time} asc nulls last, incident.key`)
		case 'deadliest':
			return query.orderBy(sql`coalesce(incident.killed_best, incident.killed_low) desc nulls last, incident.key`)
		case 'reports':
			return query.orderBy(sql`incident.reports desc, incident.key`)
	}
}

/** The line of an incident: all of it stands in the record. */
export function lineOf(incident: Incident): IncidentLine {
	const { key, handle, title, type, event, factuality, background, recordable } = incident
	const { when, where, contestedWho, contestedHarm, reports, origins, actors, targets } = incident
	return {
		key,
		handle,
		title,
		type,
		modes: event.modes,
		factuality,
		background,
		recordable,
		earliest: when?.earliest ?? null,
		latest: when?.latest ?? null,
		country: where?.country ?? null,
		place: where?.name ?? null,
		lat: where?.lat ?? null,
		lon: where?.lon ?? null,
		uncertaintyM: where?.uncertaintyM ?? null,
		killed: rangeOf(totalOf(incident, 'killed')),
		wounded: rangeOf(totalOf(incident, 'wounded')),
		contestedWho,
		contestedHarm,
		reports: reports.length,
		origins,
		actors: namedFirst(actors).map(partyLine),
		targets: namedFirst(targets).map(partyLine),
	}
}

const rangeOf = (figure: Figure | undefined): FigureRange => ({
	low: figure?.low ?? null,
	best: figure?.best ?? null,
	high: figure?.high ?? null,
})

/** A list shows the first few: "who carried out the attack" names nobody and gives way to names. */
const namedFirst = (parties: readonly Party[]): Party[] => [
	...parties.filter(({ actor }) => !actor.unnamed),
	...parties.filter(({ actor }) => actor.unnamed),
]

const partyLine = ({ actor, status }: Party): IncidentLine['actors'][number] => ({ name: actor.name, status })

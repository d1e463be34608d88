/**
 * Incidents, their links, chains and proposals as they are stored: replaced whole, or for a neighbourhood of mentions. Columns
 * are for lists and outside readers; the JSON is the record.
 */
import type { Chain, Derived, Figure, Incident, IncidentLink, Proposal, RuleId } from '../../incident/schema.ts'
import type { Connection, SqlValue } from '../driver.ts'
import { STRETCH } from './tables.ts'

/** The rule whose figures stand in the columns, unless the ledger says otherwise. */
export const FIGURES_BY: RuleId = 'ucdp'

export interface Replacing {
	/** Keys of incidents that are no more; those that share a mention with a new one go by themselves. All when left out. */
	readonly gone?: readonly string[]
	/** Versions whose mentions are settled now. Left out: all that are coded and have a mention in an incident, or none at all. */
	readonly settled?: readonly string[]
	/** The number of the last decision that was applied. */
	readonly decisions?: number
}

/** What another program added meanwhile is not settled by incidents that know nothing of it. */
const SETTLED = `
delete from pending where vid in (
	select coded.vid from coded where not exists (select 1 from mention where mention.id / ${STRETCH} = coded.cid)
) or vid in (
	select coded.vid from incident_mention join mention on mention.key = incident_mention.mention join coded on coded.cid = mention.id / ${STRETCH}
)`

/** Must run in a transaction. */
export function putDerived(db: Connection, derived: Derived, { gone, settled, decisions }: Replacing = {}): void {
	if (gone === undefined) dropIncidents(db)
	else for (const key of overlapping(db, gone, derived)) dropIncident(db, key)
	for (const incident of derived.incidents) putIncident(db, incident)
	for (const link of derived.links) putLink(db, link)
	for (const chain of derived.chains) putChain(db, chain)
	for (const proposal of derived.proposals) putProposal(db, proposal)
	markApplied(db, derived.orphaned, decisions)
	if (settled === undefined) db.exec(SETTLED)
	for (const id of settled ?? []) db.run('delete from pending where vid = (select vid from version where id = ?)', id)
}

/** Which decisions found nothing, and the number of the last one that was applied. */
export function markApplied(db: Connection, orphaned: readonly string[], decisions?: number): void {
	db.exec('delete from orphaned')
	for (const decision of orphaned) db.run('insert or ignore into orphaned values (?)', decision)
	if (decisions !== undefined) db.run(`insert or replace into progress values ('decisions', ?)`, decisions)
}

export function dropIncidents(db: Connection): void {
	for (const table of [
		'incident',
		'incident_alias',
		'incident_mention',
		'incident_report',
		'incident_actor',
		'incident_value',
		'incident_statement',
		'incident_link',
		'chain',
		'chain_part',
		'proposal',
	]) {
		db.exec(`delete from ${table}`)
	}
	db.exec(`insert into incident_search (incident_search) values ('delete-all')`)
}

function overlapping(db: Connection, gone: readonly string[], derived: Derived): Set<string> {
	const keys = new Set(gone)
	for (const incident of derived.incidents) {
		for (const mention of incident.mentions) {
			const held = db.get<{ key: string }>(
				'select incident.key from incident_mention join incident on incident.iid = incident_mention.iid where mention = ?',
				mention,
			)
			if (held) keys.add(held.key)
		}
	}
	return keys
}

export function dropIncident(db: Connection, key: string): void {
	const iid = db.get<{ iid: number }>('select iid from incident where key = ?', key)?.iid
	if (iid === undefined) return
	for (const table of [
		'incident_alias',
		'incident_mention',
		'incident_report',
		'incident_actor',
		'incident_value',
		'incident_statement',
		'incident',
	]) {
		db.run(`delete from ${table} where iid = ?`, iid)
	}
	db.run('delete from incident_search where rowid = cast(? as integer)', iid)
	db.run('delete from incident_link where from_key = ?1 or to_key = ?1', key)
	dropChains(db, key)
	db.run('delete from proposal where a = ?1 or b = ?1', key)
}

/** The chains with this part go, and are looked for again from what is left of them. */
function dropChains(db: Connection, part: string): void {
	for (const { chain } of db.all<{ chain: string }>('select chain from chain_part where part = ?', part)) {
		db.run('insert or ignore into rechain select part from chain_part where chain = ?', chain)
		db.run('delete from chain_part where chain = ?', chain)
		db.run('delete from chain where key = ?', chain)
	}
}

/** The links from and to a statement go, with the chains that it is in. */
export function dropLinksOf(db: Connection, statement: string): void {
	dropChains(db, statement)
	db.run('delete from incident_link where from_key = ?1 or to_key = ?1', statement)
}

/** What a part of the ledger comes to, in place of what stood there. */
export interface PutPart {
	readonly part: Pick<Derived, 'incidents' | 'links' | 'proposals'>
	/** The mentions of the part: incidents that hold one of them are no more. */
	readonly mentions: Iterable<string>
	/** Incidents that stay as they are; what is asked about them is asked anew. */
	readonly kept: Iterable<string>
	/** Statements whose links are made anew. */
	readonly statements: Iterable<string>
}

/** Must run in a transaction. The chains are still to be made (`putChains`). */
export function putPart(db: Connection, { part, mentions, kept, statements }: PutPart): void {
	for (const mention of mentions) {
		const held = db.get<{ key: string }>(
			'select incident.key from incident_mention join incident using (iid) where mention = ?',
			mention,
		)
		if (held) dropIncident(db, held.key)
	}
	for (const key of kept) db.run('delete from proposal where a = ?1 or b = ?1', key)
	for (const statement of statements) dropLinksOf(db, statement)
	for (const incident of part.incidents) putIncident(db, incident)
	for (const link of part.links) {
		putLink(db, link)
		if (link.kind === 'response-to') for (const end of [link.from, link.to]) dropChains(db, end)
	}
	for (const { from, to, kind } of part.links)
		if (kind === 'response-to') for (const end of [from, to]) db.run('insert or ignore into rechain values (?)', end)
	for (const proposal of part.proposals) putProposal(db, proposal)
}

/** Makes the chains anew that something was changed in: `make` is given the links of each lot of them. */
export function putChains(
	db: Connection,
	make: (ends: readonly string[], responsesOf: (end: string) => IncidentLink[]) => readonly Chain[],
): void {
	const ends = db.all<{ part: string }>('select part from rechain order by part').map(({ part }) => part)
	if (ends.length === 0) return
	const chains = make(ends, (end) =>
		db
			.all<{ json: string }>(
				`select json from incident_link where from_key = ?1 and kind = 'response-to'
				union select json from incident_link where to_key = ?1 and kind = 'response-to'`,
				end,
			)
			.map(({ json }) => JSON.parse(json) as IncidentLink),
	)
	for (const chain of chains) for (const part of [...chain.incidents, ...chain.statements]) dropChains(db, part)
	for (const chain of chains) putChain(db, chain)
	db.exec('delete from rechain')
}

/** Another handle for an incident that is otherwise as it was. */
export function rename(db: Connection, key: string, named: Pick<Incident, 'handle' | 'aliases'>): void {
	const row = db.get<{ iid: number; json: string }>('select iid, json from incident where key = ?', key)
	if (!row) return
	const incident = JSON.parse(row.json) as Incident
	if (incident.handle === named.handle && incident.aliases.join() === named.aliases.join()) return
	const made = { ...incident, ...named }
	db.run('update incident set handle = ?, json = ? where iid = ?', made.handle, JSON.stringify(made), row.iid)
	db.run('delete from incident_alias where iid = ?', row.iid)
	for (const alias of made.aliases) db.run('insert or ignore into incident_alias values (?, ?)', alias, row.iid)
	db.run('delete from incident_search where rowid = cast(? as integer)', row.iid)
	db.run('insert into incident_search (rowid, words) values (cast(? as integer), ?)', row.iid, wordsOf(made))
}

const COLUMNS = [
	'key',
	'handle',
	'type',
	'factuality',
	'background',
	'recordable',
	'title',
	'when_earliest',
	'when_latest',
	'country',
	'admin1',
	'place',
	'lat',
	'lon',
	'uncertainty_m',
	'killed_low',
	'killed_best',
	'killed_high',
	'wounded_low',
	'wounded_best',
	'wounded_high',
	'contested',
	'contested_who',
	'contested_harm',
	'reports',
	'origins',
	'json',
] as const
const INSERT = `insert into incident (${COLUMNS.join(', ')}) values (${COLUMNS.map(() => '?').join(', ')})`

/** The columns that follow from the record. */
export function incidentRow(i: Incident): Record<(typeof COLUMNS)[number], SqlValue> {
	const [killed, wounded] = [totalOf(i, 'killed'), totalOf(i, 'wounded')]
	return {
		key: i.key,
		handle: i.handle,
		type: i.type,
		factuality: i.factuality,
		background: i.background ? 1 : 0,
		recordable: i.recordable ? 1 : 0,
		title: i.title,
		when_earliest: i.when?.earliest ?? null,
		when_latest: i.when?.latest ?? null,
		country: i.where?.country ?? null,
		admin1: i.where?.admin1 ?? null,
		place: i.where?.name ?? null,
		lat: i.where?.lat ?? null,
		lon: i.where?.lon ?? null,
		uncertainty_m: i.where?.uncertaintyM ?? null,
		killed_low: killed?.low ?? null,
		killed_best: killed?.best ?? null,
		killed_high: killed?.high ?? null,
		wounded_low: wounded?.low ?? null,
		wounded_best: wounded?.best ?? null,
		wounded_high: wounded?.high ?? null,
		contested: i.contestedWho || i.contestedHarm ? 1 : 0,
		contested_who: i.contestedWho ? 1 : 0,
		contested_harm: i.contestedHarm ? 1 : 0,
		reports: i.reports.length,
		origins: i.origins,
		json: JSON.stringify(i),
	}
}

function putIncident(db: Connection, i: Incident): void {
	const row = incidentRow(i)
	const { rowid: iid } = db.run(INSERT, ...COLUMNS.map((name) => row[name]))
	for (const alias of i.aliases) db.run('insert or ignore into incident_alias values (?, ?)', alias, iid)
	for (const mention of i.mentions) db.run('insert or replace into incident_mention values (?, ?)', mention, iid)
	for (const report of i.reports) db.run('insert or ignore into incident_report values (?, ?)', iid, report)
	for (const [role, parties] of [
		['actor', i.actors],
		['target', i.targets],
	] as const) {
		for (const { actor, names, status } of parties) {
			for (const name of new Set([actor.name, ...names])) {
				db.run(
					'insert or ignore into incident_actor values (?, ?, ?, ?, ?, ?)',
					iid,
					role,
					name,
					actor.ref ?? null,
					actor.country ?? null,
					status,
				)
			}
		}
	}
	for (const [field, values] of Object.entries(valuesOf(i)))
		for (const value of new Set(values)) db.run('insert into incident_value values (?, ?, ?)', iid, field, value)
	for (const [statement, { later, corrected }] of saidOf(i))
		db.run('insert or ignore into incident_statement values (?, ?, ?, ?)', statement, iid, later, corrected)
	db.run('insert into incident_search (rowid, words) values (cast(? as integer), ?)', iid, wordsOf(i))
}

/** Its statements, by how many others each was borne out later, and how often its speaker changed it. */
function saidOf({ statements, echoes = [] }: Incident): ReadonlyMap<string, { later: number; corrected: number }> {
	const said = new Map(statements.map((statement) => [statement, { later: 0, corrected: 0 }]))
	for (const { statement, later, corrected } of echoes) {
		const held = said.get(statement) ?? { later: 0, corrected: 0 }
		said.set(statement, { later: held.later + later.length, corrected: held.corrected + corrected.length })
	}
	return said
}

/** What lists are narrowed by and an incident can have several of. */
function valuesOf({ event, weapons }: Incident): Record<'mode' | 'weapon' | 'delivery', readonly string[]> {
	const deliveries = [event.delivery, ...weapons.map(({ weapon }) => weapon.delivery)]
	return {
		mode: event.modes,
		weapon: weapons.map(({ weapon }) => weapon.kind),
		delivery: deliveries.filter((one) => one !== undefined),
	}
}

/** The words by which an incident is found in a list: its own, not those of its reports. */
function wordsOf(i: Incident): string {
	const parties = [...i.actors, ...i.targets].flatMap(({ actor, names }) => [actor.name, ...names])
	const place = i.where ? [i.where.name, i.where.facility, i.where.anchor] : []
	const weapons = i.weapons.flatMap(({ weapon }) => [weapon.kind, weapon.type])
	return [i.title, i.handle, ...i.aliases, ...place, ...parties, ...weapons].filter(Boolean).join('\n')
}

/** The figure that stands for all who were killed, or wounded, in lists. */
export function totalOf(incident: Incident, kind: Figure['kind']): Figure | undefined {
	const totals = incident.figures.filter((f) => f.kind === kind && f.who === null && f.flag !== 'not-reported')
	return totals.find((f) => f.rule === FIGURES_BY) ?? totals[0]
}

function putLink(db: Connection, link: IncidentLink): void {
	const { key, kind, from, to, basis } = link
	db.run(
		'insert or replace into incident_link values (?, ?, ?, ?, ?, ?)',
		key,
		kind,
		from,
		to,
		basis,
		JSON.stringify(link),
	)
}

function putChain(db: Connection, chain: Chain): void {
	db.run('insert or replace into chain values (?, ?)', chain.key, JSON.stringify(chain))
	for (const part of [...chain.incidents, ...chain.statements]) {
		db.run('insert or ignore into chain_part values (?, ?)', part, chain.key)
	}
}

function putProposal(db: Connection, proposal: Proposal): void {
	db.run(
		'insert or replace into proposal values (?, ?, ?, ?)',
		proposal.a,
		proposal.b,
		proposal.score,
		JSON.stringify(proposal),
	)
}

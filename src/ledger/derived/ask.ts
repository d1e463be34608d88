/** Asking for one incident and all that hangs on it. */
import type { Claim, Statement } from '../../coding/schema.ts'
import type { Chain, Incident, IncidentLink, Proposal } from '../../incident/schema.ts'
import type { Connection } from '../driver.ts'
import { codingsOf } from './codings.ts'

export interface Incidents {
	all(): IterableIterator<Incident>
	byKey(key: string): Incident | null
	/** By key, handle, an earlier handle, or the beginning of a key that fits only one. Handles in any case. */
	find(name: string): Incident[]
	ofMention(mention: string): Incident | null
	ofReport(report: string): Incident[]
	claims(incident: Incident): Claim[]
	statements(incident: Incident): Statement[]
	/** Links from and to an incident or statement. */
	links(key: string): IncidentLink[]
	allLinks(): IncidentLink[]
	chains(part: string): Chain[]
	allChains(): Chain[]
	chain(key: string): Chain | null
	/** Chains with when they ran, the longest first or the newest. */
	listChains(paging?: ChainPaging): {
		total: number
		chains: { chain: Chain; earliest: string | null; latest: string | null }[]
	}
	proposals(key?: string): Proposal[]
	orphaned(): string[]
	/** The id under which somebody or some place of that name is known in the lists, where incidents have it. */
	referenceOf(name: string, what: 'actors' | 'places'): string | null
}

export interface ChainPaging {
	readonly limit?: number
	readonly offset?: number
	readonly sort?: 'newest' | 'longest'
	/** Words of the title, places and names of an incident of it. */
	readonly keys?: readonly string[] | undefined
}

/** How many incidents the beginning of a key may stand for. */
const MOST = 20

export function incidentsOf(db: Connection): Incidents {
	const parse = <T>(rows: readonly { readonly json: string }[]): T[] => rows.map(({ json }) => JSON.parse(json) as T)
	const byKey = (key: string): Incident | null =>
		parse<Incident>(db.all('select json from incident where key = ?', key))[0] ?? null
	return {
		*all() {
			for (const { json } of db.walk<{ json: string }>('select json from incident order by key')) yield JSON.parse(json)
		},
		byKey,
		find(name) {
			const exact = byKey(name)
			if (exact) return [exact]
			const handle = name.toUpperCase()
			const held = parse<Incident>(db.all('select json from incident where handle = ?', handle))
			if (held.length > 0) return held
			const former = parse<Incident>(
				db.all(
					'select json from incident join incident_alias on incident_alias.iid = incident.iid where incident_alias.handle = ? order by key',
					handle,
				),
			)
			if (former.length > 0 || name.length < 3) return former
			return parse<Incident>(
				db.all(
					'select json from incident where key >= ? and key < ? order by key limit ?',
					name,
					`${name}\u{10ffff}`,
					MOST,
				),
			)
		},
		ofMention: (mention) =>
			parse<Incident>(
				db.all('select json from incident join incident_mention using (iid) where mention = ?', mention),
			)[0] ?? null,
		ofReport: (report) =>
			parse(db.all('select json from incident join incident_report using (iid) where report = ? order by key', report)),
		claims: ({ mentions }) => mentions.flatMap((mention) => codingsOf(db).about(mention)),
		statements: ({ statements }) => statements.flatMap((key) => codingsOf(db).statements(key)),
		links: (key) =>
			parse(
				db.all(
					'select json from incident_link where from_key = ?1 union select json from incident_link where to_key = ?1',
					key,
				),
			),
		allLinks: () => parse(db.all('select json from incident_link order by key')),
		chains: (part) =>
			parse(
				db.all(
					'select json from chain join chain_part on chain_part.chain = chain.key where part = ? order by key',
					part,
				),
			),
		allChains: () => parse(db.all('select json from chain order by key')),
		chain: (key) => parse<Chain>(db.all('select json from chain where key = ?', key))[0] ?? null,
		listChains({ limit = 50, offset = 0, sort = 'newest', keys } = {}) {
			const narrowed = keys
				? 'where chain in (select chain from chain_part where part in (select value from json_each(?)))'
				: ''
			const values = keys ? [JSON.stringify(keys)] : []
			const total =
				db.get<{ n: number }>(`select count(distinct chain) as n from chain_part ${narrowed}`, ...values)?.n ?? 0
			const rows = db.all<{ json: string; earliest: string | null; latest: string | null }>(
				`select chain.json, one.earliest, one.latest from (
					select chain as key, min(when_earliest) as earliest, max(when_latest) as latest, count(*) as parts
					from chain_part left join incident on incident.key = chain_part.part ${narrowed} group by chain
				) as one join chain using (key)
				order by ${sort === 'newest' ? 'one.latest desc nulls last, one.parts desc' : 'one.parts desc, one.latest desc'}, chain.key limit ? offset ?`,
				...values,
				limit,
				offset,
			)
			return {
				total,
				chains: rows.map(({ json, earliest, latest }) => ({ chain: JSON.parse(json) as Chain, earliest, latest })),
			}
		},
		proposals: (key) =>
			parse(
				key === undefined
					? db.all('select json from proposal order by score desc, a, b')
					: db.all('select json from proposal where a = ?1 or b = ?1 order by score desc, a, b', key),
			),
		referenceOf: (name, what) =>
			(what === 'actors'
				? db.get<{ ref: string | null }>(
						'select ref from incident_actor where name = ? and ref is not null limit 1',
						name,
					)
				: db.get<{ ref: string | null }>(
						`select json ->> '$.where.place' as ref from incident where place = ? and json ->> '$.where.place' is not null limit 1`,
						name,
					)
			)?.ref ?? null,
		orphaned: () =>
			db.all<{ decision: string }>('select decision from orphaned order by decision').map((o) => o.decision),
	}
}

/** Who said what: speakers counted over all reports, and the statements of one. */
import type { Statement } from '../../coding/schema.ts'
import type { Connection, SqlValue } from '../driver.ts'
import type { SpeakerLine } from '../schema.ts'
import { recordOf } from './rows.ts'
import { STRETCH } from './tables.ts'

export interface SpeakerFilter {
	/** The key of one. */
	readonly who?: string | undefined
	/** A part of a name or description, any case. */
	readonly text?: string | undefined
	readonly named?: boolean | undefined
	/** Those who did this at least once: an act of saying. */
	readonly act?: string | undefined
	/** Statements that others bore out later, or that their speaker changed. */
	readonly told?: 'later' | 'corrected' | undefined
}

export interface SpeakerPaging {
	readonly limit?: number
	readonly offset?: number
	readonly sort?: 'statements' | 'blames' | 'denials' | 'claims' | 'later' | 'name'
}

export interface Said {
	readonly statement: Statement
	readonly incidents: readonly string[]
	/** By how many claims of other origins it was borne out later, and how many of its speaker's own changed it. */
	readonly later: number
	readonly corrected: number
}

export interface Speakers {
	list(filter?: SpeakerFilter, paging?: SpeakerPaging): { total: number; speakers: SpeakerLine[] }
	/** The names and descriptions that reports give one, the most frequent first. */
	names(who: string): { name: string; count: number }[]
	/** What one said, the newest report first. */
	said(who: string, filter?: SpeakerFilter, paging?: SpeakerPaging): { total: number; said: Said[] }
}

/** One row for each statement, with what its incidents say of it. */
const TOLD = `select statement.id, statement.key, who, kind, act, speaker, iid, coalesce(later, 0) as later, coalesce(corrected, 0) as corrected
	from statement left join incident_statement on incident_statement.statement = statement.key`

const COUNTED = `select who, max(kind) as kind, min(speaker) as name,
	count(distinct id) as statements, count(distinct id / ${STRETCH}) as reports, count(distinct iid) as incidents,
	count(distinct case when act in ('blame', 'hint') then id end) as blames,
	count(distinct case when act = 'denial' then id end) as denials,
	count(distinct case when act = 'claim-of-responsibility' then id end) as claims,
	count(distinct case when corrected > 0 then id end) as corrected,
	count(distinct case when later > 0 then id end) as later`

const ORDER = {
	statements: 'statements desc, name',
	blames: 'blames desc, statements desc, name',
	denials: 'denials desc, statements desc, name',
	claims: 'claims desc, statements desc, name',
	later: 'later desc, statements desc, name',
	name: 'name collate nocase, who',
} as const

export function speakersOf(db: Connection): Speakers {
	return {
		list(filter = {}, { limit = 50, offset = 0, sort = 'statements' } = {}) {
			const { where, values } = narrowed(filter)
			const total = db.get<{ n: number }>(`select count(distinct who) as n from (${TOLD}) ${where}`, ...values)?.n ?? 0
			const speakers = db.all<SpeakerLine>(
				`${COUNTED} from (${TOLD}) ${where === '' ? '' : `where who in (select who from (${TOLD}) ${where})`}
				group by who order by ${ORDER[sort]} limit ? offset ?`,
				...values,
				limit,
				offset,
			)
			return { total, speakers }
		},
		names: (who) =>
			db.all(
				'select speaker as name, count(*) as count from statement where who = ? group by speaker order by 2 desc, 1',
				who,
			),
		said(who, filter = {}, { limit = 50, offset = 0 } = {}) {
			const { where, values } = narrowed({ ...filter, who })
			const total = db.get<{ n: number }>(`select count(distinct id) as n from (${TOLD}) ${where}`, ...values)?.n ?? 0
			const rows = db.all<{ id: number; later: number; corrected: number; json: string; version: string }>(
				`select one.id, one.later, one.corrected, statement.json, version.id as version from (
					select id, max(later) as later, max(corrected) as corrected from (${TOLD}) ${where} group by id
				) as one join statement on statement.id = one.id join coded on coded.cid = one.id / ${STRETCH}
				join version on version.vid = coded.vid join card on card.vid = version.vid
				order by card.day desc, one.id limit ? offset ?`,
				...values,
				limit,
				offset,
			)
			return {
				total,
				said: rows.map((row) => {
					const statement = recordOf<Statement>(row)
					const incidents = db.all<{ key: string }>(
						'select incident.key from incident_statement join incident using (iid) where statement = ? order by 1',
						statement.key,
					)
					return { statement, incidents: incidents.map(({ key }) => key), later: row.later, corrected: row.corrected }
				}),
			}
		},
	}
}

function narrowed({ who, text, named, act, told }: SpeakerFilter): { where: string; values: SqlValue[] } {
	const parts: [string, SqlValue | undefined][] = [
		['who = ?', who],
		['instr(lower(speaker), lower(?)) > 0', text || undefined],
		['act = ?', act],
	]
	const asked = parts.filter((part): part is [string, SqlValue] => part[1] !== undefined)
	const plain = [
		...(named === undefined ? [] : [named ? `kind <> 'unnamed'` : `kind = 'unnamed'`]),
		...(told === undefined ? [] : [`${told} > 0`]),
	]
	const all = [...asked.map(([words]) => words), ...plain]
	return {
		where: all.length > 0 ? `where ${all.join(' and ')}` : '',
		values: asked.map(([, value]) => value),
	}
}

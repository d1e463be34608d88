/**
 * The side of the ledger that settling writes to: each step is one transaction, so that a program that is killed leaves
 * whole steps behind and `pending` says what is left.
 */
import type { Claim } from '../../coding/schema.ts'
import type { Outside } from '../../incident/index.ts'
import type { Chain, Decision, Incident, IncidentLink, Join } from '../../incident/schema.ts'
import type { Connection } from '../driver.ts'
import { readLog } from '../log/read.ts'
import { codingsOf } from './codings.ts'
import { type Events, eventsOf } from './events.ts'
import { markApplied, type PutPart, putChains, putPart, rename } from './incidents.ts'

export interface Settling extends Events {
	/** All of the work or nothing, with nobody else writing meanwhile. */
	step<T>(work: () => T): T
	/** The number of the last decision in the log, and of the last one that was applied. */
	decisionsMade(): number
	decisionsApplied(): number
	/** The log up to its end. */
	decisions(): Decision[]
	applied(decisions: number, orphaned: readonly string[]): void
	knows(target: string): boolean
	fieldOf(claim: string): Claim['field'] | null
	incidentOf(mention: string): Outside | null
	mentionsOf(incident: string): string[]
	/** Why its accounts are one. */
	joinsOf(incident: string): readonly Join[]
	put(change: PutPart): void
	putChains(make: (ends: readonly string[], responsesOf: (end: string) => IncidentLink[]) => readonly Chain[]): void
	/** When an incident was. */
	when(incident: string): Outside['when']
	rename(incident: string, named: Pick<Incident, 'handle' | 'aliases'>): void
}

export function settlingOf(db: Connection): Settling {
	const number = (sql: string): number => db.get<{ n: number | null }>(sql)?.n ?? 0
	return {
		...eventsOf(db),
		step: (work) => db.transaction(work),
		decisionsMade: () => number('select max(seq) as n from log'),
		decisionsApplied: () => number(`select value as n from progress where key = 'decisions'`),
		decisions: () => readLog(db),
		applied: (decisions, orphaned) => markApplied(db, orphaned, decisions),
		knows: (target) =>
			codingsOf(db).reportOf(target) !== null || db.get('select 1 from report where id = ?', target) !== undefined,
		fieldOf: (claim) =>
			db.get<{ field: Claim['field'] }>('select field from claim where key = ? limit 1', claim)?.field ?? null,
		incidentOf: (mention) => {
			const row = db.get<NearRow>(
				`select key, factuality, when_earliest, when_latest from incident_mention join incident using (iid)
				where mention = ?`,
				mention,
			)
			return row ? nearOf(row) : null
		},
		mentionsOf: (incident) =>
			db
				.all<{ mention: string }>(
					'select mention from incident_mention join incident using (iid) where incident.key = ?',
					incident,
				)
				.map(({ mention }) => mention),
		joinsOf(incident) {
			const row = db.get<{ joins: string | null }>(
				`select json -> '$.joins' as joins from incident where key = ?`,
				incident,
			)
			return row?.joins ? (JSON.parse(row.joins) as Join[]) : []
		},
		put: (change) => putPart(db, change),
		putChains: (make) => putChains(db, make),
		when: (incident) => {
			const row = db.get<NearRow>(
				'select key, factuality, when_earliest, when_latest from incident where key = ?',
				incident,
			)
			return row ? nearOf(row).when : null
		},
		rename: (incident, named) => rename(db, incident, named),
	}
}

interface NearRow {
	readonly key: string
	readonly factuality: Incident['factuality']
	readonly when_earliest: string | null
	readonly when_latest: string | null
}

const nearOf = ({ key, factuality, when_earliest: earliest, when_latest: latest }: NearRow): Outside => ({
	key,
	factuality,
	when: earliest !== null && latest !== null ? { earliest, latest } : null,
})

/** What waits for a person: incidents by how grave they are, walked until enough is found. */
import type { Incident, Proposal } from '../../incident/schema.ts'
import type { Connection } from '../driver.ts'

export interface Weighed<T> {
	readonly value: T
	readonly killed: number | null
	readonly wounded: number | null
}

export interface Reviewing {
	/** Those that stand in the list, the gravest first. */
	gravest(): IterableIterator<Weighed<Incident>>
	/** Questions whether two incidents are one, with what the graver of both has. */
	questions(): Weighed<Proposal>[]
}

interface WeighedRow {
	readonly iid: number
	readonly killed: number | null
	readonly wounded: number | null
	readonly json: string
}

export function reviewingOf(db: Connection): Reviewing {
	return {
		*gravest() {
			// Sorted by numbers alone; the records are long and are fetched one by one.
			const rows = db.all<Omit<WeighedRow, 'json'>>(
				`select iid, killed_high as killed, wounded_high as wounded from incident where recordable = 1
				order by coalesce(killed_high, 0) + coalesce(wounded_high, 0) / 4.0 desc, contested desc, key`,
			)
			for (const { iid, killed, wounded } of rows) {
				const row = db.get<{ json: string }>('select json from incident where iid = ?', iid)
				if (row) yield { value: JSON.parse(row.json) as Incident, killed, wounded }
			}
		},
		questions: () =>
			db
				.all<WeighedRow>(
					`select proposal.json as json, max(coalesce(a.killed_high, 0), coalesce(b.killed_high, 0)) as killed,
					max(coalesce(a.wounded_high, 0), coalesce(b.wounded_high, 0)) as wounded
					from proposal join incident a on a.key = proposal.a join incident b on b.key = proposal.b
					where a.recordable = 1 and b.recordable = 1 order by proposal.score desc, proposal.a, proposal.b`,
				)
				.map(({ json, killed, wounded }) => ({ value: JSON.parse(json) as Proposal, killed, wounded })),
	}
}

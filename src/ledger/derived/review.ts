/** What waits for a person: incidents by how grave they are with what is to be judged of them, walked until enough is found. */
import type { Claim } from '../../coding/schema.ts'
import type { Proposal } from '../../incident/schema.ts'
import type { Connection } from '../driver.ts'
import { manyRows } from './many.ts'
import { STRETCH } from './tables.ts'

/** A question whether two incidents are one, with what the graver of both has. */
export interface Question {
	readonly a: string
	readonly b: string
	readonly score: number
	readonly killed: number | null
	readonly wounded: number | null
}

/** An incident as far as its urgency goes. The records are long: only those that are shown are read. */
export interface Grave {
	readonly iid: number
	readonly key: string
	readonly killed: number | null
	readonly wounded: number | null
	readonly contestedWho: boolean
	readonly contestedHarm: boolean
}

/** A claim as far as its urgency goes. */
export interface Judged {
	readonly key: string
	readonly field: Claim['field']
	readonly score: number
}

export interface Reviewing {
	/** Those that stand in the list, the gravest first. */
	gravest(): IterableIterator<Grave>
	/** The claims of some, by their row numbers. */
	claimsOf(incidents: readonly Pick<Grave, 'iid'>[]): ReadonlyMap<number, readonly Judged[]>
	/** Between incidents that stand in the list. */
	questions(): Question[]
	/** How many of them. */
	asked(): number
	/** Why one is asked. */
	proposal(question: Pick<Question, 'a' | 'b'>): Proposal | null
}

export function reviewingOf(db: Connection): Reviewing {
	return {
		*gravest() {
			const rows = db.walk<Grave>(
				`select iid, key, killed_high as killed, wounded_high as wounded, contested_who as contestedWho, contested_harm as contestedHarm
				from incident where recordable = 1
				order by coalesce(killed_high, 0) + coalesce(wounded_high, 0) / 4.0 desc, contested desc, key`,
			)
			for (const { iid, key, killed, wounded, contestedWho, contestedHarm } of rows) {
				const [who, harm] = [Boolean(contestedWho), Boolean(contestedHarm)]
				yield { iid, key, killed, wounded, contestedWho: who, contestedHarm: harm }
			}
		},
		claimsOf(incidents) {
			const found = new Map<number, Judged[]>(incidents.map(({ iid }) => [iid, []]))
			const rows = manyRows<[number, string, Claim['field'], number]>(
				db,
				['iid', 'key', 'field', 'score'],
				`select incident_mention.iid, claim.key, claim.field, claim.json ->> '$.score' as score from incident_mention
				join mention on mention.key = incident_mention.mention
				join claim on claim.id >= mention.id / ${STRETCH} * ${STRETCH} and claim.id < (mention.id / ${STRETCH} + 1) * ${STRETCH}
				where incident_mention.iid in (select value from json_each(?)) and claim.about = mention.key`,
				[JSON.stringify([...found.keys()])],
			)
			for (const [iid, key, field, score] of rows) found.get(iid)?.push({ key, field, score })
			return found
		},
		questions() {
			// Joined here: to look up both ends of each in the table takes twice as long.
			const listed = new Map(
				manyRows<[string, number | null, number | null]>(
					db,
					['key', 'killed_high', 'wounded_high'],
					'select key, killed_high, wounded_high from incident where recordable = 1',
				).map(([key, killed, wounded]) => [key, { killed: killed ?? 0, wounded: wounded ?? 0 }] as const),
			)
			const all = manyRows<[string, string, number]>(
				db,
				['a', 'b', 'score'],
				'select a, b, score from proposal order by score desc, a, b',
			)
			return all.flatMap(([a, b, score]) => {
				const [one, other] = [listed.get(a), listed.get(b)]
				if (!one || !other) return []
				const [killed, wounded] = [Math.max(one.killed, other.killed), Math.max(one.wounded, other.wounded)]
				return [{ a, b, score, killed, wounded }]
			})
		},
		asked: () =>
			db.get<{ n: number }>(
				`with listed as materialized (select key from incident where recordable = 1)
				select count(*) as n from proposal where a in (select key from listed) and b in (select key from listed)`,
			)?.n ?? 0,
		proposal: ({ a, b }) => {
			const row = db.get<{ json: string }>('select json from proposal where a = ? and b = ?', a, b)
			return row ? (JSON.parse(row.json) as Proposal) : null
		},
	}
}

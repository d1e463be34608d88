/** What waits for a person: incidents by how grave they are with what is to be judged of them, walked until enough is found. */
import type { Claim } from '../../coding/schema.ts'
import type { Proposal } from '../../incident/schema.ts'
import type { Connection } from '../driver.ts'
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
	gravest(): Grave[]
	/** The claims of one. */
	claimsOf(incident: Pick<Grave, 'iid'>): Judged[]
	/** Between incidents that stand in the list. */
	questions(): Question[]
	/** Why one is asked. */
	proposal(question: Pick<Question, 'a' | 'b'>): Proposal | null
}

export function reviewingOf(db: Connection): Reviewing {
	return {
		gravest: () =>
			db
				.all<Grave>(
					`select iid, key, killed_high as killed, wounded_high as wounded, contested_who as contestedWho, contested_harm as contestedHarm
					from incident where recordable = 1
					order by coalesce(killed_high, 0) + coalesce(wounded_high, 0) / 4.0 desc, contested desc, key`,
				)
				.map((row) => ({
					...row,
					contestedWho: Boolean(row.contestedWho),
					contestedHarm: Boolean(row.contestedHarm),
				})),
		claimsOf: ({ iid }) =>
			db.all<Judged>(
				`select claim.key, claim.field, claim.json ->> '$.score' as score from incident_mention
				join mention on mention.key = incident_mention.mention
				join claim on claim.id >= mention.id / ${STRETCH} * ${STRETCH} and claim.id < (mention.id / ${STRETCH} + 1) * ${STRETCH}
				where incident_mention.iid = ? and claim.about = mention.key`,
				iid,
			),
		questions: () =>
			db.all<Question>(
				`select proposal.a, proposal.b, proposal.score, max(coalesce(a.killed_high, 0), coalesce(b.killed_high, 0)) as killed,
				max(coalesce(a.wounded_high, 0), coalesce(b.wounded_high, 0)) as wounded
				from proposal join incident a on a.key = proposal.a join incident b on b.key = proposal.b
				where a.recordable = 1 and b.recordable = 1 order by proposal.score desc, proposal.a, proposal.b`,
			),
		proposal: ({ a, b }) => {
			const row = db.get<{ json: string }>('select json from proposal where a = ? and b = ?', a, b)
			return row ? (JSON.parse(row.json) as Proposal) : null
		},
	}
}

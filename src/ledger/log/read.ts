/** Reading the log of decisions back as decisions. */
import type { Decision, DecisionBody } from '../../incident/schema.ts'
import type { Connection } from '../driver.ts'
import type { LogKeys, LogRow, Payload } from './entry.ts'

/** The decisions in the order of the log, without those of which nothing is left after a report was expunged. */
export function readLog(db: Connection): Decision[] {
	const gone = new Set(
		db
			.all<{ keys: string }>(`select keys from log where act = 'expunge'`)
			.map((row) => (JSON.parse(row.keys) as LogKeys).of['expunged']),
	)
	return db
		.all<LogRow & { json: string | null }>(
			'select log.*, payload.json as json from log left join payload on payload.hash = log.payload order by seq',
		)
		.flatMap(({ json, ...row }) => {
			const { seq, id, at, by } = row
			if (json !== null) {
				const { reason, body, evidence } = JSON.parse(json) as Payload
				return [{ id, seq, at, by, reason, body, ...(evidence ? { evidence } : {}) }]
			}
			const body = whatIsLeft(JSON.parse(row.keys) as LogKeys, gone)
			return body ? [{ id, seq, at, by, reason: '', body }] : []
		})
}

/** A decision whose words were taken out still joins or parts what it names outside the expunged report. */
function whatIsLeft({ body, of }: LogKeys, gone: ReadonlySet<string | undefined>): DecisionBody | null {
	const there = (key: unknown): boolean => !gone.has(of[String(key)])
	const left = (list: unknown): string[] => (Array.isArray(list) ? (list as string[]).filter(there) : [])
	switch (body['act']) {
		case 'merge':
			return left(body['mentions']).length > 1 ? { act: 'merge', mentions: left(body['mentions']) } : null
		case 'split': {
			const [mentions, from] = [left(body['mentions']), left(body['from'])]
			return mentions.length > 0 && from.length > 0 ? { act: 'split', mentions, from } : null
		}
		case 'mint':
		case 'release':
		case 'undo':
		case 'expunge':
			return body as unknown as DecisionBody
		default:
			return null
	}
}

/** The lines as they are stored, each with what it says, where that was not taken out. */
export function logLines(db: Connection): (LogRow & { readonly json: string | null })[] {
	return db
		.all<LogRow & { json: string | null }>(
			'select log.*, payload.json as json from log left join payload on payload.hash = log.payload order by seq',
		)
		.map((row) => ({ ...row }))
}

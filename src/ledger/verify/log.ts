/** The log of decisions: every line follows from the one before, and every payload is the one that was written. */
import { canonicalJson } from '../../report/hash.ts'
import { sha256 } from '../hash.ts'
import { saltOf } from '../log/append.ts'
import { GENESIS, hashOfLine, keysOf, type LogKeys, type LogRow, type Payload } from '../log/entry.ts'
import type { Check } from './index.ts'

const TRIGGERS = 3

export const checkLog: Check = (db, tell, count) => {
	const salt = saltOf(db)
	const triggers = db.get<{ n: number }>(
		`select count(*) as n from sqlite_schema where type = 'trigger' and tbl_name = 'log'`,
	)?.n
	if (triggers !== TRIGGERS) tell('ledger/log-altered', 'log', 'What keeps the log from being changed was taken away.')
	const rows = db.all<LogRow>('select * from log order by seq')
	const gone = new Set(
		rows.filter((r) => r.act === 'expunge').map((r) => (JSON.parse(r.keys) as LogKeys).of['expunged']),
	)
	const forgotten = new Set(
		rows.filter((r) => r.act === 'expunge').flatMap((r) => Object.keys((JSON.parse(r.keys) as LogKeys).of)),
	)
	const payloads = new Map(
		db.all<{ hash: string; json: string }>('select hash, json from payload').map((p) => [p.hash, p.json]),
	)
	let prev = GENESIS
	let seq = 1
	for (const row of rows) {
		count('decisions')
		if (
			row.seq !== seq ||
			row.prev !== prev ||
			row.hash !== hashOfLine(row) ||
			row.id !== `d-${row.hash.slice(0, 16)}`
		) {
			tell(
				'ledger/log-altered',
				row.id,
				`Line ${row.seq} of the log is not the one that was written, or one before it is missing.`,
			)
		}
		const { body, of } = JSON.parse(row.keys) as LogKeys
		const json = payloads.get(row.payload)
		payloads.delete(row.payload)
		if (json === undefined) {
			if (!forgotten.has(row.id) && !Object.values(of).some((owner) => gone.has(owner))) {
				tell(
					'ledger/log-altered',
					row.id,
					`The payload of line ${row.seq} is missing, and no report was expunged that would explain it.`,
				)
			}
		} else if (sha256(json) !== row.payload || !sameKeys(json, body, salt)) {
			tell('ledger/log-altered', row.id, `The payload of line ${row.seq} is not the one that was written.`)
		}
		prev = row.hash
		seq = row.seq + 1
	}
	for (const hash of payloads.keys()) tell('ledger/log-altered', hash, 'A payload belongs to no line of the log.')
}

function sameKeys(json: string, body: LogKeys['body'], salt: string): boolean {
	return canonicalJson(keysOf((JSON.parse(json) as Payload).body, salt)) === canonicalJson(body)
}

/** Publication days that people set: decisions that are inputs of coding. */
import { liveDecisions } from '../../incident/schema.ts'
import type { Metadatum } from '../../report/schema.ts'
import type { Connection } from '../driver.ts'
import { readLog } from './read.ts'

const read = new WeakMap<Connection, { seq: number; days: Map<string, string> }>()

/** The metadatum that a person's decision makes for a report, or null. */
export function publishedByDecision(db: Connection, report: string): Metadatum | null {
	const seq = db.get<{ seq: number | null }>('select max(seq) as seq from log')?.seq ?? 0
	let held = read.get(db)
	if (held?.seq !== seq) {
		held = { seq, days: new Map() }
		for (const { body } of liveDecisions(readLog(db))) {
			if (body.act === 'set-published') held.days.set(body.report, body.day)
		}
		read.set(db, held)
	}
	const day = held.days.get(report)
	return day === undefined ? null : { field: 'published', value: day, basis: 'decision' }
}

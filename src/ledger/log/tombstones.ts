/** What stays of expunged reports: a salted hash each, by which one is known again. */
import type { Connection } from '../driver.ts'
import { sha256 } from '../hash.ts'
import type { LogKeys } from './entry.ts'

/** Who expunged the report of this id, if anybody did. */
export function expungedBy(db: Connection, report: string): { readonly by: string; readonly at: string } | null {
	for (const { keys, by, at } of db.all<{ keys: string; by: string; at: string }>(
		`select keys, by, at from log where act = 'expunge'`,
	)) {
		const [salt, hash] = String((JSON.parse(keys) as LogKeys).body['report']).split('.')
		if (sha256(`${salt}\n${report}`) === hash) return { by, at }
	}
	return null
}

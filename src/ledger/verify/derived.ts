/** What is derived: whole in itself, and equal to what the facts give when it is made again. */
import type { Coded } from '../../coding/schema.ts'
import type { Derived, Incident } from '../../incident/schema.ts'
import { canonicalJson } from '../../report/hash.ts'
import { incidentsOf } from '../derived/ask.ts'
import { codingsOf } from '../derived/codings.ts'
import { incidentRow } from '../derived/incidents.ts'
import type { Connection } from '../driver.ts'
import { cardsOf } from '../facts/cards.ts'
import { sha256 } from '../hash.ts'
import type { Check, Tell } from './index.ts'

/** The machine's codings (those by hand may be among them) and the rest, as the facts give them now. */
export interface Rebuilt {
	readonly codings: Iterable<Coded> | AsyncIterable<Coded>
	/** Asked for after all codings were taken. */
	readonly derived: () => Derived | Promise<Derived>
}

/** What lists and outside readers see follows from the records and the facts. */
export const checkColumns: Check = (db, tell, count) => {
	for (const row of db.walk<Record<string, unknown> & { key: string; json: string }>(
		'select * from incident order by key',
	)) {
		count('incidents')
		const expected = Object.entries(incidentRow(JSON.parse(row.json) as Incident))
		const wrong = expected.find(([name, value]) => row[name] !== value)
		if (wrong)
			tell(
				'ledger/derived-differs',
				row.key,
				`The column "${wrong[0]}" is not what the incident says. Rebuild the ledger.`,
			)
	}
	for (const { rid, id } of db.walk<{ rid: number; id: string }>('select rid, id from report order by rid')) {
		for (const card of cardsOf(db, rid)) {
			const held = db.get<Record<string, unknown>>('select * from card where vid = ?', card.vid)
			if (Object.entries(card).some(([name, value]) => held?.[name] !== value)) {
				tell('ledger/derived-differs', id, 'The card of a version is not what its metadata say. Rebuild the ledger.')
			}
		}
	}
}

export async function checkDerived(rebuilt: Rebuilt, ...[db, tell, count]: Parameters<Check>): Promise<void> {
	const stored = new Map<string, string>()
	for (const coded of codingsOf(db).all()) stored.set(nameOfCoding(coded), coded.report)
	for await (const coded of rebuilt.codings) {
		count('rebuilt codings')
		if (!stored.delete(nameOfCoding(coded))) {
			tell(
				'ledger/derived-differs',
				coded.report,
				'The stored coding is not the one that the text gives. Rebuild the ledger.',
			)
		}
	}
	for (const { json } of db.walk<{ json: string }>('select json from hand')) {
		const coded = JSON.parse(json) as Coded
		stored.delete(nameOfCoding(coded))
	}
	for (const report of stored.values()) {
		tell('ledger/derived-differs', report, 'A coding is stored that the text does not give. Rebuild the ledger.')
	}
	compareDerived(db, await rebuilt.derived(), tell, count)
}

function compareDerived(db: Connection, derived: Derived, tell: Tell, count: (kind: string, n?: number) => void): void {
	const incidents = incidentsOf(db)
	const pairs: [string, Iterable<unknown>, readonly unknown[]][] = [
		['incident', incidents.all(), derived.incidents],
		['link', incidents.allLinks(), derived.links],
		['chain', incidents.allChains(), derived.chains],
		['proposal', incidents.proposals(), derived.proposals],
		['orphaned decision', incidents.orphaned(), derived.orphaned],
	]
	for (const [kind, held, made] of pairs) {
		const expected = new Map(made.map((item) => [hash(item), nameOf(item)]))
		count(`rebuilt ${kind}s`, made.length)
		for (const item of held) {
			if (!expected.delete(hash(item)))
				tell(
					'ledger/derived-differs',
					nameOf(item),
					`The stored ${kind} is not what the facts give. Rebuild the ledger.`,
				)
		}
		for (const name of expected.values())
			tell('ledger/derived-differs', name, `This ${kind} is missing. Rebuild the ledger.`)
	}
}

const nameOfCoding = (coded: Coded): string => `${coded.version} ${coded.coder} ${hash(coded)}`

function hash(item: unknown): string {
	return sha256(canonicalJson(item))
}

function nameOf(item: unknown): string {
	if (typeof item === 'string') return item
	const { key, a, b } = item as { key?: string; a?: string; b?: string }
	return key ?? `${a} ${b}`
}

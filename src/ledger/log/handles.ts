/**
 * Handles: the short public name of an incident, ATT-IRQ-2020-0001. Given once, when it is first cited, exported or decided on; never
 * given to another.
 */
import type { Incident } from '../../incident/schema.ts'
import type { Connection } from '../driver.ts'
import { append } from './append.ts'
import type { LogKeys } from './entry.ts'

export interface Minting {
	/** Key of the incident. */
	readonly incident: string
	/** ISO 3166-1 alpha-3 of the country; XXX when none is known. */
	readonly country: string | null
	readonly by: string
	/** Why it is named now: cited, exported, decided on. */
	readonly reason: string
	readonly at?: string
}

/** One answer for each, in order; null when there is no such incident. Must run in a durable transaction. */
export function mint(db: Connection, mintings: readonly Minting[]): (string | null)[] {
	const minted = readMinted(db)
	return mintings.map(({ incident: key, country, ...rest }) => {
		const row = db.get<{ json: string; iid: number }>('select json, iid from incident where key = ?', key)
		if (!row) return null
		const incident = JSON.parse(row.json) as Incident
		if (incident.handle !== null) return incident.handle
		let handle = minted.mentions.get(incident.mentions.join())
		if (handle === undefined) {
			const year = incident.when?.earliest.slice(0, 4) ?? '0000'
			const prefix = `ATT-${/^[A-Z]{3}$/.test(country ?? '') ? country : 'XXX'}-${year}-`
			const serial = (minted.serials.get(prefix) ?? 0) + 1
			minted.serials.set(prefix, serial)
			handle = `${prefix}${String(serial).padStart(4, '0')}`
			append(db, { ...rest, body: { act: 'mint', handle, mentions: incident.mentions } })
		}
		const json = JSON.stringify({ ...incident, handle })
		db.run('update incident set handle = ?, json = ? where iid = ?', handle, json, row.iid)
		return handle
	})
}

/** What was minted so far: the last serial of each country and year, and the handle of each set of mentions. */
function readMinted(db: Connection): { serials: Map<string, number>; mentions: Map<string, string> } {
	const serials = new Map<string, number>()
	const mentions = new Map<string, string>()
	for (const { keys } of db.all<{ keys: string }>(`select keys from log where act = 'mint' order by seq`)) {
		const { handle, mentions: named } = (JSON.parse(keys) as LogKeys).body as { handle: string; mentions: string[] }
		const [prefix, serial] = [handle.slice(0, 13), Number(handle.slice(13))]
		serials.set(prefix, Math.max(serials.get(prefix) ?? 0, serial))
		if (!mentions.has(named.join())) mentions.set(named.join(), handle)
	}
	return { serials, mentions }
}

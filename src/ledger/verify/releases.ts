/** Releases: each is the one that was frozen, and the log holds its hash. */
import { sha256 } from '../hash.ts'
import type { LogKeys } from '../log/entry.ts'
import type { Check } from './index.ts'

export const checkReleases: Check = (db, tell, count) => {
	const logged = new Map(
		db.all<{ keys: string }>(`select keys from log where act = 'release' order by seq`).map(({ keys }) => {
			const { name, hash } = (JSON.parse(keys) as LogKeys).body as { name: string; hash: string }
			return [name, hash] as const
		}),
	)
	for (const { name, hash, json } of db.all<{ name: string; hash: string; json: string }>('select * from release')) {
		count('releases')
		if (sha256(json) !== hash || logged.get(name) !== hash)
			tell('ledger/release-altered', name, `The release ${name} is not the one that was frozen.`)
		logged.delete(name)
		const hashes: string[] = []
		for (const line of db.walk<{ key: string; hash: string; json: string | null }>(
			'select key, hash, json from release_line where release = ? order by key',
			name,
		)) {
			hashes.push(line.hash)
			// A line whose words were expunged keeps its hash.
			if (line.json !== null && sha256(line.json) !== line.hash)
				tell('ledger/release-altered', name, `${line.key} in the release ${name} is not what was frozen.`)
		}
		if (sha256(hashes.join('\n')) !== (JSON.parse(json) as { incidents: string }).incidents)
			tell('ledger/release-altered', name, `Incidents of the release ${name} are missing or were added.`)
	}
	for (const name of logged.keys()) tell('ledger/release-altered', name, `The release ${name} is missing.`)
}

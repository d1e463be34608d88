/** From a name that a person has written down to the incidents it stands for today. */
import { incidentKey } from '../incident/incident.ts'
import type { Incident } from '../incident/schema.ts'
import type { Ledger } from '../ledger/index.ts'

/** By handle, key or the beginning of a key, those of former days too. */
export function incidentsNamed(ledger: Ledger, name: string): Incident[] {
	const found = ledger.incidents.find(name)
	return found.length > 0 ? found : formerly(ledger, name)
}

/** By the key that an incident had when it was given its handle, before a merge or a split. */
function formerly(ledger: Ledger, name: string): Incident[] {
	if (!/^i-[0-9a-f]{3,}$/.test(name)) return []
	const handles = ledger
		.decisions()
		.flatMap(({ body }) => (body.act === 'mint' && incidentKey(body.mentions).startsWith(name) ? [body.handle] : []))
	return [...new Map(handles.flatMap((handle) => ledger.incidents.find(handle)).map((one) => [one.key, one])).values()]
}

/** Public handles stay with the incident that holds most of what they were minted for; a merged one keeps the others as aliases. */
import { compareText } from './order.ts'
import type { Ruling } from './ruling.ts'
import type { Incident } from './schema.ts'

export function withHandles(incidents: readonly Incident[], ruling: Ruling): Incident[] {
	const wanted = new Set(ruling.handles.flatMap((h) => h.mentions))
	const incidentAt = new Map<string, string>()
	for (const incident of incidents)
		for (const mention of incident.mentions) if (wanted.has(mention)) incidentAt.set(mention, incident.key)
	const held = new Map<string, string[]>()
	for (const { handle, mentions } of ruling.handles) {
		const votes = new Map<string, number>()
		for (const mention of mentions) {
			const key = incidentAt.get(mention)
			if (key !== undefined) votes.set(key, (votes.get(key) ?? 0) + 1)
		}
		const best = [...votes].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]
		if (!best) continue
		const own = held.get(best[0]) ?? held.set(best[0], []).get(best[0])!
		if (!own.includes(handle)) own.push(handle)
	}
	return incidents.map((incident) => {
		const [handle = null, ...aliases] = (held.get(incident.key) ?? []).toSorted((a, b) => unknownIn(a) - unknownIn(b))
		if (incident.handle === handle && incident.aliases.join() === aliases.join()) return incident
		return { ...incident, handle, aliases }
	})
}

/** How much a handle leaves open: one with its country and its year is cited first, else the one that was minted first. */
const unknownIn = (handle: string): number =>
	Number(handle.startsWith('ATT-XXX-')) + Number(/^ATT-...-0000-/.test(handle))

/** Public handles stay with the incident that holds most of what they were minted for; a merged one keeps the others as aliases. */
import { compareText } from './order.ts'
import type { MintedHandle } from './ruling.ts'
import type { Incident } from './schema.ts'

export type Named = Pick<Incident, 'handle' | 'aliases'>

/** What each incident is called: `handles` in the order of minting, with all those that vote for an incident in question. */
export function namesOf(
	handles: readonly MintedHandle[],
	incidentAt: (mention: string) => string | null,
): Map<string, Named> {
	const held = new Map<string, string[]>()
	for (const { handle, mentions } of handles) {
		const votes = new Map<string, number>()
		for (const mention of mentions) {
			const key = incidentAt(mention)
			if (key !== null) votes.set(key, (votes.get(key) ?? 0) + 1)
		}
		const best = [...votes].sort(([a, x], [b, y]) => y - x || compareText(a, b))[0]
		if (!best) continue
		const own = held.get(best[0]) ?? held.set(best[0], []).get(best[0])!
		if (!own.includes(handle)) own.push(handle)
	}
	return new Map(
		[...held].map(([key, own]) => {
			const [handle = null, ...aliases] = own.toSorted((a, b) => unknownIn(a) - unknownIn(b))
			return [key, { handle, aliases }]
		}),
	)
}

export function withHandles(incidents: readonly Incident[], handles: readonly MintedHandle[]): Incident[] {
	const wanted = new Set(handles.flatMap((h) => h.mentions))
	const incidentAt = new Map<string, string>()
	for (const incident of incidents)
		for (const mention of incident.mentions) if (wanted.has(mention)) incidentAt.set(mention, incident.key)
	const names = namesOf(handles, (mention) => incidentAt.get(mention) ?? null)
	return incidents.map((incident) => ({ ...incident, ...(names.get(incident.key) ?? { handle: null, aliases: [] }) }))
}

/** How much a handle leaves open: one with its country and its year is cited first, else the one that was minted first. */
const unknownIn = (handle: string): number =>
	Number(handle.startsWith('ATT-XXX-')) + Number(/^ATT-...-0000-/.test(handle))

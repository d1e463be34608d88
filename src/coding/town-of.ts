/** The town of an event, and a building of which only the town is on the map. */
import type { Span } from '../report/span.ts'
import type { Draft } from './draft.ts'

type Where = Draft['wheres'][number]

export const isTown = ({ value }: Where): boolean => value.lat !== undefined && value.level !== 'country'

/** The town alone, without the building in it. */
export function townOf({ wheres }: Draft): Where | null {
	const where = wheres.find((w) => isTown(w) && !w.value.facility) ?? wheres.find(isTown)
	if (!where?.value.facility) return where ?? null
	const { facility: _, ...value } = where.value
	return { ...where, value: { ...value, name: value.anchor ?? value.name } }
}

/** "the fish market" of a story set in a town: the market, at the town's point. */
export function inTown(bare: Where, { value, spans }: Where): Where {
	const added: readonly Span[] = spans
	return {
		value: {
			...bare.value,
			level: 'town',
			anchor: value.anchor ?? value.name,
			...(value.place ? { place: value.place } : {}),
			...(value.lat !== undefined && value.lon !== undefined ? { lat: value.lat, lon: value.lon } : {}),
			...(value.country ? { country: value.country } : {}),
			...(value.admin1 ? { admin1: value.admin1 } : {}),
			uncertaintyM: Math.max(value.uncertaintyM ?? 0, 5_000),
		},
		spans: [...bare.spans, ...added].sort((a, b) => a.start - b.start),
		rule: 'where/in-scene',
	}
}

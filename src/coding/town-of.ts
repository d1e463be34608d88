/** The town of an event, and a building of which only the town is on the map. */
import type { Draft, Where } from './draft.ts'
import { atPointOf, wordsOfBoth } from './where/point.ts'

export const isTown = ({ value }: Where): boolean => value.lat !== undefined && value.level !== 'country'

/** The town alone, without the building in it. */
export function townOf({ wheres }: Draft): Where | null {
	const where = wheres.find((w) => isTown(w) && !w.value.facility) ?? wheres.find(isTown)
	if (!where?.value.facility) return where ?? null
	const { facility: _, ...value } = where.value
	return { ...where, value: { ...value, name: value.anchor ?? value.name } }
}

/** "the fish market" of a story set in a town: the market, at the town's point. */
export const inTown = (bare: Where, town: Where): Where => ({
	value: { ...bare.value, level: 'town', ...atPointOf(town) },
	spans: wordsOfBoth(bare, town),
	rule: 'where/in-scene',
})

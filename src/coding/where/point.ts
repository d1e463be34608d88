/**
 * What is not on the map lies at the point of what is told beside it: "the fish market" of a story set in Elm, "a post at Ash,
 * 30 km north of Elm".
 */
import { bySpan, type Span } from '../../report/span.ts'
import type { Where } from '../draft.ts'
import type { WhereValue } from '../schema.ts'

/** How many metres off it may be, at the least. */
const MISSES_BY = 5_000

/** Its point, country and province, told from its name. */
export function atPointOf({ value }: Where): Partial<WhereValue> {
	const { place, lat, lon, country, admin1, uncertaintyM } = value
	return {
		anchor: value.anchor ?? value.name,
		...(place ? { place } : {}),
		...(lat !== undefined && lon !== undefined ? { lat, lon } : {}),
		...(country ? { country } : {}),
		...(admin1 ? { admin1 } : {}),
		uncertaintyM: Math.max(uncertaintyM ?? 0, MISSES_BY),
	}
}

/** The words of both, in text order. */
export const wordsOfBoth = (one: Where, other: Where): Span[] => [...one.spans, ...other.spans].sort(bySpan)

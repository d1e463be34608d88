/** How well a place and a time are known, said plainly. */
import type { Incident } from '../data/types.ts'

type Where = NonNullable<Incident['where']>
type When = NonNullable<Incident['when']>

const BY_LEVEL: Readonly<Record<Where['level'], string>> = {
	exact: 'at this very spot',
	town: 'in or at this town; where in it is not said',
	near: 'near it, not in it',
	district: 'somewhere in this district',
	province: 'somewhere in this province',
	region: 'somewhere in this region',
	country: 'somewhere in this country',
	water: 'somewhere on this water',
}

/** "within about 3 km", "somewhere in this province"; with a word where it is not on the map at all. */
export function placeKnown(where: Where): string {
	const { uncertaintyM, level, lat } = where
	if (lat === undefined) return 'not found on the map'
	if (uncertaintyM !== undefined && uncertaintyM > 0) return `within about ${distanceInWords(uncertaintyM)}`
	return BY_LEVEL[level]
}

/** "800 m", "3 km", "250 km": no finer than it is meant. */
export function distanceInWords(metres: number): string {
	if (metres < 950) return `${Math.max(50, Math.round(metres / 50) * 50)} m`
	const km = metres / 1000
	return `${km < 100 ? Math.round(km) : Math.round(km / 10) * 10} km`
}

const BY_BASIS: Readonly<Record<When['basis'], string>> = {
	stated: 'the words name the day',
	resolved: 'placed against a known day',
	inferred: 'with a guess in it',
}

/** "“Thursday”, counted from 16 May 2021". */
export function timeKnown(when: When, dayInWords: (day: string) => string): string {
	const from = when.against ? `counted from ${dayInWords(when.against)}` : BY_BASIS[when.basis]
	const guess = when.basis === 'inferred' && when.against ? ', with a guess in it' : ''
	return `“${when.words}”, ${from}${guess}`
}

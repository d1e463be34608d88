/**
 * The most precise place that most claims allow. "A base north of Baghdad" is kept as it is: a claim of the named place
 * itself does not replace what is told from it.
 */
import type { ClaimOf, WhereValue } from '../coding/schema.ts'
import { fold } from '../knowledge/fold.ts'
import { metresBetween } from '../knowledge/geometry.ts'
import { nameKey } from './names.ts'
import { compareText, sorted } from './order.ts'

/** How far a place of each level reaches, where a claim does not say. */
const REACH = {
	exact: 2_000,
	town: 10_000,
	near: 30_000,
	district: 40_000,
	province: 120_000,
	region: 250_000,
	water: 150_000,
	country: 600_000,
} as const
const FINE = { exact: 0, town: 1, near: 2, district: 3, province: 4, region: 5, water: 5, country: 6 } as const

/** Taken from what is told around the event, not said of it. */
const CARRIED: ReadonlySet<string> = new Set(['where/same-scene', 'where/in-scene', 'where/dateline'])
export const isCarried = ({ rules }: Pick<ClaimOf<'where'>, 'rules'>): boolean => rules.some((r) => CARRIED.has(r))

/**
 * The places to go by: one that was only carried to the event never stands beside one on the map that is said of it. What
 * is told by a denial alone has the place that is denied with it.
 */
export function saidPlaces(claims: readonly ClaimOf<'where'>[]): readonly ClaimOf<'where'>[] {
	const undenied = claims.filter((claim) => claim.stance !== 'denies')
	const admitted = undenied.length > 0 ? undenied : claims
	const said = admitted.filter((claim) => !isCarried(claim))
	return said.some(({ value }) => isPoint(value) && value.level !== 'country') ? said : admitted
}

export const reach = (place: WhereValue): number => Math.min(place.uncertaintyM ?? REACH[place.level], 2_000_000)
export const fineness = (place: WhereValue): number => FINE[place.level]
export const isPoint = (place: WhereValue): boolean => place.lat !== undefined && place.lon !== undefined
export const metres = (a: WhereValue, b: WhereValue): number => metresBetween(a.lat!, a.lon!, b.lat!, b.lon!)

/** Whether both can be true of one event: `same` place, one may lie `within` reach of the other, `apart`, or `open`. */
export function comparePlaces(a: WhereValue, b: WhereValue): 'same' | 'within' | 'apart' | 'open' {
	if (a.place && a.place === b.place && (a.relation ?? '') === (b.relation ?? '')) return 'same'
	if (sameWords(a, b) && (isProperPlace(a) || isPoint(a))) return 'same'
	if (a.country && b.country && a.country !== b.country) return 'apart'
	if (sameCore(a, b) || sharedName(a, b) !== null) return 'within'
	if (isPoint(a) && isPoint(b)) {
		const far = metres(a, b)
		const both = reach(a) + reach(b)
		if (far <= Math.max(both, 25_000)) return 'within'
		if (far > both + 25_000) return 'apart'
		return 'open'
	}
	return a.country && b.country ? 'within' : 'open'
}

const isProperPlace = (place: WhereValue): boolean => properWords(place).length > 0

function sameWords(a: WhereValue, b: WhereValue): boolean {
	if (a.country && b.country && a.country !== b.country) return false
	const [x, y] = [nameKey(a.name), nameKey(b.name)]
	return x !== '' && x === y && (a.anchor ?? a.name) === (b.anchor ?? b.name)
}

/** The named place that another is told from: "Baghdad" for "a base north of Baghdad"; empty where none is named. */
export function coreOf(place: WhereValue): string {
	if (place.anchor) return nameKey(place.anchor)
	return place.facility ? '' : nameKey(place.name)
}

const PLAIN = new Set(
	'north northern south southern east eastern west western central upper lower greater old new city town village province state district region county governorate republic kingdom base camp airport hospital market school bridge river mountain mount lake island church mosque university station square street road'.split(
		' ',
	),
)

const properOf = new WeakMap<WhereValue, readonly string[]>()

/** Names within the name, folded: "Gorombassi" of "grain market in Gorombassi". */
export function properWords(place: WhereValue): readonly string[] {
	const held = properOf.get(place)
	if (held) return held
	const words = `${place.name} ${place.anchor ?? ''}`.match(/\p{Lu}[\p{L}'’-]{3,}/gu) ?? []
	const made = sorted(words.map(fold).filter((word) => word !== '' && !PLAIN.has(word)))
	properOf.set(place, made)
	return made
}

/** A name that both have, where at least one could not be found on the map. */
export function sharedName(a: WhereValue, b: WhereValue): string | null {
	if ((isPoint(a) && isPoint(b)) || (a.country && b.country && a.country !== b.country)) return null
	const other = properWords(b)
	return properWords(a).find((word) => other.includes(word)) ?? null
}

/** Both are told from one named place, or one is it. */
function sameCore(a: WhereValue, b: WhereValue): boolean {
	const core = coreOf(a)
	return core !== '' && core === coreOf(b) && fineness(a) < 4 && fineness(b) < 4
}

/** "A base north of Baghdad" is told from "Baghdad": the bare name says less. */
function toldFrom(near: WhereValue, named: WhereValue): boolean {
	if (!near.relation || named.facility) return false
	if (near.place && near.place === named.place && !named.relation) return true
	return near.anchor !== undefined && !named.relation && nameKey(near.anchor) === nameKey(named.name)
}

export interface ChosenWhere {
	readonly value: WhereValue
	readonly used: readonly string[]
}

export function reconcileWhere(claims: readonly ClaimOf<'where'>[]): ChosenWhere | null {
	const told = saidPlaces(claims)
	const open = told.filter(({ value }) => !told.some((other) => toldFrom(other.value, value)))
	const ranked = open
		.map((claim) => {
			const fits = open.filter((other) => comparePlaces(claim.value, other.value) !== 'apart')
			return { claim, fits, reports: new Set(fits.map((c) => c.version)).size }
		})
		.sort(
			(a, b) =>
				b.reports - a.reports ||
				fineness(a.claim.value) - fineness(b.claim.value) ||
				Number(isPoint(b.claim.value)) - Number(isPoint(a.claim.value)) ||
				reach(a.claim.value) - reach(b.claim.value) ||
				b.fits.length - a.fits.length ||
				b.claim.score - a.claim.score ||
				compareText(a.claim.key, b.claim.key),
		)
	const best = ranked[0]
	return best ? { value: best.claim.value, used: best.fits.map((claim) => claim.key) } : null
}

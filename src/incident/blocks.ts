/**
 * Which events are worth comparing at all. Every event carries a few keys (kind × time × place, with parties or names where
 * time or place is not told), and only events that share one are compared. Whether two share a key depends on those two
 * alone, so a neighbourhood can be found without the rest of the ledger.
 */
import type { ActorValue, WhereValue } from '../coding/schema.ts'
import { fromCount } from '../report/days.ts'
import { nameWords } from './names.ts'
import { sorted } from './order.ts'
import type { Profile } from './profile.ts'
import { type Days, width } from './when.ts'
import { coreOf, fineness, isPoint, properWords, reach } from './where.ts'

/** `special` events meet everybody under the key, the others only special ones; no mark: all meet all. */
export interface BlockKey {
	readonly key: string
	readonly role: 'all' | 'special' | 'ordinary'
}

/** A time of at most this many days is looked up by days, a longer one by months. */
const SHORT = 8
const BUCKET = 4
const CELL = 2

const known = new WeakMap<Profile, readonly BlockKey[]>()

/** Made once for each profile: whoever looks for its neighbours asks again and again. */
export function blockKeys(p: Profile): readonly BlockKey[] {
	const held = known.get(p) ?? keysOf(p)
	known.set(p, held)
	return held
}

function keysOf(p: Profile): BlockKey[] {
	const out = new Map<string, BlockKey['role']>()
	const put = (key: string, role: BlockKey['role']) => {
		for (const family of p.families) out.set(`${family}|${key}`, role)
	}
	const times = timeKeys(p)
	const cells = cellsOf(p.places)
	const placed = cells.length > 0 || p.countries.length > 0
	const names = sorted(
		p.places.flatMap((place) => [coreOf(place), ...properWords(place)]).filter((name) => name !== ''),
	)
	const tokens = tokensOf(p)
	for (const time of times) {
		const place = (role: BlockKey['role']): BlockKey['role'] => (time.role === 'all' ? role : time.role)
		for (const cell of cells) put(`${time.key}|${cell}`, time.role)
		for (const name of names) put(`${time.key}|=${name}`, time.role)
		for (const country of p.countries) put(`${time.key}|${country}`, place(cells.length === 0 ? 'special' : 'ordinary'))
		for (const token of tokens) put(`${time.key}|~${token}`, place(placed ? 'ordinary' : 'special'))
	}
	const timeless = times.length === 0
	for (const token of tokens) {
		for (const country of placed ? p.countries : ['']) put(`-|${country}|${token}`, timeless ? 'special' : 'ordinary')
	}
	for (const victim of p.victims) put(`=|${nameWords(victim).at(-1) ?? ''}`, 'all')
	for (const place of p.places)
		if (fineness(place) <= 2)
			put(`@|${place.place ?? nameWords(place.name).join(' ')}`, timeless ? 'special' : 'ordinary')
	return [...out].map(([key, role]) => ({ key, role }))
}

interface TimeKey {
	readonly key: string
	readonly role: 'all' | 'special' | 'ordinary'
}

function timeKeys(p: Profile): TimeKey[] {
	const days: Days | null =
		p.when ?? (p.background || p.published === null ? null : { from: p.published - 2, to: p.published })
	if (!days || width(days) > 400) return []
	const short = width(days) <= SHORT
	const out: TimeKey[] = monthsOf(days).map((key) => ({ key, role: short ? 'ordinary' : 'special' }))
	// One bucket of margin: reports of one night put it a day or three apart.
	if (short)
		for (let at = Math.floor((days.from - 2) / BUCKET); at <= Math.floor((days.to + 2) / BUCKET); at++)
			out.push({ key: `d${at}`, role: 'all' })
	return out
}

function monthsOf(days: Days): string[] {
	const out: string[] = []
	for (let at = days.from; at <= days.to; at += 27) out.push(fromCount(at).slice(0, 7))
	out.push(fromCount(days.to).slice(0, 7))
	return sorted(out)
}

/** Cells of two degrees that the place may lie in, neighbours included where it lies near an edge. */
function cellsOf(places: readonly WhereValue[]): string[] {
	const out = new Set<string>()
	for (const place of places) {
		if (!isPoint(place) || fineness(place) >= 6) continue
		const margin = Math.min(reach(place) + 30_000, 250_000) / 111_000
		const lonMargin = margin / Math.max(0.2, Math.cos((place.lat! * Math.PI) / 180))
		for (let lat = Math.floor((place.lat! - margin) / CELL); lat <= Math.floor((place.lat! + margin) / CELL); lat++) {
			for (
				let lon = Math.floor((place.lon! - lonMargin) / CELL);
				lon <= Math.floor((place.lon! + lonMargin) / CELL);
				lon++
			) {
				out.add(`${lat},${((lon % 180) + 180) % 180}`)
			}
		}
	}
	return [...out]
}

/** What the parties are looked up by: reference, country, last word of the name. */
function tokensOf(p: Profile): string[] {
	return sorted([...p.actors, ...p.targets].flatMap(tokens))
}

function tokens(actor: ActorValue): string[] {
	const last = nameWords(actor.name).at(-1)
	return [actor.ref, actor.country ?? actor.sponsor, last].filter(
		(token) => token !== undefined && token !== '',
	) as string[]
}

/** Pairs that share a key, each once, the lesser position first. */
export function* candidatePairs(profiles: readonly Profile[]): Generator<readonly [number, number]> {
	const blocks = new Map<string, { all: number[]; special: number[]; ordinary: number[] }>()
	profiles.forEach((profile, i) => {
		for (const { key, role } of blockKeys(profile)) {
			const block = blocks.get(key) ?? blocks.set(key, { all: [], special: [], ordinary: [] }).get(key)!
			block[role].push(i)
		}
	})
	const seen = new Set<number>()
	const fresh = (a: number, b: number): boolean => {
		const id = Math.min(a, b) * profiles.length + Math.max(a, b)
		return a !== b && !seen.has(id) && seen.add(id) !== undefined
	}
	for (const { all, special, ordinary } of blocks.values()) {
		const strong = [...all, ...special]
		for (let i = 0; i < strong.length; i++) {
			for (let j = i + 1; j < strong.length; j++) if (fresh(strong[i]!, strong[j]!)) yield pair(strong[i]!, strong[j]!)
			for (const b of ordinary) if (fresh(strong[i]!, b)) yield pair(strong[i]!, b)
		}
	}
}

const pair = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a])

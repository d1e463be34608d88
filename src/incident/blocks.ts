/**
 * Which events are worth comparing at all. Every event carries a few keys (kind × time × place, with parties or names where
 * time or place is not told, figures, names), and only events that share one are compared. Under a key that very many share,
 * as in a town that is shelled every hour, all are compared with the first few alone: so the cost of one more does not grow
 * with the crowd, and who is first is a matter of keys, never of arrival. Day, place and kind say little in a crowd: whoever
 * shares nothing else is asked about at most.
 */
import type { ActorValue, WhereValue } from '../coding/schema.ts'
import { fromCount } from '../report/days.ts'
import { nameWords } from './names.ts'
import { compareText, sorted } from './order.ts'
import type { Profile } from './profile.ts'
import { mix } from './sketch.ts'
import { type Days, width } from './when.ts'
import { coreOf, fineness, isPoint, properWords, reach } from './where.ts'

/** `special` events meet everybody under the key, the others only special ones; no mark: all meet all. */
export interface BlockKey {
	readonly key: string
	readonly role: 'all' | 'special' | 'ordinary'
	/** What is shared: `plain`, day, place and kind, that says little in a crowd; a `sign` besides; or a `name` of somebody harmed. */
	readonly says: 'plain' | 'sign' | 'name'
}

/** How two meet: by nothing but plain keys of crowds, by a sign besides, or freely. */
export type Meeting = 'crowd' | 'sign' | 'free'

/** How two meet under a key. */
export const meetingBy = ({ says }: Pick<BlockKey, 'says'>, isCrowd: boolean): Meeting =>
	says === 'sign' ? 'sign' : says === 'name' || !isCrowd ? 'free' : 'crowd'

const RANK: Readonly<Record<Meeting, number>> = { crowd: 0, sign: 1, free: 2 }
export const freer = (a: Meeting, b: Meeting | undefined): Meeting => (b !== undefined && RANK[b] > RANK[a] ? b : a)

/** As one of those who share a key. */
export interface Sharing {
	/** The key of the event. */
	readonly event: string
	readonly role: BlockKey['role']
}

/** More than this many under one key, those that are ordinary there not counted, are a crowd. */
export const CROWD = 64
/** Of a crowd this many are compared with all others. */
export const PIVOTS = 8

/** Those whom all others of a crowd are compared with; null where everybody is compared with everybody. */
export function pivotsOf<S extends Sharing>(sharing: readonly S[], crowd = CROWD): ReadonlySet<S> | null {
	const strong = sharing.filter(({ role }) => role !== 'ordinary')
	if (strong.length <= crowd) return null
	return new Set(strong.sort((a, b) => compareText(a.event, b.event)).slice(0, PIVOTS))
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

/** A key as a number that fits a table and tells nobody what it was made of. That two share one is unlikely and costs a comparison. */
export interface Block extends Omit<BlockKey, 'key'> {
	readonly block: number
}

const numbered = new WeakMap<Profile, readonly Block[]>()

export function blocksOf(p: Profile): readonly Block[] {
	const held = numbered.get(p) ?? keysOf(p).map(({ key, role, says }) => ({ block: numberOf(key), role, says }))
	numbered.set(p, held)
	return held
}

/** 53 bits. */
function numberOf(key: string): number {
	let [a, b] = [0x9747b28c, 0x811c9dc5]
	for (let i = 0; i < key.length; i++) {
		const code = key.charCodeAt(i)
		a = Math.imul(a ^ code, 0x9e3779b1)
		b = Math.imul(b ^ code, 0x5f356495)
		a ^= a >>> 15
	}
	return (mix(a ^ b) >>> 11) * 2 ** 32 + mix(b ^ (a >>> 3))
}

function keysOf(p: Profile): BlockKey[] {
	const out = new Map<string, BlockKey>()
	const put = (key: string, role: BlockKey['role'], says: BlockKey['says'] = 'plain') => {
		for (const family of p.families) out.set(`${family}|${key}`, { key: `${family}|${key}`, role, says })
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
	for (const time of times)
		if (time.role === 'all') for (const sign of signsOf(p)) put(`${time.key}|${sign}`, 'all', 'sign')
	for (const day of fewDays(p))
		for (const place of p.places) if (fineness(place) <= 2) put(`${day}|@${placeKey(place)}`, 'all')
	for (const run of p.aroundAny.slice(0, RUNS)) put(`"|${run}`, 'all', 'sign')
	for (const victim of p.victims) put(`=|${nameWords(victim).at(-1) ?? ''}`, 'all', 'name')
	for (const place of p.places) if (fineness(place) <= 2) put(`@|${placeKey(place)}`, timeless ? 'special' : 'ordinary')
	return [...out.values()]
}

/** Figures great enough to be no chance, and words that not every attack has: "killed 14", "market". */
const signsOf = (p: Profile): string[] => [
	...[...p.harms].flatMap(([kind, { numbers }]) => numbers.filter((n) => n >= 3).map((n) => `#${kind} ${n}`)),
	...p.words.map((word) => `"${word}`),
]

/** Of the words around an event the least few hashes: copies of one text have most of them in common. */
const RUNS = 2

const placeKey = (place: WhereValue): string => place.place ?? nameWords(place.name).join(' ')

const fewDays = ({ when }: Profile): number[] =>
	when && width(when) <= 3 ? Array.from({ length: width(when) }, (_, i) => when.from + i) : []

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

/** Pairs that meet under a key, each once, the lesser position first. */
export function* candidatePairs(profiles: readonly Profile[]): Generator<readonly [a: number, b: number, Meeting]> {
	const blocks = new Map<string, { says: BlockKey['says']; sharing: (Sharing & { readonly at: number })[] }>()
	profiles.forEach((profile, at) => {
		for (const { key, role, says } of blockKeys(profile)) {
			const block = blocks.get(key) ?? blocks.set(key, { says, sharing: [] }).get(key)!
			block.sharing.push({ event: profile.key, role, at })
		}
	})
	const met = new Map<number, Meeting>()
	for (const { says, sharing } of blocks.values()) {
		const pivots = pivotsOf(sharing)
		const meeting = meetingBy({ says }, pivots !== null)
		for (const one of pivots ?? sharing.filter(({ role }) => role !== 'ordinary')) {
			for (const { at } of sharing) {
				if (at === one.at) continue
				const id = Math.min(at, one.at) * profiles.length + Math.max(at, one.at)
				met.set(id, freer(meeting, met.get(id)))
			}
		}
	}
	for (const [id, meeting] of met) yield [Math.floor(id / profiles.length), id % profiles.length, meeting]
}

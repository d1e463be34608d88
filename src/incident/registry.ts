/**
 * Who and where names are, as people decided: the printed name stays, and what it stands for is known. Of two decisions on a
 * name the later one counts, each in its years.
 */
import type { ActorValue, Claim, WhereValue } from '../coding/schema.ts'
import { fold } from '../knowledge/fold.ts'
import { compareText } from './order.ts'
import type { Decision, KnownActor, KnownPlace } from './schema.ts'

export interface Known<T> {
	readonly is: T
	/** The names that mean it, as the person gave them. */
	readonly names: readonly string[]
	readonly decision: Decision
}

/** By folded name, the last decision first. */
type ByName<T> = ReadonlyMap<string, readonly Known<T>[]>

export interface Registry {
	readonly actors: ByName<KnownActor>
	readonly places: ByName<KnownPlace>
}

export const NOBODY: Registry = { actors: new Map(), places: new Map() }

export const nameInRegistry = (name: string): string => fold(name.replace(/^the /i, '')) || name

export function registryOf(live: readonly Decision[]): Registry {
	const actors = new Map<string, Known<KnownActor>[]>()
	const places = new Map<string, Known<KnownPlace>[]>()
	const enter = <T>(into: Map<string, Known<T>[]>, known: Known<T>) => {
		for (const key of new Set(known.names.map(nameInRegistry)))
			(into.get(key) ?? into.set(key, []).get(key)!).unshift(known)
	}
	for (const decision of live) {
		const { body } = decision
		if (body.act === 'who-is-this') enter(actors, { is: body.is, names: body.names, decision })
		if (body.act === 'where-is-this') enter(places, { is: body.is, names: body.names, decision })
	}
	return { actors, places }
}

/** The claim with what its name stands for, in a report of that year. */
export function recognised(claim: Claim, registry: Registry, year: number | null): Claim {
	if (claim.field === 'actor' || claim.field === 'target') {
		const known = find(registry.actors, claim.value.name, year)
		return known ? ({ ...claim, value: asActor(claim.value, known.is) } as Claim) : claim
	}
	if (claim.field !== 'where') return claim
	const { value } = claim
	const itself = find(registry.places, value.name, year)
	if (itself) return { ...claim, value: asPlace(value, itself.is) }
	const anchor = value.anchor === undefined ? null : find(registry.places, value.anchor, year)
	return anchor ? { ...claim, value: nearPlace(value, anchor.is) } : claim
}

function find<T extends KnownActor | KnownPlace>(in_: ByName<T>, name: string, year: number | null): Known<T> | null {
	if (in_.size === 0) return null
	const all = in_.get(nameInRegistry(name)) ?? []
	return all.find(({ is }) => year === null || ((is.from ?? year) <= year && year <= (is.to ?? year))) ?? null
}

const asActor = (value: ActorValue, { id, kind, country }: KnownActor): ActorValue => ({
	...value,
	ref: id,
	unnamed: false,
	kind: kind ?? value.kind,
	...(country ? { country } : {}),
})

function asPlace(value: WhereValue, is: KnownPlace): WhereValue {
	const { id, name: _, from: __, to: ___, level, ...rest } = is
	const { lat, lon, uncertaintyM, alternatives, ...kept } = value
	const point = lat !== undefined && lon !== undefined && rest.lat === undefined ? { lat, lon } : {}
	const reach =
		rest.uncertaintyM === undefined && rest.lat === undefined && uncertaintyM !== undefined ? { uncertaintyM } : {}
	return { ...kept, ...point, ...reach, ...rest, place: id, level: level ?? value.level }
}

/** "North of Hadrel", when it is known where Hadrel is: it still is not Hadrel. */
function nearPlace(value: WhereValue, { id, country, admin1, lat, lon }: KnownPlace): WhereValue {
	const point = lat !== undefined && lon !== undefined ? { lat, lon, uncertaintyM: value.uncertaintyM ?? NEAR } : {}
	return { ...value, place: id, ...(country ? { country } : {}), ...(admin1 ? { admin1 } : {}), ...point }
}

const NEAR = 30_000

export interface Entry<T> {
	readonly is: T
	readonly names: readonly string[]
	readonly decisions: readonly string[]
}

/** The registry as a list: each one once, with all names that mean it. */
export function entriesOf<T extends KnownActor | KnownPlace>(names: ByName<T>): Entry<T>[] {
	const out = new Map<string, Entry<T>>()
	const all = [...new Set([...names.values()].flat())].sort((a, b) => a.decision.seq - b.decision.seq)
	for (const { is, names: own, decision } of all) {
		const held = out.get(is.id)
		out.set(is.id, {
			is,
			names: [...new Set([...(held?.names ?? []), ...own])].sort(compareText),
			decisions: [...(held?.decisions ?? []), decision.id],
		})
	}
	return [...out.values()].sort((a, b) => compareText(a.is.name, b.is.name) || compareText(a.is.id, b.is.id))
}

/** The name that each known actor goes by, by its id. */
export function knownNames(registry: Registry): ReadonlyMap<string, string> {
	const out = new Map<string, string>()
	for (const known of [...registry.actors.values()].flat().sort((a, b) => a.decision.seq - b.decision.seq))
		out.set(known.is.id, known.is.name)
	return out
}

/**
 * What a change touches. Events hang together by pairs sure enough to join; whoever hangs together with a changed event,
 * before or after the change, is grouped again, and nobody else. The caller keeps the block keys of every event
 * (`blockKeys` of `blocks.ts`) and hands back those that share one.
 */
import { type BlockKey, blockKeys, meets } from './blocks.ts'
import { edgeOf } from './cluster.ts'
import { couldBeOne, JOIN } from './compare.ts'
import type { Profile } from './profile.ts'
import type { Ruling } from './ruling.ts'

export interface Neighbourhood {
	/** Keys of all mentions whose incidents must be derived again. */
	readonly mentions: ReadonlySet<string>
	/** The versions they stand in: their codings and texts are needed for it. */
	readonly versions: ReadonlySet<string>
}

/** Events that carry at least one of these block keys. Those that share none may be among them. */
export type LookUp = (keys: readonly string[]) => Iterable<Profile>

/** `changed`: the events of every changed version, as they were and as they are; for a decision, of the versions it names. */
export function neighbourhood(
	changed: readonly Profile[],
	lookUp: LookUp,
	eventOf: (mention: string) => Profile | null,
	ruling: Ruling,
): Neighbourhood {
	const reached = new Map<string, Profile>()
	const tied = new Map<string, string[]>()
	for (const [a, b] of ruling.mustLink) {
		for (const [x, y] of [
			[a, b],
			[b, a],
		] as const)
			(tied.get(x) ?? tied.set(x, []).get(x)!).push(y)
	}
	const open: Profile[] = []
	/** Versions with an event that a person would be asked about: it stays as it is, but the question is asked anew. */
	const rim = new Set<string>()
	const reach = (profile: Profile) => {
		const id = profile.mentions.join()
		if (reached.has(id)) return
		reached.set(id, profile)
		open.push(profile)
	}
	for (const profile of changed) reach(profile)
	for (let next = open.pop(); next; next = open.pop()) {
		const own = keysOf(next)
		const roles = new Map(own.map(({ key, role }) => [key, role]))
		for (const other of lookUp(own.map(({ key }) => key))) {
			if (other.key === next.key && other.version === next.version) continue
			if (reached.has(other.mentions.join()) || !couldBeOne(next, other)) continue
			const meet = keysOf(other).some(({ key, role }) => roles.has(key) && meets(roles.get(key)!, role))
			const edge = meet ? edgeOf(next, other) : null
			if (!edge) continue
			rim.add(other.version)
			if (edge.points >= JOIN) reach(other)
		}
		for (const mention of next.mentions)
			for (const other of tied.get(mention) ?? []) {
				const profile = eventOf(other)
				if (profile) reach(profile)
			}
	}
	const all = [...reached.values()]
	return {
		mentions: new Set(all.flatMap((p) => p.mentions)),
		versions: new Set([...all.map((p) => p.version), ...rim]),
	}
}

const held = new WeakMap<Profile, readonly BlockKey[]>()

function keysOf(profile: Profile): readonly BlockKey[] {
	const known = held.get(profile)
	if (known) return known
	const made = blockKeys(profile)
	held.set(profile, made)
	return made
}

/** A look-up over events in memory; a ledger keeps the same in a table. */
export function lookUpIn(events: readonly Profile[]): LookUp {
	const byKey = new Map<string, Profile[]>()
	for (const event of events)
		for (const { key } of keysOf(event)) (byKey.get(key) ?? byKey.set(key, []).get(key)!).push(event)
	return (keys) => {
		const found = new Set<Profile>()
		for (const key of keys) for (const event of byKey.get(key) ?? []) found.add(event)
		return found
	}
}

/**
 * What a change touches. Events hang together by pairs sure enough to join; whoever hangs together with a changed event,
 * before or after the change, is grouped again, and nobody else. The caller keeps the block keys of every event and hands
 * back those that share one.
 */
import { type BlockKey, blockKeys } from './blocks.ts'
import { edgeOf } from './cluster.ts'
import { JOIN } from './compare.ts'
import type { Profile } from './profile.ts'

/** An event under the number that its holder knows it by. An event that changed is another one than it was. */
export interface Held {
	readonly id: number
	readonly event: Profile
}

/** What is around an event: answered by a ledger from its tables. */
export interface Around {
	/** Events as they are now that carry this key: two that are both ordinary under it do not meet there. */
	sharing(key: BlockKey): Iterable<Held>
	/** Events as they are now that say the very same as this one, itself among them. */
	twins(event: Profile): Iterable<Held>
	/** Where a mention stands now. */
	eventOf(mention: string): Held | null
}

export interface Neighbourhood {
	/** Every event to be grouped again; those that are no more stand among them as they were. */
	readonly reached: readonly Held[]
	/** Events that stay as they are and that a person might be asked about. */
	readonly rim: readonly Held[]
}

/** Which mentions stand together because a person said so. */
export type Ties = readonly (readonly [string, string])[]

/** `changed`: events as they were and as they are; `ties`: decided pairs, those of before the change too. */
export function neighbourhood(changed: readonly Held[], around: Around, ties: Ties): Neighbourhood {
	const tied = new Map<string, string[]>()
	for (const [a, b] of ties) {
		;(tied.get(a) ?? tied.set(a, []).get(a)!).push(b)
		;(tied.get(b) ?? tied.set(b, []).get(b)!).push(a)
	}
	const reached = new Map<number, Held>()
	const rim = new Map<number, Held>()
	const open: Held[] = []
	const reach = (held: Held) => {
		if (reached.has(held.id)) return
		reached.set(held.id, held)
		open.push(held)
	}
	/** Whom a key still leads to: events of one block ask for it one after the other, and those reached need no second look. */
	const left = new Map<string, readonly Held[]>()
	const meeting = (key: BlockKey): readonly Held[] => {
		const name = `${key.role === 'ordinary'} ${key.key}`
		const now = (left.get(name) ?? [...around.sharing(key)]).filter(({ id }) => !reached.has(id))
		left.set(name, now)
		return now
	}
	for (const held of changed) reach(held)
	for (let next = open.pop(); next; next = open.pop()) {
		const { event } = next
		const met = new Map(blockKeys(event).flatMap((key) => meeting(key).map((other) => [other.id, other] as const)))
		for (const other of met.values()) {
			if (other.event.key === event.key && other.event.version === event.version) continue
			const edge = edgeOf(event, other.event)
			if (!edge) continue
			if (edge.points >= JOIN) reach(other)
			else rim.set(other.id, other)
		}
		for (const mention of event.mentions)
			for (const other of tied.get(mention) ?? []) {
				const held = around.eventOf(other)
				if (held) reach(held)
			}
	}
	// Of events that say the same only the first is compared: to know which that is, all of them must be there.
	for (const { event } of [...reached.values(), ...rim.values()])
		for (const twin of around.twins(event)) rim.set(twin.id, twin)
	return { reached: [...reached.values()], rim: [...rim.values()].filter(({ id }) => !reached.has(id)) }
}

/**
 * Which events meet, and how surely those that meet are one: weighed once, when an event comes, and kept. Later additions look
 * up what was found and weigh their own events alone. Where a crowd has other pivots than it had, its events meet others
 * than they met, and are weighed anew.
 */
import { type Block, blocksOf, CROWD, freer, type Meeting, meetingBy, pivotsOf, type Sharing } from './blocks.ts'
import { pairPoints } from './cluster.ts'
import { JOIN } from './compare.ts'
import type { Profile } from './profile.ts'

/** An event under the number that its holder knows it by. An event that changed is another one than it was. */
export interface Held {
	readonly id: number
	readonly event: Profile
}

/** An event under a key that it shares. */
export interface Member extends Sharing {
	readonly id: number
}

/** Another event that one meets, and that a person might be asked about at least. */
export interface Mate {
	readonly other: number
	readonly points: number
	readonly meeting: Meeting
}

/** Who shares a key, whom the others of a crowd meet, and what was found of each event: answered by a ledger from its tables. */
export interface Index {
	/** Those that are ordinary under a key apart from the others. */
	sharing(block: number): Sharers
	strong(block: number): readonly number[]
	/** The strong ones, with what tells who comes first. */
	members(block: number): readonly Member[]
	/** Whom the others of a crowd meet as far as it is known; nobody where it was no crowd. */
	pivots(block: number): readonly Member[]
	event(id: number): Profile
	mates(id: number): readonly Mate[]
}

export interface Sharers {
	readonly strong: readonly number[]
	readonly ordinary: readonly number[]
}

/** Two events, by their numbers. */
export type Two = readonly [number, number]

export interface Paired {
	/** All that each of these meets now, in place of what was known. */
	readonly mates: ReadonlyMap<number, readonly Mate[]>
	/** Pairs that meet no more, and those that meet otherwise. */
	readonly lost: readonly Two[]
	readonly turned: readonly (readonly [...Two, Meeting])[]
	/** Old events that meet others than they met: what hangs together with them is to be settled again. */
	readonly open: ReadonlySet<number>
	/** The pivots of crowds that changed; nobody where it is a crowd no more. */
	readonly pivots: ReadonlyMap<number, readonly number[]>
}

/** `shrunk`: crowds that somebody left. */
export function pairUp(fresh: readonly Held[], shrunk: readonly number[], index: Index): Paired {
	return new Pairing(fresh, index).made(shrunk)
}

class Pairing {
	private readonly index: Index
	private readonly events: Map<number, Profile>
	private readonly crowds = new Map<number, ReadonlySet<number> | null>()
	private readonly all = new Map<number, Sharers>()
	private readonly few = new Map<number, readonly number[]>()
	/** Those that may meet others than before, and those that may only meet fewer, or less freely. */
	private readonly again = new Set<number>()
	private readonly fewer = new Set<number>()
	private readonly pivots = new Map<number, readonly number[]>()
	private readonly fresh: readonly Held[]

	constructor(fresh: readonly Held[], index: Index) {
		this.fresh = fresh
		this.index = index
		this.events = new Map(fresh.map(({ id, event }) => [id, event]))
	}

	made(shrunk: readonly number[]): Paired {
		for (const block of shrunk) this.settleCrowd(block, null)
		const joining = new Map<number, Member[]>()
		for (const { id, event } of this.fresh)
			for (const { block, role } of blocksOf(event))
				if (role !== 'ordinary')
					(joining.get(block) ?? joining.set(block, []).get(block)!).push({ id, role, event: event.key })
		for (const [block, members] of joining) this.settleCrowd(block, members)
		for (const { id } of this.fresh) this.again.delete(id)
		const mates = new Map(this.fresh.map(({ id }) => [id, this.matesOf(id)]))
		const open = new Set<number>()
		for (const id of this.again) {
			const now = this.matesOf(id)
			const still = new Set(now.map(({ other }) => other))
			for (const { other, points } of this.index.mates(id)) if (points >= JOIN && !still.has(other)) open.add(other)
			mates.set(id, now)
			open.add(id)
		}
		const lost: Two[] = []
		const turned: [...Two, Meeting][] = []
		for (const id of this.fewer) {
			if (mates.has(id)) continue
			open.add(id)
			for (const mate of this.index.mates(id)) {
				const meeting = this.meetingNow(id, mate.other)
				if (meeting === undefined) {
					lost.push([id, mate.other])
					if (mate.points >= JOIN) open.add(mate.other)
				} else if (meeting !== mate.meeting) turned.push([id, mate.other, meeting])
			}
		}
		return { mates, lost, turned, open, pivots: this.pivots }
	}

	/** Who are the pivots now; those whose meetings depend on who they were are weighed again. */
	private settleCrowd(block: number, joining: readonly Member[] | null): void {
		if (this.crowds.has(block)) return
		const before = this.index.pivots(block)
		const all = joining === null ? this.index.members(block) : null
		const now = all ? firstOf(all) : this.grown(block, before, joining!)
		this.crowds.set(block, now)
		const held = new Set(before.map(({ id }) => id))
		if (held.size === (now?.size ?? 0) && before.every(({ id }) => now?.has(id))) return
		this.pivots.set(block, [...(now ?? [])])
		const there = (): readonly number[] => all?.map(({ id }) => id) ?? this.index.strong(block)
		if (now === null) for (const id of there()) this.again.add(id)
		else if (held.size === 0) for (const id of there()) this.fewer.add(id)
		else {
			const listed = all && new Set(there())
			for (const id of now) if (!held.has(id)) this.again.add(id)
			for (const id of held) if (!now.has(id) && (!listed || listed.has(id))) this.fewer.add(id)
		}
	}

	/** In a crowd that nobody left only those who join can take a place among the first. */
	private grown(block: number, before: readonly Member[], joining: readonly Member[]): ReadonlySet<number> | null {
		if (before.length > 0) return firstOf([...new Map([...before, ...joining].map((m) => [m.id, m])).values()], 0)
		return this.sharing(block).strong.length > CROWD ? firstOf(this.index.members(block)) : null
	}

	private crowd(block: number): ReadonlySet<number> | null {
		const known = this.crowds.get(block)
		if (known !== undefined) return known
		const held = this.index.pivots(block)
		const found = held.length === 0 ? null : new Set(held.map(({ id }) => id))
		this.crowds.set(block, found)
		return found
	}

	private profileOf(id: number): Profile {
		const event = this.events.get(id) ?? this.index.event(id)
		this.events.set(id, event)
		return event
	}

	/** Those whom an event meets under one of its keys. */
	private under(id: number, { block, role }: Block): readonly (readonly number[])[] {
		const pivots = this.crowd(block)
		if (pivots !== null && !pivots.has(id)) return [[...pivots]]
		if (role === 'ordinary') return [this.strong(block)]
		const { strong, ordinary } = this.sharing(block)
		return [strong, ordinary]
	}

	private strong(block: number): readonly number[] {
		const known = this.all.get(block)?.strong ?? this.few.get(block) ?? this.index.strong(block)
		this.few.set(block, known)
		return known
	}

	private sharing(block: number): Sharers {
		const known = this.all.get(block) ?? this.index.sharing(block)
		this.all.set(block, known)
		return known
	}

	/** How two meet, if they still do. */
	private meetingNow(id: number, other: number): Meeting | undefined {
		const roles = new Map(blocksOf(this.profileOf(other)).map(({ block, role }) => [block, role]))
		let meeting: Meeting | undefined
		for (const key of blocksOf(this.profileOf(id))) {
			const role = roles.get(key.block)
			if (role === undefined || (role === 'ordinary' && key.role === 'ordinary')) continue
			const pivots = this.crowd(key.block)
			if (pivots === null || pivots.has(id) || pivots.has(other))
				meeting = freer(meetingBy(key, pivots !== null), meeting)
		}
		return meeting
	}

	private matesOf(id: number): Mate[] {
		const event = this.profileOf(id)
		const met = new Map<number, Meeting>()
		for (const key of blocksOf(event)) {
			const meeting = meetingBy(key, this.crowd(key.block) !== null)
			for (const some of this.under(id, key))
				for (const other of some) if (other !== id) met.set(other, freer(meeting, met.get(other)))
		}
		const out: Mate[] = []
		for (const [other, meeting] of met) {
			const points = pairPoints(event, this.profileOf(other))
			if (points !== null) out.push({ other, points, meeting })
		}
		return out
	}
}

/** Those whom the others of a crowd meet, by their numbers; null where there are too few for one. */
function firstOf(members: readonly Member[], crowd?: number): ReadonlySet<number> | null {
	const pivots = pivotsOf(members, crowd)
	return pivots && new Set([...pivots].map(({ id }) => id))
}

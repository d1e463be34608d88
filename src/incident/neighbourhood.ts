/**
 * What a change touches. Events hang together by pairs sure enough to join and not in doubt. Whoever hangs together with a
 * changed event, or stood in one incident with it, is grouped again, and nobody else. Which pairs there are was found when
 * the events came (`pairing.ts`).
 */
import type { Edge } from './agglomerate.ts'
import { edgeWith, isSure, met, pointsBetween } from './cluster.ts'
import { JOIN } from './compare.ts'
import { type Doubting, isDoubtful, isLoose, type Tie } from './doubt.ts'
import type { Held, Mate } from './pairing.ts'
import type { Profile } from './profile.ts'

/** An event that changed: it is new, or it is no more, or it meets others than it met. */
export interface Changed extends Held {
	readonly gone: boolean
}

/** What is around an event: answered by a ledger from its tables. */
export interface Around {
	/** The events that it meets and might be one with; of an event that is no more those that it met. */
	mates(id: number): readonly Mate[]
	event(id: number): Profile
	/** Where a mention stands now. */
	ofMention(mention: string): number | null
	/** The number of the incident that a mention stands in. */
	standing(mention: string): number | null
	/** The events that stand in an incident. */
	within(incident: number): readonly number[]
}

export interface Neighbourhood {
	/** Every event to be grouped again; those that are no more stand among them as they were. */
	readonly reached: readonly Held[]
	/** Events that stay as they are and that a person might be asked about. */
	readonly rim: readonly Held[]
	/** The pairs that meet, of those reached and with those around. */
	readonly edges: readonly Edge[]
}

/** Which mentions stand together because a person said so. */
export type Ties = readonly (readonly [string, string])[]

export function neighbourhood(changed: readonly Changed[], around: Around, ties: Ties): Neighbourhood {
	return new Search(changed, around, ties).found()
}

interface Pair extends Tie<number> {
	readonly other: number
	readonly edge: Edge
}

class Search implements Doubting<number> {
	private readonly around: Around
	private readonly tied = new Map<string, string[]>()
	private readonly pairs = new Map<number, readonly Pair[]>()
	private readonly ties = new Map<number, readonly Pair[]>()
	private readonly events: Map<number, Profile>
	private readonly changed: ReadonlySet<number>
	private readonly gone: ReadonlySet<number>
	private readonly reached = new Set<number>()
	private readonly open: number[] = []
	private readonly incidents = new Set<number>()

	constructor(changed: readonly Changed[], around: Around, ties: Ties) {
		this.around = around
		for (const [a, b] of ties) {
			;(this.tied.get(a) ?? this.tied.set(a, []).get(a)!).push(b)
			;(this.tied.get(b) ?? this.tied.set(b, []).get(b)!).push(a)
		}
		this.events = new Map(changed.map(({ id, event }) => [id, event]))
		this.changed = new Set(changed.map(({ id }) => id))
		this.gone = new Set(changed.flatMap(({ id, gone }) => (gone ? [id] : [])))
	}

	found(): Neighbourhood {
		for (const id of this.changed) this.reach(id)
		for (let id = this.open.pop(); id !== undefined; id = this.open.pop()) this.follow(id)
		const rim = new Set<number>()
		const edges: Edge[] = []
		for (const id of this.reached) {
			if (this.gone.has(id)) continue
			for (const { other, edge } of this.pairsOf(id)) {
				const both = this.reached.has(other)
				if (!both) rim.add(other)
				if (!both || id < other) edges.push(edge)
			}
		}
		const held = (id: number): Held => ({ id, event: this.profileOf(id) })
		return { reached: [...this.reached].map(held), rim: [...rim].map(held), edges }
	}

	/** All that hangs together with an event, or did, is reached. */
	private follow(id: number): void {
		const event = this.profileOf(id)
		// What a loose event is joined with hangs on all that it meets, and met.
		if (this.changed.has(id))
			for (const { other, points } of this.pairsOf(id))
				if (points >= JOIN && isLoose(this.profileOf(other))) this.reach(other)
		if (!this.gone.has(id))
			for (const pair of this.tiesOf(id))
				if (!this.reached.has(pair.other) && !isDoubtful(pair, this)) this.reach(pair.other)
		for (const mention of event.mentions) {
			this.among(this.around.standing(mention))
			for (const other of this.tied.get(mention) ?? []) {
				const held = this.around.ofMention(other)
				if (held !== null) this.reach(held)
			}
		}
	}

	/** Whoever stood in one incident. */
	private among(incident: number | null): void {
		if (incident === null || this.incidents.has(incident)) return
		this.incidents.add(incident)
		for (const id of this.around.within(incident)) this.reach(id)
	}

	private reach(id: number): void {
		if (this.reached.has(id)) return
		this.reached.add(id)
		this.open.push(id)
	}

	readonly profileOf = (id: number): Profile => {
		const event = this.events.get(id) ?? this.around.event(id)
		this.events.set(id, event)
		return event
	}

	readonly tiesOf = (id: number): readonly Pair[] => {
		const known = this.ties.get(id) ?? this.pairsOf(id).filter(({ edge }) => isSure(edge))
		this.ties.set(id, known)
		return known
	}

	readonly points = (a: number, b: number): number => pointsBetween(this.profileOf(a), this.profileOf(b))

	private pairsOf(id: number): readonly Pair[] {
		const known = this.pairs.get(id)
		if (known) return known
		const event = this.profileOf(id)
		const made = this.around.mates(id).map(({ other, points, meeting }): Pair => {
			const edge = met(edgeWith(event, this.profileOf(other), points), meeting)
			return { a: id, b: other, other, points, edge }
		})
		this.pairs.set(id, made)
		return made
	}
}

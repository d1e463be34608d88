/**
 * What a change touches. Events hang together by pairs sure enough to join and not in doubt. Whoever hangs together with a
 * changed event, or stood in one incident with it, is grouped again, and nobody else. The caller keeps the block keys of
 * every event, hands back those that share one, and keeps who the pivots of each crowd were.
 */
import type { Edge } from './agglomerate.ts'
import { blockKeys, freer, type Meeting, meetingBy, pivotsOf, type Sharing } from './blocks.ts'
import { edgeOf, isSure, met, pointsBetween } from './cluster.ts'
import { JOIN } from './compare.ts'
import { type Doubting, isDoubtful, isLoose, type Tie } from './doubt.ts'
import type { Profile } from './profile.ts'

/** An event under the number that its holder knows it by. An event that changed is another one than it was. */
export interface Held {
	readonly id: number
	readonly event: Profile
}

/** An event that changed: it is new, or it is no more, or something that it met is no more. */
export interface Changed extends Held {
	readonly gone: boolean
}

/** An event under a key that it shares. */
export interface Member extends Sharing {
	readonly id: number
}

/** What is around an event: answered by a ledger from its tables. */
export interface Around {
	/** Events as they are now that carry this key. */
	sharing(key: string): readonly Member[]
	/** Whom the others of a crowd met when it was settled last; nobody where it was no crowd. */
	pivots(key: string): ReadonlySet<number>
	event(id: number): Profile
	/** Where a mention stands now. */
	ofMention(mention: string): number | null
	/** The mentions of the incident that this one stands in. */
	mates(mention: string): readonly string[]
}

export interface Neighbourhood {
	/** Every event to be grouped again; those that are no more stand among them as they were. */
	readonly reached: readonly Held[]
	/** Events that stay as they are and that a person might be asked about. */
	readonly rim: readonly Held[]
	/** The pairs that meet, of those reached and with those around. */
	readonly edges: readonly Edge[]
	/** The pivots of crowds that changed, to be kept. */
	readonly pivots: ReadonlyMap<string, readonly number[]>
}

/** Which mentions stand together because a person said so. */
export type Ties = readonly (readonly [string, string])[]

export function neighbourhood(changed: readonly Changed[], around: Around, ties: Ties): Neighbourhood {
	return new Search(changed, around, ties).found()
}

/** Those who share a key, and in a crowd those whom the others meet. */
interface Block {
	readonly all: readonly Member[]
	readonly pivots: ReadonlySet<number> | null
}

interface Pair extends Tie<number> {
	readonly other: number
	readonly edge: Edge
}

class Search implements Doubting<number> {
	private readonly around: Around
	private readonly tied = new Map<string, string[]>()
	private readonly blocks = new Map<string, Block>()
	private readonly pairs = new Map<number, readonly Pair[]>()
	private readonly ties = new Map<number, readonly Pair[]>()
	private readonly weighed = new Map<number, Edge | null>()
	private readonly events: Map<number, Profile>
	private readonly gone: ReadonlySet<number>
	/** Events that meet others than they met. */
	private readonly changed: Set<number>
	private readonly pivots = new Map<string, readonly number[]>()
	private readonly reached = new Set<number>()
	private readonly open: number[] = []

	constructor(changed: readonly Changed[], around: Around, ties: Ties) {
		this.around = around
		for (const [a, b] of ties) {
			;(this.tied.get(a) ?? this.tied.set(a, []).get(a)!).push(b)
			;(this.tied.get(b) ?? this.tied.set(b, []).get(b)!).push(a)
		}
		this.events = new Map(changed.map(({ id, event }) => [id, event]))
		this.gone = new Set(changed.flatMap(({ id, gone }) => (gone ? [id] : [])))
		this.changed = new Set(changed.map(({ id }) => id))
	}

	found(): Neighbourhood {
		for (const id of [...this.changed]) this.reach(id)
		for (let id = this.open.pop(); id !== undefined; id = this.open.pop()) this.follow(id)
		const rim = new Set<number>()
		const edges = new Map<string, Edge>()
		for (const id of this.reached) {
			if (this.gone.has(id)) continue
			for (const { other, edge } of this.pairsOf(id)) {
				edges.set(`${edge.a} ${edge.b}`, edge)
				if (!this.reached.has(other)) rim.add(other)
			}
		}
		const held = (id: number): Held => ({ id, event: this.profileOf(id) })
		return {
			reached: [...this.reached].map(held),
			rim: [...rim].map(held),
			edges: [...edges.values()],
			pivots: this.pivots,
		}
	}

	/** All that hangs together with an event, or did, is reached. */
	private follow(id: number): void {
		const event = this.profileOf(id)
		if (this.changed.has(id)) {
			for (const { key } of blockKeys(event)) this.crowd(key)
			// What a loose event is joined with hangs on all that it meets, and met.
			for (const other of this.sharing(id))
				if (isLoose(this.profileOf(other)) && this.isTie(id, other)) this.reach(other)
		}
		if (!this.gone.has(id))
			for (const pair of this.tiesOf(id))
				if (!this.reached.has(pair.other) && !isDoubtful(pair, this)) this.reach(pair.other)
		for (const mention of event.mentions)
			for (const other of [...this.around.mates(mention), ...(this.tied.get(mention) ?? [])]) {
				const held = this.around.ofMention(other)
				if (held !== null) this.reach(held)
			}
	}

	/** Where others became the pivots of a crowd, these and those meet others than they met. */
	private crowd(key: string): void {
		if (this.pivots.has(key)) return
		const before = this.around.pivots(key)
		const { all, pivots } = this.under(key)
		if (pivots === null && before.size === 0) return
		if (pivots !== null && pivots.size === before.size && [...pivots].every((id) => before.has(id))) return
		this.pivots.set(key, [...(pivots ?? [])])
		const crossed = pivots === null || before.size === 0
		for (const { id, role } of all) {
			if (role === 'ordinary' || !(crossed || pivots.has(id) !== before.has(id))) continue
			this.changed.add(id)
			this.reached.add(id)
			this.open.push(id)
		}
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

	private isTie(a: number, b: number): boolean {
		return (this.edge(a, b)?.points ?? 0) >= JOIN
	}

	private under(key: string): Block {
		const known = this.blocks.get(key)
		if (known) return known
		const all = this.around.sharing(key)
		const pivots = pivotsOf(all)
		const made = { all, pivots: pivots && new Set([...pivots].map(({ id }) => id)) }
		this.blocks.set(key, made)
		return made
	}

	/** All that share a key with an event, whether they meet in a crowd or not. */
	private sharing(id: number): Set<number> {
		const all = new Set<number>()
		for (const { key, role } of blockKeys(this.profileOf(id)))
			for (const other of this.under(key).all)
				if (other.id !== id && (role !== 'ordinary' || other.role !== 'ordinary')) all.add(other.id)
		return all
	}

	private meeting(id: number): Map<number, Meeting> {
		const all = new Map<number, Meeting>()
		for (const block of blockKeys(this.profileOf(id))) {
			const { all: sharing, pivots } = this.under(block.key)
			const meeting = meetingBy(block, pivots !== null)
			for (const other of sharing) {
				if (other.id === id || (block.role === 'ordinary' && other.role === 'ordinary')) continue
				if (pivots === null || pivots.has(id) || pivots.has(other.id))
					all.set(other.id, freer(meeting, all.get(other.id)))
			}
		}
		return all
	}

	private pairsOf(id: number): readonly Pair[] {
		const known = this.pairs.get(id)
		if (known) return known
		const made = [...this.meeting(id)].flatMap(([other, meeting]): Pair[] => {
			const found = this.edge(id, other)
			return found ? [{ a: id, b: other, other, points: found.points, edge: met(found, meeting) }] : []
		})
		this.pairs.set(id, made)
		return made
	}

	private edge(a: number, b: number): Edge | null {
		const key = a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a
		const known = this.weighed.get(key)
		if (known !== undefined) return known
		const edge = edgeOf(this.profileOf(a), this.profileOf(b))
		this.weighed.set(key, edge)
		return edge
	}
}

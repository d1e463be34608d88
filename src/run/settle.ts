/**
 * Settling what is pending: the events of each version that changed are read and kept; then what hangs together with them is
 * grouped again and put in place of what stood there, a few versions at a time, each time in one step. The rest of the ledger is not
 * touched, and the outcome is what deriving everything would give.
 */
import type { Coded } from '../coding/schema.ts'
import { applyDecisions } from '../incident/decisions.ts'
import {
	type Changed,
	chainsAround,
	chainsOf,
	changedBetween,
	countingCoding,
	daysOf,
	derivePart,
	type Held,
	incidentKey,
	isJoinedBy,
	type Locals,
	makeSketches,
	type Neighbourhood,
	nameInRegistry,
	namesOf,
	neighbourhood,
	type Part,
	type Profile,
	packLocals,
	pairUp,
	type ReportFacts,
	readLocals,
	renamedBetween,
	type Sketches,
	type Told,
	unpackEdges,
	unpackEvent,
	withDecidedDay,
} from '../incident/index.ts'
import type { MintedHandle, Ruling } from '../incident/ruling.ts'
import { type Ledger, LedgerFault } from '../ledger/index.ts'
import type { Outcome, Problem } from '../report/problem.ts'
import { factsOf } from './attestary.ts'
import { Kept } from './kept.ts'

/** How many events and reports are held in memory between steps. */
const EVENTS = 10_000
const REPORTS = 2_000
/** Chains are made anew after so many versions, and after the last: a long one is touched by many. */
const VERSIONS = 256
/** So many versions are read in one step: what several of them meet is asked for once. */
const READ_AT_ONCE = 16
/** So many versions are settled in one step: what several of them hang together with is grouped once. */
const AT_ONCE = 6

export function settleLedger(ledger: Ledger, onSettled?: (left: number) => void): Promise<Outcome<true | null>> {
	return ledger.attempt(() => new Settler(ledger).settle(onSettled))
}

interface Ground {
	/** The versions that changed, with their statements. */
	readonly versions: ReadonlyMap<string, ReadonlySet<string>>
	readonly standing: readonly Held[]
	readonly rim: readonly Held[]
	readonly edges: Neighbourhood['edges']
	readonly mentions: ReadonlySet<string>
}

/** An event under its number never changes, nor does a text, so those read before serve the next addition too. */
const eventsOf = new WeakMap<Ledger, Kept<number, Profile>>()
const sketchesOf = new WeakMap<Ledger, Sketches>()

class Settler {
	private readonly ledger: Ledger
	private readonly events: Kept<number, Profile>
	private readonly facts = new Kept<string, ReportFacts>(REPORTS)
	private readonly sketches: Sketches
	private readonly failed = new Map<number, Problem>()
	private ruling: Ruling | null = null
	private handlesOf = new Map<string, MintedHandle[]>()
	private decisions = -1
	private settled = 0
	private stamp = -1

	constructor(ledger: Ledger) {
		this.ledger = ledger
		this.events = eventsOf.get(ledger) ?? new Kept(EVENTS)
		eventsOf.set(ledger, this.events)
		this.sketches = sketchesOf.get(ledger) ?? makeSketches(REPORTS)
		sketchesOf.set(ledger, this.sketches)
	}

	settle(onSettled: (left: number) => void = () => {}): Outcome<true> {
		const { settling } = this.ledger
		do {
			settling.step(() => this.rule())
			settling.step(() => this.pair([]))
			const unread = this.left(false)
			for (let i = 0; i < unread.length; i += READ_AT_ONCE) this.readSome(unread.slice(i, i + READ_AT_ONCE))
			const read = this.left(true)
			// What another program adds meanwhile is read before anything more is settled.
			for (let i = 0; i < read.length && this.settleSome(read.slice(i, i + AT_ONCE)); i += AT_ONCE)
				onSettled(Math.max(0, read.length - i - AT_ONCE))
		} while (this.isLeft(false) || this.isLeft(true))
		settling.step(() => this.chain())
		return { value: true, problems: [...(this.ruling?.problems ?? []), ...this.failed.values()] }
	}

	/** What is pending, but for what failed: that waits for a program that can. */
	private left(read: boolean): number[] {
		return this.ledger.settling.pending(read).filter((vid) => !this.failed.has(vid))
	}

	private isLeft(read: boolean): boolean {
		return this.ledger.settling.isPending(read) && (this.failed.size === 0 || this.left(read).length > 0)
	}

	/** One step of one version. When it fails, which is our own fault, nothing of it is kept, and the others go on. */
	private step<T>(vid: number, work: () => T): T | null {
		return this.attempt<T | null>(work, (error) => {
			const { settling, facts } = this.ledger
			const version = settling.stillPending(vid, false) ?? settling.stillPending(vid, true)
			const report = (version && facts.version(version)?.report) ?? String(vid)
			const what = error instanceof Error ? error.message : String(error)
			const message = `What this report tells could not be joined into incidents (${what}). It is kept and waits; please tell us about it.`
			this.failed.set(vid, { code: 'incident/failed', level: 'error', report, span: null, message })
			return null
		})
	}

	/** All of a step, or what is to be done where it fails. */
	private attempt<T>(work: () => T, otherwise: (error: unknown) => T): T {
		try {
			return this.ledger.settling.step(work)
		} catch (error) {
			// Numbers given in a step that was undone are given again.
			this.events.clear()
			if (error instanceof LedgerFault) throw error
			return otherwise(error)
		}
	}

	/** Within a step: what is known in memory is what the ledger holds, and the ruling is that of its last decision. */
	private fresh(): void {
		const { settling } = this.ledger
		const stamp = this.ledger.stamp()
		if (stamp !== this.stamp) this.facts.clear()
		this.stamp = stamp
		if (settling.decisionsMade() !== this.decisions) this.rule()
	}

	/** What people decided so far; what new decisions are about is marked. */
	private rule(): void {
		const { settling } = this.ledger
		const made = settling.decisionsMade()
		const applied = settling.decisionsApplied()
		const all = settling.decisions()
		const named = { known: settling.knows, fieldOf: settling.fieldOf }
		const before = applyDecisions(
			all.filter(({ seq }) => seq <= applied),
			named,
		)
		const ruling = made === applied ? before : applyDecisions(all, named)
		this.facts.clear()
		this.ruling = ruling
		this.decisions = made
		this.handlesOf = new Map()
		for (const handle of ruling.handles)
			for (const mention of handle.mentions)
				(this.handlesOf.get(mention) ?? this.handlesOf.set(mention, []).get(mention)!).push(handle)
		for (const target of changedBetween(before, ruling)) settling.mark(settling.versionsOf(target))
		const renamed = renamedBetween(before.registry, ruling.registry)
		if (renamed.size > 0) settling.mark(settling.versionsNaming((name) => renamed.has(nameInRegistry(name))))
		const old = new Set(before.handles.map(({ handle }) => handle))
		const mentions = ruling.handles.flatMap((h) => (old.has(h.handle) ? [] : h.mentions))
		if (mentions.length > 0) this.nameAround(mentions)
		settling.applied(made, ruling.orphaned)
	}

	/** Where several fail together each is tried alone: the fault is of one. */
	private readSome(vids: readonly number[]): void {
		if (vids.length === 1) this.step(vids[0]!, () => this.read(vids))
		else
			this.attempt(
				() => this.read(vids),
				() => {
					for (const vid of vids) this.readSome([vid])
				},
			)
	}

	private read(vids: readonly number[]): void {
		this.fresh()
		this.pair(vids.flatMap((vid) => this.readOne(vid)))
	}

	private readOne(vid: number): number[] {
		const { settling, codings } = this.ledger
		const version = settling.stillPending(vid, false)
		if (version === null) return []
		const coded: Coded | null = countingCoding([...codings.all(version)])
		const locals = coded
			? readLocals(coded, this.factsOf(version), this.ruling!)
			: { version, events: [], joined: [], doubtful: [], apart: [] }
		const eids = settling.keep(packLocals(locals))
		for (const [i, event] of locals.events.entries()) this.events.put(eids[i]!, event)
		return eids
	}

	/** Weighs these events, and those that meet others than they met, against all that they meet. */
	private pair(eids: readonly number[]): void {
		const { settling } = this.ledger
		const shrunk = settling.shrunk()
		if (eids.length === 0 && shrunk.length === 0) return
		const fresh = eids.map((id) => ({ id, event: this.event(id) }))
		settling.putPairs(pairUp(fresh, shrunk, { ...settling, event: this.event }))
	}

	/** False when something is to be read first. Where several fail together each is tried alone. */
	private settleSome(vids: readonly number[]): boolean {
		if (vids.length === 1) return this.step(vids[0]!, () => this.settleVersions(vids)) !== false
		return this.attempt(
			() => this.settleVersions(vids),
			() => vids.every((vid) => this.settleSome([vid])),
		)
	}

	/** False when something is to be read first. */
	private settleVersions(vids: readonly number[]): boolean {
		this.fresh()
		const { settling } = this.ledger
		if (this.isLeft(false)) return false
		const versions = new Map<string, ReadonlySet<string>>()
		const still = vids.filter((vid) => {
			const version = settling.stillPending(vid, true)
			if (version !== null) versions.set(version, settling.statements(vid))
			return version !== null
		})
		if (still.length === 0) return true
		const open = still.flatMap((vid) => settling.open(vid))
		const were = new Set(open.filter(({ was }) => was === 1).map(({ eid }) => eid))
		const changed = open.map(({ eid, was, json }): Changed => ({ id: eid, event: unpackEvent(json), gone: was === 1 }))
		const around = { ...settling, event: this.event }
		const { reached, rim, edges } = neighbourhood(changed, around, this.ruling!.mustLink)
		const mentions = new Set(reached.flatMap(({ event }) => event.mentions))
		const statements = new Set([...versions.values()].flatMap((own) => [...own]))
		const standing = reached.filter(({ id }) => !were.has(id))
		const part = this.derive({ versions, standing, rim, edges, mentions })
		const kept = part.kept.map(({ key }) => key)
		const staying = new Set(kept.flatMap(settling.mentionsOf))
		settling.put({ part, kept, statements, mentions: [...mentions].filter((mention) => !staying.has(mention)) })
		this.nameAround(mentions)
		settling.settle(
			still,
			reached.map(({ id }) => id),
		)
		this.settled += still.length
		if (this.settled >= VERSIONS || !settling.isPending()) this.chain()
		return true
	}

	private derive({ versions, standing, rim, edges, mentions }: Ground): Part {
		const { settling } = this.ledger
		const incidentOf = remembered(settling.incidentOf)
		const gone = new Set([...mentions].map((mention) => incidentOf(mention)?.key))
		const own = new Set([...versions.keys(), ...standing.map(({ event }) => event.version)])
		const locals = new Map<string, Locals>()
		for (const of of own) locals.set(of, unpackEdges(of, settling.edges(of) ?? NO_EDGES))
		for (const { event } of [...standing, ...rim]) {
			const held = locals.get(event.version) ?? unpackEdges(event.version, NO_EDGES)
			locals.set(event.version, { ...held, events: [...held.events, event] })
		}
		const open = new Set(standing.flatMap(({ id, event }) => (settling.isOpen(id) ? [event.key] : [])))
		return derivePart({
			scope: { mentions, edges },
			locals: [...locals.values()],
			told: (asked) => this.told(standing, versions, asked ?? mentions),
			kept: (group, joined) => {
				if (group.some(({ key }) => open.has(key))) return null
				const found = incidentOf(group[0]!.mentions[0]!)
				const key = incidentKey(group.flatMap((event) => event.mentions))
				return found?.key === key && isJoinedBy(joined, settling.joinsOf(key)) ? found : null
			},
			facts: (of) => this.factsOf(of),
			ruling: this.ruling!,
			outside: (mention) => {
				const found = incidentOf(mention)
				return found && !gone.has(found.key) ? found : null
			},
			statements: new Set([...versions.values()].flatMap((all) => [...all])),
			statementOf: settling.statementOf,
			sketches: this.sketches,
		})
	}

	/** What the codings that count say of these mentions, and by the statements of versions that changed. */
	private told(standing: readonly Held[], versions: Ground['versions'], mentions: ReadonlySet<string>): Told {
		const byVersion = new Map([...versions.keys()].map((of) => [of, new Set<string>()] as const))
		for (const { event } of standing) {
			for (const mention of event.mentions.filter((key) => mentions.has(key)))
				(byVersion.get(event.version) ?? byVersion.set(event.version, new Set()).get(event.version)!).add(mention)
		}
		const all = [...byVersion].map(([of, keys]) => this.ledger.settling.told(of, keys, versions.get(of) ?? NONE))
		return {
			mentions: all.flatMap((told) => told.mentions),
			claims: all.flatMap((told) => told.claims),
			statements: all.flatMap((told) => told.statements),
			links: all.flatMap((told) => told.links),
		}
	}

	private readonly event = (id: number): Profile =>
		this.events.get(id) ?? this.events.put(id, unpackEvent(this.ledger.settling.json(id) ?? '{}'))

	private factsOf(version: string): ReportFacts {
		const known = this.facts.get(version)
		if (known) return known
		const text = this.ledger.facts.text(version)
		if (!text) throw new Error(`version ${version} is in no report`)
		return this.facts.put(version, withDecidedDay(factsOf(text), this.ruling!))
	}

	/** Handles go with most of their mentions: those of these mentions may now name another incident. */
	private nameAround(mentions: Iterable<string>): void {
		const { settling } = this.ledger
		const at = new Map<string, string | null>()
		const incidentAt = (mention: string): string | null => {
			const known = at.get(mention)
			if (known !== undefined) return known
			const found = settling.incidentOf(mention)?.key ?? null
			at.set(mention, found)
			return found
		}
		const handlesAt = (all: Iterable<string>) => new Set([...all].flatMap((m) => this.handlesOf.get(m) ?? []))
		const near = handlesAt(mentions)
		if (near.size === 0) return
		const keys = new Set([...near].flatMap((handle) => handle.mentions.flatMap((m) => incidentAt(m) ?? [])))
		const voting = handlesAt([...keys].flatMap((key) => settling.mentionsOf(key)))
		const names = namesOf(
			this.ruling!.handles.filter((handle) => voting.has(handle)),
			incidentAt,
		)
		for (const key of keys) settling.rename(key, names.get(key) ?? { handle: null, aliases: [] })
	}

	private chain(): void {
		const { settling } = this.ledger
		this.settled = 0
		settling.putChains((ends, responsesOf) =>
			chainsOf(chainsAround(ends, responsesOf), (end) => {
				const when = end.startsWith('s-') ? null : settling.when(end)
				return when ? daysOf(when) : null
			}),
		)
	}
}

/** Asks once for each key. */
function remembered<V>(ask: (key: string) => V): (key: string) => V {
	const held = new Map<string, V>()
	return (key) => {
		if (held.has(key)) return held.get(key)!
		const found = ask(key)
		held.set(key, found)
		return found
	}
}

const NONE: ReadonlySet<string> = new Set()
const NO_EDGES = '{"joined":[],"doubtful":[],"apart":[]}'

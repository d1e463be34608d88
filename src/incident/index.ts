/**
 * The arrow of this floor: codings and decisions in, incidents, links, chains and proposals out. Pure; the order of what
 * comes in changes nothing; every claim of every mention stands in exactly one incident. All at once with
 * `deriveIncidents`, or part by part with `neighbourhood` and `derivePart`, which together give the same.
 */
import type { Coded } from '../coding/schema.ts'
import { chainsOf } from './chains.ts'
import { withHandles } from './handles.ts'
import { type Locals, localsOf, publishedDay, type ReportFacts } from './local.ts'
import { compareText } from './order.ts'
import { makeSketches } from './origins.ts'
import { derivePart } from './part.ts'
import type { Ruling } from './ruling.ts'
import type { Derived, RuleId } from './schema.ts'
import { daysOf } from './when.ts'

export { chainFacts, chainsAround, chainsOf } from './chains.ts'
export { changedBetween, renamedBetween } from './changed.ts'
export { BY_HAND, joinHand } from './hand.ts'
export { type Named, namesOf } from './handles.ts'
export { incidentKey } from './incident.ts'
export {
	type Around,
	type Changed,
	type Neighbourhood,
	neighbourhood,
} from './neighbourhood.ts'
export { makeSketches, type Sketches } from './origins.ts'
export { type PackedEvent, type PackedLocals, packLocals, unpackEdges, unpackEvent } from './pack.ts'
export { type Held, type Index, type Mate, type Member, type Paired, pairUp } from './pairing.ts'
export { derivePart, type Outside, type Part, type Told } from './part.ts'
export type { Profile } from './profile.ts'
export { type Entry, entriesOf, NOBODY, nameInRegistry, type Registry } from './registry.ts'
export { sharedPassages } from './sketch.ts'
export { isJoinedBy } from './touched.ts'
export { daysOf } from './when.ts'
export type { Locals, ReportFacts }

export interface DeriveInput {
	readonly coded: readonly Coded[]
	readonly reports: readonly ReportFacts[]
	readonly ruling: Ruling
	/** Rules for figures, the project's own first. */
	readonly options?: { readonly rules?: readonly RuleId[] }
}

export function deriveIncidents({ coded, reports, ruling, options }: DeriveInput): Derived {
	const codings = onePerVersion(coded)
	const facts = new Map(reports.map((r) => [r.version, withDecidedDay(r, ruling)]))
	for (const { version, report } of codings) if (!facts.has(version)) facts.set(version, nothingKnown(version, report))
	const { incidents, links, proposals } = derivePart({
		locals: codings.map((c) => localsOf(c, facts.get(c.version), ruling)),
		told: () => ({
			mentions: codings.flatMap((c) => c.mentions),
			claims: codings.flatMap((c) => c.claims),
			statements: codings.flatMap((c) => c.statements),
			links: codings.flatMap((c) => c.links),
		}),
		facts: (version) => facts.get(version) ?? nothingKnown(version, version),
		ruling,
		sketches: makeSketches(),
		rules: options?.rules,
	})
	const times = new Map(incidents.map((i) => [i.key, i.when ? daysOf(i.when) : null]))
	return {
		incidents: withHandles(incidents, ruling.handles),
		links,
		chains: chainsOf(links, (end) => times.get(end) ?? null),
		proposals,
		orphaned: [...ruling.orphaned].sort(compareText),
	}
}

/** The events of one version. */
export function readLocals(coded: Coded, facts: ReportFacts | undefined, ruling: Ruling): Locals {
	return localsOf(coded, facts && withDecidedDay(facts, ruling), ruling)
}

/** What is known of a report, with the day that a person set. */
export function withDecidedDay(facts: ReportFacts, ruling: Ruling): ReportFacts {
	return { ...facts, published: publishedDay(facts.report, facts.published, ruling) }
}

/** Of the codings of one version the one that counts: the one whose coder comes last. */
export function countingCoding<T extends { readonly coder: string }>(codings: readonly T[]): T | null {
	return codings.reduce<T | null>((held, one) => (held && compareText(one.coder, held.coder) <= 0 ? held : one), null)
}

function onePerVersion(coded: readonly Coded[]): Coded[] {
	const byVersion = new Map<string, Coded[]>()
	for (const one of coded) {
		const held = byVersion.get(one.version)
		if (held) held.push(one)
		else byVersion.set(one.version, [one])
	}
	return [...byVersion.values()].map((all) => countingCoding(all)!).sort((a, b) => compareText(a.version, b.version))
}

const nothingKnown = (version: string, report: string): ReportFacts => ({
	version,
	report,
	publisher: null,
	published: null,
	textHash: version,
	text: '',
})

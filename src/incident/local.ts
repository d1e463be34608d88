/**
 * The first step: mentions of one report that are one event. What the coder read as the same is joined unless the words
 * contradict it; without such a reading more is asked for than between reports, because a report that tells of two
 * attacks on one day means two. Response, sequence and part-of keep events apart.
 */
import type { Claim, Coded, Link } from '../coding/schema.ts'
import { isDay, toCount } from '../report/days.ts'
import { grouped } from '../report/grouped.ts'
import { agglomerate, type Edge, type Grounds } from './agglomerate.ts'
import { compareProfiles, couldBeOne, explain, JOIN, PROPOSE } from './compare.ts'
import { ruleClaim } from './decisions.ts'
import { sorted } from './order.ts'
import { type Profile, profileOf, type Told } from './profile.ts'
import { recognised } from './registry.ts'
import type { Ruling } from './ruling.ts'

/** What is known of a version besides its coding. */
export interface ReportFacts {
	readonly version: string
	readonly report: string
	readonly publisher: string | null
	readonly published: string | null
	readonly textHash: string
	readonly text: string
}

/** Events of one report, each with all that the report says of it. */
export interface Locals {
	readonly version: string
	readonly events: readonly Profile[]
	readonly joined: readonly Edge[]
	readonly doubtful: readonly Edge[]
	/** Pairs of event keys that are two events, and why. */
	readonly apart: readonly (readonly [string, string])[]
}

/** Without the coder's reading, two mentions of one report need this much. */
const JOIN_WITHIN = JOIN
/** Links of this kind are between two events, never within one. */
const BETWEEN = new Set(['response-to', 'follows', 'part-of', 'cause-claimed'])
/** The coder reads a figure as one of that event, whatever other figures the report has: rivals stand side by side. */
const SURE = 0.95
/** Letters before and after an anchor that a copy of the text would share. */
const AROUND = 70
/** Every pair is compared up to this many mentions; further on only near ones are. */
const ALL_PAIRS = 200

/** A claim as it stands after the decisions, in a report of that day; null for one that a person rejected. */
export function standing(claim: Claim, ruling: Ruling, day: string | null): Claim | null {
	const ruled = ruling.claims.size === 0 ? null : ruleClaim(claim, ruling)
	if (ruled?.status === 'rejected') return null
	return recognised(ruled?.claim ?? claim, ruling.registry, day === null ? null : Number(day.slice(0, 4)))
}

/** The day a report came out: a person's word before its metadata. */
export function publishedDay(report: string, published: string | null, ruling: Ruling): string | null {
	const day = (ruling.published.get(report) ?? published ?? '').slice(0, 10)
	return isDay(day) ? day : null
}

export function localsOf(coded: Coded, facts: ReportFacts | undefined, ruling: Ruling): Locals {
	const byMention = grouped(coded.claims, (claim) => claim.about)
	const day = publishedDay(coded.report, facts?.published ?? null, ruling)
	const published = day === null ? null : toCount(day)
	const told = new Map<string, Told>()
	for (const mention of coded.mentions) {
		const claims = (byMention.get(mention.key) ?? []).flatMap((claim) => standing(claim, ruling, day) ?? [])
		const words = facts?.text.slice(mention.anchor.start, mention.anchor.end) ?? ''
		const around = facts?.text.slice(Math.max(0, mention.anchor.start - AROUND), mention.anchor.end + AROUND) ?? ''
		told.set(mention.key, {
			mention,
			report: coded.report,
			published,
			claims,
			words,
			around,
			passage: passageAt(facts?.text ?? '', mention.anchor),
		})
	}
	const nodes = [...told.keys()].sort()
	const profiles = new Map(nodes.map((key) => [key, profileOf([told.get(key)!], false)]))
	const same = sameLinks(coded.links)
	const apart = apartPairs(coded.links, same)
	const edges: Edge[] = []
	const compared = new Map<string, number>()
	const points = (a: string, b: string): number => {
		const key = a < b ? `${a} ${b}` : `${b} ${a}`
		const held = compared.get(key)
		if (held !== undefined) return held
		const link = same.get(key)
		const found = compareProfiles(profiles.get(a)!, profiles.get(b)!, true).points
		// A reading of the coder outweighs what is missing, not what is contradicted.
		const all = link ? Math.max(found, 0) + Math.min(found, 0) / 2 + JOIN_WITHIN + 2 * link.score - 1 : found
		compared.set(key, all)
		return all
	}
	const add = (a: string, b: string) => {
		const link = same.get(a < b ? `${a} ${b}` : `${b} ${a}`)
		const found = points(a, b)
		if (found < PROPOSE) return
		const why = () => {
			const words = explain(compareProfiles(profiles.get(a)!, profiles.get(b)!, true))
			return link ? `read as the same event in one report; ${words}` : `told twice in one report: ${words}`
		}
		edges.push({ a: a < b ? a : b, b: a < b ? b : a, points: found, why, ...(link ? { said: true } : {}) })
	}
	for (const key of same.keys()) {
		const [a, b] = key.split(' ') as [string, string]
		if (told.has(a) && told.has(b)) add(a, b)
	}
	for (const [a, b] of worthComparing(nodes, told)) {
		if (couldBeOne(profiles.get(a)!, profiles.get(b)!) && !same.has(`${a} ${b}`)) add(a, b)
	}
	const parted = new Set(ruling.cannotLink.map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`)))
	const sure = [...same].flatMap(([key, link]): [string, string][] =>
		link.score >= SURE && !parted.has(key) && told.has(link.from) && told.has(link.to) ? [[link.from, link.to]] : [],
	)
	const grounds = {
		must: [...ruling.mustLink.filter(([a, b]) => told.has(a) && told.has(b)), ...sure],
		cannot: [...apart, ...ruling.cannotLink.filter(([a, b]) => told.has(a) && told.has(b))],
		join: JOIN_WITHIN,
		propose: PROPOSE,
	}
	const result = agglomerate({
		...grounds,
		nodes,
		edges,
		// "The attack" agrees with nothing and contradicts nothing: that is no sign against it here.
		mean: -0.5,
		points,
	})
	const grown = result.groups.map((group) => profileOf(group.map((key) => told.get(key)!)))
	const { events, joined, doubtful } = whole(grown, told, { ...grounds, doubtful: result.doubtful })
	const eventOf = new Map(events.flatMap((event) => event.mentions.map((m) => [m, event.key] as const)))
	const between = apart.map(([a, b]) => [eventOf.get(a), eventOf.get(b)] as const)
	return {
		version: coded.version,
		events,
		joined: [...result.joined, ...joined],
		doubtful,
		apart: between.filter(
			(pair): pair is [string, string] => pair[0] !== undefined && pair[1] !== undefined && pair[0] !== pair[1],
		),
	}
}

/** What each event comes to is compared once more: "the attack" of one sentence and "the rockets" of another may add up. */
function whole(
	grown: readonly Profile[],
	told: ReadonlyMap<string, Told>,
	grounds: Pick<Grounds, 'must' | 'cannot' | 'join' | 'propose'> & { readonly doubtful: readonly Edge[] },
): { events: Profile[]; joined: readonly Edge[]; doubtful: readonly Edge[] } {
	const byKey = new Map(grown.map((event) => [event.key, event]))
	const eventOf = new Map(grown.flatMap((event) => event.mentions.map((m) => [m, event.key] as const)))
	const lift = (pairs: Grounds['cannot']) => pairs.map(([a, b]) => [eventOf.get(a)!, eventOf.get(b)!] as const)
	const points = (a: string, b: string) => compareProfiles(byKey.get(a)!, byKey.get(b)!, true).points
	const telling = grown.filter(
		(event) => event.when || event.harms.size > 0 || event.places.length > 0 || event.targets.length > 0,
	)
	const edges: Edge[] = []
	telling.forEach((x, i) => {
		for (const y of telling.slice(i + 1, i + ALL_PAIRS)) {
			if (!couldBeOne(x, y)) continue
			const found = points(x.key, y.key)
			if (found < grounds.propose) continue
			const why = () => `told twice in one report: ${explain(compareProfiles(x, y, true))}`
			edges.push({ a: x.key, b: y.key, points: found, why })
		}
	})
	const result = agglomerate({
		nodes: grown.map((e) => e.key),
		edges,
		must: [],
		cannot: lift(grounds.cannot),
		join: grounds.join,
		propose: grounds.propose,
		mean: -0.5,
		points,
	})
	const events = result.groups.map((group) =>
		group.length === 1
			? byKey.get(group[0]!)!
			: profileOf(group.flatMap((key) => byKey.get(key)!.mentions.map((m) => told.get(m)!))),
	)
	const groupOf = new Map(events.flatMap((event) => event.mentions.map((m) => [m, event.key] as const)))
	// What the coder read as one and was not joined is asked too.
	const asked = grounds.doubtful.filter((e) => groupOf.get(e.a) !== groupOf.get(e.b))
	return { events, joined: result.joined, doubtful: [...result.doubtful, ...asked] }
}

/** The sentence of an anchor with a little of what stands around it, never over the end of a paragraph. */
function passageAt(text: string, anchor: { readonly start: number; readonly end: number }): string {
	const from = Math.max(text.lastIndexOf('\n', anchor.start) + 1, anchor.start - 220, 0)
	const stop = text.indexOf('\n', anchor.end)
	return text.slice(from, Math.min(stop < 0 ? text.length : stop, anchor.end + 220))
}

function sameLinks(links: readonly Link[]): Map<string, Link> {
	const out = new Map<string, Link>()
	for (const link of links) {
		if (link.kind !== 'same-as' || link.from === link.to) continue
		const key = link.from < link.to ? `${link.from} ${link.to}` : `${link.to} ${link.from}`
		const held = out.get(key)
		if (!held || link.score > held.score) out.set(key, link)
	}
	return out
}

/**
 * Pairs that a link of the report keeps apart, unless the coder also read them as the same: the ends of a response, and two that
 * the report calls parts of one wave.
 */
function apartPairs(links: readonly Link[], same: ReadonlyMap<string, Link>): [string, string][] {
	const between = links.filter(
		(l) => BETWEEN.has(l.kind) && l.from.startsWith('m-') && l.to.startsWith('m-') && l.from !== l.to,
	)
	const parts = grouped(
		between.filter((l) => l.kind === 'part-of'),
		(l) => l.to,
	)
	const siblings = [...parts.values()].flatMap((all) => {
		const keys = sorted(all.map((l) => l.from))
		return keys.flatMap((a, i) => keys.slice(i + 1).map((b): [string, string] => [a, b]))
	})
	return [
		...between.map((l): [string, string] => [l.from, l.to]),
		...siblings.filter(([a, b]) => !same.has(`${a} ${b}`)),
	]
}

/** Mentions with something to agree on, of one family; in very long reports only those near each other in the text. */
function* worthComparing(
	nodes: readonly string[],
	told: ReadonlyMap<string, Told>,
): Generator<readonly [string, string]> {
	const inText = [...nodes].sort(
		(a, b) => told.get(a)!.mention.anchor.start - told.get(b)!.mention.anchor.start || (a < b ? -1 : 1),
	)
	const telling = inText.filter((key) => told.get(key)!.claims.some((c) => c.field !== 'event' && c.field !== 'motive'))
	for (let i = 0; i < telling.length; i++) {
		for (let j = i + 1; j < Math.min(telling.length, i + ALL_PAIRS); j++) {
			const [a, b] = [telling[i]!, telling[j]!]
			yield a < b ? [a, b] : [b, a]
		}
	}
}

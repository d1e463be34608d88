/**
 * How many, reconciled. Every claim that is not used is listed with the reason; the bounds hold every admitted figure;
 * a kind nobody speaks of has no figure, except that a rule may put a flagged 0.
 */
import type { Harm } from '../coding/lists.ts'
import type { ActorValue, Claim, ClaimOf } from '../coding/schema.ts'
import { grouped } from '../report/grouped.ts'
import { authorityOf } from './authority.ts'
import { givenUp } from './corrected.ts'
import { countsForeign, doersOf } from './doers-count.ts'
import { BESIDE_REPORTS, firsthand } from './imported.ts'
import { beforeDeaths, raisedBy } from './later-deaths.ts'
import { isGeneric, isPersonName, peopleClass, sameName } from './names.ts'
import { compareText } from './order.ts'
import { kindBySpeaker } from './own-people.ts'
import { DEFAULT_RULES, RULES } from './rules/order.ts'
import type { Choice, Placed } from './rules/rule.ts'
import type { Figure, RuleId } from './schema.ts'
import { heldByRange } from './spread.ts'
import {
	ATTACKERS,
	numberOf as countOf,
	type HarmClaim,
	isNobody,
	isPartOnly,
	type Tally,
	type Total,
	tallyOf,
} from './tally.ts'

export interface FigureGrounds {
	readonly claims: readonly Claim[]
	/** Claims that a person rejected: listed, never used. */
	readonly rejected: readonly Claim[]
	readonly originOf: ReadonlyMap<string, string>
	/** Day a version came out, since 1970-01-01. */
	readonly dayOf: (version: string) => number | null
	readonly rules?: readonly RuleId[] | undefined
	/** A violent event that happened: where nobody speaks of dead, one rule puts a flagged 0. */
	readonly violent: boolean
}

/** The grounds, and who did it. */
interface Placing extends FigureGrounds {
	readonly doers: readonly ActorValue[]
}

type Aside = Figure['setAside'][number]

const GIVEN_UP = 'its speaker corrects it in the same report'
const IN_RANGE = 'within a range of the whole that a later report gives'
const BEFORE = 'the toll before the deaths since, of the same report'
const SINCE = 'a death since, part of a later toll'

/** Totals under every rule; groups under the first. */
export function figuresOf(given: FigureGrounds): Figure[] {
	const grounds: Placing = { ...given, doers: doersOf(given.claims) }
	const rules = grounds.rules ?? DEFAULT_RULES
	const parties = grounds.claims.flatMap((c) => (c.field === 'actor' || c.field === 'target' ? c.value : []))
	const harms = [...grounds.claims.filter((c): c is HarmClaim => c.field === 'harm'), ...victimCounts(grounds.claims)]
	const rejected = grounds.rejected.filter((c): c is HarmClaim => c.field === 'harm')
	const kinds = grouped(harms, (c) => c.value.kind)
	const named = grouped(namesOf(grounds.claims), (c) => `${c.version} ${c.value.harm}`)
	for (const c of rejected) if (!kinds.has(c.value.kind)) kinds.set(c.value.kind, [])
	const figures: Figure[] = []
	for (const [kind, said] of [...kinds].sort(([a], [b]) => compareText(a, b))) {
		const aside: Aside[] = rejected
			.filter((c) => c.value.kind === kind)
			.map((c) => ({ claim: c.key, reason: 'rejected by a person' }))
		const claims = firsthand(said)
		const own = new Set(claims)
		for (const claim of said) if (!own.has(claim)) aside.push({ claim: claim.key, reason: BESIDE_REPORTS })
		const tallies = [...grouped(claims, (c) => c.version)]
			.sort(([a], [b]) => compareText(a, b))
			.map(([version, all]) => ({ version, tally: tallyOf(inOrder(all), (claim) => kindBySpeaker(claim, parties)) }))
		for (const { tally } of tallies) aside.push(...tally.aside)
		const within = groupsWithin(tallies.map(({ tally }) => tally))
		const totals = tallies.flatMap(({ tally }) =>
			tally.totals.flatMap((total) => {
				if (!isOnlyPart(total, tally, within) && !isPartOf(total, tallies)) return place(total, grounds)
				for (const { key } of total.claims)
					aside.push({ claim: key, reason: 'a group that others count within a total' })
				return []
			}),
		)
		for (const { version, tally } of tallies) {
			const listed = moreNames(named.get(`${version} ${kind}`) ?? [], tally.totals)
			if (listed) totals.push(place(listed, grounds))
		}
		const died = tallies.map(({ tally }) => tally.died)
		const at = (total: Total): Placed => place(total, grounds)
		const known = standing(totals, died, at, aside)
		for (const { key } of died.flat()) aside.push({ claim: key, reason: SINCE })
		for (const rule of rules) figures.push(figure(rule, kind as Harm, null, known, aside))
		for (const { label, all, died: since } of groupsOf(tallies.map((t) => t.tally))) {
			const beside: Aside[] = []
			figures.push(figure(rules[0]!, kind as Harm, label, standing(all.map(at), since, at, beside), beside))
		}
	}
	if (grounds.violent && !kinds.has('killed') && rules.includes('acled')) {
		figures.push({
			rule: 'acled',
			kind: 'killed',
			who: null,
			low: null,
			best: 0,
			high: null,
			openAbove: false,
			flag: 'not-reported',
			used: [],
			setAside: [],
		})
	}
	return figures
}

/** The figures that somebody stands by, with those that later deaths lead to. */
function standing(
	totals: readonly Placed[],
	died: readonly (readonly HarmClaim[])[],
	at: (total: Total) => Placed,
	aside: Aside[],
): Placed[] {
	const [old, held] = [givenUp(totals), heldByRange(totals)]
	for (const { claims } of old) for (const { key } of claims) aside.push({ claim: key, reason: GIVEN_UP })
	for (const { claims } of held) for (const { key } of claims) aside.push({ claim: key, reason: IN_RANGE })
	const before = beforeDeaths(died, totals, at)
	for (const { claims } of before) for (const { key } of claims) aside.push({ claim: key, reason: BEFORE })
	const kept = totals.filter((t) => !old.includes(t) && !held.includes(t) && !before.includes(t))
	return [...kept, ...raisedBy(died, kept, at)]
}

const inOrder = (claims: readonly HarmClaim[]): HarmClaim[] =>
	[...claims].sort((a, b) => startOf(a) - startOf(b) || compareText(a.key, b.key))

const startOf = (claim: Claim): number => (claim.evidence.kind === 'decision' ? 0 : claim.evidence.spans[0]!.start)

function place(total: Total, grounds: Placing): Placed {
	const nearest = [...total.claims].sort(
		(a, b) => authorityOf(a.speaker) - authorityOf(b.speaker) || compareText(a.key, b.key),
	)[0]!
	return {
		...total,
		version: nearest.version,
		day: grounds.dayOf(nearest.version),
		at: Math.max(...total.claims.map(startOf)),
		origin: grounds.originOf.get(nearest.key) ?? `text:${nearest.version}`,
		// A person's decision stands nearest of all, whoever boasts of the deed farthest away.
		authority: total.claims.some((c) => c.evidence.kind === 'decision')
			? 0
			: total.rival || nearest.stance === 'claims-responsibility' || countsForeign(nearest, grounds.doers)
				? 4
				: authorityOf(nearest.speaker),
	}
}

function figure(
	rule: RuleId,
	kind: Harm,
	who: string | null,
	totals: readonly Placed[],
	aside: readonly Aside[],
): Figure {
	if (totals.length === 0) {
		const flag = rule === 'acled' && kind === 'killed' && who === null
		return {
			rule,
			kind,
			who,
			low: null,
			best: flag ? 0 : null,
			high: null,
			openAbove: false,
			...(flag ? { flag: 'not-reported' as const } : {}),
			used: [],
			setAside: unique(aside),
		}
	}
	// "Up to 13" alone has no least; beside another figure it may be the lesser one.
	const lows = totals.some((t) => t.low !== null) ? totals.map((t) => t.low ?? t.high ?? 0) : []
	const highs = totals.flatMap((t) => t.high ?? t.low ?? [])
	const choice: Choice = RULES[rule](totals)
	const used = new Set(choice.used.flatMap((t) => t.claims.map((c) => c.key)))
	const others = totals
		.filter((t) => !choice.used.includes(t))
		.flatMap((t) => t.claims.map((c) => ({ claim: c.key, reason: choice.reason(t) })))
	return {
		rule,
		kind,
		who,
		low: lows.length > 0 ? Math.floor(Math.min(...lows)) : null,
		best: choice.best === null ? null : Math.floor(choice.best),
		high: highs.length > 0 ? Math.floor(Math.max(...highs)) : null,
		openAbove: (choice.used.length > 0 && choice.used.every(isDecided) ? choice.used : totals).some((t) => t.open),
		...(choice.flag ? { flag: choice.flag } : {}),
		used: [...used].sort(compareText),
		setAside: unique([...others, ...aside]).filter((s) => !used.has(s.claim)),
	}
}

/** A person's figure has the last word on whether there may be more. */
const isDecided = ({ claims }: Placed): boolean => claims.some((c) => c.evidence.kind === 'decision')

function unique(aside: readonly Aside[]): Aside[] {
	const byClaim = new Map<string, Aside>()
	for (const one of aside) if (!byClaim.has(one.claim)) byClaim.set(one.claim, one)
	return [...byClaim.values()].sort((a, b) => compareText(a.claim, b.claim))
}

interface Group {
	readonly key: string
	label: string
	readonly all: Total[]
	/** Deaths since, per report. */
	readonly died: (readonly HarmClaim[])[]
}

/** Groups of all reports that are one: by key, or by name where a report names persons. */
function groupsOf(tallies: readonly Tally[]): Group[] {
	const out: Group[] = []
	for (const tally of tallies) {
		for (const [key, totals] of [...tally.groups].sort(([a], [b]) => compareText(a, b))) {
			// One person by name is no group: that figure is in the total, and names of victims stay out of the figures.
			if (isPersonName(tally.labels.get(key) ?? '') && totals.every((t) => t.high === 1)) continue
			const label = key === ATTACKERS ? 'attackers' : (tally.labels.get(key) ?? key)
			const held = out.find(
				(g) => g.key === key || (!g.key.includes('/') && !key.includes('/') && sameName(g.label, label)),
			)
			if (!held) out.push({ key, label, all: [...totals], died: [] })
			else {
				held.all.push(...totals)
				// "comrades" of one report are the "guerrillas" of another.
				if (peopleClass(held.label) === null && peopleClass(label) !== null) held.label = label
			}
		}
	}
	// Nobody at all is none of them.
	const nobody = tallies.flatMap(({ totals }) => totals.filter(isNobody))
	for (const group of out) if (group.key !== ATTACKERS) group.all.push(...nobody)
	for (const { diedIn } of tallies) for (const group of out) group.died.push(diedIn.get(group.key) ?? [])
	return out.sort((a, b) => compareText(a.label, b.label))
}

/** The groups that some report tells as a part of a greater total of its own, and not as a rival to it. */
function groupsWithin(tallies: readonly Tally[]): ReadonlySet<string> {
	return new Set(
		tallies.flatMap(({ totals, groups }) => {
			const stated = totals.filter((t) => !t.derived && t.claims.every((c) => isGeneric(c.value.who)))
			const least = stated.length > 0 ? Math.min(...stated.map((t) => t.low ?? t.high ?? 0)) : 0
			const isPart = (t: Total): boolean =>
				(t.high ?? t.low ?? 0) < least &&
				(t.high ?? t.low ?? 0) > 0 &&
				!totals.some(({ claims }) => claims.some((c) => t.claims.includes(c)))
			return [...groups].flatMap(([key, told]) => (told.every(isPart) ? key : []))
		}),
	)
}

/** "Eleven soldiers died", where another report counts the soldiers among 19 dead: a part, and no toll of 11. "None" is no part. */
const isOnlyPart = ({ claims }: Total, { groups }: Tally, within: ReadonlySet<string>): boolean =>
	claims.every(
		(c) =>
			countOf(c) > 0 && [...groups].some(([key, told]) => within.has(key) && told.some((t) => t.claims.includes(c))),
	)

/** "Two children died", told as a part, where another report states the whole. */
const isPartOf = ({ claims }: Total, tallies: readonly { readonly tally: Tally }[]): boolean =>
	claims.length === 1 &&
	isPartOnly(claims[0]!) &&
	tallies.some(({ tally: { totals } }) =>
		totals.some(
			(t) => (t.low ?? 0) >= countOf(claims[0]!) && t.claims.every((c) => isGeneric(c.value.who) && !c.value.part),
		),
	)

/** More names than the figure of the same report says: as many as are named, maybe more. */
function moreNames(named: readonly ClaimOf<'victim'>[], totals: readonly Total[]): Total | null {
	if (totals.length === 0 || totals.some((t) => t.open)) return null
	const most = Math.max(...totals.map((t) => t.high ?? t.low ?? 0))
	// The names that the totals are counted from are no other ones.
	const counted = new Set(totals.flatMap((t) => t.claims.map((c) => c.key)))
	if (named.length <= most || named.some((c) => counted.has(c.key))) return null
	return { low: named.length, high: named.length, open: true, claims: named.map(asHarm), derived: true, update: false }
}

/** Victims with a name, each once. */
function namesOf(claims: readonly Claim[]): ClaimOf<'victim'>[] {
	const out: ClaimOf<'victim'>[] = []
	for (const c of claims) {
		if (c.field !== 'victim' || c.stance === 'denies' || c.value.name === null) continue
		const isSame = (held: ClaimOf<'victim'>) =>
			held.version === c.version && held.value.harm === c.value.harm && sameName(held.value.name!, c.value.name!)
		if (!out.some(isSame)) out.push(c)
	}
	return out
}

const asHarm = (c: ClaimOf<'victim'>): HarmClaim => ({
	...c,
	field: 'harm',
	value: { kind: c.value.harm, count: { min: 1, max: 1 }, who: c.value.name!, status: 'unknown' },
})

/** Named victims where no figure is given for their harm: as many as are named, maybe more. */
function victimCounts(claims: readonly Claim[]): HarmClaim[] {
	return [...grouped(namesOf(claims), (c) => `${c.version}|${c.value.harm}`).values()].flatMap((all) => {
		const { version, value } = all[0]!
		const counted = claims.some((c) => c.field === 'harm' && c.version === version && c.value.kind === value.harm)
		return counted ? [] : all.map(asHarm)
	})
}

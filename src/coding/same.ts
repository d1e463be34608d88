/**
 * The same event told again within a report: "the attack", "Wednesday's strike", "this" go back to an earlier mention of
 * their kind. Only what the words show; figures, dates and places are compared later, over all reports, in `incident`.
 */

import type { Entity } from '../language/names/entity.ts'
import { below, caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../language/names/tree.ts'
import { otherWays } from './again/alike.ts'
import { isNamedAs, isNotCalled } from './again/named-deed.ts'
import type { Draft } from './draft.ts'

export interface SameAs {
	readonly from: Draft
	readonly to: Draft
	readonly score: number
	readonly rule: string
}

/** Words for an event of any violent kind. */
const GENERAL = new Set([
	'attack',
	'assault',
	'incident',
	'violence',
	'strike',
	'raid',
	'operation',
	'bloodshed',
	'killing',
	'offensive',
	'bombardment',
	'death',
	'blast',
	'fighting',
	'battle',
	'firefight',
	'massacre',
	'atrocity',
	'slaughter',
	'carnage',
	'outrage',
	'tragedy',
])

/** How much better one event must fit than another for the other not to count. */
const CLEAR = 0.08

/** How much less an event that is recalled is meant than one that is news. */
const RECALLED = 0.2

/** Links from each definite mention to the one it goes back to, nearest first; never to one that `apart` says it is not. */
export function sameWithin(
	drafts: readonly Draft[],
	known: readonly SameAs[] = [],
	apart: (draft: Draft, other: Draft) => boolean = () => false,
): SameAs[] {
	const links: SameAs[] = []
	drafts.forEach((draft, i) => {
		if (!draft.definite) return
		const all = [...known, ...links]
		const earlier = drafts
			.slice(0, i)
			.filter(
				(d) => d.sentence < draft.sentence && compatible(draft, d) && !apart(draft, d) && isOfScene(draft, d, all),
			)
		const news = earlier.some((d) => !d.background)
		const scored = earlier.map((to) => ({ to, ...likeness(draft, to, news) })).filter((s) => s.score >= 0.5)
		const best = scored.reduce<(typeof scored)[number] | null>(
			(held, s) => (held === null || s.score >= held.score ? s : held),
			null,
		)
		if (!best) return
		// "The raid", with nothing that would tell it from another, where only one was told: no figure speaks against it.
		const sure =
			isBareDefinite(draft) &&
			scored.every((s) => s.score < best.score - CLEAR || s.to === best.to || mentionsOf(best.to, all).has(s.to)) &&
			(draft.whens.length === 0 || isTheOneOfItsDay(draft, best.to, scored, all))
		links.push({ from: draft, to: best.to, score: sure ? 0.95 : best.score, rule: best.rule })
	})
	return links
}

/** All mentions that were told before as one event, by way of links. */
function mentionsOf(draft: Draft, links: readonly SameAs[]): ReadonlySet<Draft> {
	const reached = new Set([draft])
	// What is added while going round is gone round as well.
	for (const at of reached)
		for (const { from, to } of links) {
			if (from === at) reached.add(to)
			if (to === at) reached.add(from)
		}
	return reached
}

/** "the death on 9 October" is not the one of the 22nd, in whichever mention the day of that was told. */
function isOfScene(draft: Draft, told: Draft, links: readonly SameAs[]): boolean {
	if (!isDated(draft)) return true
	const gone = new Set<Draft>()
	for (let at: Draft | undefined = told; at && !gone.has(at); at = goesBackTo(at, links)) {
		if (isDated(at) && !sharesDays(draft, at)) return false
		gone.add(at)
	}
	return true
}

/** The mention that this one goes back to, by its best link. */
const goesBackTo = (draft: Draft, links: readonly SameAs[]): Draft | undefined =>
	links.filter((l) => l.from === draft).sort((a, b) => b.score - a.score)[0]?.to

const isDated = ({ whens }: Draft): boolean => whens[0] !== undefined && whens[0].value.basis !== 'inferred'
export const sharesDays = (a: Draft, b: Draft): boolean => {
	const [x, y] = [a.whens[0]?.value, b.whens[0]?.value]
	return (
		!x || !y || !(x.latest.slice(0, 10) < y.earliest.slice(0, 10) || y.latest.slice(0, 10) < x.earliest.slice(0, 10))
	)
}
const isOnDayOf = (a: Draft, b: Draft): boolean => a.whens.length > 0 && b.whens.length > 0 && sharesDays(a, b)

/** "Wednesday's attack": told of that day before, or no other was told that it could be. */
function isTheOneOfItsDay(
	draft: Draft,
	to: Draft,
	scored: readonly { to: Draft }[],
	links: readonly SameAs[],
): boolean {
	const told = mentionsOf(to, links)
	return [...told].some((d) => isOnDayOf(draft, d)) || scored.every((s) => told.has(s.to))
}

/** What goes on for longer than one attack. */
const ONGOING = new Set(['fighting', 'violence', 'bloodshed', 'offensive', 'unrest', 'war', 'hostility'])

/** "the strikes", "this attack", "Wednesday's raid": no modifier or place of its own, and no more than a day. */
function isBareDefinite(draft: Draft): boolean {
	const { tree, token } = draft.triggers[0]!
	return (
		isNoun(draft) &&
		!ONGOING.has(lemmaAt(tree, token)) &&
		draft.wheres.length === 0 &&
		ASSERTED.has(draft.factuality) &&
		(kidsBy(tree, token, 'det').length > 0 || draft.whens.length > 0) &&
		kidsBy(tree, token, 'amod', 'nmod', 'nmod:poss', 'acl', 'acl:relcl', 'nummod').every(
			(k) => isDay(draft, k) || isAddedOn(tree, k) || isMedium(tree, k),
		)
	)
}

/** "the attack, for which the Front said it was responsible": what a comma sets apart tells more, and not which. */
const isAddedOn = (tree: Tree, k: number): boolean => {
	const first = below(tree, k)[0] ?? k
	return (
		['acl', 'acl:relcl'].includes(tree.tokens[k]?.deprel ?? '') &&
		[first, first - 1].some((at) => tree.tokens[at]?.form === ',')
	)
}

/** "claimed the raid in an audio message": where it was said. */
const isMedium = (tree: Tree, k: number): boolean =>
	MEDIUM.has(lemmaAt(tree, k)) && /^(?:in|on|through|via|by)$/.test(caseOf(tree, k))
const MEDIUM = new Set(
	'message statement video communique communiqué post posting tape recording letter leaflet broadcast announcement note email telegram bulletin channel radio website fax call'.split(
		' ',
	),
)

/** Who denies or doubts "the attack" speaks of the one that was told. */
const ASSERTED = new Set(['happened', 'alleged', 'denied'])

/** "Wednesday's", "of Monday evening": words for its day. */
const isDay = ({ tree, whens }: Draft, at: number): boolean =>
	whens.some(({ span }) => {
		const { start } = tree.tokens[at]!
		return span.start <= start && start < span.end
	})

function compatible(a: Draft, b: Draft): boolean {
	if (a.type !== b.type) return false
	if (b.factuality === 'hypothetical' || b.factuality === 'threatened' || b.factuality === 'planned')
		return a.factuality === b.factuality
	return sharesDays(a, b) && !isElsewhere(a, b) && !differentDoers(a, b)
}

/** In two countries, or two towns. */
export function isElsewhere(a: Draft, b: Draft): boolean {
	const [p, q] = [a.wheres[0]?.value, b.wheres[0]?.value]
	if (p?.country && q?.country && p.country !== q.country) return true
	return Boolean(p?.place && q?.place && p.level === 'town' && q.level === 'town' && p.place !== q.place)
}

/** Named doers on both sides, with no name in common. */
export function differentDoers(a: Draft, b: Draft): boolean {
	const names = (d: Draft): string[] => d.actors.flatMap(({ entity }) => partyName(entity) ?? [])
	const [x, y] = [names(a), names(b)]
	return x.length > 0 && y.length > 0 && !x.some((n) => y.includes(n))
}

/** What a party is known by, over its names; null for "gunmen" and "they". */
export const partyName = ({ pronoun, unnamed, ref, country, name }: Entity): string | null =>
	pronoun || (unnamed && !country) ? null : (ref ?? country ?? name.toLowerCase())

function likeness(a: Draft, b: Draft, news: boolean): { score: number; rule: string } {
	const words = (d: Draft): string[] => d.triggers.map((t) => lemmaAt(t.tree, t.token))
	const [x, y] = [words(a), words(b)]
	const [full, other] = [a.triggers[0]!.word.parts.join(' '), b.triggers.map((t) => t.word.parts.join(' '))]
	let score = 0
	let rule = 'same/kind'
	if (other.includes(full) && a.triggers[0]!.word.parts.length > 1) {
		score = 0.9
		rule = 'same/words'
	} else if (x.some((w) => y.includes(w)) || isNamedAs(a, b)) {
		score = 0.8
		rule = 'same/word'
	} else if (isOngoingParticiple(a) && b.type === 'ASSAULT') {
		// What is going on is what "being" speaks of.
		score = b.whens.some((w) => w.rule === 'when/going-on') ? 0.85 : 0.6
		rule = 'same/participle'
	} else if (x.some((w) => GENERAL.has(w)) && b.type === 'ASSAULT') {
		// A bombardment is shelling or bombing from the air, and no attack with knives or gas.
		const shelled = x.includes('bombardment') && b.modes.some((m) => ['aerial', 'heavy-weapons', 'drone'].includes(m))
		score = shelled || a.modes.some((m) => b.modes.includes(m)) ? 0.75 : 0.65
		if (hitsAttackers(b)) score -= RECALLED
		rule = 'same/general'
	} else if (a.weapons.some((w) => b.weapons.some((v) => v.family === w.family))) {
		score = 0.7
		rule = 'same/weapon'
	} else if (a.type !== 'ASSAULT' && a.modes[0] === b.modes[0]) {
		// "the call-up" after reservists were ordered to report.
		score = 0.6
		rule = 'same/type'
	} else if (a.modes.some((m) => b.modes.includes(m))) {
		score = 0.55
		rule = 'same/mode'
	}
	// "the deaths", "the killing" go back to what killed.
	const harm =
		a.triggers[0]!.word.frame === 'toll' || a.triggers[0]!.word.frame === 'harm' ? a.triggers[0]!.word.harm : null
	if (harm !== null) score += b.harms.some((h) => h.kind === harm) ? 0.2 : -0.3
	const distance = a.sentence - b.sentence
	if (a.whens.length > 0 && b.whens.length > 0) score += 0.1
	// "the bus station attack" is the one at the bus station.
	if (isWithThings(a, b)) score += 0.15
	if (otherWays(a, b) || isNotCalled(a, b)) score -= 0.4
	if (isNoun(b) && plural(a) !== plural(b)) score -= 0.1
	// "the attack" is the news before it is something recalled.
	if (news && b.background && a.whens.length === 0) score -= RECALLED
	return { score: Math.min(1, score - Math.min(0.1, distance * 0.005)), rule }
}

const ATTACKERS = /^(?:attacker|assailant|bomber|hijacker|gunm[ae]n|raider|shooter)s?$/

/** "One assailant was shot by sentries": how an attack was met, and not the attack. */
export const hitsAttackers = ({ targets }: Draft): boolean =>
	targets.length > 0 && targets.every(({ entity }) => ATTACKERS.test(lemmaAt(entity.tree, entity.head)))

/** What the event noun names as hit or as its place, told of the other as well. */
export function isWithThings(a: Draft, b: Draft): boolean {
	const things = (d: Draft): string[] => [
		...d.targets
			.filter((r) => !r.entity.pronoun && ['facility', 'place', 'thing', 'platform'].includes(r.entity.class))
			.map((r) => lemmaAt(r.entity.tree, r.entity.head)),
		...d.wheres.flatMap((w) => (w.value.facility ? [w.value.facility.split(' ').at(-1)!] : [])),
	]
	const told = things(b)
	return things(a).some((thing) => told.includes(thing))
}

/** "being targeted" on a definite noun, with nothing of its own that would make it another event. */
function isOngoingParticiple(draft: Draft): boolean {
	const { tree, token } = draft.triggers[0]!
	const head = tree.tokens[token]?.head ?? -1
	const passive = kidsBy(tree, token, 'aux:pass').some((k) => tree.tokens[k]?.form.toLowerCase() === 'being')
	const definite =
		head >= 0 && kidsBy(tree, head, 'det').some((k) => ['the', 'these', 'those'].includes(lemmaAt(tree, k)))
	return (
		tree.tokens[token]?.deprel === 'acl' &&
		passive &&
		definite &&
		draft.actors.length === 0 &&
		draft.wheres.length === 0
	)
}

const isNoun = (d: Draft): boolean => uposAt(d.tree, d.triggers[0]!.token) === 'NOUN'
const plural = (d: Draft): boolean => ['NNS', 'NNPS'].includes(d.tree.tokens[d.triggers[0]!.token]?.xpos ?? '')

/** Is the event told by a definite expression: "the attack", "this strike", "Wednesday's raid", "their assault"? */
export function isDefiniteEvent(draft: Draft): boolean {
	const trigger = draft.triggers[0]!
	const { tree, token } = trigger
	// "the groups being targeted": a participle on a definite noun goes back to what is being told.
	if (isOngoingParticiple(draft)) return true
	if (uposAt(tree, token) === 'VERB')
		return trigger.word.frame === 'shot' && trigger.objects.some((e) => e.definite && e.class === 'weapon')
	if (
		kidsBy(tree, token, 'det').some((k) =>
			['the', 'this', 'that', 'these', 'those', 'both', 'such'].includes(lemmaAt(tree, k)),
		)
	)
		return true
	return kidsBy(tree, token, 'nmod:poss').length > 0
}

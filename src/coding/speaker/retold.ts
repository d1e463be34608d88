/**
 * What a speaker tells of an event that the report told before: "the damage had been done by a missile of theirs", "no mortar
 * was fired". In another's words an event without a day, a place, a victim or a target of its own is the one that is spoken of.
 */
import { hasHad, isOurs } from '../../language/names/clause.ts'
import { isArmed, isParty } from '../../language/names/entity.ts'
import { caseOf, formAt, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { addDays } from '../../report/days.ts'
import { otherWays, sharesWay } from '../again/alike.ts'
import { bringsOne, isOneOfSeveral } from '../again/same-scene.ts'
import { isMain } from '../background.ts'
import { type Draft, isInHeadline } from '../draft.ts'
import { differentDoers, isElsewhere, type SameAs, sharesDays } from '../same.ts'
import { setOf } from '../set-of.ts'
import type { Saying } from './saying.ts'
import { isTakenUp, takenUp } from './taken-up.ts'
import { type First, topicAt } from './topic.ts'

const ACTS = setOf('assertion denial blame confirmation claim-of-responsibility')
/** Words that set one event beside another. */
const OTHER =
	/^(?:another|second|third|earlier|previous|previously|later|also|again|then|similar|such|other|before|return|retaliate|respond|answer)$/
/** Sentences back to the event that is spoken of. */
const REACH = 5
/** A denial answers what the report tells, wherever it stands. */
const FAR = 10
/** A link that no figure undoes. */
const SURE = 0.95

export function retoldIn(
	drafts: readonly Draft[],
	sayings: readonly Saying[],
	known: readonly SameAs[],
	first: First,
): SameAs[] {
	const linked = new Set(known.map((l) => l.from))
	const tied = new Set(known.filter((l) => l.score >= SURE).map((l) => l.from))
	return drafts.flatMap((draft, i): SameAs[] => {
		if (draft.type !== 'ASSAULT' || isOther(draft)) return []
		const token = draft.triggers[0]!.token
		const saying = sayings.find((s) => s.sentence === draft.sentence && s.said.has(token) && s.token !== token)
		if (!saying || saying.speaker.kind === 'publisher') return []
		const before = drafts.slice(0, i)
		const link = (to: Draft | null | undefined): SameAs[] =>
			to ? [{ from: draft, to, score: SURE, rule: 'same/retold' }] : []
		if (isTakenUp(draft, saying)) return tied.has(draft) ? [] : link(takenUp(draft, before, known, first))
		if (!ACTS.has(saying.act)) return []
		const version = isOwnVersion(draft)
		// A side's version stands with figures of its own, whatever else the mention was likened to.
		const denied = draft.factuality === 'denied'
		if (version ? tied.has(draft) : linked.has(draft)) return []
		if (!version && (denied ? isDated(draft) : hasOwn(draft))) return link(theOnly(draft, drafts, first))
		const told = before.filter(
			(d) =>
				isNews(d) &&
				d.sentence < draft.sentence &&
				d.sentence >= draft.sentence - (denied ? FAR : REACH) &&
				(version
					? (sharesWay(draft, d) || hitsAlike(draft, d)) && !differentDoers(draft, d)
					: !isApart(draft, d) && !(denied && isOfOthers(draft, d))),
		)
		const likely = told.findLast((d) => sharesPart(draft, d)) ?? told.findLast((d) => !d.definite) ?? told.at(-1)
		// "had never targeted civilians": whatever it names, a denial answers what was told.
		if (likely || (version && linked.has(draft))) return link(likely)
		if (!denied) return link(theOnly(draft, drafts, first))
		const topic = topicAt(draft, before.filter(isNews), first)
		return link(topic && !hasThing(draft) && !isOfOthers(draft, topic) ? topic : null)
	})
}

const isNews = (d: Draft): boolean =>
	d.type === 'ASSAULT' && !d.background && (d.factuality === 'happened' || d.factuality === 'alleged') && isMain(d)

/** What is told with figures of its own where only one event was told before, and nothing sets the two apart. */
function theOnly(draft: Draft, all: readonly Draft[], first: First): Draft | null {
	if (!isNews(draft) || isOfLong(draft) || isNew(draft)) return null
	if (bringsOne(draft.triggers) || isOneOfSeveral(draft, all)) return null
	const told = all.filter((d) => isNews(d) && d.sentence < draft.sentence && !isInHeadline(d))
	if (new Set(told.map(first)).size !== 1) return null
	const apart = told.some(
		(d) => otherWays(draft, d) || differentDoers(draft, d) || !sharesDays(draft, d) || isElsewhere(draft, d),
	)
	return apart ? null : told.at(-1)!
}

/** "an exchange of fire with bandits": told by a noun as something not told before, with those or what it was with, on or near. */
const isNew = ({ tree, triggers }: Draft): boolean =>
	triggers.some(
		({ token }) =>
			uposAt(tree, token) === 'NOUN' &&
			kidsBy(tree, token, 'det').some((k) => /^an?$/.test(formAt(tree, k))) &&
			kidsBy(tree, token, 'nmod').some((k) => /^(?:with|between|on|against|near)$/.test(caseOf(tree, k))) &&
			!kidsBy(tree, token, 'amod').some((k) => /^(?:first|last)$/.test(lemmaAt(tree, k))),
	)

/** "this year", "since January": over days on which more than one thing happens. */
const isOfLong = ({ whens }: Draft): boolean =>
	whens.some(({ value }) => addDays(value.earliest.slice(0, 10), 3) < value.latest.slice(0, 10))

/** "said that its aircraft had hit a gathering and killed three": what one side did, in its words, with its own figures. */
function isOwnVersion({ tree, triggers, actors, targets, whens, wheres }: Draft): boolean {
	const had = triggers.some(({ token }) => hasHad(tree, token))
	const own = actors.some(({ entity: e }) => e.pronoun || isOurs(e.tree, e.head))
	// "said that only a barracks had been hit"
	const only = targets.some(({ entity: e }) =>
		kidsBy(e.tree, e.head, 'advmod').some((k) => lemmaAt(e.tree, k) === 'only'),
	)
	const stated = [...whens, ...wheres].some(({ rule }) => !/same-scene|country-of-report$/.test(rule))
	return had && (own || only) && !stated
}

/** "its men had killed no fewer than 20 troops" after five soldiers fell: by a word that says not how, the same kind of people. */
const hitsAlike = (a: Draft, b: Draft): boolean =>
	a.modes.length === 0 &&
	a.targets.some(({ entity: x }) =>
		b.targets.some(({ entity: y }) => x.sectors[0] !== undefined && x.sectors[0] === y.sectors[0]),
	)

const isDated = ({ whens }: Draft): boolean => whens.some(({ rule }) => !rule.endsWith('/same-scene'))

/** A day, a figure or a named place that only this mention tells makes it an event of its own. */
function hasOwn(draft: Draft): boolean {
	return (
		isDated(draft) ||
		draft.harms.some(({ count }) => (count.min ?? count.max ?? 0) > 0) ||
		draft.wheres.some(({ rule }) => !rule.endsWith('/same-scene'))
	)
}

/** "another attack", "had earlier shelled", "returned fire". */
function isOther({ tree, triggers }: Draft): boolean {
	return triggers.some(
		({ token, light }) =>
			OTHER.test(lemmaAt(tree, token)) ||
			[token, ...(light >= 0 ? [light] : [])].some(
				(k) => OTHER.test(lemmaAt(tree, k)) || (tree.kids[k] ?? []).some((kid) => OTHER.test(lemmaAt(tree, kid))),
			),
	)
}

/** Somebody else was hit: a target that is no pronoun and is not told with "the". */
function isApart(draft: Draft, told: Draft): boolean {
	const own = draft.targets.filter(({ entity: e }) => !e.pronoun && !isDefinite(e.tree, e.head))
	const words = new Set(told.targets.map(({ entity: e }) => lemmaAt(e.tree, e.head)))
	return own.length > 0 && !own.some(({ entity: e }) => words.has(lemmaAt(e.tree, e.head)))
}

/** "Gunmen killed nine. The army denied having shelled the town": another deed, of others. */
const isOfOthers = (draft: Draft, told: Draft): boolean => {
	const sides = (d: Draft): string[] => d.actors.flatMap(({ entity: e }) => (isArmed(e) ? (e.sectors[0] ?? []) : []))
	const [x, y] = [sides(draft), sides(told)]
	return otherWays(draft, told) && x.length > 0 && y.length > 0 && !x.some((side) => y.includes(side))
}

/** "denied burning any crops" after a killing: another deed, done to things that nobody spoke of. */
const hasThing = ({ modes, targets }: Draft): boolean =>
	modes.length > 0 && targets.some(({ entity: e }) => !e.pronoun && !isParty(e) && !isDefinite(e.tree, e.head))

const isDefinite = (tree: Draft['tree'], head: number): boolean =>
	kidsBy(tree, head, 'det').some((k) => /^(?:the|this|that|these|those)$/.test(lemmaAt(tree, k)))

/** The same thing hit, or the same kind of weapon. */
function sharesPart(draft: Draft, told: Draft): boolean {
	const words = (d: Draft): string[] => [
		...d.targets.map(({ entity: e }) => lemmaAt(e.tree, e.head)),
		...d.weapons.map(({ family }) => family),
		...d.triggers.map(({ tree, token }) => lemmaAt(tree, token)),
	]
	const before = new Set(words(told))
	return words(draft).some((word) => before.has(word))
}

/**
 * What a speaker tells of an event that the report told before: "the damage had been done by a missile of theirs", "no mortar
 * was fired". In another's words an event without a day, a place, a victim or a target of its own is the one that is spoken of.
 */
import { hasHad, isOurs } from '../../language/names/clause.ts'
import { kidsBy, lemmaAt } from '../../language/names/tree.ts'
import { sharesWay } from '../again/alike.ts'
import { isMain } from '../background.ts'
import type { Draft } from '../draft.ts'
import { differentDoers, type SameAs } from '../same.ts'
import { setOf } from '../set-of.ts'
import type { Saying } from './saying.ts'

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

export function retoldIn(drafts: readonly Draft[], sayings: readonly Saying[], known: readonly SameAs[]): SameAs[] {
	const linked = new Set(known.map((l) => l.from))
	const tied = new Set(known.filter((l) => l.score >= SURE).map((l) => l.from))
	return drafts.flatMap((draft, i): SameAs[] => {
		if (draft.type !== 'ASSAULT' || isOther(draft)) return []
		const version = isOwnVersion(draft)
		// A side's version stands with figures of its own, whatever else the mention was likened to.
		const denied = draft.factuality === 'denied'
		if (version ? tied.has(draft) : linked.has(draft) || (denied ? isDated(draft) : hasOwn(draft))) return []
		const token = draft.triggers[0]!.token
		const saying = sayings.find((s) => s.sentence === draft.sentence && s.said.has(token) && s.token !== token)
		if (!saying || !ACTS.has(saying.act) || saying.speaker.kind === 'publisher') return []
		const told = drafts
			.slice(0, i)
			.filter(
				(d) =>
					d.type === 'ASSAULT' &&
					d.sentence < draft.sentence &&
					d.sentence >= draft.sentence - (denied ? FAR : REACH) &&
					!d.background &&
					(d.factuality === 'happened' || d.factuality === 'alleged') &&
					isMain(d) &&
					(version ? (sharesWay(draft, d) || hitsAlike(draft, d)) && !differentDoers(draft, d) : !isApart(draft, d)),
			)
		const to = told.findLast((d) => sharesPart(draft, d)) ?? told.findLast((d) => !d.definite) ?? told.at(-1)
		return to ? [{ from: draft, to, score: SURE, rule: 'same/retold' }] : []
	})
}

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

/**
 * Deeds that a report speaks of because of something else: a verdict, an anniversary, a grave, a report by a commission. Where
 * nothing violent is news, what is said of them without a day of its own goes back to the deed that is recalled.
 */
import type { Entity } from '../language/names/entity.ts'
import { ancestors, caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../language/names/tree.ts'
import { metadatum } from '../report/schema.ts'
import { type Draft, isReal } from './draft.ts'
import type { Reading } from './reading.ts'
import { differentDoers, type SameAs } from './same.ts'
import { isRecalled } from './scene.ts'
import { setOf } from './set-of.ts'

/** What courts do to those who did it: "sentenced for", "convicted of", "40 years over". */
export const JUDGES = setOf(
	'sentence convict jail imprison acquit try prosecute extradite pardon verdict sentencing conviction trial retrial tribunal guilty',
)
/** "charged with", "indicted for": done, it is alleged. */
const CHARGES = setOf('charge indict arraign indictment')
/** What keeps a memory or tells the tale of it. */
const REMEMBERS = setOf(
	'commemorate remember memorial anniversary remembrance commemoration eulogy requiem memoir biography documentary exhume exhumation recall',
)
/** What speaks of a deed has a day of its own: "commemorated the shelling on Sunday", "condemned the raid on Tuesday". */
const SPEAKS_OF = setOf(
	'condemn deplore denounce mourn mark investigate probe discuss debate describe recount criticise criticize',
)
export const speaksOf = (lemma: string): boolean =>
	SPEAKS_OF.has(lemma) || JUDGES.has(lemma) || CHARGES.has(lemma) || REMEMBERS.has(lemma)

const JUDGED_BY = setOf('for of over with in on about against')

/** The event is what a court judged or a ceremony remembers. */
export function isJudgedOrRemembered({ tree, triggers }: Draft): boolean {
	const { token, light } = triggers[0]!
	let from = light >= 0 ? light : token
	for (const up of ancestors(tree, from).slice(0, 5)) {
		const lemma = lemmaAt(tree, up)
		if (JUDGES.has(lemma) || CHARGES.has(lemma)) return isTiedBy(tree, from)
		if (REMEMBERS.has(lemma) && isObject(tree, from)) return true
		if (['ccomp', 'parataxis', 'acl:relcl'].includes(tree.tokens[from]?.deprel ?? '') && uposAt(tree, up) !== 'NOUN')
			return false
		from = up
	}
	return false
}

/** What is remembered: the object, or a noun of it; not what went with it. */
const isObject = (tree: Tree, i: number): boolean =>
	['obj', 'nmod', 'compound', 'nmod:poss'].includes(tree.tokens[i]?.deprel ?? '') ||
	tree.tokens[i]?.deprel === 'nsubj:pass'

function isTiedBy(tree: Tree, i: number): boolean {
	const by = [caseOf(tree, i), ...kidsBy(tree, i, 'mark').map((k) => lemmaAt(tree, k))]
	return by.some((w) => JUDGED_BY.has(w)) || ['compound', 'amod', 'nmod:poss'].includes(tree.tokens[i]?.deprel ?? '')
}

const isViolent = (d: Draft): boolean => d.type === 'ASSAULT' && isReal(d)
const isRiot = (d: Draft): boolean => d.type === 'PROTEST' && d.modes.includes('riot') && d.factuality === 'happened'
const isDated = (d: Draft): boolean => d.whens.some(({ rule }) => !rule.endsWith('/same-scene'))

/** Sentences of the head of a report in which an event without a date is news. */
const LEAD = 3

/** Words of courts, of ceremonies and of those who look into the past. */
const LOOKS_BACK = setOf(
	'trial court tribunal verdict sentence jail convict prosecutor judge genocide commemorate commemoration anniversary remember remembrance memorial museum obituary archive historian veteran',
)
const ENOUGH = 2

/** A report whose head looks back: a trial, an anniversary, "25 years since a bomb sank the ferry". */
export function looksBack(reading: Reading): boolean {
	const head = reading.trees.filter((tree) => tree.sentence.kind !== 'post').slice(0, LEAD)
	const title = (metadatum(reading.report.metadata, 'title')?.value.toLowerCase() ?? '').split(/\W+/u)
	const told = new Set([...title, ...head.flatMap((tree) => tree.lemmas)])
	const signs = [...told].filter((word) => LOOKS_BACK.has(word) || LOOKS_BACK.has(word.replace(/s$/u, ''))).length
	return signs >= ENOUGH || head.some((tree) => countsYears(tree) || isHeardInCourt(tree))
}

/** "…, jury told", "Court hears how", "Obituary: …": the whole is of a deed or life that lies behind. */
const isHeardInCourt = ({ tokens }: Tree): boolean =>
	/^(?:obituary|obituaries)$/i.test(tokens[0]?.form ?? '') ||
	tokens.some(
		(t, i) =>
			/^(?:court|jury|inquest|tribunal|trial|coroner)$/i.test(t.form) &&
			/^(?:hear|hears|heard|told)$/i.test(tokens[i + 1]?.form ?? ''),
	)

/** "to mark 25 years since", "30 years after": long ago, counted. */
const countsYears = ({ tokens }: Tree): boolean =>
	tokens.some(
		(t, i) =>
			t.lemma.toLowerCase() === 'year' &&
			tokens[i - 1]?.upos === 'NUM' &&
			/^(?:since|after|on)$/i.test(tokens[i + 1]?.form ?? '') &&
			tokens.slice(Math.max(0, i - 8), i).some((b) => /^(?:mark|remember|commemorate|honour|honor)$/i.test(b.lemma)),
	)

/** News of violence: dated in these days, or told at the head of the text as what has just happened. */
function isNews(d: Draft, drafts: readonly Draft[], published: string | null, back: boolean): boolean {
	// A headline says again what the text says.
	if (!(isViolent(d) || isRiot(d)) || d.background || d.tree.sentence.kind === 'headline') return false
	if (isDated(d)) return published === null || d.whens.some(({ value }) => value.earliest.slice(0, 10) <= published)
	// "They shot my father": who "they" are was told before.
	const pointing = d.actors.length > 0 && d.actors.every((r) => r.entity.pronoun)
	if (back || d.sentence > LEAD || isRecalled(d) || isDefinite(d) || pointing) return false
	// "died on 14 October 1992, when guns fired on the town": it was then.
	return !drafts.some((o) => o !== d && o.sentence === d.sentence && o.background && isDated(o))
}

/** In a report that looks back, a deed with no day of its own is what it looks back on. */
export const isUndatedDeed = (d: Draft): boolean => isViolent(d) && d.whens.length === 0

/** Recalled, or told in one breath with what is: "In 1996 a bomb planted by rebels killed 22". */
export const isOfThePast = (d: Draft, drafts: readonly Draft[]): boolean =>
	d.background || drafts.some((o) => o.sentence === d.sentence && o.background && isDated(o) && !isDated(d))

const isDefinite = (d: Draft): boolean => d.definite && uposAt(d.tree, d.triggers[0]!.token) === 'NOUN'

/** Links from what is said again of the one that is recalled, in a report in which nothing violent is news. */
export function recalledAgain(
	reading: Reading,
	drafts: readonly Draft[],
	known: readonly SameAs[],
	published: string | null,
): SameAs[] {
	const back = looksBack(reading)
	if (drafts.some((d) => isNews(d, drafts, published, back))) return []
	const dated = drafts.filter((d) => isViolent(d) && d.background && isDated(d))
	// "25 years since a bomb sank the ferry" gives no date; then the first that is told stands for it.
	const told = dated.length > 0 || !back ? dated : drafts.filter((d) => isViolent(d) && isMeaty(d)).slice(0, 1)
	// What goes back to one that is recalled is tied already; what goes back to another undated one goes along with it.
	const linked = new Set(
		known.filter((l) => told.includes(l.to) || !isViolent(l.to) || isDated(l.to)).map((l) => l.from),
	)
	return drafts.flatMap((draft): SameAs[] => {
		if (!isViolent(draft) || told.includes(draft) || linked.has(draft) || isDated(draft) || isPresent(draft)) return []
		const fit = told.filter((to) => fits(draft, to))
		const to = fit.findLast((d) => d.sentence <= draft.sentence) ?? fit.find((d) => !isLaterThanOther(d))
		return to ? [{ from: draft, to, score: 0.95, rule: 'same/recalled' }] : []
	})
}

/** "They shot 11 men. Two days later they burned the church": its day is counted from another deed. */
const isLaterThanOther = (d: Draft): boolean => d.whens.some(({ rule }) => rule === 'when/earlier-later')

/** Told with somebody or something in it. */
const isMeaty = (d: Draft): boolean => d.actors.length + d.targets.length + d.harms.length + d.weapons.length > 0

const BY_HAND = setOf('beat torture sexual abduct')

function fits(draft: Draft, to: Draft): boolean {
	if (differentDoers(draft, to)) return false
	// "obtained by beatings" is not the bombing that is tried.
	if (draft.modes.some((m) => BY_HAND.has(m)) && to.modes.some((m) => !BY_HAND.has(m))) return false
	// "The clash" and "killed" tell of no kidnapping, and who is named was not another who is named.
	if ((to.modes.includes('abduct') && isOtherThanTaken(draft)) || areOthers(draft, to)) return false
	const [p, q] = [draft.wheres[0]?.value, to.wheres[0]?.value]
	if (p?.place && q?.place && p.place !== q.place) return false
	// More than were harmed then were harmed another time.
	return draft.harms.every((h) => {
		const same = to.harms.find((g) => g.kind === h.kind)
		return !same || (h.count.min ?? 0) <= (same.count.max ?? same.count.min ?? 0)
	})
}

/** Killed or fought with: whoever is carried off may be hurt, but the killing of somebody is another deed. */
const isOtherThanTaken = ({ type, modes, harms, triggers }: Draft): boolean =>
	type === 'ASSAULT' &&
	!modes.includes('abduct') &&
	(modes.includes('targeted') ||
		harms.some(({ kind }) => kind === 'killed') ||
		triggers.some(({ word, tree, token }) => word.frame === 'clash' || lemmaAt(tree, token) === 'clash'))

/** Both name whom they harmed, and nobody is in both. */
function areOthers(draft: Draft, to: Draft): boolean {
	const [own, told] = [draft, to].map(({ targets, harms }) =>
		[...targets, ...harms].map(({ entity }) => entity).filter((e) => e.class === 'person' && !e.unnamed && !e.pronoun),
	) as [Entity[], Entity[]]
	const last = (e: Entity): string => e.name.toLowerCase().split(/\s+/).at(-1)!
	return own.length > 0 && told.length > 0 && !own.some((a) => told.some((b) => last(a) === last(b)))
}

/** "Ratna presses the button; the explosion sends up the birds": what goes on now is not what was. */
function isPresent({ tree, triggers }: Draft): boolean {
	const { token, light } = triggers[0]!
	const verb = [light >= 0 ? light : token, ...ancestors(tree, token)].find((k) => uposAt(tree, k) === 'VERB')
	if (verb === undefined) return false
	return [verb, ...kidsBy(tree, verb, 'aux', 'cop')].some((k) => ['VBZ', 'VBP'].includes(tree.tokens[k]?.xpos ?? ''))
}

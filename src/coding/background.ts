/** Is an event what the report is about, or recalled? And is it specific enough for a list of incidents? */

import { isArmed, isParty } from '../language/names/entity.ts'
import { ancestors, caseOf, kidsBy, lemmaAt, relation, uposAt } from '../language/names/tree.ts'
import { toCount } from '../report/days.ts'
import { BETWEEN } from './aimed-at.ts'
import type { Draft } from './draft.ts'
import { isJudgedOrRemembered } from './recalled.ts'
import { isRecalled } from './scene.ts'

/** Days before the report after which an event is history to it. */
const RECENT = 7

export function isBackground(draft: Draft, published: string | null): boolean {
	const when = draft.whens[0]?.value
	if (when && published) {
		const gap = toCount(published) - toCount(when.latest.slice(0, 10))
		if (gap > RECENT) return true
		if (when.granularity === 'year' || when.granularity === 'decade' || when.granularity === 'century') return true
	}
	const trigger = draft.triggers[0]!
	if (isShown(draft) || (!isOfTheseDays(draft, published) && isJudgedOrRemembered(draft))) return true
	const verb = uposAt(draft.tree, trigger.token) === 'VERB' ? trigger.token : trigger.light
	// "The hospital has been struck before."
	if (
		verb >= 0 &&
		!when &&
		kidsBy(draft.tree, verb, 'advmod').some((k) => /^(?:before|previously|repeatedly)$/.test(lemmaAt(draft.tree, k)))
	)
		return true
	return (
		verb >= 0 &&
		kidsBy(draft.tree, verb, 'aux').some((k) => draft.tree.tokens[k]?.form.toLowerCase() === 'had') &&
		isRecalled(draft) &&
		!when
	)
}

/** Dated in the days of the report: "charged with the killing on Monday of a priest" is news. */
const isOfTheseDays = (draft: Draft, published: string | null): boolean =>
	published !== null &&
	draft.whens.some(({ value }) => toCount(published) - toCount(value.latest.slice(0, 10)) <= RECENT)

/** "A plaque marks the house where the poet was murdered", "the statue shows a general who fell": what keeps a memory tells of what was. */
const KEEPSAKES = new Set(
	'plaque statue monument memorial museum exhibition painting photograph mural gravestone tombstone documentary'.split(
		' ',
	),
)

function isShown({ tree, triggers }: Draft): boolean {
	return ancestors(tree, triggers[0]!.token).some((k) =>
		kidsBy(tree, k, 'nsubj').some((n) => KEEPSAKES.has(lemmaAt(tree, n))),
	)
}

/** Kinds of event that are something done, not only said. */
const MATERIAL = new Set(['ASSAULT', 'PROTEST', 'COERCE', 'SANCTION', 'MOBILIZE', 'RETREAT', 'AID', 'COOPERATE'])

/** Specific: at least two of who, to whom, where, when, with what and harm; and not a general word ("attacks have risen"). */
export function isSpecific(draft: Draft): boolean {
	const told = [
		draft.actors.some((r) => !r.entity.pronoun),
		draft.targets.some((r) => !r.entity.pronoun) || isBetweenTwo(draft),
		draft.harms.length > 0,
		draft.weapons.length > 0 || draft.delivery !== null,
		draft.whens.some(isOwn),
		draft.wheres.some(isOwn),
	].filter(Boolean).length
	if (isGeneric(draft) || isWholeWar(draft) || isForYears(draft)) return false
	return told >= (draft.type === 'PROTEST' || draft.triggers[0]!.word.pos === 'v' ? 1 : 2)
}

/** Told of this event; what only goes on from another makes it no more specific. */
export const isOwn = ({ rule }: { readonly rule: string }): boolean =>
	!rule.endsWith('/same-scene') && rule !== 'where/country-of-report' && rule !== 'where/the-town'

/** An insurgency or a war is no single incident, unless it is told as begun. */
const LASTING = new Set(['insurgency', 'war', 'rebellion', 'insurrection', 'warfare', 'revolt', 'uprising', 'conflict'])

function isWholeWar(draft: Draft): boolean {
	const { tree, token, light, word } = draft.triggers[0]!
	return (
		word.pos === 'n' &&
		LASTING.has(lemmaAt(tree, token)) &&
		draft.harms.every((h) => h.count.min === null) &&
		!['launch', 'begin', 'start', 'stage', 'wage', 'break', 'erupt'].includes(
			light >= 0 ? lemmaAt(tree, light) : lemmaAt(tree, tree.tokens[token]?.head ?? -1),
		)
	)
}

/** "has fought the government for two decades": no single incident. */
const isForYears = ({ tree, triggers, harms }: Draft): boolean =>
	harms.length === 0 &&
	triggers.some(({ token }) =>
		kidsBy(tree, token, 'obl').some(
			(k) => caseOf(tree, k) === 'for' && /^(?:month|year|decade|century)$/.test(lemmaAt(tree, k)),
		),
	)

/** Verbal events that are what happened in a report: a threat, demand, refusal or agreement by a party that counts. */
const VERBAL = new Set(['REQUEST', 'REJECT', 'THREATEN', 'AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'])

/** A demand, refusal or agreement by a party that counts. */
export const isVerbal = ({ type, factuality, actors }: Draft): boolean =>
	VERBAL.has(type) && factuality !== 'denied' && factuality !== 'hypothetical' && actors.some(isPartyThatCounts)

const isPartyThatCounts = ({ entity }: Draft['actors'][number]): boolean =>
	!entity.pronoun && isParty(entity) && (!entity.unnamed || entity.country !== null || entity.sectors.length > 0)

/** Talks of two parties need nobody else. */
const isBetweenTwo = ({ type, actors }: Draft): boolean =>
	BETWEEN.has(type) && actors.filter(({ entity }) => !entity.pronoun && isParty(entity)).length > 1

export function isMain(draft: Draft): boolean {
	// Soldiers driven out of a town lost it in battle; people who leave are in the wake of something.
	const beaten = draft.targets.some(({ entity }) => isArmed(entity))
	if (draft.triggers.every((t) => t.word.frame === 'flee' || (t.word.harm === 'displaced' && !beaten))) return false
	if (isMaterial(draft)) return isSpecific(draft)
	return isVerbal(draft) && (draft.targets.some((r) => !r.entity.pronoun && isParty(r.entity)) || isBetweenTwo(draft))
}

export function isMaterial(draft: Draft): boolean {
	return MATERIAL.has(draft.type)
}

/** Bare plurals and mass nouns that nothing pins down: "violence against women", "attacks on shipping have risen". */
function isGeneric(draft: Draft): boolean {
	const { tree, token, word } = draft.triggers[0]!
	if (word.pos !== 'n') return false
	if (draft.harms.length > 0 || draft.whens.length > 0) return false
	const bare = kidsBy(tree, token, 'det', 'nummod', 'nmod:poss').length === 0
	const plural = ['NNS', 'NNPS'].includes(tree.tokens[token]?.xpos ?? '')
	const mass = [
		'violence',
		'fighting',
		'unrest',
		'hostility',
		'torture',
		'terrorism',
		'bloodshed',
		'retaliation',
		'aid',
		'assistance',
		'cooperation',
		'talk',
	].includes(lemmaAt(tree, token))
	const carried = draft.triggers[0]!.light >= 0
	return bare && (plural || mass) && !carried && relation(tree, token) !== 'root' && draft.wheres.length === 0
}

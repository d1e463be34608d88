/**
 * Words of violence with nobody behind them. "The battle for shelf space", "analysts spoke of carnage", "eleven years of
 * fighting": no doer, nobody hit, no arms, no harm and no day. Where a report tells of a deed they go back to it; where it
 * tells of none they are figures of speech, or a war that is over.
 */
import { isParty } from '../language/names/entity.ts'
import { below, caseOf, hasKid, headAt, kidsBy, lemmaAt, relation, uposAt } from '../language/names/tree.ts'
import { isOwn } from './background.ts'
import { anchorOf, type Draft, isReal } from './draft.ts'
import type { Act } from './lists.ts'
import { setOf } from './set-of.ts'
import type { Saying } from './speaker/saying.ts'

/** An assault or a riot. */
export const isViolence = (d: Draft): boolean =>
	d.type === 'ASSAULT' || (d.type === 'PROTEST' && d.modes.includes('riot'))

/** Nouns of war that are said of much else, and of a war as a whole. */
const FIGURES = setOf(
	'assault attack barrage battle beating blast blitz bloodbath bloodshed blow bombardment broadside burning carnage clash combat conflict explosion fight fighting fire gunfire hostility offensive onslaught raid salvo shot siege skirmish slaughter strike violence war warfare',
)

/** Told by a noun with nothing of its own to tell. */
export function isEcho(draft: Draft): boolean {
	const { word } = draft.triggers[0]!
	if (draft.type !== 'ASSAULT' || !isReal(draft)) return false
	if (word.pos !== 'n' || !FIGURES.has(word.parts.at(-1) ?? '') || isDescribed(draft)) return false
	return (
		draft.harms.length === 0 &&
		draft.actors.every(({ entity }) => entity.pronoun || !isParty(entity)) &&
		draft.targets.every(({ entity }) => entity.pronoun || entity.class === 'thing' || entity.class === 'time') &&
		draft.weapons.every(({ rules }) => rules.includes('with-what/implied')) &&
		(isNamed(draft) || !isPinned(draft))
	)
}

/** "the raid that cost eleven lives", "last October's shelling", "the attack on Marrick", "firing into a crowd", "under attack from rebels" */
const isDescribed = ({ tree, triggers }: Draft): boolean => {
	const { token } = triggers[0]!
	const own = kidsBy(tree, token, 'acl', 'acl:relcl', 'nmod:poss', 'nmod', 'obl')
	const byWhom = kidsBy(tree, headAt(tree, token), 'obl', 'obl:agent').filter((k) => caseOf(tree, k) === 'by')
	return (
		byWhom.length > 0 ||
		own.some(
			(k) =>
				!['nmod', 'obl'].includes(relation(tree, k)) ||
				['into', 'at', 'upon', 'by', 'from', 'against'].includes(caseOf(tree, k)) ||
				below(tree, k).some((b) => uposAt(tree, b) === 'PROPN'),
		) ||
		(DEEDS.has(lemmaAt(tree, token)) &&
			own.length === 0 &&
			hasKid(tree, token, 'det', 'the') &&
			kidsBy(tree, token, 'amod', 'compound').length === 0)
	)
}

/** "The attack had been expected", "after the raid": with nothing but its article it is known as a deed. */
const DEEDS = setOf('assault attack bombardment explosion raid shelling skirmish')

const AT = setOf('in at near around outside across on along between for')

/** It has a day of its own, and not only that of the report. */
export const isDated = ({ whens }: Draft): boolean =>
	whens.some((when) => isOwn(when) && !/day-of-(?:news|report)$/.test(when.rule))

/** It has a day or a place that is said of it, and not of those who speak: "fighting in Marrick", "clashes broke out on Monday". */
function isPinned(draft: Draft): boolean {
	const { tree, wheres } = draft
	const { token, light } = draft.triggers[0]!
	const verb = light >= 0 ? light : headAt(tree, token)
	const told = light >= 0 || ['root', 'nsubj', 'obj', 'conj', 'parataxis'].includes(relation(tree, token))
	if (told && isDated(draft)) return true
	const placed = [token, ...(told && verb >= 0 ? [verb] : [])].some((k) =>
		kidsBy(tree, k, 'nmod', 'obl').some((n) => AT.has(caseOf(tree, n))),
	)
	return (placed || relation(tree, token) === 'root') && wheres.some(isOwn)
}

/** "called the vote an act of war", "it was a battle of wits", "resembled trench warfare": what something is called or like. */
export function isNamed({ tree, triggers }: Draft): boolean {
	const { token, word } = triggers[0]!
	if (word.pos !== 'n') return false
	if (kidsBy(tree, token, 'cop').length > 0) return hasKid(tree, token, 'nsubj', 'it', 'this', 'that')
	const at = headAt(tree, token)
	const by = caseOf(tree, token)
	if (by === 'like' || LIKENS.has(lemmaAt(tree, at))) return true
	return (
		uposAt(tree, at) === 'VERB' &&
		CALLS.has(lemmaAt(tree, at)) &&
		(by === 'as' || kidsBy(tree, at, 'obj').some((k) => k !== token))
	)
}
const LIKENS = setOf('resemble liken compare mimic recall akin')
const CALLS = setOf('call describe brand dub label term style portray characterise characterize')

/** Who is blamed, who claims, denies or condemns a deed speaks of one, however little is told of it. */
const OF_DEEDS: ReadonlySet<Act> = new Set<Act>([
	'blame',
	'claim-of-responsibility',
	'denial',
	'condemnation',
	'confirmation',
])
export const isSpokenOf = (draft: Draft, sayings: readonly Saying[]): boolean =>
	sayings.some(
		({ sentence, act, said }) => sentence === draft.sentence && OF_DEEDS.has(act) && said.has(anchorOf(draft)),
	)

/** A deed that is told, threatened or denied: what is only echoed may go back to it. */
export const isFirm = (draft: Draft): boolean => isViolence(draft) && !isEcho(draft)

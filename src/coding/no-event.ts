/**
 * What is not an event though a word of the event list stands there: sport, film, metaphor, business, weather, accidents.
 * Company decides (a table), then the kind of news the sentence and the report are, then the kind of cause.
 */

import { type Entity, headLemma, isArmed } from '../language/names/entity.ts'
import { caseOf, headAt, kidsBy, lemmaAt, type Tree, uposAt } from '../language/names/tree.ts'
import { CROWD } from './beside.ts'
import { anyWords, hasGraveWord, isGrave, strongTopic, topicOf, topicOfReport } from './kind-of-news.ts'
import { hadMishap, isAccident, isAtWorkOnIt, isGunMishap, natureActs } from './mishap.ts'
import { isOnlyNamed } from './only-named.ts'
import { isByHand, isOfVictims } from './plain.ts'
import type { Reading } from './reading.ts'
import type { Trigger } from './trigger.ts'

export function isNoEvent(reading: Reading, trigger: Trigger): boolean {
	if (
		// A bus that hits a mine is no accident.
		(trigger.word.frame !== 'mine' && (badCompany(reading, trigger) || isAccident(trigger))) ||
		isOnlyNamed(reading, trigger) ||
		isGunMishap(reading, trigger) ||
		isAtWorkOnIt(trigger)
	)
		return true
	const { type } = trigger.word
	if (type !== 'ASSAULT' && type !== 'PROTEST' && type !== 'RETREAT' && type !== 'MOBILIZE' && type !== 'COERCE')
		return false
	// Strikers of the plural play no match.
	if (type === 'PROTEST' && trigger.subjects.some((e) => e.name.toLowerCase().endsWith('strikers'))) return false
	// A review tells its story in the present: "a general is assassinated by his cook".
	if (topicOfReport(reading) === 'film' && isPresent(trigger)) return true
	if (isByHand(trigger)) return false
	if (strongTopic(reading, trigger.sentence) && !isOfVictims(trigger)) return true
	if (type === 'ASSAULT' && natureActs(trigger.tree)) return true
	if (isBareExplosion(trigger) && (hadMishap(reading) || isShownNow(trigger))) return true
	if (hasGraveWord(trigger.tree, trigger.tokens) || trigger.subjects.some((e) => e.class === 'weapon')) return false
	const whole = topicOfReport(reading)
	return (
		isOther(trigger, topicOf(reading, trigger.sentence)) ||
		(!isGrave(reading) && (type === 'ASSAULT' || type === 'PROTEST') && whole !== 'politics' && isOther(trigger, whole))
	)
}

/** "Crowds overturned cars" */
const crowdOverturns = (tree: Tree): boolean =>
	tree.tokens.some(
		(_, k) => lemmaAt(tree, k) === 'overturn' && kidsBy(tree, k, 'nsubj').some((n) => CROWD.test(lemmaAt(tree, n))),
	)

/** Words of war that are said of votes, germs and tumours too. */
const PROVERBIAL = new Set(
	'ambush assault attack barrage battle beat beating blast blow bombard broadside carnage clash claim crush destroy fight hit invade invasion kill massacre raid salvo savage shot siege slaughter storm strike sweep torpedo war warfare wipe'.split(
		' ',
	),
)

/** Who is answerable for an accident. */
const STEERED =
	/^(?:driver|motorist|captain|pilot|skipper|helmsman|owner|engineer|operator|manager|signalman|contractor|crew|mate|director|lorry|truck|bus|train|ship|ferry|vessel|road|bridge|line|track|motorway|runway|airport|mine|area|street|port|station)$/

/** Those who arrest, forbid and march. */
const isPublic = (e: Entity): boolean =>
	isArmed(e) || e.class === 'state' || e.sectors.includes('GOV') || CROWD.test(headLemma(e))

const isProverbial = (trigger: Trigger): boolean =>
	PROVERBIAL.has(lemmaAt(trigger.tree, trigger.token)) &&
	!isOfVictims(trigger) &&
	!trigger.subjects.some((e) => isArmed(e) || e.class === 'platform')

/** Does the kind of news make it something else than violence? */
function isOther(trigger: Trigger, topic: string | null): boolean {
	const { type } = trigger.word
	switch (topic) {
		case null:
			return false
		case 'accident':
			// "drivers parked their lorries across the motorway", "ferry crews refused to sail": no accident. Whoever steered is held for one.
			if (type === 'PROTEST') return trigger.word.mode === 'demo' && !trigger.subjects.some(isPublic)
			if (type === 'COERCE') return [...trigger.objects, ...trigger.possessors].some((e) => STEERED.test(headLemma(e)))
			return !crowdOverturns(trigger.tree)
		case 'politics':
			// "ambushed the minister": words, as long as nobody bears arms or bleeds.
			return type === 'ASSAULT' && isProverbial(trigger)
		case 'health':
			// "the virus attacks the lungs"
			return (
				type === 'ASSAULT' && isProverbial(trigger) && !(trigger.subjects.length === 0 && trigger.objects.length > 0)
			)
		case 'business':
		case 'film':
			// A novelist is arrested, a factory blockaded.
			return type === 'ASSAULT' || !trigger.subjects.some(isPublic)
		default:
			return true
	}
}

function isPresent({ tree, token, light }: Trigger): boolean {
	const verb = light >= 0 ? light : uposAt(tree, token) === 'VERB' ? token : headAt(tree, token)
	const tags = [verb, ...kidsBy(tree, verb, 'aux')].map((k) => tree.tokens[k]?.xpos)
	return tags.includes('VBZ') || tags.includes('VBP')
}

const isBareExplosion = ({ word, subjects, possessors }: Trigger): boolean =>
	['explosion', 'blast', 'explode'].includes(word.parts.at(-1) ?? '') &&
	word.parts.length === 1 &&
	subjects.length + possessors.length <= 1

/** "The explosion sends a flock of parrots up": a scene told in the present, with nobody harmed. */
const isShownNow = (trigger: Trigger): boolean =>
	trigger.tree.sentence.kind === 'prose' &&
	isPresent(trigger) &&
	!trigger.tree.tokens.some(({ lemma }) => /^(?:kill|wound|injure|hurt|dead|die|casualty|victim)$/i.test(lemma))

function badCompany(reading: Reading, trigger: Trigger): boolean {
	const { tree, token, word } = trigger
	const lemma = word.parts[0] === lemmaAt(tree, token) ? lemmaAt(tree, token) : (word.parts.at(-1) ?? '')
	const arms = [...trigger.subjects, ...trigger.obliques.map((o) => o.entity)].some((e) => e.class === 'weapon')
	const own = (w: string): boolean => word.parts.length > 1 && word.parts.includes(w)
	for (const line of reading.knowledge.topics.nonEvents(lemma)) {
		// "hit by a drone in the roads": with a weapon in the phrase, a word anywhere else says nothing.
		for (const where of line.where)
			if (where === 'any' && arms) continue
			else if (where === 'only-obj') {
				const objects = companyOf(trigger, 'obj')
				if (objects.length > 0 && objects.every((w) => line.company.has(w))) return true
			} else if (
				companyOf(trigger, where).some(
					// "struck a deal" is a phrase of its own.
					(w) => !own(w) && (line.company.has(w) || (w.endsWith('s') && line.company.has(w.slice(0, -1)))),
				)
			)
				return true
	}
	return false
}

const ARMS =
	/^(?:artillery|mortar|machine-?gun|gun|tank|rocket|enemy|sniper|arm|small|rifle|cannon|friendly|hostile|police|rebel|army|drone|air|missile)$/

function companyOf(trigger: Trigger, where: string): readonly string[] {
	const { tree, token } = trigger
	const lemmas = (tokens: readonly number[]): string[] => tokens.map((t) => lemmaAt(tree, t))
	switch (where) {
		case 'mod':
			return lemmas(kidsBy(tree, token, 'compound', 'amod', 'nmod:desc', 'nmod:poss'))
		case 'of':
			return lemmas(
				kidsBy(tree, token, 'nmod', 'obl').filter((k) =>
					['of', 'for', 'with', 'on', 'against', 'over', 'between'].includes(caseOf(tree, k)),
				),
			)
		case 'under':
			return caseOf(tree, token) === 'under'
				? kidsBy(tree, token, 'nmod', 'obl', 'conj').flatMap((k) => lemmas([k, ...kidsBy(tree, k, 'conj')]))
				: []
		case 'in':
			return lemmas(kidsBy(tree, token, 'obl', 'nmod').filter((k) => caseOf(tree, k) === 'in'))
		case 'head':
			return lemmas([tree.tokens[token]?.head ?? token])
		case 'comp':
			return lemmas(kidsBy(tree, token, 'xcomp', 'ccomp', 'advcl'))
		case 'obj':
			return trigger.objects.map((e) => lemmaAt(tree, e.head))
		case 'subj':
			// "killed by artillery fire": no blaze.
			return trigger.subjects
				.filter((e) => !kidsBy(tree, e.head, 'compound', 'amod').some((k) => ARMS.test(lemmaAt(tree, k))))
				.map((e) => lemmaAt(tree, e.head))
		default:
			return anyWords(tree)
	}
}

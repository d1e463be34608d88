/**
 * What is not an event though a word of the event list stands there: sport, film, metaphor, business, weather, accidents.
 * Company decides (a table), then the kind of news the sentence and the report are, then the kind of cause.
 */
import { headLemma } from '../language/names/entity.ts'
import { headAt, kidsBy, uposAt } from '../language/names/tree.ts'
import { hasGraveWord, isGrave, strongTopic, topicOf, topicOfReport } from './kind-of-news.ts'
import { hadMishap, isAccident, isAtWorkOnIt, isGunMishap, natureActs } from './mishap.ts'
import { badCompany } from './no-event/bad-company.ts'
import { isGoneOff } from './no-event/gone-off.ts'
import { isOther } from './no-event/other-news.ts'
import { isOnlyNamed } from './only-named.ts'
import { isByHand, isOfVictims } from './plain.ts'
import type { Reading } from './reading.ts'
import { setOf } from './set-of.ts'
import type { Trigger } from './trigger.ts'

export function isNoEvent(reading: Reading, trigger: Trigger): boolean {
	if (
		// A bus that hits a mine is no accident.
		(trigger.word.frame !== 'mine' && (badCompany(reading, trigger) || isAccident(trigger))) ||
		isOnlyNamed(reading, trigger) ||
		isGoneOff(trigger) ||
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
		isOther(trigger, topicOf(reading, trigger.sentence, sceneOf(trigger))) ||
		(!isGrave(reading) && (type === 'ASSAULT' || type === 'PROTEST') && whole !== 'politics' && isOther(trigger, whole))
	)
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

/** "at the Rex cinema", "outside a theatre": the house in which it was, when those who strike do so there. */
const sceneOf = ({ word, obliques }: Trigger): readonly string[] =>
	word.type === 'ASSAULT'
		? obliques.flatMap(({ by, entity }) => (AT.has(by) && entity.class === 'facility' ? [headLemma(entity)] : []))
		: []
const AT = setOf('at in inside into near outside')

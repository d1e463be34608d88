/** What each frame of the event list asks of the company that a word keeps: who does it, what is acted on, what stands beside. */
import { changed, type Entity, headLemma, isArmed, isParty } from '../language/names/entity.ts'
import { below, caseOf, kidsBy, lemmaAt, uposAt } from '../language/names/tree.ts'
import { isGathering } from './gathering.ts'
import { isToCome } from './needs/clause.ts'
import { mayBeParty, isPolitical as political } from './needs/kinds.ts'
import { isTown, TOWN } from './needs/struck.ts'
import { isMessage } from './speaker/messages.ts'
import type { Trigger } from './trigger.ts'

/** A loss, a plan, an idea: nothing that strikes or bleeds. */
const isIdea = (e: Entity): boolean =>
	!e.pronoun &&
	(e.class === 'time' ||
		// An explosive charge is a thing.
		(e.rules.includes('who/noun-abstract') && e.class !== 'weapon' && e.number === null && !TOWN.test(headLemma(e))))

/** "A deal was reached": nobody is named who did, but the phrase is whole. */
const isDone = ({ word, subjects, objects }: Trigger): boolean =>
	word.parts.length > 1 && subjects.every(isMeans) && objects.length > 0

/** "by decree": by what means, and nobody who did. */
const isMeans = (e: Entity): boolean => e.class === 'thing' && e.tree.tokens[e.head]?.deprel === 'obl:agent'

/** The preposition stands bare behind a passive: "fired upon", "shot at". */
const isShotUpon = ({ tree, token, objects }: Trigger): boolean =>
	objects.length > 0 &&
	kidsBy(tree, token, 'aux:pass').length > 0 &&
	/^(?:upon|on|at)$/i.test(tree.tokens[token + 1]?.form ?? '') &&
	!/^(?:DT|PRP\$?|CD|NNP?S?)$/.test(tree.tokens[token + 2]?.xpos ?? '')

/** "each other", "one another". */
const isReciprocal = ({ tree, head }: Entity): boolean =>
	['each', 'one'].includes(lemmaAt(tree, head)) && /^(?:an)?other$/i.test(tree.tokens[head + 1]?.form ?? '')

/** "The ban was lifted", "the exiles were allowed to return", where more than a particle makes the phrase. */
const isPhraseDone = (trigger: Trigger): boolean =>
	isDone(trigger) &&
	trigger.tokens.some((k) => k !== trigger.token && ['NOUN', 'VERB'].includes(uposAt(trigger.tree, k)))

/** "The government backed down": a whole clause that needs nothing more. */
const isIntransitive = ({ word, tree, token }: Trigger): boolean =>
	word.type === 'CONCEDE' && !word.needs?.includes('xcomp') && !/^(?:advcl|acl)/.test(tree.tokens[token]?.deprel ?? '')

/** Accounts and passports are kept from their owner, whoever that is. */
const isKept = (e: Entity): boolean => /^(?:account|asset|passport|licence|license|permit|visa)$/.test(headLemma(e))

/** "Policemen protested over unpaid wages": several who serve, and not the force. */
const isOfRanks = ({ word }: Trigger, { tree, head }: Entity): boolean =>
	/^(?:demonstrate|march|picket|protest)$/.test(word.parts[0]!) &&
	/^(?:constable|gendarme|officer|policeman|policewoman|recruit|reservist|veteran)$/.test(lemmaAt(tree, head))

/** "Sales of spare parts to Qasmira": with a name at its end. */
const isToState = ({ tree, head }: Entity): boolean =>
	below(tree, head).some(
		(k) => uposAt(tree, k) === 'PROPN' && ['to', 'from', 'with', 'between'].includes(caseOf(tree, k)),
	)

/** "The rebels were given two days to": a demand with a term, of nobody who is named. */
const isGiven = ({ word, subjects, objects }: Trigger): boolean =>
	word.type === 'REQUEST' && subjects.length === 0 && objects.some(isParty)

/** "its men", "their fighters". */
const isOwnMen = ({ tree, head }: Entity): boolean =>
	/^(?:man|people|fighter|comrade)$/.test(lemmaAt(tree, head)) && kidsBy(tree, head, 'nmod:poss').length > 0

/** "It was shot at", "the plane was late when it was shot down": a deed that is done with arms alone is done to whatever "it" is. */
const isIt = ({ word, subjects, tree, token }: Trigger, e: Entity): boolean =>
	e.pronoun &&
	headLemma(e) === 'it' &&
	BY_ARMS.has(word.parts.join(' ')) &&
	kidsBy(tree, token, 'aux:pass').length > 0 &&
	subjects.every((s) => isArmed(s) || s.class === 'weapon' || s.class === 'platform' || s.class === 'state')
const BY_ARMS = new Set([
	'shoot at',
	'shoot down',
	'ambush',
	'bomb',
	'shell',
	'strafe',
	'torpedo',
	'firebomb',
	'dynamite',
	'machine-gun',
])
/** Somebody, or what somebody is in. */
const isHittable = (e: Entity): boolean =>
	(isParty(e) && e.class !== 'organisation') ||
	(e.pronoun && e.class !== 'thing') ||
	e.class === 'facility' ||
	e.class === 'platform'

/** Needs that have asked for who meets or travels, whoever they meet. */
const WHO_TALKS = /envoy-trip|statesman-subj|council-subj|cop-subj|armed-subj|subj:|pronoun-subj\+head:/

/** What each frame asks of its company, so that everyday uses of the same words stay out. */
export function frameFits(trigger: Trigger): boolean {
	const { word, subjects, objects, obliques, recipients } = trigger
	const any = [...subjects, ...objects]
	if (word.type === 'ASSAULT' && word.pos === 'v') {
		// "hit by losses", "the budget was executed": neither does nor suffers violence.
		if (subjects.length > 0 && subjects.every((e) => isIdea(changed(e, { number: null })))) return false
		if (objects.length > 0 && objects.every(isIdea) && word.frame !== 'fire' && word.parts.length === 1) return false
	}
	const party = (e: Entity): boolean =>
		isParty(e) || e.class === 'weapon' || e.class === 'platform' || e.class === 'event'
	switch (word.frame) {
		case 'act':
			if (word.type === 'ASSAULT') {
				// "set fire to the offices"
				const reached = word.parts.length > 1 ? obliques.filter((o) => o.by === 'to').map((o) => o.entity) : []
				const victim = [...objects, ...reached].some(
					(e) =>
						isParty(e) ||
						(isReciprocal(e) &&
							subjects.some((s) => isArmed(s) || s.class === 'state' || s.class === 'organisation')) ||
						e.class === 'facility' ||
						e.class === 'place' ||
						e.class === 'platform' ||
						e.class === 'weapon' ||
						isGathering(e) ||
						isIt(trigger, e),
				)
				// A line that names its doers has been asked for them.
				const doer =
					word.needs?.includes('subj:') === true ||
					subjects.some((e) => isArmed(e) || e.class === 'weapon' || e.class === 'platform' || e.class === 'state')
				const others = objects.filter((e) => !trigger.tokens.includes(e.head))
				return (
					victim || (doer && others.length === 0) || (doer && objects.some((e) => e.class === 'thing' && e.unnamed))
				)
			}
			if (word.type === 'SUPPORT' || word.type === 'CONCEDE')
				return (
					isPhraseDone(trigger) ||
					(subjects.some((e) => political(e) || mayBeParty(e)) &&
						(objects.length > 0 || obliques.length > 0 || isIntransitive(trigger)))
				)
			// "said it had recaptured the town"
			return any.some(party) || (subjects.some(mayBeParty) && objects.some(isTown)) || word.parts.length > 1
		case 'shot':
			return (
				// "was fired upon", "was shot at": done to whoever stands before it.
				isShotUpon(trigger) ||
				objects.some((e) => e.class === 'weapon' || e.class === 'platform') ||
				// "its gunners returned fire"
				(word.parts[0] === 'return' &&
					subjects.some((e) => isArmed(e) || e.class === 'weapon' || e.class === 'state')) ||
				// "two men fired at him"
				(word.parts[0] === 'fire' &&
					objects.length === 0 &&
					subjects.some((e) => e.class === 'people' && e.unnamed && e.sectors.every((s) => s === 'CVL')) &&
					obliques.some((o) => ['on', 'at', 'upon'].includes(o.by) && isHittable(o.entity))) ||
				(subjects.some((e) => isArmed(e) || e.class === 'platform' || e.class === 'state') &&
					obliques.some(
						(o) =>
							['on', 'at', 'into', 'upon', 'toward', 'towards', 'over'].includes(o.by) && o.entity.class !== 'time',
					))
			)
		case 'fire':
			return (
				subjects.length === 0 ||
				subjects.some((e) => isParty(e) || e.pronoun || e.class === 'weapon' || e.class === 'platform')
			)
		case 'found':
			return true
		case 'intercept':
			return objects.some((e) => e.class === 'weapon' || e.class === 'platform' || isIt(trigger, e))
		case 'blast':
			return (
				subjects.some((e) => e.class === 'weapon' || e.class === 'event' || e.class === 'platform') ||
				objects.some((e) => e.class === 'weapon')
			)
		case 'impact':
			return (
				subjects.some(
					(e) =>
						e.class === 'weapon' ||
						e.class === 'event' ||
						/^(?:debris|shrapnel|shell|round|fragment|blast|explosion)s?$/.test(headLemma(e)),
				) &&
				(objects.length > 0 || obliques.some((o) => o.by !== '' && o.entity.class !== 'time'))
			)
		case 'mine':
			return subjects.some((e) => !isIdea(e))
		case 'future':
			return (
				(subjects.some((e) => political(e) || (e.pronoun && ['it', 'they', 'we'].includes(headLemma(e)))) ||
					word.parts.length > 1) &&
				isToCome(trigger.tree, trigger.token)
			)
		case 'clash':
			return (
				subjects.some((e) => isParty(e)) &&
				(subjects.some(isArmed) ||
					objects.some(isParty) ||
					obliques.some((o) => isParty(o.entity)) ||
					subjects.length > 1 ||
					// "agents of two candidates came to blows"
					(word.parts.includes('blow') && subjects.some((e) => e.tree.tokens[e.head]?.xpos === 'NNS')))
			)
		case 'harm':
			return objects.some((e) => isParty(e) || e.class === 'thing' || e.number !== null) || objects.length === 0
		case 'die':
			return subjects.some((e) => isParty(e) || e.number !== null)
		case 'flee':
			return subjects.some((e) => e.class === 'people' || e.number !== null)
		case 'protest':
			// Whoever lays down work may bear arms.
			return (
				subjects.some((e) => isParty(e) && (!isArmed(e) || word.mode === 'strike' || isOfRanks(trigger, e))) ||
				subjects.length === 0
			)
		case 'act-sanction':
			return (
				subjects.some((e) => isParty(e) || mayBeParty(e)) ||
				objects.some(isParty) ||
				// "Exports to Oltania were halted", "her accounts were frozen": nobody is named who did.
				(isDone(trigger) &&
					(obliques.some((o) => political(o.entity)) || objects.some((e) => isKept(e) || isToState(e))))
			)
		case 'act-protest':
			return (
				subjects.some((e) => isParty(e) || mayBeParty(e)) ||
				objects.some(isParty) ||
				(word.mode === 'riot' && isDone(trigger))
			)
		case 'talk':
			return (
				isDone(trigger) ||
				// A line that asks for a journey has asked for who makes it.
				(word.needs !== null && WHO_TALKS.test(word.needs)) ||
				(subjects.some(political) &&
					(objects.some(political) ||
						recipients.some(political) ||
						obliques.some((o) => political(o.entity)) ||
						subjects.length > 1 ||
						subjects.some(
							(e) => ['NNS', 'NNPS'].includes(e.tree.tokens[e.head]?.xpos ?? '') && word.parts[0] === 'meet',
						) ||
						word.parts.length > 1))
			)
		case 'talk-agree':
			return subjects.some((e) => political(e) || mayBeParty(e)) || isDone(trigger)
		case 'give':
			return (
				(subjects.some((e) => political(e) || mayBeParty(e) || (e.class === 'platform' && objects.some(isParty))) ||
					isDone(trigger) ||
					isGiven(trigger)) &&
				(recipients.some(isParty) ||
					obliques.some((o) => isParty(o.entity)) ||
					objects.some(isParty) ||
					word.parts.length > 1)
			)
		case 'move-back':
			// "their men have withdrawn"
			if (subjects.some(isOwnMen) || word.needs?.includes('group-subj')) return true
			return any.some((e) => isArmed(e) || e.class === 'platform' || e.class === 'weapon' || e.class === 'state')
		case 'move':
			return any.some(
				(e) =>
					isArmed(e) ||
					e.class === 'platform' ||
					e.class === 'weapon' ||
					e.class === 'state' ||
					(e.sectors.includes('GOV') && word.parts.length > 1),
			)
		case 'verbal':
		case 'act-self':
			return (
				isDone(trigger) ||
				(word.type === 'THREATEN' && (word.needs?.includes('to-come') || subjects.some(isMessage))) ||
				subjects.some((e) => isParty(e) || mayBeParty(e)) ||
				(subjects.length === 0 && objects.some(isParty))
			)
		case 'drawn':
			return obliques.some((o) => o.by === 'from' && political(o.entity))
		default:
			return true
	}
}

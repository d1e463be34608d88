/** What frames of words, measures and protest ask of their company: that somebody of politics deals, or that the phrase is whole. */
import { type Entity, headLemma, isArmed, isParty } from '../../language/names/entity.ts'
import { below, caseOf, hasKid, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { isToCome } from '../needs/clause.ts'
import { isPolitical, isStatesman, mayBeParty } from '../needs/kinds.ts'
import { isMessage } from '../speaker/messages.ts'
import type { Trigger } from '../trigger.ts'
import type { Frame, Frames } from './frame.ts'

const saysOrVows: Frame = (t) =>
	isDone(t) ||
	(t.word.type === 'THREATEN' && (t.word.needs?.includes('to-come') || t.subjects.some(isMessage))) ||
	t.subjects.some(mayAct) ||
	(t.subjects.length === 0 && t.objects.some(isParty))

export const DEALINGS: Frames = {
	verbal: saysOrVows,
	'act-self': saysOrVows,
	future: ({ word, tree, token, subjects }) =>
		(word.parts.length > 1 ||
			subjects.some((e) => isPolitical(e) || (e.pronoun && ['it', 'they', 'we'].includes(headLemma(e))))) &&
		isToCome(tree, token),
	// Whoever lays down work may bear arms.
	protest: (t) =>
		t.subjects.length === 0 ||
		// "Tens of thousands took to the streets"
		(t.word.parts.includes('street') && t.subjects.some((e) => THRONG.test(headLemma(e)))) ||
		t.subjects.some((e) => isParty(e) && (!isArmed(e) || t.word.mode === 'strike' || isOfRanks(t, e))),
	'act-protest': (t) => t.subjects.some(mayAct) || t.objects.some(isParty) || (t.word.mode === 'riot' && isDone(t)),
	'act-sanction': (t) =>
		t.subjects.some(mayAct) ||
		t.objects.some(isParty) ||
		// "Exports to Oltania were halted", "her accounts were frozen": nobody is named who did.
		(isDone(t) && (t.obliques.some((o) => isPolitical(o.entity)) || t.objects.some((e) => isKept(e) || isToState(e)))),
	talk: (t) =>
		isDone(t) ||
		// A line that asks for a journey has asked for who makes it.
		(t.word.needs !== null && WHO_TALKS.test(t.word.needs)) ||
		(t.subjects.some((e) => isPolitical(e) || isStatesman(e)) && isWithOthers(t)),
	'talk-agree': (t) => t.subjects.some(mayDeal) || isDone(t) || isAgreedThat(t),
	// "A planeload of blankets arrived": a line that asks for relief has asked for what is given.
	give: (t) =>
		t.word.needs?.includes('relief-subj') === true ||
		((t.subjects.some(
			(e) =>
				mayDeal(e) ||
				isGiver(t, e) ||
				(e.class === 'platform' && (t.objects.some(isParty) || (t.word.parts.length > 1 && goesSomewhere(t)))),
		) ||
			isDone(t) ||
			isGiven(t)) &&
			(t.recipients.some(isParty) ||
				t.obliques.some((o) => isParty(o.entity)) ||
				t.objects.some(isParty) ||
				t.word.parts.length > 1)),
	drawn: ({ obliques }) => obliques.some((o) => o.by === 'from' && isPolitical(o.entity)),
}

/** "backed the plan", "backed down": somebody does it, and more is told than that, or the phrase is whole. */
export const isStand = (t: Trigger): boolean =>
	isPhraseDone(t) || (t.subjects.some(mayDeal) && (t.objects.length > 0 || t.obliques.length > 0 || isIntransitive(t)))

const mayAct = (e: Entity): boolean => isParty(e) || mayBeParty(e)
const mayDeal = (e: Entity): boolean => isPolitical(e) || mayBeParty(e)

/** "A deal was reached": nobody is named who did, but the phrase is whole. */
const isDone = ({ word, subjects, objects }: Trigger): boolean =>
	word.parts.length > 1 && subjects.every(isMeans) && objects.length > 0

/** "It was agreed in May that both should leave" */
const isAgreedThat = ({ word, tree, token }: Trigger): boolean =>
	word.parts[0] === 'agree' &&
	kidsBy(tree, token, 'aux:pass').length > 0 &&
	kidsBy(tree, token, 'ccomp', 'csubj').some((k) => hasKid(tree, k, 'mark', 'that'))

/** "by decree": by what means, and nobody who did. */
const isMeans = (e: Entity): boolean => e.class === 'thing' && e.tree.tokens[e.head]?.deprel === 'obl:agent'

/** "The ban was lifted", "the exiles were allowed to return", where more than a particle makes the phrase. */
const isPhraseDone = (trigger: Trigger): boolean =>
	isDone(trigger) &&
	trigger.tokens.some((k) => k !== trigger.token && ['NOUN', 'VERB'].includes(uposAt(trigger.tree, k)))

/** "The government backed down": a whole clause that needs nothing more. */
const isIntransitive = ({ word, tree, token }: Trigger): boolean =>
	word.type === 'CONCEDE' && !word.needs?.includes('xcomp') && !/^(?:advcl|acl)/.test(tree.tokens[token]?.deprel ?? '')

/** "Doctors from two charities donated beds": whoever gives to those in need. */
const isGiver = ({ word }: Trigger, e: Entity): boolean =>
	word.type === 'AID' && isParty(e) && !e.pronoun && /^(?:donate|distribute|deliver|airlift|ship)$/.test(word.parts[0]!)

/** "Two planes delivered blankets to the camp", and no carrier a parcel on Monday. */
const goesSomewhere = ({ obliques, recipients }: Trigger): boolean =>
	recipients.length > 0 || obliques.some(({ entity }) => entity.class !== 'time')

/** "The rebels were given two days to": a demand with a term, of nobody who is named. */
const isGiven = ({ word, subjects, objects }: Trigger): boolean =>
	word.type === 'REQUEST' && subjects.length === 0 && objects.some(isParty)

/** Accounts and passports are kept from their owner, whoever that is; an embassy is closed by one of two states. */
const isKept = (e: Entity): boolean =>
	/^(?:account|asset|passport|licence|license|permit|visa|embassy|consulate|legation)$/.test(headLemma(e))

/** "Sales of spare parts to Qasmira": with a name at its end. */
const isToState = ({ tree, head }: Entity): boolean =>
	below(tree, head).some(
		(k) => uposAt(tree, k) === 'PROPN' && ['to', 'from', 'with', 'between'].includes(caseOf(tree, k)),
	)

const THRONG = /^(?:ten|hundred|thousand|dozen|score)s?$/

/** "Policemen protested over unpaid wages": several who serve, and not the force. */
const isOfRanks = ({ word }: Trigger, { tree, head }: Entity): boolean =>
	/^(?:demonstrate|march|picket|protest)$/.test(word.parts[0]!) &&
	/^(?:constable|gendarme|officer|policeman|policewoman|recruit|reservist|veteran)$/.test(lemmaAt(tree, head))

/** Needs that have asked for who meets or travels, whoever they meet. */
const WHO_TALKS = /envoy-trip|statesman-subj|council-subj|cop-subj|armed-subj|subj:|pronoun-subj\+head:/

const GATHERS = /^(?:meet|convene|assemble|gather|confer|huddle|dine|lunch|breakfast|sup)$/

/** "The ministers met", "he met the envoy": there are others to talk to. */
const isWithOthers = ({ word, subjects, objects, recipients, obliques }: Trigger): boolean =>
	word.parts.length > 1 ||
	subjects.length > 1 ||
	objects.some((e) => isPolitical(e) || headLemma(e) === 'counterpart') ||
	recipients.some(isPolitical) ||
	obliques.some((o) => isPolitical(o.entity) || headLemma(o.entity) === 'counterpart') ||
	(GATHERS.test(word.parts[0]!) && subjects.some((e) => ['NNS', 'NNPS'].includes(e.tree.tokens[e.head]?.xpos ?? '')))

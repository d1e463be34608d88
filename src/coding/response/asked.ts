/** A refusal or a consent answers what was asked, offered or threatened: what it names, or what was told last. */
import { caseOf, hasKid, isUnder, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { type Around, at, isInLast, isInNext, objectOf } from './around.ts'
import { askedOf, REFUSES } from './asked-of.ts'
import { meant, under } from './ends.ts'
import { isOf, sidesOf } from './last.ts'
import { answer, type LinkRule } from './link.ts'
import { ASKED } from './words.ts'

const ASKING = ['REQUEST', 'THREATEN', 'AGREE', 'SANCTION']
const PRESSING = ['REQUEST', 'THREATEN']
/** "offered an amnesty", "invited them to talks": what is held out may be of any friendly kind. */
const OFFERING = ['REQUEST', 'AGREE', 'RETREAT', 'CONCEDE', 'CONSULT', 'AID', 'COOPERATE']
/** What presses somebody, and no offer. */
const PRESSURE = new Set(['ultimatum', 'demand', 'deadline', 'threat', 'warning', 'request', 'appeal', 'call', 'order'])
const OFFERS = new Set(['offer', 'invitation', 'proposal', 'overture', 'plan', 'deal', 'terms'])
const asked = (draft: Draft | null): Draft | null =>
	draft && (ASKING.includes(draft.type) || OFFERING.includes(draft.type)) ? draft : null

/** A refusal answers the demand or threat that it names, or the last one told. */
export const refusal: LinkRule = (a, i) => {
	const { tree } = a
	const own = at(a, i)
	if (uposAt(tree, i) !== 'VERB' || own?.type !== 'REJECT' || anchorOf(own) !== i) return []
	if (own.factuality !== 'happened') return []
	const object = objectOf(a, i)
	// "would not release a single prisoner", "would not bargain", "defied the ban"
	if (
		!REFUSES.has(lemmaAt(tree, i)) &&
		!own.rules.includes('intent/refused') &&
		!(object !== undefined && ASKED.has(lemmaAt(tree, object)))
	)
		return []
	// "would not attend", "will not leave": at the bidding of somebody only where he was asked.
	const refuses = REFUSES.has(lemmaAt(tree, i)) || BARGAIN.has(lemmaAt(tree, i)) || object !== undefined
	if (!refuses && !isAsked(a, own)) return []
	const rule = `response/${lemmaAt(tree, i)}`
	const tokens = object === undefined ? [i] : [i, object]
	const clause = kidsBy(tree, i, 'ccomp', 'xcomp')[0]
	if (object === undefined && clause !== undefined)
		// "declined to comment" answers a reporter.
		return SAYS.has(lemmaAt(tree, clause)) ? [] : [answer(own, askedOf(a, own, PRESSING, 1), tokens, rule)]
	return [answer(own, answered(a, i, object, own), tokens, rule)]
}

const SAYS = new Set(
	'comment say give discuss elaborate confirm identify name speak talk disclose explain take'.split(' '),
)
const DENIED = new Set(
	'charge accusation allegation claim report story version suggestion figure evidence link connection involvement responsibility blame wrongdoing'.split(
		' ',
	),
)

/** Somebody asked it of those who refuse. */
function isAsked(a: Around, own: Draft): boolean {
	const asked = askedOf(a, own, ASKING, 4)
	return asked !== null && isOf(asked.targets, sidesOf(own.actors))
}

/** What a refusal or consent with this object answers. */
function answered(a: Around, verb: number, object: number | undefined, own: Draft): Draft | null {
	if (object === undefined) return askedOf(a, own, ASKING, 4)
	return askedBefore(a, verb, object, own) ?? askedLater(a, object)
}

/** "has refused a request by Oltania … The envoys had asked for it on Friday": the lead refuses what is told after it. */
function askedLater(a: Around, object: number): Draft | null {
	const lemma = lemmaAt(a.tree, object)
	const types = OFFERS.has(lemma)
		? OFFERING
		: PRESSURE.has(lemma)
			? PRESSING
			: lemma === 'prisoner' || BARGAIN.has(lemma)
				? ['REQUEST']
				: []
	return a.all.find((d) => isInNext(a, d, 4) && types.includes(d.type) && d.factuality === 'happened') ?? null
}

const isBackThen = (d: Draft): boolean => hasKid(d.tree, anchorOf(d), 'aux', 'have')

function askedBefore(a: Around, verb: number, object: number, own: Draft): Draft | null {
	const { tree } = a
	const noun = a.here.find((d) => d !== own && anchorOf(d) === object) ?? null
	// "refused a request by Oltania … The envoys had asked for it on Friday": told more fully after it.
	const later = noun ? askedLater(a, object) : null
	const told = later && isBackThen(later) ? later : (noun ?? under(a, object))
	// What is offered was told before: "spurned the amnesty".
	if (told && told !== own && (ASKING.includes(told.type) || (OFFERING.includes(told.type) && a.first(told) !== told)))
		return told
	const lemma = lemmaAt(tree, object)
	if (DENIED.has(lemma)) return null
	const det = kidsBy(tree, object, 'det').map((k) => lemmaAt(tree, k))
	// "rejected a proposal by the bishops": one that was not told before.
	if (ASKED.has(lemma) && det.some((d) => ['a', 'an', 'any', 'no'].includes(d))) return null
	if (PRESSURE.has(lemma)) return askedOf(a, own, PRESSING, undefined, lemma) ?? askedOf(a, own, ASKING, 3)
	if (OFFERS.has(lemma)) return lastOffered(a)
	if (ASKED.has(lemma)) return askedOf(a, own, ASKING, 3)
	if (uposAt(tree, object) === 'PRON') return askedOf(a, own, ASKING, 1)
	// "would not release a single prisoner", "ruled out any bargain"
	const no = BARGAIN.has(lemma) || hasKid(tree, verb, 'advmod', 'not')
	const pressed = no ? askedOf(a, own, ['REQUEST'], 2) : null
	return pressed && (BARGAIN.has(lemma) || isOfVerb(a, pressed, verb)) ? pressed : asked(meant(a, object, own))
}

const BARGAIN = new Set('hear negotiate bargain bargaining negotiation concession compromise deal talk'.split(' '))

/** "want eleven men freed … would not free", "demanded the release … would not release" */
const isOfVerb = (a: Around, draft: Draft, verb: number): boolean =>
	draft.tree.tokens.some((_, k) => FREES.has(lemmaAt(draft.tree, k))) && FREES.has(lemmaAt(a.tree, verb))
const FREES = new Set('release free withdraw leave hand quit resign pay'.split(' '))

/** What was held out last: a demand is no offer. */
const lastOffered = (a: Around): Draft | null =>
	a.all.findLast(
		(d) =>
			isInLast(a, d, 3) &&
			OFFERING.includes(d.type) &&
			d.factuality !== 'denied' &&
			(d.type !== 'REQUEST' || OFFERED.has(lemmaAt(d.tree, anchorOf(d)))),
	) ?? null

const OFFERED = new Set('offer propose invite proposal invitation call suggest urge'.split(' '))

const YIELDING = new Set(
	'accept agree bow yield give cave heed comply obey meet grant consent submit relent concede accede'.split(' '),
)

/** "bowed to the demands of vendors who had blocked the market", "has accepted the invitation" */
export const consent: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	const own = at(a, i)
	if (!own || !YIELDING.has(lemma) || own.factuality !== 'happened') return []
	if (own.type !== 'CONCEDE' && own.type !== 'AGREE' && own.type !== 'RETREAT') return []
	const object = objectOf(a, i) ?? kidsBy(tree, i, 'obl').find((k) => ['to', 'with', 'in to'].includes(caseOf(tree, k)))
	const tokens = object === undefined ? [i] : [i, object]
	const rule = `response/${lemma}`
	if (object === undefined) {
		if (kidsBy(tree, i, 'xcomp', 'ccomp').length > 0) return []
		const types = lemma === 'agree' ? [] : lemma === 'accept' ? OFFERING : PRESSING
		return [answer(own, askedOf(a, own, types, 1), tokens, rule)]
	}
	if (!ASKED.has(lemmaAt(tree, object)) && uposAt(tree, object) !== 'PRON') return []
	const crowd = a.here.find((d) => d !== own && d.type === 'PROTEST' && isUnder(tree, anchorOf(d), object))
	return [answer(own, crowd ?? answered(a, i, object, own), tokens, rule)]
}

/** What a refusal or a consent with an object answers: "spurned the amnesty", "has refused a request by Oltania", "would not bargain". */
import { hasKid, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, isInLast, isInNext } from './around.ts'
import { ASKING, askedOf, OFFERING, PRESSING } from './asked-of.ts'
import { meant } from './meant.ts'
import { under } from './under.ts'
import { ASKED } from './words.ts'

/** What presses somebody, and no offer. */
const PRESSURE = setOf('ultimatum demand deadline threat warning request appeal call order')

const OFFERS = setOf('offer invitation proposal overture plan deal terms')

const asked = (draft: Draft | null): Draft | null =>
	draft && (ASKING.includes(draft.type) || OFFERING.includes(draft.type)) ? draft : null

const DENIED = setOf(
	'charge accusation allegation claim report story version suggestion figure evidence link connection involvement responsibility blame wrongdoing',
)

/** What a refusal or consent with this object answers. */
export function answered(a: Around, verb: number, object: number | undefined, own: Draft): Draft | null {
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
	const noun = heldOut(a, object) ?? a.here.find((d) => d !== own && anchorOf(d) === object) ?? null
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
	if (uposAt(tree, object) === 'PRON') return askedOf(a, own, ASKING, 1) ?? lastOffered(a)
	// "would not release a single prisoner", "ruled out any bargain"
	const no = BARGAIN.has(lemma) || hasKid(tree, verb, 'advmod', 'not')
	const pressed = no ? askedOf(a, own, ['REQUEST'], 2) : null
	return pressed && (BARGAIN.has(lemma) || isOfVerb(a, pressed, verb)) ? pressed : asked(meant(a, object, own))
}

export const BARGAIN = setOf('hear negotiate bargain bargaining negotiation concession compromise deal talk')

/** "want eleven men freed … would not free", "demanded the release … would not release" */
const isOfVerb = (a: Around, draft: Draft, verb: number): boolean =>
	draft.tree.tokens.some((_, k) => FREES.has(lemmaAt(draft.tree, k))) && FREES.has(lemmaAt(a.tree, verb))

const FREES = setOf('release free withdraw leave hand quit resign pay')

/** What was held out last: a demand is no offer. */
const lastOffered = (a: Around): Draft | null =>
	a.all.findLast(
		(d) =>
			isInLast(a, d, 3) &&
			OFFERING.includes(d.type) &&
			d.factuality !== 'denied' &&
			(d.type !== 'REQUEST' || OFFERED.has(lemmaAt(d.tree, anchorOf(d)))),
	) ?? null

const OFFERED = setOf('offer propose invite proposal invitation call suggest urge')

/** "spurned the offer of an amnesty": the amnesty as it is told elsewhere. */
const heldOut = (a: Around, object: number): Draft | null =>
	OFFERS.has(lemmaAt(a.tree, object))
		? (a.all.find(
				(d) =>
					d.sentence !== a.sentence &&
					OFFERING.includes(d.type) &&
					d.factuality !== 'denied' &&
					kidsBy(a.tree, object, 'nmod').some((k) =>
						d.triggers.some((t) => t.tokens.some((w) => lemmaAt(d.tree, w) === lemmaAt(a.tree, k))),
					),
			) ?? null)
		: null

/** A refusal or a consent answers what was asked, offered or threatened: what it names, or what was told last. */
import { caseOf, hasKid, headAt, isUnder, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft, isReal } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, at, clauseAt, isBefore, objectOf } from './around.ts'
import { answered, BARGAIN } from './asked-before.ts'
import { ASKING, askedOf, OFFERING, PRESSING, REFUSES } from './asked-of.ts'
import { isOf, sidesOf } from './last.ts'
import { answer, type LinkRule } from './link.ts'
import { under } from './under.ts'
import { ASKED, CROWD, MEASURES, YIELDS } from './words.ts'

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
		return SAYS.has(lemmaAt(tree, clause))
			? []
			: [answer(own, despite(a, i) ?? askedOf(a, own, PRESSING, 1), tokens, rule)]
	return [answer(own, answered(a, i, object, own), tokens, rule)]
}

/** "refused to step down, despite an ultimatum from the bishops" */
const despite = (a: Around, verb: number): Draft | null =>
	[verb, ...kidsBy(a.tree, verb, 'xcomp')]
		.flatMap((k) => kidsBy(a.tree, k, 'obl'))
		.filter((k) => ['despite', 'in spite of'].includes(caseOf(a.tree, k)))
		.map((k) => under(a, k))
		.find((d) => d !== null && ASKING.includes(d.type)) ?? null

const SAYS = setOf('comment say give discuss elaborate confirm identify name speak talk disclose explain take')

/** Somebody asked it of those who refuse. */
function isAsked(a: Around, own: Draft): boolean {
	const asked = askedOf(a, own, ASKING, 4)
	return asked !== null && isOf(asked.targets, sidesOf(own.actors))
}

const YIELDING = setOf(
	'accept agree bow yield give cave heed comply obey meet grant consent submit relent concede accede',
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
		// "agreed to hold elections, as the opposition had demanded"
		const asAsked = kidsBy(tree, i, 'advcl').find((k) => hasKid(tree, k, 'mark', 'as') && at(a, k)?.type === 'REQUEST')
		if (asAsked !== undefined) return [answer(own, at(a, asAsked), [i, asAsked], rule)]
		if (kidsBy(tree, i, 'xcomp', 'ccomp').length > 0) return []
		const types = lemma === 'agree' ? [] : lemma === 'accept' ? OFFERING : PRESSING
		return [answer(own, askedOf(a, own, types, 1), tokens, rule)]
	}
	const crowd = a.here.find((d) => d !== own && d.type === 'PROTEST' && isUnder(tree, anchorOf(d), object))
	const march = crowd ?? (CROWD.has(lemmaAt(tree, object)) ? marchOf(a, own) : null)
	if (!march && !ASKED.has(lemmaAt(tree, object)) && uposAt(tree, object) !== 'PRON') return []
	return [answer(doneSo(a, own, i), march ?? answered(a, i, object, own), tokens, rule)]
}

/** "withdrew its troops, meeting a demand of the rebels": what was done so. */
function doneSo(a: Around, own: Draft, i: number): Draft {
	const { xpos, deprel } = a.tree.tokens[i]!
	const done = xpos === 'VBG' && deprel === 'advcl' ? at(a, headAt(a.tree, i)) : null
	return done && YIELDS.has(done.type) ? done : own
}

/** "bowed to the protesters": they were last told to march. */
const marchOf = (a: Around, own: Draft): Draft | null =>
	a.all.findLast((d) => d.type === 'PROTEST' && isReal(d) && isBefore(a, d, anchorOf(own), 3)) ?? null

const BIDDING = setOf('request call urging invitation behest appeal demand order bidding')

/** "sent observers at the request of the government", "called off the march at the bidding of the bishop" */
export const bidden: LinkRule = (a, i) => {
	const { tree } = a
	if (!BIDDING.has(lemmaAt(tree, i)) || caseOf(tree, i) !== 'at') return []
	const from = clauseAt(a, headAt(tree, i))
	const to = at(a, i)
	return from && to && from !== to && (MEASURES.has(from.type) || YIELDS.has(from.type))
		? [answer(from, to, [i], 'response/bidden')]
		: []
}

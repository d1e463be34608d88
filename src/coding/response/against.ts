/** A protest or penalty over something, a refusal of what was asked, a crowd that is met, broken up or shot at. */
import { below, caseOf, isUnder, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { type Around, at, lastDone, lastOf, meant, under } from './ends.ts'
import type { LinkRule } from './link.ts'
import { ASKED, ATTACKERS, BREAKS_UP, CONFLICT, CROWD, DEFINITE, END_NOUNS, ENDS, ORDERLY, STRIKES } from './words.ts'

/** "protested against the arrests", "sanctions over the shelling" */
export const over: LinkRule = (a, i) => {
	const { tree } = a
	const own = at(a, i)
	if (!own || (own.type !== 'PROTEST' && own.type !== 'SANCTION') || own.triggers[0]!.token !== i) return []
	const about = [i, own.triggers[0]!.light]
		.filter((k) => k >= 0)
		.flatMap((k) => kidsBy(tree, k, 'nmod', 'obl'))
		.find(
			(k) =>
				['over', 'against', 'at', 'for', 'about'].includes(caseOf(tree, k)) &&
				a.here.some((d) => d !== own && CONFLICT.has(d.type) && d.triggers.some((t) => t.token === k)),
		)
	if (about !== undefined)
		return [{ from: own, to: at(a, about), kind: 'response-to', tokens: [i, about], rule: 'response/over' }]
	return own.type === 'PROTEST' ? mourned(a, own, i) : []
}

/** "held a vigil for a student who was shot": for somebody to whom it was done. */
function mourned(a: Around, own: Draft, i: number): ReturnType<LinkRule> {
	const { tree } = a
	for (const k of below(tree, i)) {
		if (caseOf(tree, k) !== 'for') continue
		const deed = a.here.find(
			(d) =>
				(d.type === 'ASSAULT' || d.type === 'COERCE') &&
				isUnder(tree, d.triggers[0]!.token, k) &&
				d.targets.some(({ entity }) => !entity.pronoun && (entity.head === k || isNamed(tree, entity.head, k))),
		)
		if (deed) return [{ from: own, to: deed, kind: 'response-to', tokens: [i, k], rule: 'response/mourned' }]
	}
	return []
}

/** "for Salim Bakri, the baker who died" */
const isNamed = (tree: Tree, head: number, name: number): boolean =>
	tree.tokens[head]?.deprel === 'appos' && tree.tokens[head]?.head === name

/** "opened an investigation into the strike": what is looked into is what moved those who look. */
export const inquiry: LinkRule = (a, i) => {
	const { tree } = a
	const own = at(a, i)
	if (!own?.modes.includes('investigate') || own.factuality !== 'happened' || own.triggers[0]!.token !== i) return []
	const into = [i, own.triggers[0]!.light]
		.filter((k) => k >= 0)
		.flatMap((k) => [
			...kidsBy(tree, k, 'nmod', 'obl'),
			...kidsBy(tree, k, 'obj').flatMap((o) => kidsBy(tree, o, 'nmod')),
		])
		.find((k) => ['into', 'of', 'over'].includes(caseOf(tree, k)))
	if (into === undefined) return []
	const deed = at(a, into)
	return deed?.type === 'ASSAULT'
		? [{ from: own, to: deed, kind: 'response-to', tokens: [i, into], rule: 'response/inquiry' }]
		: []
}

/** "called on Karsovia to halt the bombardment", "begged the army to stop the bombing": what is asked to end moved those who ask. */
export const askedToEnd: LinkRule = (a, i) => {
	const { tree } = a
	const own = at(a, i)
	if (own?.type !== 'REQUEST' || own.triggers[0]!.token !== i || own.factuality !== 'happened') return []
	for (const k of below(tree, i)) {
		const ends = uposAt(tree, k) === 'VERB' ? ENDS.has(lemmaAt(tree, k)) : END_NOUNS.has(lemmaAt(tree, k))
		const what = ends
			? (kidsBy(tree, k, 'obj')[0] ?? kidsBy(tree, k, 'nmod').find((n) => ['to', 'of'].includes(caseOf(tree, n))))
			: undefined
		const deed = what === undefined ? null : goingOn(a, what, own)
		if (deed && what !== undefined)
			return [{ from: own, to: deed, kind: 'response-to', tokens: [i, what], rule: 'response/asked-to-end' }]
	}
	return []
}

/** "the bombardment", "the siege", told before or known from its own words. */
function goingOn(a: Around, what: number, own: Draft): Draft | null {
	const told = meant(a, what, own)
	if (told && told.factuality === 'happened' && ['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST'].includes(told.type))
		return told
	const isDeed =
		STRIKES.has(lemmaAt(a.tree, what)) && kidsBy(a.tree, what, 'det').some((k) => lemmaAt(a.tree, k) === 'the')
	const last = isDeed ? lastDone(a, what, own, 4) : null
	return last?.type === 'ASSAULT' ? last : null
}

/** "commandos shot the attackers", "two of the raiders were killed": by those who met them. */
export const onAttackers: LinkRule = (a, i) => {
	const own = a.here.find((d) => d.triggers[0]!.token === i)
	if (own?.type !== 'ASSAULT' || own.factuality !== 'happened') return []
	const lemma = ({ entity }: Draft['targets'][number]): string => lemmaAt(entity.tree, entity.head)
	if (!own.actors.some((r) => ORDERLY.has(lemma(r)))) return []
	const hit = own.targets.find(
		(r) =>
			ATTACKERS.has(lemma(r)) &&
			kidsBy(r.entity.tree, r.entity.head, 'det').some((k) => DEFINITE.has(lemmaAt(r.entity.tree, k))),
	)
	if (!hit) return []
	const attack = a.all.findLast(
		(d) =>
			d !== own &&
			a.first(d) !== a.first(own) &&
			d.type === 'ASSAULT' &&
			d.factuality === 'happened' &&
			(d.sentence < a.sentence
				? a.sentence - d.sentence <= 2
				: d.sentence === a.sentence && d.triggers[0]!.token < i) &&
			!d.actors.some((r) => ORDERLY.has(lemma(r))),
	)
	return [
		{ from: own, to: attack ?? null, kind: 'response-to', tokens: [i, hit.entity.head], rule: 'response/on-attackers' },
	]
}

/** "The march was met with tear gas." */
export const metWith: LinkRule = (a, i) => {
	const { tree } = a
	if (uposAt(tree, i) !== 'VERB' || lemmaAt(tree, i) !== 'meet') return []
	const subject = kidsBy(tree, i, 'nsubj:pass')[0]
	const means = kidsBy(tree, i, 'obl').find((k) => ['with', 'by'].includes(caseOf(tree, k)))
	if (subject === undefined || means === undefined) return []
	return [
		{
			from: under(a, means),
			to: under(a, subject),
			kind: 'response-to',
			tokens: [i, means],
			rule: 'response/met-with',
		},
	]
}

const ASKING = ['REQUEST', 'THREATEN', 'AGREE', 'SANCTION']
const PRESSING = ['REQUEST', 'THREATEN']
/** What presses somebody, and no offer. */
const PRESSURE = new Set(['ultimatum', 'demand', 'deadline', 'threat', 'warning', 'request', 'appeal'])
const asked = (draft: Draft | null): Draft | null => (draft && ASKING.includes(draft.type) ? draft : null)

/** A refusal answers the demand or threat that it names, or the last one told. */
export const refusal: LinkRule = (a, i) => {
	const { tree } = a
	const own = at(a, i)
	if (uposAt(tree, i) !== 'VERB' || own?.type !== 'REJECT' || own.triggers[0]!.token !== i) return []
	if (own.factuality !== 'happened') return []
	const object = objectOf(a, i)
	const rule = `response/${lemmaAt(tree, i)}`
	if (object === undefined)
		// "declined to comment" answers a reporter.
		return kidsBy(tree, i, 'ccomp', 'xcomp').length > 0
			? []
			: [{ from: own, to: lastOf(a, ASKING), kind: 'response-to', tokens: [i], rule }]
	// "rejected a proposal by the bishops": one that was not told before.
	const anew = kidsBy(tree, object, 'det').some((k) => ['a', 'an', 'any', 'no'].includes(lemmaAt(tree, k)))
	const before = PRESSURE.has(lemmaAt(tree, object))
		? (lastOf(a, PRESSING) ?? lastOf(a, ASKING))
		: ASKED.has(lemmaAt(tree, object))
			? lastOf(a, ASKING)
			: uposAt(tree, object) === 'PRON'
				? lastOf(a, ASKING, 1)
				: asked(meant(a, object, own))
	const to = asked(under(a, object)) ?? (anew ? null : before)
	return [{ from: own, to, kind: 'response-to', tokens: [i, object], rule }]
}

/** "broke up a march": police answer the crowd that they scatter. */
export const brokenUp: LinkRule = (a, i) => {
	const { tree } = a
	const object = objectOf(a, i)
	if (uposAt(tree, i) !== 'VERB' || !BREAKS_UP.has(lemmaAt(tree, i)) || object === undefined) return []
	if (lemmaAt(tree, i) === 'break' && !kidsBy(tree, i, 'compound:prt', 'advmod').some((k) => lemmaAt(tree, k) === 'up'))
		return []
	const own =
		at(a, i) ?? a.here.findLast((d) => d.triggers[0]!.token < i && isUnder(tree, i, d.triggers[0]!.token)) ?? null
	const from = own ?? a.here.findLast((d) => d.triggers[0]!.token < i) ?? null
	const march = under(a, object)
	const to = march?.type === 'PROTEST' ? march : CROWD.has(lemmaAt(tree, object)) ? lastProtest(a, from) : null
	return [{ from, to, kind: 'response-to', tokens: [i, object], rule: `response/${lemmaAt(tree, i)}` }]
}

/** "Police opened fire on demonstrators": on those who marched. */
export const onCrowd: LinkRule = (a, i) => {
	const own = a.here.find((d) => d.triggers[0]!.token === i)
	if (!own || (own.type !== 'ASSAULT' && own.type !== 'COERCE') || own.factuality !== 'happened') return []
	const lemma = ({ entity }: Draft['targets'][number]): string => lemmaAt(entity.tree, entity.head)
	if (!own.actors.some((r) => ORDERLY.has(lemma(r)))) return []
	const crowd = own.targets.find((r) => CROWD.has(lemma(r)) && !r.entity.pronoun)
	if (!crowd) return []
	// Strikers are on strike, demonstrators march.
	const fits = (d: Draft): boolean => isStrike(d) === (lemma(crowd) === 'striker')
	return [
		{
			from: own,
			to: lastProtest(a, own, fits) ?? nextProtest(a, fits) ?? lastProtest(a, own) ?? nextProtest(a),
			kind: 'response-to',
			tokens: [i, crowd.entity.head],
			rule: 'response/on-crowd',
		},
	]
}

const objectOf = ({ tree }: Around, i: number): number | undefined =>
	kidsBy(tree, i, 'obj')[0] ?? kidsBy(tree, i, 'obl').find((k) => caseOf(tree, k) === '')

const isMarch = (d: Draft): boolean => d.type === 'PROTEST' && d.factuality === 'happened'

const isStrike = ({ tree, triggers }: Draft): boolean =>
	triggers.some(({ token }) => ['strike', 'stoppage', 'walkout', 'shutdown'].includes(lemmaAt(tree, token)))

function lastProtest(a: Around, from: Draft | null, fits: (d: Draft) => boolean = () => true): Draft | null {
	return (
		a.all.findLast(
			(d) => d !== from && isMarch(d) && fits(d) && d.sentence <= a.sentence && a.sentence - d.sentence <= 2,
		) ?? null
	)
}

function nextProtest(a: Around, fits: (d: Draft) => boolean = () => true): Draft | null {
	return a.all.find((d) => isMarch(d) && fits(d) && d.sentence > a.sentence && d.sentence - a.sentence <= 2) ?? null
}

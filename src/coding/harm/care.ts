/**
 * People in the care of doctors: taken to hospital, treated for burns, in a critical condition, fighting for their lives.
 * Told in the wake of an event alone, since it happens in peace as well.
 */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { type Entity, isArmed, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import type { Harm } from '../lists.ts'
import { counted, harmOf, one } from './figure.ts'
import { saidOf } from './said-of.ts'

export type At = (k: number) => Entity

const HOSPITAL = /^(?:hospital|clinic|infirmary|sanatorium|ward)$/i
const CARRY = new Set('take,bring,rush,admit,airlift,evacuate,carry,transfer,fly,ferry,convey,remove,send'.split(','))
const TAKE_IN = /^(?:admit|receive|treat|see|take)$/
/** What one is treated for after violence. */
const HURTS =
	/^(?:wound|injur|burn|shock|bruis|fractur|bone|shrapnel|cut|trauma|smoke|gunshot|bullet|concussion|gas|inhalation|laceration|amputation|condition|irritation|poisoning|breathlessness|breathing|graze|scratch|sprain)/
const BROKEN =
	/^(?:broken|fractured|crushed|shattered|severed|burnt|burned|burning|streaming|wounded|injured|punctured|pierced|perforated|grazed|bruised|cut|bleeding|sprained|dislocated|gashed|torn|swollen|split)$/i
const UNDER = /^(?:treatment|sedation|observation|anaesthetic)$/
const GRAVE = /^(?:critical|serious|grave|stable|bad|poor|desperate|moderate|fair|satisfactory)$/

/** "Orvanian", "government", "rebel" */
const isSide = (e: Entity): boolean => isArmed(e) || e.class === 'state' || e.country !== null

export function inCare(tree: Tree, i: number, at: At): HarmDraft[] {
	if (uposAt(tree, i) === 'VERB') return treated(tree, i, at)
	const lemma = lemmaAt(tree, i)
	if (/^(?:unconscious|comatose)$/.test(lemma)) return anybody(saidOf(tree, i).map(at))
	// "three are critical"; one is of those told before
	if (lemma === 'critical' && kidsBy(tree, i, 'cop').length > 0)
		return people(
			saidOf(tree, i)
				.map(at)
				.filter((e) => e.number?.min !== 1),
			'wounded',
			RULE,
		)
	// "13 people with broken bones"
	if (kidsBy(tree, i, 'nmod').some((k) => caseOf(tree, k) === 'with' && isInjury(tree, k)) && isParty(at(i)))
		return anybody([at(i)])
	// "52 are under treatment", "two are under sedation"
	if (caseOf(tree, i) === 'under') return UNDER.test(lemma) ? people(saidOf(tree, i).map(at), 'wounded', RULE) : []
	if (caseOf(tree, i) !== 'in') return []
	const who = saidOf(tree, i).map(at)
	// "three are still in their hands"
	if (
		/^hands$/i.test(tree.tokens[i]!.form) &&
		kidsBy(tree, i, 'nmod:poss', 'nmod').some(
			(k) =>
				/^(?:their|the)$/i.test(tree.tokens[k]!.form) ||
				isArmed(at(k)) ||
				/^(?:captor|kidnapper|abductor)$/.test(lemmaAt(tree, k)),
		)
	)
		return people(who, 'abducted', 'harm/in-hands')
	// "200 prisoners were in Orvanian hands"
	if (/^hands$/i.test(tree.tokens[i]!.form) && kidsBy(tree, i, 'amod', 'compound').map(at).some(isSide))
		return people(
			who.filter((e) => isArmed(e) || /^(?:prisoner|captive|detainee)$/.test(lemmaAt(e.tree, e.head))),
			'detained',
			'harm/in-hands',
		)
	// "nine are still in custody"
	if (lemma === 'custody' || lemma === 'detention') return people(who, 'detained', 'harm/in-custody')
	const grave =
		isGrave(tree, i) ||
		(HOSPITAL.test(lemma) &&
			kidsBy(tree, i, 'nmod', 'obl').some((k) => caseOf(tree, k) === 'with' && isInjury(tree, k)))
	// "nineteen people are in hospital": one that is there may be on a visit, unless the words say why.
	return grave ? anybody(who) : HOSPITAL.test(lemma) ? people(who, 'wounded', RULE) : []
}

function treated(tree: Tree, i: number, at: At): HarmDraft[] {
	const lemma = lemmaAt(tree, i)
	const { subjects, objects, obliques, passive } = argumentsOfVerb(tree, i)
	// "is fighting for his life", "clinging to life"
	if (/^(?:fight|battle|struggle|cling)$/.test(lemma) && !passive)
		return obliques.some((o) => ['for', 'to'].includes(o.by) && lemmaAt(tree, o.head) === 'life')
			? anybody(subjects.map(at))
			: []
	// "12 received treatment for burns", "12 were given treatment"
	if (GIVES_CARE.test(lemma) && objects.some((k) => isCare(tree, k)))
		return people([...(passive ? objects.filter((k) => !isCare(tree, k)) : subjects)].map(at), 'wounded', RULE)
	const ward = obliques.some((o) => HOSPITAL.test(lemmaAt(tree, o.head)) && o.by !== 'from')
	// "after a blast" says when.
	const cause = obliques
		.filter((o) => ['for', 'with', 'of'].includes(o.by) || (o.by === 'after' && isInjury(tree, o.head)))
		.map((o) => o.head)
	if (cause.some((k) => !isInjury(tree, k))) return []
	const care =
		lemma === 'treat' ||
		lemma === 'hospitalize' ||
		lemma === 'hospitalise' ||
		(CARRY.has(lemma) && ward) ||
		(lemma === 'admit' && passive && cause.length > 0)
	// "the clinic admitted 14 people with burns"
	const house = TAKE_IN.test(lemma) && cause.length > 0 && subjects.some((k) => HOSPITAL.test(lemmaAt(tree, k)))
	if (isFlownOut(tree, i, lemma, passive, at)) return people(objects.map(at), 'wounded', RULE)
	if (!care && !house) return []
	// "was taken to hospital in a serious condition"
	const grave = obliques.some((o) => o.by === 'in' && isGrave(tree, o.head))
	return cause.length > 0 || grave ? anybody(objects.map(at)) : people(objects.map(at), 'wounded', RULE)
}

/** "two died and five were evacuated by air", "eleven, some with burns, were flown to the capital": the words beside it say that they were hurt. */
function isFlownOut(tree: Tree, i: number, lemma: string, passive: boolean, at: At): boolean {
	if (!passive || !/^(?:evacuate|fly|airlift|transport|transfer|move|drive)$/.test(lemma)) return false
	const burnt = argumentsOfVerb(tree, i).objects.some((k) =>
		kidsBy(tree, k, 'appos', 'nmod').some(
			(m) => isInjury(tree, m) || kidsBy(tree, m, 'nmod').some((n) => isInjury(tree, n)),
		),
	)
	if (burnt) return true
	const before = relation(tree, i) === 'conj' ? (tree.tokens[i]?.head ?? -1) : -1
	return (
		before >= 0 &&
		/^(?:die|kill|lose|perish|wound|injure)$/.test(lemmaAt(tree, before)) &&
		argumentsOfVerb(tree, i).objects.every((k) => uposAt(tree, k) === 'NUM' || at(k).name === 'others')
	)
}

const RULE = 'harm/hospital'

/** "a coma", "intensive care", "a critical condition" */
function isGrave(tree: Tree, i: number): boolean {
	const lemma = lemmaAt(tree, i)
	const quality = kidsBy(tree, i, 'amod').map((k) => lemmaAt(tree, k))
	return (
		lemma === 'coma' ||
		(lemma === 'care' && quality.includes('intensive')) ||
		(lemma === 'condition' && quality.some((word) => GRAVE.test(word)))
	)
}

const GIVES_CARE = /^(?:receive|undergo|need|require|get|give|await)$/
/** "treatment", "emergency surgery"; the treatment that prisoners get is another. */
const isCare = (tree: Tree, k: number): boolean =>
	/^(?:treatment|surgery|operation|aid)$/.test(lemmaAt(tree, k)) &&
	(lemmaAt(tree, k) === 'surgery' ||
		kidsBy(tree, k, 'amod', 'compound').every((m) =>
			/^(?:medical|hospital|emergency|urgent|first|immediate|intensive)$/.test(lemmaAt(tree, m)),
		)) &&
	(lemmaAt(tree, k) !== 'aid' || kidsBy(tree, k, 'amod').some((m) => lemmaAt(tree, m) === 'first')) &&
	kidsBy(tree, k, 'nmod').every((m) => caseOf(tree, m) !== 'for' || isInjury(tree, m))

/** "burns", "a broken arm", "gunshot wounds". */
export const isInjury = (tree: Tree, k: number): boolean =>
	HURTS.test(lemmaAt(tree, k)) || kidsBy(tree, k, 'amod').some((m) => BROKEN.test(tree.tokens[m]!.form))

/** Where the words say that they were hurt, one person is as good as a figure. */
const anybody = (entities: readonly Entity[]): HarmDraft[] =>
	entities.flatMap((e) => {
		if (e.pronoun || isOfTheDead(e)) return []
		// "one died; the other is in intensive care"
		if (/^other$/i.test(e.tree.tokens[e.head]?.form ?? '') && !e.number) return [one(e, 'wounded', [e.span], RULE)]
		if (e.number) return people([e], 'wounded', RULE)
		const told = ['person', 'people', 'armed-group', 'force'].includes(e.class) ? harmOf(e, 'wounded', RULE) : null
		return told && told.count.vague !== true ? [told] : []
	})

/** Only where a number is told: "the girl was taken to hospital" may be a visit, "six people" is a figure. */
export function people(entities: readonly Entity[], kind: Harm, rule: string): HarmDraft[] {
	return entities.flatMap((e) => {
		const number = e.number
		if (isOfTheDead(e)) return []
		if (!number || e.pronoun || (!isParty(e) && uposAt(e.tree, e.head) !== 'NUM')) return []
		return number.min === null && number.max === null ? [] : [counted(e, number, kind, rule)]
	})
}

/** "three of the dead had been taken to hospital": told of them before they died. */
const isOfTheDead = ({ tree, head }: Entity): boolean =>
	[head, ...kidsBy(tree, head, 'nmod')].some((k) => /^(?:dead|victim|killed)$/.test(lemmaAt(tree, k)))

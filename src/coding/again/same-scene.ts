/**
 * What is told in the next sentences, with no day, town or doer of its own that would make it another, goes on with the attack
 * that was told: "The building had been struck by a missile" after "an explosion wrecked a hospital". A new event is opened
 * by an indefinite noun ("a second bomb"), by words such as "elsewhere", or by arms that no part of the first speaks of.
 */
import type { Entity } from '../../language/names/entity.ts'
import { isUnder, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { agrees } from '../carry-on/agrees.ts'
import { isBareHarm } from '../carry-on/bare-harm.ts'
import { type Draft, isInHeadline, isReal } from '../draft.ts'
import { differentDoers, hitsAttackers, isWithThings } from '../same.ts'
import { otherWays } from './alike.ts'
import { isInPassing, isSum, NEXT, namesItself, opensAnotherDetail } from './before.ts'
import { isNamedAs, isNotCalled } from './named-deed.ts'

/** Frames that tell how a deed was done or met, and none that opens a chapter of its own. */
const APART = new Set(['flee', 'intercept', 'found', 'two', 'clash', 'march-on', 'fell'])

export function sameScene(draft: Draft, before: readonly Draft[], all: readonly Draft[]): Draft | undefined {
	if (!isDeed(draft) || opensAnotherDetail(draft) || isOneOfSeveral(draft, all)) return undefined
	const isMet = (d: Draft): boolean => namesItself(draft) && hitsAttackers(d)
	// "in reprisal for the border attack": only "that attack" goes on with it.
	const isAnswered = (d: Draft): boolean => !namesItself(draft) && d.rules.includes('factuality/answered')
	const isScene = (d: Draft): boolean =>
		isDeed(d) && !isInHeadline(d) && !isInPassing(d) && !isAnswered(d) && !isOnlyRecalled(d, all) && !isMet(d)
	const near = before.filter((d) => draft.sentence - d.sentence <= NEXT && isScene(d))
	const told = near.filter((d) => !d.background && !isBareHarm(d))
	// Two attacks in one sentence or on two sides leave it open which of them goes on.
	const last = told.filter((d) => d.sentence === told.at(-1)?.sentence)
	const to = last.length === 1 ? last[0] : undefined
	if (to && namesItself(draft) && isSoonerOf(draft, to, before)) return undefined
	return to && !opensChapter(draft, to) && !isPartOf(draft, to) && goesOn(draft, to) ? to : undefined
}

/** "the ambush" after guns that answered it, "the attack on the compound": another told before is meant. */
const isSoonerOf = (draft: Draft, to: Draft, before: readonly Draft[]): boolean => {
	const fits = (d: Draft): boolean => isNamedAs(draft, d) || isWithThings(draft, d)
	return (
		(isKilling(draft) && !kills(to) && before.some(kills)) || (!fits(to) && before.some((d) => isDeed(d) && fits(d)))
	)
}

/** "the massacre", after a shelling that hurt a shepherd: of the deed in which people were told to have been killed. */
const isKilling = ({ tree, triggers }: Draft): boolean =>
	/^(?:massacre|killing|murder|slaughter|carnage|bloodbath|assassination|slaying|execution)$/.test(
		lemmaAt(tree, triggers[0]!.token),
	)
const kills = (d: Draft): boolean => isDeed(d) && d.harms.some((h) => h.kind === 'killed' && h.count.max !== 0)

/** One of several that were told together, with a place of its own; or a mine that somebody met, after another deed. */
export const isPartOf = (draft: Draft, to: Draft): boolean =>
	(isSum(to) && draft.wheres.some((w) => w.value.place !== undefined || w.value.facility !== undefined)) ||
	(draft.triggers[0]!.word.frame === 'mine' && to.triggers[0]!.word.frame !== 'mine' && !isMined(to))
const isMined = ({ weapons, tree }: Draft): boolean =>
	weapons.some((w) => w.family.includes('mine')) ||
	tree.lemmas.some((lemma) => /^(?:land)?mine$|^device$|^ied$/.test(lemma))

const isDeed = (d: Draft): boolean =>
	d.type === 'ASSAULT' && isReal(d) && !APART.has(d.triggers[0]!.word.frame) && d.tree.sentence.kind !== 'post'

/** "26 were killed by the bomb, 12 in the bombing of the café": a sentence that gives each deed its own figure tells of several. */
export const isOneOfSeveral = (draft: Draft, all: readonly Draft[]): boolean =>
	all.some((d) => d !== draft && d.sentence === draft.sentence && isDeed(d) && !isBareHarm(d))

/** "Crowds marched against the attack": what is told there is the march. */
export const isOnlyRecalled = ({ definite, tree, triggers, sentence }: Draft, all: readonly Draft[]): boolean =>
	definite &&
	all.some(
		(d) =>
			d.sentence === sentence &&
			d.type !== 'ASSAULT' &&
			d.triggers.some((t) => isUnder(tree, triggers[0]!.token, t.token)),
	)

/** "A grenade attack", "two bombings", "a bomb exploded": what is indefinite is another one. */
export function opensChapter({ tree, triggers, whens }: Draft, to: Draft): boolean {
	const { token } = triggers[0]!
	if (whens.some((w) => w.value.basis !== 'inferred' && !isHourOf(w, to))) return true
	if (['blast', 'harm'].includes(triggers[0]!.word.frame) && bringsOne(triggers)) return true
	if (uposAt(tree, token) !== 'NOUN') return false
	return !kidsBy(tree, token, 'det', 'nmod:poss').some((k) => !/^(?:a|an|another|no|any)$/.test(lemmaAt(tree, k)))
}

/** "a mortar bomb fell", "a second drone struck": one more than those that were told. */
export const bringsOne = (triggers: Draft['triggers']): boolean =>
	triggers.some(({ subjects }) =>
		subjects.some((e) => e.class === 'weapon' && !e.definite && !e.pronoun && (e.number?.max ?? 1) === 1),
	)

/** "at about three this morning": the hour of what was told with its day alone. */
const isHourOf = ({ value, rule }: Draft['whens'][number], to: Draft): boolean =>
	HOUR.test(rule) &&
	!to.whens.some((w) => HOUR.test(w.rule)) &&
	to.whens.some(
		(w) =>
			w.value.earliest.slice(0, 10) <= value.latest.slice(0, 10) &&
			value.earliest.slice(0, 10) <= w.value.latest.slice(0, 10),
	)
const HOUR = /\/(?:clock|this-part|dawn|in-the-day)$/

export function goesOn(draft: Draft, to: Draft): boolean {
	if (!agrees(draft, to) || differentDoers(draft, to)) return false
	if (otherWays(draft, to) || isNotCalled(draft, to) || hitsElse(draft, to)) return false
	const town = (d: Draft): boolean => d.wheres.some((w) => w.value.place !== undefined)
	if ((town(draft) && !town(to)) || isAtHome(draft, to)) return false
	// The same kind of harm with another figure is another deed, or a rival account of it.
	return !draft.harms.some((h) =>
		to.harms.some((g) => g.kind === h.kind && g.count.min !== h.count.min && !partOf(h.entity, g.entity)),
	)
}

/** "The envoy was assaulted in his own residence" after shots at a convoy: where somebody lives or works is no road. */
function isAtHome(draft: Draft, to: Draft): boolean {
	const home = draft.wheres.flatMap(({ value }) => HOMES.exec(value.facility?.toLowerCase() ?? '')?.[0] ?? [])
	const hit = to.targets.map(({ entity: e }) => e)
	return (
		home.length > 0 &&
		hit.some((e) => e.class === 'platform' || MOVES.test(lemmaAt(e.tree, e.head))) &&
		!to.wheres.some(({ value }) => HOMES.test(value.facility?.toLowerCase() ?? ''))
	)
}
const HOMES = /\b(?:home|house|flat|apartment|residence|office|villa|garage|shop)\b/
const MOVES = /^(?:convoy|column|patrol|motorcade|vehicle|car|bus|truck|lorry|jeep|van|minibus|train)$/

/** "They burned a school" after a murder in the street: what is hit is another thing, unless the word fits any building. */
function hitsElse(draft: Draft, to: Draft): boolean {
	const hit = (d: Draft): Entity[] =>
		d.targets
			.map((r) => r.entity)
			.filter((e) => ['facility', 'place', 'thing', 'platform'].includes(e.class) && !e.pronoun)
	const things = (all: readonly Entity[]): string[] => all.map((e) => lemmaAt(e.tree, e.head))
	const told = new Set([...things(hit(to)), ...to.wheres.flatMap((w) => w.value.name.toLowerCase().split(/\W+/))])
	const isIn = (lemma: string): boolean =>
		WHOLES.some(([whole, part]) => part.test(lemma) && [...told].some((word) => whole.test(word)))
	return things(hit(draft).filter((e) => !isTheirs(e))).some(
		(lemma) => !ANY_PLACE.test(lemma) && !told.has(lemma.toLowerCase()) && !isIn(lemma),
	)
}
/** What is made of what: "a granary was burned" in the village that was raided, "the last vehicle" of a convoy. */
const WHOLES: readonly (readonly [whole: RegExp, part: RegExp])[] = [
	[
		/^(?:village|hamlet|town|settlement|camp|homestead|kraal|neighbou?rhood|quarter|slum|district|suburb)s?$/,
		/^(?:house|home|hut|dwelling|shelter|tent|shop|stall|granary|barn|store|farm|crop|church|mosque|school|clinic)$/,
	],
	[
		/^(?:convoy|column|patrol|motorcade|escort|caravan|cortege|fleet)s?$/,
		/^(?:vehicle|car|jeep|lorry|truck|bus|van|tanker)$/,
	],
	[/^(?:car|jeep|lorry|truck|bus|van|coach|minibus|ambulance|tanker|motorcycle)s?$/, /^(?:vehicle|tyre|tire)$/],
]
const isTheirs = ({ tree, head }: Entity): boolean => kidsBy(tree, head, 'nmod:poss').length > 0
const ANY_PLACE =
	/^(?:building|site|structure|place|area|compound|complex|installation|facility|scene|target|position|spot)$/

const partOf = (a: Entity, b: Entity): boolean => (a.number?.min ?? 1) <= (b.number?.min ?? 1)

/** Losses: "the army lost 20 men", "12 lives were lost", "with the loss of 30 lives", "our losses were three comrades". */
import { argumentsOfVerb, withConjuncts } from '../../language/names/arguments.ts'
import { type Entity, isArmed, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import type { At } from './care.ts'
import { counted, harmOf, one } from './figure.ts'
import { nominalFrom } from './parts.ts'
import { harmWord } from './word.ts'

export function lost(tree: Tree, i: number, at: At): HarmDraft[] {
	const lemma = lemmaAt(tree, i)
	if (uposAt(tree, i) === 'NOUN') return lemma === 'loss' ? ofLoss(tree, i, at) : []
	// "accounted for 13 lives"
	if (lemma === 'account')
		return kidsBy(tree, i, 'obl')
			.filter((k) => caseOf(tree, k) === 'for' && lemmaAt(tree, k) === 'life')
			.flatMap((k) => ofLives(tree, at(k), at))
	if (uposAt(tree, i) !== 'VERB' || !/^(?:lose|cost|claim|take)$/.test(lemma)) return []
	const { subjects, objects, recipients } = argumentsOfVerb(tree, i)
	const lives = objects.filter((o) => lemmaAt(tree, o) === 'life').map(at)
	// "cost 70 people their lives"
	if (lives.length > 0 && lemma === 'cost' && recipients.length > 0) return dead(recipients.map(at))
	if (lives.length > 0) return lives.flatMap((e) => ofLives(tree, e, at))
	// "cost the rebels 11 men"
	if (lemma === 'cost' && recipients.map(at).some(isArmed)) return dead(objects.map(at))
	if (lemma !== 'lose') return []
	const side = (subjects.length > 0 ? subjects : ownedUp(tree, i)).map(at)
	if (!side.some((e) => isArmed(e) || e.class === 'state' || e.pronoun || lemmaAt(e.tree, e.head) === 'side')) return []
	return objects.map(at).flatMap((e) => lostBy(tree, e, side[0]!))
}

/** People with a number, or one of them. */
const dead = (them: readonly Entity[]): HarmDraft[] =>
	them
		.filter((e) => !e.pronoun && isParty(e) && e.class !== 'state')
		.flatMap((e) => harmOf(e, 'killed', 'harm/cost') ?? [])
		.filter((h) => h.count.vague !== true)

/** "claimed 30 lives", "cost the lives of 26 people". */
function ofLives(tree: Tree, e: Entity, at: At): HarmDraft[] {
	if (e.number?.min) return [counted(e, e.number, 'killed', 'harm/lives')]
	return kidsBy(tree, e.head, 'nmod')
		.filter((k) => caseOf(tree, k) === 'of')
		.flatMap((k) => withConjuncts(tree, k))
		.map(at)
		.flatMap((of) => (of.number || isParty(of) ? (harmOf(of, 'killed', 'harm/lives') ?? []) : []))
		.filter((h) => h.count.vague !== true)
}

/** "admitted to losing eleven": those who admit it lost them. */
function ownedUp(tree: Tree, i: number): readonly number[] {
	const head = tree.tokens[i]?.head ?? -1
	return tree.tokens[i]?.xpos === 'VBG' && /^(?:admit|confess|acknowledge)$/.test(lemmaAt(tree, head))
		? argumentsOfVerb(tree, head).subjects
		: []
}

/** People, or of the side itself so many: "three of its own", "eleven". */
function lostBy(tree: Tree, e: Entity, side: Entity): HarmDraft[] {
	const own = kidsBy(tree, e.head, 'nmod').some((k) => caseOf(tree, k) === 'of' && lemmaAt(tree, k) === 'own')
	// "lost 6 dead and 38 wounded" (see beside.ts)
	const bare =
		uposAt(tree, e.head) === 'NUM' &&
		!isCounted(tree, e.head) &&
		kidsBy(tree, e.head, 'nmod').length === 0 &&
		isArmed(side)
	if (!own && !bare && (!isParty(e) || e.class === 'person' || e.class === 'state')) return []
	const { number } = e
	if (!number || number.min === null) return []
	return [
		{
			...counted(own || bare ? side : e, number, 'killed', 'harm/lost'),
			spans: [spanOf(tree, [e.head])].concat(number.span).slice(0, 2),
		},
	]
}

/** "the loss of four men", "with the loss of 30 lives", "our losses were three comrades". */
function ofLoss(tree: Tree, i: number, at: At): HarmDraft[] {
	const of = kidsBy(tree, i, 'nmod').filter((k) => caseOf(tree, k) === 'of')
	const head = tree.tokens[i]?.head ?? -1
	const ours = kidsBy(tree, i, 'nmod:poss').some((k) => /^(?:our|its|their)$/i.test(tree.tokens[k]!.form))
	const are = ours && relation(tree, i) === 'nsubj' && kidsBy(tree, head, 'cop').length > 0 ? [head] : []
	// "admitted one loss", "suffered three losses"
	const counts = at(i).number
	if (
		counts?.min &&
		of.length === 0 &&
		/^(?:admit|suffer|sustain|report|take|acknowledge|concede|have|announce)$/.test(lemmaAt(tree, head))
	) {
		const [side] = argumentsOfVerb(tree, head).subjects.map(at)
		return side && isArmed(side) ? [{ ...counted(side, counts, 'killed', 'harm/lost'), spans: [counts.span] }] : []
	}
	// "Our losses: two comrades"
	const next = tree.tokens[i + 1]?.form === ':' ? nominalFrom(tree, i + 2) : -1
	const listed = next < 0 ? [] : withConjuncts(tree, next)
	const told = listed.some((k) => isCounted(tree, k)) ? [] : listed
	const taken = listed.map(at).filter((e) => /^(?:prisoner|captive)$/.test(lemmaAt(tree, e.head)))
	const dead = [...of, ...are, ...told].map(at).flatMap((e) => {
		const { number } = e
		if (taken.some(({ head }) => head === e.head)) return []
		const life = lemmaAt(tree, e.head) === 'life'
		if (!number || number.min === null || (!life && (!isParty(e) || e.class === 'state'))) return []
		return number.min === 1 && !life
			? [one(e, 'killed', [e.span], 'harm/lost')]
			: [counted(e, number, 'killed', 'harm/lost')]
	})
	return [...dead, ...taken.flatMap((e) => (e.number ? [counted(e, e.number, 'detained', 'harm/prisoners')] : []))]
}

/** "22 dead": figure and word say it themselves (see beside.ts). */
const isCounted = (tree: Tree, k: number): boolean => [k, k + 1, k + 2].some((w) => harmWord(tree, w) !== null)

/** Losses: "the army lost 20 men", "12 lives were lost", "with the loss of 30 lives", "our losses were three comrades". */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { type Entity, isArmed, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import type { At } from './care.ts'
import { counted, one } from './figure.ts'

export function lost(tree: Tree, i: number, at: At): HarmDraft[] {
	const lemma = lemmaAt(tree, i)
	if (uposAt(tree, i) === 'NOUN') return lemma === 'loss' ? ofLoss(tree, i, at) : []
	if (uposAt(tree, i) !== 'VERB' || !/^(?:lose|cost|claim|take)$/.test(lemma)) return []
	const { subjects, objects } = argumentsOfVerb(tree, i)
	const lives = objects.filter((o) => lemmaAt(tree, o) === 'life').map(at)
	if (lives.length > 0)
		return lives.flatMap((e) => (e.number?.min ? [counted(e, e.number, 'killed', 'harm/lives')] : []))
	if (lemma !== 'lose') return []
	const side = (subjects.length > 0 ? subjects : ownedUp(tree, i)).map(at)
	if (!side.some((e) => isArmed(e) || e.class === 'state' || e.pronoun || lemmaAt(e.tree, e.head) === 'side')) return []
	return objects.map(at).flatMap((e) => lostBy(tree, e, side[0]!))
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
	const bare = uposAt(tree, e.head) === 'NUM' && kidsBy(tree, e.head, 'nmod').length === 0 && isArmed(side)
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
	return [...of, ...are].map(at).flatMap((e) => {
		const { number } = e
		const life = lemmaAt(tree, e.head) === 'life'
		if (!number || number.min === null || (!life && (!isParty(e) || e.class === 'state'))) return []
		return number.min === 1 && !life
			? [one(e, 'killed', [e.span], 'harm/lost')]
			: [counted(e, number, 'killed', 'harm/lost')]
	})
}

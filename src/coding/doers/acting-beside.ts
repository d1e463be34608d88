/**
 * Who did it, where the deed is told in the passive and the clause beside it says who was there acting: "four farmers were shot dead when
 * guards tried to clear the land", "two sailors lost their lives when a Karsovian gunboat raked their launch". Those of the same side
 * as the harmed, and whoever only came or found them, did not.
 */
import { isPassive, withConjuncts } from '../../language/names/arguments.ts'
import { changed, type Entity, headLemma, isArmed, isParty } from '../../language/names/entity.ts'
import { hasKid, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'

const CROWD =
	/^(?:mob|crowd|gang|youth|guard|settler|vigilante|rioter|attacker|looter|robber|thug|hooligan|villager|tribesm[ae]n|herder|rancher|poacher|smuggler|warder|bouncer)$/
/** Those come, stand or learn of it. */
const ONLY_THERE =
	/^(?:arrive|come|find|discover|reach|return|see|hear|learn|receive|visit|rush|watch|be|have|become|get|call|report|say|tell|fail|refuse|die|fall|suffer)$/

export function addThoseActing(reading: Reading, sentence: number, drafts: readonly Draft[]): void {
	for (const draft of drafts) {
		if (draft.type !== 'ASSAULT' || draft.actors.length > 0 || draft.factuality !== 'happened') continue
		const verbs = draft.triggers
			.filter(({ word }) => word.pos === 'v' && (word.frame === 'harm' || word.frame === 'die'))
			.map(({ token }) => token)
		for (const verb of verbs.filter((k) => isDone(draft.tree, k))) {
			const doers = actingBeside(reading, sentence, draft, verb)
			draft.actors.push(...doers.map((entity) => ({ entity, rule: 'who/acting-beside' })))
			if (doers.length > 0) break
		}
	}
}

const isDone = (tree: Tree, verb: number): boolean =>
	isPassive(tree, verb) || ['die', 'lose', 'perish'].includes(lemmaAt(tree, verb))

function actingBeside(reading: Reading, sentence: number, { tree, harms, targets }: Draft, verb: number): Entity[] {
	const over = [
		verb,
		...(relation(tree, verb) === 'conj' ? [tree.tokens[verb]!.head] : []),
		...kidsBy(tree, verb, 'conj'),
	]
	const clause = over
		.flatMap((k) => kidsBy(tree, k, 'advcl'))
		.find(
			(k) =>
				uposAt(tree, k) === 'VERB' &&
				!isPassive(tree, k) &&
				!ONLY_THERE.test(lemmaAt(tree, k)) &&
				kidsBy(tree, k, 'mark', 'advmod').some((m) => /^(?:when|as)$/.test(lemmaAt(tree, m))) &&
				!hasKid(tree, k, 'advmod', 'not'),
		)
	if (clause === undefined) return []
	const hit = [...harms.map((h) => h.entity), ...targets.map((r) => r.entity)]
	return kidsBy(tree, clause, 'nsubj')
		.flatMap((k) => withConjuncts(tree, k))
		.flatMap((k) => ownerOr(reading, sentence, tree, k))
		.filter((e) => mayHaveDone(e, hit))
}

/** "a Karsovian gunboat": Karsovia. */
function ownerOr(reading: Reading, sentence: number, tree: Tree, k: number): Entity[] {
	const entity = entityAt(reading, sentence, k)
	if (entity.class !== 'platform') return [entity]
	const owner = kidsBy(tree, k, 'amod', 'compound', 'nmod:poss')
		.map((o) => entityAt(reading, sentence, o))
		.find((e) => e.country !== null || isArmed(e))
	return owner ? [owner.country !== null && !isArmed(owner) ? changed(owner, { class: 'state' }) : owner] : []
}

function mayHaveDone(e: Entity, hit: readonly Entity[]): boolean {
	if (e.pronoun || !isParty(e)) return false
	if (!isArmed(e) && e.class !== 'state' && !CROWD.test(headLemma(e))) return false
	const own = kidsBy(e.tree, e.head, 'nmod:poss').some((k) =>
		/^(?:their|his|her|its)$/i.test(e.tree.tokens[k]?.form ?? ''),
	)
	const side = (x: Entity): boolean => x.sectors.includes('MIL') || x.sectors.includes('COP') || x.class === 'force'
	return (
		!own && !hit.some((h) => h.head === e.head || (side(h) && side(e) && h.country === e.country) || sameKind(h, e))
	)
}
const sameKind = (a: Entity, b: Entity): boolean =>
	headLemma(a) === headLemma(b) || (a.class === 'armed-group' && b.class === 'armed-group')

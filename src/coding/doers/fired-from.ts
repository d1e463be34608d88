/**
 * Whose fire it was, told by the ground that it came from: "shells fired from Karsovian soil", "sniper fire from the rebels' positions",
 * "a missile from X's territory", "fire from a rebel-held hill". Whoever holds the ground fired.
 */
import { isArmed, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Role } from '../draft.ts'
import { entityAt, type Reading } from '../reading.ts'
import { holderOf } from '../speaker/fired-from.ts'
import type { Trigger } from '../trigger.ts'

const FIRES = new Set(['fire', 'launch', 'shoot', 'lob', 'send'])
const FROM = /^from(?: across| behind| inside| within)?$/
const BY_FIRE = new Set(['firearms', 'heavy-weapons', 'aerial', 'drone'])

export function firedFrom(reading: Reading, trigger: Trigger): Role[] {
	const { tree, sentence, token, word } = trigger
	if (word.type !== 'ASSAULT') return []
	const arms = trigger.subjects.filter((e) => e.tree === tree && e.class === 'weapon').map((e) => e.head)
	if (arms.length === 0 && !BY_FIRE.has(word.mode ?? '')) return []
	const fired = arms.flatMap((k) => [k, ...kidsBy(tree, k, 'acl').filter((v) => FIRES.has(lemmaAt(tree, v)))])
	const from = [token, ...trigger.tokens, ...fired]
		.flatMap((k) => kidsBy(tree, k, 'obl', 'nmod').filter((o) => FROM.test(caseOf(tree, o))))
		.map((k) => atDirection(tree, k))
	const holder = from.map((k) => holderOf(tree, k)).find((k) => k !== null)
	if (holder === undefined || holder === null) return []
	const entity = entityAt(reading, sentence, holder)
	return isParty(entity) && !entity.pronoun && (isArmed(entity) || entity.country !== null || !entity.unnamed)
		? [{ entity, rule: 'who/fired-from' }]
		: []
}

/** "from the direction of the army's positions" */
function atDirection(tree: Tree, from: number): number {
	if (lemmaAt(tree, from) !== 'direction' || uposAt(tree, from) !== 'NOUN') return from
	return kidsBy(tree, from, 'nmod').find((k) => caseOf(tree, k) === 'of') ?? from
}

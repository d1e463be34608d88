/** "Both delegations agreed to meet again", "the two sides fought on": those between whom the talks or the fighting told before were. */
import { type Entity, isParty } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt } from '../../language/names/tree.ts'
import type { Draft, Role } from '../draft.ts'
import type { Told } from './told.ts'

const SIDE =
	/^(?:side|party|delegation|team|negotiator|delegate|government|country|army|neighbour|neighbor|state|faction|camp|rival|capital|nation|belligerent|foe|envoy|leader)$/
const BETWEEN: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'RETREAT', 'ASSAULT', 'REJECT'])
/** How many sentences before they may be told of. */
const NEAR = 6

export function settleBothSides({ drafts, isOneItem }: Told): void {
	for (const [i, draft] of drafts.entries()) {
		if (!BETWEEN.has(draft.type) || !draft.actors.some(isBoth)) continue
		const before = drafts
			.slice(0, i)
			.reverse()
			.filter((d) => draft.sentence - d.sentence <= NEAR && isOneItem(d.sentence, draft.sentence))
		const two = before.map(sidesIn).find((sides) => sides.length === 2)
		if (!two) continue
		draft.actors = two.map(({ entity }) => ({ entity, rule: 'who/both-sides' }))
		draft.targets = draft.targets.filter((r) => !isBoth(r))
	}
}

/** "both", "the two", and "the sides", who are as many as there are. */
function isBoth({ entity: { tree, head, unnamed, number, country } }: Role): boolean {
	if (!unnamed || country !== null || !SIDE.test(lemmaAt(tree, head))) return false
	const det = kidsBy(tree, head, 'det', 'cc:preconj', 'nummod').map((k) => lemmaAt(tree, k))
	const plain = kidsBy(tree, head, 'nmod', 'nmod:poss', 'amod', 'compound').length === 0
	return (
		det.includes('both') ||
		number?.min === 2 ||
		det.includes('two') ||
		(plain && det[0] === 'the' && ANY.test(lemmaAt(tree, head)))
	)
}
const ANY = /^(?:side|party|delegation|negotiator|belligerent)$/

/** Two parties by their names or kinds, once each. */
function sidesIn({ actors, targets }: Draft): Role[] {
	const found: Role[] = []
	const key = (e: Entity): string => e.ref ?? e.country ?? e.name.toLowerCase()
	for (const r of [...actors, ...targets])
		if (isParty(r.entity) && !r.entity.pronoun && !isBoth(r) && !found.some((f) => key(f.entity) === key(r.entity)))
			found.push(r)
	return found.every(({ entity }) => !entity.unnamed || entity.country !== null || entity.class === 'force')
		? found
		: []
}

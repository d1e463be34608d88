/** Who may do something and who may have it done: a party acts; a party, a building, a craft or a place suffers. */
import { type Entity, isParty } from '../../language/names/entity.ts'
import type { Role } from '../draft.ts'
import { isGathering } from '../gathering.ts'

export interface Roles {
	actors: Role[]
	targets: Role[]
}

export const role =
	(rule: string) =>
	(entity: Entity): Role => ({ entity, rule })

export const canAct = (e: Entity): boolean => isParty(e) || e.pronoun
export const canSuffer = (e: Entity): boolean =>
	isParty(e) || e.pronoun || e.class === 'facility' || e.class === 'platform' || e.class === 'place' || isGathering(e)

/** Each entity once, where it was first named. */
export function onceEach(entities: readonly Entity[]): Entity[] {
	const seen = new Set<number>()
	return entities.filter((e) => !seen.has(e.head) && seen.add(e.head))
}

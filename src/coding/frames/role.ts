/** What a role is made of: an entity with the rule that put it there; and what may have something done to it. */
import { type Entity, isSomebody } from '../../language/names/entity.ts'
import type { Role } from '../draft.ts'
import { isGathering } from '../gathering.ts'

export interface Roles {
	actors: Role[]
	targets: Role[]
}

export const role =
	(rule: string) =>
	(entity: Entity): Role => ({ entity, rule })

export const canSuffer = (e: Entity): boolean =>
	isSomebody(e) || e.class === 'facility' || e.class === 'platform' || e.class === 'place' || isGathering(e)

/** Each entity once, where it was first named. */
export function onceEach(entities: readonly Entity[]): Entity[] {
	const seen = new Set<number>()
	return entities.filter((e) => !seen.has(e.head) && seen.add(e.head))
}

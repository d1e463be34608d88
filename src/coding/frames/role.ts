/** What a role is made of: an entity with the rule that put it there; and what may have something done to it. */
import { type Entity, headLemma, isSomebody } from '../../language/names/entity.ts'
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

/** "by men on a motorcycle", "on foot": how they came. */
export const isRidden = (by: string, entity: Entity): boolean =>
	by === 'on' && /^(?:motor-?(?:cycle|bike)|moped|scooter|bicycle|horse|horseback|foot|camel)$/.test(headLemma(entity))

/** Each entity once, where it was first named. */
export function onceEach(entities: readonly Entity[]): Entity[] {
	const seen = new Set<number>()
	return entities.filter((e) => !seen.has(e.head) && seen.add(e.head))
}

/** A party as the ledger keeps it. */
import { type Entity, isParty } from '../../language/names/entity.ts'
import type { People } from '../../language/names/who-is.ts'
import type { ActorValue } from '../schema.ts'

export function actorValue(entity: Entity, people: People): ActorValue {
	const kind: ActorValue['kind'] = isParty(entity)
		? (entity.class as ActorValue['kind'])
		: entity.class === 'facility' || entity.class === 'place' || entity.class === 'platform'
			? 'facility'
			: 'unknown'
	return {
		name: entity.group?.name ?? people.stateName(entity) ?? people.fullName(entity),
		unnamed: entity.unnamed && entity.country === null,
		kind,
		...(entity.ref ? { ref: entity.ref } : {}),
		...(entity.country ? { country: entity.country } : {}),
		...(entity.sectors.length > 0 ? { sectors: [...new Set(entity.sectors)] } : {}),
		...(entity.role && entity.class === 'person' ? { role: entity.role } : {}),
		...(entity.group ? { members: entity.group.members } : {}),
		...(entity.sponsor ? { sponsor: entity.sponsor } : {}),
		...(entity.number ? { number: { min: entity.number.min, max: entity.number.max } } : {}),
	}
}

/** What a common noun stands for, from its class in the noun list. */
import type { EntityClass } from './entity.ts'

export function classOfNoun(
	noun: string | null,
	isPerson = false,
	sector: string | null = null,
	isGroup = false,
): EntityClass {
	switch (noun) {
		case 'person':
		case 'civilian':
			return 'people'
		case 'official':
			return isGroup && !isPerson ? 'organisation' : 'people'
		case 'military':
			return isPerson ? 'people' : 'force'
		case 'armed':
			// The police are armed and no armed group.
			return sector === 'COP' ? (isPerson ? 'people' : 'force') : 'armed-group'
		case 'group':
			return 'organisation'
		case 'place':
			return 'place'
		case 'facility':
			return 'facility'
		case 'vehicle':
			return 'platform'
		case 'weapon':
			return 'weapon'
		case 'event':
			return 'event'
		case 'time':
			return 'time'
		default:
			return 'thing'
	}
}

/** What a nominal stands for: a state, force, armed group, organisation, person, people, weapon, place, facility … */
import type { Count } from '../../report/count.ts'
import type { Span } from '../../report/span.ts'
import type { Tree } from './tree.ts'

export type EntityClass =
	| 'state'
	| 'force'
	| 'armed-group'
	| 'organisation'
	| 'person'
	| 'people'
	| 'weapon'
	| 'platform'
	| 'place'
	| 'facility'
	| 'event'
	| 'time'
	| 'thing'

export interface Entity {
	readonly tree: Tree
	readonly head: number
	/** The words of the name, without article, number and what follows. */
	readonly span: Span
	readonly name: string
	readonly class: EntityClass
	/** Nobody is named: "gunmen", "a militia". */
	readonly unnamed: boolean
	readonly pronoun: boolean
	readonly definite: boolean
	readonly country: string | null
	readonly sectors: readonly string[]
	readonly sponsor: string | null
	readonly ref: string | null
	readonly number: Count | null
	readonly status: 'civilian' | 'combatant' | 'unknown'
	/** Titles and offices before a person's name: "Defence Secretary". */
	readonly role: string | null
	/** The group that fighters, members or soldiers are of: "members of X", "X fighters". */
	readonly group?: { readonly name: string; readonly span: Span; readonly members: string } | undefined
	readonly rules: readonly string[]
}

/** What a nominal tells by itself, before it is asked what it stands for. */
export type Nominal = Pick<Entity, 'tree' | 'head' | 'pronoun' | 'definite' | 'number' | 'sponsor' | 'country'>

/** Somebody or something named, with nothing more known about it. */
export const NAMED = {
	unnamed: false,
	sectors: [] as readonly string[],
	ref: null,
	status: 'unknown',
	role: null,
} as const

/** Classes that can do something or have it done to them as parties. */
const PARTIES: ReadonlySet<EntityClass> = new Set(['state', 'force', 'armed-group', 'organisation', 'person', 'people'])
export const isParty = (entity: Entity): boolean => PARTIES.has(entity.class)
/** Parties that carry arms by their nature. */
export const isArmed = (entity: Entity): boolean =>
	entity.class === 'force' || entity.class === 'armed-group' || entity.status === 'combatant'

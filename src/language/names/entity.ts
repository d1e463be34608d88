/** What a nominal stands for: a state, force, armed group, organisation, person, people, weapon, place, facility … */
import type { Count } from '../../report/count.ts'
import type { Span } from '../../report/span.ts'
import { lemmaAt, type Tree } from './tree.ts'

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

/** The words that name it, and the rules that read them so. */
export type Words = Pick<Entity, 'span' | 'name' | 'rules'>

/** What it stands for; what is left out is not known. */
export type Told = Pick<Entity, 'class'> &
	Partial<Pick<Entity, 'unnamed' | 'country' | 'sectors' | 'ref' | 'status' | 'role' | 'group'>>

/**
 * Every entity is made here, field by field: objects of one shape are asked much faster than those that each were put
 * together otherwise.
 */
export function entityOf(nominal: Nominal, { span, name, rules }: Words, told: Told): Entity {
	return {
		tree: nominal.tree,
		head: nominal.head,
		span,
		name,
		class: told.class,
		unnamed: told.unnamed ?? false,
		pronoun: nominal.pronoun,
		definite: nominal.definite,
		country: told.country === undefined ? nominal.country : told.country,
		sectors: told.sectors ?? [],
		sponsor: nominal.sponsor,
		ref: told.ref ?? null,
		number: nominal.number,
		status: told.status ?? 'unknown',
		role: told.role ?? null,
		group: told.group,
		rules,
	}
}

/** The same with something about it changed. */
export function changed(entity: Entity, change: Partial<Entity>): Entity {
	return Object.assign(entityOf(entity, entity, entity), change)
}

/** The lemma of the word that stands for it: "guerrilla" of "the guerrillas of the Front". */
export const headLemma = ({ tree, head }: Pick<Entity, 'tree' | 'head'>): string => lemmaAt(tree, head)

/** Classes that can do something or have it done to them as parties. */
const PARTIES: ReadonlySet<EntityClass> = new Set(['state', 'force', 'armed-group', 'organisation', 'person', 'people'])
export const isParty = (entity: Entity): boolean => PARTIES.has(entity.class)
/** A party, or a pronoun that may stand for one. */
export const isSomebody = (entity: Entity): boolean => isParty(entity) || entity.pronoun
/** Parties that carry arms by their nature. */
export const isArmed = (entity: Entity): boolean =>
	entity.class === 'force' || entity.class === 'armed-group' || entity.status === 'combatant'

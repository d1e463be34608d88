/** An event in the making: one trigger or several of one sentence, with roles that still point at tokens. */

import type { Entity } from '../language/names/entity.ts'
import { spanOf, type Tree } from '../language/names/tree.ts'
import type { Interval } from '../report/interval.ts'
import type { Span } from '../report/span.ts'
import type { Factuality, Harm, PloverType } from './lists.ts'
import type { Certainty, Count, Speaker, WhereValue } from './schema.ts'
import type { Trigger } from './trigger.ts'

export interface Role {
	readonly entity: Entity
	readonly rule: string
}

export interface HarmDraft {
	readonly kind: Harm
	readonly count: Count
	/** The nominal that says who. */
	readonly entity: Entity
	/** Words of number and people, together the evidence. */
	readonly spans: readonly Span[]
	readonly part: boolean
	readonly total: boolean
	/** The harmed are the attackers. */
	readonly attackers?: boolean
	/** Died of it after the event. */
	readonly since?: boolean
	readonly rules: readonly string[]
}

export interface WeaponDraft {
	readonly kind: string
	readonly family: string
	readonly type: string | null
	readonly platform: boolean
	readonly count: Count | null
	readonly fate: 'fired' | 'hit' | 'intercepted' | 'found' | 'failed' | null
	readonly launcher: string | null
	readonly delivery: string | null
	readonly ploverMode: string
	readonly spans: readonly Span[]
	readonly rules: readonly string[]
}

export interface Where {
	readonly value: WhereValue
	readonly spans: readonly Span[]
	readonly rule: string
}

export interface Draft {
	readonly sentence: number
	readonly tree: Tree
	readonly triggers: Trigger[]
	type: PloverType
	modes: string[]
	contexts: string[]
	delivery: string | null
	actors: Role[]
	targets: Role[]
	weapons: WeaponDraft[]
	harms: HarmDraft[]
	wheres: Where[]
	whens: { value: Interval; span: Span; rule: string }[]
	factuality: Factuality
	certainty: Certainty | null
	background: boolean
	/** Refers to an event by a definite expression: "the attack", "the strikes". */
	definite: boolean
	/** The doer is told only by a word for who did it ("the attackers"), so nobody is named. */
	speaker: Speaker | null
	rules: string[]
}

/** A draft of one trigger, of which nothing but its roles is known yet. */
export const newDraft = (
	trigger: Trigger,
	told: Pick<Draft, 'type' | 'modes' | 'contexts' | 'delivery' | 'actors' | 'targets'>,
): Draft => ({
	sentence: trigger.sentence,
	tree: trigger.tree,
	triggers: [trigger],
	type: told.type,
	modes: told.modes,
	contexts: told.contexts,
	delivery: told.delivery,
	actors: told.actors,
	targets: told.targets,
	weapons: [],
	harms: [],
	wheres: [],
	whens: [],
	factuality: 'happened',
	certainty: null,
	background: false,
	definite: false,
	speaker: null,
	rules: [...trigger.rules],
})

/** The token that stands for the event. */
export function anchorOf(draft: Draft): number {
	return draft.triggers[0]?.token ?? 0
}

/** The words of the trigger: the event noun with its verb when they stand close, else the event word alone. */
export function anchorSpan(draft: Draft): Span {
	const trigger = draft.triggers[0]!
	const all = spanOf(draft.tree, trigger.tokens)
	const words = draft.tree.tokens.filter((t) => t.start >= all.start && t.end <= all.end).length
	return words <= 8 ? all : spanOf(draft.tree, [trigger.token])
}

/** Told as done, by the report or by somebody in it. */
export const isReal = ({ factuality }: Draft): boolean => factuality === 'happened' || factuality === 'alleged'

/** Told in a headline, and mostly once more below it. */
export const isInHeadline = ({ tree }: Draft): boolean => tree.sentence.kind === 'headline'

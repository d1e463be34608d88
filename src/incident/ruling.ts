/**
 * What the decisions of people come to: the one record that clustering, figures and links are given. `decisions.ts`
 * makes it; this file only says what it is.
 */
import type { LinkKind } from '../coding/lists.ts'
import type { Problem } from '../report/problem.ts'
import type { Registry } from './registry.ts'
import type { Decision, SettableField } from './schema.ts'

/** Key of a claim: `c-…`. */
export type ClaimKey = string

export type ClaimStatus = 'accepted' | 'corrected' | 'rejected'

export interface ClaimRuling {
	readonly status: ClaimStatus
	readonly decision: Decision
	/** For `corrected`: the value the person gave, in the shape of the claim's field. */
	readonly value?: unknown
}

/** A link that a person made or took away. Both ends are keys of mentions or statements, never handles. */
export interface DecidedLink {
	readonly kind: LinkKind
	readonly from: string
	readonly to: string
	readonly decision: Decision
}

export interface DecidedOrigin {
	readonly origin: string
	readonly decision: Decision
}

/** What a person set of an incident as a whole. */
export interface DecidedSetting {
	readonly field: SettableField
	readonly value: unknown
	readonly decision: Decision
}

/** A handle and the mentions that it was minted for, in the order of minting. */
export interface MintedHandle {
	readonly handle: string
	readonly mentions: readonly string[]
}

export interface Ruling {
	readonly claims: ReadonlyMap<ClaimKey, ClaimRuling>
	/** Pairs of mention keys that are one event. No pair of `cannotLink` is joined by them, not even by way of others. */
	readonly mustLink: readonly (readonly [string, string])[]
	/** Pairs of mention keys that are two events. */
	readonly cannotLink: readonly (readonly [string, string])[]
	readonly links: readonly DecidedLink[]
	readonly unlinks: readonly DecidedLink[]
	/** Report id → the publication day that a person set. */
	readonly published: ReadonlyMap<string, string>
	/** Claim key or report id → the origin that a person gave. */
	readonly origins: ReadonlyMap<string, DecidedOrigin>
	/** Mention key → what a person set of the incident that it stands in. */
	readonly settings: ReadonlyMap<string, readonly DecidedSetting[]>
	/** Who and where names are. */
	readonly registry: Registry
	/** Ids of live decisions that name something which is not there (any more). They stand and do nothing. */
	readonly orphaned: readonly string[]
	readonly handles: readonly MintedHandle[]
	/** Decisions set aside by later ones, values that do not fit, orphans: each said once. */
	readonly problems: readonly Problem[]
}

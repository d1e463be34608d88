/** What an export is made of: the whole ledger, or what counts of it, as plain data. Nothing is withheld here yet. */
import type { Coded } from '../coding/schema.ts'
import type { Inclusion } from '../incident/release/schema.ts'
import type { Decision, Derived, Incident } from '../incident/schema.ts'
import type { Metadatum, Version } from '../report/schema.ts'

export interface HeldReport {
	readonly version: Version
	readonly metadata: readonly Metadatum[]
	/** When this text was first obtained. */
	readonly obtained?: string | undefined
}

export interface Holdings {
	readonly reports: readonly HeldReport[]
	readonly codings: readonly Coded[]
	readonly derived: Derived
	readonly decisions: readonly Decision[]
	/** Statements go out whatever they are about; else those alone that are about what goes out. */
	readonly allStatements?: boolean
	/** What counts, where somebody asked: `derived` then holds what goes out alone. */
	readonly inclusion?: {
		readonly rules: Inclusion
		readonly leftOut: readonly { readonly incident: Incident; readonly reasons: readonly string[] }[]
	}
}

/** How an incident is cited: by its handle, else by its key. */
export const nameOf = (incident: Pick<Incident, 'handle' | 'key'>): string => incident.handle ?? incident.key

/** Why a table of what happened, day by day, has no row for it; null when it has one. */
export function whyNoRow({ when, factuality }: Pick<Incident, 'when' | 'factuality'>): string | null {
	if (factuality !== 'happened' && factuality !== 'alleged') return `it is told as ${factuality}`
	return when ? null : 'its date is not known'
}

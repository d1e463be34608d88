/**
 * What is a candidate for UCDP GED: violence with at least one direct death and an organised actor. Whether a dyad reaches 25 deaths in a
 * year is not known from one ledger, so a candidate is never more than that.
 */
import type { Incident } from '../../incident/schema.ts'
import { doersOf, isArmed, isOrganised, opponentsIn, type Side, targetsOf } from './sides.ts'

/** The first six are those of the field; the others are ours, for what a row cannot be written without. */
export const EXCLUSIONS = {
	no_death: 'nobody says that somebody was killed',
	actor_not_organised: 'whoever did it is no organised actor',
	actor_unknown: 'a side is not known by name',
	not_direct_death: 'the deaths are not told as those of an attack',
	threshold_unknown: 'deaths of the year in the dyad are not known',
	spontaneous_violence: 'violence of a crowd without an organised actor',
	not_happened: 'it is not told as something that happened',
	too_little_told: 'too little is told to tell it from another like it',
	date_unknown: 'the year is not known',
	place_unknown: 'not even the country is known',
} as const
export type Exclusion = keyof typeof EXCLUSIONS

export type GedCoded =
	| { readonly type: 1 | 2 | 3; readonly a: Side; readonly b: Side | null }
	| { readonly type: null; readonly why: Exclusion }

const not = (why: Exclusion): GedCoded => ({ type: null, why })

export function gedOf(incident: Incident, killed: number | null): GedCoded {
	if (incident.factuality !== 'happened' && incident.factuality !== 'alleged') return not('not_happened')
	if (killed === null || killed < 1) return not('no_death')
	if (!incident.recordable) return not('too_little_told')
	if (incident.type !== 'ASSAULT' && incident.type !== 'PROTEST') return not('not_direct_death')
	const doers = doersOf(incident)
	const armed = doers.filter(({ kind }) => isArmed(kind))
	if (incident.type === 'PROTEST' && armed.length === 0) return not('spontaneous_violence')
	if (doers.length === 0) return not('actor_unknown')
	if (armed.length === 0)
		return not(doers.every(({ kind }) => kind === 'unknown') ? 'actor_unknown' : 'actor_not_organised')
	const organised = armed.filter(isOrganised)
	const [first] = organised
	if (!first) return not('actor_unknown')
	const against = opponentsIn(organised)?.[1] ?? otherSide(first, targetsOf(incident))
	if (!against) return not('actor_unknown')
	if (!isArmed(against.kind)) return { type: 3, a: first, b: null }
	if (!isOrganised(against)) return not('actor_unknown')
	// A government stands first.
	const [a, b] = first.kind !== 'state' && against.kind === 'state' ? [against, first] : [first, against]
	return { type: a.kind === 'state' ? 1 : 2, a, b }
}

/** Armed targets before civilians; buildings and people whom nobody can place are no side. */
function otherSide(doer: Side, targets: readonly Side[]): Side | undefined {
	const sides = targets.filter(({ kind }) => isArmed(kind) || kind === 'civilians')
	return (
		sides.find((side) => isArmed(side.kind) && side.kind !== doer.kind) ??
		sides.find((side) => isArmed(side.kind) === false)
	)
}

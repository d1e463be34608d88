/**
 * What counts in a project: an incident that a rule leaves out is named with the reason; nothing is taken out of the ledger.
 */
import type { WhereValue } from '../../coding/schema.ts'
import type { Figure, Incident, RuleId } from '../schema.ts'
import { Inclusion } from './schema.ts'

/** Without a file everything that is specific enough to be told from another like it counts. */
export const EVERYTHING: Inclusion = Inclusion.parse({ name: 'everything recordable' })

const LEVELS: readonly WhereValue['level'][] = [
	'exact',
	'town',
	'near',
	'district',
	'province',
	'region',
	'water',
	'country',
]

/** Why an incident does not count; nothing when it does. */
export function leftOut(incident: Incident, rules: Inclusion): string[] {
	const out: string[] = []
	const { when, where } = incident
	const country = where?.country
	if (!incident.recordable) out.push('too little is told to tell it from another like it')
	if (!rules.factuality.includes(incident.factuality)) out.push(`it is told as ${incident.factuality}`)
	if (rules.types && !rules.types.includes(incident.type)) out.push(`its type is ${incident.type}`)
	if (rules.countries && (country === undefined || !rules.countries.includes(country)))
		out.push(country === undefined ? 'its country is not known' : `it was in ${country}`)
	if (when === null && (rules.dated || rules.from || rules.to)) out.push('its day is not known')
	if (when && rules.from && when.latest.slice(0, 10) < rules.from) out.push(`it was before ${rules.from}`)
	if (when && rules.to && when.earliest.slice(0, 10) > rules.to) out.push(`it was after ${rules.to}`)
	if (rules.placedWithin && (!where || LEVELS.indexOf(where.level) > LEVELS.indexOf(rules.placedWithin)))
		out.push(where ? `its place is known to the ${where.level} only` : 'its place is not known')
	for (const [kind, least] of [
		['killed', rules.killedAtLeast],
		['wounded', rules.woundedAtLeast],
	] as const) {
		if (least === undefined) continue
		const figure = figureOf(incident, kind, rules.figures)
		const most = figure?.best ?? figure?.low ?? null
		if (most === null) out.push(`nobody says how many were ${kind}`)
		else if (most < least) out.push(`${most} ${kind}, fewer than ${least}`)
	}
	if (rules.originsAtLeast !== undefined && incident.origins < rules.originsAtLeast)
		out.push(
			`${incident.origins === 1 ? 'one origin' : `${incident.origins} origins`}, fewer than ${rules.originsAtLeast}`,
		)
	return out
}

/** The total of one kind of harm under a rule; a 0 that the rule writes where nobody gives a figure is none. */
export function figureOf({ figures }: Incident, kind: Figure['kind'], rule: RuleId): Figure | null {
	const totals = figures.filter((f) => f.kind === kind && f.who === null && f.flag !== 'not-reported')
	return totals.find((f) => f.rule === rule) ?? null
}

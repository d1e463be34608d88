/** Who and what a public export would expose or withhold, before anything is written: for the person who decides on it. */
import { whereInWords } from '../coding/in-words.ts'
import type { Incident } from '../incident/schema.ts'
import { type Holdings, nameOf } from './holdings.ts'
import { chosenOf } from './selection.ts'
import type { ExportOptions, ExposedAs, Precision, Profile } from './shape.ts'
import { exposedPeople, isRevealed } from './withhold/index.ts'
import { coarser } from './withhold/places.ts'

export interface Preview {
	readonly profile: Profile
	readonly incidents: number
	readonly claims: number
	/** Everybody whose name is in what is exported, and whether it will be told. */
	readonly people: readonly {
		readonly name: string
		readonly as: ExposedAs
		readonly incidents: readonly string[]
		readonly told: boolean
	}[]
	/** Places known more finely than a town, with what will be told of them. */
	readonly places: readonly { readonly incident: string; readonly known: string; readonly told: string }[]
	readonly precision: Precision
	/** Whole texts, entries of the log of decisions, and claims of imported rows: how many there are, and whether they are carried. */
	readonly texts: { readonly count: number; readonly told: boolean }
	readonly notes: { readonly count: number; readonly told: boolean }
	readonly rows: { readonly count: number; readonly told: boolean }
}

const FINE: ReadonlySet<string> = new Set(['exact', 'near'])

export function previewOf(holdings: Holdings, options: ExportOptions): Preview {
	const { profile = 'public', places: precision = 'exact' } = options
	// Nothing is withheld from a preview, so nothing is gone over word by word as for a format.
	const { incidents } = (options.only ? chosenOf(holdings, options.only) : holdings).derived
	const chosen = new Set(incidents.map(nameOf))
	const { claims, cells } = countedIn(holdings, incidents)
	const reports = new Set(incidents.flatMap((incident) => incident.reports))
	const told = profile === 'private'
	return {
		profile,
		incidents: incidents.length,
		claims,
		people: exposedPeople(holdings)
			.map((one) => ({ ...one, incidents: one.incidents.filter((name) => chosen.has(name)) }))
			.filter(({ incidents }) => incidents.length > 0 || !options.only)
			.map((one) => ({ ...one, told: told || isRevealed(one, options) })),
		places: incidents.flatMap((incident) => {
			const { where } = incident
			if (!where || !(FINE.has(where.level) || coarser(where, precision) !== where)) return []
			return [{ incident: nameOf(incident), known: whereInWords(where), told: whereInWords(coarser(where, precision)) }]
		}),
		precision,
		texts: { count: holdings.reports.filter(({ version }) => reports.has(version.report)).length, told },
		notes: { count: holdings.decisions.length, told },
		rows: { count: cells, told },
	}
}

/** The claims behind incidents, and how many of them are cells of imported rows. */
function countedIn({ codings }: Holdings, incidents: readonly Incident[]): { claims: number; cells: number } {
	const about = new Set(incidents.flatMap(({ mentions }) => mentions))
	const isCell = new Map(
		codings.flatMap(({ claims }) =>
			claims.flatMap((claim) =>
				about.has(claim.about) ? [[claim.key as string, claim.evidence.kind === 'cell'] as const] : [],
			),
		),
	)
	const behind = incidents.flatMap(({ claims }) => claims.flatMap((key) => isCell.get(key) ?? []))
	return { claims: behind.length, cells: behind.filter(Boolean).length }
}

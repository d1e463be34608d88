/** Who and what a public export would expose or withhold, before anything is written: for the person who decides on it. */
import { whereInWords } from '../coding/in-words.ts'
import type { Incident } from '../incident/schema.ts'
import type { Version } from '../report/schema.ts'
import { type Holdings, nameOf } from './holdings.ts'
import { chosenOf } from './selection.ts'
import type { ExportOptions, ExposedAs, Precision, Profile } from './shape.ts'
import { isRevealed } from './withhold/index.ts'
import { type Exposed, exposedIn, type Said } from './withhold/people.ts'
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

/** All that is gone through for a preview, whatever is asked of it: on a large ledger that takes a while, and it can be kept. */
export interface Survey extends Pick<Holdings, 'derived' | 'inclusion'> {
	readonly people: readonly Exposed[]
	/** The claims behind each incident, by its key, and how many of them are cells of imported rows. */
	readonly behind: ReadonlyMap<string, { readonly claims: number; readonly cells: number }>
	/** How many texts of each report there are. */
	readonly texts: ReadonlyMap<string, number>
	readonly notes: number
}

export function surveyOf({ derived, codings, versions, notes }: Surveyed): Survey {
	const texts = new Map<string, number>()
	for (const { report } of versions) texts.set(report, (texts.get(report) ?? 0) + 1)
	const people = exposedIn(codings, derived.incidents, versions)
	return { derived, people, behind: behindEach(codings, derived.incidents), texts, notes }
}

/** What a survey goes through. */
export interface Surveyed extends Pick<Holdings, 'derived'> {
	readonly codings: readonly Said[]
	readonly versions: readonly Pick<Version, 'report' | 'sections'>[]
	/** Entries of the log of decisions. */
	readonly notes: number
}

export function previewOf(survey: Survey, options: ExportOptions): Preview {
	const { profile = 'public', places: precision = 'exact' } = options
	const { incidents } = (options.only ? chosenOf(survey, options.only) : survey).derived
	const chosen = new Set(incidents.map(nameOf))
	const reports = [...new Set(incidents.flatMap((incident) => incident.reports))]
	const behind = incidents.flatMap(({ key }) => survey.behind.get(key) ?? [])
	const told = profile === 'private'
	return {
		profile,
		incidents: incidents.length,
		claims: sum(behind.map(({ claims }) => claims)),
		people: survey.people
			.map((one) => ({ ...one, incidents: one.incidents.filter((name) => chosen.has(name)) }))
			.filter(({ incidents }) => incidents.length > 0 || !options.only)
			.map((one) => ({ ...one, told: told || isRevealed(one, options) })),
		places: incidents.flatMap((incident) => {
			const { where } = incident
			if (!where || !(FINE.has(where.level) || coarser(where, precision) !== where)) return []
			return [{ incident: nameOf(incident), known: whereInWords(where), told: whereInWords(coarser(where, precision)) }]
		}),
		precision,
		texts: { count: sum(reports.map((report) => survey.texts.get(report) ?? 0)), told },
		notes: { count: survey.notes, told },
		rows: { count: sum(behind.map(({ cells }) => cells)), told },
	}
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

function behindEach(codings: readonly Said[], incidents: readonly Incident[]): Survey['behind'] {
	const about = new Set<string>(incidents.flatMap(({ mentions }) => mentions))
	const isCell = new Map<string, boolean>()
	for (const { claims } of codings)
		for (const claim of claims) if (about.has(claim.about)) isCell.set(claim.key, claim.evidence.kind === 'cell')
	return new Map(
		incidents.map(({ key, claims }) => {
			const known = claims.flatMap((claim) => isCell.get(claim) ?? [])
			return [key, { claims: known.length, cells: known.filter(Boolean).length }]
		}),
	)
}

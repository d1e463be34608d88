/**
 * Rows of other people's tables are theirs to publish: in a public export no claim of one stands, nor what rests on such claims
 * alone, nor the row. What reports say of the same incident stays: rows do not move what reports say.
 */
import type { Claim, Coded } from '../../coding/schema.ts'
import { isRow } from '../../incident/imported.ts'
import type { Derived, Incident } from '../../incident/schema.ts'
import { type Holdings, nameOf } from '../holdings.ts'
import type { Loss } from '../shape.ts'

interface Rows {
	readonly claims: ReadonlySet<string>
	readonly mentions: ReadonlySet<string>
	readonly reports: ReadonlySet<string>
}

export function kept(holdings: Pick<Holdings, 'derived' | 'codings'>): {
	derived: Derived
	codings: readonly Coded[]
	losses: Loss[]
} {
	const { derived, codings } = holdings
	const rows = rowsIn(codings)
	if (rows.claims.size === 0) return { derived, codings, losses: [] }
	const losses: Loss[] = []
	const incidents = derived.incidents.flatMap((incident) => {
		const claims = incident.claims.filter((key) => !rows.claims.has(key))
		if (claims.length === incident.claims.length) return [incident]
		const what =
			claims.length === 0
				? 'It stands on imported rows alone, which a public export does not carry.'
				: `${incident.claims.length - claims.length} claims of imported rows are left out, with what rests on them alone.`
		losses.push({ incident: nameOf(incident), lost: 'withheld', what })
		return claims.length === 0 ? [] : [without(incident, rows, claims)]
	})
	const there = new Set(incidents.map(({ key }) => key))
	const stands = (end: string) => end.startsWith('s-') || there.has(end)
	const links = derived.links.filter(({ from, to }) => stands(from) && stands(to))
	const standing = new Set(links.map(({ key }) => key))
	return {
		derived: {
			...derived,
			incidents,
			links,
			chains: derived.chains.filter((chain) => chain.links.every((key) => standing.has(key))),
		},
		codings: codings.map((coded) => ({ ...coded, claims: coded.claims.filter((claim: Claim) => !isRow(claim)) })),
		losses,
	}
}

function rowsIn(codings: readonly Coded[]): Rows {
	const ofRows = codings.filter(({ claims }) => claims.some(isRow))
	return {
		claims: new Set(ofRows.flatMap(({ claims }) => claims.filter(isRow).map(({ key }) => key))),
		mentions: new Set(ofRows.flatMap(({ mentions }) => mentions.map(({ key }) => key))),
		reports: new Set(ofRows.map(({ report }) => report)),
	}
}

function without(incident: Incident, rows: Rows, claims: readonly string[]): Incident {
	/** Said by a row alone. */
	const alone = (of: readonly string[]) => of.length > 0 && of.every((key) => rows.claims.has(key))
	const others = (of: readonly string[]) => of.filter((key) => !rows.claims.has(key))
	const standing = <T extends { readonly claims: string[] }>(all: readonly T[]): T[] =>
		all.filter((one) => !alone(one.claims)).map((one) => ({ ...one, claims: others(one.claims) }))
	const figures = incident.figures.flatMap((figure) => {
		const all = [...figure.used, ...figure.setAside.map(({ claim }) => claim)]
		if (figure.used.some((key) => rows.claims.has(key)) || alone(all)) return []
		return [{ ...figure, setAside: figure.setAside.filter(({ claim }) => !rows.claims.has(claim)) }]
	})
	const [actors, targets, weapons] = [standing(incident.actors), standing(incident.targets), standing(incident.weapons)]
	const [timeless, placeless] = [alone(incident.whenClaims), alone(incident.whereClaims)]
	const less =
		timeless ||
		placeless ||
		figures.length < incident.figures.length ||
		actors.length < incident.actors.length ||
		targets.length < incident.targets.length ||
		weapons.length < incident.weapons.length
	return {
		...incident,
		claims: [...claims],
		mentions: incident.mentions.filter((key) => !rows.mentions.has(key)),
		reports: incident.reports.filter((report) => !rows.reports.has(report)),
		...(incident.joins
			? { joins: incident.joins.filter(({ a, b }) => !rows.mentions.has(a) && !rows.mentions.has(b)) }
			: {}),
		when: timeless ? null : incident.when,
		whenClaims: others(incident.whenClaims),
		where: placeless ? null : incident.where,
		whereClaims: others(incident.whereClaims),
		actors,
		targets,
		weapons,
		figures,
		attributions: incident.attributions.filter(({ claims: of }) => !alone(of)),
		// The title may tell what only a row says.
		title: less ? `${incident.type.toLowerCase()} ${nameOf(incident)}` : incident.title,
	}
}

/**
 * Rows of other people's tables are theirs to publish: in a public export no claim of one stands, nor what rests on such claims
 * alone. What reports say of the same incident stays.
 */
import type { Claim, Coded } from '../../coding/schema.ts'
import type { Derived, Incident } from '../../incident/schema.ts'
import { type Holdings, nameOf } from '../holdings.ts'
import type { Loss } from '../shape.ts'

export function kept(holdings: Holdings): { derived: Derived; codings: readonly Coded[]; losses: Loss[] } {
	const { derived, codings } = holdings
	const rows = new Set(codings.flatMap(({ claims }) => claims.filter(isRow).map(({ key }) => key)))
	if (rows.size === 0) return { derived, codings, losses: [] }
	const losses: Loss[] = []
	const incidents = derived.incidents.flatMap((incident) => {
		const claims = incident.claims.filter((key) => !rows.has(key))
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
		codings: codings.map((coded) => ({ ...coded, claims: coded.claims.filter((claim) => !isRow(claim)) })),
		losses,
	}
}

const isRow = ({ evidence }: Claim): boolean => evidence.kind === 'cell'

function without(incident: Incident, rows: ReadonlySet<string>, claims: readonly string[]): Incident {
	/** Said by a row alone. */
	const alone = (of: readonly string[]) => of.length > 0 && of.every((key) => rows.has(key))
	const others = (of: readonly string[]) => of.filter((key) => !rows.has(key))
	const parties = (all: Incident['actors']) =>
		all.filter((party) => !alone(party.claims)).map((party) => ({ ...party, claims: others(party.claims) }))
	const [timeless, placeless] = [alone(incident.whenClaims), alone(incident.whereClaims)]
	return {
		...incident,
		claims: [...claims],
		when: timeless ? null : incident.when,
		whenClaims: others(incident.whenClaims),
		where: placeless ? null : incident.where,
		whereClaims: others(incident.whereClaims),
		actors: parties(incident.actors),
		targets: parties(incident.targets),
		weapons: incident.weapons.filter((w) => !alone(w.claims)).map((w) => ({ ...w, claims: others(w.claims) })),
		figures: incident.figures
			.filter(({ used, setAside }) => ![...used, ...setAside.map(({ claim }) => claim)].some((key) => rows.has(key)))
			.map((figure) => figure),
		attributions: incident.attributions.filter(({ claims: of }) => !alone(of)),
		title: `${incident.type.toLowerCase()} ${nameOf(incident)}`,
	}
}

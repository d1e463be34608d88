/** Incidents on a map (RFC 7946). An incident that cannot be placed has no geometry; an area says how wide it is. */
import { actorInWords, eventInWords, whereInWords } from '../coding/in-words.ts'
import type { Incident } from '../incident/schema.ts'
import {
	type Exported,
	type ExportOptions,
	type Holdings,
	Index,
	type Loss,
	NAMES_WITHHELD,
	nameOf,
	totalOf,
} from './holdings.ts'

export function toGeoJson(holdings: Holdings, options: ExportOptions = {}): Exported {
	const index = new Index(holdings, options)
	const { incidents, links } = holdings.derived
	const losses: Loss[] = incidents
		.filter((i) => !pointOf(i))
		.map((i) => ({ incident: nameOf(i), what: 'It has no place on the map: geometry is null.' }))
	losses.push({ incident: null, what: 'Claims, speakers and words are not carried: export csv or json beside it.' })
	if (links.length > 0) losses.push({ incident: null, what: `${links.length} links are not carried.` })
	if (index.hides()) losses.push({ incident: null, what: NAMES_WITHHELD })
	return { files: [{ suffix: '', extension: 'geojson', pieces: () => write(incidents, index) }], losses }
}

function* write(incidents: readonly Incident[], index: Index): Generator<string> {
	yield '{"type": "FeatureCollection", "features": ['
	let comma = '\n'
	for (const incident of incidents) {
		yield comma + JSON.stringify(featureOf(incident, index))
		comma = ',\n'
	}
	yield '\n]}\n'
}

function pointOf({ where }: Incident): { type: 'Point'; coordinates: [number, number] } | null {
	if (where?.lat === undefined || where.lon === undefined) return null
	return { type: 'Point', coordinates: [where.lon, where.lat] }
}

function featureOf(incident: Incident, index: Index): unknown {
	const { when, where } = incident
	const figures = (['killed', 'wounded'] as const).flatMap((kind) => {
		const total = totalOf(incident, kind)
		return total
			? [
					[`${kind}_low`, total.low],
					[`${kind}_best`, total.best],
					[`${kind}_high`, total.high],
				]
			: []
	})
	return {
		type: 'Feature',
		id: nameOf(incident),
		geometry: pointOf(incident),
		properties: {
			incident_id: nameOf(incident),
			title: index.safe(incident.title),
			type: incident.type,
			event: eventInWords(incident.event),
			factuality: incident.factuality,
			date_start: when?.earliest ?? null,
			date_end: when?.latest ?? null,
			date_precision: when?.granularity ?? null,
			place: where ? index.safe(whereInWords(where)) : null,
			country: where?.country ?? null,
			geo_precision: where?.level ?? null,
			uncertainty_m: where?.uncertaintyM ?? null,
			alleged_actors: incident.actors.map(({ actor, status }) => `${index.safe(actorInWords(actor))} (${status})`),
			targets: incident.targets.map(({ actor }) => index.safe(actorInWords(actor))),
			...Object.fromEntries(figures),
			contested: incident.contestedHarm || incident.contestedWho,
			origins: incident.origins,
			reports: incident.reports.length,
			publishers: index.publishersOf(incident),
		},
	}
}

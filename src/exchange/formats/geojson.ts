/** Incidents on a map (RFC 7946). An incident that cannot be placed has no geometry; an area says how wide it is. */
import { actorInWords, eventInWords, whereInWords } from '../../coding/in-words.ts'
import type { Incident } from '../../incident/schema.ts'
import { nameOf } from '../holdings.ts'
import type { Selection } from '../selection.ts'
import type { Exporter } from '../shape.ts'

export const geojson: Exporter = {
	title: 'GeoJSON',
	readers: 'QGIS, Leaflet, MapLibre, kepler.gl',
	holds: 'One feature for each incident: a point with `uncertainty_m`, days, figures, parties.',
	carries: [
		'title',
		'bounds',
		'open-above',
		'wounded',
		'dates',
		'place-precision',
		'actors',
		'targets',
		'factuality',
		'reports',
	],
	rule: 'ucdp',
	write: (selection) => ({
		files: [{ name: 'incidents.geojson', content: () => write(selection) }],
		losses: selection.incidents
			.filter((i) => !pointOf(i))
			.map((i) => ({
				incident: nameOf(i),
				lost: 'place-precision',
				what: 'It has no place on the map: geometry is null.',
			})),
		counts: { rows: selection.incidents.length, placed: selection.incidents.filter(pointOf).length },
	}),
}

function* write(selection: Selection): Generator<string> {
	yield '{"type": "FeatureCollection", "features": ['
	let comma = '\n'
	for (const incident of selection.incidents) {
		yield comma + JSON.stringify(featureOf(incident, selection))
		comma = ',\n'
	}
	yield '\n]}\n'
}

function pointOf({ where }: Incident): { type: 'Point'; coordinates: [number, number] } | null {
	if (where?.lat === undefined || where.lon === undefined) return null
	return { type: 'Point', coordinates: [where.lon, where.lat] }
}

function featureOf(incident: Incident, selection: Selection): unknown {
	const { when, where } = incident
	const figures = (['killed', 'wounded'] as const).flatMap((kind) => {
		const total = selection.total(incident, kind)
		return total
			? [
					[`${kind}_low`, total.low],
					[`${kind}_best`, total.best],
					[`${kind}_high`, total.high],
					[`${kind}_open_above`, total.openAbove],
				]
			: []
	})
	return {
		type: 'Feature',
		id: nameOf(incident),
		geometry: pointOf(incident),
		properties: {
			incident_id: nameOf(incident),
			title: incident.title,
			type: incident.type,
			event: eventInWords(incident.event),
			factuality: incident.factuality,
			date_start: when?.earliest ?? null,
			date_end: when?.latest ?? null,
			date_precision: when?.granularity ?? null,
			place: where ? whereInWords(where) : null,
			country: where?.country ?? null,
			geo_precision: where?.level ?? null,
			uncertainty_m: where?.uncertaintyM ?? null,
			alleged_actors: incident.actors.map(({ actor, status }) => `${actorInWords(actor)} (${status})`),
			targets: incident.targets.map(({ actor }) => actorInWords(actor)),
			...Object.fromEntries(figures),
			rule: selection.rule,
			contested: incident.contestedHarm || incident.contestedWho,
			origins: incident.origins,
			reports: incident.reports.length,
			publishers: selection.publishersOf(incident),
			claims: `claims.jsonl#${nameOf(incident)}`,
		},
	}
}

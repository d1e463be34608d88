/** KML 2.2: a placemark for each incident that has a place, with the time it spans and its figures as data. Nothing in it is loaded from elsewhere. */
import { actorInWords, timeInWords, whereInWords } from '../../coding/in-words.ts'
import type { Incident } from '../../incident/schema.ts'
import { dayPart } from '../../report/interval.ts'
import { nameOf } from '../holdings.ts'
import type { Selection } from '../selection.ts'
import type { Exporter, Loss } from '../shape.ts'
import { element, text } from './xml.ts'

export const kml: Exporter = {
	title: 'KML',
	readers: 'Google Earth, QGIS, uMap',
	holds: 'A placemark for each incident with a place: days as a time span, figures, parties and how wide the place is.',
	carries: ['title', 'bounds', 'wounded', 'place-precision', 'actors', 'targets', 'factuality', 'reports'],
	rule: 'ucdp',
	write(selection) {
		const placed = selection.incidents.filter(({ where }) => where?.lat !== undefined && where.lon !== undefined)
		const losses: Loss[] = selection.incidents
			.filter((incident) => !placed.includes(incident))
			.map((incident) => ({
				incident: nameOf(incident),
				lost: 'row',
				what: 'No placemark: it has no place on the map.',
			}))
		return {
			files: [{ name: 'incidents.kml', content: () => write(placed, selection) }],
			losses,
			counts: { rows: placed.length },
		}
	},
}

function* write(incidents: readonly Incident[], selection: Selection): Generator<string> {
	yield '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
	yield text('name', 'Incidents')
	for (const incident of incidents) yield `\n${placemark(incident, selection)}`
	yield '\n</Document></kml>\n'
}

function placemark(incident: Incident, selection: Selection): string {
	const { when, where, title, actors, targets } = incident
	const data: [string, string | number][] = [
		['incident', nameOf(incident)],
		['type', incident.type],
		['factuality', incident.factuality],
		['when', when ? timeInWords(when) : ''],
		['place', whereInWords(where!)],
		['place_known_to', where!.level],
		['uncertainty_m', where!.uncertaintyM ?? ''],
		['alleged_actors', actors.map((p) => `${actorInWords(p.actor)} (${p.status})`).join('; ')],
		['targets', targets.map((p) => actorInWords(p.actor)).join('; ')],
		['origins', incident.origins],
		['publishers', selection.publishersOf(incident).join('; ')],
		['rule', selection.rule],
	]
	for (const kind of ['killed', 'wounded'] as const) {
		const total = selection.total(incident, kind)
		if (total) for (const bound of ['low', 'best', 'high'] as const) data.push([`${kind}_${bound}`, total[bound] ?? ''])
	}
	const told = data.filter(([, value]) => value !== '')
	const span = when
		? [element('TimeSpan', {}, text('begin', dayPart(when.earliest)), text('end', dayPart(when.latest)))]
		: []
	return element(
		'Placemark',
		{ id: nameOf(incident) },
		text('name', title),
		...span,
		element(
			'ExtendedData',
			{},
			...told.map(([name, value]) => element('Data', { name }, text('value', String(value)))),
		),
		element('Point', {}, text('coordinates', `${where!.lon},${where!.lat}`)),
	)
}

/** "30 km north of X": the named point moved by distance and bearing, with an uncertainty to match. */
import { numberOf } from '../language/chunks/index.ts'
import { textOf } from '../language/names/nominal.ts'
import { lemmaAt, type Tree } from '../language/names/tree.ts'
import type { Where } from './draft.ts'
import type { Places } from './places.ts'
import type { Reading } from './reading.ts'

/** "30 km north of X": the named point moved by distance and bearing, with an uncertainty to match. */
export function distancePlace(reading: Reading, sentence: number, i: number, places: Places): Where | null {
	const tree = reading.trees[sentence]!
	const metres = UNIT_METRES[lemmaAt(tree, i)]
	if (!metres) return null
	// Read from the words in their order: the tree hangs "north" on many things.
	const number = /^\d[\d,.]*$/.test(tree.tokens[i - 1]?.form ?? '')
		? numberBefore(tree, i)
		: (numberOf(tree.sentence, i)?.min ?? null)
	const rest = tree.tokens.slice(i + 1, i + 7)
	const preposition = rest.findIndex((t) => t.form === 'of' || t.form === 'from')
	if (
		!number ||
		preposition < 0 ||
		rest
			.slice(0, preposition)
			.some(
				(t) =>
					!/^(?:[-–]|to|the|away|further|north|south|east|west|(?:north|south)-?(?:east|west)(?:ern)?)$/i.test(t.form),
			)
	)
		return null
	const heading = rest
		.slice(0, preposition)
		.map((t) => t.form.toLowerCase())
		.filter((w) => /^(?:north|south|east|west)/.test(w))
		.join('')
	const from = reading.entities[sentence]!.names.all.find(
		(n) => n.kind === 'place' && (n.tokens[0] ?? -1) > i + preposition && (n.tokens[0] ?? -1) <= i + preposition + 4,
	)
	const chosen = from ? places.choose(from.words) : null
	if (!from || !chosen) return null
	const bearing = heading === '' ? null : (BEARINGS[heading] ?? null)
	const far = number * metres
	const point = bearing === null ? chosen.entry : moved(chosen.entry, far, bearing)
	const span = { start: tree.tokens[i - 1]?.start ?? from.span.start, end: from.span.end }
	const relationWord =
		heading === '' ? `${number} ${tree.tokens[i]?.form} from` : `${number} ${tree.tokens[i]?.form} ${heading} of`
	return {
		value: {
			name: reading.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 120),
			relation: relationWord,
			anchor: textOf(tree, from.span),
			place: chosen.entry.id,
			...(chosen.entry.country ? { country: chosen.entry.country } : {}),
			lat: point.lat,
			lon: point.lon,
			uncertaintyM: Math.round(chosen.entry.uncertaintyM + far * (bearing === null ? 1 : 0.4)),
			level: 'near',
		},
		spans: [from.span],
		rule: 'where/distance',
	}
}

export const isUnit = (tree: Tree, i: number): boolean => lemmaAt(tree, i) in UNIT_METRES

const UNIT_METRES: Readonly<Record<string, number>> = {
	km: 1000,
	kilometer: 1000,
	kilometre: 1000,
	mile: 1609,
	metre: 1,
	meter: 1,
	kms: 1000,
}
const BEARINGS: Readonly<Record<string, number>> = {
	north: 0,
	northeast: 45,
	east: 90,
	southeast: 135,
	south: 180,
	southwest: 225,
	west: 270,
	northwest: 315,
}

function numberBefore(tree: Tree, i: number): number | null {
	const value = Number((tree.tokens[i - 1]?.form ?? '').replaceAll(',', ''))
	return Number.isFinite(value) && value > 0 ? value : null
}

/** A point so many metres away at a bearing, near enough for distances of a few hundred kilometres. */
function moved(
	from: { readonly lat: number; readonly lon: number },
	metres: number,
	bearing: number,
): { lat: number; lon: number } {
	const angle = (bearing * Math.PI) / 180
	const lat = from.lat + (metres * Math.cos(angle)) / 111_320
	const lon = from.lon + (metres * Math.sin(angle)) / (111_320 * Math.cos((from.lat * Math.PI) / 180))
	return { lat: Math.round(lat * 1e4) / 1e4, lon: Math.round(lon * 1e4) / 1e4 }
}

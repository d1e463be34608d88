/** Actors and places of a published site, counted from its lines as the ledger counts them. Pure. */
import { grouped } from '../../report/grouped.ts'
import type { Filters } from '../data/source.ts'
import type { ActorRegistry, IncidentLine, PlaceRegistry } from '../data/types.ts'

type Actor = ActorRegistry['entries'][number]
type Place = PlaceRegistry['entries'][number]
interface Named {
	readonly line: IncidentLine
	readonly name: string
	readonly as: 'doer' | 'target' | 'place'
}

export function actorsOf(lines: readonly IncidentLine[], filters: Filters): ActorRegistry {
	const named = lines.flatMap((line): Named[] => [
		...line.actors.map(({ name }): Named => ({ line, name, as: 'doer' })),
		...line.targets.map(({ name }): Named => ({ line, name, as: 'target' })),
	])
	const entries = [...grouped(named, ({ name }) => name.toLowerCase())].map(([id, all]): Actor => {
		const count = (as: Named['as']) => new Set(all.filter((one) => one.as === as).map(({ line }) => line.key)).size
		return { ...entryOf(id, all), country: null, ref: null, asDoer: count('doer'), asTarget: count('target') }
	})
	return pageOf(entries, filters)
}

export function placesOf(lines: readonly IncidentLine[], filters: Filters): PlaceRegistry {
	const named = lines.flatMap((line): Named[] => (line.place === null ? [] : [{ line, name: line.place, as: 'place' }]))
	const groups = grouped(named, ({ name, line }) => `${name.toLowerCase()}|${line.country ?? ''}`)
	const entries = [...groups].map(([id, all]): Place => {
		const { country, lat, lon, uncertaintyM } = (all.find(({ line }) => line.lat !== null) ?? all[0]!).line
		return { ...entryOf(id, all), country, admin1: null, lat, lon, uncertaintyM }
	})
	return pageOf(entries, filters)
}

function entryOf(id: string, all: readonly Named[]) {
	const spelled = [...grouped(all, ({ name }) => name)].sort((a, b) => b[1].length - a[1].length).map(([name]) => name)
	const days = all.flatMap(({ line }) => [line.earliest, line.latest]).filter((day) => day !== null)
	const years = days.map((day) => day.slice(0, 4)).sort()
	return {
		id,
		name: spelled[0]!,
		names: spelled,
		incidents: new Set(all.map(({ line }) => line.key)).size,
		first: years[0] ?? null,
		last: years.at(-1) ?? null,
	}
}

const ORDERS: Readonly<Record<string, (a: Actor | Place, b: Actor | Place) => number>> = {
	incidents: (a, b) => b.incidents - a.incidents,
	name: (a, b) => a.name.localeCompare(b.name, 'en'),
	newest: (a, b) => (b.last ?? '').localeCompare(a.last ?? ''),
}

function pageOf<T extends Actor | Place>(
	entries: readonly T[],
	{ q, country, sort, limit = '50', offset = '0' }: Filters,
) {
	const words = String(q ?? '').toLowerCase()
	const order = ORDERS[String(sort ?? 'incidents')] ?? ORDERS['incidents']!
	const found = entries
		.filter((one) => one.names.some((name) => name.toLowerCase().includes(words)))
		.filter((one) => !country || one.country === country)
		.sort((a, b) => order(a, b) || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
	const from = Number(offset)
	return { total: found.length, entries: found.slice(from, from + Number(limit)), decided: [] }
}

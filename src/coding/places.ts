/** One gazetteer choice for each place name of a report, made in the light of all the others. */
import { resolvePlaces } from '../knowledge/index.ts'
import type { Reading } from './reading.ts'
import type { Places } from './where.ts'

export function placesOf(reading: Reading): Places {
	const names = new Map<string, number>()
	const countries = new Map<string, number>()
	const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1)
	for (const { names: known } of reading.entities)
		for (const named of known.all) {
			if (named.kind === 'place') count(names, named.words)
			else if (named.country) count(countries, named.country)
		}
	const resolved = resolvePlaces(reading.knowledge.places, {
		mentions: [...names].map(([name, times]) => ({ name, count: times })),
		countries: [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code),
	})
	return {
		choose(name) {
			const found = resolved.get(name)
			return found
				? {
						entry: found.place,
						score: found.score,
						alternatives: found.alternatives.slice(0, 3).map((a) => a.place.id),
					}
				: null
		},
	}
}

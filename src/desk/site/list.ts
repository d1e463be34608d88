/** The list of a published site: narrowed, counted and ordered here, as the ledger does it where there is one. Pure. */
import type { Filters } from '../data/source.ts'
import type { FacetCount, Facets, IncidentLine, IncidentList, Mark, Site } from '../data/types.ts'
import { isInArea, isWithin } from '../incidents/within.ts'

export type Entry = Site['incidents'][number]

type Test = (entry: Entry) => boolean

/** One test for each filter that is set. */
function testsOf(filters: Filters): ReadonlyMap<string, Test> {
	const tests = new Map<string, Test>()
	const when = (name: string, test: (value: string) => Test) => {
		const value = filters[name]
		if (value) tests.set(name, test(value))
	}
	// As over the API: what is too vague for a list is left out of it.
	if (filters['recordable'] !== 'all') tests.set('recordable', ({ line }) => line.recordable)
	when('q', (value) => textTest(value))
	when(
		'type',
		(value) =>
			({ line }) =>
				line.type === value,
	)
	when(
		'mode',
		(value) =>
			({ line }) =>
				line.modes.includes(value),
	)
	when(
		'weapon',
		(value) =>
			({ weapons }) =>
				weapons.includes(value),
	)
	when(
		'country',
		(value) =>
			({ line }) =>
				line.country === value,
	)
	when(
		'factuality',
		(value) =>
			({ line }) =>
				line.factuality === value,
	)
	when(
		'actor',
		(value) =>
			({ line }) =>
				namesOf(line).some((name) => name.toLowerCase().includes(value.toLowerCase())),
	)
	when(
		'contested',
		(value) =>
			({ line }) =>
				String(line.contestedWho || line.contestedHarm) === value,
	)
	when(
		'background',
		(value) =>
			({ line }) =>
				String(line.background) === value,
	)
	when('from', (value) => onLine(isWithin(value, undefined)))
	when('to', (value) => onLine(isWithin(undefined, value)))
	when('area', (value) => onLine(isInArea(value)))
	when(
		'place',
		(value) =>
			({ line }) =>
				line.place === value,
	)
	when(
		'origins',
		(value) =>
			({ line }) =>
				line.origins >= Number(value),
	)
	return tests
}

const namesOf = ({ actors, targets }: IncidentLine): string[] => [...actors, ...targets].map(({ name }) => name)

/** Words that all stand in it; "…" for words that stand together, -word for one that does not. */
function textTest(value: string): Test {
	const terms = [...value.toLowerCase().matchAll(/(-?)(?:"([^"]*)"|(\S+))/g)].map(([, not, phrase, word]) => ({
		not: not === '-',
		words: (phrase ?? word ?? '').replace(/\*$/, ''),
	}))
	return ({ words }) => terms.every(({ not, words: wanted }) => wanted === '' || words.includes(wanted) !== not)
}

const onLine =
	(test: (line: IncidentLine) => boolean): Test =>
	({ line }) =>
		test(line)

const fitting = (all: readonly Entry[], tests: ReadonlyMap<string, Test>, without = ''): Entry[] =>
	all.filter((entry) => [...tests].every(([name, test]) => name === without || test(entry)))

const MOST_FACETS = 100
const ORIGINS = [2, 3, 5, 10] as const

function count(entries: readonly Entry[], valuesOf: (entry: Entry) => readonly string[]): FacetCount[] {
	const counts = new Map<string, number>()
	for (const entry of entries)
		for (const value of new Set(valuesOf(entry))) counts.set(value, (counts.get(value) ?? 0) + 1)
	return [...counts]
		.map(([value, n]) => ({ value, count: n }))
		.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
		.slice(0, MOST_FACETS)
}

function facetsOf(
	all: readonly Entry[],
	tests: ReadonlyMap<string, Test>,
	countries: Site['about']['countries'],
): Facets {
	const by = (name: string, valuesOf: (entry: Entry) => readonly string[]) => count(fitting(all, tests, name), valuesOf)
	return {
		type: by('type', ({ line }) => [line.type]),
		mode: by('mode', ({ line }) => line.modes),
		weapon: by('weapon', ({ weapons }) => weapons),
		country: by('country', ({ line }) => (line.country === null ? [] : [line.country])).map((one) => ({
			...one,
			label: countries[one.value] ?? one.value,
		})),
		place: by('place', ({ line }) => (line.place === null ? [] : [line.place])),
		factuality: by('factuality', ({ line }) => [line.factuality]),
		origins: ORIGINS.map((n) => ({
			value: `${n}`,
			count: fitting(all, tests, 'origins').filter(({ line }) => line.origins >= n).length,
		})).filter(({ count: found }) => found > 0),
		year: by('from', ({ line }) => (line.earliest === null ? [] : [line.earliest.slice(0, 4)])),
		actor: by('actor', ({ line }) => namesOf(line)),
		contested: by('contested', ({ line }) => [line.contestedWho || line.contestedHarm ? 'contested' : 'uncontested']),
	}
}

const ORDERS: Readonly<Record<string, (a: IncidentLine, b: IncidentLine) => number>> = {
	newest: (a, b) => compare(b.earliest ?? '', a.earliest ?? ''),
	oldest: (a, b) => compare(a.earliest ?? '9999', b.earliest ?? '9999'),
	deadliest: (a, b) => (b.killed.best ?? b.killed.low ?? -1) - (a.killed.best ?? a.killed.low ?? -1),
	reports: (a, b) => b.reports - a.reports,
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export function listOf({ incidents, about }: Pick<Site, 'incidents' | 'about'>, filters: Filters): IncidentList {
	const tests = testsOf(filters)
	const order = ORDERS[filters['sort'] ?? 'newest'] ?? ORDERS['newest']!
	const found = fitting(incidents, tests)
		.map(({ line }) => line)
		.sort((a, b) => order(a, b) || compare(a.key, b.key))
	const offset = Number(filters['offset'] ?? 0)
	return {
		total: found.length,
		incidents: found.slice(offset, offset + Number(filters['limit'] ?? 50)),
		facets: facetsOf(incidents, tests, about.countries),
	}
}

export function marksOf(incidents: readonly Entry[], filters: Filters): Mark[] {
	return fitting(incidents, testsOf(filters))
		.map(({ line }) => markOf(line))
		.sort((a, b) => compare(a.earliest ?? '9999', b.earliest ?? '9999') || compare(a.key, b.key))
}

function markOf(line: IncidentLine): Mark {
	const { key, title, type, earliest, latest, lat, lon, uncertaintyM, country, origins, reports, killed } = line
	return {
		...{ key, title, type, earliest, latest, lat, lon, uncertaintyM, country, origins, reports },
		killedLow: killed.low,
		killedBest: killed.best,
		killedHigh: killed.high,
		contested: line.contestedWho || line.contestedHarm,
	}
}

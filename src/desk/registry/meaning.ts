/** What people decide that a name means: whom, or which place, in which years. The form of it, and the decision made from it. Pure. */
import type { Asked } from '../data/types.ts'
import type { Part } from '../deciding/fields.ts'
import { codeInWords } from '../design/in-words.ts'

export type Of = 'actors' | 'places'
/** What stands in the form, by the path of its part. */
export type Given = Readonly<Record<string, string>>

const choice = (all: readonly string[]) => all.map((one) => [one, one === '' ? 'not said' : codeInWords(one)] as const)
const KINDS = ['', 'state', 'force', 'armed-group', 'organisation', 'person', 'people', 'facility', 'unknown']
const LEVELS = ['', 'exact', 'town', 'near', 'district', 'province', 'region', 'country', 'water']

const NAMES: Part = {
	path: 'names',
	name: 'Names in reports, separated by semicolons',
	kind: 'text',
	hint: 'case and accents do not matter',
}
const COUNTRY: Part = { path: 'country', name: 'Country', kind: 'text', open: true, hint: 'two letters' }
const YEARS: readonly Part[] = [
	{ path: 'from', name: 'From year', kind: 'number', open: true, hint: 'empty: always' },
	{ path: 'to', name: 'To year', kind: 'number', open: true },
]

/** The names first. */
export const MEANING: Readonly<Record<Of, readonly [Part, ...Part[]]>> = {
	actors: [
		NAMES,
		{ path: 'name', name: 'All of them mean', kind: 'text' },
		{ path: 'kind', name: 'Kind', kind: 'choice', open: true, options: choice(KINDS) },
		COUNTRY,
		...YEARS,
	],
	places: [
		NAMES,
		{ path: 'name', name: 'All of them mean', kind: 'text' },
		{ path: 'level', name: 'How exactly', kind: 'choice', open: true, options: choice(LEVELS) },
		COUNTRY,
		{ path: 'lat', name: 'Latitude', kind: 'number', open: true },
		{ path: 'lon', name: 'Longitude', kind: 'number', open: true },
		{ path: 'uncertaintyM', name: 'Within metres', kind: 'number', open: true },
		...YEARS,
	],
}

/** The form before anything is changed in it. */
export function givenOf(names: readonly string[], is: Readonly<Record<string, unknown>>): Given {
	const told = Object.entries(is).filter(([name, value]) => name !== 'id' && value !== undefined && value !== null)
	return {
		names: [...new Set(names)].join('; '),
		...Object.fromEntries(told.map(([name, value]) => [name, String(value)])),
	}
}

/** What does not fit together; null when all does. */
export function wrongIn(given: Given): string | null {
	const at = (name: string) => (given[name]?.trim() ? Number(given[name]) : null)
	const [from, to, lat, lon] = [at('from'), at('to'), at('lat'), at('lon')]
	if (namesIn(given).length === 0) return 'Give at least one name as reports print it.'
	for (const year of [from, to])
		if (year !== null && !(Number.isInteger(year) && year >= 1000 && year <= 2999)) return 'A year has four digits.'
	if (from !== null && to !== null && from > to) return 'The first year is later than the last.'
	if ((lat === null) !== (lon === null)) return 'Latitude and longitude are given together or not at all.'
	if (Math.abs(lat ?? 0) > 90 || Math.abs(lon ?? 0) > 180) return 'There is no such latitude or longitude.'
	if (given['country']?.trim() && !/^[a-z]{2}$/i.test(given['country'].trim())) return 'A country is two letters.'
	return null
}

export function askedOf(of: Of, given: Given): Asked {
	const is: Record<string, string | number> = {}
	for (const { path, kind } of MEANING[of]) {
		const text = given[path]?.trim() ?? ''
		if (path === 'names' || text === '') continue
		is[path] = kind === 'number' ? Number(text) : path === 'country' ? text.toUpperCase() : text
	}
	return { act: of === 'actors' ? 'who-is-this' : 'where-is-this', names: namesIn(given), is } as unknown as Asked
}

const namesIn = (given: Given): string[] => [
	...new Set(
		(given['names'] ?? '')
			.split(';')
			.map((name) => name.trim())
			.filter(Boolean),
	),
]

/** How each field is written in a form: which parts of its value are asked for. What is not asked for stays as it was. */
import { CONTEXTS, DELIVERIES, HARMS, MODES, PLOVER_TYPES } from '../../coding/lists.ts'
import type { Claim } from '../data/types.ts'
import { codeInWords } from '../design/in-words.ts'

export type Field = Claim['field']
type Options = readonly (readonly [value: string, words: string])[]

export interface Part {
	/** Where it stands in the value: "count.min". */
	readonly path: string
	readonly name: string
	readonly kind: 'text' | 'number' | 'moment' | 'choice' | 'list' | 'yes'
	readonly options?: Options
	/** It may be left empty. */
	readonly open?: boolean
	readonly hint?: string
}

const choice = (all: readonly string[]): Options => all.map((one) => [one, codeInWords(one)])
const orNone = (all: readonly string[]): Options => [['', 'not said'], ...choice(all)]

const actor: readonly Part[] = [
	{ path: 'name', name: 'Name', kind: 'text' },
	{
		path: 'kind',
		name: 'Kind',
		kind: 'choice',
		options: choice(['state', 'force', 'armed-group', 'organisation', 'person', 'people', 'facility', 'unknown']),
	},
	{ path: 'country', name: 'Country', kind: 'text', open: true, hint: 'two letters' },
	{ path: 'unnamed', name: 'Described, not named', kind: 'yes' },
]

export const PARTS: Readonly<Record<Field, readonly Part[]>> = {
	event: [
		{ path: 'type', name: 'What', kind: 'choice', options: choice(PLOVER_TYPES) },
		{ path: 'modes', name: 'How', kind: 'list', options: choice([...new Set(Object.values(MODES).flat())].sort()) },
		{ path: 'delivery', name: 'Brought by', kind: 'choice', open: true, options: orNone(DELIVERIES) },
		{ path: 'contexts', name: 'In the course of', kind: 'list', options: choice(CONTEXTS) },
	],
	actor,
	target: actor,
	when: [
		{ path: 'earliest', name: 'Earliest', kind: 'moment', hint: 'YYYY-MM-DD' },
		{ path: 'latest', name: 'Latest', kind: 'moment', hint: 'YYYY-MM-DD' },
	],
	where: [
		{ path: 'name', name: 'Place', kind: 'text' },
		{
			path: 'level',
			name: 'How exactly',
			kind: 'choice',
			options: choice(['exact', 'town', 'near', 'district', 'province', 'region', 'country', 'water']),
		},
		{ path: 'country', name: 'Country', kind: 'text', open: true, hint: 'two letters' },
		{ path: 'lat', name: 'Latitude', kind: 'number', open: true },
		{ path: 'lon', name: 'Longitude', kind: 'number', open: true },
		{ path: 'uncertaintyM', name: 'Within metres', kind: 'number', open: true },
	],
	weapon: [
		{ path: 'kind', name: 'Weapon', kind: 'text' },
		{ path: 'type', name: 'Model', kind: 'text', open: true },
		{
			path: 'fate',
			name: 'What became of it',
			kind: 'choice',
			open: true,
			options: orNone(['fired', 'hit', 'intercepted', 'found', 'failed']),
		},
		{ path: 'delivery', name: 'Brought by', kind: 'choice', open: true, options: orNone(DELIVERIES) },
	],
	harm: [
		{ path: 'count.min', name: 'At least', kind: 'number', open: true },
		{ path: 'count.max', name: 'At most', kind: 'number', open: true, hint: 'empty: no upper end' },
		{ path: 'kind', name: 'Harm', kind: 'choice', options: choice(HARMS) },
		{ path: 'who', name: 'Who', kind: 'text' },
		{ path: 'status', name: 'Status', kind: 'choice', options: choice(['unknown', 'civilian', 'combatant']) },
	],
	victim: [
		{ path: 'name', name: 'Name', kind: 'text', open: true },
		{ path: 'description', name: 'Description', kind: 'text' },
		{ path: 'harm', name: 'Harm', kind: 'choice', options: choice(HARMS) },
		{ path: 'age', name: 'Age', kind: 'number', open: true },
		{ path: 'sex', name: 'Sex', kind: 'choice', open: true, options: orNone(['female', 'male']) },
	],
	motive: [{ path: 'words', name: 'Why, in words', kind: 'text' }],
}

/** What a new claim of a field begins with; `words` are those that were selected. */
export function blankOf(field: Field, words: string): unknown {
	const count = /^\D*(\d{1,7})\D*$/u.exec(words)?.[1]
	switch (field) {
		case 'event':
			return { type: 'ASSAULT', modes: [], contexts: [] }
		case 'actor':
		case 'target':
			return { name: words, unnamed: false, kind: 'unknown' }
		case 'when':
			return { earliest: '', latest: '', words, granularity: 'day', basis: 'stated' }
		case 'where':
			return { name: words, level: 'town' }
		case 'weapon':
			return { kind: words }
		case 'harm': {
			const n = count === undefined ? null : Number(count)
			return { kind: 'killed', count: { min: n, max: n }, who: 'people', status: 'unknown' }
		}
		case 'victim':
			return { name: null, description: words, harm: 'killed' }
		case 'motive':
			return { words }
	}
}

/** What stands at a path, for a field of the form. */
export function shownAt(value: unknown, { path, kind }: Part): string {
	const found = path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], value)
	if (kind === 'list') return (Array.isArray(found) ? found : []).join(' ')
	if (kind === 'yes') return found === true ? 'true' : ''
	return found === null || found === undefined ? '' : String(found)
}

/** The value with what the form says in its place. A part left empty is not there; a number of a count becomes null. */
export function withParts(field: Field, value: unknown, given: Readonly<Record<string, string>>): unknown {
	const made = structuredClone(value) as Record<string, unknown>
	for (const part of PARTS[field]) {
		const text = given[part.path]
		if (text === undefined || text === shownAt(value, part)) continue
		put(made, part, text.trim())
	}
	const count = made['count'] as { min: number | null; max: number | null } | undefined
	// "more than", "about": they were said of the number that stood there.
	if (field === 'harm' && count && (given['count.min'] !== undefined || given['count.max'] !== undefined)) {
		const were = (value as { count: unknown }).count as { min: number | null; max: number | null }
		if (were.min !== count.min || were.max !== count.max) made['count'] = { min: count.min, max: count.max }
	}
	if (field === 'when') Object.assign(made, grainOf(made, value as Record<string, unknown>))
	return made
}

function put(into: Record<string, unknown>, { path, kind, open }: Part, text: string): void {
	const [first = '', second] = path.split('.')
	const at = second === undefined ? into : (into[first] as Record<string, unknown>)
	const name = second ?? first
	if (kind === 'list') at[name] = text === '' ? [] : text.split(/\s+/)
	else if (kind === 'yes') at[name] = text === 'true'
	else if (text === '' && open) {
		if (second === undefined && name !== 'name') delete at[name]
		else at[name] = null
	} else at[name] = kind === 'number' ? Number(text) : path === 'country' ? text.toUpperCase() : text
}

/** A day that a person gives is stated, as finely as it is given. */
function grainOf(made: Record<string, unknown>, before: Record<string, unknown>): Record<string, unknown> {
	const { earliest, latest } = made as { earliest: string; latest: string }
	if (earliest === before['earliest'] && latest === before['latest']) return {}
	delete made['against']
	delete made['rule']
	delete made['timex']
	const granularity = earliest.length > 10 ? 'minute' : earliest === latest ? 'day' : 'span'
	return { granularity, basis: 'stated' }
}

/**
 * One example of asking each route, over the sample ledger. They stand in the OpenAPI document and in `docs/api.md`, and a test asks
 * them in this order: the export gives the handles that later ones name.
 */
import type { ROUTES, RouteName } from './contract.ts'

export interface Example {
	readonly params?: Readonly<Record<string, string>>
	readonly query?: Readonly<Record<string, string>>
	readonly body?: unknown
}

/** Routes whose address holds a key that is made when the program runs, so that no example of it could be asked twice, and the one that takes a form alone. */
export type Unasked = 'chain' | 'columns' | 'job' | 'jobEvents' | 'stopJob'

export const EXAMPLES: Readonly<Record<Exclude<RouteName, Unasked>, Example>> = {
	about: {},
	export: { query: { format: 'geojson', places: 'town' } },
	exportPreview: { query: { profile: 'public', country: 'XO' } },
	exportWork: {},
	formats: {},
	reports: { query: { q: 'rockets', from: '2021-05-01', limit: '5' } },
	report: { params: { id: 'id:sample-1' } },
	problems: { params: { id: 'id:sample-1' } },
	original: { params: { id: 'id:sample-1' } },
	incidents: { query: { type: 'ASSAULT', from: '2021-05-01', killed: '1', sort: 'deadliest' } },
	marks: { query: { country: 'XO' } },
	incident: { params: { key: 'ATT-XOR-2021-0001' } },
	towns: { query: { area: '-23,-44,-19,-40', limit: '5' } },
	search: { query: { q: '"covered market" -cup' } },
	method: {},
	chains: { query: { sort: 'longest' } },
	speakers: { query: { act: 'denial' } },
	speaker: { params: { who: 'grey banner (XO)' }, query: { act: 'denial' } },
	actors: { query: { q: 'banner' } },
	places: { query: { country: 'XO' } },
	review: { query: { field: 'harm', limit: '10' } },
	decisions: { query: { incident: 'ATT-XOR-2021-0001' } },
	rounds: { query: { as: 'Ilva' } },
	decide: {
		body: {
			by: 'Ilva',
			reason: 'The dateline is a day late.',
			decisions: [{ act: 'set-published', report: 'id:sample-1', day: '2021-05-14' }],
		},
	},
	code: {
		body: {
			by: 'Ilva',
			coding: {
				version: 'b2b8f086d29219a13a6a8a6e1bd2b7b52cb64f75c613119f25bdf0e8180abc97',
				spans: [{ start: 202, end: 221 }],
				about: { kind: 'event', type: 'ASSAULT', factuality: 'happened', background: false },
				field: 'harm',
				value: { kind: 'killed', count: { min: 0, max: 0 }, who: 'víctimas', status: 'unknown' },
				speaker: { kind: 'institution', name: 'el ayuntamiento' },
			},
		},
	},
	add: {
		body: {
			text: 'CONSTRUCTED: A mine killed a driver near Tolm on Tuesday, the police said.',
			published: '2021-06-04',
			publisher: 'Valley Wire (CONSTRUCTED)',
			id: 'example',
		},
	},
	jobs: {},
	events: {},
	outlines: {},
	openapi: {},
} satisfies Record<Exclude<keyof typeof ROUTES, Unasked>, Example>

/** Path and query of an example. */
export function addressOf(path: string, { params = {}, query = {} }: Example): string {
	const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
	const asked = new URLSearchParams(query).toString()
	return asked === '' ? filled : `${filled}?${asked}`
}

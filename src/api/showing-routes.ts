/** The routes that show the ledger from another side: who said what, what names mean, what answered what. */
import { z } from 'zod'
import { ACTS } from '../coding/lists.ts'
import { area } from './narrowing.ts'
import { number, paging, type Route, words } from './route.ts'
import * as schema from './schema.ts'

export type SpeakerQuery = Readonly<z.infer<typeof SpeakerQuery>>
export const SpeakerQuery = z.strictObject({
	q: words.meta({ description: 'A part of a name or description, any case.' }),
	kind: z.enum(['named', 'unnamed']).optional(),
	act: z.enum(ACTS).optional().meta({ description: 'Those who did this at least once.' }),
	told: z.enum(['later', 'corrected']).optional().meta({
		description: '`later`: another origin later said the same. `corrected`: the speaker later gave another figure.',
	}),
	sort: z.enum(['statements', 'blames', 'denials', 'claims', 'later', 'name']).default('statements'),
	...paging,
})

export type SaidQuery = Readonly<z.infer<typeof SaidQuery>>
export const SaidQuery = SpeakerQuery.pick({ act: true, told: true, limit: true, offset: true })

export type RegistryQuery = Readonly<z.infer<typeof RegistryQuery>>
export const RegistryQuery = z.strictObject({
	q: words.meta({ description: 'A part of any of its names, any case.' }),
	country: z.string().max(10).optional(),
	sort: z.enum(['incidents', 'name', 'newest']).default('incidents'),
	...paging,
})

export type ChainQuery = Readonly<z.infer<typeof ChainQuery>>
export const ChainQuery = z.strictObject({
	q: words.meta({ description: 'Words of the title, places and names of an incident in it.' }),
	sort: z.enum(['newest', 'longest']).default('newest'),
	...paging,
})

export const TownQuery = z.strictObject({
	area: area.meta({ description: 'West, south, east, north in degrees, with commas.' }),
	limit: number(1, 200, 60).meta({ description: 'How many, the largest first.' }),
})

export const SHOWING_ROUTES = {
	method: {
		method: 'GET',
		path: '/api/method',
		summary: 'How the ledger was made: the method as a text, what counts, and the codebook.',
		answer: schema.Method,
	},
	chains: {
		method: 'GET',
		path: '/api/chains',
		summary: 'The list of chains of answers.',
		query: ChainQuery,
		answer: schema.ChainList,
	},
	chain: {
		method: 'GET',
		path: '/api/chains/:key',
		summary: 'One chain with all that is drawn of it.',
		params: z.strictObject({ key: z.string().min(3).max(200) }),
		answer: schema.ChainDrawing,
		refusals: ['api/not-found'],
	},
	speakers: {
		method: 'GET',
		path: '/api/speakers',
		summary: 'Who said how much, and how often it was said again by others.',
		query: SpeakerQuery,
		answer: schema.SpeakerList,
	},
	speaker: {
		method: 'GET',
		path: '/api/speakers/:who',
		summary: 'What one speaker said, statement by statement.',
		params: z.strictObject({ who: z.string().min(1).max(1000) }),
		query: SaidQuery,
		answer: schema.SpeakerPage,
		refusals: ['api/not-found'],
	},
	actors: {
		method: 'GET',
		path: '/api/registry/actors',
		summary: 'Those who take part in incidents, with their names and years.',
		query: RegistryQuery,
		answer: schema.ActorRegistry,
	},
	places: {
		method: 'GET',
		path: '/api/registry/places',
		summary: 'Where incidents happened, with names and years.',
		query: RegistryQuery,
		answer: schema.PlaceRegistry,
	},
	towns: {
		method: 'GET',
		path: '/api/towns',
		summary: 'The largest towns of a part of the map, of the gazetteer and of the project.',
		query: TownQuery,
		answer: schema.TownList,
	},
} as const satisfies Record<string, Route>

/**
 * Every route of the API: its path, what it may be asked, and what it answers. The server registers exactly these; the OpenAPI
 * document and `docs/api.md` are made from them. All paths want a session; see `door.ts` for what a request has to bring.
 */
import { z } from 'zod'
import { GivenReport } from '../intake/given.ts'
import { DaySchema } from '../report/interval.ts'
import { DECIDING_ROUTES } from './deciding-routes.ts'
import { EXPORT_ROUTES } from './export-routes.ts'
import { narrowing } from './narrowing.ts'
import { number, paging, type Route, words } from './route.ts'
import * as schema from './schema.ts'
import { SHOWING_ROUTES } from './showing-routes.ts'

export type { Route } from './route.ts'

export type ReportQuery = Readonly<z.infer<typeof ReportQuery>>
export const ReportQuery = z.strictObject({
	q: words.meta({ description: 'Words of title and text, as in the search.' }),
	publisher: words.meta({ description: 'A part of the publisher’s name, any case.' }),
	language: z.string().max(10).optional().meta({ description: 'ISO 639-1.' }),
	from: DaySchema.optional().meta({ description: 'Published on this day or later.' }),
	to: DaySchema.optional(),
	...paging,
})

export const MarkQuery = z.strictObject(narrowing)
export type MarkQuery = Readonly<z.infer<typeof MarkQuery>>

export type IncidentQuery = Readonly<z.infer<typeof IncidentQuery>>
export const IncidentQuery = z.strictObject({
	...narrowing,
	sort: z.enum(['newest', 'oldest', 'deadliest', 'reports']).default('newest'),
	facets: z.enum(['all', 'none']).default('all').meta({ description: '`none`: they stay empty, and it is quicker.' }),
	...paging,
})

export type SearchQuery = Readonly<z.infer<typeof SearchQuery>>
export const SearchQuery = z.strictObject({
	q: z.string().min(1).max(1000).meta({
		description:
			'Words; "…" for a phrase, -word to leave out, word* for its beginning, title: publisher: language: after: before:',
	}),
	...paging,
	limit: number(1, 100, 20),
})

export const AddText = z.strictObject(GivenReport.omit({ html: true }).shape).meta({
	id: 'AddText',
	description: 'A text with what is known about it: what a JSON line of `attestary add` holds.',
})
export const AddAddress = z
	.strictObject({
		url: z.string().min(1).max(4000).meta({ description: 'http or https; fetched once, public addresses alone.' }),
	})
	.meta({ id: 'AddAddress', description: 'The address of a page to fetch: the one time that the net is asked.' })
export const AddRequest = z.union([AddText, AddAddress])
export type AddRequest = Readonly<z.infer<typeof AddRequest>>

/** What one request can carry: a form with files, or a text. */
export const MOST_MEGABYTES = 64

export const AddFiles = z
	.object({
		files: z.array(z.string().meta({ format: 'binary' })).meta({
			description:
				'Texts, web pages, feeds, PDF, letters, Word documents, tables, web archives, ZIP, JSON Lines, and `name.meta.json` beside `name.txt`, each with its file name.',
		}),
		published: z.string().optional().meta({ description: 'For all of them: when they were published.' }),
		publisher: z.string().optional(),
		title: z.string().optional().meta({ description: 'The title, when it is one report.' }),
		rights: z.string().optional().meta({ description: 'Who may do what with them, as text.' }),
		columns: z.string().optional().meta({
			description:
				'Which column of a table holds what, remembered for tables like it: `text=Body,published=Date` for reports, `date=Day,place=Where,killed=Dead` for events that somebody coded; or the same as an object of JSON.',
		}),
	})
	.meta({
		id: 'AddFiles',
		description: `Files, as a form with \`multipart/form-data\` sends them; at most ${MOST_MEGABYTES} MB together.`,
	})

const id = z.strictObject({ id: z.string().min(1).max(4000) })

export const ROUTES = {
	about: {
		method: 'GET',
		path: '/api/about',
		summary: 'What is being served, with the token for changes.',
		answer: schema.About,
	},
	reports: {
		method: 'GET',
		path: '/api/reports',
		summary: 'The list of reports.',
		query: ReportQuery,
		answer: schema.ReportList,
	},
	report: {
		method: 'GET',
		path: '/api/reports/:id',
		summary: 'One report: its text, what was read from it, the incidents it tells of.',
		params: id,
		answer: schema.Reading,
		refusals: ['api/not-found'],
	},
	problems: {
		method: 'GET',
		path: '/api/reports/:id/problems',
		summary: 'What taking in and coding the report has to say about it.',
		params: id,
		answer: schema.ReportProblems,
		refusals: ['api/not-found'],
	},
	original: {
		method: 'GET',
		path: '/api/reports/:id/original',
		summary: 'The bytes as they were obtained, as a file to be saved; never a page.',
		params: id,
		query: z.strictObject({
			capture: z.string().max(100).optional().meta({ description: 'Id of a capture; the newest when left out.' }),
		}),
		answer: 'text',
		refusals: ['api/not-found'],
	},
	incidents: {
		method: 'GET',
		path: '/api/incidents',
		summary: 'The list of incidents, with what it can be narrowed by.',
		query: IncidentQuery,
		answer: schema.IncidentList,
	},
	marks: {
		method: 'GET',
		path: '/api/incidents/marks',
		summary: 'All incidents that match, as the map and the timeline need them.',
		query: MarkQuery,
		answer: schema.Marks,
	},
	incident: {
		method: 'GET',
		path: '/api/incidents/:key',
		summary: 'One incident and everything it stands on. By key, handle or an earlier handle.',
		params: z.strictObject({ key: z.string().min(3).max(200) }),
		answer: schema.IncidentPage,
		refusals: ['api/not-found', 'api/ambiguous'],
	},
	search: {
		method: 'GET',
		path: '/api/search',
		summary: 'Words in all reports and incidents.',
		query: SearchQuery,
		answer: schema.SearchResult,
	},
	...SHOWING_ROUTES,
	...DECIDING_ROUTES,
	...EXPORT_ROUTES,
	add: {
		method: 'POST',
		path: '/api/add',
		summary: 'Adds a text, the page at an address, or files: a job that can be watched and stopped.',
		body: AddRequest,
		form: AddFiles,
		status: 202,
		answer: schema.JobStarted,
		refusals: ['api/too-large', 'ledger/read-only'],
	},
	columns: {
		method: 'POST',
		path: '/api/columns',
		summary: 'The tables among some files, and what their columns may hold; nothing is kept.',
		form: AddFiles.pick({ files: true }).meta({ id: 'LookAtFiles', description: 'Files as for an adding.' }),
		answer: schema.TableList,
		refusals: ['api/too-large'],
	},
	jobs: {
		method: 'GET',
		path: '/api/jobs',
		summary: 'The jobs of this run, newest first.',
		answer: z.strictObject({ jobs: z.array(schema.Job) }),
	},
	job: {
		method: 'GET',
		path: '/api/jobs/:id',
		summary: 'How a job stands.',
		params: id,
		answer: schema.JobStarted,
		refusals: ['api/not-found'],
	},
	jobEvents: {
		method: 'GET',
		path: '/api/jobs/:id/events',
		summary: 'The events `job`, `progress` and `problem` of a job, until it ends.',
		params: id,
		answer: 'events',
		refusals: ['api/not-found'],
	},
	stopJob: {
		method: 'DELETE',
		path: '/api/jobs/:id',
		summary: 'Stops a job after the report it is at; what was kept stays.',
		params: id,
		answer: schema.JobStarted,
		refusals: ['api/not-found'],
	},
	events: {
		method: 'GET',
		path: '/api/events',
		summary:
			'The event `changed` whenever the ledger changes. Browsers keep six connections to a server, so listen in the visible tab alone.',
		answer: 'events',
	},
	outlines: {
		method: 'GET',
		path: '/api/outlines',
		summary:
			'Outlines of the project’s own countries as GeoJSON, `outlines.geojson` of its folder; 204 when there are none.',
		answer: 'json',
	},
	openapi: { method: 'GET', path: '/api/openapi.json', summary: 'This document.', answer: 'json' },
} as const satisfies Record<string, Route>

export type RouteName = keyof typeof ROUTES
/** What a route answers: `Answer<'incidents'>`. */
export type Answer<N extends RouteName> = (typeof ROUTES)[N]['answer'] extends z.ZodType
	? Readonly<z.infer<(typeof ROUTES)[N]['answer']>>
	: never

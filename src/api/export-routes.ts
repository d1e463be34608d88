/** The routes for exports. What is selected is said in the words of the list of incidents. */
import { z } from 'zod'
import { EXPOSED_AS, PRECISIONS, PROFILES } from '../exchange/shape.ts'
import { RuleId } from '../incident/schema.ts'
import { narrowing, several } from './narrowing.ts'
import type { Route } from './route.ts'
import * as schema from './schema.ts'

const { recordable: _, ...selection } = narrowing

export type PreviewQuery = Readonly<z.infer<typeof PreviewQuery>>
export const PreviewQuery = z.strictObject({
	profile: z.enum(PROFILES).default('public').meta({ description: 'Private withholds nothing.' }),
	places: z.enum(PRECISIONS).default('exact').meta({ description: 'How precisely places are told.' }),
	reveal: several(z.string().max(500)).meta({ description: 'Names that may be told although they would be withheld.' }),
	revealAs: several(z.enum(EXPOSED_AS)).meta({ description: 'All names of these kinds may be told.' }),
	...selection,
})

export type ExportQuery = Readonly<z.infer<typeof ExportQuery>>
export const ExportQuery = z.strictObject({
	format: schema.FormatId,
	rule: RuleId.optional().meta({ description: 'Whose figures; each format has a rule of its own.' }),
	...PreviewQuery.shape,
})

export const EXPORT_ROUTES = {
	formats: {
		method: 'GET',
		path: '/api/exports/formats',
		summary: 'The formats of exports: who opens each, and what it does not carry.',
		answer: schema.FormatList,
	},
	exportPreview: {
		method: 'GET',
		path: '/api/exports/preview',
		summary: 'Whom and what an export would expose; nothing is written.',
		query: PreviewQuery,
		answer: schema.ExportPreview,
	},
	exportWork: {
		method: 'GET',
		path: '/api/exports/work',
		summary: 'How far the export or preview is that is being made. To stop one, close the request that asked for it.',
		answer: schema.ExportWork,
	},
	export: {
		method: 'POST',
		path: '/api/exports',
		summary: 'An export in one ZIP. It is a change: what is exported gets handles that others can cite.',
		query: ExportQuery,
		answer: 'zip',
		refusals: ['api/not-found', 'ledger/read-only'],
	},
} as const satisfies Record<string, Route>

/** The OpenAPI 3.1 document of the API, made from the routes and their schemas: there is no second description. */
import { z } from 'zod'
import { ROUTES, type Route } from './contract.ts'
import { EXAMPLES, type Example } from './examples.ts'
import { Refusal } from './schema.ts'

type Json = Record<string, unknown>

/** What anybody can be told at the door, before a route is asked. */
export const DOOR_REFUSALS = ['api/session', 'api/foreign', 'api/bad-request', 'api/failed'] as const

export function openApi(version: string): Json {
	const components: Json = {}
	/** A schema as JSON Schema; every record with a name of its own moves to the components. */
	const described = (schema: z.ZodType): Json => {
		const {
			$schema: _,
			$defs = {},
			...root
		} = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any', override: plain }) as Json
		const moved = (node: unknown): unknown => {
			if (Array.isArray(node)) return node.map(moved)
			if (node === null || typeof node !== 'object') return node
			return Object.fromEntries(
				Object.entries(node).map(([key, value]) => {
					if (key !== '$ref' || typeof value !== 'string') return [key, moved(value)]
					const name = value === '#' ? schema.meta()?.id : value.replace('#/$defs/', '')
					return [key, `#/components/schemas/${name}`]
				}),
			)
		}
		for (const [name, definition] of Object.entries($defs as Json)) components[name] ??= moved(definition)
		const id = schema.meta()?.id
		if (typeof id !== 'string') return moved(root) as Json
		components[id] ??= moved(root)
		return { $ref: `#/components/schemas/${id}` }
	}
	const paths: Record<string, Json> = {}
	for (const [name, route] of Object.entries<Route>(ROUTES)) {
		const path = route.path.replace(/:(\w+)/g, '{$1}')
		paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route, described) }
	}
	return {
		openapi: '3.1.0',
		info: {
			title: 'Attestary',
			version,
			description:
				'The API of the desk. It listens on this machine alone, wants the session that the printed address opens, with `attestary-token` for every change; or, of a script, a bearer token. The examples are asked over the sample reports by a test.',
			license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
		},
		servers: [{ url: '/' }],
		security: [{ session: [] }, { bearer: [] }],
		paths,
		components: {
			schemas: components,
			securitySchemes: {
				session: { type: 'apiKey', in: 'cookie', name: 'attestary-PORT', description: 'Set by the printed address.' },
				token: { type: 'apiKey', in: 'header', name: 'attestary-token', description: 'From `/api/about`.' },
				bearer: {
					type: 'http',
					scheme: 'bearer',
					description: 'Made by `attestary token new`; for changes with `--write`.',
				},
			},
		},
	}
}

/** A name is said once, at the component. */
function plain({ jsonSchema }: { jsonSchema: Json }): void {
	delete jsonSchema['id']
}

function operation(name: string, route: Route, described: (schema: z.ZodType) => Json): Json {
	const { summary, method, params, query, body, form, answer, status = 200, refusals = [] } = route
	const example: Example = (EXAMPLES as Partial<Record<string, Example>>)[name] ?? {}
	const content = {
		...(body
			? { 'application/json': { schema: described(body), ...(example.body ? { example: example.body } : {}) } }
			: {}),
		...(form ? { 'multipart/form-data': { schema: described(form) } } : {}),
	}
	const change = method !== 'GET'
	const codes = [...DOOR_REFUSALS, ...(change ? ['api/token'] : []), ...refusals]
	return {
		operationId: name,
		summary,
		...(change ? { security: [{ session: [], token: [] }, { bearer: [] }] } : {}),
		parameters: [
			...parameters(params, 'path', described, example.params),
			...parameters(query, 'query', described, example.query),
		],
		...(body || form ? { requestBody: { required: true, content } } : {}),
		responses: {
			[status]: { description: 'Success.', content: success(answer, described) },
			default: {
				description: `A problem: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
				content: { 'application/json': { schema: described(Refusal) } },
			},
		},
	}
}

function success(answer: Route['answer'], described: (schema: z.ZodType) => Json): Json {
	if (answer === 'events') return { 'text/event-stream': { schema: { type: 'string' } } }
	if (answer === 'text')
		return { 'text/plain': { schema: { type: 'string', contentMediaType: 'application/octet-stream' } } }
	if (answer === 'zip')
		return { 'application/zip': { schema: { type: 'string', contentMediaType: 'application/zip' } } }
	if (answer === 'json') return { 'application/json': { schema: { type: 'object' } } }
	return { 'application/json': { schema: described(answer) } }
}

function parameters(
	schema: z.ZodObject | undefined,
	place: 'path' | 'query',
	described: (schema: z.ZodType) => Json,
	examples: Example['query'] = {},
): Json[] {
	if (!schema) return []
	const { properties = {}, required = [] } = described(schema) as {
		properties?: Record<string, Json>
		required?: string[]
	}
	return Object.entries(properties).map(([name, { description, ...rest }]) => {
		const needed = place === 'path' || (required.includes(name) && !('default' in rest))
		const example = examples[name] === undefined ? {} : { example: asSent(examples[name], rest) }
		return { name, in: place, required: needed, ...(description ? { description } : {}), ...example, schema: rest }
	})
}

/** A word of an address in the type that the schema gives it. */
function asSent(word: string, { type }: Json): unknown {
	if (type === 'integer' || type === 'number') return Number(word)
	return type === 'array' ? word.split(',') : word
}

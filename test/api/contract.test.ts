/** The contract of the API holds together, and what is made from it is made from all of it. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { ROUTES, type Route } from '../../src/api/contract.ts'
import { openApi } from '../../src/api/openapi.ts'
import { PROBLEMS } from '../../src/report/problem.ts'

interface Operation {
	readonly operationId: string
	readonly parameters: readonly { name: string; in: string; required: boolean; schema: object }[]
	readonly responses: Record<string, { content: Record<string, { schema: object }> }>
	readonly security?: readonly object[]
}
const document = openApi('0') as {
	paths: Record<string, Record<string, Operation>>
	components: { schemas: Record<string, { description?: string }> }
}
const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
const routes = Object.entries<Route>(ROUTES)

describe('every route', () => {
	for (const [name, route] of routes) {
		test(`${name}: ${route.method} ${route.path}`, () => {
			match(route.summary, /^[A-Z].*\.$/)
			const operation = operations.find(({ operationId }) => operationId === name)
			ok(operation, 'is in the OpenAPI document')
			const named = [...route.path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter)
			deepEqual(Object.keys(route.params?.shape ?? {}), named, 'describes the parts of its path')
			const described = [...named, ...Object.keys(route.query?.shape ?? {})]
			deepEqual(
				operation.parameters.map((parameter) => parameter.name),
				described,
			)
			for (const code of route.refusals ?? []) ok(code in PROBLEMS)
			equal((operation.security ?? []).length > 0, route.method !== 'GET', 'says whether it wants the token')
		})
	}
	test('has a path of its own', () => {
		const all = routes.map(([, { method, path }]) => `${method} ${path}`)
		equal(new Set(all).size, all.length)
	})
})

describe('the OpenAPI document', () => {
	test('points at nothing that is not in it', () => {
		const pointed = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to]) => to!)
		ok(pointed.length > 50)
		for (const to of new Set(pointed)) {
			match(to, /^#\/components\/schemas\/\w+$/)
			ok(to.split('/').at(-1)! in document.components.schemas, to)
		}
	})
	test('keeps what is asked as what is sent: numbers, lists and defaults', () => {
		const incidents = operations.find(({ operationId }) => operationId === 'incidents')!
		const of = (name: string) => incidents.parameters.find((parameter) => parameter.name === name)!
		deepEqual(of('limit').schema, { default: 50, type: 'integer', minimum: 1, maximum: 500 })
		equal((of('type').schema as { type: string }).type, 'array')
		equal(of('sort').required, false)
	})
	test('has the records of the other floors as they are', () => {
		for (const name of ['Claim', 'Incident', 'Statement', 'Speaker', 'Version', 'Problem', 'Reading', 'IncidentPage'])
			ok(name in document.components.schemas, name)
	})
})

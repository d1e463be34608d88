/** The examples of the OpenAPI document are asked, as a script asks: with a token of its own, each in its order. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { ROUTES, type Route } from '../../src/api/contract.ts'
import { addressOf, EXAMPLES, type Example } from '../../src/api/examples.ts'
import { openApi } from '../../src/api/openapi.ts'
import { makeToken } from '../../src/run/tokens.ts'
import { SAMPLES, TestDesk } from './desk.ts'

const desk = new TestDesk()
let authorization = ''
beforeAll(async () => {
	await desk.open([SAMPLES])
	const made = '2026-01-02T03:04:05Z'
	authorization = `Bearer ${await makeToken(desk.ledger.file, { name: 'examples', writes: true, made })}`
})
afterAll(() => desk.close())

const routes: Readonly<Record<string, Route>> = ROUTES
const examples = Object.entries<Example>(EXAMPLES)

test('every route has one, but for those whose address holds a key made when it runs, and a form of files', () => {
	deepEqual(
		Object.keys(routes).filter((name) => !(name in EXAMPLES)),
		['chain', 'columns', 'job', 'jobEvents', 'stopJob'],
	)
})

describe('asked over the samples', () => {
	for (const [name, example] of examples) {
		const route = routes[name]!
		test(`${route.method} ${addressOf(route.path, example)}`, async () => {
			const { method, path, answer, status = 200 } = route
			const body = example.body ? { body: JSON.stringify(example.body) } : {}
			const type = example.body ? { 'content-type': 'application/json' } : {}
			const given = await desk.raw(addressOf(path, example), {
				method,
				headers: { authorization, ...type },
				...body,
				...(answer === 'events' ? { until: 'event: hello' } : {}),
			})
			equal(given.status, status, given.text.slice(0, 500))
			if (typeof answer === 'string') return
			const read = answer.safeParse(given.json)
			ok(read.success, read.success ? '' : JSON.stringify(read.error.issues.slice(0, 3)))
		})
	}
	test('what they ask for is there: no list is empty', async () => {
		for (const name of ['reports', 'incidents', 'marks', 'chains', 'speakers', 'actors', 'places', 'review'] as const) {
			const { json } = await desk.raw(addressOf(routes[name]!.path, EXAMPLES[name]), { headers: { authorization } })
			const list = Object.values(json).find(Array.isArray)
			ok(list && list.length > 0, name)
		}
	})
})

test('they stand in the document as they are asked', () => {
	const { paths } = openApi('0') as { paths: Record<string, Record<string, { parameters: { example?: unknown }[] }>> }
	const { parameters } = paths['/api/incidents']!['get']!
	deepEqual(
		parameters.flatMap(({ example }) => (example === undefined ? [] : [example])),
		[['ASSAULT'], 1, '2021-05-01', 'deadliest'],
	)
})

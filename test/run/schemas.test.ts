/** What leaves fits the JSON Schemas that are given for it, by a validator that knows nothing of ours. */
import { equal, match, ok } from 'node:assert/strict'
import { AjvJsonSchemaValidator } from '@modelcontextprotocol/server/validators/ajv'
import { describe, test } from 'vitest'
import { jsonSchemaOf, SCHEMAS, type SchemaName } from '../../src/run/schemas.ts'
import { attestary } from '../cli/terminal.ts'
import { holdings } from '../exchange/fixture.ts'
import { made } from '../exchange/made.ts'

const names = Object.keys(SCHEMAS) as SchemaName[]
const validator = new AjvJsonSchemaValidator()
/** Empty when it fits. */
function wrongIn(name: SchemaName, value: unknown): string {
	const read = validator.getValidator(jsonSchemaOf(name) as never)(value)
	return read.valid ? '' : (read.errorMessage ?? 'it does not fit')
}

describe('every schema', () => {
	for (const name of names)
		test(`${name}: has an id with its version, and the command prints it`, async () => {
			const schema = jsonSchemaOf(name)
			equal(schema['$id'], `urn:attestary:schema:${name}:${SCHEMAS[name].version}`)
			equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema')
			const { code, out } = await attestary(['schema', name])
			equal(code, 0)
			equal(out, `${JSON.stringify(schema, null, '\t')}\n`)
		})
	test('is in the list; a name that is none is told', async () => {
		const { out } = await attestary(['schema'])
		equal(out.trim().split('\n').length, names.length)
		const none = await attestary(['schema', 'moods'])
		equal(none.code, 2)
		match(none.err, /There is no schema "moods"/)
		equal((await attestary(['schema', 'constructor'])).code, 2)
	})
})

describe('fits what is written', () => {
	for (const profile of ['public', 'private'] as const)
		test(`${profile} exports`, async () => {
			const { text, manifest } = await made('json', holdings, { profile, places: 'town' })
			equal(wrongIn('manifest', manifest), '')
			const lines = text('claims.jsonl').trim().split('\n')
			ok(lines.length > 2)
			for (const line of lines) equal(wrongIn('claims', JSON.parse(line)), '')
			equal(wrongIn('records', JSON.parse(text('incidents.json'))), '')
		})
	test('a coding, as the command prints it', async () => {
		const stdin = 'A mine killed two farmers near Mosul on Tuesday, the police said.'
		const { out } = await attestary(['code', '-', '--json', '--published', '2021-06-04'], { stdin })
		equal(wrongIn('coding', JSON.parse(out)), '')
	})
})

describe('does not fit', () => {
	const report = { text: 'A mine killed two farmers.', published: '2021-06-04' }
	for (const [what, name, value] of [
		['a report without a text', 'report', { published: '2021-06-04' }],
		['a report whose text is a number', 'report', { ...report, text: 7 }],
		['a claim of another version', 'claims', { format: 'attestary-claims/0' }],
		['a manifest of nothing', 'manifest', {}],
		['a list where records are meant', 'records', []],
	] as const)
		test(what, () => ok(wrongIn(name, value) !== ''))
	test('while a report does', () => equal(wrongIn('report', report), ''))
})

/** `attestary mcp` as an assistant meets it: the official client over standard input and output of a process of its own. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { TOOLS } from '../../src/api/mcp/tools.ts'
import { openLedger } from '../../src/ledger/index.ts'
import { KNOWLEDGE, preparedLedger } from '../../tools/desk/prepared.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'attestary mcp '))
const ledger = join(folder, 'test.ledger')
const clients: Client[] = []

const REPORTS = ['1-hadrel-outpost', '2-hadrel-toll', '12-vessin-monitor'].map((name) =>
	at(`samples/reports/${name}.txt`),
)

beforeAll(async () => (await preparedLedger(ledger, REPORTS)).close())
afterAll(async () => {
	await Promise.all(clients.map((client) => client.close()))
	rmSync(folder, { recursive: true, force: true })
})

async function assistant(...options: string[]): Promise<Client> {
	const args = ['--import', 'tsx', at('src/cli/main.ts'), '--ledger', ledger, '--knowledge', KNOWLEDGE, 'mcp']
	const client = new Client({ name: 'a test', version: '1' })
	await client.connect(
		new StdioClientTransport({
			command: process.execPath,
			args: [...args, ...options],
			cwd: at('.'),
			stderr: 'ignore',
		}),
	)
	clients.push(client)
	return client
}

// biome-ignore lint/suspicious/noExplicitAny: answers are held against the schemas of the tools
type Any = any
async function call(client: Client, name: keyof typeof TOOLS, args: object): Promise<Any> {
	const { structuredContent, isError, content } = await client.callTool({ name, arguments: { ...args } })
	equal(isError ?? false, false, JSON.stringify(content))
	const read = TOOLS[name].output.safeParse(structuredContent)
	ok(read.success, read.success ? '' : JSON.stringify(read.error.issues.slice(0, 3)))
	return structuredContent
}
async function refused(client: Client, name: string, args: object): Promise<string> {
	const { isError, content } = await client.callTool({ name, arguments: { ...args } })
	equal(isError, true)
	return (content as { text: string }[])[0]!.text
}

describe('an assistant that reads', () => {
	let client: Client
	beforeAll(async () => {
		client = await assistant()
	})
	test('is told what it may ask, and that none of it changes anything', async () => {
		const { tools } = await client.listTools()
		deepEqual(
			tools.map(({ name }) => name),
			['search', 'list_incidents', 'read_incident', 'read_report', 'explain_claim', 'code_text'],
		)
		ok(tools.every(({ annotations }) => annotations?.readOnlyHint === true))
		ok(tools.every(({ inputSchema, outputSchema }) => inputSchema.type === 'object' && outputSchema?.type === 'object'))
		match(client.getInstructions() ?? '', /never averaged/)
	})
	test('searches, reads the incident with its sources, and asks why a figure stands', async () => {
		const found = await call(client, 'search', { query: 'outpost' })
		ok(found.reports.length >= 2 && found.incidents.length >= 1)
		const { incidents } = await call(client, 'list_incidents', { contested: true, sort: 'reports' })
		const read = await call(client, 'read_incident', { name: incidents[0].incident })
		ok(read.figures.some(({ kind, low, high }: Any) => kind === 'killed' && low < high))
		const harm = read.claims.find(({ field, value }: Any) => field === 'harm' && /killed/.test(value))
		const sources = new Set(read.sources.map(({ report }: Any) => report))
		ok(read.claims.every(({ report, words }: Any) => sources.has(report) && words !== ''))
		const why = await call(client, 'explain_claim', { key: harm.claim })
		equal(why.words, harm.words)
		equal(why.incident, incidents[0].incident)
		ok(why.rules.length > 0 && why.usedIn.length + why.setAside.length > 0)
		match(why.textHash, /^[0-9a-f]{64}$/)
	})
	test('reads a report by its id, without the text, and is withheld the names of private people', async () => {
		const { reports } = await call(client, 'search', { query: 'Vessin monitor' })
		const read = await call(client, 'read_report', { id: reports[0].report })
		equal(read.text, null)
		ok(read.claims.length > 0)
		match(JSON.stringify(read), /name withheld/)
	})
	test('has a text coded, and nothing of it is kept', async () => {
		const text = 'A mine killed two farmers near Tolm on Tuesday, the police said.'
		const { incidents } = await call(client, 'code_text', { text, published: '2021-06-04' })
		const harm = incidents[0].claims.find(({ field }: Any) => field === 'harm')
		match(harm.value, /2 killed/)
		equal(harm.speaker, 'police')
		equal((await call(client, 'search', { query: 'mine' })).reportsTotal, 0)
	})
	test('is told what is not there, in one sentence, and goes on', async () => {
		match(
			await refused(client, 'read_incident', { name: 'ATT-XOR-1999-0001' }),
			/^api\/not-found: There is no such incident/,
		)
		match(await refused(client, 'explain_claim', { key: 'c-ffffffff' }), /^api\/not-found/)
		match(await refused(client, 'read_report', { id: '../../etc' }), /^api\/not-found/)
		match(await refused(client, 'code_text', { text: 'x'.repeat(200_001) }), /200000|200_000|too_big|Too big/i)
	})
	test('cannot decide', async () => {
		const asked = { reason: 'x', decisions: [{ act: 'accept', claim: 'c-1' }] }
		const answer = await client.callTool({ name: 'decide', arguments: asked }).then(
			({ isError }) => (isError ? 'refused' : 'done'),
			() => 'refused',
		)
		equal(answer, 'refused')
	})
})

describe('an assistant that may decide and is told all', () => {
	test('enters a decision that is told apart in the log, and undoes it', async () => {
		const client = await assistant('--allow-decisions', '--private', '--by', 'Ilva')
		const { incidents } = await call(client, 'list_incidents', { contested: true })
		const read = await call(client, 'read_incident', { name: incidents[0].incident })
		const { claim } = read.claims.find(({ field }: Any) => field === 'harm')
		const made = await call(client, 'decide', { reason: 'A misprint.', decisions: [{ act: 'reject', claim }] })
		equal((await call(client, 'explain_claim', { key: claim })).status, 'rejected')
		const [{ id }] = made.decisions
		await call(client, 'decide', { reason: 'It was none.', decisions: [{ act: 'undo', decision: id }] })
		equal((await call(client, 'explain_claim', { key: claim })).status, 'standing')
		const { value } = await openLedger(ledger, { readOnly: true })
		deepEqual(new Set(value!.decisions().map(({ by }) => by)), new Set(['Ilva, through an assistant']))
		value!.close()
		const { text } = await call(client, 'read_report', { id: read.sources[0].report })
		ok(text.length > 500)
	})
})

/** `docs/api.md`: every route and record of the API, as the contract describes them. */
import { z } from 'zod'
import * as contract from '../../src/api/contract.ts'
import { ROUTES, type Route } from '../../src/api/contract.ts'
import { addressOf, EXAMPLES, type Example } from '../../src/api/examples.ts'
import { DOOR_REFUSALS } from '../../src/api/openapi.ts'
import * as schema from '../../src/api/schema.ts'
import { cell, type Node, named, recordLines, table, typeOf } from './fields.ts'

const BEGINNING = `# The API of the desk

Made from the contract in \`src/api/\` (\`node tools/setup/run-ts.mjs tools/docs/main.ts\`); a test compares. The running server
gives the same as an OpenAPI 3.1 document at \`/api/openapi.json\`.

\`attestary serve\` and \`npm start\` listen on 127.0.0.1 alone and print an address. What may ask:

- **The address opens one session.** Its key works once; opening it sets a cookie (\`HttpOnly\`, \`SameSite=Strict\`, named after the
  port). Every path wants that cookie, or a token. Enter in the terminal prints another address, for another browser or a program:

  \`\`\`
  curl --cookie-jar jar "http://127.0.0.1:4400/?key=…"
  curl --cookie jar http://127.0.0.1:4400/api/about
  \`\`\`
- **A script brings a token of its own.** \`attestary token new NAME\` makes one that reads, with \`--write\` one that also adds, decides
  and exports; \`attestary token list\` and \`attestary token remove NAME\` keep order, and a removed one ends at once. It needs no
  session and no other header; only its hash is kept, in \`attestary.ledger.tokens.json\` beside the ledger. Who comes by a token is
  still asked for \`Host\` and \`Origin\`, and sees no page of the desk:

  \`\`\`
  curl --header "Authorization: Bearer att_…" http://127.0.0.1:4400/api/about
  \`\`\`
- **\`Host\` must be the printed address,** so that no other name can be made to point here, and \`Origin\`, where it is sent, too.
  There are no CORS headers: no other site can read an answer.
- **Changes of a session bring the header \`attestary-token\`,** from \`/api/about\`.
- **What was kept is never a page.** The original bytes come as text to be saved, in a sandbox.
- **A ledger on a shared machine:** cookies know no ports, so a server that another account runs on 127.0.0.1 gets this one's cookie
  if you open it in the same browser. Do not open addresses of this machine that you do not know.

Every answer that is not a success has one shape, \`{ "problem": … }\`, with a [code](problems.md) and a sentence for a person. Any
route can answer ${DOOR_REFUSALS.map((code) => `\`${code}\``).join(', ')}; changes \`api/token\`, too.

Streams are server-sent events: \`event:\` names the record in \`data:\`. Browsers keep six connections to a server, so listen only
while the page is visible.

The examples are asked over the [sample reports](../samples/README.md) by a test, in the order in which \`src/api/examples.ts\` has
them: an export gives the handle that later ones name.
`

export function apiPage(): string {
	const lines = [BEGINNING, '## Routes']
	for (const [name, route] of Object.entries<Route>(ROUTES)) lines.push('', ...routeLines(name, route))
	lines.push('', '## Records', '', 'Claims, incidents and what they hold are those of [fields.md](fields.md).')
	const taken = Object.values<Route>(ROUTES).flatMap(({ body }) => (body ? parts(body) : []))
	const own = [...new Map([...named(schema), ...named(contract), ...named(taken)])].toSorted(([a], [b]) =>
		a < b ? -1 : 1,
	)
	for (const [id, one] of own) lines.push('', ...recordLines(id, jsonOf(one)))
	return `${lines.join('\n')}\n`
}

function routeLines(
	name: string,
	{ method, path, summary, params, query, body, form, answer, status, refusals }: Route,
): string[] {
	const asked = [params, query].flatMap((one) => (one ? Object.entries(jsonOf(one).properties ?? {}) : []))
	const required = [params, query].flatMap((one) => (one ? (jsonOf(one).required ?? []) : []))
	const optional = (key: string, node: Node) => !required.includes(key) || 'default' in node
	return [
		`### ${method} ${path}`,
		'',
		summary,
		'',
		...(asked.length > 0
			? table({
					properties: Object.fromEntries(
						asked.map(([key, node]) => [key, { ...node, description: withDefault(node) }]),
					),
					required: asked.flatMap(([key, node]) => (optional(key, node) ? [] : [key])),
				}).concat('')
			: []),
		...(body
			? [
					`Takes ${typeOf(jsonOf(body)) === 'anything' ? idOf(body) : idsOf(body)} as JSON${form ? `, or ${idOf(form)} as a form` : ''}.`,
					'',
				]
			: []),
		`Answers${status ? ` ${status} with` : ''} ${answerOf(answer)}${refusals?.length ? `; or ${refusals.map((code) => `\`${code}\``).join(', ')}` : ''}. In the OpenAPI document: \`${name}\`.`,
		...exampleLines(method, path, (EXAMPLES as Partial<Record<string, Example>>)[name]),
	]
}

function exampleLines(method: string, path: string, example: Example | undefined): string[] {
	if (!example) return []
	const lines = ['', '```http', `${method} ${addressOf(path, example)}`]
	if (example.body) lines.push('content-type: application/json', '', JSON.stringify(example.body, null, '\t'))
	return [...lines, '```']
}

const withDefault = (node: Node & { readonly default?: unknown }): string =>
	`${node.description ?? ''}${node.default === undefined ? '' : ` ${JSON.stringify(node.default)} when left out.`}`.trim()

function answerOf(answer: Route['answer']): string {
	if (answer === 'events') return 'a stream of events'
	if (answer === 'text') return 'the bytes as `text/plain`'
	if (answer === 'zip') return 'a ZIP as `application/zip`'
	if (answer === 'json') return 'JSON'
	const id = idOf(answer)
	return id === '' ? cell(typeOf(jsonOf(answer))) : id
}

const idOf = (one: z.ZodType): string => {
	const id = one.meta()?.id
	return typeof id === 'string' ? `[${id}](#${id.toLowerCase()})` : ''
}
const parts = (one: z.ZodType): z.ZodType[] => (one instanceof z.ZodUnion ? (one.options as z.ZodType[]) : [one])
const idsOf = (one: z.ZodType): string => parts(one).map(idOf).join(' or ')

const jsonOf = (one: z.ZodType): Node => z.toJSONSchema(one, { unrepresentable: 'any' }) as Node

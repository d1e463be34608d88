import { deepEqual } from 'node:assert/strict'
import { test } from 'vitest'
import { inputsSent, opened, type Ready } from '../../src/intake/index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
async function sent(files: Readonly<Record<string, string>>): Promise<string[]> {
	const inputs = inputsSent(Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) })))
	const found: string[] = []
	for await (const input of opened(inputs)) found.push(shown(input))
	return found
}

function shown(input: Ready): string {
	if (input.kind === 'problem') return `${input.problem.code} ${input.problem.report}`
	if ('line' in input) return `${input.from} ${input.line}`
	return `${input.from} ${new TextDecoder().decode(input.bytes)}${input.metadata ? ` by ${input.metadata.publisher}` : ''}`
}

const ABOUT = JSON.stringify({ publisher: 'Valley Wire' })
const rows: readonly (readonly [what: string, files: Readonly<Record<string, string>>, expected: readonly string[]])[] =
	[
		['in the order of names', { 'b.txt': 'two', 'a.txt': 'one' }, ['a.txt one', 'b.txt two']],
		['a description beside its report', { 'a.meta.json': ABOUT, 'a.txt': 'one' }, ['a.txt one by Valley Wire']],
		['beside a web page too', { 'a.html': '<p>one', 'a.meta.json': ABOUT }, ['a.html <p>one by Valley Wire']],
		['a description that is no JSON', { 'a.txt': 'one', 'a.meta.json': '{' }, ['intake/bad-line a.meta.json']],
		['a description alone', { 'a.meta.json': ABOUT }, ['intake/bad-line a.meta.json']],
		[
			'lines, numbered as they stand',
			{ 'a.jsonl': '{"text":"x"}\n\n{"text":"y"}\n' },
			['a.jsonl:1 {"text":"x"}', 'a.jsonl:3 {"text":"y"}'],
		],
		['a name without an ending', { LETTER: 'one' }, ['LETTER one']],
		['nothing', {}, []],
	]
for (const [what, files, expected] of rows) test(what, async () => deepEqual(await sent(files), expected))

import { deepEqual, equal } from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, test } from 'vitest'
import { type OpenOptions, opened, type Ready, type WalkOptions, walk } from '../../src/intake/index.ts'

let folder: string
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'attestary walk '))
	await mkdir(join(folder, 'b', 'deep'), { recursive: true })
	await mkdir(join(folder, '.hidden'))
	await writeFile(join(folder, 'b', 'deep', 'two.txt'), 'Two.')
	await writeFile(join(folder, 'a.txt'), 'One.')
	await writeFile(join(folder, 'a.meta.json'), '{"id":"one","published":"2021-03-04"}')
	await writeFile(join(folder, 'bad.txt'), 'Three.')
	await writeFile(join(folder, 'bad.meta.json'), '{"id":')
	await writeFile(join(folder, '.hidden', 'x.txt'), 'no')
	await writeFile(join(folder, 'picture.png'), 'x')
	await writeFile(join(folder, 'notes'), 'named by hand')
	await writeFile(join(folder, 'c.jsonl'), '{"text":"l1"}\r\n\n{"text":"l3 é"}')
})
afterAll(() => rm(folder, { recursive: true }))

async function all(paths: string[], options: WalkOptions & OpenOptions = {}): Promise<string[]> {
	const found: string[] = []
	for await (const input of opened(walk(paths, options), options)) found.push(told(input).replace(`${folder}/`, ''))
	return found
}
const told = (input: Ready) =>
	input.kind === 'problem'
		? `${input.problem.report}: ${input.problem.code}`.replace(folder, '')
		: `${input.from}: ${'line' in input ? input.line.trim() : Buffer.from(input.bytes).toString()}${input.kind === 'bytes' && input.metadata ? ` ${JSON.stringify(input.metadata)}` : ''}`.replace(
				`${folder}/`,
				'',
			)

test('a folder, in a fixed order, with what stands beside its files', async () => {
	deepEqual(await all([folder]), [
		'a.txt: One. {"id":"one","published":"2021-03-04"}',
		'b/deep/two.txt: Two.',
		'/bad.meta.json: intake/bad-line',
		'c.jsonl:1: {"text":"l1"}',
		'c.jsonl:3: {"text":"l3 é"}',
		'/notes: intake/unknown-format',
		'/picture.png: intake/unknown-format',
	])
})
test('a file named by hand is read whatever its name', async () =>
	deepEqual(await all([join(folder, 'notes')]), ['notes: named by hand']))
test('what stands beside a file is no report of its own when it is named with it', async () =>
	deepEqual(await all([join(folder, 'a.meta.json'), join(folder, 'a.txt')]), [
		'a.txt: One. {"id":"one","published":"2021-03-04"}',
	]))
test('what is not there is a problem, and the walk goes on', async () =>
	deepEqual(await all([join(folder, 'nowhere'), join(folder, 'notes')]), [
		'/nowhere: intake/unreadable',
		'notes: named by hand',
	]))
test('a file over the limit is one problem', async () =>
	deepEqual(await all([join(folder, 'notes')], { maxBytes: 5 }), ['/notes: intake/too-large']))
test('standard input is one text', async () =>
	deepEqual(await all(['-'], { stdin: Readable.from([Buffer.from('Gunmen '), Buffer.from('fired.')]) }), [
		'-: Gunmen fired.',
	]))
test('or JSON Lines, by how it opens', async () =>
	deepEqual(
		await all(['-'], { stdin: Readable.from([Buffer.from('{"text":"a'), Buffer.from('b"}\n{"text":"c"}\n')]) }),
		['-:1: {"text":"ab"}', '-:2: {"text":"c"}'],
	))
test('too much on standard input is one problem', async () =>
	deepEqual(await all(['-'], { stdin: Readable.from([Buffer.from('abc'), Buffer.from('def')]), maxBytes: 4 }), [
		'-: intake/too-large',
	]))

test('fifty megabytes of JSON Lines come one report at a time', async () => {
	const line = `${JSON.stringify({ text: 'Gunmen fired on a bus. '.repeat(2000) })}\n`
	const lines = Math.ceil(50_000_000 / line.length)
	const source = Readable.from(
		(function* () {
			for (let i = 0; i < lines; i++) yield Buffer.from(line)
		})(),
	)
	let count = 0
	for await (const input of opened(walk(['-'], { stdin: source }))) if (input.kind === 'line') count++
	equal(count, lines)
})

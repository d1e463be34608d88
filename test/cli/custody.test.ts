/** From a figure down to the bytes, printed and handed over: a bundle is whole, hangs together, and what was changed in it is found. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { verifyBundle } from '../../src/run/custody.ts'
import { attestary, Folder } from './terminal.ts'

const folder = new Folder()
afterAll(() => folder.remove())
const at = ['--ledger', folder.file('a.ledger')]
const REPORT =
	'😀 Rockets hit a base near Mosul on Wednesday, killing three soldiers and wounding nine, the army said. Its spokesman said the base was at rest.'
const OTHER = 'Two soldiers were killed when rockets hit a base near Mosul on Wednesday, a hospital said.'
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

const run = async (...args: string[]) => attestary([...at, ...args])
let claim = ''
beforeAll(async () => {
	folder.file('r.txt', REPORT)
	await run('add', folder.file('r.txt'), '--published', '2021-05-14', '--publisher', 'Valley Wire')
	await run('add', folder.file('o.txt', OTHER), '--published', '2021-05-14', '--publisher', 'Hadrel Post')
	const shown = await run('show', await incident())
	claim = /\[(c-[0-9a-f]+)\]/.exec(shown.out)![1]!
	equal((await run('decide', 'accept', claim, '--reason', 'read it myself')).code, 0)
})
const incident = async (): Promise<string> => JSON.parse((await run('list', '--json')).out)[0].key

describe('custody', () => {
	test('of an incident: every link of the chain is named', async () => {
		const { code, out } = await run('custody', await incident())
		equal(code, 0)
		const flat = out.replace(/\s+/g, ' ')
		for (const words of [
			'by the rule ucdp stands on',
			`version ${'[0-9a-f]{64}'} text SHA-256 ${sha256(REPORT)}, as it was kept`,
			`obtained 2026-01-02T03:04:05.000Z by Ilva from .*r\\.txt, read by text/1 \\(utf-8\\) bytes SHA-256 ${sha256(REPORT)}, ${Buffer.byteLength(REPORT)} bytes, kept and identical`,
			'“killing three soldiers”|“three soldiers”',
			'text \\d, characters \\d+–\\d+; read by the machine',
			'Ilva: accept: read it myself \\(line 1, d-[0-9a-f]+\\)',
			'The log of decisions has 1 line and ends in [0-9a-f]{64}',
		])
			match(flat, new RegExp(words))
	})
	test('of one claim: its own text alone', async () => {
		const { out } = await run('custody', claim)
		equal(out.match(/^\s+version /gm)?.length, 1)
	})
	test('for programs: hashes and no text', async () => {
		const { out } = await run('custody', await incident(), '--json')
		const { texts, claims } = JSON.parse(out)
		ok(claims.length > 3 && texts.every((one: { stands: boolean }) => one.stands))
		ok(!out.includes('was at rest'))
	})
	test('of nothing is told', async () => equal((await run('custody', 'i-000000')).code, 2))
})

interface Recorded {
	format: string
	incident: { figures: { best: number }[] }
	claims: { words: string[]; claim: { field: string; evidence: { spans: { start: number }[] } } }[]
	captures: { capture: { from: string } }[]
}

const filesIn = (path: string, under = ''): { name: string; bytes: Uint8Array }[] =>
	readdirSync(path).flatMap((name) =>
		statSync(join(path, name)).isDirectory()
			? filesIn(join(path, name), `${under}${name}/`)
			: [{ name: under + name, bytes: new Uint8Array(readFileSync(join(path, name))) }],
	)

describe('a bundle', () => {
	const to = join(folder.path, 'bundle')
	let files: ReturnType<typeof filesIn> = []
	beforeAll(async () => {
		const { code, out } = await run('bundle', await incident(), to)
		deepEqual([code, /It is private/.test(out)], [0, true])
		files = filesIn(to)
	})
	test('is whole for whoever has nothing but sha256sum', () => {
		const manifest = readFileSync(join(to, 'manifest-sha256.txt'), 'utf8').trim().split('\n')
		for (const line of manifest) {
			const [hash, name] = line.split('  ')
			equal(sha256(readFileSync(join(to, name!))), hash)
		}
		equal(manifest.length, files.filter(({ name }) => name.startsWith('data/')).length)
	})
	test('is checked without the ledger', async () => {
		const { code, out } = await attestary(['--ledger', folder.file('none.ledger'), 'verify', to])
		equal(code, 0)
		match(out, /2 versions, 2 captures, \d+ claims, \d+ figures, 1 decisions/)
		match(out, /hangs together/)
	})
	test('in one file, the same bytes twice', async () => {
		const [one, two] = [folder.file('one.zip'), folder.file('two.zip')]
		for (const file of [one, two]) equal((await run('bundle', await incident(), file)).code, 0)
		deepEqual(readFileSync(one), readFileSync(two))
		equal((await run('verify', one)).code, 0)
	})
	test('is not written over what is there', async () => equal((await run('bundle', await incident(), to)).code, 2))
	test('what is none is told', async () => {
		mkdirSync(join(folder.path, 'empty'))
		const { code, err } = await run('verify', join(folder.path, 'empty'))
		deepEqual([code, /bundle\/not-a-bundle/.test(err)], [1, true])
		equal((await run('verify', join(folder.path, 'nowhere'))).code, 2)
	})

	/** The manifests made anew, as whoever changes something on purpose would. */
	const listed = (all: readonly { name: string; bytes: Uint8Array }[]) => {
		const payload = all.filter(({ name }) => name.startsWith('data/'))
		const manifest = new TextEncoder().encode(payload.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join(''))
		const tags = all.filter(({ name }) => /^bag/.test(name))
		const own = [...tags, { name: 'manifest-sha256.txt', bytes: manifest }]
		return [
			...payload,
			...own,
			{
				name: 'tagmanifest-sha256.txt',
				bytes: new TextEncoder().encode(own.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join('')),
			},
		]
	}
	const changed = (name: RegExp, change: (text: string) => string) =>
		files.map((file) =>
			name.test(file.name)
				? { ...file, bytes: new TextEncoder().encode(change(new TextDecoder().decode(file.bytes))) }
				: file,
		)
	const inRecord = (change: (record: Recorded) => void) =>
		changed(/incident\.json$/, (text) => {
			const record = JSON.parse(text) as Recorded
			change(record)
			return JSON.stringify(record)
		})
	const ROWS: readonly (readonly [
		what: string,
		files: () => readonly { name: string; bytes: Uint8Array }[],
		code: string,
	])[] = [
		['a letter of a text', () => changed(/texts\//, (text) => text.replace('soldiers', 'soldierz')), 'bundle/altered'],
		[
			'a text, with its manifest',
			() => listed(changed(/texts\//, (text) => text.replace('soldiers', 'soldierz'))),
			'ledger/text-altered',
		],
		[
			'the bytes obtained, with their manifest',
			() => listed(changed(/bytes\//, (text) => text.replace('soldiers', 'soldierz'))),
			'ledger/text-altered',
		],
		['a file taken out', () => files.filter(({ name }) => !/texts\//.test(name)), 'bundle/altered'],
		[
			'a text taken out, with its line',
			() => listed(files.filter(({ name }) => !/texts\//.test(name))),
			'bundle/altered',
		],
		['a file put in', () => [...files, { name: 'data/note.txt', bytes: new Uint8Array([65]) }], 'bundle/altered'],
		[
			'the words of a claim',
			() => listed(inRecord((record) => (record.claims.find((one) => one.words.length > 0)!.words[0] = 'others'))),
			'evidence/not-in-report',
		],
		[
			'the place of a claim',
			() =>
				listed(
					inRecord((record) => record.claims.find((one) => one.words.length > 0)!.claim.evidence.spans[0]!.start++),
				),
			'bundle/altered',
		],
		[
			'a claim of a figure taken out',
			() =>
				listed(
					inRecord((record) => {
						record.claims = record.claims.filter((one) => one.claim.field !== 'harm')
					}),
				),
			'bundle/altered',
		],
		[
			'a figure',
			() =>
				listed(
					inRecord((record) => {
						record.incident.figures[0]!.best = 900
					}),
				),
			'bundle/altered',
		],
		[
			'how it was obtained',
			() =>
				listed(
					inRecord((record) => {
						record.captures[0]!.capture.from = 'elsewhere'
					}),
				),
			'ledger/text-altered',
		],
		['who decided', () => listed(changed(/log\.jsonl$/, (text) => text.replace('Ilva', 'Ilvo'))), 'ledger/log-altered'],
		['the log cut short', () => listed(changed(/log\.jsonl$/, () => '')), 'ledger/log-altered'],
		[
			'why it was decided',
			() => listed(changed(/payloads\//, (text) => text.replace('myself', 'himself'))),
			'ledger/log-altered',
		],
		[
			'another format',
			() =>
				listed(
					inRecord((record) => {
						record.format = 'attestary-bundle/9'
					}),
				),
			'bundle/not-a-bundle',
		],
	]
	test('unchanged it has no problem, with its manifest made anew neither', () =>
		deepEqual([verifyBundle(files).problems, verifyBundle(listed(files)).problems], [[], []]))
	for (const [what, made, code] of ROWS)
		test(`changed: ${what}`, () => {
			const { problems } = verifyBundle(made())
			ok(
				problems.some((one) => one.code === code),
				JSON.stringify(problems),
			)
		})
})

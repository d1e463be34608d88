import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { attestary, Folder } from './terminal.ts'

const samples = fileURLToPath(new URL('../../samples', import.meta.url))
const folder = new Folder()
afterAll(() => folder.remove())
const say = (...args: string[]) =>
	attestary(['--ledger', folder.file('a.ledger'), '--knowledge', `${samples}/knowledge`, ...args])

beforeAll(async () => {
	const files = ['1-hadrel-outpost.txt', '2-hadrel-toll.txt'].map((name) => join(samples, 'reports', name))
	equal((await say('add', ...files, '--quiet')).code, 0)
})

describe('who would be exposed', () => {
	test('a preview names them, and mints no handle', async () => {
		const { code, out } = await say('export', '--preview')
		equal(code, 0)
		match(out, /withheld Nessa Varo \(account\) in i-/)
		ok(!/Toma Relk|Ilen Maro|Sarr Odan/.test(out), 'who holds an office or leads in public is no private person')
		ok(!JSON.parse((await say('list', '--json')).out).some((one: { handle: string | null }) => one.handle))
	})
	test('what is let through is told', async () =>
		match((await say('export', '--preview', '--reveal', 'Nessa Varo')).out, /TOLD Nessa Varo/))
	test('for programs', async () => {
		const seen = JSON.parse((await say('export', '--preview', '--json', '--profile', 'private')).out)
		ok(seen.people.every((one: { told: boolean }) => one.told))
		equal(seen.profile, 'private')
	})
})

describe('where it is written', () => {
	test('a folder, one ZIP, and a file with others beside it hold the same', async () => {
		const [there, zip, file] = [folder.file('there'), folder.file('all.zip'), folder.file('i.csv')]
		for (const out of [there, zip, file]) equal((await say('export', '--format', 'csv', '--out', out)).code, 0)
		const inside = unzipSync(readFileSync(zip))
		for (const [name, bytes] of Object.entries(inside)) {
			equal(Buffer.compare(readFileSync(join(there, name)), bytes), 0, name)
			const beside = name === 'incidents.csv' ? file : folder.file(`i-${name}`)
			equal(Buffer.compare(readFileSync(beside), bytes), 0, name)
		}
		ok(inside['manifest.json'])
	})
	test('a folder that is not there is made; one that cannot be is one sentence', async () => {
		equal((await say('export', '--format', 'geojson', '--out', folder.file('new/deep'))).code, 0)
		ok(existsSync(folder.file('new/deep/incidents.geojson')))
		const { code, err } = await say('export', '--format', 'geojson', '--out', folder.file('i.csv/in/a/file'))
		equal(code, 1)
		match(err, /could not be written/)
	})
})

describe('what goes out where the project has no rules', () => {
	type Line = { key: string; recordable: boolean }
	const listed = async (...args: string[]): Promise<Line[]> => JSON.parse((await say('list', '--json', ...args)).out)
	const told = async (...args: string[]) => {
		const file = folder.file('told.json')
		equal((await say('export', '--format', 'json', '--out', file, ...args)).code, 0)
		const { incidents, chains } = JSON.parse(readFileSync(file, 'utf8'))
		return {
			keys: incidents.map((one: { key: string }) => one.key).sort(),
			inChains: chains.flatMap((chain: { incidents: string[] }) => chain.incidents),
			manifest: JSON.parse(readFileSync(folder.file('told-manifest.json'), 'utf8')),
			losses: readFileSync(folder.file('told-losses.csv'), 'utf8'),
		}
	}
	test('what stands in the list and in chains; the rest is named with the reason', async () => {
		const { keys, inChains, manifest, losses } = await told()
		const list = (await listed()).map(({ key }) => key)
		const all = await listed('--all')
		ok(all.length > list.length, 'something is too vague for the list')
		deepEqual(keys, [...new Set([...list, ...inChains])].sort())
		deepEqual([manifest.counts.incidents, manifest.selection.left_out], [keys.length, all.length - keys.length])
		match(losses, /left-out,.*too little is told to tell it from another like it/)
	})
	test('what is too vague, when it is named', async () => {
		const list = new Set((await listed()).map(({ key }) => key))
		const vague = (await listed('--all')).find(({ key }) => !list.has(key))!
		deepEqual((await told('--only', vague.key)).keys, [vague.key])
	})
	test('a site tells the same', async () => {
		const site = folder.file('site')
		equal((await say('publish', site)).code, 0)
		const there = readdirSync(join(site, 'data')).flatMap((name) => /^(i-.*)\.js$/.exec(name)?.[1] ?? [])
		deepEqual(there.sort(), (await told()).keys)
	})
})

describe('what is asked for wrongly', () => {
	for (const [args, said] of [
		[['--format', 'csv', '--only', 'ATT-XXX-1999-0001'], /export\/unknown-id/],
		[['--preview', '--only', 'nothing'], /export\/unknown-id/],
		[[], /--format is missing/],
		[['--format', 'csv', '--rule', 'mine'], /rule/],
		[['--format', 'csv', '--profile', 'secret'], /profile/],
	] as const)
		test(args.join(' ') || 'nothing', async () => {
			const { code, err } = await say('export', ...args)
			equal(code, 2)
			match(err, said)
		})
})

describe('what the edge makes', () => {
	// The other formats are tested beside their code; these need disk or a library's bytes.
	for (const format of ['sqlite', 'docx'])
		test(format, async () => {
			const out = folder.file(`formats/${format}`)
			const { code, err } = await say('export', '--format', format, '--out', out)
			equal(code, 0, err)
			const { files, title } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))
			for (const { name, sha256 } of files)
				equal(
					createHash('sha256')
						.update(readFileSync(join(out, name)))
						.digest('hex'),
					sha256,
					name,
				)
			ok(title)
		})
	test('ids of other projects are taken from a file', async () => {
		const out = folder.file('with-ids')
		const ids = folder.file(
			'ids.json',
			JSON.stringify({ country: { XO: '990' }, dyad: { 'Government of Orvania - Grey Banner': '77' } }),
		)
		equal((await say('export', '--format', 'ged', '--ids', ids, '--out', out)).code, 0)
		match(readFileSync(join(out, 'ged-shaped.csv'), 'utf8'), /,77,Government of Orvania - Grey Banner,/)
	})
	for (const [name, text] of [
		['no JSON', '{'],
		['another kind', '{"dyads": {}}'],
		['a number', '{"dyad": {"a": 1}}'],
	] as const)
		test(`a file of ids that is ${name}`, async () => {
			const { code, err } = await say('export', '--format', 'ged', '--ids', folder.file('bad.json', text))
			equal(code, 2)
			match(err, /export\/bad-ids/)
		})
})

describe('the examples of docs/exports.md', () => {
	const page = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8')
	for (const [, block = ''] of page.matchAll(/^```sh\n([\s\S]*?)^```$/gm))
		for (const line of block.trim().split('\n'))
			test(line, async () => {
				const args = line.replace('npm run attestary -- ', '').split(' ')
				const { code, err } = await say(...args.map((arg, i) => (args[i - 1] === '--out' ? folder.file(arg) : arg)))
				equal(code, 0, err)
			})
})

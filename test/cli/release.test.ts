/** Releases typed on the command line: frozen, listed, compared, checked, and what counts by the project's own rules. */
import { equal, match, ok } from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { connect } from '../../src/ledger/driver.ts'
import { attestary, Folder } from './terminal.ts'

const folder = new Folder()
const file = join(folder.path, 'released.db')
const say = async (...args: string[]) => attestary([...args, '--ledger', file])
const add = async (id: string, text: string) =>
	say('add', folder.file(`${id}.jsonl`, JSON.stringify({ id, text, published: '2021-03-05' })))

beforeAll(async () => {
	await add('one', 'A car bomb killed nine people in Mosul on 3 March 2021, police said.\n')
	await add('two', 'Rockets hit a base near Kirkuk on 1 March 2021, the army said.\n')
})
afterAll(() => folder.remove())

describe('a release', () => {
	test('is frozen with what it was made of, and gives handles', async () => {
		const { code, out } = await say('release', 'first', '--note', 'for the yearbook')
		equal(code, 0)
		match(out, /^first 2026-01-02 03:04 · Ilva\n {4}for the yearbook\n {4}2 incidents of 2 reports/)
		match((await say('list', '--all')).out, /ATT-IRQ-2021-0001/)
	})
	test('has a name of its own', async () => {
		const { code, err } = await say('release', 'first')
		equal(code, 1)
		match(err, /release\/taken/)
	})
	test('differs in nothing from the ledger as it stands', async () => {
		equal((await say('diff', 'first')).out, 'Nothing that counts is different.\n')
	})
	test('then a report comes, and a person decides', async () => {
		await add('three', 'Eleven people died when a car bomb went off in Mosul on 3 March 2021, a hospital said.\n')
		const claims = JSON.parse((await say('show', 'ATT-IRQ-2021-0001', '--json')).out).claims as {
			key: string
			field: string
		}[]
		await say(
			'decide',
			'reject',
			claims.find(({ field }) => field === 'weapon' || field === 'when')!.key,
			'--reason',
			'misread',
		)
		equal((await say('release', 'second')).code, 0)
		const { out } = await say('diff', 'first', 'second')
		match(out, /^Changed\n {2}· ATT-IRQ-2021-0001/m)
		match(out, /reports: 1 → 2|killed \(low, best, high\): 9, 9, 9 →/)
		match(out.replace(/\s+/g, ' '), /because: told by id:three too; decided by Ilva \(reject\): misread/)
		match((await say('releases')).out, /first[\s\S]+second[\s\S]+2 releases\.\n$/)
		equal((JSON.parse((await say('releases', '--json')).out) as unknown[]).length, 2)
	})
	test('one that is not there is exit code 2', async () => {
		const { code, err } = await say('diff', 'third')
		equal(code, 2)
		match(err, /release\/unknown/)
	})
	test('cannot be undone', async () => {
		const released = (
			JSON.parse((await say('decisions', '--json')).out) as { id: string; body: { act: string } }[]
		).find(({ body }) => body.act === 'release')
		match((await say('decide', 'undo', released!.id, '--reason', 'x')).err, /cannot be undone/)
	})
	test('agrees with itself, and what is changed in it is noticed', async () => {
		match((await say('verify')).out, /2 releases[\s\S]+agrees with itself/)
		const db = await connect(file, false)
		db.exec(`update release_line set json = replace(json, 'Mosul', 'Tolm') where release = 'first'`)
		db.close()
		match((await say('verify')).err, /ledger\/release-altered/)
		const mend = await connect(file, false)
		mend.exec(`update release_line set json = replace(json, 'Tolm', 'Mosul') where release = 'first'`)
		mend.close()
	})
	test('words of an expunged report go, its hashes stay', async () => {
		equal((await say('expunge', 'two', '--reason', 'asked for', '--yes')).code, 0)
		equal(readFileSync(file).includes('Kirkuk'), false)
		match((await say('verify')).out, /agrees with itself/)
	})
})

describe('what counts', () => {
	const rules = join(folder.path, 'inclusion.json')
	test('rules beside the ledger are taken, and named in each export with what they leave out', async () => {
		writeFileSync(rules, JSON.stringify({ name: 'deadly in March', from: '2021-03-02', killedAtLeast: 100 }))
		const out = join(folder.path, 'out.csv')
		const { code, err } = await say('export', '--format', 'csv', '--out', out)
		equal(code, 0)
		match(err.replace(/\s+/g, ' '), /Left out by the rules “deadly in March”: .*\d+ killed, fewer than 100\./)
		equal(readFileSync(out, 'utf8').trim().split('\n').length, 1)
		const { selection } = JSON.parse(readFileSync(join(folder.path, 'out-manifest.json'), 'utf8')) as {
			selection: { rules: { name: string }; left_out: number }
		}
		equal(selection.rules.name, 'deadly in March')
		ok(selection.left_out > 0)
		match(readFileSync(join(folder.path, 'out-losses.csv'), 'utf8'), /left-out,"?Left out by the rules/)
	})
	test('a release says how many they leave out', async () => {
		match(
			(await say('release', 'deadly')).out.replace(/\s+/g, ' '),
			/0 incidents of 2 reports .* left out by the rules “deadly in March”/,
		)
	})
	const bad = ['{', '{"name": 3}', '{"name": "x", "kiled": 1}']
	for (const text of bad)
		test(`${text} is told, and nothing is exported`, async () => {
			const other = folder.file('bad.json', text)
			const { code, err } = await say('export', '--format', 'json', '--inclusion', other)
			equal(code, 2)
			match(err, /inclusion\/bad-file/)
		})
})

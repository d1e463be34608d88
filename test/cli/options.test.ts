import { equal, match, ok } from 'node:assert/strict'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { EXAMPLES, misfit } from '../../src/ledger/log/shapes.ts'
import { attestary, Folder } from './terminal.ts'

const folder = new Folder()
const ledger = ['--ledger', join(folder.path, 'options.db')]
const say = async (...args: string[]) => attestary([...args, ...ledger])
const report = folder.file('report.txt', 'Gunmen killed three guards near Mosul on 3 March 2021, police said.\n')
beforeAll(async () => {
	await say('add', report)
})
afterAll(() => folder.remove())

describe('options that cannot be meant are told, with exit code 2', () => {
	const wrong: readonly (readonly string[])[] = [
		['list', '--sort', 'bogus'],
		['list', '--from', 'garbage'],
		['list', '--from', '2020-13-01'],
		['list', '--to', '2021-02-29'],
		['list', '--limit', 'abc'],
		['list', '--limit', '-3'],
		['list', '--type', 'bogus'],
		['list', '--country', 'zz'],
		['search', 'guards', '--limit', '0'],
	]
	for (const args of wrong) {
		test(args.join(' '), async () => {
			const { code, out, err } = await say(...args)
			equal(code, 2)
			equal(out, '')
			ok(err.includes(args.at(-2)!), err)
		})
	}
	test('a country that the project gave two letters is one where incidents lie in it', async () => {
		const samples = fileURLToPath(new URL('../../samples', import.meta.url))
		const own = ['--ledger', folder.file('own.db'), '--knowledge', `${samples}/knowledge`]
		await attestary(['add', `${samples}/one-paragraph.txt`, ...own])
		match((await attestary(['list', '--country', 'xo', ...own])).out, /Rocket attack/)
		equal((await attestary(['list', '--country', 'xq', ...own])).code, 2)
	})
	test('what can be meant is taken', async () =>
		equal((await say('list', '--type', 'assault,coerce', '--country', 'iq,sy', '--sort', 'oldest')).code, 0))
})

describe('what is told and what is not', () => {
	test('a log without decisions has no end to note', async () => {
		const { code, out } = await say('verify')
		equal(code, 0)
		ok(!/ends in/.test(out), out)
	})
	test('a report that was expunged is refused, and that is said', async () => {
		const [{ report: id }] = JSON.parse((await say('list', '--reports', '--json')).out)
		equal((await say('expunge', id, '--reason', 'asked to', '--yes')).code, 0)
		const { out, err } = await say('add', report)
		match(out, /0 new texts kept, 1 refused/)
		match(err, /ledger\/expunged/)
	})
})

test('each example fits its field', () => {
	for (const [field, value] of Object.entries(EXAMPLES)) equal(misfit(field as keyof typeof EXAMPLES, value), null)
})

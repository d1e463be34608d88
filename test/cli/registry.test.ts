/** Names that a person knows, origins that a person knows: entered, seen, kept when all is coded anew, taken back. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { attestary, Folder } from './terminal.ts'

const folder = new Folder()
const ledger = ['--ledger', join(folder.path, 'names.db')]
const say = async (...args: string[]) => attestary([...args, ...ledger])
interface Listed {
	readonly key: string
	readonly origins: number
	readonly actors: readonly {
		readonly actor: { readonly name: string; readonly ref?: string }
		readonly names: readonly string[]
	}[]
}
const first = async (): Promise<Listed> => {
	const [{ key }] = JSON.parse((await say('list', '--all', '--json')).out) as [{ key: string }]
	return (JSON.parse((await say('show', key, '--json')).out) as { incident: Listed }).incident
}

beforeAll(async () => {
	const lines = [
		{
			id: 'one',
			text: 'The Grey Banner attacked a base in Mosul on 3 March 2021 and killed seven soldiers.',
			publisher: 'Valley Wire',
		},
		{
			id: 'two',
			text: 'Seven soldiers died on 3 March 2021 when the Orlan Front attacked a base in the city of Mosul.',
			publisher: 'Hill Press',
		},
	]
	await say(
		'add',
		folder.file('all.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')),
		'--published',
		'2021-03-04',
	)
})
afterAll(() => folder.remove())

describe('who is this', () => {
	test('is entered, listed in the registry and survives coding everything anew', async () => {
		const entered = await say(
			'decide',
			'who-is-this',
			'Orlan Front',
			'Grey Banner',
			'--country',
			'qx',
			'--kind',
			'armed-group',
			'--reason',
			'its own statement',
		)
		equal(entered.code, 0)
		const named = async () =>
			(await first()).actors.filter(({ actor }) => actor.ref === 'own:grey-banner').map(({ names }) => names)
		const before = await named()
		deepEqual(before, [['Grey Banner', 'Orlan Front']])
		match((await say('registry')).out, /Grey Banner own:grey-banner\n\s+also: Orlan Front/)
		match((await say('rebuild')).out, /Everything is as it was/)
		deepEqual(await named(), before)
	})
	test('a second name goes to the same one', async () => {
		equal((await say('decide', 'who-is-this', 'Banner men', 'grey banner', '--from', '2020', '--reason', 'x')).code, 0)
		match((await say('registry', '--json')).out, /"Banner men"/)
		match((await say('registry')).out, /^1 actor, 0 places\.$/m)
	})
	test('taken back, the registry is as before', async () => {
		equal((await say('decide', 'undo', '2', '--reason', 'x')).code, 0)
		equal((await say('registry', '--json')).out.includes('Banner men'), false)
	})
	const wrong: readonly (readonly string[])[] = [
		['who-is-this', 'A', 'B', '--country', 'Iraq'],
		['who-is-this', 'A', 'B', '--kind', 'gang'],
		['who-is-this', 'A', 'B', '--from', 'soon'],
		['who-is-this', 'A', 'B', '--from', '2021', '--to', '2020'],
		['where-is-this', 'A', 'B', '--lat', 'north'],
		['where-is-this', 'A'],
	]
	for (const args of wrong)
		test(`${args.join(' ')} is typed wrongly`, async () =>
			equal((await say('decide', ...args, '--reason', 'x')).code, 2))
	test('a point off the globe is refused', async () => {
		match((await say('decide', 'where-is-this', 'A', 'B', '--lat', '100', '--reason', 'x')).err, /decision\/bad-value/)
	})
})

describe('set origin', () => {
	test('two reports from one agency count once, until it is taken back', async () => {
		equal((await first()).origins, 2)
		for (const report of ['one', 'two'])
			equal((await say('decide', 'set-origin', report, 'River Agency', '--reason', 'credited at the end')).code, 0)
		equal((await first()).origins, 1)
		match((await say('show', (await first()).key)).out, /River Agency/)
		match((await say('rebuild')).out, /Everything is as it was/)
		equal((await say('decide', 'undo', '5', '--reason', 'x')).code, 0)
		equal((await first()).origins, 2)
	})
	test('a report that is not there is exit code 2', async () => {
		equal((await say('decide', 'set-origin', 'three', 'River Agency', '--reason', 'x')).code, 2)
	})
	test('the ledger agrees with itself', async () => match((await say('verify', '--rebuilt')).out, /agrees with itself/))
})

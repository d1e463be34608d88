import { equal, match, ok } from 'node:assert/strict'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { attestary, Folder } from './terminal.ts'

const folder = new Folder()
const ledger = ['--ledger', join(folder.path, 'merged.db')]
const say = async (...args: string[]) => attestary([...args, ...ledger])
let keys: string[] = []

beforeAll(async () => {
	const one = folder.file('1.txt', 'Gunmen killed three guards at a checkpoint, witnesses said.\n')
	const two = folder.file('2.txt', 'A car bomb killed nine people in Mosul on 3 March 2021, police said.\n')
	const three = folder.file('3.txt', 'Rockets hit a base near Kirkuk on 9 May 2021, the army said.\n')
	await say('add', one, two, three)
	keys = JSON.parse((await say('list', '--all', '--sort', 'newest', '--json')).out).map((i: { key: string }) => i.key)
})
afterAll(() => folder.remove())

describe('after a merge', () => {
	test('the new name is told, and it is the one with country and year', async () => {
		ok(keys.length >= 3)
		const undated = keys.at(-1)!
		const dated = keys[1]!
		const { code, out } = await say('decide', 'merge', undated, dated, '--reason', 'the same')
		equal(code, 0)
		match(out, /They are now ATT-IRQ-2021-0001/)
		for (const key of [undated, dated]) match((await say('show', key)).out, /ATT-IRQ-2021-0001/)
	})
	test('later decisions do not repeat what earlier ones came to', async () => {
		const [a, b] = [keys[0]!, keys[1]!]
		await say('decide', 'link', 'response-to', a, b, '--reason', 'stated')
		match((await say('decide', 'unlink', 'response-to', a, b, '--reason', 'not so')).err, /decision\/conflict/)
		equal((await say('decide', 'note', a, '--reason', 'a remark')).err, '')
	})
})

describe('what is not there is exit code 2, whatever it is', () => {
	const unknown: readonly (readonly string[])[] = [
		['show', 'i-0000000000'],
		['show', 'c-0000000000'],
		['chain', 'ATT-IRQ-1999-0001'],
		['decide', 'accept', 'c-0000000000', '--reason', 'x'],
		['decide', 'undo', 'd-0000000000', '--reason', 'x'],
		['decide', 'merge', 'i-0000000000', 'i-1111111111', '--reason', 'x'],
	]
	for (const args of unknown) test(args.slice(0, 3).join(' '), async () => equal((await say(...args)).code, 2))
})

/** `attestary token`: shown once, kept as a hash, ended by name. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { afterAll, test } from 'vitest'
import { Tokens } from '../../src/run/tokens.ts'
import { attestary, Folder } from './terminal.ts'

const folder = new Folder()
afterAll(() => folder.remove())
const ledger = folder.file('desk.ledger')
const file = `${ledger}.tokens.json`
const token = (...args: string[]) => attestary(['token', ...args, '--ledger', ledger])

test('none at first', async () => {
	match((await token('list')).out, /There are none/)
})
test('a new one is shown once and stands in the file as a hash, which nobody else may read', async () => {
	const { code, out, err } = await token('new', 'nightly', '--write')
	equal(code, 0)
	match(out, /^att_[\w-]{43}\n$/)
	match(err, /reads and writes/)
	const kept = readFileSync(file, 'utf8')
	equal(kept.includes(out.trim()), false)
	if (process.platform !== 'win32') equal(statSync(file).mode & 0o777, 0o600)
	equal((await new Tokens(ledger).find(out.trim()))?.name, 'nightly')
	equal((await token('list')).out, 'nightly  reads and writes  made 2026-01-02\n')
})
test('another of the same name ends the first, and may read alone', async () => {
	const tokens = new Tokens(ledger)
	const first = (await token('new', 'figures', '--write')).out.trim()
	equal((await tokens.find(first))?.writes, true)
	const second = (await token('new', 'figures')).out.trim()
	equal(await tokens.find(first), null)
	equal((await tokens.find(second))?.writes, false)
})
test('a removed one opens nothing; one that is not there is told', async () => {
	equal((await token('remove', 'nightly')).code, 0)
	deepEqual((await token('list')).out, 'figures  reads  made 2026-01-02\n')
	const again = await token('remove', 'nightly')
	equal(again.code, 2)
	match(again.err, /There is no token "nightly"/)
})
test('a name that is none is refused', async () => {
	equal((await token('new', ' ')).code, 2)
})
test('a file that holds something else is told, is not written over, and opens nothing', async () => {
	folder.file('desk.ledger.tokens.json', '{"tokens": 1}')
	const { code, err } = await token('new', 'nightly')
	equal(code, 1)
	match(err, /api\/bad-tokens/)
	equal(readFileSync(file, 'utf8'), '{"tokens": 1}')
	equal(await new Tokens(ledger).find('att_x'), null)
})

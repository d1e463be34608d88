/** `attestary serve` as a person meets it: the address, a port that is taken, Ctrl-C. */
import { equal, match, ok } from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, test } from 'vitest'
import { attestary, Folder } from './terminal.ts'

const folder = new Folder()
afterAll(() => folder.remove())
const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const ledger = folder.file('test.ledger')

/** The command as a program of its own, as it is built; what it has said, when it says this. */
async function started(...args: string[]): Promise<{ child: ChildProcess; said: string; address: URL }> {
	const child = spawn(process.execPath, [at('dist/cli/main.js'), '--ledger', ledger, 'serve', ...args], {
		cwd: at('.'),
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	let said = ''
	child.stdout!.on('data', (chunk) => (said += chunk))
	child.stderr!.on('data', (chunk) => (said += chunk))
	const gone = once(child, 'exit').then(([code]) => Promise.reject(new Error(`ended with ${code}: ${said}`)))
	gone.catch(() => {})
	while (!said.includes('Ctrl-C ends.')) await Promise.race([once(child.stdout!, 'data'), gone])
	return { child, said, address: new URL(/http:\S+/.exec(said)![0]) }
}

const reachable = (port: number) =>
	new Promise((done) => {
		const socket = connect(port, '127.0.0.1', () => done(socket.destroy() && true)).on('error', () => done(false))
	})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	test(`prints an address that opens the desk, and ends cleanly with ${signal}, streams and all`, async () => {
		const { child, said, address } = await started('--port', '0')
		match(
			said,
			/^Attestary serves .*test\.ledger with 0 reports and 0 incidents\.\n\n {2}http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{43}\n\nOpen this address: it works once\. Ctrl-C ends\.\n$/,
		)
		const entered = await fetch(address, { redirect: 'manual' })
		equal(entered.status, 303)
		const cookie = entered.headers.get('set-cookie')!.split(';')[0]!
		const stream = await fetch(new URL('/api/events', address), { headers: { cookie } })
		equal(stream.status, 200)
		const ended = once(child, 'exit')
		let last = ''
		child.stdout!.on('data', (chunk) => (last += chunk))
		child.kill(signal)
		const [code] = await ended
		equal(code, 0)
		match(last, /Ended\. All that was added is in the ledger\./)
		match(await stream.text(), /event: hello/)
		equal(await reachable(Number(address.port)), false)
	})
}

test('a port that is taken is said in one line, and the next free one is used', async () => {
	const other = createServer().listen(0, '127.0.0.1')
	await once(other, 'listening')
	const { port } = other.address() as { port: number }
	const typed = ['--ledger', ledger, 'serve', '--port', String(port)]
	const { code, out } = await attestary(typed, { ended: async () => {} })
	other.close()
	equal(code, 0)
	const [line] = out.split('\n')
	match(line!, new RegExp(`^Port ${port} is taken, so this is port \\d+\\.$`))
	const used = Number(/(\d+)\.$/.exec(line!)![1])
	ok(used > port)
	match(out, new RegExp(`http://127\\.0\\.0\\.1:${used}/\\?key=`))
})

describe('what cannot be served', () => {
	const rows: readonly (readonly [what: string, args: readonly string[], code: number, says: RegExp])[] = [
		['a port that is none', ['--ledger', ledger, 'serve', '--port', '70000'], 2, /number from 1 to 65535/],
		['a port in words', ['--ledger', ledger, 'serve', '--port', 'eighty'], 2, /number from 1 to 65535/],
		['what is no ledger', ['--ledger', at('README.md'), 'serve', '--port', '0'], 3, /not an Attestary ledger/],
		['a folder', ['--ledger', folder.path, 'serve', '--port', '0'], 3, /is a folder/],
		['an argument', ['--ledger', ledger, 'serve', 'here'], 2, /too many arguments/],
	]
	for (const [what, args, code, says] of rows) {
		test(what, async () => {
			const typed = await attestary(args)
			equal(typed.code, code, typed.err)
			match(typed.err, says)
		})
	}
})

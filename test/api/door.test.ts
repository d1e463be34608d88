/** Loopback is not a lock: who may come in, and who may not. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { makeToken, removeToken } from '../../src/run/tokens.ts'
import { type Asking, TestDesk } from './desk.ts'

const desk = new TestDesk()
beforeAll(() => desk.open())
afterAll(() => desk.close())

const refusal = (code: string) => (code === '' ? undefined : code)

describe('the printed address', () => {
	test('opens the desk once, and the key leaves the address', async () => {
		const { pathname, search } = new URL(desk.serving.newAddress())
		const first = await desk.raw(pathname + search)
		equal(first.status, 303)
		equal(first.headers['location'], '/')
		match(first.headers['set-cookie']!, /^attestary-\d+=[\w-]{40,}; Path=\/; HttpOnly; SameSite=Strict$/)
		const again = await desk.raw(pathname + search, { headers: { accept: 'text/html' } })
		equal(again.status, 401)
		equal(again.headers['set-cookie'], undefined)
		match(again.text, /The desk is locked/)
	})
	test('with a used key, a browser that is in already goes on', async () => {
		const { status, headers } = await desk.ask('/?key=used-up')
		deepEqual([status, headers['location']], [303, '/'])
	})
	test('followed from another site it opens by a page of our own, because the cookie is left out of a redirect', async () => {
		const { pathname, search } = new URL(desk.serving.newAddress())
		const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
		const { status, headers: said } = await desk.raw(pathname + search, { headers })
		deepEqual([status, said['refresh']], [200, '0; url=/'])
		ok(said['set-cookie'])
	})
	test('two addresses open two sessions with tokens of their own', async () => {
		const [cookie, token] = [desk.cookie, desk.token]
		await desk.enter()
		ok(cookie !== desk.cookie && token !== desk.token)
		const mixed = await desk.post('/api/add', { text: 'x' }, { 'attestary-token': token })
		equal(mixed.json.problem.code, 'api/token')
	})
	test('a key opens no door of the API', async () => {
		const { search } = new URL(desk.serving.newAddress())
		equal((await desk.raw(`/api/about${search}`)).status, 401)
	})
})

describe('who may ask', () => {
	const json = { 'content-type': 'application/json' }
	const own = () => ({ cookie: desk.cookie })
	const change = () => ({ ...own(), ...json, 'attestary-token': desk.token })
	const page = { accept: 'text/html' }
	const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
	const post = { method: 'POST', body: '{"url":"http://127.0.0.1/"}' }
	const rows: readonly (readonly [what: string, path: string, asking: () => Asking, status: number, code: string])[] = [
		['the desk', '/api/about', () => ({ headers: own() }), 200, ''],
		[
			'the desk, as browsers say it',
			'/api/about',
			() => ({ headers: { ...own(), origin: `http://${desk.host}`, 'sec-fetch-site': 'same-origin' } }),
			200,
			'',
		],
		['no session', '/api/about', () => ({}), 401, 'api/session'],
		[
			'a made-up session',
			'/api/about',
			() => ({ headers: { cookie: `attestary-${desk.port}=aaaa` } }),
			401,
			'api/session',
		],
		[
			'the session of another port',
			'/api/about',
			() => ({ headers: { cookie: desk.cookie.replace(/-\d+/, '-1') } }),
			401,
			'api/session',
		],
		['a page without a session', '/incidents', () => ({ headers: page }), 401, ''],
		['a file without a session', '/assets/main.js', () => ({}), 401, 'api/session'],
		[
			'a name that was made to point here',
			'/api/about',
			() => ({ headers: { ...own(), host: `rebound.example:${desk.port}` } }),
			403,
			'api/foreign',
		],
		[
			'this machine by another name',
			'/api/about',
			() => ({ headers: { ...own(), host: `localhost:${desk.port}` } }),
			403,
			'api/foreign',
		],
		[
			'this machine by another number',
			'/api/about',
			() => ({ headers: { ...own(), host: `127.0.0.2:${desk.port}` } }),
			403,
			'api/foreign',
		],
		[
			'the right name, another port',
			'/api/about',
			() => ({ headers: { ...own(), host: '127.0.0.1:1' } }),
			403,
			'api/foreign',
		],
		['no port', '/api/about', () => ({ headers: { ...own(), host: '127.0.0.1' } }), 403, 'api/foreign'],
		[
			'a printed address under a foreign name',
			'/?key=x',
			() => ({ headers: { ...page, host: 'rebound.example' } }),
			403,
			'api/foreign',
		],
		[
			'another site',
			'/api/about',
			() => ({ headers: { ...own(), origin: 'https://paper.example' } }),
			403,
			'api/foreign',
		],
		[
			'another port of this machine',
			'/api/about',
			() => ({ headers: { ...own(), origin: 'http://127.0.0.1:1' } }),
			403,
			'api/foreign',
		],
		['a sandboxed page', '/api/about', () => ({ headers: { ...own(), origin: 'null' } }), 403, 'api/foreign'],
		[
			'a picture on another site',
			'/api/about',
			() => ({ headers: { ...own(), 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } }),
			403,
			'api/foreign',
		],
		['a link on another site to the API', '/api/about', () => ({ headers: { ...own(), ...link } }), 403, 'api/foreign'],
		['a link on another site to a page', '/incidents', () => ({ headers: { ...page, ...link } }), 401, ''],
		[
			'a frame on another site',
			'/',
			() => ({ headers: { ...own(), ...page, ...link, 'sec-fetch-dest': 'iframe' } }),
			403,
			'api/foreign',
		],
		['a change with its token', '/api/add', () => ({ ...post, headers: change() }), 202, ''],
		['a change without a token', '/api/add', () => ({ ...post, headers: { ...own(), ...json } }), 403, 'api/token'],
		[
			'a change with a made-up token',
			'/api/add',
			() => ({ ...post, headers: { ...change(), 'attestary-token': 'x' } }),
			403,
			'api/token',
		],
		[
			'a change from another site',
			'/api/add',
			() => ({ ...post, headers: { ...change(), origin: 'https://paper.example' } }),
			403,
			'api/foreign',
		],
		[
			'a form of another site',
			'/api/add',
			() => ({ ...post, headers: { ...own(), 'content-type': 'text/plain', origin: 'https://paper.example' } }),
			403,
			'api/foreign',
		],
		['a change that claims to be a read', '/api/add', () => ({ headers: own() }), 404, 'api/not-found'],
		['stopping without a token', '/api/jobs/x', () => ({ method: 'DELETE', headers: own() }), 403, 'api/token'],
		[
			'asking other sites to be let in',
			'/api/about',
			() => ({
				method: 'OPTIONS',
				headers: { origin: 'https://paper.example', 'access-control-request-method': 'POST' },
			}),
			403,
			'api/foreign',
		],
	]
	for (const [what, path, asking, status, code] of rows) {
		test(what, async () => {
			const answer = await desk.raw(path, asking())
			equal(answer.status, status, answer.text)
			equal(answer.json?.problem?.code, refusal(code))
			equal(answer.headers['access-control-allow-origin'], undefined)
			if (status !== 200) equal(answer.text.includes(desk.token), false)
		})
	}
})

describe('a script with a token of its own', () => {
	const file = () => desk.ledger.file
	const made = '2026-01-02T03:04:05Z'
	const tokens = { reads: '', writes: '' }
	const json = { 'content-type': 'application/json' }
	const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
	const post = { method: 'POST', body: '{"url":"http://127.0.0.1/"}' }
	beforeAll(async () => {
		tokens.reads = await makeToken(file(), { name: 'figures', writes: false, made })
		tokens.writes = await makeToken(file(), { name: 'nightly', writes: true, made })
	})
	const rows: readonly (readonly [what: string, path: string, asking: () => Asking, status: number, code: string])[] = [
		['reads without a session', '/api/about', () => ({ headers: bearer(tokens.reads) }), 200, ''],
		[
			'says bearer as it likes',
			'/api/about',
			() => ({ headers: { authorization: `bearer  ${tokens.reads}` } }),
			200,
			'',
		],
		[
			'changes when it may write',
			'/api/add',
			() => ({ ...post, headers: { ...json, ...bearer(tokens.writes) } }),
			202,
			'',
		],
		[
			'changes nothing when it reads alone',
			'/api/add',
			() => ({ ...post, headers: { ...json, ...bearer(tokens.reads) } }),
			403,
			'api/token',
		],
		[
			'stops no job when it reads alone',
			'/api/jobs/x',
			() => ({ method: 'DELETE', headers: bearer(tokens.reads) }),
			403,
			'api/token',
		],
		['made it up', '/api/about', () => ({ headers: bearer('att_aaaa') }), 401, 'api/session'],
		['brings nothing after the word', '/api/about', () => ({ headers: bearer('') }), 401, 'api/session'],
		[
			'brings it as a password',
			'/api/about',
			() => ({ headers: { authorization: `Basic ${tokens.reads}` } }),
			401,
			'api/session',
		],
		[
			'brings the token of a session instead',
			'/api/about',
			() => ({ headers: bearer(desk.token) }),
			401,
			'api/session',
		],
		['wants a page of the desk', '/incidents', () => ({ headers: bearer(tokens.reads) }), 401, 'api/session'],
		[
			'comes from another site',
			'/api/about',
			() => ({ headers: { ...bearer(tokens.reads), origin: 'https://paper.example' } }),
			403,
			'api/foreign',
		],
		[
			'names another host',
			'/api/about',
			() => ({ headers: { ...bearer(tokens.reads), host: `rebound.example:${desk.port}` } }),
			403,
			'api/foreign',
		],
	]
	for (const [what, path, asking, status, code] of rows)
		test(what, async () => {
			const answer = await desk.raw(path, asking())
			equal(answer.status, status, answer.text)
			equal(answer.json?.problem?.code, refusal(code))
			equal(answer.headers['set-cookie'], undefined)
			equal(answer.text.includes(desk.token), false)
		})
	test('gets no token of a session', async () => {
		equal((await desk.raw('/api/about', { headers: bearer(tokens.writes) })).json.token, '')
	})
	test('ends when the token is removed', async () => {
		equal(await removeToken(file(), 'figures'), true)
		equal((await desk.raw('/api/about', { headers: bearer(tokens.reads) })).status, 401)
		equal((await desk.raw('/api/about', { headers: bearer(tokens.writes) })).status, 200)
	})
})

test('every answer carries the whole policy', async () => {
	for (const path of ['/', '/api/about', '/api/nothing', '/api/reports/%zz', '/assets/none.js', '/api/openapi.json']) {
		const { headers } = await desk.get(path)
		match(
			headers['content-security-policy']!,
			/^default-src 'none'; script-src 'self'; style-src 'self';.*frame-ancestors 'none'; base-uri 'none'; form-action 'none'$/,
		)
		equal(headers['x-content-type-options'], 'nosniff', path)
		equal(headers['referrer-policy'], 'no-referrer')
		equal(headers['cross-origin-opener-policy'], 'same-origin')
		equal(headers['cross-origin-resource-policy'], 'same-origin')
		equal(headers['cache-control'], 'no-store')
		equal(headers['server'] ?? headers['x-powered-by'], undefined)
	}
})

test('it listens on this machine alone', async () => {
	const { networkInterfaces } = await import('node:os')
	const { connect } = await import('node:net')
	const outward = Object.values(networkInterfaces())
		.flatMap((all) => all ?? [])
		.filter(({ internal, family }) => !internal && family === 'IPv4')
	// Of a server that listens everywhere the other addresses of the loop answer too, where a machine has them.
	for (const address of ['127.0.0.2', '::1', ...outward.map((one) => one.address)]) {
		const reached = await new Promise((done) => {
			const socket = connect(desk.port, address, () => done(true)).on('error', () => done(false))
			socket.setTimeout(1000, () => done(false))
			socket.unref()
		})
		equal(reached, false, address)
	}
})

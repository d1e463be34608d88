/** The door to the net. Every server here is on this machine's loopback; one origin of it is let through by an option for tests alone. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { isPublic } from '../../src/intake/addresses.ts'
import { bareAddress } from '../../src/intake/bare.ts'
import { type FetchOptions, fetchPage } from '../../src/intake/fetch.ts'
import { inputsOf } from '../../src/intake/inputs.ts'

const PAGE = '<!doctype html><title>Two hurt in Tolm</title><p>Two people were hurt in Tolm on Monday, the police said.'
const asked: IncomingMessage[] = []
const ROUTES: Readonly<Record<string, (res: ServerResponse) => void>> = {
	'/page': (res) => res.setHeader('content-type', 'text/html; charset=windows-1252').end(PAGE),
	'/untyped': (res) => res.end(PAGE),
	'/next': (res) => res.writeHead(302, { location: '/page' }).end(),
	'/round': (res) => res.writeHead(302, { location: '/round' }).end(),
	'/inward': (res) => res.writeHead(301, { location: 'http://127.0.0.1:1/page' }).end(),
	'/decimal': (res) => res.writeHead(307, { location: 'http://2130706433/' }).end(),
	'/named': (res) => res.writeHead(302, { location: `http://localhost:${port()}/page` }).end(),
	'/file': (res) => res.writeHead(302, { location: 'file:///etc/hosts' }).end(),
	'/secret': (res) => res.writeHead(302, { location: 'https://a:b@paper.example/' }).end(),
	'/missing': (res) => res.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not here'),
	'/picture': (res) => res.setHeader('content-type', 'image/png').end('x'),
	'/long': (res) => res.setHeader('content-length', '30000').end('x'.repeat(30_000)),
	'/endless': (res) => {
		const more = () => res.writableEnded || res.destroyed || res.write('x'.repeat(2000), () => setImmediate(more))
		more()
	},
	'/bomb': (res) => res.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(1_000_000))),
	'/packed': (res) =>
		res.setHeader('content-encoding', 'gzip').setHeader('content-type', 'text/html').end(gzipSync(PAGE)),
	'/silent': () => {},
	'/drip': (res) => {
		res.write('<p>')
	},
	'/torn': (res) => {
		res.writeHead(200, { 'content-length': '500' }).write('half', () => res.destroy())
	},
}
let server: Server
const port = () => (server.address() as AddressInfo).port
const origin = () => `http://127.0.0.1:${port()}`
beforeAll(async () => {
	server = createServer((req, res) => {
		asked.push(req)
		ROUTES[req.url ?? '']?.(res)
	})
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(() => {
	server.closeAllConnections()
	server.close()
})
const get = (path: string, options: FetchOptions = {}) =>
	fetchPage(`${origin()}${path}`, { ...options, inTests: { origin: origin() } })

describe('addresses that are not fetched: nothing is asked of them', () => {
	const rows: readonly (readonly [address: (port: number) => string, code: string])[] = [
		[(p) => `http://localhost:${p}/page`, 'intake/fetch-refused'],
		[(p) => `http://LOCALHOST.:${p}/page`, 'intake/fetch-refused'],
		[(p) => `http://paper.localhost:${p}/page`, 'intake/fetch-refused'],
		[(p) => `http://127.0.0.1:${p}/page`, 'intake/fetch-refused'],
		[() => 'http://127.0.0.1/page', 'intake/fetch-refused'],
		[() => 'http://127.1/page', 'intake/fetch-refused'],
		[() => 'http://0x7f.1/page', 'intake/fetch-refused'],
		[() => 'http://0x7f000001/page', 'intake/fetch-refused'],
		[() => 'http://2130706433/page', 'intake/fetch-refused'],
		[() => 'http://017700000001/page', 'intake/fetch-refused'],
		[() => 'http://１２７.0.0.1/page', 'intake/fetch-refused'],
		[() => 'http://0.0.0.0/page', 'intake/fetch-refused'],
		[() => 'http://[::1]/page', 'intake/fetch-refused'],
		[() => 'http://[::]/page', 'intake/fetch-refused'],
		[() => 'http://[::ffff:127.0.0.1]/page', 'intake/fetch-refused'],
		[() => 'http://[::127.0.0.1]/page', 'intake/fetch-refused'],
		[() => 'http://[64:ff9b::7f00:1]/page', 'intake/fetch-refused'],
		[() => 'http://169.254.169.254/latest/meta-data/', 'intake/fetch-refused'],
		[() => 'http://metadata.google.internal/', 'intake/fetch-refused'],
		[() => 'http://router.home.arpa/', 'intake/fetch-refused'],
		[() => 'http://intranet/', 'intake/fetch-refused'],
		[() => 'https://paper.example:22/', 'intake/fetch-refused'],
		[() => 'https://me:word@paper.example/', 'intake/fetch-address'],
		[() => 'ftp://paper.example/', 'intake/fetch-address'],
		[() => 'file:///etc/hosts', 'intake/fetch-address'],
		[() => 'javascript:alert(1)', 'intake/fetch-address'],
		[() => 'https://', 'intake/fetch-address'],
	]
	for (const [address, code] of rows) {
		test(address(0), async () => {
			const before = asked.length
			const { value, problems } = await fetchPage(address(port()))
			equal(value, null)
			deepEqual(
				problems.map((problem) => [problem.code, problem.level]),
				[[code, 'error']],
			)
			equal(asked.length, before)
		})
	}
	test('private ranges of both kinds, and their disguises', () => {
		const closed =
			'10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 100.64.0.1 100.127.255.255 169.254.1.1 192.0.2.1 198.18.0.1 224.0.0.1 240.0.0.1 255.255.255.255 fe80::1 fe80::1%eth0 fc00::1 fd00:ec2::254 ff02::1 2002:7f00:1:: 2001::1 ::ffff:10.0.0.1 ::10.0.0.1 100::1 not-an-address'
		for (const address of closed.split(' ')) equal(isPublic(address), false, address)
		for (const address of ['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34'])
			equal(isPublic(address), true, address)
	})
})

describe('names that lead inwards', () => {
	const resolving = (...addresses: string[]): FetchOptions => ({
		inTests: {
			lookup: (_host, _options, done) =>
				done(
					null,
					addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
				),
		},
	})
	const rows: readonly (readonly string[])[] = [
		['127.0.0.1'],
		['::1'],
		['93.184.216.34', '127.0.0.1'],
		['::ffff:127.0.0.1'],
		['10.0.0.5'],
		[],
	]
	for (const addresses of rows) {
		test(`paper.example is ${addresses.join(' and ') || 'nowhere'}`, async () => {
			const before = asked.length
			const { problems } = await fetchPage('http://paper.example:8080/page', resolving(...addresses))
			equal(problems[0]?.code, 'intake/fetch-refused')
			equal(asked.length, before)
		})
	}
	test('the name is asked once: what was checked is what is connected to', async () => {
		let times = 0
		const { problems } = await fetchPage('http://paper.example/', {
			inTests: {
				lookup: (_host, _options, done) =>
					done(null, [{ address: times++ === 0 ? '10.0.0.1' : '93.184.216.34', family: 4 }]),
			},
		})
		equal(problems[0]?.code, 'intake/fetch-refused')
		equal(times, 1)
	})
	test('a connection that ends on this machine after all is given up before anything is asked', async () => {
		const inward = await onUsualPort()
		const { address, port } = inward.server.address() as AddressInfo
		let reads = 0
		// Public while it is checked, this machine when it is connected to.
		const turning = {
			get address() {
				return reads++ === 0 ? '93.184.216.34' : address
			},
			family: address.includes(':') ? 6 : 4,
		}
		const { problems } = await fetchPage(`http://paper.example:${port}/page`, {
			maxMs: 5000,
			inTests: { lookup: (_host, _options, done) => done(null, [turning]) },
		})
		inward.server.close()
		deepEqual([inward.connections(), inward.requests()], [1, 0])
		equal(problems[0]?.code, 'intake/fetch-refused')
	})
	test('a name that does not exist', async () => {
		const { problems } = await fetchPage('http://paper.example/', {
			inTests: { lookup: (_host, _options, done) => done(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), []) },
		})
		equal(problems[0]?.code, 'intake/fetch-failed')
		match(problems[0]!.message, /no such name/)
	})
})

/** A server where pages are fetched from: on one of the two usual ports that need no rights, wherever loopback has one free. */
async function onUsualPort() {
	let [connections, requests] = [0, 0]
	for (const host of ['127.0.0.1', '127.0.0.77', '::1']) {
		for (const port of [8080, 8443]) {
			const server = createServer((_req, res) => {
				requests++
				res.end(PAGE)
			})
			server.on('connection', () => connections++)
			const listens = await new Promise<boolean>((done) => {
				server.once('error', () => done(false)).listen(port, host, () => done(true))
			})
			if (listens) return { server, connections: () => connections, requests: () => requests }
		}
	}
	throw new Error('ports 8080 and 8443 are taken on every loopback address')
}

describe('redirects are checked like addresses', () => {
	for (const [path, code] of [
		['/inward', 'intake/fetch-refused'],
		['/decimal', 'intake/fetch-refused'],
		['/named', 'intake/fetch-refused'],
		['/file', 'intake/fetch-address'],
		['/secret', 'intake/fetch-address'],
		['/round', 'intake/fetch-redirects'],
	] as const) {
		test(path, async () => {
			const { value, problems } = await get(path)
			equal(value, null)
			deepEqual(
				problems.map((problem) => problem.code),
				[code],
			)
		})
	}
	test('a relative one is followed, and the address is where the page was', async () => {
		const { value } = await get('/next')
		equal(value?.url, `${origin()}/page`)
		equal(new TextDecoder().decode(value?.bytes), PAGE)
		equal(value?.charset, 'windows-1252')
	})
})

describe('limits', () => {
	const rows: readonly (readonly [path: string, code: string, options?: FetchOptions])[] = [
		['/missing', 'intake/fetch-status'],
		['/picture', 'intake/fetch-type'],
		['/long', 'intake/fetch-too-large', { maxBytes: 20_000 }],
		['/endless', 'intake/fetch-too-large', { maxBytes: 20_000 }],
		['/bomb', 'intake/fetch-too-large', { maxBytes: 20_000 }],
		['/silent', 'intake/fetch-slow', { maxMs: 300 }],
		['/drip', 'intake/fetch-slow', { maxMs: 300 }],
		['/torn', 'intake/fetch-failed'],
	]
	for (const [path, code, options] of rows) {
		test(`${path}: ${code}`, async () => {
			const { value, problems } = await get(path, options)
			equal(value, null)
			deepEqual(
				problems.map((problem) => problem.code),
				[code],
			)
		})
	}
	test('a page without a type, and one that came packed', async () => {
		for (const path of ['/untyped', '/packed']) equal(new TextDecoder().decode((await get(path)).value?.bytes), PAGE)
	})
})

test('the request is honest, and carries nothing of the person', async () => {
	await get('/page')
	const headers = asked.at(-1)!.headers
	match(headers['user-agent'] ?? '', /^Attestary/)
	ok(!headers.cookie && !headers.authorization && !headers.referer)
})

test('an address among paths becomes one problem, and the walk goes on', async () => {
	const inputs = []
	for await (const input of inputsOf(['http://127.0.0.1/page', 'no-such-file.txt'])) inputs.push(input)
	deepEqual(
		inputs.map((input) => input.kind === 'problem' && [input.problem.report, input.problem.code]),
		[
			['http://127.0.0.1/page', 'intake/fetch-refused'],
			['no-such-file.txt', 'intake/unreadable'],
		],
	)
})

test('the same page has one address, whoever sent the reader', () => {
	equal(bareAddress('https://paper.example/a?id=3&utm_source=x&fbclid=1#part'), 'https://paper.example/a?id=3')
})

/** Feeds are watched on a real server of this machine; the clock and the sleeping are the test's. */
import { deepEqual, equal } from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest'
import { fetchPage, opened, takeLine, takeText } from '../../src/intake/index.ts'
import { readFeeds } from '../../src/run/feeds.ts'
import { type Effects, nextIn, watchFeeds } from '../../src/run/watch.ts'
import { folder } from '../ledger/fresh.ts'

interface Answer {
	readonly status?: number
	readonly type?: string
	readonly headers?: Record<string, string>
	readonly body?: string
}
let server: Server
let origin = ''
let answers: Record<string, Answer> = {}
let asked: { path: string; headers: IncomingHttpHeaders }[] = []
beforeAll(async () => {
	server = createServer((request, response) => {
		asked.push({ path: request.url ?? '', headers: request.headers })
		const { status = 404, type = 'text/html', headers = {}, body = '' } = answers[request.url ?? ''] ?? {}
		const same = headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag']
		response.writeHead(same ? 304 : status, { 'content-type': type, ...headers })
		response.end(same ? '' : body)
	})
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
beforeEach(() => {
	answers = {}
	asked = []
})

const WORDS =
	'Gunmen of the Grey Banner killed two guards at a bridge near Hadrel on Friday, the police said in a statement.'
const item = (path: string, words = WORDS) =>
	`<item><title>${path} at the bridge</title><link>${origin}/${path}</link><pubDate>Fri, 14 May 2021 10:00:00 GMT</pubDate><description>${words}</description></item>`
const rss = (...items: string[]): Answer => ({
	status: 200,
	type: 'application/rss+xml',
	headers: { etag: `"${items.join().length}"` },
	body: `<rss version="2.0"><channel><title>Valley Wire</title>${items.join('')}</channel></rss>`,
})
const page = (title: string): Answer => ({
	status: 200,
	body: `<!doctype html><html lang="en"><meta property="og:site_name" content="Valley Wire"><title>${title}</title><body><article><h1>${title}</h1><p>${WORDS}</p><p>The page says more than the feed: it was the second attack there in a week.</p></article>`,
})

/** What a person would have in the ledger, by address, and what was told; it ends after so many sleeps. */
function world(sleeps = 0) {
	const held = new Map<string, string>()
	const told: string[] = []
	const slept: number[] = []
	let now = 0
	const effects: Effects = {
		now: () => now,
		sleep: async (ms) => {
			slept.push(ms)
			now += ms
		},
		stopped: () => slept.filter((ms) => ms > 60_000).length > sleeps,
		fetch: (url, options) => fetchPage(url, { ...options, inTests: { origin } }),
		has: async (url) => held.has(url),
		add: async (inputs) => {
			let added = 0
			for await (const input of opened(inputs)) {
				if (input.kind !== 'line' && input.kind !== 'bytes') continue
				const options = { obtained: '', by: '', metadata: input.metadata }
				const { value } =
					input.kind === 'line' ? takeLine(input.line, input.from, options) : takeText(input.bytes, input.from, options)
				const url = value?.metadata.find(({ field }) => field === 'url')?.value
				if (!value || !url) continue
				added++
				const publisher = value.metadata.find(({ field }) => field === 'publisher')?.value
				held.set(url, `${publisher ?? ''}|${/second attack/.test(value.version.text) ? 'page' : 'feed'}`)
			}
			return added
		},
		told: ({ entries, added, problems }) =>
			told.push([entries, added, ...problems.flatMap(({ code, level }) => (level === 'note' ? [] : code))].join(' ')),
		known: new Map(),
		remember: async () => {},
	}
	return { effects, held, told, slept }
}
const feed = (more = {}) => ({ url: `${origin}/feed`, every: 60, pages: true, ...more })

test('new entries are kept with their pages, politely; the server is asked whether anything changed', async () => {
	answers = {
		'/feed': rss(item('a'), item('b'), item('gone')),
		'/a': page('a at the bridge'),
		'/b': page('b at the bridge'),
	}
	const { effects, held, told, slept } = world(1)
	await watchFeeds([feed()], effects)
	deepEqual(told, ['3 3', ' 0'])
	deepEqual(
		[...held],
		[
			[`${origin}/a`, 'Valley Wire|page'],
			[`${origin}/b`, 'Valley Wire|page'],
			[`${origin}/gone`, 'Valley Wire|feed'],
		],
	)
	deepEqual(
		asked.map(({ path }) => path),
		['/feed', '/robots.txt', '/a', '/b', '/gone', '/feed'],
	)
	deepEqual(
		slept.filter((ms) => ms < 60_000),
		[2000, 2000, 2000],
	)
	equal(asked.at(-1)?.headers['if-none-match'], answers['/feed']?.headers?.['etag'])
	equal(asked[0]?.headers['user-agent']?.includes('feeds that a person listed'), true)
})

describe('what a site asks of programs', () => {
	const robots = (body: string, status = 200): Answer => ({ status, type: 'text/plain', body })
	const rows: readonly (readonly [what: string, answer: Answer, a: string, b: string])[] = [
		['there is none', robots('', 404), 'page', 'page'],
		['to leave one page alone', robots('User-agent: *\nDisallow: /a'), 'feed', 'page'],
		[
			'everybody else, not us',
			robots('User-agent: *\nDisallow: /\n\nUser-agent: Attestary\nDisallow: /b'),
			'page',
			'feed',
		],
		['a rule for others alone', robots('User-agent: Otherbot\nDisallow: /'), 'page', 'page'],
		['everything, for it cannot say', robots('', 503), 'feed', 'feed'],
		['something that is no such file', { status: 200, body: '<h1>Home</h1>' }, 'page', 'page'],
	]
	for (const [what, answer, a, b] of rows)
		test(what, async () => {
			answers = { '/feed': rss(item('a'), item('b')), '/robots.txt': answer, '/a': page('a'), '/b': page('b') }
			const { effects, held } = world()
			await watchFeeds([feed()], effects, { once: true })
			deepEqual([held.get(`${origin}/a`), held.get(`${origin}/b`)], [`Valley Wire|${a}`, `Valley Wire|${b}`])
			const left = [a === 'feed' && '/a', b === 'feed' && '/b']
			for (const path of left)
				equal(
					asked.some((one) => one.path === path),
					false,
				)
		})
	test('a longer pause, which is kept from one feed of the site to the next; it is asked once', async () => {
		answers = {
			'/feed': rss(item('a')),
			'/other': rss(item('b')),
			'/robots.txt': robots('User-agent: *\nCrawl-delay: 10'),
			'/a': page('a'),
			'/b': page('b'),
		}
		const { effects, slept } = world()
		await watchFeeds([feed(), feed({ url: `${origin}/other` })], effects, { once: true })
		deepEqual(
			asked.map(({ path }) => path),
			['/feed', '/robots.txt', '/a', '/other', '/b'],
		)
		deepEqual(slept, [10_000, 2000, 10_000])
	})
})

test('what is known is not asked for again; a publisher that was named counts', async () => {
	answers = { '/feed': rss(item('a'), item('b')), '/b': page('b at the bridge') }
	const { effects, held, told } = world()
	held.set(`${origin}/a`, 'before')
	await watchFeeds([feed({ publisher: 'Wire of the Valley' })], effects, { once: true })
	deepEqual([told, held.get(`${origin}/a`), held.get(`${origin}/b`)], [['2 1'], 'before', 'Wire of the Valley|page'])
})

test('without pages the words of the feed are kept, and nothing else is asked', async () => {
	answers = { '/feed': rss(item('a')), '/a': page('a') }
	const { effects, held } = world()
	await watchFeeds([feed({ pages: false })], effects, { once: true })
	deepEqual([held.get(`${origin}/a`), asked.length], ['Valley Wire|feed', 1])
})

describe('what goes wrong is told, and the other feeds go on', () => {
	const rows: readonly (readonly [what: string, answer: Answer, told: string, minutes: number])[] = [
		['not there', { status: 404 }, '0 0 intake/fetch-status', 120],
		['asked too often', { status: 429, headers: { 'retry-after': '86400' } }, '0 0 intake/fetch-status', 1440],
		['a page', page('No feed at all'), '0 0 watch/no-feed', 60],
		[
			'a feed with names of its own',
			{ status: 200, type: 'text/xml', body: '<!DOCTYPE a [<!ENTITY b "c">]><rss><channel/></rss>' },
			'0 0 intake/entities',
			60,
		],
		['a picture', { status: 200, type: 'image/png', body: 'x' }, '0 0 intake/fetch-type', 120],
	]
	for (const [what, answer, said, minutes] of rows) {
		test(what, async () => {
			answers = { '/feed': answer, '/other': rss() }
			const { effects, told, slept } = world()
			await watchFeeds([feed(), feed({ url: `${origin}/other`, every: 10_000 })], effects)
			deepEqual(told, [said, '0 0'])
			deepEqual(slept, [2000, minutes * 60_000 - 2000])
		})
	}
	test('an address of a private network is not asked', async () => {
		const { effects, told } = world()
		await watchFeeds([{ ...feed(), url: 'http://192.168.0.1/feed' }], effects, { once: true })
		deepEqual(told, ['0 0 intake/fetch-refused'])
	})
})

const pauses: readonly (readonly [every: number, failures: number, wait: number, minutes: number])[] = [
	[60, 0, 0, 60],
	[60, 1, 0, 120],
	[60, 3, 0, 480],
	[60, 50, 0, 1440],
	[5000, 2, 0, 5000],
	[60, 0, 90, 90],
]
for (const [every, failures, wait, minutes] of pauses)
	test(`every ${every} min, failed ${failures} times, told to wait ${wait}: in ${minutes} min`, () =>
		equal(nextIn({ every }, failures, wait), minutes))

describe('the list', () => {
	test('of the page about it', async () => {
		const file = join(folder(), 'feeds.toml')
		const page = readFileSync(new URL('../../docs/intake.md', import.meta.url), 'utf8')
		writeFileSync(file, /```toml\n([\s\S]*?)```/.exec(page)?.[1] ?? '')
		deepEqual(
			(await readFeeds(file)).value?.map(({ every, pages }) => [every, pages]),
			[
				[60, true],
				[1440, false],
			],
		)
	})
	const good =
		'every = "2 h"\n[[feed]]\nurl = "https://a.example/f"\n[[feed]]\nurl = "https://b.example/f"\nevery = "30 min"\npages = false\npublisher = "B"\n'
	const rows: readonly (readonly [what: string, toml: string, is: unknown])[] = [
		[
			'whole',
			good,
			[
				{ url: 'https://a.example/f', every: 120, pages: true },
				{ url: 'https://b.example/f', every: 30, pages: false, publisher: 'B' },
			],
		],
		[
			'twice the same',
			'[[feed]]\nurl = "https://a.example/f"\n[[feed]]\nurl = "https://a.example/f"\n',
			[{ url: 'https://a.example/f', every: 60, pages: true }],
		],
		['empty', '', '"feed" does not fit: Invalid input: expected array, received undefined.'],
		['no TOML', 'feed = [', /^It is not TOML/],
		[
			'too often',
			'[[feed]]\nurl = "https://a.example/f"\nevery = "1 min"\n',
			'"feed.0.every" does not fit: a feed is asked every 5 minutes at most.',
		],
		[
			'no address',
			'[[feed]]\nurl = "a.example"\n',
			'"feed.0.url" does not fit: give an address that begins with http:// or https://.',
		],
		[
			'a word that means nothing',
			'[[feed]]\nurl = "https://a.example/f"\nevry = "2 h"\n',
			/^"feed.0" does not fit: Unrecognized key/,
		],
	]
	for (const [what, toml, is] of rows) {
		test(what, async () => {
			const file = join(folder(), 'feeds.toml')
			writeFileSync(file, toml)
			const { value, problems } = await readFeeds(file)
			if (Array.isArray(is)) return deepEqual(value, is)
			const [problem] = problems
			equal(problem?.code, 'watch/bad-file')
			if (is instanceof RegExp) equal(is.test(problem?.message ?? ''), true, problem?.message)
			else equal(problem?.message, is)
		})
	}
})

/** The built desk as files: exactly those, with types of their own, and the page for every address of the desk. */
import { deepEqual, equal, match } from 'node:assert/strict'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { TestDesk } from './desk.ts'

const desk = new TestDesk()
beforeAll(async () => {
	const built = join(desk.folder, 'desk')
	const files: Readonly<Record<string, string>> = {
		'index.html': '<!doctype html><title>Desk</title><script type="module" src="/assets/main-abc.js"></script>',
		'theme.js': 'document.title',
		'assets/main-abc.js': 'export {}',
		'assets/main-abc.css': 'a{}',
		'assets/inter-abc.woff2': 'font',
		'assets/world-abc.json': '{}',
		'assets/page-abc.html': '<p>page',
		'notes.secret': 'not of a kind that is served',
	}
	writeFileSync(join(desk.folder, 'outside.js'), 'outside')
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(join(built, name, '..'), { recursive: true })
		writeFileSync(join(built, name), content)
	}
	symlinkSync(join(desk.folder, 'outside.js'), join(built, 'linked.js'))
	await desk.open()
})
afterAll(() => desk.close())

const LASTING = 'private, max-age=31536000, immutable'
describe('files', () => {
	const rows: readonly (readonly [path: string, status: number, type?: string, cache?: string])[] = [
		['/assets/main-abc.js', 200, 'text/javascript; charset=utf-8', LASTING],
		['/assets/main-abc.css', 200, 'text/css; charset=utf-8', LASTING],
		['/assets/inter-abc.woff2', 200, 'font/woff2', LASTING],
		['/assets/world-abc.json?v=1', 200, 'application/json; charset=utf-8', LASTING],
		['/theme.js', 200, 'text/javascript; charset=utf-8', 'private, no-cache'],
		['/assets/none-abc.js', 404],
		['/assets/', 404],
		['/notes.secret', 404],
		['/linked.js', 404],
		['/outside.js', 404],
		['/../outside.js', 404],
		['/assets/../../outside.js', 404],
		['/assets/..%2f..%2foutside.js', 404],
		['/..%2foutside.js', 404],
		['/%2e%2e/outside.js', 404],
		['/..\\outside.js', 404],
		['//etc/hosts', 404],
		['/assets/main-abc.js%00.txt', 404],
		['/file:///etc/hosts', 404],
		['/__proto__', 404],
	]
	for (const [path, status, type, cache] of rows) {
		test(path, async () => {
			const { status: said, headers, text } = await desk.get(path)
			equal(said, status, text)
			if (type)
				deepEqual(
					[headers['content-type'], headers['cache-control'], headers['x-content-type-options']],
					[type, cache, 'nosniff'],
				)
			equal(text.includes('outside'), path.includes('outside') && text.includes('"report"'))
		})
	}
	test('what a browser has already is not sent again', async () => {
		const { headers } = await desk.get('/theme.js')
		const again = await desk.ask('/theme.js', { headers: { 'if-none-match': headers['etag']! } })
		deepEqual([again.status, again.text], [304, ''])
	})
})

describe('pages', () => {
	const page = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
	for (const path of [
		'/',
		'/incidents',
		'/incidents/i-1',
		'/reports/url%3Ahttps%3A%2F%2Fa.example%2Fb.html',
		'/any/thing?q=x',
		'/%zz',
	]) {
		test(`${path} is the desk`, async () => {
			const { status, headers, text } = await desk.ask(path, { headers: page })
			if (path === '/%zz') return equal(status, 400)
			deepEqual(
				[status, headers['content-type'], headers['cache-control']],
				[200, 'text/html; charset=utf-8', 'private, no-cache'],
			)
			match(text, /<title>Desk<\/title>/)
			match(headers['content-security-policy']!, /^default-src 'none'; script-src 'self'/)
		})
	}
	for (const path of ['/api/nothing', '/assets/none.html']) {
		test(`${path} is not the desk`, async () => equal((await desk.ask(path, { headers: page })).status, 404))
	}
	test('a change is asked of no page', async () =>
		equal((await desk.ask('/incidents', { method: 'POST', headers: page })).status, 404))
	test('a part of a page that is not there is no page', async () => equal((await desk.get('/picture.png')).status, 404))
})

test('without a built desk a plain page says so, and the API is there', async () => {
	const bare = await new TestDesk().open()
	const { status, headers, text } = await bare.ask('/', { headers: { accept: 'text/html' } })
	deepEqual([status, headers['content-type']], [503, 'text/html; charset=utf-8'])
	match(text, /The desk is not built/)
	equal((await bare.get('/api/about')).status, 200)
	await bare.close()
})

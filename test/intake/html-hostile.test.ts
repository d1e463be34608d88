/** Pages that mean harm: nothing in them runs or loads, the time they take grows with their size, and they end in a text or one problem. */
import { deepEqual, equal, ok } from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, test } from 'vitest'
import { takeText } from '../../src/intake/index.ts'

const at = { obtained: '2026-01-02T03:04:05Z', by: 'a test' }
const take = (html: string | Uint8Array) =>
	takeText(typeof html === 'string' ? new TextEncoder().encode(html) : html, 'page.html', at)
const STORY =
	'Two people were hurt in a raid on the town of Tolm on Monday, the police said, and one house burned down.'
const page = (inside: string) =>
	`<!doctype html><html><head><title>Raid on Tolm leaves two hurt</title></head><body><h1>Raid on Tolm leaves two hurt</h1><p>${STORY}</p>${inside}<p>The police asked those who saw the men to come forward.</p></body></html>`

describe('nothing runs, nothing loads, nothing of it is text', () => {
	const rows: readonly (readonly [name: string, inside: string])[] = [
		['a script', '<script>globalThis.harmed = 1; document.write("<p>EVIL words</p>")</script>'],
		['a script in disguise', '<scr<script>ipt>globalThis.harmed = 1</scr</script>ipt>'],
		[
			'handlers',
			'<img src=x onerror="globalThis.harmed = 1"><body onload="globalThis.harmed = 1"><p onclick="EVIL()" style="display:none">EVIL</p>',
		],
		['addresses that run', '<a href="javascript:globalThis.harmed=1"></a><iframe src="javascript:EVIL"></iframe>'],
		['a refresh', '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:PORT/EVIL">'],
		[
			'frames, objects, pictures, styles',
			'<iframe src="http://127.0.0.1:PORT/1">EVIL</iframe><object data="http://127.0.0.1:PORT/2">EVIL</object><embed src="http://127.0.0.1:PORT/3"><img src="http://127.0.0.1:PORT/4"><link rel="stylesheet" href="http://127.0.0.1:PORT/5"><style>@import "http://127.0.0.1:PORT/6"</style><video src="http://127.0.0.1:PORT/7">EVIL</video>',
		],
		[
			'a drawing',
			'<svg onload="globalThis.harmed=1"><script>globalThis.harmed=1</script><text>EVIL</text><foreignObject><p>EVIL</p></foreignObject></svg>',
		],
		['a template, a noscript', '<template><p>EVIL</p></template><noscript><p>EVIL</p></noscript>'],
		[
			'what only other browsers would show',
			'<noembed><p>EVIL</p></noembed><noframes><p>EVIL</p></noframes><!--[if IE]><p>EVIL</p><![endif]--><![CDATA[<p>EVIL</p>]]><iframe srcdoc="<p>EVIL</p>"></iframe><ruby>x<rp>EVIL</rp></ruby><math><annotation-xml encoding="text/html"><p>EVIL</p></annotation-xml></math>',
		],
		[
			'words that nobody sees',
			'<style>@media screen{.a{display:none}} @media all { p.b { font-size: 0 } }</style><p class="a">EVIL</p><p class="b">EVIL</p><p hidden>EVIL</p><p style="opacity:0">EVIL</p><p style="transform: scale(0)">EVIL</p><p style="position:absolute;left:-9999px">EVIL</p><dialog><p>EVIL</p></dialog>',
		],
		[
			'a base and a form',
			'<base href="http://127.0.0.1:PORT/"><form action="http://127.0.0.1:PORT/"><input type=text autofocus onfocus="globalThis.harmed=1"><button>EVIL</button></form>',
		],
		[
			'names of the language',
			'<div class="__proto__ constructor" id="__proto__">x</div><meta name="__proto__" content="EVIL"><script type="application/ld+json">{"@type":"Article","__proto__":{"harmed":1},"constructor":{"prototype":{"harmed":1}}}</script>',
		],
	]
	for (const [name, inside] of rows) {
		test(name, async () => {
			let asked = 0
			const server = createServer((_req, res) => {
				asked++
				res.end()
			})
			await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
			const { value } = take(page(inside.replaceAll('PORT', String((server.address() as AddressInfo).port))))
			await new Promise((done) => setTimeout(done, 20))
			server.close()
			ok(value)
			ok(value.version.text.includes(STORY))
			ok(value.version.text.includes('come forward'), value.version.text)
			ok(!value.version.text.includes('EVIL'), value.version.text)
			equal((globalThis as { harmed?: unknown }).harmed, undefined)
			equal(({} as { harmed?: unknown }).harmed, undefined)
			equal(asked, 0)
		})
	}
})

/** Twice as much may take thrice as long, with room for a machine that is busy; the square of it may not. */
describe('time stays in step with size', () => {
	const rows: readonly (readonly [name: string, make: (n: number) => string, n: number])[] = [
		['nested tags', (n) => page(`${'<div>'.repeat(n)}x`), 10_000],
		['nested inline tags, never closed', (n) => page('<b><i><a>'.repeat(n)), 4_000],
		['nested lists and tables', (n) => page('<ul><li><table><tr><td>'.repeat(n)), 2_500],
		['nested quotes', (n) => page('<blockquote>words '.repeat(n)), 5_000],
		['closing tags alone', (n) => page('</div></p></b>'.repeat(n)), 20_000],
		['opening brackets', (n) => page('<'.repeat(n)), 200_000],
		['comments never closed', (n) => page('<!-- '.repeat(n)), 50_000],
		['attributes without end', (n) => page(`<p ${'a=1 '.repeat(n)}>x</p>`), 30_000],
		['class names without end', (n) => page(`<p class="${'a-b-c '.repeat(n)}">x</p>`), 50_000],
		['entities', (n) => page('&lt;&amp;&#x41;&nbsp;'.repeat(n)), 10_000],
		['blanks', (n) => page(`<p>a${' '.repeat(n)}b</p>${'<br>\n '.repeat(n / 20)}`), 200_000],
		['paragraphs', (n) => page('<p>The men fired on a bus and then on a house, he said.</p>'.repeat(n)), 4_000],
		['rows', (n) => page(`<table><tr><th>a<th>b${'<tr><td>1<td>2'.repeat(n)}</table>`), 5_000],
		[
			'times',
			(n) =>
				page(
					`<div class="live-blog">${'<article><time datetime="2021-05-14T10:00Z">10:00</time><p>The men fired on a bus again.</p></article>'.repeat(n)}</div>`,
				),
			700,
		],
		[
			'posts',
			(n) =>
				page(
					'<blockquote class="twitter-tweet"><p>words of it</p>— A (@a) <a href="https://twitter.com/a/status/1">May 1, 2021</a></blockquote>'.repeat(
						n,
					),
				),
			700,
		],
		['signatures never finished', (n) => page(`<blockquote>${'— a ('.repeat(n)}</blockquote>`), 500],
		['one long line of a byline', (n) => page(`<p>By ${'Jane '.repeat(n)}</p><p>${'a, '.repeat(n)}</p>`), 20_000],
		['styles', (n) => page(`<style>${'.a,.b{'.repeat(n)}${'/*'.repeat(n)}</style>`), 20_000],
		[
			'JSON-LD of nothing',
			(n) => page(`<script type="application/ld+json">${'{"@type":"Article","headline":"'.repeat(n)}</script>`),
			5_000,
		],
		[
			'deep JSON-LD',
			(n) => page(`<script type="application/ld+json">${'['.repeat(n)}${']'.repeat(n)}</script>`),
			5_000,
		],
	]
	for (const [name, make, n] of rows) {
		test(name, { timeout: 60_000 }, () => {
			const time = (html: string) => {
				const began = process.cpuUsage().user
				const { value } = take(html)
				ok(value?.version.text.includes('Two people were hurt'), name)
				return (process.cpuUsage().user - began) / 1000
			}
			const half = time(make(n / 2))
			const whole = time(make(n))
			ok(whole < 1500 || whole < half * 3.2, `${half.toFixed(0)} ms, twice as much ${whole.toFixed(0)} ms`)
		})
	}
})

/** Labels that are no character set of the web, and bytes that are not what they say: the plain reading stands. */
describe('a page that lies about its characters', () => {
	const ascii = (charset: string) =>
		`<!doctype html><html><head><meta charset="${charset}"><title>Raid</title></head><body><p>${STORY}</p><p>+ADw-script+AD4-EVIL()+ADw-/script+AD4-</p></body></html>`
	const labels = [
		...['hex', 'base64', 'b-a-s-e-6-4', 'binary', 'ucs2', 'UCS-2', 'cesu-8', '_internal', 'constructor', '__proto__'],
		...['utf-7', 'unicode-1-1-utf-7', 'utf-16', 'utf-16be', 'utf-32', 'UTF32LE', 'utf-8-unknown', 'unicode11utf8'],
		...[
			'iso-2022-jp',
			'hz-gb-2312',
			'iso-2022-kr',
			'replacement',
			'x-user-defined',
			'cp037',
			'utf16:2000',
			'a'.repeat(5000),
		],
	]
	const plain = take(ascii('utf-8'))
	for (const label of labels)
		test(label.slice(0, 20), () => {
			for (const { value, problems } of [
				take(ascii(label)),
				takeText(new TextEncoder().encode(ascii('')), 'page.html', { ...at, charset: label }),
			]) {
				equal(value?.version.text, plain.value?.version.text)
				deepEqual(problems, plain.problems)
			}
		})
	test('the plain reading has the story, and nothing was decoded into tags', () => {
		ok(plain.value?.version.text.includes(STORY))
		ok(!plain.value?.version.text.includes('<'))
	})
	test('a mark of UTF-8 before bytes that are not is told, and the rest is read', () => {
		const { value, problems } = take(
			new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(page('')), 0xff, 0xfe]),
		)
		ok(value?.version.text.includes(STORY))
		ok(problems.some(({ code }) => code === 'intake/bad-encoding'))
	})
	test('tags in overlong bytes are no tags', () => {
		// C0 BC and C0 BE were once read as < and >.
		const [head = '', tail = ''] = page('MARK').split('MARK')
		const overlong = [0xc0, 0xbc, ...new TextEncoder().encode('script'), 0xc0, 0xbe]
		const { value } = take(
			new Uint8Array([...new TextEncoder().encode(head), ...overlong, ...new TextEncoder().encode(tail)]),
		)
		ok(value?.version.text.includes(STORY))
		ok(value?.version.text.includes('come forward'))
	})
})

describe('what a page says of itself is taken as words, or not at all', () => {
	const said = (head: string, field: string) =>
		take(page('').replace('<head>', `<head>${head}`)).value?.metadata.find((one) => one.field === field)?.value
	const date = (value: string) => said(`<meta property="article:published_time" content="${value}">`, 'published')
	const rows: readonly (readonly [value: string, kept: string | undefined])[] = [
		['2021-05-14T09:30:00Z', '2021-05-14T09:30Z'],
		['2021-05-14T99:99:99Z', '2021-05-14'],
		['2021-05-14T24:61', '2021-05-14'],
		['2021-02-30', undefined],
		['9999-12-31', undefined],
		['-271821-04-20', undefined],
		['1e308', undefined],
		['yesterday', undefined],
	]
	for (const [value, kept] of rows) test(`the date ${value}`, () => equal(date(value), kept))

	const addresses: readonly (readonly [href: string, kept: boolean])[] = [
		['https://paper.example/2021/tolm', true],
		[`https://paper.example/${'a'.repeat(5000)}`, false],
		['data:text/html,EVIL', false],
		['file:///etc/hosts', false],
		['vbscript:EVIL', false],
		['https://user:secret@paper.example/2021/tolm', false],
	]
	for (const [href, kept] of addresses)
		test(`the address ${href.slice(0, 40)}`, () =>
			equal(said(`<link rel="canonical" href="${href}">`, 'url') !== undefined, kept))

	test('a name of a million letters, twenty thousand authors', () => {
		const names = JSON.stringify(
			Array.from({ length: 20_000 }, (_, i) => ({ '@type': 'Person', name: `Ilva Teren${i}` })),
		)
		const { value } = take(
			page('').replace(
				'<head>',
				`<head><meta property="og:site_name" content="${'P'.repeat(1_000_000)}"><script type="application/ld+json">{"@type":"NewsArticle","author":${names}}</script>`,
			),
		)
		ok(value?.version.text.includes(STORY))
		for (const { field, value: words } of value?.metadata ?? []) ok(words.length < 5000, `${field}: ${words.length}`)
	})
})

test('entities that mean each other are not followed', () => {
	const bomb = `<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/hosts">]><html><body><p>${STORY} &c; &d;</p></body></html>`
	const { value } = take(bomb)
	ok(value && value.version.text.length < 400)
	ok(!value.version.text.includes('localhost'))
})

test('a page of 20 MB is one clear problem', () => {
	const { value, problems } = take(
		new Uint8Array(20_000_000).fill(60).map((_, i) => '<!doctype html><p>'.charCodeAt(i % 18)),
	)
	equal(value, null)
	deepEqual(
		problems.map(({ code, level }) => [code, level]),
		[['intake/too-large', 'error']],
	)
})

test('bytes in the clothes of a page are one clear problem', () => {
	const noise = new Uint8Array(5000).map((_, i) => (i * 7919 + (i >> 3) * 31) & 0xff)
	noise.set(new TextEncoder().encode('<!doctype html><p>'))
	const { value, problems } = take(noise)
	equal(value, null)
	equal(problems.length, 1)
})

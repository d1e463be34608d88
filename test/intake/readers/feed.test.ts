import { deepEqual, equal } from 'node:assert/strict'
import { describe, test } from 'vitest'
import { problemsOf, read } from './reading.ts'

const WORDS =
	'Gunmen of the Grey Banner killed two guards at a bridge near Hadrel on Friday, the police said in a statement.'
const HTML = `<p>${WORDS}</p><p>It was the second attack there in a week.</p>`
const TEXT = `${WORDS}\n\nIt was the second attack there in a week.`

const rows: readonly (readonly [what: string, name: string, feed: string, said: Readonly<Record<string, string>>])[] = [
	[
		'RSS with whole texts',
		'feed.xml',
		`<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
		<title>Valley Wire</title><language>en-GB</language><copyright>Valley Wire 2021</copyright>
		<item><title>Two guards killed at &amp;amp; near bridge</title><link>https://valley.example/a?utm_source=rss</link><dc:creator>Ilva Dorn</dc:creator>
		<pubDate>Fri, 14 May 2021 23:30:00 +0300</pubDate><description>Two guards …</description><content:encoded><![CDATA[${HTML}]]></content:encoded></item></channel></rss>`,
		{
			title: 'Two guards killed at & near bridge',
			publisher: 'Valley Wire',
			author: 'Ilva Dorn',
			published: '2021-05-14T23:30+03:00',
			rights: 'Valley Wire 2021',
			language: 'en',
			url: 'https://valley.example/a',
		},
	],
	[
		'Atom',
		'any.name',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Hadrel Post</title><entry><title type="html">Guards &lt;b>killed&lt;/b> at bridge</title>
		<link rel="alternate" href="https://post.example/7"/><id>tag:post.example,2021:7</id><author><name>Oran Vell</name></author>
		<published>2021-05-14T08:00:00Z</published><updated>2021-05-15T09:00:00Z</updated><content type="html">${HTML.replace(/</g, '&lt;')}</content></entry></feed>`,
		{
			title: 'Guards killed at bridge',
			publisher: 'Hadrel Post',
			author: 'Oran Vell',
			published: '2021-05-14T08:00Z',
			updated: '2021-05-15T09:00Z',
			language: 'en',
			url: 'https://post.example/7',
		},
	],
	[
		'JSON Feed',
		'feed.json',
		JSON.stringify({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Tolm Notes',
			language: 'en',
			items: [
				{
					id: '9',
					url: 'https://tolm.example/9',
					title: 'At the bridge',
					content_html: HTML,
					date_published: '2021-05-14T08:00:00Z',
				},
			],
		}),
		{
			title: 'At the bridge',
			publisher: 'Tolm Notes',
			published: '2021-05-14T08:00Z',
			language: 'en',
			url: 'https://tolm.example/9',
		},
	],
]
describe('an entry is a report of its own', () => {
	for (const [what, name, feed, said] of rows) {
		test(what, async () => {
			const [one, ...more] = await read(name, feed)
			deepEqual(more, [])
			deepEqual(one?.problems, [])
			deepEqual(one?.said, said)
			equal(one?.text, `${said['title']}\n\n${TEXT}`)
			equal(one?.taken?.version.report, `url:${said['url']}`)
		})
	}
})

test('an entry without an address goes by its own id, one that is only a beginning says so, one without words is a problem', async () => {
	const feed = `<rss version="2.0"><channel><title>W</title><item><guid isPermaLink="false">n-1</guid><description>${WORDS}</description></item><item><title>Nothing</title></item></channel></rss>`
	deepEqual(
		(await read('f.rss', feed)).map(({ from, problems, taken }) => [from, problems, taken?.version.report]),
		[
			['f.rss#1', ['warning intake/page-stub'], 'id:n-1'],
			['f.rss#2', ['intake/empty'], undefined],
		],
	)
})

describe('hostile feeds end in one problem', () => {
	const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
	const hostile: readonly (readonly [what: string, feed: string, code: string])[] = [
		[
			'a billion laughs',
			`<?xml version="1.0"?><!DOCTYPE z [<!ENTITY l0 "ha">${lol}]><rss version="2.0"><channel><item><title>&l9;</title></item></channel></rss>`,
			'intake/entities',
		],
		[
			'an entity from a file',
			'<!DOCTYPE z [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&f;</title></item></channel></rss>',
			'intake/entities',
		],
		['cut off', '<rss version="2.0"><chan', 'intake/damaged'],
		['no entries', '<rss version="2.0"><channel><title>W</title></channel></rss>', 'note intake/empty'],
		['nested without end', `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}`, 'intake/damaged'],
	]
	for (const [what, feed, code] of hostile) test(what, async () => deepEqual(await problemsOf('f.xml', feed), [code]))

	test('one without end', async () => {
		const endless = `<rss version="2.0"><channel>${'<item><title>again</title></item>'.repeat(2_100_000)}`
		deepEqual(await problemsOf('f.xml', endless), ['intake/too-large'])
	})
})

/** Web pages: our own against what is to be read out of them, and the ways of single rules. */
import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, test } from 'vitest'
import { pageOf, type TakeOptions, takeText } from '../../src/intake/index.ts'
import { chooseMetadata, metadatum } from '../../src/report/schema.ts'

const folder = new URL('pages/', import.meta.url)
const at: TakeOptions = { obtained: '2026-01-02T03:04:05Z', by: 'a test' }
const bytes = (html: string) => new TextEncoder().encode(html)
const take = (html: string | Uint8Array, options: Partial<TakeOptions> = {}) =>
	takeText(typeof html === 'string' ? bytes(html) : html, 'page.html', { ...at, ...options })
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

interface Gold {
	readonly title: string
	readonly published: string | null
	readonly updated: string | null
	readonly publisher: string
	readonly author: string | string[] | null
	readonly language: string
	readonly kind: string
	readonly text: string[]
	readonly embeds: { author?: string; handle?: string; text: string }[]
	readonly must_not_contain?: string[]
}

describe('pages in the habits of the web', () => {
	for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
		test(file, () => {
			const gold = JSON.parse(readFileSync(new URL(file.replace('.html', '.gold.json'), folder), 'utf8')) as Gold
			const { kind, meta, language, blocks, embeds } = pageOf(readFileSync(new URL(file, folder)))
			const instant = (date: string | null) =>
				date && date.length > 10 ? Math.floor(new Date(date).getTime() / 60_000) : date
			deepEqual(
				[meta.title, meta.publisher, [...meta.authors], language, kind, instant(meta.published), instant(meta.updated)],
				[
					gold.title,
					gold.publisher,
					[gold.author ?? []].flat(),
					gold.language,
					gold.kind,
					instant(gold.published),
					instant(gold.updated),
				],
			)
			if (gold.kind === 'non-english') return
			const text = blocks
				.filter(({ kind: part }) => part === 'paragraph' || part === 'item' || part === 'row')
				.map((block) => block.text)
			for (const words of gold.text)
				ok(
					text.some((one) => one.includes(words)),
					`lost: ${words}`,
				)
			for (const words of gold.must_not_contain ?? []) ok(!text.some((one) => one.includes(words)), `kept: ${words}`)
			const standing = new Set(blocks.map(({ post }) => post))
			const posts = embeds.filter((_, i) => standing.has(i))
			deepEqual(
				posts.map((one) => [one.author, one.text]),
				gold.embeds.map((one) => [one.author ?? null, one.text]),
			)
		})
	}
})

test('a page becomes a report: its address, metadata, sections that cover its text, and its bytes', () => {
	const { value, problems } = take(readFileSync(new URL('embedded-posts.html', folder)))
	deepEqual(problems, [])
	const { version, metadata, capture } = value!
	const of = (field: Parameters<typeof metadatum>[1]) => metadatum(chooseMetadata(metadata), field)
	equal(of('title')?.value, 'Blame flies after blast at Hadrel bus station')
	deepEqual([of('published')?.value, of('published')?.basis], ['2021-09-02T13:15Z', 'metadata'])
	equal(capture.extractor, 'html/2 (utf-8)')
	const posts = version.sections.filter(({ kind }) => kind === 'post')
	deepEqual(
		posts.map(({ author, handle, date }) => [author, handle, date]),
		[
			['Office of the Governor', '@hadrelgov', '2021-09-02'],
			['Grey Hills', '@greyhills', '2021-09-02T11:05+00:00'],
			['Brann Oste', undefined, '2021-09-02'],
			['Dr Lise Amundt', '@liseamundt.example.social', '2021-09-02T13:02'],
		],
	)
	match(
		version.text.slice(posts[0]!.start, posts[0]!.end),
		/^Our thoughts .*\n— Office of the Governor \(@hadrelgov\) September 2, 2021$/,
	)
	equal(version.text.slice(posts[0]!.dateSpan!.start, posts[0]!.dateSpan!.end), 'September 2, 2021')
	equal(version.sections[0]?.kind, 'headline')
	let done = 0
	for (const { start, end } of version.sections) {
		ok(start >= done && end > start)
		equal(version.text.slice(done, start).trim(), '')
		done = end
	}
})

test('a live blog: each entry is a section with its time', () => {
	const { version } = take(readFileSync(new URL('live-blog.html', folder))).value!
	deepEqual(
		version.sections
			.filter(({ kind }) => kind === 'entry')
			.map(({ date, start, end }) => [date, plain(version.text.slice(start, end)).slice(0, 30)]),
		[
			['2021-05-14T14:10Z', 'Shells fall on Tolm Our report'],
			['2021-05-14T09:55Z', 'Grey Banner denies role The Gr'],
			['2021-05-14T06:02Z', 'What we know so far Rockets hi'],
		],
	)
})

test('what the person says wins over the page, and so does a file beside it', () => {
	const html =
		'<!doctype html><title>Old</title><meta property="og:site_name" content="Paper"><meta name="date" content="2021-05-01"><h1>Two hurt in a raid on Tolm</h1><p>Two people were hurt in Tolm on Monday, the police said.'
	const { metadata } = take(html, { options: { published: '2021-05-03' }, metadata: { publisher: 'Other Paper' } })
		.value!
	const chosen = chooseMetadata(metadata)
	deepEqual(
		[metadatum(chosen, 'published')?.value, metadatum(chosen, 'publisher')?.value],
		['2021-05-03', 'Other Paper'],
	)
})

test('a stub says that it is one', () => {
	deepEqual(
		take(readFileSync(new URL('paywall-stub.html', folder))).problems.map(({ code, level }) => [code, level]),
		[['intake/page-stub', 'warning']],
	)
})

describe('the address a page gives itself', () => {
	const rows: readonly (readonly [href: string, id: RegExp])[] = [
		['https://paper.example/2021/tolm#top', /^url:https:\/\/paper\.example\/2021\/tolm$/],
		['https://paper.example/', /^text:/], // the site's, on every page of it
		['/2021/tolm', /^text:/],
		['javascript:alert(1)', /^text:/],
	]
	for (const [href, id] of rows)
		test(href, () =>
			match(
				take(
					`<!doctype html><link rel="canonical" href="${href}"><h1>Two hurt in Tolm raid</h1><p>Two people were hurt in Tolm on Monday.`,
				).value!.version.report,
				id,
			),
		)
})

describe('encodings of pages', () => {
	const body = 'The mayor of Peña said: “It’s over.” Two people were hurt in the raid on Monday, the police said.'
	const html = (declared: string) =>
		`<!doctype html><html><head><meta charset="${declared}"><title>Raid</title></head><body><p>${body}</p></body></html>`
	const rows: readonly (readonly [name: string, input: Uint8Array, charset?: string])[] = [
		['UTF-8, declared', bytes(html('utf-8'))],
		['UTF-8, declared as Latin-1', bytes(html('iso-8859-1'))],
		['windows-1252, declared as Latin-1', iconv.encode(html('iso-8859-1'), 'windows-1252')],
		['windows-1252, declared as UTF-8', iconv.encode(html('utf-8'), 'windows-1252')],
		['windows-1252, declared as nothing known', iconv.encode(html('x-unknown'), 'windows-1252'), 'bogus'],
		['windows-1252 by HTTP', iconv.encode(html(''), 'windows-1252'), 'windows-1252'],
		['UTF-16 with a mark', iconv.encode(html('utf-16'), 'utf-16le', { addBOM: true })],
	]
	for (const [name, input, charset] of rows)
		test(name, () => ok(take(input, { charset }).value!.version.text.includes(body)))
})

describe('what is a web page is told by how it opens', () => {
	const rows: readonly (readonly [html: string, extractor: RegExp])[] = [
		[
			'\uFEFF\n<!-- saved -->\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><p>Two people were hurt in Tolm.',
			/^html/,
		],
		[
			'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Two people were hurt in Tolm.</p></body></html>',
			/^html/,
		],
		['<div class="story"><p>Two people were hurt in Tolm.</p></div>', /^html/],
		['<p> is what opens a paragraph in HTML, the clerk said. Two people were hurt in Tolm.', /^text/],
		['Two people were hurt in Tolm, <b>the police</b> said.', /^text/],
	]
	for (const [html, extractor] of rows)
		test(html.slice(0, 40), () => match(take(html).value!.capture.extractor, extractor))
})

/** A folder of files in every format that is read, made of our own texts; how many reports are in it is known. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import PDFDocument from 'pdfkit'
import { WARCRecord, WARCSerializer } from 'warcio'
import { ownTexts } from './corpus.ts'

export interface Story {
	readonly n: number
	readonly title: string
	readonly text: string
}

interface Kind {
	readonly name: string
	readonly ending: string
	/** Of a hundred files so many are of this kind. */
	readonly share: number
	/** Reports in one file. */
	readonly holds: number
	readonly make: (stories: readonly Story[]) => string | Uint8Array | Promise<Uint8Array>
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const paragraphs = ({ text }: Story): string[] => text.split(/\n{2,}/)
const html = (story: Story): string =>
	paragraphs(story)
		.map((one) => `<p>${escaped(one)}</p>`)
		.join('')
const page = (story: Story): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(story.title)} | Valley Wire</title><meta property="og:site_name" content="Valley Wire"><meta property="article:published_time" content="2021-05-14T10:00:00Z"><link rel="canonical" href="https://valley.example/${story.n}"></head><body><nav><ul><li><a href="/">Home</a><li><a href="/world">World</a></ul></nav><main><article><h1>${escaped(story.title)}</h1><p class="byline">By Ilva Dorn</p><div class="article-body">${html(story)}</div></article><aside class="related"><h2>Related</h2><a href="/x">Something else</a></aside></main><script>track()</script></body></html>`
const letter = (story: Story): string =>
	`From: Ilva Dorn <ilva@valley.example>\r\nTo: desk@post.example\r\nSubject: ${story.title}\r\nDate: Fri, 14 May 2021 10:00:00 +0300\r\nMessage-ID: <${story.n}@valley.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${story.text.replace(/\n/g, '\r\n')}\r\n`
const item = (story: Story): string =>
	`<item><title>${escaped(story.title)}</title><link>https://valley.example/feed/${story.n}</link><pubDate>Fri, 14 May 2021 10:00:00 GMT</pubDate><description>${escaped(html(story))}</description></item>`
const cell = (words: string): string => `"${words.replaceAll('"', '""')}"`

async function pdf(story: Story): Promise<Uint8Array> {
	const doc = new PDFDocument({ info: { CreationDate: new Date('2021-05-14T10:00:00Z') } })
	const chunks: Uint8Array[] = []
	doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
	const ended = new Promise((done) => doc.on('end', done))
	doc.fontSize(20).text(story.title).fontSize(11)
	for (const one of paragraphs(story)) doc.moveDown().text(one)
	doc.end()
	await ended
	return Buffer.concat(chunks)
}

function docx(story: Story): Uint8Array {
	const body = [story.title, ...paragraphs(story)]
		.map(
			(one, i) =>
				`<w:p>${i === 0 ? '<w:pPr><w:pStyle w:val="Title"/></w:pPr>' : ''}<w:r><w:t>${escaped(one)}</w:t></w:r></w:p>`,
		)
		.join('')
	const types = 'http://schemas.openxmlformats.org/package/2006'
	return zipSync({
		'[Content_Types].xml': strToU8(
			`<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		),
		'_rels/.rels': strToU8(
			`<Relationships xmlns="${types}/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		),
		'word/document.xml': strToU8(
			`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
		),
	})
}

async function warc(stories: readonly Story[]): Promise<Uint8Array> {
	const records = stories.map((story) => {
		const bytes = async function* () {
			yield strToU8(page({ ...story, n: story.n + 1e9 }))
		}
		const headers = { 'Content-Type': 'text/html; charset=utf-8' }
		const made = WARCRecord.create(
			{
				url: `https://archive.example/${story.n}`,
				date: '2021-05-15T10:00:00Z',
				type: 'response',
				warcVersion: 'WARC/1.1',
				httpHeaders: headers,
			},
			bytes(),
		)
		return WARCSerializer.serialize(made, { gzip: true })
	})
	return Buffer.concat(await Promise.all(records))
}

const one = (make: (story: Story) => string | Uint8Array | Promise<Uint8Array>) => (stories: readonly Story[]) =>
	make(stories[0]!)

export const KINDS: readonly Kind[] = [
	{ name: 'text', ending: '.txt', share: 35, holds: 1, make: one(({ title, text }) => `${title}\n\n${text}`) },
	{ name: 'page', ending: '.html', share: 30, holds: 1, make: one(page) },
	{ name: 'PDF', ending: '.pdf', share: 8, holds: 1, make: one(pdf) },
	{ name: 'letter', ending: '.eml', share: 7, holds: 1, make: one(letter) },
	{ name: 'Word', ending: '.docx', share: 7, holds: 1, make: one(docx) },
	{
		name: 'gzip',
		ending: '.txt.gz',
		share: 3,
		holds: 1,
		make: one(({ title, text }) => gzipSync(`${title}\n\n${text}`)),
	},
	{
		name: 'feed',
		ending: '.xml',
		share: 2,
		holds: 20,
		make: (all) => `<rss version="2.0"><channel><title>Valley Wire</title>${all.map(item).join('')}</channel></rss>`,
	},
	{
		name: 'CSV',
		ending: '.csv',
		share: 2,
		holds: 20,
		make: (all) =>
			`title,text,date\n${all.map(({ title, text }) => `${cell(title)},${cell(text)},2021-05-14`).join('\n')}\n`,
	},
	{
		name: 'JSON Lines',
		ending: '.jsonl',
		share: 2,
		holds: 20,
		make: (all) => all.map(({ n, title, text }) => JSON.stringify({ id: `l${n}`, title, text })).join('\n'),
	},
	{
		name: 'mailbox',
		ending: '.mbox',
		share: 1,
		holds: 10,
		make: (all) =>
			all
				.map(
					(story) =>
						`From ilva@valley.example Fri May 14 10:00:00 2021\n${letter(story).replace(/^(>*From )/gm, '>$1')}\n`,
				)
				.join(''),
	},
	{
		name: 'ZIP',
		ending: '.zip',
		share: 2,
		holds: 10,
		make: (all) =>
			zipSync(Object.fromEntries(all.map(({ n, title, text }) => [`${n}.txt`, strToU8(`${title}\n\n${text}`)]))),
	},
	{ name: 'WARC', ending: '.warc.gz', share: 1, holds: 10, make: warc },
]

export interface Held {
	reports: number
	bytes: number
}

/** Writes so many files and answers what of each kind is in them. Kinds take turns, so that whatever grows shows. */
export async function writeMixed(folder: string, files: number): Promise<Map<string, Held>> {
	const texts = ownTexts()
	const turns = KINDS.flatMap((kind) =>
		Array.from({ length: kind.share }, (_, i) => [kind, (i + 0.5) / kind.share] as const),
	).sort(([, a], [, b]) => a - b)
	const held = new Map(KINDS.map(({ name }): [string, Held] => [name, { reports: 0, bytes: 0 }]))
	let n = 0
	const story = (): Story => {
		const { text } = texts[n % texts.length]!
		n++
		// Its number makes each a report of its own.
		return {
			n,
			title: `Report ${n} from the valley and the hills around it`,
			text: `${text.trim()}\n\nThis is report ${n} of the bench.`,
		}
	}
	for (let i = 0; i < files; i++) {
		const [kind] = turns[i % turns.length]!
		const stories = Array.from({ length: kind.holds }, story)
		const inside = join(folder, String(Math.floor(i / 500)).padStart(3, '0'))
		mkdirSync(inside, { recursive: true })
		const bytes = Buffer.from(await kind.make(stories))
		writeFileSync(join(inside, `${String(i).padStart(5, '0')}${kind.ending}`), bytes)
		const sum = held.get(kind.name)!
		sum.reports += kind.holds
		sum.bytes += bytes.length
	}
	return held
}

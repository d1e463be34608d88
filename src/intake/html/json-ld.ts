/** JSON-LD of a page: what its makers say for search engines about the article, told apart from all the other things there. */
import { type El, findAll, squeezed } from './tree.ts'

export type Thing = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Newsgram|Posting|ReportageNews)$/i
const MOST = 20_000

export interface Linked {
	/** The thing that is the article of this page. */
	readonly article: Thing | null
	readonly site: Thing | null
	readonly byId: ReadonlyMap<string, Thing>
}

export function readJsonLd(root: El, titles: readonly string[]): Linked {
	const things: Thing[] = []
	const byId = new Map<string, Thing>()
	for (const script of findAll(root, ({ tag, attrs }) => tag === 'script' && /ld\+json/i.test(attrs['type'] ?? ''))) {
		collect(parseLoose(String(script.kids[0] ?? '')), things, 0)
	}
	for (const thing of things) {
		const id = thing['@id']
		const held = typeof id === 'string' ? byId.get(id) : undefined
		if (typeof id === 'string') byId.set(id, { ...held, ...thing })
	}
	const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)) && !isComment(thing))
	const page = things.find((thing) => typesOf(thing).some((type) => /WebPage$/i.test(type)) && thing['datePublished'])
	return {
		article: best(articles, titles) ?? page ?? null,
		site:
			things.find((thing) => typesOf(thing).some((type) => /^(?:WebSite|NewsMediaOrganization)$/i.test(type))) ?? null,
		byId,
	}
}

/** The one that is titled as the page is; else the one that says most. */
function best(articles: readonly Thing[], titles: readonly string[]): Thing | null {
	const plain = (words: string) =>
		words
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim()
	const wanted = titles.map(plain).filter(Boolean)
	const isTitled = (thing: Thing) => {
		const title = plain(stringOf(thing['headline']) ?? stringOf(thing['name']) ?? '').slice(0, 60)
		return title.length > 8 && wanted.some((one) => one.startsWith(title) || one.includes(title))
	}
	const weight = (thing: Thing) =>
		(isTitled(thing) ? 100 : 0) +
		['datePublished', 'author', 'publisher', 'articleBody', 'liveBlogUpdate'].filter((key) => thing[key]).length
	return articles.reduce<Thing | null>((held, thing) => (!held || weight(thing) > weight(held) ? thing : held), null)
}

/** Every object with a type, at any depth; what is told of one thing inside another is no thing of its own. */
function collect(value: unknown, things: Thing[], depth: number): void {
	if (depth > 8 || things.length > MOST || value === null || typeof value !== 'object') return
	if (Array.isArray(value)) {
		for (const one of value) collect(one, things, depth + 1)
		return
	}
	const thing = value as Thing
	if (thing['@type'] || thing['@id']) things.push(thing)
	for (const key of ['@graph', 'mainEntity', 'hasPart', 'itemReviewed'])
		if (thing[key]) collect(thing[key], things, depth + 1)
}

export function typesOf(thing: Thing): string[] {
	const type = thing['@type']
	return (Array.isArray(type) ? type : [type])
		.filter((one) => typeof one === 'string')
		.map((one: string) => one.replace(/^.*[/#:]/, ''))
}

const isComment = (thing: Thing): boolean => typesOf(thing).includes('Comment')

/** As it is written in the wild: in comments or CDATA, with raw line ends, commas too many, several values in a row. */
function parseLoose(written: string): unknown {
	const text = written
		.replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
		.replace(/(?:\/\/)?\s*(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
		.trim()
		.replace(/;$/, '')
	for (const tried of [text, mended(text), `[${mended(text).replace(/\}\s*\{/g, '},{')}]`]) {
		try {
			return JSON.parse(tried)
		} catch {}
	}
	return salvaged(text)
}

const mended = (text: string): string =>
	text
		// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks it
		.replace(/[\x00-\x1f]+/g, ' ')
		.replace(/,\s*([}\]])/g, '$1')
		.replace(/\\'/g, "'")

/** What single strings can still be read out of JSON that is none. */
function salvaged(text: string): Thing | null {
	if (!/"@type"\s*:\s*"[^"]*(?:Article|Posting)"/.test(text)) return null
	const thing: Record<string, unknown> = { '@type': 'NewsArticle' }
	for (const [, key, value] of text.matchAll(
		/"(headline|datePublished|dateModified|inLanguage|isAccessibleForFree)"\s*:\s*"((?:[^"\\]|\\.){1,400})"/g,
	))
		thing[key!] ??= value
	for (const key of ['author', 'publisher']) {
		const name = new RegExp(
			`"${key}"\\s*:[^"]{0,20}(?:"@type"[^"]{0,5}"[^"]{1,40}"[^"]{0,5})?"name"\\s*:\\s*"([^"]{1,200})"`,
		).exec(text)
		if (name) thing[key] = { name: name[1] }
	}
	return thing
}

export function stringOf(value: unknown): string | null {
	if (Array.isArray(value)) return stringOf(value[0])
	if (value && typeof value === 'object') return stringOf((value as Thing)['@value'] ?? (value as Thing)['name'])
	if (typeof value !== 'string' && typeof value !== 'number') return null
	return squeezed(unescaped(String(value))) || null
}

/** Names of people or organisations, looked up where only an id stands. */
export function namesOf(value: unknown, byId: ReadonlyMap<string, Thing>): { name: string; types: string[] }[] {
	if (Array.isArray(value)) return value.slice(0, 30).flatMap((one) => namesOf(one, byId))
	if (typeof value === 'string') return value.trim() ? [{ name: squeezed(unescaped(value)), types: [] }] : []
	if (!value || typeof value !== 'object') return []
	const own = value as Thing
	const thing = { ...(typeof own['@id'] === 'string' ? byId.get(own['@id']) : {}), ...own }
	const named = Array.isArray(thing['name']) ? thing['name'] : [thing['name']]
	return named.flatMap((one) => {
		const name = stringOf(one)
		return name ? [{ name, types: typesOf(thing) }] : []
	})
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	rsquo: '’',
	lsquo: '‘',
	ldquo: '“',
	rdquo: '”',
	ndash: '–',
	mdash: '—',
	hellip: '…',
}

/** Content systems escape for HTML what stands in a script, once or twice. */
export function unescaped(text: string): string {
	const once = (words: string) =>
		words.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (all, decimal, hex, name) => {
			const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
			if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code)
			return ENTITIES[String(name).toLowerCase()] ?? all
		})
	return once(once(text))
}

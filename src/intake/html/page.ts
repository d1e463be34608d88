/** One web page read: what it says of itself, its article as blocks, and the posts and entries in it. Pure; nothing runs or loads. */
import { detectLanguage } from '../language.ts'
import { type Block, blocksOf } from './blocks.ts'
import { clean, isWalled } from './clean.ts'
import { type Embed, takeEmbeds } from './embeds.ts'
import { type Entry, findEntries } from './entries.ts'
import { stringOf, unescaped } from './json-ld.ts'
import { locate } from './locate.ts'
import { type PageMeta, readMeta } from './meta.ts'
import { proseOf } from './prose.ts'
import { standfirst } from './standfirst.ts'
import { tidy } from './tidy.ts'
import { type El, isInside, parseTree } from './tree.ts'

export type PageKind = 'article' | 'liveblog' | 'stub' | 'non-english'

export interface Page {
	readonly kind: PageKind
	readonly meta: PageMeta
	readonly language: string | null
	readonly blocks: readonly Block[]
	/** Those that stand in the article, by the number in their block. */
	readonly embeds: readonly Embed[]
	readonly entries: ReadonlyMap<El, Entry>
}

/** Fewer words are no article, when the page says that there is more. */
const STUB_WORDS = 160
const FEW_WORDS = 25

export function readPage(html: string): Page {
	const first = attempt(html, false)
	const second = wordsIn(first.blocks) < FEW_WORDS && !first.walled ? attempt(html, true) : first
	const best = wordsIn(second.blocks) > wordsIn(first.blocks) * 2 ? second : first
	const blocks = bodyFromLinked(best) ?? best.blocks
	const text = blocks.map((block) => block.text).join('\n')
	const found = detectLanguage(text.length > 80 ? text : `${best.meta.title ?? ''}\n${text}`)
	const language = found.language ?? best.meta.language
	return { ...best, blocks, language, kind: kindOf(best, wordsIn(blocks), language) }
}

interface Attempt extends Omit<Page, 'kind' | 'language'> {
	readonly walled: boolean
}

function attempt(html: string, gentle: boolean): Attempt {
	const root = parseTree(html)
	const embeds = takeEmbeds(root)
	const meta = readMeta(root)
	const walled =
		isWalled(root) ||
		/^false$/i.test(
			stringOf(meta.linked.article?.['isAccessibleForFree']) ??
				String(meta.linked.article?.['isAccessibleForFree'] ?? ''),
		)
	const entries = findEntries(root, meta.linked, meta.title, meta.published, proseOf(root))
	clean(root, meta.heading, { gentle })
	const parts = withEntries(locate(root, meta.heading), entries)
	const lead = standfirst(root, meta.heading, parts)
	const blocks = tidy([...lead, ...blocksOf(parts, entries)], { title: meta.title, authors: meta.authors })
	const standing = new Set(blocks.map(({ entry }) => entry))
	const live = new Map([...entries].filter(([el]) => standing.has(el)))
	return { meta, blocks, embeds, entries: live.size > 1 ? live : new Map(), walled }
}

/** A live blog is its entries, wherever the search for one text ended. */
function withEntries(parts: readonly El[], entries: ReadonlyMap<El, Entry>): readonly El[] {
	const missing = [...entries.keys()].filter((el) => !parts.some((part) => isInside(el, part)))
	if (missing.length === 0) return parts
	const parent = missing[0]!.parent!
	return [...parts.filter((part) => !isInside(part, parent)), parent]
}

function kindOf({ walled, entries, meta }: Attempt, words: number, language: string | null): PageKind {
	if (language && language !== 'en') return 'non-english'
	if (entries.size > 1) return 'liveblog'
	if (walled && words < STUB_WORDS) return 'stub'
	const told = Number(meta.linked.article?.['wordCount'])
	if (told > 150 && words < told * 0.4) return 'stub'
	return words < FEW_WORDS ? 'stub' : 'article'
}

const wordsIn = (blocks: readonly Block[]): number =>
	blocks.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0)

/** Some pages put their text together in the reader's browser and give it whole only to search engines. */
function bodyFromLinked({ walled, blocks, meta: { linked } }: Attempt): Block[] | null {
	const body = linked.article?.['articleBody']
	if (walled || typeof body !== 'string' || body.length < 200 || wordsIn(blocks) >= 40) return null
	const plain = unescaped(body)
		.replace(/<\/(?:p|div|li|h\d)>|<br\s*\/?>/gi, '\n\n')
		.replace(/<[^>]*>/g, '')
	return plain
		.split(/\n\s*\n|\n/)
		.map((text) => text.replace(/\s+/g, ' ').trim())
		.filter(Boolean)
		.map((text) => ({ kind: 'paragraph', text, linked: 0, setOff: false }))
}

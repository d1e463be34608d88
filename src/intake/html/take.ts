/**
 * A web page to a report: its article as canonical text (title, paragraphs parted by blank lines, items, rows of tables),
 * with posts, entries of a live blog and captions as sections of their own, and what the page says of itself as metadata.
 */
import { hashOfBytes } from '../../report/hash.ts'
import type { Outcome, Problem } from '../../report/problem.ts'
import { captureId, type Metadatum, reportId, type Section, versionOf } from '../../report/schema.ts'
import {
	dropNull,
	languageOf,
	MAX_REPORT_BYTES,
	refused,
	type TakenText,
	type TakeOptions,
	type Tell,
	tellOddities,
	tooLarge,
	withBody,
} from '../assemble.ts'
import { isBinary } from '../format.ts'
import { givenMetadata } from '../given.ts'
import type { Embed } from './embeds.ts'
import { decodePage } from './encoding.ts'
import { type Page, readPage } from './page.ts'
import type { El } from './tree.ts'

export type { Page } from './page.ts'

const EXTRACTOR = 'html/2'

/** The page as its parts, for programs that want more than a report. */
export const pageOf = (bytes: Uint8Array, charset?: string): Page => readPage(decodePage(bytes, charset).text)

export function takeHtml(bytes: Uint8Array, from: string, options: TakeOptions): Outcome<TakenText | null> {
	const limit = options.maxBytes ?? MAX_REPORT_BYTES
	if (bytes.length > limit) return refused('intake/too-large', from, tooLarge(bytes.length, limit))
	const { text: html, encoding, broken } = decodePage(bytes, options.charset)
	if (isBinary(html))
		return refused('intake/binary', from, 'This opens like a web page and is none: there is nothing to read in it.')
	const source = { sha256: hashOfBytes(bytes), size: bytes.length, extractor: `${EXTRACTOR} (${encoding})` }
	return takePage(html, from, options, source, broken)
}

export interface Source {
	readonly sha256: string
	readonly size: number
	readonly extractor: string
}

/** Markup that was decoded, or that a reader of another format made. */
export function takePage(
	html: string,
	from: string,
	options: TakeOptions,
	source: Source,
	broken = 0,
): Outcome<TakenText | null> {
	const page = readPage(html)
	const given = { ...options.metadata, ...dropNull(options.options) }
	const title = given.title?.replace(/\s+/g, ' ').trim() || page.meta.title?.normalize('NFC')
	const { text, sections } = written(page, title)
	if (text.slice(title?.length ?? 0).trim() === '')
		return refused('intake/empty', from, 'There is no text in this web page.')

	const id = reportId({ url: given.url?.trim() || page.meta.url || undefined, id: given.id?.trim() || undefined, text })
	const problems: Problem[] = []
	const tell: Tell = (code, level, message, span = null) => problems.push({ code, level, report: id, span, message })
	const told = [
		givenMetadata(options.options ?? {}, 'option', id),
		givenMetadata(options.metadata ?? {}, 'metadata', id),
		givenMetadata(unsaid(page, options.metadata ?? {}), 'metadata', id),
	]
	problems.push(...told.flatMap((one) => one.problems))
	const metadata: Metadatum[] = told.flatMap((one) => one.metadata)
	const latest = sections.reduce<Section | null>(
		(best, one) =>
			one.kind === 'post' && one.date && one.dateSpan && (!best?.date || one.date > best.date) ? one : best,
		null,
	)
	if (latest?.date && latest.dateSpan)
		metadata.push({ field: 'published', value: latest.date, basis: 'embedded-post', span: latest.dateSpan })

	if (page.kind === 'stub')
		tell(
			'intake/page-stub',
			'warning',
			'The page holds only the beginning of its article, or hardly any text: the rest is kept for subscribers or shown by scripts.',
		)
	if (broken > 0) {
		const at = text.indexOf('\uFFFD')
		tell(
			'intake/bad-encoding',
			'warning',
			`${broken} ${broken === 1 ? 'piece is' : 'pieces are'} not valid ${encodingOf(source)} and ${broken === 1 ? 'was' : 'were'} replaced by "\uFFFD".`,
			at < 0 ? null : { start: at, end: at + 1 },
		)
	}
	tellOddities(text, tell)
	metadata.push(...languageOf(text, metadata, tell))

	const version = versionOf(id, text, sections)
	const capture = {
		id: captureId(version.id, source.sha256, from),
		version: version.id,
		...source,
		from,
		obtained: options.obtained,
		by: options.by,
	}
	return { value: { version, metadata, capture, alignment: [] }, problems }
}

export const encodingOf = ({ extractor }: Source): string => /\((.*)\)/.exec(extractor)?.[1] ?? 'text'

/** What the page says of itself where nothing beside it says otherwise. */
function unsaid({ meta, language }: Page, beside: TakeOptions['metadata'] & object) {
	const said = {
		title: meta.title,
		publisher: meta.publisher,
		author: meta.authors.join(', '),
		url: meta.url,
		published: meta.published,
		updated: meta.updated,
		rights: meta.rights,
		language,
	}
	return Object.fromEntries(
		Object.entries(said).filter(([field, value]) => value && !beside[field as keyof typeof said]),
	)
}

/** Blocks as one text with its sections. */
function written({ blocks, embeds, entries }: Page, title: string | undefined): { text: string; sections: Section[] } {
	let text = title ?? ''
	const set: Section[] = title ? [{ start: 0, end: title.length, kind: 'headline' }] : []
	let entry: { readonly el: El; readonly at: number } | null = null
	const close = () => {
		const date = entry && entries.get(entry.el)?.date
		if (entry && text.length > entry.at)
			set.push({ start: entry.at, end: text.length, kind: 'entry', ...(date ? { date } : {}) })
		entry = null
	}
	for (const { kind, text: words, entry: of, post } of blocks) {
		const embed = post === undefined ? undefined : embeds[post]
		const piece = embed ? (embed.text ? signed(embed) : '') : words.normalize('NFC')
		if (!piece) continue
		const isOwn = kind === 'post' || kind === 'caption'
		if (entry && (isOwn || (entry as { el: El }).el !== of)) close()
		if (text) text += '\n\n'
		const at = text.length
		if (!isOwn && of && entries.has(of) && !entry) entry = { el: of, at }
		text += piece
		if (kind === 'caption') set.push({ start: at, end: text.length, kind: 'caption' })
		else if (embed) set.push(postSection(embed, at, text))
	}
	close()
	return { text, sections: withBody(text, set) }
}

/** As people paste it: the words, and who wrote them and when. */
function signed({ text, author, handle, date, dateWords }: Embed): string {
	const who = [author, handle ? `(${handle})` : null].filter(Boolean).join(' ')
	const signature = [who, dateWords ?? date].filter(Boolean).join(' ')
	return (signature ? `${text}\n— ${signature}` : text).normalize('NFC')
}

function postSection({ author, handle, date, dateWords }: Embed, start: number, text: string): Section {
	const words = (dateWords ?? date)?.normalize('NFC')
	return {
		start,
		end: text.length,
		kind: 'post',
		...(author ? { author } : {}),
		...(handle ? { handle } : {}),
		...(date ? { date } : {}),
		...(date && words && text.endsWith(words)
			? { dateSpan: { start: text.length - words.length, end: text.length } }
			: {}),
	}
}

/**
 * The arrow of this floor: bytes or a text with what was given beside it, to a version, its metadata and its capture.
 * It knows no disk and no clock; where the bytes came from, when and by whom is told by the caller.
 */
import { hashOfBytes } from '../report/hash.ts'
import type { Outcome, Problem, ProblemCode } from '../report/problem.ts'
import { captureId, type Metadatum, reportId, type Section, type Taken, versionOf } from '../report/schema.ts'
import type { Span } from '../report/span.ts'
import { type Alignment, canonicalOf, shifted } from './canonical.ts'
import { decode } from './charset.ts'
import { isBinary, knownFormat } from './format.ts'
import { type Given, GivenReport, givenMetadata } from './given.ts'
import { type Head, readHead } from './head.ts'
import { withHeadline } from './headline.ts'
import { detectLanguage } from './language.ts'
import { oddCharacters } from './odd-characters.ts'
import { latestPostDate, type Post, postsIn } from './posts.ts'

export interface TakeOptions {
	/** When the bytes were obtained, ISO 8601 UTC, and by whom. */
	readonly obtained: string
	readonly by: string
	/** What the person says who adds it: wins over everything. */
	readonly options?: Given | undefined
	/** What stands beside the text: a JSON line's fields, a `.meta.json`. */
	readonly metadata?: Given | undefined
	readonly maxBytes?: number | undefined
}

export interface TakenText extends Taken {
	/** From the canonical text back to the text as it was decoded. */
	readonly alignment: Alignment
}

/** No single article is larger; a file that is holds many reports, and JSON Lines is the way to give those. */
export const MAX_REPORT_BYTES = 10_000_000
const EXTRACTOR = 'text/1'

export function takeText(bytes: Uint8Array, from: string, options: TakeOptions): Outcome<TakenText | null> {
	const limit = options.maxBytes ?? MAX_REPORT_BYTES
	if (bytes.length > limit) return refused('intake/too-large', from, tooLarge(bytes.length, limit))
	const magic = knownFormat(bytes)
	if (magic)
		return refused(
			'intake/unknown-format',
			from,
			`This is ${magic}, not text. Save its text as a .txt file and add that.`,
		)
	const { text, encoding, broken } = decode(bytes)
	if (isBinary(text)) return refused('intake/binary', from, 'This is not text, so there is nothing to read in it.')
	const source = { sha256: hashOfBytes(bytes), size: bytes.length, extractor: `${EXTRACTOR} (${encoding})` }
	return take(text, from, options, source, broken)
}

/** One line of a JSON Lines file. */
export function takeLine(line: string, from: string, options: TakeOptions): Outcome<TakenText | null> {
	const bytes = new TextEncoder().encode(line)
	const limit = options.maxBytes ?? MAX_REPORT_BYTES
	if (bytes.length > limit) return refused('intake/too-large', from, tooLarge(bytes.length, limit))
	let value: unknown
	try {
		value = JSON.parse(line)
	} catch {
		return refused('intake/bad-line', from, 'This line is not JSON, so it was left out.')
	}
	const given = GivenReport.safeParse(value)
	if (!given.success) {
		const [issue] = given.error.issues
		const what = issue?.path.length ? `its "${issue.path.join('.')}" does not fit` : 'it is not an object with a "text"'
		return refused('intake/bad-line', from, `This line is not a report (${what}), so it was left out.`)
	}
	const source = { sha256: hashOfBytes(bytes), size: bytes.length, extractor: `${EXTRACTOR} (JSON line)` }
	const { text, ...metadata } = given.data
	return take(text, from, { ...options, metadata: { ...options.metadata, ...metadata } }, source, 0)
}

type Source = { readonly sha256: string; readonly size: number; readonly extractor: string }

function take(
	original: string,
	from: string,
	options: TakeOptions,
	source: Source,
	broken: number,
): Outcome<TakenText | null> {
	const body = canonicalOf(original)
	if (body.text.trim() === '') return refused('intake/empty', from, 'There is no text in it.')
	const given = { ...options.metadata, ...dropNull(options.options) }
	const id = reportId({ url: given.url?.trim() || undefined, id: given.id?.trim() || undefined, text: body.text })
	const problems: Problem[] = []
	const tell = (code: ProblemCode, level: Problem['level'], message: string, span: Span | null = null) =>
		problems.push({ code, level, report: id, span, message })

	const told = [
		givenMetadata(options.options ?? {}, 'option', id),
		givenMetadata(options.metadata ?? {}, 'metadata', id),
	]
	problems.push(...told.flatMap((t) => t.problems))
	const metadata: Metadatum[] = told.flatMap((t) => t.metadata)

	const title = metadata.find(({ field }) => field === 'title')?.value
	const { text, headline, added } = withHeadline(body.text, title)
	if (headline && !title)
		metadata.push({ field: 'title', value: text.slice(headline.start, headline.end), basis: 'text', span: headline })
	const head: Head = readHead(text, headline ? headline.end : 0)
	const posts = postsIn(text).filter((post) => !headline || post.start >= headline.end)
	metadata.push(...head.metadata, ...publishedByPost(posts))

	for (const span of [...head.ambiguous, ...posts.flatMap((p) => p.ambiguous ?? [])]) {
		tell(
			'intake/ambiguous-date',
			'warning',
			`"${text.slice(span.start, span.end)}" can be read day first or month first, so it was not used. Give the day with --published.`,
			span,
		)
	}
	if (broken > 0) {
		const at = text.indexOf('\uFFFD')
		tell(
			'intake/bad-encoding',
			'warning',
			`${broken} ${broken === 1 ? 'piece is' : 'pieces are'} not valid ${encodingOf(source)} and ${broken === 1 ? 'was' : 'were'} replaced by "\uFFFD".`,
			at < 0 ? null : { start: at, end: at + 1 },
		)
	}
	for (const { span, what, count } of oddCharacters(text)) {
		tell(
			'intake/odd-characters',
			'note',
			`The text holds ${what} (${count}). They are kept as they are: look closely at names.`,
			span,
		)
	}
	metadata.push(...languageOf(text, metadata, tell))

	const version = versionOf(id, text, sectionsOf(text, headline, posts))
	const capture = {
		id: captureId(version.id, source.sha256, from),
		version: version.id,
		...source,
		from,
		obtained: options.obtained,
		by: options.by,
	}
	return { value: { version, metadata, capture, alignment: shifted(body.alignment, added) }, problems }
}

function publishedByPost(posts: readonly Post[]): Metadatum[] {
	const latest = latestPostDate(posts)
	return latest?.date && latest.dateSpan
		? [{ field: 'published', value: latest.date, basis: 'embedded-post', span: latest.dateSpan }]
		: []
}

/** Headline, posts and the body between them: every character is in one section, blank stretches in the body's. */
function sectionsOf(text: string, headline: Span | null, posts: readonly Post[]): Section[] {
	const set: Section[] = headline ? [{ ...headline, kind: 'headline' }] : []
	for (const { ambiguous: _, ...post } of posts) set.push(post)
	const sections: Section[] = []
	let done = 0
	for (const section of set) {
		if (section.start < done) continue
		if (text.slice(done, section.start).trim() !== '') sections.push({ start: done, end: section.start, kind: 'body' })
		sections.push(section)
		done = section.end
	}
	if (text.slice(done).trim() !== '') sections.push({ start: done, end: text.length, kind: 'body' })
	return sections
}

type Tell = (code: ProblemCode, level: Problem['level'], message: string) => void

function languageOf(text: string, metadata: readonly Metadatum[], tell: Tell): Metadatum[] {
	const given = metadata.find(({ field }) => field === 'language')?.value
	const found = given ? { language: given, confidence: 1 } : detectLanguage(text)
	if (found.language && found.language !== 'en') {
		const how = given ? '' : `, ${Math.round(found.confidence * 100)} % sure`
		tell(
			'intake/language',
			'note',
			`The text is in ${languageName(found.language)} (${found.language}${how}), which the machine does not read. It is kept, can be searched and coded by hand.`,
		)
	}
	return given || !found.language ? [] : [{ field: 'language', value: found.language, basis: 'text' }]
}

function languageName(code: string): string {
	try {
		return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
	} catch {
		return code
	}
}

function refused(code: ProblemCode, report: string, message: string): Outcome<null> {
	return { value: null, problems: [{ code, level: 'error', report, span: null, message }] }
}

const tooLarge = (size: number, limit: number) =>
	`This is ${megabytes(size)} of text, more than the ${megabytes(limit)} that one report can have. If it holds many reports, give them as JSON Lines, one report a line.`

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
const encodingOf = ({ extractor }: Source) => /\((.*)\)/.exec(extractor)?.[1] ?? 'text'
const dropNull = (given: Given | undefined) =>
	Object.fromEntries(Object.entries(given ?? {}).filter(([, v]) => v)) as Given

/**
 * The arrow of this floor: bytes or a text with what was given beside it, to a version, its metadata and its capture.
 * It knows no disk and no clock; where the bytes came from, when and by whom is told by the caller.
 */
import { hashOfBytes } from '../report/hash.ts'
import type { Outcome, Problem } from '../report/problem.ts'
import { captureId, type Metadatum, reportId, type Section, versionOf } from '../report/schema.ts'
import type { Span } from '../report/span.ts'
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
} from './assemble.ts'
import { canonicalOf, shifted } from './canonical.ts'
import { decode } from './charset.ts'
import { isBinary, packedIn } from './format.ts'
import { GivenReport, givenMetadata } from './given.ts'
import { type Head, readHead } from './head.ts'
import { withHeadline } from './headline.ts'
import { isWebPage } from './html/encoding.ts'
import { encodingOf, type Source, takeHtml, takePage } from './html/take.ts'
import type { Ready } from './input.ts'
import { latestPostDate, type Post, postsIn } from './posts.ts'
import { readWire } from './wire.ts'

const EXTRACTOR = 'text/1'

export function takeText(bytes: Uint8Array, from: string, options: TakeOptions): Outcome<TakenText | null> {
	const limit = options.maxBytes ?? MAX_REPORT_BYTES
	if (bytes.length > limit) return refused('intake/too-large', from, tooLarge(bytes.length, limit))
	if (isWebPage(bytes)) return takeHtml(bytes, from, options)
	const what = packedIn(bytes)
	if (what) return refused('intake/unknown-format', from, `This is ${what}, not text. Add it as a file.`)
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
	return takeGiven(given.data, bytes, `${EXTRACTOR} (JSON line)`, from, options)
}

/** What a reader made of bytes that are no text. */
export function takeRead(
	{
		bytes,
		extractor,
		report,
		problems = [],
	}: Pick<Extract<Ready, { kind: 'read' }>, 'bytes' | 'extractor' | 'report' | 'problems'>,
	from: string,
	options: TakeOptions,
): Outcome<TakenText | null> {
	const taken = takeGiven(report, bytes, extractor, from, options)
	const own = taken.value ? problems.map((one) => ({ ...one, report: taken.value!.version.report })) : []
	return { value: taken.value, problems: [...own, ...taken.problems] }
}

function takeGiven(
	{ text, html, ...metadata }: GivenReport,
	bytes: Uint8Array,
	extractor: string,
	from: string,
	options: TakeOptions,
): Outcome<TakenText | null> {
	const source = { sha256: hashOfBytes(bytes), size: bytes.length, extractor }
	const told = { ...options, metadata: { ...options.metadata, ...dropNull(metadata) } }
	const read = html ? takePage(wrapped(html, metadata.title), from, told, source) : null
	return read?.value || (read && !text.trim()) ? read : take(text, from, told, source, 0)
}

/** A piece of a page as a page, under its title. */
const wrapped = (html: string, title: string | null | undefined): string =>
	/<(?:html|body)[\s>]/i.test(html)
		? html
		: `<!doctype html><html><body><article>${title ? `<h1>${escaped(title)}</h1>` : ''}<div>${html}</div></article></body></html>`

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

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
	const tell: Tell = (code, level, message, span = null) => problems.push({ code, level, report: id, span, message })

	const told = [
		givenMetadata(options.options ?? {}, 'option', id),
		givenMetadata(options.metadata ?? {}, 'metadata', id),
	]
	problems.push(...told.flatMap((t) => t.problems))
	const metadata: Metadatum[] = told.flatMap((t) => t.metadata)

	const title = metadata.find(({ field }) => field === 'title')?.value
	const wire = readWire(body.text)
	const { text, headline, added } = withHeadline(body.text, title, wire?.headline)
	if (headline && !title)
		metadata.push({ field: 'title', value: text.slice(headline.start, headline.end), basis: 'text', span: headline })
	const head: Head = readHead(text, headline ? headline.end : 0)
	const posts = postsIn(text).filter((post) => !headline || post.start >= headline.end)
	const marked = added === 0 ? (wire?.metadata ?? []) : []
	// What is marked for the machine is meant more than what a dateline says.
	const unmarked = head.metadata.filter(({ field }) => !marked.some((one) => one.field === field))
	metadata.push(...marked, ...unmarked, ...publishedByPost(posts), ...writtenByPost(text, posts))

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
	if (/^(?:windows|iso|koi|ibm|mac|big5|gb|euc|shift)/i.test(encodingOf(source)))
		tell(
			'intake/guessed-encoding',
			'note',
			`It is not valid UTF-8 and was read as ${encodingOf(source)}. If letters are wrong, give it as UTF-8.`,
		)
	tellOddities(text, tell)
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

/** A text that is one post is written by whoever posted it. */
function writtenByPost(text: string, [post, ...others]: readonly Post[]): Metadatum[] {
	const isAll = post && others.length === 0 && post.end - post.start >= text.trim().length
	return isAll && post.author ? [{ field: 'author', value: post.author, basis: 'embedded-post' }] : []
}

function publishedByPost(posts: readonly Post[]): Metadatum[] {
	const latest = latestPostDate(posts)
	return latest?.date && latest.dateSpan
		? [{ field: 'published', value: latest.date, basis: 'embedded-post', span: latest.dateSpan }]
		: []
}

/** Headline and posts; what stands between them is body. */
function sectionsOf(text: string, headline: Span | null, posts: readonly Post[]): Section[] {
	const set: Section[] = headline ? [{ ...headline, kind: 'headline' }] : []
	for (const { ambiguous: _, ...post } of posts) set.push(post)
	return withBody(text, set)
}

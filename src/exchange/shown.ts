/** One version of a report as it may be told: its words after withholding, cut where they may not be carried, offsets in code points. */
import type { Claim, Statement } from '../coding/schema.ts'
import type { Metadatum, Section } from '../report/schema.ts'
import { chooseMetadata, metadatum } from '../report/schema.ts'
import type { Span } from '../report/span.ts'
import { type CodePoints, codePointsOf } from './code-points.ts'
import type { HeldReport } from './holdings.ts'
import { safeAddress } from './withhold/index.ts'
import type { Veil } from './withhold/veil.ts'

/** One version of a report as it may be told. */
export interface ShownReport {
	readonly report: string
	readonly version: string
	readonly title: string
	readonly publisher: string
	readonly author: string
	readonly published: string
	readonly language: string
	readonly url: string
	readonly rights: string
	/** When this text was first obtained. */
	readonly obtained: string
	/** In code points. */
	readonly length: number
	readonly textHash: string
	/** Null in the public profile. */
	readonly text: string | null
	readonly sections: readonly Section[]
	readonly metadata: readonly Metadatum[]
}

/** A claim with its words: spans count code points. */
export interface ShownClaim {
	readonly claim: Claim
	readonly incident: string
	readonly words: string
	readonly before: string
	readonly after: string
	/** First to last word that is evidence; null for a decision. */
	readonly span: Span | null
	readonly report: ShownReport
}

export interface ShownStatement {
	readonly statement: Statement
	readonly words: string
	readonly report: ShownReport
}

/** The most words of evidence that a public export carries in one place, with what stands around it. */
export const MOST_WORDS = 50
const AROUND = 8

/** A version with what may be told of it. */
export class Shown {
	readonly report: ShownReport
	readonly points: CodePoints
	private readonly text: string
	private readonly hidden: ReturnType<Veil['stretches']>
	private readonly isPublic: boolean

	constructor({ version, metadata, obtained = '' }: HeldReport, veil: Veil, isPublic: boolean) {
		this.text = version.text
		this.points = codePointsOf(version.text)
		this.hidden = veil.stretches(version.text)
		this.isPublic = isPublic
		const counted = chooseMetadata(metadata)
		const about = (field: Metadatum['field']): string => veil.over(metadatum(counted, field)?.value ?? '')
		const url = metadatum(counted, 'url')?.value ?? ''
		this.report = {
			report: safeAddress(version.report, veil),
			version: version.id,
			title: about('title'),
			publisher: about('publisher'),
			author: about('author'),
			published: about('published'),
			language: about('language'),
			url: safeAddress(url || (/^url:(.+)$/.exec(version.report)?.[1] ?? ''), veil),
			rights: about('rights'),
			obtained,
			length: this.points(version.text.length),
			textHash: version.textHash,
			text: isPublic ? null : version.text,
			sections: version.sections.map((section) => shownSection(section, veil, this.points)),
			metadata: counted.map((datum) => shownMetadatum(datum, veil, this.points)),
		}
	}

	claim(claim: Claim, show: <T>(value: T, version: string) => T): Omit<ShownClaim, 'incident'> {
		const { evidence } = claim
		const shown = show(claim, claim.version)
		if (evidence.kind === 'decision') {
			const words = this.isPublic ? '' : evidence.reason
			return { claim: shown, words, before: '', after: '', span: null, report: this.report }
		}
		const [first, last] = [evidence.spans[0]!.start, Math.max(...evidence.spans.map(({ end }) => end))]
		const words = this.wordsAt(evidence.spans)
		const room = Math.max(0, Math.min(AROUND, Math.floor((MOST_WORDS - countWords(words)) / 2)))
		return {
			claim: shown,
			words,
			before: this.cut(startOfWords(this.text, first, room), first),
			after: this.cut(last, endOfWords(this.text, last, room)),
			span: { start: this.points(first), end: this.points(last) },
			report: this.report,
		}
	}

	wordsAt(spans: readonly Span[]): string {
		const words = spans.map(({ start, end }) => this.cut(start, end)).join(' … ')
		return this.isPublic ? shortened(words) : words
	}

	/** A piece of the text; where it touches what is withheld, the mark of that. */
	private cut(start: number, end: number): string {
		let [out, at] = ['', start]
		for (const hidden of this.hidden) {
			if (hidden.end <= start || hidden.start >= end) continue
			out += this.text.slice(at, Math.max(at, hidden.start)) + hidden.mark
			at = Math.min(end, hidden.end)
		}
		return out + this.text.slice(at, end)
	}
}

const countWords = (words: string): number => words.split(/\s+/).filter(Boolean).length

/** No more than so many words, with a mark where some are left out. */
export function shortened(words: string): string {
	const ends = [...words.matchAll(/\S+/g)]
	const last = ends[MOST_WORDS - 1]
	return ends.length <= MOST_WORDS || !last ? words : `${words.slice(0, last.index + last[0].length)} …`
}

const FAR = 400
function startOfWords(text: string, before: number, count: number): number {
	const from = Math.max(0, before - FAR)
	const words = [...text.slice(from, before).matchAll(/\S+\s*/g)]
	const first = words.at(-count)
	return count === 0 || words.length === 0 ? before : from + (first ?? words[0]!).index
}
function endOfWords(text: string, after: number, count: number): number {
	const words = [...text.slice(after, after + FAR).matchAll(/\S+/g)]
	const last = words[Math.min(count, words.length) - 1]
	return count === 0 || !last ? after : after + last.index + last[0].length
}

const PLAIN_SECTION = ['author', 'handle'] as const
function shownSection(section: Section, veil: Veil, points: CodePoints): Section {
	const { dateSpan, ...rest } = section
	const named = Object.fromEntries(PLAIN_SECTION.flatMap((f) => (section[f] ? [[f, veil.over(section[f])]] : [])))
	return {
		...rest,
		...named,
		start: points(section.start),
		end: points(section.end),
		...(dateSpan ? { dateSpan: { start: points(dateSpan.start), end: points(dateSpan.end) } } : {}),
	}
}

function shownMetadatum(datum: Metadatum, veil: Veil, points: CodePoints): Metadatum {
	const { span, value, ...rest } = datum
	const told = datum.field === 'url' ? safeAddress(value, veil) : veil.over(value)
	return { ...rest, value: told, ...(span ? { span: { start: points(span.start), end: points(span.end) } } : {}) }
}

/** What every extractor ends with: how inputs are refused, what is told of a language, and the options they all know. */
import type { Outcome, Problem, ProblemCode } from '../report/problem.ts'
import type { Metadatum, Section, Taken } from '../report/schema.ts'
import type { Span } from '../report/span.ts'
import type { Alignment } from './canonical.ts'
import type { Given } from './given.ts'
import { detectLanguage } from './language.ts'
import { oddCharacters } from './odd-characters.ts'

export interface TakeOptions {
	/** When the bytes were obtained, ISO 8601 UTC, and by whom. */
	readonly obtained: string
	readonly by: string
	/** What the person says who adds it: wins over everything. */
	readonly options?: Given | undefined
	/** What stands beside the text: a JSON line's fields, a `.meta.json`. */
	readonly metadata?: Given | undefined
	readonly maxBytes?: number | undefined
	/** The encoding that the server of a page named. */
	readonly charset?: string | undefined
}

export interface TakenText extends Taken {
	/** From the canonical text back to the text as it was decoded; empty for a web page, whose text is put together. */
	readonly alignment: Alignment
}

/** No single article is larger; a file that is holds many reports, and JSON Lines is the way to give those. */
export const MAX_REPORT_BYTES = 10_000_000

export type Tell = (code: ProblemCode, level: Problem['level'], message: string, span?: Span | null) => void

export function tellOddities(text: string, tell: Tell): void {
	for (const { span, what, count } of oddCharacters(text)) {
		tell(
			'intake/odd-characters',
			'note',
			`The text holds ${what} (${count}). They are kept as they are: look closely at names.`,
			span,
		)
	}
}

export function languageOf(text: string, metadata: readonly Metadatum[], tell: Tell): Metadatum[] {
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

/** The given sections and the body between them: every character is in one section, blank stretches in the body's. */
export function withBody(text: string, set: readonly Section[]): Section[] {
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

export function refused(code: ProblemCode, report: string, message: string): Outcome<null> {
	return { value: null, problems: [{ code, level: 'error', report, span: null, message }] }
}

export const tooLarge = (size: number, limit: number) =>
	`This is ${megabytes(size)} of text, more than the ${megabytes(limit)} that one report can have. If it holds many reports, give them as JSON Lines, one report a line.`

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
export const dropNull = (given: Given | undefined) =>
	Object.fromEntries(Object.entries(given ?? {}).filter(([, v]) => v)) as Given

/**
 * The arrow of this floor: a report's sentences to mentions, statements, claims and links. Pure: it knows no clock, opens
 * no file, and has no way to invent evidence.
 */
import type { Knowledge } from '../knowledge/index.ts'
import type { Reader } from '../language/index.ts'
import type { Problem } from '../report/problem.ts'
import { metadatum, type ReportText } from '../report/schema.ts'
import { codeSentences } from './code.ts'
import { type Toponym, toponymsOf } from './places.ts'
import { readingOf } from './reading.ts'
import type { Coded } from './schema.ts'

/** Name and version of the machine coder; no claim's key depends on it. */
export const CODER = 'attestary-1'

/** Codes one report. A report in a language that the reader does not read yields an empty coding with one note. */
export function codeReport(
	report: ReportText,
	reader: Reader,
	knowledge: Knowledge,
): { readonly value: Coded; readonly problems: readonly Problem[] } {
	const language = metadatum(report.metadata, 'language')?.value ?? 'en'
	const empty = {
		version: report.version.id,
		report: report.version.report,
		coder: CODER,
		language,
		mentions: [],
		statements: [],
		claims: [],
		links: [],
	}
	// Whoever made the table coded its rows: there are no sentences to read.
	if (report.version.sections[0]?.kind === 'row') return { value: { ...empty, read: true }, problems: [] }
	if (!/^en\b/i.test(language) && language !== 'und') {
		const message = `The report is in “${language}”, which the machine does not read. It is kept, shown and searched; code it by hand.`
		return {
			value: { ...empty, read: false },
			problems: [{ code: 'intake/language', level: 'note', report: report.version.report, span: null, message }],
		}
	}
	const made = codeSentences(report, reader.read(report.version.text, { sections: report.version.sections }), knowledge)
	return {
		value: {
			...empty,
			read: true,
			mentions: made.mentions,
			statements: made.statements,
			claims: made.claims,
			links: made.links,
		},
		problems: made.problems,
	}
}

/** Every place name of a report with the point that the coder chooses for it. */
export function codeToponyms(report: ReportText, reader: Reader, knowledge: Knowledge): Toponym[] {
	const sentences = reader.read(report.version.text, { sections: report.version.sections })
	return toponymsOf(readingOf(report, sentences, knowledge))
}

/** What somebody says about a report beside its text: options of a command, fields of a JSON line, a `.meta.json` beside a file. */
import { z } from 'zod'
import { ambiguousDates, readAbsoluteDate } from '../report/dates.ts'
import { isDay } from '../report/days.ts'
import type { Problem } from '../report/problem.ts'
import type { Basis, Metadatum } from '../report/schema.ts'

const optional = z.string().nullish()

export const Given = z
	.object({
		id: optional.meta({ description: 'A name of your own for the report; its address wins over it.' }),
		title: optional,
		publisher: optional,
		author: optional,
		url: optional,
		published: optional.meta({ description: 'A day, a day with time and zone, or a date in English words.' }),
		updated: optional,
		rights: optional,
		language: optional.meta({ description: 'ISO 639-1.' }),
	})
	.meta({ id: 'Given', description: 'What is known about a report besides its text.' })
export type Given = z.infer<typeof Given>

/** One line of a JSON Lines file. */
export const GivenReport = Given.extend({
	text: z.string(),
	html: optional.meta({
		description: 'The text as HTML. When it is given, "text" is what is left where no words are in it.',
	}),
}).meta({ id: 'GivenReport', description: 'One report of a JSON Lines file.' })
export type GivenReport = z.infer<typeof GivenReport>

const FIELDS = ['title', 'publisher', 'author', 'published', 'updated', 'rights', 'language', 'url'] as const

/** Metadata of one basis; a date that is none, or two, becomes a problem instead. */
export function givenMetadata(
	given: Given,
	basis: Basis,
	report: string,
): { metadata: Metadatum[]; problems: Problem[] } {
	const metadata: Metadatum[] = []
	const problems: Problem[] = []
	for (const field of FIELDS) {
		const value = given[field]?.trim().replace(/\s+/g, ' ').normalize('NFC')
		if (!value) continue
		if (field !== 'published' && field !== 'updated') {
			metadata.push({ field, value: field === 'language' ? value.toLowerCase().slice(0, 2) : value, basis })
			continue
		}
		const read = readGivenDate(value)
		if (typeof read === 'string') metadata.push({ field, value: read, basis })
		else problems.push({ ...read, level: 'warning', report, span: null })
	}
	return { metadata, problems }
}

const WITH_TIME = /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/

/** A day, or a day with time and zone, as it is kept; else what is wrong with it. */
export function readGivenDate(value: string): string | Pick<Problem, 'code' | 'message'> {
	if (isDay(value)) return value
	const timed = WITH_TIME.exec(value)
	if (timed && isDay(timed[1]!)) return `${timed[1]}T${timed[2]}${timed[3] ?? ''}`
	const [unsure] = ambiguousDates(value)
	if (unsure) {
		const [dayFirst, monthFirst] = unsure.readings
		return {
			code: 'intake/ambiguous-date',
			message: `The date "${value}" can be ${dayFirst} or ${monthFirst}, so it was not used. Write it as YYYY-MM-DD.`,
		}
	}
	const read = readAbsoluteDate(value)
	if (read) return read.day
	return { code: 'intake/bad-date', message: `"${value}" is not a date that can be read. Write it as YYYY-MM-DD.` }
}

/**
 * The `timex` task: each time expression of a text with its TIMEX3 type and value. Nothing is decided here: the spans
 * and values are the coder's. The date of the report is the one the item gives, else the one its own dateline states.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { readTimes, type TimeExpression } from '../../src/coding/when.ts'
import type { Sentence } from '../../src/language/schema.ts'
import { readAbsoluteDates } from '../../src/report/dates.ts'
import { type Day, isDay } from '../../src/report/days.ts'

export interface Reader {
	read(text: string): Sentence[]
}

interface Item {
	readonly docid: string
	readonly text: string
	readonly dct: string | null
}

interface TimexOut {
	readonly start: number
	readonly end: number
	readonly type: string
	readonly value: string
}

export function predictTimex(inPath: string, outPath: string, reader: Reader): void {
	const items = readFileSync(inPath, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as Item)
	const lines = items.map(({ docid, text, dct }) =>
		JSON.stringify({ docid, timex: timexOf(reader.read(text), publishedOn(dct, text)) }),
	)
	writeFileSync(outPath, `${lines.join('\n')}\n`)
}

/** The given date, else a line that is a date and nothing more. */
function publishedOn(dct: string | null, text: string): Day | null {
	if (dct !== null && isDay(dct)) return dct
	for (const line of text.split('\n').slice(0, 6)) {
		const date = readAbsoluteDates(line)[0]
		if (date && date.span.end - date.span.start >= line.trim().length - 1) return date.day
	}
	return null
}

export function timexOf(sentences: readonly Sentence[], published: Day | null): TimexOut[] {
	const earlier: TimeExpression[] = []
	for (const sentence of sentences)
		earlier.push(...readTimes(sentence, { anchor: published ? { day: published, basis: 'option' } : null, earlier }))
	// the two ends of a range are expressions of their own in TIMEX3
	return earlier
		.flatMap((time) => time.ends ?? [time])
		.map(({ span, timex }) => ({ start: span.start, end: span.end, type: timex.type, value: timex.value }))
}

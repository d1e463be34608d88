/** The day against which words of time are read, and what they say as a value: "on Monday" in a report of Wednesday 5 March is the 3rd. */
import type { Bounds } from '../../report/interval.ts'
import { anchorSpan, type Draft } from '../draft.ts'
import { type Reading, sectionOf } from '../reading.ts'
import type { TimeExpression } from '../when/expression.ts'

export const isOneDay = ({ earliest, latest }: Bounds): boolean => earliest.slice(0, 10) === latest.slice(0, 10)

type Anchor = NonNullable<ReturnType<typeof anchorFor>>

export const whenOf = (time: TimeExpression, bounds: Bounds, anchor: Anchor | null): Draft['whens'][number] => ({
	value: {
		...bounds,
		words: time.words,
		granularity: time.granularity,
		basis: anchor?.weak && time.basis === 'resolved' ? ('inferred' as const) : time.basis,
		...(time.against ? { against: time.against } : {}),
		rule: time.rule,
		timex: time.timex.value,
	},
	span: time.span,
	rule: time.rule,
})

export function anchorFor(
	reading: Reading,
	sentence: number,
): { day: string; basis: 'stated' | 'resolved' | 'inferred'; weak: boolean } | null {
	const section = sectionOf(reading, sentence)
	if (section?.date) return { day: section.date.slice(0, 10), basis: 'stated', weak: false }
	if (!reading.published) return null
	const weak = reading.published.basis === 'embedded-post'
	return { day: reading.published.value.slice(0, 10), basis: weak ? 'inferred' : 'stated', weak }
}

/** A day that no words tell: the words of the event stand for it, and it is counted from the day of the report. */
export function inferredDay(
	reading: Reading,
	draft: Draft,
	{ earliest, latest }: Bounds,
	against: string,
	rule: string,
): Draft['whens'][number] {
	const span = anchorSpan(draft)
	const granularity = earliest === latest ? 'day' : 'span'
	const words = reading.text.slice(span.start, span.end)
	return { value: { earliest, latest, words, granularity, basis: 'inferred', against, rule }, span, rule }
}

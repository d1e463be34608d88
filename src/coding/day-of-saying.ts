/**
 * On which day something was demanded, refused, threatened or blamed. What is asked for or threatened for a day to come is said before
 * it; and a report that names its own day, "on Tuesday", "today", tells of answers given then, whatever day the deed itself was.
 */
import { toCount, weekdayOf } from '../report/days.ts'
import type { Draft } from './draft.ts'
import type { PloverType } from './lists.ts'
import { type Reading, sectionOf } from './reading.ts'
import { inferredDay } from './time-of/value.ts'

/** What is done by saying it. */
const SAID: ReadonlySet<PloverType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN'])
/** What is asked, refused, promised or granted now for a day to come; a trial has its own day. */
const ASKED: ReadonlySet<PloverType> = new Set(['REJECT', 'REQUEST', 'THREATEN', 'AGREE', 'CONCEDE', 'SUPPORT'])
const TOLD = new Set(['happened', 'alleged', 'threatened'])

/** Takes days after the report from what was said by then: "threatened to kill one on Friday", "rejected talks planned for Thursday". */
export function dropDaysToCome(reading: Reading, drafts: readonly Draft[]): void {
	for (const draft of drafts) {
		const day = dayOf(reading, draft)
		if (!day || !ASKED.has(draft.type) || !TOLD.has(draft.factuality)) continue
		draft.whens = draft.whens.filter(({ value }) => value.earliest.slice(0, 10) <= day)
	}
}

/** Days back from the report at which what is said may still be of the day of the deed. */
const NEAR = 2
/** Days back from which on it is told from long ago. */
const LONG = 7

/** Puts what was said, where its day was only inferred, on the day of the report where that is the likelier. */
export function settleDaysOfSaying(reading: Reading, drafts: readonly Draft[]): void {
	for (const draft of drafts) {
		const day = dayOf(reading, draft)
		if (!day || draft.background || !SAID.has(draft.type) || !TOLD.has(draft.factuality)) continue
		const when = draft.whens[0]
		if (when?.value.basis !== 'inferred' || isBeside(reading, draft, when.span.start)) continue
		const gap = toCount(day) - toCount(when.value.latest.slice(0, 10))
		if (gap === 0 || gap > LONG || (gap > 0 && gap <= NEAR && !namesItsDay(reading, day))) continue
		draft.whens = [inferredDay(reading, draft, { earliest: day, latest: day }, day, 'when/day-of-report')]
	}
}

/** "The group said on Monday that": the day stands in the sentence. */
function isBeside(reading: Reading, { sentence }: Draft, at: number): boolean {
	const { start, end } = reading.trees[sentence]!.sentence
	return start <= at && at < end
}

const dayOf = (reading: Reading, { sentence }: Draft): string | null =>
	(sectionOf(reading, sentence)?.date ?? reading.published?.value)?.slice(0, 10) ?? null

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i

/** The report tells of its own day by name. */
const namesItsDay = ({ text }: Reading, day: string): boolean =>
	TODAY.test(text) || text.includes(WEEKDAYS[weekdayOf(day) % 7]!)

/**
 * What is known of one time expression, and what a rule that reads one looks like. Plain data; the engine is `../when.ts`.
 */
import type { Sentence } from '../../language/schema.ts'
import type { Day } from '../../report/days.ts'
import type { Bounds, DateBasis, Granularity } from '../../report/interval.ts'
import type { Span } from '../../report/span.ts'
import type { Tense } from './tense.ts'

/** Why words about time name no interval. */
export const OPEN_REASONS = {
	'no-anchor': 'They are relative, and neither the section nor the report has a date.',
	'no-reference': 'They count from a time that the text has not told.',
	'two-readings': 'Day and month can be read in either order.',
	vague: 'They say no bounds ("recently", "years ago").',
	duration: 'They say how long, not when.',
	repeated: 'They say how often, not when.',
} as const
export type OpenReason = keyof typeof OPEN_REASONS

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
export interface Timex {
	readonly type: TimexType
	readonly value: string
}

/** The word before the expression that makes it one end of a stretch: "since Monday", "until 2014". */
export type Edge = 'since' | 'until' | 'before' | 'after' | 'by'

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

/**
 * "Two months after Iran fired missiles": what the sentence tells came `amount` units after (or before) the event that
 * the next words name. The expression's interval is then that of the *named* event, inferred by counting back.
 */
export interface Gap {
	readonly amount: number | null
	readonly unit: Unit
	readonly direction: 'after' | 'before'
}

/** What a rule makes of its words. */
export interface Reading {
	readonly timex: Timex
	readonly interval: Bounds | null
	readonly granularity: Granularity
	readonly basis: DateBasis
	/** The day it was placed against. */
	readonly against?: Day
	/** Why there is no interval. */
	readonly open?: OpenReason
	/** The zone said with a clock time, as written. */
	readonly zone?: string
	readonly gap?: Gap
	/** For a range: its two ends, with offsets into the line. */
	readonly parts?: readonly (Reading & Span)[]
}

export interface TimeExpression extends Reading {
	readonly span: Span
	/** The words at the span; white space inside is shown as single spaces of the same length. */
	readonly words: string
	/** The rule that read it: 'when/weekday'. */
	readonly rule: string
	readonly edge?: Edge
	/** "the worst attack since 1998": the time is only what something is measured against. */
	readonly compared?: true
	/** "since May" as far as the words go: `interval` runs on to the day of the report. */
	readonly begun?: Bounds
	readonly ends?: readonly TimeExpression[]
}

export interface TimeContext {
	/** The section's own date, else the report's publication date; null when none is known. */
	readonly anchor: { readonly day: Day; readonly basis: string } | null
	/** What was read before in the same report (or section), in text order: "two days earlier" counts from the last day. */
	readonly earlier: readonly TimeExpression[]
}

/** Where a rule stands while it reads: the line, the match in it, and what is known around it. */
export interface Place {
	readonly sentence: Sentence
	/** The sentence's words at their offsets, quotes and dashes plain; same length as the sentence. */
	readonly line: string
	readonly start: number
	readonly end: number
	readonly anchor: Day | null
	/** Up to `length` characters before the match. */
	before(length: number): string
	/** Up to `length` characters after the match. */
	after(length: number): string
	/** Tense of the verb that governs the words. */
	tense(): Tense
	/** What the clause tells was only meant to be, at a time that is past. */
	wasMeant(): boolean
	/** True when the words belong to a noun ("the election of 19 March"), which the verb's tense says little about. */
	ofNoun(): boolean
	/** The day that the text was last speaking of, in this sentence or earlier; else null. */
	lastDay(): Day | null
	/** The last expression of one of these granularities. */
	last(...granularities: readonly Granularity[]): TimeExpression | null
	/**
	 * The nearest day told in this very sentence, before the match or after it (only for rules that hang). With `from`,
	 * days behind the match count only from that place on; -1 for none of them.
	 */
	dayHere(from?: number): Day | null
	/** The last day of this weekday (1 to 7) that the text has told. */
	toldWeekday(weekday: number): Day | null
	/** That day, else the one the text was last speaking of. */
	nearDay(): Day | null
}

export type Groups = Readonly<Record<string, string | undefined>>

/** One small rule. `patterns` are global and case-insensitive; `read` may still decline with null. */
export interface TimeRule {
	readonly name: string
	/** Tried only when the sentence holds one of these kinds of word (see `cues.ts`). */
	readonly cues: number
	/** Tried only when it holds one of these as well. */
	readonly also?: number
	readonly patterns: readonly RegExp[]
	/** Read after all others in the sentence, because it may hang on a day that stands later in it. */
	readonly hangs?: boolean
	read(groups: Groups, at: Place): Reading | null
}

/**
 * The words of a sentence that say when, and the days they mean. Calls the rules of `when/` in the order written in
 * `when/order.ts`: the leftmost words win, then the longest, then the earlier rule.
 *
 * There is no clock here. "Today" is the day of the report; a report without a date leaves it open and says so.
 */
import type { Sentence } from '../language/schema.ts'
import { type Day, toCount, weekdayOf } from '../report/days.ts'
import { type Bounds, dayPart, type Granularity } from '../report/interval.ts'
import { cuesIn } from './when/cues.ts'
import type { Edge, Groups, Place, Reading, TimeContext, TimeExpression, TimeRule } from './when/expression.ts'
import { order } from './when/order.ts'
import { type Clause, tenseAt } from './when/tense.ts'

export type { Edge, Gap, OpenReason, TimeContext, TimeExpression, Timex, TimexType, Unit } from './when/expression.ts'

/** A sentence longer than this is no sentence; what lies beyond is not read. */
const LONGEST = 20_000

/** Every time expression of the sentence, in text order, not overlapping. */
export function readTimes(sentence: Sentence, context: TimeContext): TimeExpression[] {
	const words = lineOf(sentence)
	const line = plain(words)
	const cues = cuesIn(line)
	if (cues === 0) return []
	const candidates = candidatesIn(line, cues)
	if (candidates.length === 0) return []
	const state: State = {
		sentence,
		line,
		words,
		anchor: context.anchor?.day ?? null,
		earlier: context.earlier,
		found: [],
	}
	// rules that hang on another day read last, but they hold their place against shorter words from the start
	const waiting: Candidate[] = []
	let free = 0
	const take = (candidate: Candidate): boolean => {
		if (candidate.rule.hangs) waiting.push(candidate)
		else {
			const read = candidate.rule.read(candidate.groups, placeOf(state, candidate))
			if (!read) return false
			state.found.push(expression(state, candidate, read))
		}
		free = candidate.end
		return true
	}
	for (const [i, candidate] of candidates.entries()) {
		if (candidate.start < free) continue
		const better = longerWithin(candidates, i)
		if (better === null || !take(better)) take(candidate)
	}
	for (const candidate of waiting) {
		const read = candidate.rule.read(candidate.groups, placeOf(state, candidate))
		if (read) state.found.push(expression(state, candidate, read))
	}
	return state.found.sort((a, b) => a.span.start - b.span.start)
}

/**
 * What the words say of the event they hang on: their own interval, but nothing where they only bound it from one side
 * ("before 2003", "until Friday"), measure it ("the worst since 1998") or date the event that is named behind them (a gap).
 * Before or after a time of day is still that day.
 */
export function boundsOfEvent(time: TimeExpression): Bounds | null {
	if (!time.interval || time.gap || time.compared) return null
	if (time.edge === undefined || time.edge === 'since') return time.interval
	const within = time.granularity === 'part-of-day' || time.granularity === 'hour' || time.granularity === 'minute'
	const { earliest, latest } = time.interval
	return within ? { earliest: dayPart(earliest), latest: dayPart(latest) } : null
}

/** "lasted until October, when a bomb killed nine": the words themselves, whatever they bound, say when the clause was. */
export const boundsOfClause = ({ interval, begun }: TimeExpression): Bounds | null => begun ?? interval

/** "late on Wednesday, 3 March": the longer "Wednesday, 3 March" begins inside it and says more. */
function longerWithin(candidates: readonly Candidate[], at: number): Candidate | null {
	const { start, end } = candidates[at]!
	let best: Candidate | null = null
	for (let i = at + 1; i < candidates.length; i++) {
		const other = candidates[i]!
		if (other.start >= end) break
		if (
			other.start > start &&
			other.end > end &&
			other.end - other.start > (best ? best.end - best.start : end - start)
		)
			best = other
	}
	return best
}

interface Candidate {
	readonly rule: TimeRule
	readonly rank: number
	readonly start: number
	readonly end: number
	readonly groups: Groups
}

interface State {
	readonly sentence: Sentence
	readonly line: string
	readonly words: string
	readonly anchor: Day | null
	readonly earlier: readonly TimeExpression[]
	readonly found: TimeExpression[]
}

function candidatesIn(line: string, cues: number): Candidate[] {
	const all: Candidate[] = []
	for (const [rank, rule] of order.entries()) {
		if ((rule.cues & cues) === 0 || (rule.also !== undefined && (rule.also & cues) === 0)) continue
		for (const pattern of rule.patterns) {
			pattern.lastIndex = 0
			for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
				const start = match.index
				if (match[0].length === 0) pattern.lastIndex++
				else all.push({ rule, rank, start, end: start + match[0].length, groups: match.groups ?? {} })
			}
		}
	}
	return all.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
}

function placeOf(state: State, candidate: Candidate): Place {
	const { sentence, line, anchor } = state
	const { start, end } = candidate
	let clause: Clause | null = null
	const last = (...granularities: readonly Granularity[]): TimeExpression | null => {
		const fits = (time: TimeExpression): boolean =>
			time.interval !== null && !time.compared && granularities.includes(time.granularity)
		return (
			state.found.findLast((time) => time.span.start < sentence.start + start && fits(time)) ??
			// "killed nine, two days after a raid. They came before dawn": the story goes on with its own day.
			state.earlier.findLast((time) => fits(time) && !time.gap) ??
			null
		)
	}
	const lastDay = (): Day | null => dayFrom(last('day', 'part-of-day', 'hour', 'minute'))
	const dayHere = (from?: number): Day | null => {
		const distance = (time: TimeExpression): number => Math.abs(time.span.start - sentence.start - start)
		const counts = (time: TimeExpression): boolean => {
			const at = time.span.start - sentence.start
			return from === undefined || at < start || (from >= 0 && at >= from)
		}
		const isDay = (time: TimeExpression): boolean => time.granularity === 'day' || time.granularity === 'part-of-day'
		const days = state.found.filter((time) => time.interval && isDay(time) && counts(time))
		return dayFrom(days.sort((a, b) => distance(a) - distance(b))[0] ?? null)
	}
	return {
		sentence,
		line,
		start,
		end,
		anchor,
		before: (length) => line.slice(Math.max(0, start - length), start),
		after: (length) => line.slice(end, end + length),
		tense: () => {
			clause ??= tenseAt(sentence, line, sentence.start + start, sentence.start + end)
			return clause.tense
		},
		wasMeant: () => {
			clause ??= tenseAt(sentence, line, sentence.start + start, sentence.start + end)
			return clause.meant ?? false
		},
		ofNoun: () => {
			clause ??= tenseAt(sentence, line, sentence.start + start, sentence.start + end)
			return clause.ofNoun
		},
		last,
		lastDay,
		dayHere,
		toldWeekday: (weekday) => {
			const fits = (time: TimeExpression): boolean =>
				time.rule === 'when/weekday' && time.interval !== null && weekdayOf(dayPart(time.interval.earliest)) === weekday
			return dayFrom(state.found.findLast(fits) ?? state.earlier.findLast(fits) ?? null)
		},
		nearDay: () => dayHere() ?? lastDay(),
	}
}

function dayFrom(time: TimeExpression | null): Day | null {
	return time?.interval ? dayPart(time.interval.earliest) : null
}

function expression(state: State, candidate: Candidate, reading: Reading): TimeExpression {
	const { sentence, words, line, anchor } = state
	const { start, end, rule } = candidate
	const edge = edgeBefore(line.slice(Math.max(0, start - 24), start), line.slice(end, end + 3))
	const compared =
		(edge === 'since' && COMPARES.test(line.slice(Math.max(0, start - 110), start))) ||
		/\bthan (?:on|in|at|during|for)? ?$/i.test(line.slice(Math.max(0, start - 14), start))
	const { parts, ...rest } = reading
	const ends = parts?.map(({ start: from, end: to, ...part }) => ({
		...part,
		span: { start: sentence.start + from, end: sentence.start + to },
		words: words.slice(from, to),
		rule: rule.name,
	}))
	return {
		span: { start: sentence.start + start, end: sentence.start + end },
		words: words.slice(start, end),
		...rest,
		...(edge ? { edge } : {}),
		...(compared
			? { compared }
			: edge === 'since'
				? sinceThen(reading, anchor, line.slice(Math.max(0, start - 60), start))
				: {}),
		...(ends ? { ends } : {}),
		rule: rule.name,
	}
}

/** "since dawn": what is told lies between then and the day of the report. */
const isOfDay = ({ granularity }: Reading): boolean =>
	granularity === 'hour' || granularity === 'minute' || granularity === 'part-of-day'

function sinceThen(reading: Reading, anchor: Day | null, before: string): Partial<TimeExpression> {
	if (!reading.interval || !anchor || reading.timex.type === 'DURATION') return {}
	// "had gathered since noon": by then, on that day
	if (isOfDay(reading) && /\bhad\b/.test(before)) return {}
	const { earliest, latest } = reading.interval
	if (toCount(dayPart(latest)) >= toCount(anchor)) return {}
	return { interval: { earliest, latest: anchor }, begun: reading.interval, against: reading.against ?? anchor }
}

/** "the deadliest raid since", "for the first time since". */
const COMPARES =
	/\b(?:first|second|third|only|record|worst|best|most|least|unprecedented|unseen|(?:dead|high|low|heav|larg|bigg|strong|blood|long|great|fierc|sharp|tough)\w*est)\b[^.;]{0,90}\bsince (?:at least |about |the |early |late )?$/i

const EDGE = /\b(since|until|till|before|after|by)(?: (?:at least|about|around|the|early|late))? $/i

function edgeBefore(before: string, after: string): Edge | null {
	// "killed by Thursday's bomb": the day of the bomb
	if (after === "'s " && /\bby $/i.test(before)) return null
	const word = EDGE.exec(before)?.[1]?.toLowerCase()
	return word === undefined ? null : word === 'till' ? 'until' : (word as Edge)
}

/** The sentence's words at their own offsets, with blanks between them: one character for each of the text's. */
function lineOf(sentence: Sentence): string {
	let line = ''
	for (const token of sentence.tokens) {
		const at = token.start - sentence.start
		if (at >= LONGEST) break
		if (at < line.length) continue
		line += ' '.repeat(at - line.length) + token.form
	}
	return line
}

/** Typography made plain without moving anything, so that patterns need one quote and one dash. */
function plain(line: string): string {
	if (!/[^ -~]/.test(line)) return line
	return line
		.replace(/[\u2018\u2019\u02bc]/g, "'")
		.replace(/[\u2010-\u2014\u2212]/g, '-')
		.replace(/\s/g, ' ')
}

/**
 * When each event was: every time expression of a sentence goes to the event, or the act of saying, on whose branch of the
 * tree it hangs. Relative ones resolve against the section's own day, else the report's.
 */

import { ancestors, tokenAt, uposAt } from '../language/names/tree.ts'
import type { Problem } from '../report/problem.ts'
import { overlaps } from '../report/span.ts'
import type { Draft } from './draft.ts'
import { isTimeOfOthers } from './merge/ranked.ts'
import { type Reading, sectionOf } from './reading.ts'
import type { Saying } from './speaker.ts'
import { dayOfDateline } from './time-of/dateline.ts'
import { answered, inWhenClause, nearer, ofPhrase } from './time-of/deed.ts'
import { inferDay } from './time-of/going-on.ts'
import { isHeading, named } from './time-of/heading.ts'
import { isHeld, isTerm } from './time-of/lasting.ts'
import { isOfOtherClause, isOfThing } from './time-of/others.ts'
import { ownerOf } from './time-of/owner.ts'
import { anchorFor, isOneDay, whenOf } from './time-of/value.ts'
import type { TimeExpression } from './when/expression.ts'
import { boundsOfClause, boundsOfEvent, readTimes } from './when.ts'

/** A day that a sentence tells of no event in it: "It was just after noon on Friday." */
export interface LooseTime {
	readonly sentence: number
	readonly when: Draft['whens'][number]
}

/**
 * Fills `whens` of the drafts, sentence by sentence; yields a problem for each relative date that nothing can place, and
 * the days that belong to no event.
 */
export function placeTimes(
	reading: Reading,
	bySentence: readonly (readonly Draft[])[],
	sayings: readonly Saying[],
): { problems: Problem[]; loose: LooseTime[] } {
	const problems: Problem[] = []
	const loose: LooseTime[] = []
	const earlier: TimeExpression[] = []
	let written: string | null = null
	reading.trees.forEach((tree, sentence) => {
		const printed = anchorFor(reading, sentence)
		if (printed && tree.sentence.kind === 'dateline')
			written = dayOfDateline(readTimes(tree.sentence, { anchor: printed, earlier: [] }), printed.day)
		const anchor = printed && written && !sectionOf(reading, sentence)?.date ? { ...printed, day: written } : printed
		// "Front 17 January" is a name, not a day.
		const isName = ({ span }: TimeExpression): boolean =>
			reading.entities[sentence]?.names.all.some((n) => n.kind === 'actor' && overlaps(n.span, span)) ?? false
		const expressions = readTimes(tree.sentence, { anchor, earlier }).filter((time) => !isName(time))
		const drafts = bySentence[sentence] ?? []
		const speaking = new Set(sayings.filter((s) => s.sentence === sentence && s.token >= 0).map((s) => s.token))
		for (const time of expressions) {
			if (time.open === 'no-anchor')
				problems.push({
					code: 'when/no-anchor',
					level: 'warning',
					report: reading.report.version.report,
					span: time.span,
					message: `“${time.words}” cannot be placed: neither this section nor the report has a date. The day is left empty. Give one with --published.`,
				})
			const token = tokenAt(tree, time.span.start)
			const clause = time.gap ? null : inWhenClause(tree, token, drafts)
			const inClause = boundsOfClause(time)
			if (clause && inClause) {
				const when = whenOf(time, inClause, anchor)
				// What is told above the clause was at other times.
				clause.whens = [when, ...clause.whens.filter(({ span }) => span.start > time.span.end)]
			}
			const bounds = time.gap ? time.interval : boundsOfEvent(time)
			if (!bounds || (!isOneDay(bounds) && isTimeOfOthers(tree, token, drafts))) continue
			if (time.rule === 'when/year' && isOfThing(tree, token, drafts)) continue
			if (isOfOtherClause(tree, token, isOneDay(bounds), drafts)) continue
			if (isHeading(tree, time, reading.text)) {
				for (const draft of drafts) if (draft.whens.length === 0) draft.whens.push(whenOf(time, bounds, anchor))
				if (drafts.length > 0) continue
			}
			// "two months after X" dates X, which is told right after these words.
			const owner = time.gap
				? (drafts.find((d) => d.triggers.some((t) => t.token > token)) ?? null)
				: (named(tree, token, drafts) ??
					answered(tree, token, drafts) ??
					ofPhrase(nearer(ownerOf(tree, token, drafts, speaking), bounds, token, drafts), time, token, drafts))
			if (owner && isTerm(owner, token)) continue
			const when = whenOf(time, owner && time.begun && isHeld(owner) ? time.begun : bounds, anchor)
			if (owner && owner !== clause) {
				// A demand and the threat that goes with it are one act.
				const twins = drafts.filter((d) => d.triggers[0]!.token === owner.triggers[0]!.token)
				for (const draft of twins) draft.whens.push(when)
			}
			const verb = ancestors(tree, token).find((at) => uposAt(tree, at) === 'VERB')
			if (!owner && !clause && !(verb !== undefined && speaking.has(verb))) loose.push({ sentence, when })
		}
		earlier.push(...expressions)
		if (anchor) for (const draft of drafts) inferDay(draft, anchor.day)
	})
	return { problems, loose }
}

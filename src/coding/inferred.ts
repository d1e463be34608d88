/**
 * Day and place that the words leave to the reader: news without a date of its own is of the day of the report or the day
 * before, and a wire story's first event is where its dateline says. Both are marked as inferred and score low.
 */
import { addDays } from '../report/days.ts'
import { anchorSpan } from './claims.ts'
import type { Draft } from './draft.ts'
import { type Reading, sectionOf } from './reading.ts'
import { type Places, placeOf } from './where.ts'

/** Sentences from the dateline on in which its town counts for an event without a place. */
const LEAD = 3

export function inferDays(reading: Reading, drafts: readonly Draft[]): void {
	for (const draft of drafts) {
		if (
			draft.whens.length > 0 ||
			draft.background ||
			(draft.factuality !== 'happened' && draft.factuality !== 'alleged' && draft.factuality !== 'threatened')
		)
			continue
		// Deep in a report, where things are recalled, no words of time mean no day.
		if (draft.sentence > LEAD + 1 && draft.triggers[0]!.word.frame !== 'verbal') continue
		const day = sectionOf(reading, draft.sentence)?.date?.slice(0, 10) ?? reading.published?.value.slice(0, 10)
		if (!day) continue
		const span = anchorSpan(draft)
		draft.whens.push({
			value: {
				earliest: addDays(day, -1),
				latest: day,
				words: reading.text.slice(span.start, span.end),
				granularity: 'span',
				basis: 'inferred',
				against: day,
				rule: 'when/day-of-report',
			},
			span,
			rule: 'when/day-of-report',
		})
	}
}

export function inferPlaces(reading: Reading, drafts: readonly Draft[], places: Places): void {
	const at = reading.trees.findIndex((tree) => tree.sentence.kind === 'dateline')
	const tree = reading.trees[at]
	const names = reading.entities[at]?.names
	if (!tree || !names) return
	const named = names.all.find((n) => n.kind === 'place')
	if (!named) return
	const head = named.tokens.find((t) => !named.tokens.includes(tree.tokens[t]?.head ?? -1)) ?? named.tokens[0]!
	const place = placeOf(reading, tree, head, places)
	if (!place) return
	for (const draft of drafts) {
		if (
			draft.sentence <= at ||
			draft.sentence > at + LEAD ||
			draft.wheres.length > 0 ||
			draft.background ||
			draft.factuality === 'hypothetical'
		)
			continue
		draft.wheres.push({ value: place.value, spans: [named.span], rule: 'where/dateline' })
	}
}

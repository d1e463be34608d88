/**
 * The day that the words leave to the reader: news without a date of its own is of the day of the report or the day before.
 * It is marked as inferred and scores low.
 */
import { lemmaAt } from '../language/names/tree.ts'
import { addDays } from '../report/days.ts'
import { anchorSpan, type Draft } from './draft.ts'
import { type Reading, sectionOf } from './reading.ts'
import { isRecalled } from './scene.ts'

/** Sentences of the head of a report in which an event without a date is news. */
const LEAD = 3

export function inferDays(reading: Reading, drafts: readonly Draft[]): void {
	for (const draft of drafts) {
		if (
			draft.whens.length > 0 ||
			draft.background ||
			isRecalled(draft) ||
			isGeneral(draft) ||
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

/** "Such raids have killed hundreds." */
const isGeneral = ({ tree, triggers }: Draft): boolean =>
	(tree.kids[triggers[0]!.token] ?? []).some((k) => lemmaAt(tree, k) === 'such')

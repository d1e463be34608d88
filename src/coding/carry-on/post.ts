/** What an embedded post shows goes on from what the report tells. */

import type { Draft } from '../draft.ts'
import { type Reading, sectionOf } from '../reading.ts'
import type { SameAs } from '../same.ts'
import { agrees } from './agrees.ts'

/** An embedded post shows the event that the report tells of: same kind, same day as the post, told before it. */
export function postCarriedOn(reading: Reading, drafts: readonly Draft[]): SameAs[] {
	return drafts.flatMap((draft) => {
		const section = sectionOf(reading, draft.sentence)
		if (section?.kind !== 'post' || draft.type !== 'ASSAULT' || draft.factuality !== 'happened') return []
		const day = (draft.whens[0]?.value.latest ?? section.date)?.slice(0, 10)
		const to = drafts.findLast(
			(d) =>
				d.sentence < draft.sentence &&
				sectionOf(reading, d.sentence)?.kind !== 'post' &&
				d.type === draft.type &&
				d.factuality === 'happened' &&
				!d.background &&
				onDay(d, day),
		)
		return to && agrees(draft, to) ? [{ from: draft, to, score: 0.75, rule: 'same/post' }] : []
	})
}

function onDay(draft: Draft, day: string | undefined): boolean {
	const when = draft.whens[0]?.value
	return when !== undefined && day !== undefined && when.earliest.slice(0, 10) <= day && day <= when.latest.slice(0, 10)
}

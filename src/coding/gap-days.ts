/**
 * "The raid came two days after gunmen ambushed a patrol", "hours after the blast a mine killed two": how far apart two events
 * lie is counted from the day of the other one, where the report tells it, and not from the day of the report.
 */
import { addDays, type Day, toCount } from '../report/days.ts'
import type { Draft } from './draft.ts'

type When = Draft['whens'][number]

/** How many sentences back the event may stand that something was hours away from. */
const NEAR = 3

export function settleGaps(drafts: readonly Draft[], first: (draft: Draft) => Draft): void {
	for (const draft of drafts) {
		const at = draft.whens.findIndex(isGap)
		if (at < 0) continue
		const when = draft.whens[at]!
		const beside = drafts.filter((d) => d !== draft && d.sentence === draft.sentence && startOf(d) < when.span.start)
		const behind = drafts.filter((d) => d !== draft && d.sentence === draft.sentence && !beside.includes(d))
		const told = dayOf(beside, first) ?? (isShort(when) ? dayOf(behind, first) : null)
		const before = drafts.filter(
			(d) => !d.background && d.sentence < draft.sentence && draft.sentence - d.sentence <= NEAR,
		)
		const day = told ?? (isShort(when) ? dayOf(before, first) : null)
		if (day) draft.whens[at] = counted(when, day)
	}
}

const isGap = ({ rule, value }: When): boolean => rule === 'when/gap' && value.against !== undefined
const isShort = ({ value }: When): boolean => /^PT/.test(value.timex ?? '')
const startOf = ({ tree, triggers }: Draft): number => tree.tokens[triggers[0]!.token]!.start

/** The one day that the last of these events has by its own words, or by those of the mention that it goes back to. */
function dayOf(drafts: readonly Draft[], first: (draft: Draft) => Draft): Day | null {
	for (const draft of [...drafts].reverse())
		for (const { value, rule } of [...draft.whens, ...first(draft).whens]) {
			const [from, to] = [value.earliest.slice(0, 10), value.latest.slice(0, 10)]
			if (from === to && value.basis !== 'inferred' && rule !== 'when/gap') return from as Day
		}
	return null
}

function counted(when: When, day: Day): When {
	const { value } = when
	const moved = (end: string): Day => addDays(day, toCount(end.slice(0, 10)) - toCount(value.against!))
	const bounds = isShort(when)
		? { earliest: day, latest: day }
		: { earliest: moved(value.earliest), latest: moved(value.latest) }
	return { ...when, value: { ...value, ...bounds, against: day } }
}

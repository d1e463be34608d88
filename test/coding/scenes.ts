/** Each event of a report, first mention first, with the day and the place that its mentions together tell. */
import type { ClaimOf } from '../../src/coding/schema.ts'
import { reconcileWhen } from '../../src/incident/when.ts'
import { reconcileWhere } from '../../src/incident/where.ts'
import { firstOf } from './speaker/says.ts'
import { view } from './view.ts'

export function scenes(text: string): { readonly day: string; readonly place: string }[] {
	const { coded } = view(text)
	const first = firstOf(coded)
	const events = coded.mentions.filter((m) => first.get(m.key) === m.key && m.factuality === 'happened')
	return events.map((event) => {
		const own = coded.claims.filter((claim) => first.get(claim.about) === event.key)
		const when = reconcileWhen(own.filter((c): c is ClaimOf<'when'> => c.field === 'when'))?.value
		const where = reconcileWhere(own.filter((c): c is ClaimOf<'where'> => c.field === 'where'))?.value
		const [from, to] = [when?.earliest.slice(0, 10), when?.latest.slice(0, 10)]
		const label = `${event.type}@${event.sentence + 1}`
		return {
			day: `${label} ${from === undefined ? '–' : from === to ? from : `${from}..${to}`}`,
			place: `${label} ${where ? [where.relation, where.anchor ?? where.name].filter(Boolean).join(' ') : '–'}`,
		}
	})
}

/** When it was said: a day that hangs on the verb of saying itself ("said on Friday"). */
import { ancestors, tokenAt, uposAt } from '../../language/names/tree.ts'
import { type Reading, sectionOf } from '../reading.ts'
import type { WhenValue } from '../schema.ts'
import { readTimes } from '../when.ts'
import type { Saying } from './saying.ts'

const CARRIES = new Set(['obl', 'obl:tmod', 'obl:unmarked', 'nmod:tmod', 'nmod:unmarked', 'advmod'])

export function whenSaid(reading: Reading, saying: Saying): Saying['when'] {
	const { tree, token, said } = saying
	const mayHave = (tree.kids[token] ?? []).some((k) => CARRIES.has(tree.tokens[k]!.deprel) && !said.has(k))
	if (!mayHave || uposAt(tree, token) !== 'VERB') return null
	const section = sectionOf(reading, saying.sentence)
	const weak = !section?.date && reading.published?.basis === 'embedded-post'
	const day = (section?.date ?? reading.published?.value)?.slice(0, 10)
	const anchor = day ? { day, basis: weak ? ('inferred' as const) : ('stated' as const) } : null
	for (const time of readTimes(tree.sentence, { anchor, earlier: [] })) {
		const at = tokenAt(tree, time.span.start)
		if (at < 0 || said.has(at) || !time.interval || !['DATE', 'TIME'].includes(time.timex.type)) continue
		// "condemned the raid last month": a day after the object is the raid's.
		if (at > token && [...said].some((t) => t > token && t < at)) continue
		const verb = ancestors(tree, at).find((k) => uposAt(tree, k) === 'VERB')
		if (verb !== token) continue
		const value: WhenValue = {
			...time.interval,
			words: time.words,
			granularity: time.granularity,
			basis: weak && time.basis === 'resolved' ? 'inferred' : time.basis,
			...(time.against ? { against: time.against } : {}),
			rule: time.rule,
			timex: time.timex.value,
		}
		return { value, span: { start: time.span.start, end: time.span.end } }
	}
	return null
}

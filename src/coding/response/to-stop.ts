/** "sent troops to halt the fighting", "closed the bridge to prevent a repeat of Monday's attack": a measure against what was done. */
import { caseOf, hasKid, headAt, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { type Draft, isReal } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, clauseAt, isAnother, isInLast, objectOf } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { under } from './under.ts'
import { GRIEVANCES, MEASURES } from './words.ts'

const STOPS = setOf(
	'prevent avert forestall deter preempt stop halt end quell curb contain suppress control calm restore crush separate',
)
/** What is to be had again, and what is not to come again. */
const ORDER = setOf('order calm peace')
const AGAIN = setOf('repeat repetition recurrence resumption')
const MORE = setOf('further more fresh new renewed another')

export const toStop: LinkRule = (a, i) => {
	const { tree } = a
	if (uposAt(tree, i) !== 'VERB' || !STOPS.has(lemmaAt(tree, i)) || !hasKid(tree, i, 'mark', 'to')) return []
	const object = objectOf(a, i) ?? kidsBy(tree, i, 'xcomp').find((k) => tree.tokens[k]?.xpos === 'VBG')
	const from = clauseAt(a, headAt(tree, i))
	if (object === undefined || !from || !MEASURES.has(from.type) || from.factuality === 'denied') return []
	return [answer(from, stopped(a, object, from), [i, object], 'response/to-stop')]
}

/** The deed itself, or the last one of which there is to be no more. */
function stopped(a: Around, object: number, from: Draft): Draft | null {
	const { tree } = a
	const isOrder = ORDER.has(lemmaAt(tree, object))
	const isMore = hasKid(tree, object, ['amod', 'det'], ...MORE)
	if (isOrder || isMore) return lastViolence(a, from)
	const noun = AGAIN.has(lemmaAt(tree, object))
		? (kidsBy(tree, object, 'nmod').find((k) => caseOf(tree, k) === 'of') ?? object)
		: object
	const deed = under(a, noun)
	return deed && deed !== from && GRIEVANCES.has(deed.type) && deed.factuality !== 'hypothetical' ? deed : null
}

const lastViolence = (a: Around, from: Draft): Draft | null =>
	a.all.findLast(
		(d) =>
			(d.type === 'ASSAULT' || d.type === 'PROTEST') &&
			isReal(d) &&
			isAnother(a, d, from) &&
			(a.here.includes(d) || isInLast(a, d, 2)),
	) ?? null

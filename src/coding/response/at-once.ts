/** "Within hours Oltania had closed the border", "immediately called a strike": a step that is told as made at once after what others did. */
import { lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { setOf } from '../set-of.ts'
import { isToldAsAnswer } from './as-answer.ts'
import { answer, type LinkRule } from './link.ts'
import { lastByOthers } from './told.ts'
import { deedAt } from './turn.ts'
import { withAnd } from './under.ts'
import { GRIEVANCES } from './words.ts'

export const atOnce: LinkRule = (a, i) => {
	if (!isAtOnce(a.tree, i)) return []
	const from = deedAt(a, i)
	if (!from || from.factuality === 'denied' || from.factuality === 'hypothetical') return []
	const to = lastByOthers(a, from, (d) => GRIEVANCES.has(d.type), 1)
	return to && isToldAsAnswer(from, to) ? withAnd(a, from).map((one) => answer(one, to, [i], 'response/at-once')) : []
}

const AT_ONCE = setOf('immediately instantly swiftly promptly')
const SOON = setOf('hour minute')

/** "within hours", not "within hours of"; "immediately", not "immediately after". */
function isAtOnce(tree: Tree, i: number): boolean {
	if (SOON.has(lemmaAt(tree, i)))
		return lemmaAt(tree, i + 1) !== 'of' && [i - 1, i - 2].some((k) => lemmaAt(tree, k) === 'within')
	return AT_ONCE.has(lemmaAt(tree, i)) && uposAt(tree, i) === 'ADV' && uposAt(tree, i + 1) !== 'ADP'
}

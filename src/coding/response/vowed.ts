/** "vowed revenge", "warned of consequences", "would pay for it": a threat that speaks of paying back. */
import { ancestors, caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { setOf } from '../set-of.ts'
import { at } from './around.ts'
import { lastDone } from './last.ts'
import { answer, type LinkRule } from './link.ts'
import { lastByOthers } from './told.ts'
import { under } from './under.ts'
import { CONFLICT } from './words.ts'

/** Words of paying back. */
export const REVENGE = setOf(
	'revenge vengeance avenge retaliate retaliation retribution reprisal punish pay respond response reply answer',
)

/** "would pay for the repairs" */
export const isBill = (tree: Tree, i: number): boolean =>
	lemmaAt(tree, i) === 'pay' &&
	kidsBy(tree, i, 'obl', 'obj').some((k) => uposAt(tree, k) === 'NOUN' && !PRICE.has(lemmaAt(tree, k)))

const PRICE = setOf('price blood crime death killing deed attack act massacre')

/** "warned of consequences", "would not go unanswered": for what the other side did last. */
const WARNED_OF = setOf('consequence unanswered unpunished unpaid unavenged repercussion')

/** "vowed revenge", "swore that the killers would pay": a threat that speaks of paying back. */
export const vowed: LinkRule = (a, i) => {
	const { tree } = a
	const isWarning = WARNED_OF.has(lemmaAt(tree, i))
	if (!REVENGE.has(lemmaAt(tree, i)) && !isWarning) return []
	const own = [i, ...ancestors(tree, i)].map((k) => at(a, k)).find((d) => d?.type === 'THREATEN')
	if (!own || own.factuality === 'denied' || isBill(tree, i)) return []
	const objects = [i, ...kidsBy(tree, i, 'obj')]
		.flatMap((k) => kidsBy(tree, k, 'obj', 'obl', 'nmod'))
		.filter((k) => ['', 'for', 'to', 'behind', 'over'].includes(caseOf(tree, k)))
	const to =
		objects.map((k) => under(a, k)).find((d) => d?.type === 'ASSAULT' && d !== own) ??
		(isWarning ? lastByOthers(a, own, (d) => CONFLICT.has(d.type) && d.type !== 'REQUEST') : lastDone(a, i, own, 6))
	return [answer(own, to, [i], 'response/vowed')]
}

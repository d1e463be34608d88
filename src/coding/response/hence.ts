/** "As a result every bus stayed in its depot", "which is why", "for that reason": a step taken for what was told before. */
import { lemmaAt, type Tree } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import type { Around } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { lastByOthers } from './told.ts'
import { deedAt } from './turn.ts'
import { withAnd } from './under.ts'
import { GRIEVANCES } from './words.ts'

/** "Consequently all agencies have withdrawn their staff." */
const HENCE = setOf('consequently therefore accordingly thereupon hence')

const ANSWERS = setOf('SANCTION COERCE MOBILIZE RETREAT PROTEST REJECT')

/** "As a result every bus stayed in its depot": a step that was taken for what was told before. */
export const hence: LinkRule = (a, i) => {
	const { tree } = a
	const result =
		['result', 'consequence'].includes(lemmaAt(tree, i)) &&
		lemmaAt(tree, i - 2) === 'as' &&
		lemmaAt(tree, i + 1) !== 'of'
	if (!HENCE.has(lemmaAt(tree, i)) && !result && !isReason(tree, i)) return []
	const from = deedAt(a, i) ?? told(a, i)
	if (!from || !ANSWERS.has(from.type)) return []
	const to = lastByOthers(a, from, (d) => GRIEVANCES.has(d.type))
	return withAnd(a, from).map((one) => answer(one, to, [i], 'response/hence'))
}

/** "That was why Halvenia cut off its aid." */
export const told = (a: Around, i: number): Draft | null =>
	lemmaAt(a.tree, i) === 'why' ? (a.here.find((d) => anchorOf(d) > i) ?? null) : null

/** "for that reason", "because of this", "which is why", "that was why" */
function isReason(tree: Tree, i: number): boolean {
	const before = [lemmaAt(tree, i - 1), lemmaAt(tree, i - 2)]
	switch (lemmaAt(tree, i)) {
		case 'reason':
			return ['this', 'that'].includes(before[0]!) && before[1] === 'for'
		case 'this':
		case 'that':
			return before[0] === 'of' && before[1] === 'because' && lemmaAt(tree, i + 1) !== 'attack'
		case 'why':
			return before[0] === 'be' && ['which', 'that', 'this'].includes(before[1]!)
		default:
			return false
	}
}

/** "condemned the takeover and halted its aid", "called the expulsions groundless and said it would respond": whoever judges a deed and does something in the same breath answers it. */
import { isUnder, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, at, objectOf } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { meant } from './meant.ts'
import { under } from './under.ts'

const JUDGES = setOf(
	'condemn denounce deplore decry slam lambast criticise criticize deride protest lament call describe term brand label dub blame hold',
)
const DEEDS_JUDGED = setOf('ASSAULT COERCE SANCTION REJECT PROTEST MOBILIZE THREATEN RETREAT')
const DONE_THEN = setOf('SANCTION THREATEN MOBILIZE REJECT COERCE RETREAT PROTEST')

export const judged: LinkRule = (a, i) => {
	const { tree } = a
	if (uposAt(tree, i) !== 'VERB' || !JUDGES.has(lemmaAt(tree, i))) return []
	const done = inOneBreath(tree, i)
		.map((k) => at(a, k) ?? saidAt(a, k))
		.filter((d): d is Draft => d !== null && DONE_THEN.has(d.type) && d.factuality !== 'denied')
	if (done.length === 0) return []
	// "called the raid a crime", "held the army responsible for the raid"
	const objects = [objectOf(a, i), ...kidsBy(tree, i, 'obl', 'nsubj:pass')].filter((k) => k !== undefined)
	return done.flatMap((from) => {
		const to = objects.map((k) => judgedAt(a, k, from)).find((d) => d !== null)
		return to && to !== from ? [answer(from, to, [i], 'response/judged')] : []
	})
}

/** What the same doer does beside the verb, tied to it by "and". */
function inOneBreath(tree: Tree, i: number): number[] {
	const heads = tree.tokens[i]?.deprel === 'conj' ? [tree.tokens[i]!.head] : []
	const first = heads[0] ?? i
	return [...heads, ...kidsBy(tree, first, 'conj')].filter(
		(k) => k !== i && (k === first || kidsBy(tree, k, 'nsubj', 'nsubj:pass').length === 0),
	)
}

/** "and said that it would respond", "and vowed to stop the trade" */
const saidAt = (a: Around, k: number): Draft | null => {
	const said = kidsBy(a.tree, k, 'ccomp', 'xcomp')[0]
	return said === undefined ? null : at(a, said)
}

function judgedAt(a: Around, k: number, from: Draft): Draft | null {
	const deed = under(a, k) ?? meant(a, k, from)
	return deed &&
		DEEDS_JUDGED.has(deed.type) &&
		deed.factuality !== 'hypothetical' &&
		!from.triggers.some((t) => deed.tree === a.tree && t.token === k) &&
		!(from.tree === a.tree && isUnder(a.tree, k, anchorOf(from)))
		? deed
		: null
}

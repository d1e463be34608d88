/** "will withhold the loan until the ban is lifted": what is to end is what a measure or a threat answers. */
import { headAt, isUnder, kidsBy, lemmaAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, at } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { named } from './named.ts'
import { heldBefore, UNDOES } from './released.ts'
import { lastByOthers } from './told.ts'
import { ENDS, MEASURES, WRONGS } from './words.ts'

const HELD = setOf('SANCTION COERCE THREATEN PROTEST REJECT MOBILIZE')

const UNTIL = setOf('until till unless')

/** "until the measure is lifted", "until Qasmira returns a boat seized in May" */
export const until: LinkRule = (a, i) => {
	const { tree } = a
	if (!UNTIL.has(lemmaAt(tree, i))) return []
	const clause = headAt(tree, i)
	if (tree.tokens[clause]?.deprel !== 'advcl') return []
	const from = at(a, headAt(tree, clause)) ?? threatOver(a, clause)
	if (!from || !HELD.has(from.type) || from.factuality === 'denied') return []
	const to = heldUntil(a, i, from)
	return [answer(from, to, [i, clause], 'response/until')]
}

/** What is to end or be undone in the clause that a word opens, for a measure or threat that waits for it. */
export function heldUntil(a: Around, i: number, from: Draft | null): Draft | null {
	const { tree } = a
	const clause = headAt(tree, i)
	if (!UNTIL.has(lemmaAt(tree, i)) || tree.tokens[clause]?.deprel !== 'advcl') return null
	const deed = a.here.find(
		(d) =>
			d !== from &&
			WRONGS.has(d.type) &&
			d.factuality !== 'hypothetical' &&
			d.triggers.some((t) => t.token !== clause && isUnder(tree, t.token, clause)),
	)
	const taken = UNDOES[lemmaAt(tree, clause)]?.[0] === 'COERCE' ? heldBefore(a, from, clause) : null
	return deed ?? taken ?? (ENDS.has(lemmaAt(tree, clause)) ? ended(a, clause, from) : null)
}

/** "said it would withhold a loan until": a threat above what it speaks of. */
const threatOver = (a: Around, clause: number): Draft | null =>
	a.here.find((d) => d.type === 'THREATEN' && isUnder(a.tree, clause, anchorOf(d))) ?? null

/** "the measure", "the ban" that is to be lifted: told before. */
function ended(a: Around, clause: number, from: Draft | null): Draft | null {
	const what = kidsBy(a.tree, clause, 'nsubj:pass', 'obj', 'nsubj')[0]
	if (what === undefined) return null
	return named(a, what) ?? (from && lastByOthers(a, from, (d) => MEASURES.has(d.type)))
}

/** "prompting airstrikes", "riots sparked by the arrest", "a crowd angered by the shelling stoned the embassy". */
import {
	ancestors,
	caseOf,
	hasKid,
	isUnder,
	kidsBy,
	lemmaAt,
	relation,
	type Tree,
	uposAt,
} from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { type Around, at } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { meant } from './meant.ts'
import { under } from './under.ts'
import { FORCES, GRIEVANCES, MOVED, PROMPTS, SETS_OFF, STEPS, YIELDS } from './words.ts'

export const prompt: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	if (uposAt(tree, i) !== 'VERB') return []
	const forces = FORCES.has(lemma)
	if (!PROMPTS.has(lemma) && !forces && !setsOff(tree, i)) return []
	const passive = kidsBy(tree, i, 'nsubj:pass')[0]
	const object = kidsBy(tree, i, 'obj')[0] ?? passive
	const agent =
		passive === undefined && kidsBy(tree, i, 'nsubj').length > 0
			? undefined
			: kidsBy(tree, i, 'obl', 'obl:agent').find((k) => caseOf(tree, k) === 'by')
	const rule = `response/${lemma}`
	// "riots sparked by the arrest"
	if (agent !== undefined) {
		const from = object === undefined ? above(a, i) : under(a, object)
		return [answer(from, meant(a, agent, from), [i, agent], rule)]
	}
	if (object === undefined) return []
	const infinitive = kidsBy(tree, i, 'xcomp', 'ccomp')[0]
	const own = at(a, i)
	// "drew thousands onto the streets"
	const from = forces
		? forced(a, i, infinitive)
		: own?.type === 'PROTEST'
			? own
			: ((infinitive === undefined ? null : under(a, infinitive)) ?? under(a, object))
	const subject = kidsBy(tree, i, 'nsubj').find((k) => !['which', 'that'].includes(lemmaAt(tree, k)))
	const to =
		subject === undefined || relation(tree, i) === 'advcl'
			? above(a, i)
			: (under(a, subject) ?? meant(a, subject, from))
	// "set off his belt" is the deed itself.
	if (setsOff(tree, i) && from && from === own && from.type !== 'PROTEST') return []
	if (forces && !(from && to && isPressed(from, to))) return []
	return [answer(from, to, [i], rule)]
}

/** "set off riots", "touched off a night of looting" */
const setsOff = (tree: Tree, i: number): boolean =>
	SETS_OFF.has(lemmaAt(tree, i)) && hasKid(tree, i, ['compound:prt', 'advmod'], 'off')

/** What somebody was forced to do; "brought thousands onto the streets" is itself the deed. */
function forced(a: Around, i: number, infinitive: number | undefined): Draft | null {
	const own = at(a, i)
	return (infinitive === undefined ? null : under(a, infinitive)) ?? (own?.type === 'PROTEST' ? own : null)
}

/** Somebody gives in to a crowd, a demand or a threat, takes to the streets, or takes a step for a deed: "led Halvenia to cut off aid". */
function isPressed(from: Draft, to: Draft): boolean {
	if (from.type === 'PROTEST') return to.type === 'ASSAULT' || to.type === 'COERCE'
	if (YIELDS.has(from.type)) return ['PROTEST', 'REQUEST', 'THREATEN'].includes(to.type)
	return STEPS.has(from.type) && GRIEVANCES.has(to.type)
}

export const moved: LinkRule = (a, i) => {
	const { tree } = a
	if (!MOVED.has(lemmaAt(tree, i)) || !['VERB', 'ADJ', 'NOUN'].includes(uposAt(tree, i))) return []
	const by = kidsBy(tree, i, 'obl', 'nmod').find((k) =>
		['by', 'at', 'over', 'about', ...(lemmaAt(tree, i) === 'smart' ? ['from'] : [])].includes(caseOf(tree, k)),
	)
	if (by === undefined) return []
	const done =
		a.here.find((d) => anchorOf(d) > i && !d.triggers.some((t) => t.token === by) && !isUnder(tree, anchorOf(d), by)) ??
		a.here.findLast((d) => anchorOf(d) < i)
	const from = done ?? null
	// "in anger at the arrest": a crowd's, and no more than that.
	if (uposAt(tree, i) === 'NOUN' && from?.type !== 'PROTEST') return []
	return [answer(from, meant(a, by, from), [i, by], `response/${lemmaAt(tree, i)}`)]
}

/** The event of the clause that the verb at `i` hangs on. */
function above(a: Around, i: number): Draft | null {
	for (const k of ancestors(a.tree, i)) {
		const own = at(a, k) ?? a.here.find((d) => isUnder(a.tree, anchorOf(d), k) && !isUnder(a.tree, anchorOf(d), i))
		if (own) return own
	}
	return null
}

/** What a word that does not say what was done goes back to: "it", "this", "the move", "the operations". */
import { hasKid, isUnder, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { type Around, isDone, isInLast } from './around.ts'
import { CONFLICT, DEEDS, MEASURE_NOUNS, MEASURES, OPERATED, OPERATIONS, STEP_NOUNS, STEPS } from './words.ts'

/** "it", "this", "they": what stands before in the sentence, else the nearest of the one or two before that agrees in number. */
export function pointed(a: Around, token: number, from: Draft | null): Draft | null {
	const lemma = lemmaAt(a.tree, token)
	// "a launcher that was found after the attack" points at the launcher.
	const relative = ['WDT', 'WP'].includes(a.tree.tokens[token]?.xpos ?? '')
	if (uposAt(a.tree, token) !== 'PRON' || !DEEDS.has(lemma) || relative) return null
	const many = lemma === 'they' || lemma === 'these' || lemma === 'those'
	const before = a.here.filter(
		(d) => d !== from && anchorOf(d) < token && isDone(d) && (!from || anchorOf(d) < anchorOf(from)),
	)
	// "dynamited two pylons, cutting power, and said they were retaliating": the deed, not what it brought about.
	if (before.length > 0) return before.findLast((d) => !isUnderOneOf(d, before)) ?? before.at(-1)!
	const near = a.all.filter((d) => d !== from && isInLast(a, d, 2) && d.factuality !== 'hypothetical')
	const last = near.filter((d) => d.sentence === near.at(-1)?.sentence)
	return last.findLast((d) => !many || isPlural(d)) ?? last.at(-1) ?? null
}

/** Told within the clause of another: "cutting power", "over its build-up of troops". */
const isUnderOneOf = (draft: Draft, others: readonly Draft[]): boolean =>
	draft.tree.tokens[anchorOf(draft)]?.deprel !== 'conj' &&
	others.some((d) => d !== draft && d.sentence === draft.sentence && isUnder(draft.tree, anchorOf(draft), anchorOf(d)))

const isPlural = (draft: Draft): boolean => ['NNS', 'NNPS'].includes(draft.tree.tokens[anchorOf(draft)]?.xpos ?? '')

/** "The action was our reply", "the measures answer the shelling": what was told last, by a noun that does not say what somebody did. */
export function named(a: Around, token: number): Draft | null {
	const { tree } = a
	const lemma = lemmaAt(tree, token)
	if (uposAt(tree, token) !== 'NOUN' || !DEEDS.has(lemma) || !isDefinite(tree, token)) return null
	const done = a.all.filter((d) => isInLast(a, d, 3) && isTaken(lemma, d) && d.actors.length > 0 && isCalled(lemma, d))
	const near = done.filter((d) => !isUnderOneOf(d, done))
	// The deed that was told most fully, the last of these.
	const told = ({ whens, wheres }: Draft): number => Math.min(1, whens.length) + Math.min(1, wheres.length)
	const most = Math.max(...near.map(told))
	return near.findLast((d) => told(d) === most) ?? null
}

/** What was done; a decision may be about what is to come. */
const isTaken = (lemma: string, { factuality }: Draft): boolean =>
	factuality === 'happened' || (factuality === 'planned' && STEP_NOUNS.has(lemma))

/** Whether a noun that does not say what was done can mean a deed: no raid is "the decision", no ban "the sweep". */
function isCalled(lemma: string, { type }: Draft): boolean {
	if (MEASURE_NOUNS.has(lemma)) return MEASURES.has(type)
	if (STEP_NOUNS.has(lemma)) return STEPS.has(type)
	if (OPERATIONS.has(lemma)) return OPERATED.has(type)
	return CONFLICT.has(type)
}

export const isDefinite = (tree: Tree, token: number): boolean =>
	hasKid(tree, token, 'det', 'the', 'this', 'that', 'these', 'those')

/** "called the attack revenge for", "it had been retaliation": what was told before and only pointed at here. */
import { ancestors, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { isApart } from './apart.ts'
import { type Around, isAnother, isDone, isInLast } from './around.ts'
import { doersAt, isOf, sides, sidesOf } from './last.ts'
import { DEEDS, OPERATIONS, STRIKES } from './words.ts'

const REACH = 9
const POINTS = setOf('it this that these they')

/**
 * The deed that an answer told at `i` was: by those who say so or act there, rather told in full, of the last ones; none that happened
 * before what it answers, and not that.
 */
export function standsFor(a: Around, i: number, answered: Draft | null): Draft | null {
	if (!isPointing(a, i)) return null
	const says = sides(doersAt(a, i))
	const victims = answered ? sidesOf(answered.targets) : new Set<string>()
	const day = answered?.whens[0]?.value.earliest.slice(0, 10)
	const told = a.all.filter(
		(d) =>
			isInLast(a, d, REACH) &&
			(isAnother(a, d, answered) || (d !== answered && answered !== null && isApart(d, answered))) &&
			isDone(d) &&
			d.type !== 'REQUEST' &&
			d.factuality !== 'denied' &&
			!d.background &&
			!(day && d.whens[0] && d.whens[0].value.latest.slice(0, 10) < day),
	)
	let best: Draft | null = null
	let most = Number.NEGATIVE_INFINITY
	for (const draft of told) {
		const score =
			(isOf(draft.actors, says) ? 3 : 0) +
			(isOf(draft.targets, says) || isOf(draft.actors, victims) ? -3 : 0) +
			(draft.type === 'ASSAULT' ? 1 : 0) +
			(draft.actors.length > 0 ? 0.5 : 0) +
			(draft.harms.length > 0 ? 0.5 : 0) +
			(draft.sentence <= 2 ? 0.5 : 0) -
			0.1 * (a.sentence - draft.sentence)
		if (score >= most) [best, most] = [draft, score]
	}
	return best && a.first(best)
}

/** A noun or pronoun of the clause that says no more than that something was done. */
function isPointing({ tree }: Around, i: number): boolean {
	const verbs = [i, ...ancestors(tree, i)].filter((k) => k === i || uposAt(tree, k) === 'VERB').slice(0, 3)
	return verbs
		.flatMap((verb) => [...kidsBy(tree, verb, 'obj', 'nsubj', 'nsubj:pass'), ...kidsBy(tree, i, 'compound')])
		.some((k) => POINTS.has(lemmaAt(tree, k)) || isDeedNoun(lemmaAt(tree, k)))
}

const isDeedNoun = (lemma: string): boolean => DEEDS.has(lemma) || OPERATIONS.has(lemma) || STRIKES.has(lemma)

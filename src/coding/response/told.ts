/** What was told shortly before or comes next, by the same side or by another. */
import { anchorOf, type Draft, isReal } from '../draft.ts'
import { type Around, isAnother, isBefore, isDone, isInLast, isInNext } from './around.ts'
import { doersAt, isOf, sides, sidesOf } from './last.ts'

/** What those who act at the verb were last told to have done, in the two sentences before: "It cited the killing of two mayors." */
export function lastBy(a: Around, verb: number): Draft | null {
	const doers = doersAt(a, verb)
	const own = sides(doers)
	const near = a.all.filter((d) => d.factuality === 'happened' && d.actors.length > 0 && isBefore(a, d, verb, 2))
	const same = near.findLast((d) => isOf(d.actors, own))
	return same ?? (own.size === 0 ? (near.findLast((d) => d.sentence < a.sentence) ?? null) : null)
}

/** What others were last told to have done before `from`, in this sentence or those before. */
export function lastByOthers(a: Around, from: Draft, fits: (d: Draft) => boolean = isDone, reach = 2): Draft | null {
	const own = sidesOf(from.actors)
	return (
		a.all.findLast(
			(d) =>
				isAnother(a, d, from) &&
				fits(d) &&
				(isReal(d) || d.type === 'THREATEN') &&
				isBefore(a, d, anchorOf(from), reach) &&
				!isOf(d.actors, own),
		) ?? null
	)
}

/** What is told next: behind the word in its sentence, else in the one or two after it. */
export function toldNext(a: Around, token: number): Draft | null {
	return (
		a.all.find(
			(d) =>
				(d.sentence === a.sentence ? anchorOf(d) > token : isInNext(a, d, 2)) &&
				d.factuality === 'happened' &&
				isDone(d),
		) ?? null
	)
}

/** What was asked, threatened or given last, for a refusal or an answer in kind. */
export function lastOf(a: Around, types: readonly string[], reach = 3): Draft | null {
	const told = a.all.filter(
		(d) => isInLast(a, d, reach) && types.includes(d.type) && (d.factuality === 'happened' || d.type === 'THREATEN'),
	)
	// "demanded their release and threatened to kill them": the demand is refused.
	const last = told.at(-1) ?? null
	return told.findLast((d) => d.sentence === last?.sentence && d.type === 'REQUEST') ?? last
}

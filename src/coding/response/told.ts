/** What was told shortly before or comes next, by the same side or by another. */
import { anchorOf, type Draft } from '../draft.ts'
import { type Around, isDone } from './around.ts'
import { doersAt, sides } from './last.ts'

/** What those who act at the verb were last told to have done, in the two sentences before: "It cited the killing of two mayors." */
export function lastBy(a: Around, verb: number): Draft | null {
	const doers = doersAt(a, verb)
	const own = sides(doers)
	const near = a.all.filter(
		(d) =>
			d.factuality === 'happened' &&
			d.actors.length > 0 &&
			(d.sentence < a.sentence ? a.sentence - d.sentence <= 2 : d.sentence === a.sentence && anchorOf(d) < verb),
	)
	const same = near.findLast((d) => [...sides(d.actors.map(({ entity }) => entity))].some((s) => own.has(s)))
	return same ?? (own.size === 0 ? (near.findLast((d) => d.sentence < a.sentence) ?? null) : null)
}

/** What others were last told to have done before `from`, in this sentence or those before. */
export function lastByOthers(a: Around, from: Draft, fits: (d: Draft) => boolean = isDone, reach = 2): Draft | null {
	const own = sides(from.actors.map(({ entity }) => entity))
	return (
		a.all.findLast(
			(d) =>
				d !== from &&
				a.first(d) !== a.first(from) &&
				fits(d) &&
				(d.factuality === 'happened' || d.factuality === 'alleged' || d.type === 'THREATEN') &&
				(d.sentence < a.sentence
					? a.sentence - d.sentence <= reach
					: d.sentence === a.sentence && anchorOf(d) < anchorOf(from)) &&
				![...sides(d.actors.map(({ entity }) => entity))].some((s) => own.has(s)),
		) ?? null
	)
}

/** What is told next: behind the word in its sentence, else in the one or two after it. */
export function toldNext(a: Around, token: number): Draft | null {
	return (
		a.all.find(
			(d) =>
				(d.sentence === a.sentence ? anchorOf(d) > token : d.sentence > a.sentence && d.sentence - a.sentence <= 2) &&
				d.factuality === 'happened' &&
				isDone(d),
		) ?? null
	)
}

/**
 * "The attack" that fits two attacks about as well goes to neither without a person. Whether it does depends on the events
 * that it meets alone, so that the doubt of one never reaches far.
 */
import type { Profile } from './profile.ts'

/** A second event that fits nearly as well makes a loose one doubtful. */
const MARGIN = 1

/** Two events that are sure enough to be joined. */
export interface Tie<E> {
	readonly a: E
	readonly b: E
	readonly points: number
}

export interface Doubting<E> {
	readonly profileOf: (event: E) => Profile
	/** All that an event could be joined with. */
	readonly tiesOf: (event: E) => readonly Tie<E>[]
	readonly points: (a: E, b: E) => number
}

/** True where one of the two tells too little, and something else that is not the other fits it about as well. */
export function isDoubtful<E>(tie: Tie<E>, ground: Doubting<E>): boolean {
	return [tie.a, tie.b].some((end) => isLoose(ground.profileOf(end)) && hasRival(end, tie, ground))
}

function hasRival<E>(loose: E, tie: Tie<E>, { tiesOf, points }: Doubting<E>): boolean {
	const other = tie.a === loose ? tie.b : tie.a
	return tiesOf(loose).some((rival) => {
		const third = rival.a === loose ? rival.b : rival.a
		return third !== other && rival.points >= tie.points - MARGIN && points(other, third) < 0
	})
}

/** Too little is told to say which of several it is. */
export function isLoose(p: Profile): boolean {
	const placed = p.places.some((place) => place.level !== 'country' && place.level !== 'region')
	return !placed || p.when === null || p.when.to - p.when.from > 6
}

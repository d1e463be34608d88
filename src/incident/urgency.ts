/** What a person should look at first: where the machine is least sure, weighed by how grave it is. Pure numbers. */
import type { Claim } from '../coding/schema.ts'

/** What makes an incident grave: how many may have been killed or wounded. */
export interface Grave {
	readonly killed: number | null
	readonly wounded: number | null
}

/** 1 where nobody was harmed; it grows ever more slowly with the number. */
export function gravity({ killed, wounded }: Grave): number {
	return 1 + Math.log2(1 + Math.max(0, killed ?? 0) + Math.max(0, wounded ?? 0) / 4)
}

export interface Doubtful {
	readonly field: Claim['field']
	/** How sure the coder is of having read it rightly. */
	readonly score: number
	readonly contestedWho: boolean
	readonly contestedHarm: boolean
}

/** Added where speakers disagree on the very thing that is claimed. */
const CONTESTED = 0.5
/** The greatest doubt there is. */
export const MOST_DOUBT = 1 + CONTESTED

/** The greatest doubt there can be of a claim of one incident. */
export const mostDoubt = ({ contestedWho, contestedHarm }: Omit<Doubtful, 'field' | 'score'>): number =>
	contestedWho || contestedHarm ? MOST_DOUBT : 1

export function doubt({ field, score, contestedWho, contestedHarm }: Doubtful): number {
	const isContested = (contestedHarm && (field === 'harm' || field === 'victim')) || (contestedWho && field === 'actor')
	return 1 - score + (isContested ? CONTESTED : 0)
}

/** A question whether two incidents are one weighs as much as the graver of them. */
export const sameUrgency = (score: number, graver: Grave): number => MOST_DOUBT * score * gravity(graver)

/** How far a long work is, told at each step; where it is to stop, telling breaks it off. */

export const STEPS = [
	'loading',
	'incidents',
	'reports',
	'claims',
	'names',
	'handles',
	'withholding',
	'files',
	'zip',
] as const

export interface Step {
	readonly what: (typeof STEPS)[number]
	readonly done: number
	/** Null: nobody knows beforehand. */
	readonly of: number | null
}

export type TellStep = (what: Step['what'], done?: number, of?: number) => void

/** Nobody sees more progress than this, milliseconds. */
const PACE = 100

/** Thrown where a work was told to stop. A thread is not broken off from outside: within a native call that ends the program. */
export class Stopped extends Error {}

/** Tells each new step, and how far it is at a pace that a person can follow. */
export function stepTeller(tell: (step: Step) => void, isStopped: () => boolean): TellStep {
	let last: Step['what'] | null = null
	let at = 0
	return (what, done = 0, of) => {
		if (isStopped()) throw new Stopped()
		if (what === last && Date.now() - at < PACE) return
		last = what
		at = Date.now()
		tell({ what, done, of: of ?? null })
	}
}

/** The same; each of them is a step. */
export function* stepping<T>(all: Iterable<T>, tell: TellStep, what: Step['what'], of: number): Generator<T> {
	let done = 0
	for (const one of all) {
		tell(what, Math.min(done++, of), of)
		yield one
	}
}

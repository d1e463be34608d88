/** Inputs to what was taken in from them. One of the rows of a hand-coded table has its coding with it; nothing is stored here. */
import type { Coded } from '../coding/schema.ts'
import { takeRow, tellTable } from '../exchange/tables/index.ts'
import {
	inputsOf,
	nameOf,
	type OpenOptions,
	opened,
	type Ready,
	type TakeOptions,
	takeLine,
	takeRead,
	takeText,
	type WalkOptions,
} from '../intake/index.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Outcome, Problem } from '../report/problem.ts'
import type { Taken } from '../report/schema.ts'

/** What was taken in; a row of a hand-coded table has its coding with it. */
export type TakenAny = Taken & { readonly coded?: Coded }

export interface TakenInput {
	/** Path, path and line, or "-". */
	readonly from: string
	readonly taken: TakenAny | null
	readonly problems: readonly Problem[]
}

/** Everything that the paths hold, taken in one after the other; nothing is stored. */
export async function* takeInputs(
	paths: readonly string[],
	{
		take,
		knowledge,
		...options
	}: WalkOptions & OpenOptions & { readonly take: TakeOptions; readonly knowledge?: Knowledge },
): AsyncGenerator<TakenInput> {
	for await (const input of opened(inputsOf(paths, options), { ...options, ...(knowledge ? { tellTable } : {}) })) {
		const { value, problems } = takeInput(input, take, knowledge)
		yield { from: nameOf(input), taken: value, problems }
	}
}

/** One input as intake reads it. It never throws: what fails by our own fault is left out, and told. */
export function takeInput(input: Ready, options: TakeOptions, knowledge?: Knowledge): Outcome<TakenAny | null> {
	try {
		const taken = takeAny(input, options, knowledge)
		const isSmall = input.kind !== 'problem' && input.incidental && !taken.value
		return isSmall ? { ...taken, problems: taken.problems.map((one) => ({ ...one, level: 'note' })) } : taken
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error)
		const message = `Reading this failed, and that is Attestary's own fault (${what}). It was left out; please tell us about it.`
		const problem = { code: 'intake/failed', level: 'error', report: nameOf(input), span: null, message } as const
		return { value: null, problems: [problem] }
	}
}

function takeAny(input: Ready, options: TakeOptions, knowledge?: Knowledge): Outcome<TakenAny | null> {
	if (input.kind === 'problem') return { value: null, problems: [input.problem] }
	const { from, charset, obtained = options.obtained } = input
	const known = { ...options, obtained, charset, metadata: { ...options.metadata, ...input.metadata } }
	switch (input.kind) {
		case 'line':
			return takeLine(input.line, from, known)
		case 'read':
			return takeRead(input, from, known)
		case 'bytes':
			return takeText(input.bytes, from, known)
		case 'row':
			// Without knowledge of countries and parties a row is a line like any other.
			return knowledge ? takeRow(input, knowledge, known) : takeLine(input.line, from, known)
	}
}

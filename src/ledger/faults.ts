/** Failures of the store as problems. What SQLite says becomes one of our codes; anything else is a bug and thrown on. */
import type { Outcome, Problem, ProblemCode } from '../report/problem.ts'

/** Thrown by what only reads, when the file fails under it: the one way out of a call that answers with plain data. */
export class LedgerFault extends Error {
	readonly problem: Problem
	/** SQLite's own number for it, when it comes from there. */
	readonly errcode: number
	constructor(problem: Problem, errcode = 0) {
		super(problem.message)
		this.problem = problem
		this.errcode = errcode
	}
}

export function ledgerProblem(code: ProblemCode, file: string, message: string): Problem {
	return { code, level: 'error', report: file, span: null, message }
}

/** Primary result codes of SQLite that are not our fault. */
const CODES: ReadonlyMap<number, readonly [ProblemCode, (file: string) => string]> = new Map([
	[5, ['ledger/locked', (f) => `Another program is writing to ${f}. Try again when it is done.`]],
	[6, ['ledger/locked', (f) => `Another program is writing to ${f}. Try again when it is done.`]],
	[8, ['ledger/read-only', (f) => `${f} cannot be written to. Check its rights, or open it for reading.`]],
	[10, ['ledger/unreadable', (f) => `Reading or writing ${f} failed. Check the disk.`]],
	[11, ['ledger/damaged', (f) => `${f} is damaged. Restore it from a backup; "verify" says what is wrong.`]],
	[
		13,
		[
			'ledger/full',
			(f) => `There is no room left to write to ${f}. Nothing of this was kept; make room and try again.`,
		],
	],
	[14, ['ledger/unreadable', (f) => `${f} cannot be opened. Check that the folder exists and that you may read it.`]],
	[26, ['ledger/not-a-ledger', (f) => `${f} is not an Attestary ledger. Name another file.`]],
])

/** An error of SQLite that is not our fault as a fault; any other as it is. */
export function faultOf(error: unknown, file: string): unknown {
	const number = (error as { errcode?: unknown } | null)?.errcode
	const known = typeof number === 'number' && !(error instanceof LedgerFault) ? CODES.get(number & 0xff) : undefined
	return known ? new LedgerFault(ledgerProblem(known[0], file, known[1](file)), number as number) : error
}

/** The problem that an error stands for, or null when it is a bug. */
export function problemOf(error: unknown): Problem | null {
	return error instanceof LedgerFault ? error.problem : null
}

/** The work's value, or null and the problem. */
export async function caught<T>(work: () => T | Promise<T>): Promise<Outcome<Awaited<T> | null>> {
	try {
		return { value: await work(), problems: [] }
	} catch (error) {
		const problem = problemOf(error)
		if (!problem) throw error
		return { value: null, problems: [problem] }
	}
}

/** Failures of the store as problems. What SQLite says becomes one of our codes; anything else is a bug and thrown on. */
import type { Outcome, Problem, ProblemCode } from '../report/problem.ts'

/** Thrown by what only reads, when the file fails under it: the one way out of a call that answers with plain data. */
export class LedgerFault extends Error {
	readonly problem: Problem
	constructor(problem: Problem) {
		super(problem.message)
		this.problem = problem
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

/** The problem that an error of SQLite stands for, or null when it is not one of these. */
export function problemOf(error: unknown, file: string): Problem | null {
	if (error instanceof LedgerFault) return error.problem
	const number = (error as { errcode?: unknown } | null)?.errcode
	const known = typeof number === 'number' ? CODES.get(number & 0xff) : undefined
	return known ? ledgerProblem(known[0], file, known[1](file)) : null
}

/** The work's value, or null and the problem. */
export async function caught<T>(file: string, work: () => T | Promise<T>): Promise<Outcome<Awaited<T> | null>> {
	try {
		return { value: await work(), problems: [] }
	} catch (error) {
		const problem = problemOf(error, file)
		if (!problem) throw error
		return { value: null, problems: [problem] }
	}
}

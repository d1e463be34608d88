/** What there is to say about one report, with the words it is about. */
import type { Ledger } from '../ledger/index.ts'
import type { Problem } from '../report/problem.ts'
import { type Attestary, newIn } from './attestary.ts'
import { takenAgain } from './reread.ts'

/** A problem with what it was found in, for whoever shows it. */
export interface ToldProblem {
	readonly problem: Problem
	readonly from: string
	/** The words at its span. */
	readonly words: string | null
}

/** The words that a problem is about. */
export function wordsAt({ span }: Problem, text: string | undefined): string | null {
	return span && text !== undefined ? text.slice(span.start, span.end) : null
}

/**
 * What taking in and coding a report has to say about it, made again from its bytes: problems are told when a report is added, and not
 * kept. Null when there is no such report.
 */
export async function problemsOf(
	ledger: Ledger,
	attestary: Attestary,
	report: string,
): Promise<readonly ToldProblem[] | null> {
	const version = ledger.facts.report(report)?.versions.at(-1)
	const text = version && ledger.facts.text(version.id)
	if (!text) return null
	const again = await takenAgain(ledger, version, attestary.knowledge)
	const same = again?.taken.value?.version.text === version.text
	// Spans hold only when the very same text was read again.
	const told = again?.taken.problems.filter(({ span, level }) => same || (span === null && level !== 'error')) ?? []
	const made = attestary.code(text)
	return [...told, ...newIn(made.problems, told)].map((problem) => ({
		problem: { ...problem, report },
		from: again?.capture.from ?? report,
		words: wordsAt(problem, text.version.text),
	}))
}

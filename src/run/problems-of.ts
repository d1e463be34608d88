/** What there is to say about one report, with the words it is about. */
import { tellTable } from '../exchange/tables/index.ts'
import { fileOf, opened } from '../intake/index.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Problem } from '../report/problem.ts'
import type { Metadatum, ReportText } from '../report/schema.ts'
import { type Attestary, newIn } from './attestary.ts'
import { takeInput } from './taking.ts'

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
	const taken = await takenAgain(ledger, text, attestary.knowledge)
	const made = attestary.code(text)
	return [...taken.problems, ...newIn(made.problems, taken.problems)].map((problem) => ({
		problem: { ...problem, report },
		from: taken.from,
		words: wordsAt(problem, text.version.text),
	}))
}

/** What intake says of the newest bytes of a version. Spans hold only when it reads the very same text again. */
async function takenAgain(
	ledger: Ledger,
	{ version }: ReportText,
	knowledge: Knowledge,
): Promise<{ from: string; problems: Problem[] }> {
	const capture = ledger.facts.captures(version.id).at(-1)
	const bytes = capture && ledger.facts.bytes(capture.sha256)
	if (!capture || !bytes) return { from: version.report, problems: [] }
	const told = (basis: Metadatum['basis']) =>
		Object.fromEntries(
			ledger.facts.metadata(version.id).flatMap(({ field, value, basis: b }) => (b === basis ? [[field, value]] : [])),
		)
	const { from } = capture
	const options = { obtained: capture.obtained, by: capture.by, options: told('option'), metadata: told('metadata') }
	const isLine = /\(JSON line\)$|^table\//.test(capture.extractor)
	const charset = /\(([^()]+)\)$/.exec(capture.extractor)?.[1]
	const name = isLine ? 'line.jsonl' : from.split('#').at(-1)!
	for await (const input of opened([fileOf(name, bytes, { from, charset })], { tellTable })) {
		const taken = takeInput(input, options, knowledge)
		const same = taken.value?.version.text === version.text
		return { from, problems: taken.problems.filter(({ span, level }) => same || (span === null && level !== 'error')) }
	}
	return { from, problems: [] }
}

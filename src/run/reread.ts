/**
 * Bytes that are kept, read again: a better extractor may read another text out of them. Where it does, that text is a new version of the report,
 * and what was decided on the earlier one is carried over. What was known of the report (its title, its day) stays as it was.
 */
import { tellTable } from '../exchange/tables/index.ts'
import { fileOf, opened } from '../intake/index.ts'
import type { Knowledge } from '../knowledge/index.ts'
import type { Ledger } from '../ledger/index.ts'
import type { Outcome, Problem } from '../report/problem.ts'
import { type Capture, captureId, type Metadatum, type Version, versionOf } from '../report/schema.ts'
import type { Attestary } from './attestary.ts'
import { addRead, type Read } from './ledger-work.ts'
import { type TakenAny, takeInput } from './taking.ts'

export interface TakenAgain {
	/** As the bytes came in first. */
	readonly capture: Capture
	readonly taken: Outcome<TakenAny | null>
}

/** What intake makes today of the newest bytes of a version; null when none are kept. */
export async function takenAgain(ledger: Ledger, version: Version, knowledge: Knowledge): Promise<TakenAgain | null> {
	const newest = ledger.facts.captures(version.id).at(-1)
	const bytes = newest && ledger.facts.bytes(newest.sha256)
	if (!newest || !bytes) return null
	const all = ledger.facts.report(version.report)?.captures ?? []
	const capture = all.find(({ sha256 }) => sha256 === newest.sha256) ?? newest
	const told = (basis: Metadatum['basis']) =>
		Object.fromEntries(
			ledger.facts.metadata(version.id).flatMap(({ field, value, basis: b }) => (b === basis ? [[field, value]] : [])),
		)
	const { from } = capture
	const options = { obtained: capture.obtained, by: capture.by, options: told('option'), metadata: told('metadata') }
	const isLine = /\(JSON line\)$|^table\//.test(capture.extractor)
	const charset = /\(([^()]+)\)$/.exec(capture.extractor)?.[1]
	const name = isLine ? 'line.jsonl' : from.split('#').at(-1)!
	for await (const input of opened([fileOf(name, bytes, { from, charset })], { tellTable }))
		return { capture, taken: takeInput(input, options, knowledge) }
	return null
}

interface RereadOptions {
	readonly obtained: string
	readonly by: string
	readonly onProblem?: (problem: Problem, from: string, text?: string) => void
	/** Asked before each report: true ends it there. */
	readonly stop?: () => boolean
}

interface RereadSummary {
	readonly read: number
	readonly newVersions: number
	/** Reports of which no bytes are kept, and rows of tables, which are read again with their table. */
	readonly passedOver: number
}

/** Reads the kept bytes of these reports again. */
export async function rereadReports(
	reports: Iterable<string>,
	ledger: Ledger,
	attestary: Attestary,
	{ obtained, by, ...options }: RereadOptions,
): Promise<Outcome<RereadSummary | null>> {
	let [read, passedOver] = [0, 0]
	async function* again(): AsyncGenerator<Read> {
		for (const report of reports) {
			if (options.stop?.()) return
			const version = ledger.facts.report(report)?.versions.at(-1)
			const made = version && (await takenAgain(ledger, version, attestary.knowledge))
			if (!version || !made || made.capture.extractor.startsWith('table/')) {
				passedOver++
				continue
			}
			read++
			const { value, problems } = made.taken
			if (value && versionOf(report, value.version.text, value.version.sections).id === version.id) continue
			const { capture } = made
			const taken =
				value &&
				renewed(value, report, {
					...capture,
					from: `${capture.from} (kept since ${capture.obtained.slice(0, 10)})`,
					obtained,
					by,
				})
			yield {
				from: report,
				bytes: null,
				read: 0,
				taken: () => ({ value: taken, problems: value ? problems : [unread(report, problems)] }),
			}
		}
	}
	const { onProblem } = options
	const { value, problems } = await addRead(again(), ledger, attestary, onProblem ? { onProblem } : {})
	return { value: value && { read, newVersions: value.newVersions, passedOver }, problems }
}

/** The reading as one of this report, whatever its text alone would be called. */
function renewed(taken: TakenAny, report: string, { from, obtained, by }: Capture): TakenAny {
	const version = versionOf(report, taken.version.text, taken.version.sections)
	const id = captureId(version.id, taken.capture.sha256, from)
	return { ...taken, version, capture: { ...taken.capture, id, version: version.id, from, obtained, by } }
}

/** A report that was read once and is not any more: its text stands as it is. */
function unread(report: string, [problem]: readonly Problem[]): Problem {
	const why = problem ? ` (${problem.message})` : ''
	const message = `Its bytes were not read again${why}. The text that was read earlier stands.`
	return { code: 'intake/not-reread', level: 'warning', report, span: null, message }
}

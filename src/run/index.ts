/**
 * The public face of the library, `import { codeReport } from 'attestary'`, and what the command line drives. This floor
 * alone puts the others together and loads data from disk.
 */
import { fileOf, type Given, opened } from '../intake/index.ts'
import type { Outcome } from '../report/problem.ts'
import { type CodedReport, loadAttestary } from './attestary.ts'
import { takeInput } from './taking.ts'

export type { Claim, Coded, Link, Mention, Speaker, Statement } from '../coding/schema.ts'
export type { Chain, Decision, Derived, Figure, Incident, IncidentLink } from '../incident/schema.ts'
export { type Columns, fetchPage, type Given, measured, readColumns, readGivenDate } from '../intake/index.ts'
export type { Area, Outline, Town } from '../knowledge/index.ts'
export type { Outcome, Problem } from '../report/problem.ts'
export type { Metadatum, Version } from '../report/schema.ts'
export { Attestary, type CodedReport, type LoadOptions, loadAttestary } from './attestary.ts'
export { knownColumns, rememberColumns } from './columns.ts'
export { bundleOf, custodyOf, verifyBundle, zippedBundle } from './custody.ts'
export { projectBeside, readProject, readProjectOutlines } from './data.ts'
export { bodyOf, decide, isNew } from './decide.ts'
export {
	type ExportRequest,
	exportFormats,
	type FormatLine,
	filesOf,
	makeExport,
	previewExport,
	readIds,
	type Sink,
	writeExport,
	zippedExport,
} from './export.ts'
export { type Feed, readFeeds } from './feeds.ts'
export {
	type AddOptions,
	type AddSummary,
	addInputs,
	addPaths,
	deriveLedger,
	holdingsOf,
	mintHandles,
	type Progress,
	rebuildLedger,
	rebuiltOf,
} from './ledger-work.ts'
export { diffReleases, goingOut, inclusionBeside, makeRelease, readInclusion, sortedOut } from './release.ts'
export { rereadReports } from './reread.ts'
export { type TakenInput, takeInputs } from './taking.ts'
export { watchFeeds } from './watch.ts'

/** Codes one text, or the first report in the bytes of a file of any format, with what is known about it. The first call loads the data (about a second); the rest is pure. */
export async function codeReport(text: string | Uint8Array, given: Given = {}): Promise<Outcome<CodedReport | null>> {
	const attestary = await loadAttestary()
	if (typeof text === 'string') return attestary.codeReport(text, given)
	const name = given.id ?? 'report'
	for await (const input of opened([fileOf(name, text)])) {
		const { value, problems } = takeInput(input, { obtained: '', by: '', options: given })
		return value ? attestary.finish(value, problems) : { value: null, problems }
	}
	return { value: null, problems: [] }
}

/**
 * Out of the ledger, in the formats that people use. Each export is its main files, the claims beside them, a loss report and
 * a manifest; `formats/order.ts` lists the formats, `shape.ts` says what one is.
 */
import { claimLines } from './claims-beside.ts'
import { FORMATS, type Format } from './formats/order.ts'
import type { Holdings } from './holdings.ts'
import { lossesOf, lossTable } from './losses.ts'
import { type FileFact, manifestOf } from './manifest.ts'
import { select } from './selection.ts'
import type { ExportedFile, Exporter, ExportOptions, Loss, Tools } from './shape.ts'

export { FORMATS, type Format } from './formats/order.ts'
export type { HeldReport, Holdings } from './holdings.ts'
export type { FileFact } from './manifest.ts'
export { type Preview, previewOf, type Survey, surveyOf } from './preview.ts'
export * from './shape.ts'

export interface Exported {
	/** The main files first, then the claims and the loss report. */
	readonly files: readonly ExportedFile[]
	readonly losses: readonly Loss[]
	readonly counts: Readonly<Record<string, number>>
	/** The manifest, once the other files are written and their hashes known. */
	readonly manifest: (facts: readonly FileFact[]) => ExportedFile
}

/** What is needed beside the ledger: the version of this program, and what only the floor above can do. */
export interface Making {
	readonly program: string
	readonly tools: Tools
}

/** An export as files that are written piece by piece. */
export function exportAs(format: Format, holdings: Holdings, options: ExportOptions, making: Making): Exported {
	const exporter: Exporter = FORMATS[format]
	const selection = select(holdings, { ...options, rule: options.rule ?? exporter.rule }, making.tools.lands)
	const written = exporter.write(selection, making.tools)
	const own = written.losses ?? []
	const rowless = new Set(own.flatMap(({ incident, lost }) => (lost === 'row' && incident !== null ? [incident] : [])))
	const losses = [...selection.losses, ...own, ...lossesOf(selection, exporter, rowless)]
	const files: ExportedFile[] = [
		...written.files,
		{ name: 'claims.jsonl', content: () => claimLines(selection) },
		{ name: 'losses.csv', content: () => lossTable(losses) },
	]
	const manifest = (facts: readonly FileFact[]): ExportedFile => {
		const made = manifestOf({
			format,
			title: exporter.title,
			program: making.program,
			holdings,
			selection,
			options,
			counts: written.counts,
			losses: losses.length,
			files: facts,
		})
		return { name: 'manifest.json', content: () => [`${JSON.stringify(made, null, '\t')}\n`] }
	}
	return { files, losses, counts: written.counts, manifest }
}

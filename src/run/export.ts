/**
 * Exports, for the command line and the desk: which formats there are, who would be exposed, and the files themselves, in a
 * folder, in memory or in one ZIP. What counts is chosen here; what may be told is chosen in exchange, for all formats alike.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import {
	ASPECTS,
	type Aspect,
	type Exported,
	type ExportedFile,
	type ExportOptions,
	exportAs,
	type FileFact,
	FORMATS,
	type Format,
	type Holdings,
	IdTable,
	type Preview,
	previewOf,
	type Survey,
	surveyOf,
} from '../exchange/index.ts'
import { zipOf } from '../exchange/zip.ts'
import { EVERYTHING } from '../incident/release/inclusion.ts'
import type { Inclusion } from '../incident/release/schema.ts'
import type { Derived, RuleId } from '../incident/schema.ts'
import type { IncidentFilter, Ledger } from '../ledger/index.ts'
import type { Outcome, Problem } from '../report/problem.ts'
import type { Attestary } from './attestary.ts'
import { programVersion } from './data.ts'
import { databaseFile } from './database-file.ts'
import { derivedOf, holdingsOf, mintHandles } from './ledger-work.ts'
import { goingOut } from './release.ts'
import { stepping, type TellStep } from './steps.ts'

/** One format as a list shows it. */
export interface FormatLine {
	readonly id: Format
	readonly title: string
	readonly readers: string
	readonly holds: string
	/** Aspects of an incident that it does not carry. */
	readonly lacks: readonly Aspect[]
	/** Whose figures it carries when no rule is named. */
	readonly rule: RuleId
}

export function exportFormats(): FormatLine[] {
	return (Object.keys(FORMATS) as Format[]).map((id) => {
		const { title, readers, holds, carries, rule } = FORMATS[id]
		return { id, title, readers, holds, lacks: ASPECTS.filter((aspect) => !carries.includes(aspect)), rule }
	})
}

/** A user's table of ids that only other projects can give. */
export async function readIds(file: string): Promise<Outcome<IdTable | null>> {
	const bad = (message: string): Outcome<null> => ({
		value: null,
		problems: [{ code: 'export/bad-ids', level: 'error', report: file, span: null, message }],
	})
	let data: unknown
	try {
		data = JSON.parse(await readFile(file, 'utf8'))
	} catch (error) {
		return bad(`${file} cannot be read as JSON (${error instanceof Error ? error.message : String(error)}).`)
	}
	const read = IdTable.safeParse(data)
	if (read.success) return { value: read.data, problems: [] }
	const [issue] = read.error.issues
	return bad(`${file} does not fit: ${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}.`)
}

export interface ExportRequest extends ExportOptions {
	readonly format: Format
}

/** An export as a thread is asked for it. Null: everything, and everything recordable. */
export interface ExportOf {
	readonly options: Omit<ExportOptions, 'only'>
	readonly narrowed: IncidentFilter | null
	readonly rules: Inclusion | null
}

/** The incidents of a selection that count, by key. */
export async function selected(
	ledger: Ledger,
	{ options, narrowed, rules: given }: ExportOf,
	derived: Pick<Derived, 'incidents' | 'chains'> | null = null,
) {
	const rules = given ?? EVERYTHING
	if (!narrowed) return { options: options as ExportOptions, rules }
	const { incidents } = ledger
	const known = derived ?? { incidents: [...incidents.all()], chains: incidents.allChains() }
	const counting = new Set(goingOut(known, rules).counting.map(({ key }) => key))
	const only = (await ledger.marks(narrowed)).map(({ key }) => key).filter((key) => counting.has(key))
	return { options: { ...options, only } as ExportOptions, rules }
}

/** Whom and what an export would expose; nothing is written, and no handle is minted. */
export function previewExport(
	ledger: Ledger,
	options: ExportOptions,
	rules: Inclusion = EVERYTHING,
): Outcome<Preview | null> {
	return previewFrom(surveyLedger(ledger), options, rules)
}

/** Gone through once, for as many previews as are asked while the ledger stays as it is. */
export function surveyLedger(ledger: Ledger, tell: TellStep = () => {}): Survey {
	const { versions } = ledger.counts()
	const surveyed = {
		derived: derivedOf(ledger, tell),
		codings: [...stepping(ledger.codings.said(), tell, 'claims', versions)],
		versions: [...stepping(ledger.facts.sections(), tell, 'reports', versions)],
		notes: ledger.decisions().length,
	}
	tell('names')
	return surveyOf(surveyed)
}

export function previewFrom(survey: Survey, options: ExportOptions, rules: Inclusion): Outcome<Preview | null> {
	const counting = underRules(survey, rules, options)
	const problems = unknownIn(counting, options)
	return { value: problems.length > 0 ? null : previewOf(counting, options), problems }
}

/** Ids that were asked for and are neither an incident nor a chain. */
function unknownIn({ derived }: Pick<Holdings, 'derived'>, { only = [] }: ExportOptions): Problem[] {
	const known = new Set([
		...derived.incidents.flatMap(({ key, handle, aliases }) => [key, handle ?? '', ...aliases]),
		...derived.chains.map(({ key }) => key),
	])
	return only
		.filter((id) => !known.has(id))
		.map((id) => ({
			code: 'export/unknown-id',
			level: 'error',
			report: id,
			span: null,
			message: `There is no incident or chain ${id} among what counts. "attestary list" and "attestary chain" list those there are.`,
		}))
}

/** Who exports, what goes out, and who hears how far it is. */
export interface ExportedBy {
	readonly by: string
	readonly rules?: Inclusion
	readonly tell?: TellStep
}

/** An export of the ledger as it stands. Handles are minted for what is exported, because others will cite it by them. */
export async function makeExport(
	ledger: Ledger,
	attestary: Attestary,
	{ format, ...options }: ExportRequest,
	{ by, rules = EVERYTHING, tell = () => {} }: ExportedBy,
): Promise<Outcome<Exported | null>> {
	const before = underRules({ derived: derivedOf(ledger, tell) }, rules, options)
	const unknown = unknownIn(before, options)
	if (unknown.length > 0) return { value: null, problems: unknown }
	tell('handles')
	const minted = await mintHandles(ledger, attestary, before.derived.incidents, { by, reason: `exported as ${format}` })
	const making = {
		program: await programVersion(),
		tools: { sqlite: databaseFile, lands: attestary.knowledge.countries.byIso2 },
	}
	const holdings = underRules(holdingsOf(ledger, tell), rules, options)
	tell('withholding')
	return { value: exportAs(format, holdings, options, making), problems: minted.problems }
}

/** Only what goes out, and what does not with the reasons. */
function underRules<H extends Pick<Holdings, 'derived'>>(
	holdings: H,
	rules: Inclusion,
	{ only }: Pick<ExportOptions, 'only'>,
): H & Pick<Holdings, 'allStatements' | 'inclusion'> {
	const { counting, leftOut } = goingOut(holdings.derived, rules, only)
	const there = new Set(counting.map(({ key }) => key))
	const stands = (end: string) => end.startsWith('s-') || there.has(end)
	const links = holdings.derived.links.filter(({ from, to }) => stands(from) && stands(to))
	const kept = new Set(links.map(({ key }) => key))
	const chains = holdings.derived.chains.filter((chain) => chain.links.every((key) => kept.has(key)))
	const derived = { ...holdings.derived, incidents: counting, links, chains }
	return { ...holdings, derived, allStatements: rules === EVERYTHING, inclusion: { rules, leftOut } }
}

/** Where the bytes of a file go. */
export interface Sink {
	readonly write: (piece: Uint8Array) => void
	readonly end: () => void
}

/** Writes every file of an export, the manifest with the hashes of the others last; answers with their names. */
export async function writeExport(exported: Exported, open: (name: string) => Sink): Promise<FileFact[]> {
	const facts: FileFact[] = []
	for (const file of exported.files) facts.push(await writeFile(file, open))
	facts.push(await writeFile(exported.manifest(facts), open))
	return facts
}

async function writeFile({ name, content }: ExportedFile, open: (name: string) => Sink): Promise<FileFact> {
	const encoder = new TextEncoder()
	const hash = createHash('sha256')
	const sink = open(name)
	let bytes = 0
	const put = (piece: Uint8Array) => {
		hash.update(piece)
		bytes += piece.length
		sink.write(piece)
	}
	const made = content()
	if (made instanceof Promise) put(await made)
	else for (const piece of made) put(encoder.encode(piece))
	sink.end()
	return { name, sha256: hash.digest('hex'), bytes }
}

/** The files of an export in memory. */
export async function filesOf(
	exported: Exported,
	tell: TellStep = () => {},
): Promise<{ name: string; bytes: Uint8Array }[]> {
	const files: { name: string; bytes: Uint8Array }[] = []
	const step = () => tell('files', files.length, exported.files.length + 1)
	await writeExport(exported, (name) => {
		const pieces: Uint8Array[] = []
		step()
		return {
			write: (piece) => {
				step()
				pieces.push(piece)
			},
			end: () => files.push({ name, bytes: new Uint8Array(Buffer.concat(pieces)) }),
		}
	})
	return files
}

/** The files of an export in one ZIP. */
export async function zippedExport(exported: Exported, tell: TellStep = () => {}): Promise<Uint8Array> {
	const files = await filesOf(exported, tell)
	tell('zip')
	return zipOf(files)
}

/** What is done with a ledger: adding paths, coding what is new, deriving incidents, rebuilding. A bad report never stops the others. */
import { type Coded, nothingCoded } from '../coding/schema.ts'
import type { Holdings } from '../exchange/index.ts'
import { tellTable } from '../exchange/tables/index.ts'
import { joinHand } from '../incident/index.ts'
import type { Derived, Incident } from '../incident/schema.ts'
import {
	type Input,
	inputsOf,
	nameOf,
	type OpenOptions,
	opened,
	type TakeOptions,
	type WalkOptions,
} from '../intake/index.ts'
import { type Ledger, LedgerFault, type ReportEntry } from '../ledger/index.ts'
import { canonicalJson } from '../report/hash.ts'
import type { Outcome, Problem } from '../report/problem.ts'
import { chooseMetadata, type Metadatum, type ReportText, type Taken } from '../report/schema.ts'
import { type Attestary, codingFailed, newIn } from './attestary.ts'
import { carriedOver } from './carry.ts'
import { settleLedger } from './settle.ts'
import { stepping, type TellStep } from './steps.ts'
import { type TakenAny, takeInput } from './taking.ts'

export interface Progress {
	/** Inputs looked at so far, reports that are safe in the ledger, and the input last looked at. */
	readonly seen: number
	readonly kept: number
	readonly from: string
	/** Bytes of files that were read. */
	readonly bytes: number
}

export interface AddOptions extends OpenOptions {
	readonly take: TakeOptions
	readonly onProgress?: (progress: Progress) => void
	readonly onProblem?: (problem: Problem, from: string, text?: string) => void
	/** Told of each report that goes into the ledger or is there already. */
	readonly onReport?: (report: string) => void
	/** Asked before each input: true ends the adding there, and what was read is kept. */
	readonly stop?: () => boolean
}

export interface AddSummary {
	readonly seen: number
	readonly kept: number
	readonly newVersions: number
	readonly refused: number
	readonly coded: number
	readonly incidents: number
}

const PER_TRANSACTION = 50

/** Reads every path, keeps and codes what is new, and derives the incidents anew when anything changed. */
export function addPaths(
	paths: readonly string[],
	ledger: Ledger,
	attestary: Attestary,
	options: AddOptions & WalkOptions,
): Promise<Outcome<AddSummary | null>> {
	return addInputs(inputsOf(paths, options), ledger, attestary, options)
}

/** The same for inputs from anywhere. */
export function addInputs(
	inputs: Iterable<Input> | AsyncIterable<Input>,
	ledger: Ledger,
	attestary: Attestary,
	options: AddOptions,
): Promise<Outcome<AddSummary | null>> {
	let bytes = 0
	const measuredInputs = counting(inputs, (more) => {
		bytes += more
	})
	async function* read(): AsyncGenerator<Read> {
		for await (const input of opened(measuredInputs, { ...options, tellTable })) {
			const own = 'line' in input ? new TextEncoder().encode(input.line) : 'bytes' in input ? input.bytes : null
			const taken = () => takeInput(input, options.take, attestary.knowledge)
			yield { from: nameOf(input), bytes: own, read: bytes, taken }
		}
	}
	return addRead(read(), ledger, attestary, options)
}

/** Something that was read, and is taken in when its turn comes. */
export interface Read {
	readonly from: string
	/** To be kept; null when they are, or there are none. */
	readonly bytes: Uint8Array | null
	/** Bytes of files that were read up to here. */
	readonly read: number
	readonly taken: () => Outcome<TakenAny | null>
}

/** The same for what was read by whomever. */
export async function addRead(
	inputs: AsyncIterable<Read>,
	ledger: Ledger,
	attestary: Attestary,
	options: Omit<AddOptions, 'take'>,
): Promise<Outcome<AddSummary | null>> {
	let [seen, refused, coded, kept] = [0, 0, 0, 0]
	const tell = (problems: readonly Problem[], from: string, text?: string) => {
		for (const problem of problems) options.onProblem?.(problem, from, text)
	}
	async function* entries(): AsyncGenerator<ReportEntry> {
		for await (const { from, bytes, read, taken: take } of inputs) {
			if (options.stop?.()) return
			seen++
			options.onProgress?.({ seen, kept, from, bytes: read })
			const taken = take()
			tell(taken.problems, from, taken.value?.version.text)
			if (!taken.value) {
				if (taken.problems.some(({ level }) => level === 'error')) refused++
				continue
			}
			options.onReport?.(taken.value.version.report)
			const held = ledger.facts.report(taken.value.version.report)
			if (held && !held.versions.some(({ id }) => id === taken.value!.version.id)) renewed.add(held.report)
			const { coded: row, ...fact } = taken.value
			if (row && isLead(row)) leads.set(tableFile(from), (leads.get(tableFile(from)) ?? 0) + 1)
			const entry = { taken: fact, ...(bytes ? { bytes } : {}), ...(row ? { hand: [row] } : {}) }
			const text = textToCode(taken.value, ledger)
			if (!text) {
				yield entry
				continue
			}
			const made = attestary.code(text)
			coded++
			tell(newIn(made.problems, taken.problems), from, text.version.text)
			yield { ...entry, coded: [made.value] }
		}
	}
	const leads = new Map<string, number>()
	const renewed = new Set<string>()
	const added = await ledger.addMany(entries(), {
		batch: PER_TRANSACTION,
		onBatch: (n) => {
			kept = n
		},
	})
	if (!added.value) return { value: null, problems: added.problems }
	for (const [file, count] of leads) tell([leadsIn(file, count)], file)
	const carried = [...renewed].map((report) => carriedOver(ledger, report))
	for (const { problems } of carried) for (const problem of problems) tell([problem], problem.report)
	const decisions = carried.flatMap((one) => one.decisions)
	const entered = decisions.length > 0 ? await ledger.decideAll(decisions) : { problems: [] }
	const derived = await deriveLedger(ledger, attestary)
	if (!derived.value) return { value: null, problems: [...entered.problems, ...derived.problems] }
	const { newVersions } = added.value
	refused += added.problems.filter(({ code }) => code === 'ledger/expunged').length
	return {
		value: { seen, kept: added.value.kept, newVersions, refused, coded, incidents: derived.value.incidents },
		problems: [...added.problems, ...entered.problems, ...derived.problems],
	}
}

const isLead = ({ mentions }: Coded): boolean => mentions.length > 0 && mentions.every(({ main }) => !main)
const tableFile = (from: string): string => from.replace(/:\d+$/, '')

const leadsIn = (report: string, count: number): Problem => ({
	code: 'intake/leads',
	level: 'note',
	report,
	span: null,
	message: `${count === 1 ? 'A row is a lead' : `${count} rows are leads`}: kept, searched and matched, but no incident rests on them. Add the pages that they name.`,
})

/** The same inputs; whoever wants to know hears of the bytes as they are read. */
async function* counting(
	inputs: Iterable<Input> | AsyncIterable<Input>,
	hear: (bytes: number) => void,
): AsyncGenerator<Input> {
	for await (const input of inputs) yield input.kind === 'file' ? { ...input, chunks: heard(input.chunks) } : input

	async function* heard(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
		for await (const chunk of chunks) {
			hear(chunk.length)
			yield chunk
		}
	}
}

/** What the coder is to read: null when the ledger has this version already and nothing new is known about it. */
function textToCode({ version, metadata }: Taken, ledger: Ledger): ReportText | null {
	const held = ledger.facts.metadata(version.id)
	const decided = ledger.facts.report(version.report)?.metadata.filter(({ basis }) => basis === 'decision') ?? []
	const before = chooseMetadata([...held, ...decided])
	const now = chooseMetadata([...held, ...metadata, ...decided])
	const known = ledger.facts.version(version.id) !== null
	return known && sameMetadata(before, now) && hasCoding(ledger, version.id) ? null : { version, metadata: now }
}

const sameMetadata = (a: readonly Metadatum[], b: readonly Metadatum[]) => canonicalJson(a) === canonicalJson(b)
const hasCoding = (ledger: Ledger, version: string) => !ledger.codings.all(version).next().done

/** Codes what has no coding, and makes incidents, links and chains anew when anything is pending. The coder may be loaded when needed. */
export async function deriveLedger(
	ledger: Ledger,
	attestary: Attestary | (() => Promise<Attestary>),
): Promise<Outcome<{ incidents: number } | null>> {
	const { versions, decisions } = ledger.pending()
	if (versions.length === 0 && decisions === 0) return { value: { incidents: ledger.counts().incidents }, problems: [] }
	const uncoded = versions.filter((id) => !hasCoding(ledger, id))
	const coder = async () => (typeof attestary === 'function' ? attestary() : attestary)
	const problems = uncoded.length > 0 ? await codeVersions(ledger, await coder(), uncoded) : []
	const settled = await settleLedger(ledger)
	problems.push(...settled.problems)
	return { value: settled.value && { incidents: ledger.counts().incidents }, problems }
}

/** Codes versions and keeps their codings, some at a time. */
async function codeVersions(
	ledger: Ledger,
	attestary: Attestary,
	versions: readonly string[],
	onCoded?: (done: number) => void,
): Promise<Problem[]> {
	const problems: Problem[] = []
	let waiting: Coded[] = []
	const keep = async () => {
		problems.push(...(await keepCodings(ledger, waiting)))
		waiting = []
	}
	let done = 0
	for (const id of versions) {
		const text = ledger.facts.text(id)
		if (!text) continue
		const made = attestary.code(text)
		problems.push(...made.problems.filter(({ level }) => level === 'error'))
		waiting.push(made.value)
		onCoded?.(++done)
		if (waiting.length >= PER_TRANSACTION) await keep()
	}
	if (waiting.length > 0) await keep()
	return problems
}

/** All in one step. When one of them cannot be stored, which is our own fault, its report has none. */
async function keepCodings(ledger: Ledger, codings: readonly Coded[]): Promise<readonly Problem[]> {
	try {
		return (await ledger.keepCodings(codings)).problems
	} catch (error) {
		const [only] = codings
		if (codings.length > 1) return (await Promise.all(codings.map((one) => keepCodings(ledger, [one])))).flat()
		if (error instanceof LedgerFault || !only) throw error
		return [codingFailed(only.report, error), ...(await ledger.keepCodings([nothingCoded(only)])).problems]
	}
}

/** Drops all that is derived and makes it again from the facts: with the same coder and knowledge the result is equal. */
export async function rebuildLedger(
	ledger: Ledger,
	attestary: Attestary,
	onCoded?: (done: number) => void,
): Promise<Outcome<{ versions: number; incidents: number } | null>> {
	const dropped = await ledger.dropDerived()
	if (!dropped.value) return { value: null, problems: dropped.problems }
	const { versions } = ledger.pending()
	const problems = await codeVersions(ledger, attestary, versions, onCoded)
	const derived = await deriveLedger(ledger, attestary)
	problems.push(...derived.problems)
	return { value: derived.value && { versions: versions.length, incidents: derived.value.incidents }, problems }
}

/** Codes the versions of a report again: its publication day was decided, and dates hang on it. */
export async function recodeReport(ledger: Ledger, attestary: Attestary, report: string): Promise<Problem[]> {
	const versions = ledger.facts.report(report)?.versions.map(({ id }) => id) ?? []
	return codeVersions(ledger, attestary, versions)
}

/** What `verify` compares the stored derivation with. */
export function rebuiltOf(ledger: Ledger, attestary: Attestary) {
	const codings: Coded[] = []
	function* coded(): Generator<Coded> {
		for (const text of ledger.facts.texts()) {
			// Codings by hand are facts beside what the machine makes.
			const all = joinHand([attestary.code(text).value], ledger.facts.hand(text.version.id))
			codings.push(...all)
			yield* all
		}
	}
	return {
		codings: coded(),
		derived: () => attestary.derive([...ledger.facts.texts()], codings, ledger.decisions()).value,
	}
}

/** Gives public handles to those incidents that have none yet: they are cited, exported or decided on. */
export async function mintHandles(
	ledger: Ledger,
	attestary: Attestary,
	incidents: readonly Incident[],
	{ by, reason }: { readonly by: string; readonly reason: string },
): Promise<Outcome<unknown>> {
	const unnamed = incidents.filter(({ handle }) => handle === null)
	if (unnamed.length === 0) return { value: [], problems: [] }
	const iso3 = new Map(attestary.knowledge.countries.all.map((country) => [country.iso2, country.iso3]))
	return ledger.mint(
		unnamed.map(({ key, where }) => ({ incident: key, country: iso3.get(where?.country ?? '') ?? null, by, reason })),
	)
}

/** The whole ledger, for an export. */
export function holdingsOf(ledger: Ledger, tell: TellStep = () => {}): Holdings {
	const { versions } = ledger.counts()
	return {
		reports: [...stepping(ledger.facts.texts(), tell, 'reports', versions)].map((text) => {
			const [first] = ledger.facts.captures(text.version.id)
			return { ...text, obtained: first?.obtained }
		}),
		codings: [...stepping(ledger.codings.all(), tell, 'claims', versions)],
		derived: derivedOf(ledger, tell),
		decisions: ledger.decisions(),
	}
}

export function derivedOf(ledger: Ledger, tell: TellStep = () => {}): Derived {
	const { incidents } = ledger
	return {
		incidents: [...stepping(incidents.all(), tell, 'incidents', ledger.counts().incidents)],
		links: incidents.allLinks(),
		chains: incidents.allChains(),
		proposals: incidents.proposals(),
		orphaned: incidents.orphaned(),
	}
}

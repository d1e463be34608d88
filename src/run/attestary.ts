/**
 * The coder with its data loaded: model and knowledge are read once, and from then on everything is a pure function of
 * what is handed in. A ledger is not needed for it; `ledger-work.ts` puts the two together.
 */
import { gateOf } from '../coding/gate.ts'
import { codeReport, codeToponyms } from '../coding/index.ts'
import type { Toponym } from '../coding/places.ts'
import { type Coded, nothingCoded } from '../coding/schema.ts'
import { applyDecisions, namedIn } from '../incident/decisions.ts'
import { deriveIncidents } from '../incident/index.ts'
import type { Decision, Derived } from '../incident/schema.ts'
import { type Given, takeText } from '../intake/index.ts'
import { type Knowledge, loadKnowledge, type ProjectKnowledge } from '../knowledge/index.ts'
import { createReader, loadModel, type Reader } from '../language/index.ts'
import type { Outcome, Problem } from '../report/problem.ts'
import { chooseMetadata, type Metadatum, metadatum, type ReportText, type Version } from '../report/schema.ts'
import { readKnowledge, readModel } from './data.ts'

/** One report with its coding and the incidents that it alone speaks of. */
export interface CodedReport {
	readonly version: Version
	readonly metadata: readonly Metadatum[]
	readonly coded: Coded
	readonly derived: Derived
}

export interface LoadOptions {
	/** Places and actors of the project, which come before the shipped ones. */
	readonly project?: ProjectKnowledge
	/** Parse only the sentences that the gate lets through; without it all are parsed. */
	readonly gate?: boolean
}

export class Attestary {
	readonly knowledge: Knowledge
	readonly reader: Reader
	constructor(reader: Reader, knowledge: Knowledge) {
		this.reader = reader
		this.knowledge = knowledge
	}

	/** A version and its metadata to a coding. It never throws: a coder that fails yields an empty coding and a problem. */
	code(input: ReportText): Outcome<Coded> {
		try {
			return codeReport(input, this.reader, this.knowledge)
		} catch (error) {
			const { id, report } = input.version
			const language = metadatum(input.metadata, 'language')?.value ?? 'en'
			return { value: nothingCoded({ version: id, report, language }), problems: [codingFailed(report, error)] }
		}
	}

	/** The place names of a report with their points, whether or not an event is told to have happened there. */
	toponyms(input: ReportText): Toponym[] {
		return codeToponyms(input, this.reader, this.knowledge)
	}

	/** Codings and decisions to incidents, links and chains. */
	derive(
		texts: readonly ReportText[],
		codings: readonly Coded[],
		decisions: readonly Decision[] = [],
	): Outcome<Derived> {
		const ruling = applyDecisions(decisions, namedIn(codings))
		const value = deriveIncidents({ coded: codings, reports: texts.map(factsOf), ruling })
		return { value, problems: ruling.problems }
	}

	/** One call from a text (or the bytes of a file) and what is known about it to its coding. Stores nothing, needs no clock. */
	codeReport(text: string | Uint8Array, given: Given = {}): Outcome<CodedReport | null> {
		const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
		const taken = takeText(bytes, given.id ?? 'text', { obtained: '', by: '', options: given })
		return taken.value ? this.finish(taken.value, taken.problems) : { value: null, problems: taken.problems }
	}

	/** What was taken in, coded, and the incidents that it speaks of. */
	finish(
		taken: Pick<CodedReport, 'version' | 'metadata'> & { readonly coded?: Coded },
		before: readonly Problem[] = [],
	): Outcome<CodedReport> {
		const input = { version: taken.version, metadata: chooseMetadata(taken.metadata) }
		// Of a row of a hand-coded table the coding is there already.
		const coded = taken.coded ? { value: taken.coded, problems: [] } : this.code(input)
		const derived = this.derive([input], [coded.value])
		return {
			value: { version: input.version, metadata: input.metadata, coded: coded.value, derived: derived.value },
			problems: [...before, ...newIn(coded.problems, before), ...derived.problems],
		}
	}
}

/** Problems that were not told yet: intake and coding may both see that a language is not read. */
export function newIn(problems: readonly Problem[], told: readonly Problem[]): Problem[] {
	return problems.filter(({ code, span }) => !told.some((one) => one.code === code && one.span?.start === span?.start))
}

/** What clustering is given of a report besides its coding. */
export function factsOf({ version, metadata }: ReportText) {
	const published = metadatum(metadata, 'published')?.value.slice(0, 10) ?? null
	return {
		version: version.id,
		report: version.report,
		publisher: metadatum(metadata, 'publisher')?.value ?? null,
		published,
		textHash: version.textHash,
		text: version.text,
	}
}

export function codingFailed(report: string, error: unknown): Problem {
	const what = error instanceof Error ? error.message : String(error)
	return {
		code: 'coding/failed',
		level: 'error',
		report,
		span: null,
		message: `The coder failed on this report (${what}). The report is kept; please tell us about it.`,
	}
}

let shipped: Promise<Attestary> | null = null

/** Reads the shipped model and knowledge. Without options the same one is given every time. */
export function loadAttestary(options: LoadOptions = {}): Promise<Attestary> {
	if (options.project || options.gate) return load(options)
	shipped ??= load({})
	return shipped
}

async function load({ project, gate = false }: LoadOptions): Promise<Attestary> {
	const [model, files] = await Promise.all([readModel(), readKnowledge()])
	const knowledge = loadKnowledge(files, project)
	return new Attestary(createReader(loadModel(model), gate ? { gate: gateOf(knowledge) } : {}), knowledge)
}

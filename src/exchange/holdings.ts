/** What an export is made of, and the few things that every format needs: look-ups, words, code points, withheld names. */
import type { Claim, Coded } from '../coding/schema.ts'
import type { Inclusion } from '../incident/release/schema.ts'
import type { Decision, Derived, Figure, Incident } from '../incident/schema.ts'
import { chooseMetadata, type Metadatum, metadatum, type Version } from '../report/schema.ts'
import type { Span } from '../report/span.ts'
import { withholding } from './withheld.ts'

export interface HeldReport {
	readonly version: Version
	readonly metadata: readonly Metadatum[]
}

export interface Holdings {
	readonly reports: readonly HeldReport[]
	readonly codings: readonly Coded[]
	readonly derived: Derived
	readonly decisions: readonly Decision[]
	/** The rules about what counts, where there are some: `derived` then holds what counts alone. */
	readonly inclusion?: {
		readonly rules: Inclusion
		readonly leftOut: readonly { readonly incident: Incident; readonly reasons: readonly string[] }[]
	}
}

export interface ExportOptions {
	/** Names of people who were harmed are left out unless this is true. */
	readonly names?: boolean
}

/** One thing that the format could not carry. */
export interface Loss {
	/** Handle or key of the incident; null when it is the whole export. */
	readonly incident: string | null
	readonly what: string
}

export interface ExportedFile {
	/** Added to the name that the user gives: "" for the main file, "-claims" for the claims beside it. */
	readonly suffix: string
	readonly extension: string
	/** In pieces, so that a large ledger is never one string. */
	readonly pieces: () => Iterable<string>
}

export interface Exported {
	readonly files: readonly ExportedFile[]
	readonly losses: readonly Loss[]
}

const ADDRESS = /^(?:id:|url:|https?:)\S+$/

export const NAMES_WITHHELD =
	'Names of people who were harmed are withheld; addresses of reports are not. Give --names to carry them.'

/** Everything by its key, and the rules about what may be shown. */
export class Index {
	readonly claims = new Map<string, Claim>()
	private readonly versions = new Map<string, HeldReport>()
	private readonly publishers = new Map<string, Set<string>>()
	private readonly points = new Map<string, (offset: number) => number>()
	private readonly withheld: ((words: string) => string) | null
	constructor({ reports, codings, derived }: Holdings, { names = false }: ExportOptions) {
		for (const report of reports) {
			this.versions.set(report.version.id, report)
			const publisher = this.about(report.version.id, 'publisher')
			const known = this.publishers.get(report.version.report) ?? new Set()
			if (publisher) this.publishers.set(report.version.report, known.add(publisher))
			this.points.set(report.version.id, codePoints(report.version.text))
		}
		for (const claim of codings.flatMap((coded) => coded.claims)) this.claims.set(claim.key, claim)
		this.withheld = names ? null : withholding([...this.claims.values()], derived.incidents)
	}
	/** Words with the names of those harmed left out. Ids and addresses of reports stay: others look them up. */
	safe(words: string): string {
		return this.withheld && !ADDRESS.test(words) ? this.withheld(words) : words
	}
	wordsAt(version: string, spans: readonly Span[]): string {
		const text = this.versions.get(version)?.version.text ?? ''
		return this.safe(spans.map((span) => text.slice(span.start, span.end)).join(' … '))
	}
	wordsOf({ version, evidence }: Claim): string {
		return evidence.kind === 'decision' ? this.safe(evidence.reason) : this.wordsAt(version, evidence.spans)
	}
	/** Offsets of a version's text in Unicode code points, as most other tools count. */
	inCodePoints(version: string, span: Span): Span {
		const at = this.points.get(version) ?? ((offset: number) => offset)
		return { start: at(span.start), end: at(span.end) }
	}
	about(version: string, field: Metadatum['field']): string {
		return metadatum(chooseMetadata(this.versions.get(version)?.metadata ?? []), field)?.value ?? ''
	}
	/** Who published the reports that tell of the incident. */
	publishersOf({ reports }: Incident): string[] {
		return [...new Set(reports.flatMap((report) => [...(this.publishers.get(report) ?? [])]))].sort()
	}
	hides(): boolean {
		return this.withheld !== null
	}
}

export const nameOf = (incident: Incident): string => incident.handle ?? incident.key

/** The rule whose figures are exported, where it makes one; the name of the rule stands beside each. */
const FIGURES_BY = 'ucdp'

/** The total of one kind of harm. Not said is no figure: a rule's 0 for that is left out. */
export function totalOf({ figures }: Incident, kind: Figure['kind']): Figure | null {
	const totals = figures.filter(
		(figure) => figure.kind === kind && figure.who === null && figure.flag !== 'not-reported',
	)
	return totals.find(({ rule }) => rule === FIGURES_BY) ?? totals[0] ?? null
}

/** UTF-16 offset to code points: equal but for a text with characters beyond the first 65,536. */
function codePoints(text: string): (offset: number) => number {
	const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index)
	if (pairs.length === 0) return (offset) => offset
	return (offset) => {
		let [low, high] = [0, pairs.length]
		while (low < high) {
			const middle = (low + high) >> 1
			if (pairs[middle]! < offset) low = middle + 1
			else high = middle
		}
		return offset - low
	}
}

/** Look-ups over what is to be printed: claims and statements by key, the words at a place, who a publisher is. */
import { speakerInWords } from '../../coding/in-words.ts'
import type { Claim, Coded, Mention, Speaker, Statement } from '../../coding/schema.ts'
import { applyDecisions, namedIn, type RuledClaim, ruleClaim } from '../../incident/decisions.ts'
import { knownNames, recognised } from '../../incident/registry.ts'
import type { Ruling } from '../../incident/ruling.ts'
import { type Decision, type Derived, type Incident, liveDecisions } from '../../incident/schema.ts'
import { chooseMetadata, type Metadatum, metadatum, type Version } from '../../report/schema.ts'
import { sentencesIn } from '../../report/sentence.ts'
import type { Span } from '../../report/span.ts'

export interface Printed {
	readonly reports: readonly { readonly version: Version; readonly metadata: readonly Metadatum[] }[]
	readonly codings: readonly Coded[]
	readonly derived: Derived
	/** The whole log, where there is one. */
	readonly decisions?: readonly Decision[]
}

export class View {
	readonly claims: ReadonlyMap<string, Claim>
	readonly statements: ReadonlyMap<string, Statement>
	readonly mentions: ReadonlyMap<string, Mention>
	/** Incidents in the order in which they are numbered. */
	readonly numbered: readonly Incident[]
	readonly printed: Printed
	private readonly ruling: Ruling
	private readonly sentences = new Map<string, (span: Span) => Span>()
	private readonly notes: readonly Decision[]
	private readonly versions: ReadonlyMap<string, Printed['reports'][number]>
	private readonly incidentOf: ReadonlyMap<string, number>
	constructor(printed: Printed) {
		this.printed = printed
		const { codings, derived, reports, decisions = [] } = printed
		this.ruling = applyDecisions(decisions, { ...namedIn(codings), known: () => true })
		this.notes = liveDecisions(decisions).filter(({ body }) => body.act === 'note')
		this.claims = new Map(codings.flatMap((c) => c.claims.map((claim) => [claim.key, claim])))
		this.statements = new Map(codings.flatMap((c) => c.statements.map((said) => [said.key, said])))
		this.mentions = new Map(codings.flatMap((c) => c.mentions.map((mention) => [mention.key, mention])))
		this.versions = new Map(reports.map((report) => [report.version.id, report]))
		this.numbered = inOrder(derived.incidents)
		this.incidentOf = new Map(
			this.numbered.flatMap((incident, i) => [incident.key, ...incident.mentions].map((key) => [key, i + 1] as const)),
		)
	}
	/** A claim as people decided on it. */
	ruled(claim: Claim): RuledClaim {
		return ruleClaim(claim, this.ruling)
	}
	/** The name that the doer of a claim goes by, where a person said whom the printed one means. */
	knownAs(claim: Claim): string | null {
		const day = this.about(claim.version, 'published')?.value
		const known = recognised(claim, this.ruling.registry, day ? Number(day.slice(0, 4)) : null)
		if (known === claim || known.field !== 'actor' || known.value.ref === undefined) return null
		return knownNames(this.ruling.registry).get(known.value.ref) ?? null
	}
	/** The same, whole: for programs. */
	ruledByKey(key: string): (RuledClaim & { readonly notes: readonly Decision[] }) | null {
		const claim = this.claims.get(key)
		return claim ? { ...this.ruled(claim), notes: this.notesOn([key]) } : null
	}
	/** What people set of an incident as a whole, with who and why. */
	settingsOf({ settings = [] }: Incident): Decision[] {
		const { decisions = [] } = this.printed
		return settings.flatMap(({ decision }) => decisions.find(({ id }) => id === decision) ?? [])
	}
	/** The notes that people made on any of these. */
	notesOn(targets: readonly string[]): Decision[] {
		return this.notes.filter(({ body }) => body.act === 'note' && targets.includes(body.about))
	}
	/** The number under which an incident, or the incident of a mention, is printed. */
	numberOf(key: string): number | undefined {
		return this.incidentOf.get(key)
	}
	textOf(version: string): string {
		return this.versions.get(version)?.version.text ?? ''
	}
	wordsAt(version: string, spans: readonly Span[]): string {
		const text = this.textOf(version)
		return spans.map((span) => text.slice(span.start, span.end)).join(' … ')
	}
	about(version: string, field: Metadatum['field']): Metadatum | null {
		return metadatum(chooseMetadata(this.versions.get(version)?.metadata ?? []), field)
	}
	publisherOf(version: string): string {
		return (this.many && this.about(version, 'publisher')?.value) || 'the report'
	}
	speaker(version: string, speaker: Speaker): string {
		return speakerInWords(speaker, this.publisherOf(version))
	}
	/** The sentence of its line that a span begins in. */
	sentenceAt(version: string, span: Span): Span {
		const find = this.sentences.get(version) ?? sentencesIn(this.textOf(version))
		this.sentences.set(version, find)
		return find(span)
	}
	/** True when more than one report is printed, so that it must be said which one words are from. */
	get many(): boolean {
		return this.versions.size > 1
	}
}

/** What happened first comes first; what has no date stands where its report tells it, after what has one. */
function inOrder(incidents: readonly Incident[]): Incident[] {
	const shown = incidents.filter((incident) => incident.recordable)
	const rest = incidents.filter((incident) => !incident.recordable)
	const at = (incident: Incident) => incident.when?.earliest ?? '9999'
	return [...shown.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0)), ...rest]
}

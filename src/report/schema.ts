/**
 * A report and what was obtained of it. These are *facts*: they are stored and never recomputed.
 * Types are inferred from the schemas; tables, JSON Schema and `docs/fields.md` follow from them.
 */
import { z } from 'zod'
import { canonicalJson, hashOf, hashOfText } from './hash.ts'

export const SpanSchema = z
	.strictObject({ start: z.int().min(0), end: z.int().min(1) })
	.meta({ id: 'Span', description: '[start, end) in the canonical text of a version, UTF-16 code units.' })

export const Basis = z
	.enum(['decision', 'option', 'metadata', 'dateline', 'embedded-post', 'text'])
	.meta({ id: 'Basis', description: 'Where a metadatum comes from, strongest first.' })
export type Basis = z.infer<typeof Basis>

export const MetadataField = z.enum([
	'title',
	'publisher',
	'author',
	'published',
	'updated',
	'rights',
	'language',
	'url',
])
export type MetadataField = z.infer<typeof MetadataField>

export const Metadatum = z
	.strictObject({
		field: MetadataField,
		value: z.string().meta({ description: 'Dates as YYYY-MM-DD or with time and zone; languages as ISO 639-1.' }),
		basis: Basis,
		span: SpanSchema.optional().meta({ description: 'The words it was read from, when they stand in the text.' }),
	})
	.meta({ id: 'Metadatum', description: 'One thing known about a report itself, and how it is known.' })
export type Metadatum = Readonly<z.infer<typeof Metadatum>>

export const SectionKind = z.enum(['headline', 'body', 'post', 'entry', 'caption', 'row'])
export type SectionKind = z.infer<typeof SectionKind>

export const Section = z
	.strictObject({
		start: z.int().min(0),
		end: z.int().min(0),
		kind: SectionKind,
		author: z.string().optional().meta({ description: 'Who wrote it, when that is not the author of the report.' }),
		handle: z.string().optional().meta({ description: 'Account name of a social post, with the @.' }),
		date: z.string().optional().meta({ description: 'Its own date, YYYY-MM-DD or with time.' }),
		dateSpan: SpanSchema.optional(),
	})
	.meta({ id: 'Section', description: 'A stretch of a version with its own author and time. Sections do not overlap.' })
export type Section = Readonly<z.infer<typeof Section>>

export const Version = z
	.strictObject({
		id: z.string().meta({ description: 'SHA-256 over report id, text and sections.' }),
		report: z.string().meta({ description: 'The report it is a text of.' }),
		text: z.string().meta({ description: 'Canonical text: NFC, LF line ends, nothing else changed.' }),
		textHash: z.string().meta({ description: 'SHA-256 of the text alone: the same text elsewhere has the same.' }),
		sections: z.array(Section),
	})
	.meta({ id: 'Version', description: 'One immutable canonical text of a report. Claims cite a version.' })
export type Version = Readonly<z.infer<typeof Version>>

export const Capture = z
	.strictObject({
		id: z
			.string()
			.meta({ description: 'SHA-256 over version, bytes hash and origin: the same obtaining is kept once.' }),
		version: z.string(),
		sha256: z.string().meta({ description: 'Of the bytes as obtained.' }),
		size: z.int().min(0),
		from: z.string().meta({ description: 'Path, path and line, URL or "-" for standard input.' }),
		obtained: z.string().meta({ description: 'When, ISO 8601 UTC.' }),
		by: z.string().meta({ description: 'Who obtained it: a person or program as configured.' }),
		extractor: z.string().meta({ description: 'Which extractor read the bytes, with its version.' }),
	})
	.meta({ id: 'Capture', description: 'One obtaining of bytes.' })
export type Capture = Readonly<z.infer<typeof Capture>>

/** What an extractor hands over: everything the ledger keeps of one input. */
export interface Taken {
	readonly version: Version
	readonly metadata: readonly Metadatum[]
	/** Without id: `from`, `obtained` and `by` are known at the edge. */
	readonly capture: Capture
}

/** What the coder is given: one version and the metadata that count for it (strongest basis first, one per field). */
export interface ReportText {
	readonly version: Version
	readonly metadata: readonly Metadatum[]
}

/** `url:…` when the report has an address, `id:…` when one was given, else `text:` and the hash of its text. */
export function reportId(known: { url?: string | undefined; id?: string | undefined; text: string }): string {
	if (known.url) return `url:${known.url}`
	if (known.id) return `id:${known.id}`
	return `text:${hashOfText(known.text)}`
}

/** The one way to make a version: its id follows from its content. */
export function versionOf(report: string, text: string, sections: readonly Section[]): Version {
	const textHash = hashOfText(text)
	return { id: hashOf({ report, textHash, sections }), report, text, textHash, sections: [...sections] }
}

/** The one way to make a capture's id. */
export function captureId(version: string, sha256: string, from: string): string {
	return hashOf({ version, sha256, from })
}

const strength = new Map(Basis.options.map((basis, i) => [basis, i]))

/**
 * The metadata that count: for each field the strongest basis, ties broken by value so that the order in which things
 * were added never matters.
 */
export function chooseMetadata(all: readonly Metadatum[]): Metadatum[] {
	const best = new Map<MetadataField, Metadatum>()
	for (const datum of all) {
		const held = best.get(datum.field)
		if (!held || compareMetadata(datum, held) < 0) best.set(datum.field, datum)
	}
	return MetadataField.options.flatMap((field) => best.get(field) ?? [])
}

function compareMetadata(a: Metadatum, b: Metadatum): number {
	const byBasis = (strength.get(a.basis) ?? 9) - (strength.get(b.basis) ?? 9)
	if (byBasis !== 0) return byBasis
	const [x, y] = [canonicalJson(a), canonicalJson(b)]
	return x < y ? -1 : x > y ? 1 : 0
}

/** The chosen value of one field, or null. */
export function metadatum(metadata: readonly Metadatum[], field: MetadataField): Metadatum | null {
	return metadata.find((m) => m.field === field) ?? null
}

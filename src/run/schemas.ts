/** JSON Schemas of what leaves, each with a name and a version: a change that breaks readers raises it. Made from the schemas of the code. */
import { z } from 'zod'
import { Claim, Coded, Mention, Statement } from '../coding/schema.ts'
import { CLAIMS_FORMAT, ClaimLine } from '../exchange/claims-beside.ts'
import { JSON_FORMAT } from '../exchange/formats/json.ts'
import { MANIFEST_FORMAT, Manifest } from '../exchange/manifest.ts'
import { Chain, Decision, Derived, Incident, IncidentLink, RuleId } from '../incident/schema.ts'
import { GivenReport } from '../intake/given.ts'
import { Metadatum, Section, SpanSchema, Version } from '../report/schema.ts'

const ShownReport = z
	.strictObject({
		report: z.string(),
		version: z.string(),
		title: z.string(),
		publisher: z.string(),
		author: z.string(),
		published: z.string(),
		language: z.string(),
		url: z.string(),
		rights: z.string(),
		obtained: z.string().meta({ description: 'When this text was first obtained; empty where nobody knows.' }),
		length: z.int().meta({ description: 'Code points.' }),
		textHash: z.string(),
		text: z.string().nullable().meta({ description: 'Null in the public profile.' }),
		sections: z.array(Section),
		metadata: z.array(Metadatum),
	})
	.meta({ id: 'ExportedReport', description: 'One version of a report as it may be told.' })

const beside = { incident: z.string(), words: z.string() }
const [first, ...others] = Claim.options.map((option) => option.extend(beside))
const ExportedClaim = z
	.discriminatedUnion('field', [first!, ...others])
	.meta({ id: 'ExportedClaim', description: 'A claim with its incident and its words.' })

const WholeRecords = z
	.strictObject({
		format: z.literal(JSON_FORMAT),
		offsets: z.literal('code points'),
		rule: RuleId,
		counts: z.record(z.string(), z.int()),
		reports: z.array(ShownReport),
		incidents: z.array(Incident),
		links: z.array(IncidentLink),
		chains: z.array(Chain),
		mentions: z.array(Mention),
		statements: z.array(Statement.extend({ words: z.string() })),
		claims: z.array(ExportedClaim),
		decisions: z.array(Decision).optional().meta({ description: 'In the private profile alone.' }),
	})
	.meta({ id: 'WholeRecords', description: 'incidents.json of the format json. Spans count code points.' })

const Told = z
	.strictObject({
		code: z.string(),
		level: z.enum(['error', 'warning', 'note']),
		report: z.string(),
		span: SpanSchema.nullable(),
		message: z.string(),
	})
	.meta({ id: 'Problem', description: 'What went wrong or is to be known; codes never change meaning.' })

const Coding = z
	.strictObject({
		version: Version,
		metadata: z.array(Metadatum),
		coded: Coded,
		derived: Derived,
		problems: z.array(Told),
	})
	.meta({ id: 'Coding', description: 'What `attestary code --json` prints. Spans count UTF-16 code units.' })

interface Described {
	readonly version: number
	readonly what: string
	readonly schema: z.ZodType
}

const versionOf = (format: string): number => Number(format.split('/')[1])

/** By name. */
export const SCHEMAS = {
	claims: { version: versionOf(CLAIMS_FORMAT), what: 'a line of claims.jsonl, beside every export', schema: ClaimLine },
	manifest: { version: versionOf(MANIFEST_FORMAT), what: 'manifest.json of every export', schema: Manifest },
	records: { version: versionOf(JSON_FORMAT), what: 'incidents.json of the format json', schema: WholeRecords },
	coding: { version: 1, what: 'what "attestary code --json" prints', schema: Coding },
	report: { version: 1, what: 'a line of JSON Lines that "attestary add" takes', schema: GivenReport },
} as const satisfies Record<string, Described>
export type SchemaName = keyof typeof SCHEMAS

/** A JSON Schema (2020-12) with an id that holds name and version. */
export function jsonSchemaOf(name: SchemaName): Record<string, unknown> {
	const { version, schema } = SCHEMAS[name]
	const { $schema, ...rest } = z.toJSONSchema(schema, {
		io: name === 'report' ? 'input' : 'output',
		unrepresentable: 'any',
		override: ({ jsonSchema }) => void delete (jsonSchema as Record<string, unknown>)['id'],
	}) as Record<string, unknown>
	return { $schema, $id: `urn:attestary:schema:${name}:${version}`, title: `Attestary ${name} ${version}`, ...rest }
}

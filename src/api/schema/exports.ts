/** Exports: the formats there are, and whom and what one would expose. */
import { z } from 'zod'
import { ASPECTS, EXPOSED_AS, PRECISIONS, PROFILES } from '../../exchange/shape.ts'
import { RuleId } from '../../incident/schema.ts'
import { STEPS } from '../../run/steps.ts'

/** The ids of the formats, without the libraries that write them; the compiler holds them equal where exports are made. */
export const FormatId = z.enum([
	'csv',
	'xlsx',
	'jsonl',
	'parquet',
	'sqlite',
	'json',
	'acled',
	'ged',
	'plover',
	'polecat',
	'cameo',
	'ftm',
	'geojson',
	'kml',
	'timelinejs',
	'timemap',
	'graphml',
	'dot',
	'annotation',
	'dossier',
	'docx',
])

export const FormatList = z
	.strictObject({
		formats: z.array(
			z.strictObject({
				id: FormatId,
				title: z.string(),
				readers: z.string().meta({ description: 'Who opens it, and with what.' }),
				holds: z.string(),
				lacks: z.array(z.enum(ASPECTS)).meta({ description: 'What of an incident it does not carry.' }),
				rule: RuleId.meta({ description: 'Whose figures it carries when no rule is named.' }),
			}),
		),
	})
	.meta({ id: 'FormatList', description: 'The formats of exports, in the order in which they are offered.' })
export type FormatList = Readonly<z.infer<typeof FormatList>>

const Carried = z.strictObject({ count: z.int(), told: z.boolean() })

export const ExportPreview = z
	.strictObject({
		profile: z.enum(PROFILES),
		incidents: z.int(),
		claims: z.int(),
		people: z
			.array(
				z.strictObject({
					name: z.string(),
					as: z.enum(EXPOSED_AS),
					incidents: z.array(z.string()).meta({ description: 'Handles or keys.' }),
					told: z.boolean(),
				}),
			)
			.meta({ description: 'Everybody private who is named, and whether the name would be told.' }),
		places: z
			.array(z.strictObject({ incident: z.string(), known: z.string(), told: z.string() }))
			.meta({ description: 'Places known more finely than a town, with what would be told of them.' }),
		precision: z.enum(PRECISIONS),
		texts: Carried.meta({ description: 'Whole texts of reports.' }),
		notes: Carried.meta({ description: 'Entries of the log of decisions.' }),
		rows: Carried.meta({ description: 'Claims of rows of imported tables.' }),
	})
	.meta({ id: 'ExportPreview', description: 'Whom and what an export would expose. Nothing is written for it.' })
export type ExportPreview = Readonly<z.infer<typeof ExportPreview>>

export const ExportWork = z
	.strictObject({
		at: z
			.strictObject({
				work: z.enum(['preview', 'export']),
				what: z.enum(STEPS),
				done: z.int(),
				of: z.int().nullable().meta({ description: 'Null: nobody knows beforehand.' }),
			})
			.nullable()
			.meta({ description: 'Null: nothing is being made.' }),
	})
	.meta({ id: 'ExportWork', description: 'How far the export or preview is that is being made.' })
export type ExportWork = Readonly<z.infer<typeof ExportWork>>

/** The list of reports, and one report with all that was read from it. */
import { z } from 'zod'
import { Claim, Link, Mention, Statement } from '../../coding/schema.ts'
import { IncidentLine, ReportLine } from '../../ledger/schema.ts'
import { Capture, Metadatum, Version } from '../../report/schema.ts'
import { FacetCount } from './facets.ts'
import { ClaimStanding } from './words.ts'

export const ReportList = z
	.strictObject({
		total: z.int(),
		reports: z.array(ReportLine),
		facets: z.strictObject({ publisher: z.array(FacetCount), language: z.array(FacetCount) }),
	})
	.meta({ id: 'ReportList', description: 'Newest first. Each facet counts as if its own filter were not set.' })
export type ReportList = Readonly<z.infer<typeof ReportList>>

export const Reading = z
	.strictObject({
		line: ReportLine,
		metadata: z.array(Metadatum).meta({ description: 'What counts of the report itself, each with its basis.' }),
		version: Version.meta({ description: 'The newest text with its sections; every span of this answer cuts it.' }),
		versions: z
			.array(z.strictObject({ id: z.string(), obtained: z.string(), length: z.int() }))
			.meta({ description: 'All texts that were obtained of it, newest last.' }),
		captures: z.array(Capture),
		sameText: z.array(ReportLine).meta({ description: 'Other reports with the very same text.' }),
		read: z.boolean(),
		coders: z.array(z.string()),
		mentions: z.array(Mention),
		statements: z.array(Statement),
		claims: z.array(Claim),
		links: z.array(Link),
		speakers: z
			.record(z.string(), z.string())
			.meta({ description: 'By key of claim or statement: who says so, in words.' }),
		values: z.record(z.string(), z.string()).meta({ description: 'By key of claim: what is claimed, in words.' }),
		standings: z
			.record(z.string(), ClaimStanding)
			.meta({ description: 'By key of claim, those that people decided on; the others stand.' }),
		incidents: z.array(IncidentLine).meta({ description: 'The incidents it tells of, in the order in which it does.' }),
		incidentOf: z.record(z.string(), z.string()).meta({ description: 'By key of mention: the key of its incident.' }),
	})
	.meta({ id: 'Reading', description: 'One report: its text and all that was read from it.' })
export type Reading = Readonly<z.infer<typeof Reading>>

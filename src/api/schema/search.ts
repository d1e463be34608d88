/** What the search finds. */
import { z } from 'zod'
import { IncidentLine, ReportLine } from '../../ledger/schema.ts'
import { SpanSchema } from '../../report/schema.ts'

export const SearchHit = z
	.strictObject({
		line: ReportLine,
		words: z.string().meta({ description: 'A stretch of the text around what was found.' }),
		marks: z.array(SpanSchema).meta({ description: 'What was found, counted in `words`.' }),
		span: SpanSchema.meta({ description: 'Where `words` stands in the version.' }),
		titleMarks: z.array(SpanSchema).meta({ description: 'What was found, counted in the title.' }),
	})
	.meta({ id: 'SearchHit' })
export type SearchHit = Readonly<z.infer<typeof SearchHit>>

export const SearchResult = z
	.strictObject({
		reports: z.array(SearchHit),
		matches: z.int().meta({ description: 'How many reports were ranked.' }),
		capped: z.boolean().meta({ description: 'There are more matches than were ranked.' }),
		incidents: z
			.array(IncidentLine)
			.meta({ description: 'Incidents with these words in their own title, places, names and weapons.' }),
		incidentsTotal: z.int(),
	})
	.meta({ id: 'SearchResult' })
export type SearchResult = Readonly<z.infer<typeof SearchResult>>

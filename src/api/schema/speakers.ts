/** Who said what. */
import { z } from 'zod'
import { IncidentLine, ReportLine, SpeakerLine } from '../../ledger/schema.ts'
import { ClaimInContext, StatementInContext } from './words.ts'

export const SpeakerList = z.strictObject({ total: z.int(), speakers: z.array(SpeakerLine) }).meta({
	id: 'SpeakerList',
	description: 'Speakers of all reports; those who are not named are grouped by their description.',
})
export type SpeakerList = Readonly<z.infer<typeof SpeakerList>>

export const SaidInContext = z
	.strictObject({
		statement: StatementInContext,
		later: z
			.array(ClaimInContext)
			.meta({ description: 'Claims in which another origin later said the same, one of each origin.' }),
		corrected: z.array(ClaimInContext).meta({ description: 'Later claims of the same speaker with another figure.' }),
	})
	.meta({ id: 'SaidInContext' })
export type SaidInContext = Readonly<z.infer<typeof SaidInContext>>

export const SpeakerPage = z
	.strictObject({
		speaker: SpeakerLine,
		names: z
			.array(z.strictObject({ name: z.string(), count: z.int() }))
			.meta({ description: 'As reports name or describe it, with how many statements under each.' }),
		total: z.int(),
		said: z.array(SaidInContext).meta({ description: 'The newest report first.' }),
		incidents: z.array(IncidentLine).meta({ description: 'Those that these statements speak about.' }),
		reports: z.array(ReportLine).meta({ description: 'Those in which these statements and claims stand.' }),
	})
	.meta({ id: 'SpeakerPage', description: 'What one speaker said, statement by statement.' })
export type SpeakerPage = Readonly<z.infer<typeof SpeakerPage>>

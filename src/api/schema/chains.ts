/** Chains of answers: what was answered by what. */
import { z } from 'zod'
import { IncidentLine } from '../../ledger/schema.ts'

export const ChainLine = z
	.strictObject({
		key: z.string(),
		earliest: z.string().nullable(),
		latest: z.string().nullable(),
		incidents: z.array(IncidentLine).meta({ description: 'Its incidents in time order, the first twenty.' }),
		incidentCount: z.int(),
		statementCount: z.int(),
		linkCount: z.int(),
	})
	.meta({ id: 'ChainLine', description: 'A line of the list of chains.' })
export type ChainLine = Readonly<z.infer<typeof ChainLine>>

export const ChainList = z.strictObject({ total: z.int(), chains: z.array(ChainLine) }).meta({ id: 'ChainList' })
export type ChainList = Readonly<z.infer<typeof ChainList>>

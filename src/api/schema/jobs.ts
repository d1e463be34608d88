/** Addings: how they go and what they came to. */
import { z } from 'zod'
import { ToldProblem } from './problem.ts'

export const AddProgress = z
	.strictObject({
		seen: z.int().meta({ description: 'Inputs looked at.' }),
		kept: z.int().meta({ description: 'Reports that are safe in the ledger.' }),
		of: z.int().nullable().meta({ description: 'How many inputs there are, when that is known.' }),
		from: z.string().meta({ description: 'The input last looked at.' }),
	})
	.meta({ id: 'AddProgress' })
export type AddProgress = Readonly<z.infer<typeof AddProgress>>

export const AddSummary = z
	.strictObject({
		seen: z.int(),
		kept: z.int(),
		newVersions: z.int().meta({ description: 'Texts that were not known before.' }),
		refused: z.int(),
		coded: z.int(),
		incidents: z.int().meta({ description: 'Incidents the ledger holds now.' }),
		reports: z
			.array(z.string())
			.meta({ description: 'Ids of the reports that were kept or known already, at most 1,000.' }),
	})
	.meta({ id: 'AddSummary' })
export type AddSummary = Readonly<z.infer<typeof AddSummary>>

export const Job = z
	.strictObject({
		id: z.string(),
		what: z.string().meta({ description: 'For people: "a text", "3 files", an address.' }),
		state: z
			.enum(['waiting', 'running', 'done', 'stopped', 'failed'])
			.meta({ description: '`stopped`: on request; what was safe stays. `failed`: see the last problem.' }),
		progress: AddProgress,
		problems: z.array(ToldProblem).meta({ description: 'So far, at most 1,000.' }),
		summary: AddSummary.nullable(),
	})
	.meta({ id: 'Job', description: 'One adding. Jobs run one after the other and are forgotten when the server ends.' })
export type Job = Readonly<z.infer<typeof Job>>

export const JobStarted = z.strictObject({ job: Job }).meta({ id: 'JobStarted' })

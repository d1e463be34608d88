/** What goes wrong, as every door of the API tells it. */
import { z } from 'zod'
import { PROBLEMS, type ProblemCode } from '../../report/problem.ts'
import { SpanSchema } from '../../report/schema.ts'

export const ProblemRecord = z
	.strictObject({
		code: z
			.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]])
			.meta({ description: 'One of the list in docs/problems.md; it never changes meaning.' }),
		level: z.enum(['error', 'warning', 'note']),
		report: z.string().meta({ description: 'The report, file, address or API path it is about.' }),
		span: SpanSchema.nullable(),
		message: z.string().meta({ description: 'One sentence for a person: what is wrong and the way out.' }),
	})
	.meta({ id: 'Problem', description: 'What went wrong, as a value.' })

export const Refusal = z
	.strictObject({ problem: ProblemRecord })
	.meta({ id: 'Refusal', description: 'The one shape of every answer that is not a success.' })
export type Refusal = Readonly<z.infer<typeof Refusal>>

export const ToldProblem = z
	.strictObject({
		problem: ProblemRecord,
		from: z.string().meta({ description: 'The file, line or address it came from.' }),
		words: z.string().nullable().meta({ description: 'The words at its span.' }),
	})
	.meta({ id: 'ToldProblem' })
export type ToldProblem = Readonly<z.infer<typeof ToldProblem>>

export const ReportProblems = z.strictObject({ problems: z.array(ToldProblem) }).meta({
	id: 'ReportProblems',
	description:
		'What taking in and coding a report has to say about it: made again from its bytes when asked, so that the first answer takes a moment.',
})
export type ReportProblems = Readonly<z.infer<typeof ReportProblems>>

/** The log of decisions as pages show it, and what entering some came to. */
import { z } from 'zod'
import { Decision } from '../../incident/schema.ts'
import { ProblemRecord } from './problem.ts'

export type { Asked } from '../../incident/asked.ts'
export type { CodingByHand } from '../../incident/asked-coding.ts'

export const DecisionLine = z
	.strictObject({
		decision: Decision,
		state: z
			.enum(['counts', 'undone', 'orphaned'])
			.meta({ description: '`orphaned`: it names what the coder no longer makes; it stands and waits.' }),
		undoneBy: z.string().nullable().meta({ description: 'The decision that took it back.' }),
		what: z
			.string()
			.meta({ description: 'What it is about, in words: "3 killed: guards", the title of an incident, of a report.' }),
		incidents: z
			.array(z.strictObject({ key: z.string(), handle: z.string().nullable(), title: z.string() }))
			.meta({ description: 'The incidents that it is about, as they are today.' }),
		report: z.string().nullable().meta({ description: 'The report that it is about, for a claim its report.' }),
	})
	.meta({ id: 'DecisionLine', description: 'A decision with how it stands today.' })
export type DecisionLine = Readonly<z.infer<typeof DecisionLine>>

export const DecisionList = z
	.strictObject({
		total: z.int(),
		decisions: z.array(DecisionLine),
		orphaned: z.int().meta({ description: 'How many decisions of the whole log are orphaned.' }),
		people: z.array(z.string()).meta({ description: 'All who have decided, by name.' }),
	})
	.meta({ id: 'DecisionList', description: 'The log of decisions, newest first.' })
export type DecisionList = Readonly<z.infer<typeof DecisionList>>

export const Decided = z
	.strictObject({
		decisions: z.array(Decision),
		problems: z.array(ProblemRecord).meta({ description: 'What they caused: an earlier decision replaced, orphaned.' }),
		incidents: z.array(z.string()).meta({
			description: 'The incidents that hold what was merged, split or linked now, by handle where they have one.',
		}),
	})
	.meta({ id: 'Decided', description: 'Decisions that are in the log, on the disk, and applied.' })
export type Decided = Readonly<z.infer<typeof Decided>>

export const CodedByHand = z
	.strictObject({
		claim: z.string(),
		mention: z.string(),
		incident: z.string().nullable().meta({ description: 'Key of the incident that it belongs to now.' }),
	})
	.meta({ id: 'CodedByHand', description: 'A claim by hand that is in the ledger.' })
export type CodedByHand = Readonly<z.infer<typeof CodedByHand>>

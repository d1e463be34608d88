/** The list of incidents, their marks, and one incident with everything it stands on. */
import { z } from 'zod'
import { Mention } from '../../coding/schema.ts'
import { Chain, Decision, Incident } from '../../incident/schema.ts'
import { IncidentLine, Mark, ReportLine } from '../../ledger/schema.ts'
import { Facets } from './facets.ts'
import { ClaimInContext, LinkInContext, Passage, StatementInContext } from './words.ts'

export const IncidentList = z
	.strictObject({ total: z.int(), incidents: z.array(IncidentLine), facets: Facets })
	.meta({ id: 'IncidentList' })
export type IncidentList = Readonly<z.infer<typeof IncidentList>>

export const Marks = z.strictObject({ marks: z.array(Mark) }).meta({ id: 'Marks' })
export type Marks = Readonly<z.infer<typeof Marks>>

export const Question = z
	.strictObject({ other: IncidentLine, score: z.number(), explanation: z.string() })
	.meta({ id: 'Question', description: 'Another incident that may be the same one; a person has to say.' })

export const ChainDrawing = z
	.strictObject({
		chains: z.array(Chain),
		incidents: z
			.array(IncidentLine)
			.meta({ description: 'Every incident of these chains, this one among them, in time order.' }),
		statements: z.array(StatementInContext),
		links: z.array(LinkInContext).meta({ description: 'The links between them.' }),
	})
	.meta({ id: 'ChainDrawing', description: 'What an incident answered and what answered it.' })
export type ChainDrawing = Readonly<z.infer<typeof ChainDrawing>>

export const IncidentPage = z
	.strictObject({
		incident: Incident,
		line: IncidentLine,
		claims: z
			.array(ClaimInContext)
			.meta({ description: 'All of them, those set aside or rejected too, in the order of time and text.' }),
		mentions: z
			.array(z.strictObject({ mention: Mention, passage: Passage }))
			.meta({ description: 'The words that refer to it, each in its sentence.' }),
		statements: z.array(StatementInContext),
		links: z.array(LinkInContext).meta({ description: 'Links from and to it.' }),
		chain: ChainDrawing,
		reports: z.array(ReportLine).meta({ description: 'The reports that speak of it, earliest published first.' }),
		decisions: z
			.array(Decision)
			.meta({ description: 'Live decisions on it, its mentions, claims, statements and reports.' }),
		questions: z.array(Question),
		formerly: z
			.string()
			.nullable()
			.meta({ description: 'The name asked for, when the incident has another one now (a merge, a split).' }),
	})
	.meta({ id: 'IncidentPage', description: 'One incident and everything it stands on.' })
export type IncidentPage = Readonly<z.infer<typeof IncidentPage>>

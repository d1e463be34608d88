/** What waits for a person. */
import { z } from 'zod'
import { IncidentLine } from '../../ledger/schema.ts'
import { ClaimInContext } from './words.ts'

const common = {
	id: z.string(),
	urgency: z.number().meta({ description: 'Doubt times gravity; the list is in this order.' }),
	why: z.array(z.string()).meta({ description: 'Why it waits, in words: "score 0.42", "speakers disagree".' }),
}

export const ReviewItem = z
	.discriminatedUnion('kind', [
		z.strictObject({
			kind: z.literal('claim'),
			...common,
			claim: ClaimInContext,
			incident: IncidentLine,
			more: z.array(ClaimInContext).meta({ description: 'What else this incident claims of the same field.' }),
		}),
		z.strictObject({
			kind: z.literal('same'),
			...common,
			a: IncidentLine,
			b: IncidentLine,
			score: z.number(),
			explanation: z.string(),
		}),
	])
	.meta({
		id: 'ReviewItem',
		description: 'One question for a person: is this claim right, are these two incidents one?',
	})
export type ReviewItem = Readonly<z.infer<typeof ReviewItem>>

export const ReviewQueue = z
	.strictObject({
		items: z.array(ReviewItem),
		more: z.boolean().meta({ description: 'More wait than these.' }),
		claims: z.int().meta({ description: 'Claims in the ledger.' }),
		decided: z.int().meta({ description: 'Claims that somebody accepted, corrected or rejected.' }),
		proposals: z.int().meta({ description: 'Open questions whether two incidents are one.' }),
	})
	.meta({ id: 'ReviewQueue', description: 'What waits, the most urgent first, and how far reviewing has come.' })
export type ReviewQueue = Readonly<z.infer<typeof ReviewQueue>>

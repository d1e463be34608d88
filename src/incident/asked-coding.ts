/** What a person codes by hand: a claim on words of a report, about an event that is told there or one that nobody marked yet. */
import { z } from 'zod'
import { FACTUALITIES, FIELDS, PLOVER_TYPES, STANCES } from '../coding/lists.ts'
import { MentionKey, Speaker } from '../coding/schema.ts'
import { SpanSchema } from '../report/schema.ts'

export const CodingByHand = z
	.strictObject({
		version: z.string().meta({ description: 'The text that was read.' }),
		spans: z.array(SpanSchema).min(1).max(20).meta({ description: 'The words, as places in that text.' }),
		about: z
			.discriminatedUnion('kind', [
				z.strictObject({ kind: z.literal('mention'), mention: MentionKey }),
				z.strictObject({
					kind: z.literal('event'),
					type: z.enum(PLOVER_TYPES),
					factuality: z.enum(FACTUALITIES),
					background: z.boolean().meta({ description: 'Recalled, not what the report is about.' }),
				}),
			])
			.meta({ description: 'A mention that is there, or a new one on the first of these words.' }),
		field: z.enum(FIELDS),
		value: z.unknown().meta({ description: 'In the shape of the field.' }),
		speaker: z
			.strictObject({ kind: Speaker.shape.kind, name: z.string().max(500) })
			.nullable()
			.meta({ description: 'Who says so; null for the report itself.' }),
		stance: z.enum(STANCES).default('asserts'),
		factuality: z.enum(FACTUALITIES).default('happened'),
	})
	.meta({ id: 'CodingByHand', description: 'One claim that a person reads from words of a report.' })
export type CodingByHand = Readonly<z.infer<typeof CodingByHand>>

/** Words in context: what was read from a report, with the sentences it stands in. */
import { z } from 'zod'
import { Claim, Statement } from '../../coding/schema.ts'
import { IncidentLink } from '../../incident/schema.ts'
import { SectionKind, SpanSchema } from '../../report/schema.ts'

export const Passage = z
	.strictObject({
		report: z.string(),
		version: z.string(),
		textHash: z.string().meta({ description: 'SHA-256 of the text, by which a citation can be checked.' }),
		span: SpanSchema,
		before: z.string().meta({ description: 'The sentence up to the words, cut at some 50 words ("…" marks the cut).' }),
		words: z.string().meta({ description: 'The words themselves, exactly as they stand in the version.' }),
		after: z.string(),
		section: SectionKind.meta({ description: 'Where they stand: in a headline, in the body, in an embedded post …' }),
		by: z.string().nullable().meta({
			description: 'Whose words the section holds, when they are not the report’s own: the author of a post.',
		}),
	})
	.meta({ id: 'Passage', description: 'Words of a report in the sentence they stand in.' })
export type Passage = Readonly<z.infer<typeof Passage>>

export const ClaimStanding = z
	.strictObject({
		status: z.enum(['standing', 'accepted', 'corrected', 'rejected']),
		value: z
			.unknown()
			.optional()
			.meta({ description: 'For `corrected`: the value a person gave, in the shape of the field.' }),
		words: z.string().optional().meta({ description: 'For `corrected`: that value in words.' }),
		decision: z.string().optional().meta({ description: 'Id of the decision behind it.' }),
		by: z.string().optional().meta({ description: 'Who decided.' }),
		reason: z.string().optional(),
	})
	.meta({
		id: 'ClaimStanding',
		description: 'What people decided on a claim. The claim itself stays as the machine read it.',
	})

export const ClaimInContext = z
	.strictObject({
		claim: Claim,
		passages: z.array(Passage).meta({ description: 'One for each span of its evidence, in the order of the text.' }),
		report: z.string(),
		speaker: z.string().meta({ description: 'Who says so, in words: "army", "two officials, via Valley Wire".' }),
		value: z.string().meta({ description: 'What is claimed, in words: "2 killed: soldiers".' }),
		standing: ClaimStanding,
	})
	.meta({ id: 'ClaimInContext', description: 'A claim with the words it was read from.' })
export type ClaimInContext = Readonly<z.infer<typeof ClaimInContext>>

export const StatementInContext = z
	.strictObject({
		statement: Statement,
		saying: Passage.meta({ description: 'The words of saying: "blamed", "told reporters".' }),
		content: z.array(Passage).meta({ description: 'What is said, in pieces where the saying interrupts it.' }),
		report: z.string(),
		speaker: z.string(),
		day: z
			.string()
			.nullable()
			.meta({ description: 'The day it was said; where that is not told, the day its report was published.' }),
		incidents: z.array(z.string()).meta({ description: 'Keys of the incidents it speaks about.' }),
	})
	.meta({ id: 'StatementInContext', description: 'One act of saying with its words.' })
export type StatementInContext = Readonly<z.infer<typeof StatementInContext>>

export const LinkInContext = z
	.strictObject({
		link: IncidentLink,
		passages: z.array(Passage).meta({ description: 'The words that state it; none when it is inferred or decided.' }),
	})
	.meta({ id: 'LinkInContext', description: 'A relation between incidents and statements with its words.' })
export type LinkInContext = Readonly<z.infer<typeof LinkInContext>>

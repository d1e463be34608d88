/** How the ledger was made: the codebook, and the method as a text. */
import { z } from 'zod'
import { Inclusion } from '../../incident/release/schema.ts'

export const Method = z
	.strictObject({
		sections: z
			.array(z.strictObject({ title: z.string(), paragraphs: z.array(z.string()) }))
			.meta({ description: 'The method as a text, made from settings and contents.' }),
		inclusion: Inclusion.meta({ description: 'What counts in exports and releases.' }),
		codebook: z.array(
			z.strictObject({
				id: z.string(),
				title: z.string(),
				about: z.string(),
				entries: z.array(z.strictObject({ value: z.string(), means: z.string(), example: z.string() })),
			}),
		),
	})
	.meta({ id: 'Method', description: 'How the ledger was made. The examples of the codebook are invented.' })
export type Method = Readonly<z.infer<typeof Method>>

/** Tables that somebody wants to add, for the question which column holds what. */
import { z } from 'zod'

export const TableList = z
	.strictObject({
		tables: z.array(
			z.strictObject({
				from: z.string().meta({ description: 'The file, and the place in it where it was packed.' }),
				header: z.array(z.string()),
				rows: z.array(z.array(z.string())).meta({ description: 'The cells of the first rows.' }),
				known: z.string().nullable().meta({
					description:
						'By what it is read without asking: "told" (remembered), "usual" (its names are), or the shape that it has; null when somebody has to say.',
				}),
				guess: z.record(z.string(), z.string()).meta({
					description: 'Column names by what they may hold, for a person to look at: what `columns` of an adding says.',
				}),
			}),
		),
	})
	.meta({ id: 'TableList' })
export type TableList = z.infer<typeof TableList>

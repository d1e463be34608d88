/** What is being served. */
import { z } from 'zod'
import { RuleId } from '../../incident/schema.ts'

export const About = z
	.strictObject({
		name: z.literal('Attestary'),
		version: z.string(),
		ledger: z.string().meta({ description: 'The file name of the ledger, without its folder.' }),
		readOnly: z.boolean().meta({ description: 'True when nothing can be added: the file cannot be written to.' }),
		counts: z.strictObject({
			reports: z.int(),
			versions: z.int(),
			incidents: z.int().meta({ description: 'Those that stand in the list: `recordable` ones.' }),
			claims: z.int(),
			statements: z.int(),
			decisions: z.int(),
			contested: z.int(),
		}),
		constructed: z.int().meta({
			description: 'Reports whose publisher is marked CONSTRUCTED. The ledger of `npm start` holds no others.',
		}),
		coder: z.string().nullable().meta({ description: 'Name and version of the coder of the newest report.' }),
		rule: RuleId.meta({ description: 'The rule whose figures lists show.' }),
		countries: z
			.record(z.string(), z.string())
			.meta({ description: 'Names of the countries that incidents of the ledger lie in, by code.' }),
		outlines: z.boolean().meta({ description: 'True when the project has outlines of its own, for the map.' }),
		token: z
			.string()
			.meta({ description: 'To be sent as the header `attestary-token` with whatever changes something.' }),
	})
	.meta({ id: 'About', description: 'What is being served, and the token for changes.' })
export type About = Readonly<z.infer<typeof About>>

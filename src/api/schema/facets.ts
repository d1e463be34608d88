/** What lists can be narrowed by. */
import { z } from 'zod'

export const FacetCount = z
	.strictObject({
		value: z.string(),
		label: z.string().optional().meta({ description: 'For people, where the value is a code: the name of a country.' }),
		count: z.int().min(0),
	})
	.meta({ id: 'FacetCount', description: 'One value to narrow a list by, and how many lines it would leave.' })
export type FacetCount = Readonly<z.infer<typeof FacetCount>>

export const Facets = z
	.strictObject({
		type: z.array(FacetCount),
		mode: z.array(FacetCount),
		country: z.array(FacetCount),
		place: z.array(FacetCount),
		factuality: z.array(FacetCount),
		origins: z.array(FacetCount).meta({ description: 'So many independent origins or more.' }),
		year: z.array(FacetCount),
		actor: z.array(FacetCount),
		weapon: z.array(FacetCount),
		contested: z.array(FacetCount).meta({ description: '`contested` and `uncontested`.' }),
	})
	.meta({
		id: 'Facets',
		description: 'Each facet counts as if its own filter were not set, so that other choices stay visible.',
	})
export type Facets = Readonly<z.infer<typeof Facets>>

/** What a selection of incidents can be narrowed by: the same words for the list, the map, the timeline and exports. */
import { z } from 'zod'
import { DELIVERIES, FACTUALITIES, MODES, PLOVER_TYPES } from '../coding/lists.ts'
import { DaySchema } from '../report/interval.ts'
import { words, yesOrNo } from './route.ts'

/** One value, or several: `?type=ASSAULT&type=COERCE`. */
export const several = <T extends z.ZodType>(one: T) =>
	z.preprocess((value) => (value === undefined ? undefined : [value].flat()), z.array(one).max(100).optional())
/** "-21.5,-43,-20,-41": west, south, east, north in degrees. */
export const area = z
	.string()
	.regex(/^-?\d{1,3}(\.\d+)?(,-?\d{1,3}(\.\d+)?){3}$/)
	.transform((text) => {
		const [west = 0, south = 0, east = 0, north = 0] = text.split(',').map(Number)
		return { west, south, east, north }
	})

export const narrowing = {
	q: words.meta({ description: 'Words of its own title, places, names and weapons.' }),
	type: several(z.enum(PLOVER_TYPES)).meta({ description: 'One or several.' }),
	mode: several(z.enum(Object.values(MODES).flat() as [string, ...string[]])).meta({ description: 'One or several.' }),
	actor: words.meta({ description: 'A part of the name of a doer or target, any case.' }),
	country: several(z.string().max(10)).meta({ description: 'Codes, one or several.' }),
	weapon: several(z.string().max(100)).meta({ description: 'Kinds of weapon, one or several.' }),
	delivery: several(z.enum(DELIVERIES)).meta({ description: 'How it was brought to its target, one or several.' }),
	factuality: several(z.enum(FACTUALITIES)).meta({ description: 'One or several.' }),
	place: several(z.string().max(500)).meta({ description: 'Names of places, whole, one or several.' }),
	origins: z.coerce
		.number()
		.int()
		.min(0)
		.max(1_000_000)
		.optional()
		.meta({ description: 'At least so many independent origins.' }),
	contested: yesOrNo.meta({ description: 'Whether figures or doers are contested.' }),
	background: yesOrNo.meta({ description: 'True: only what is recalled. False: only what a report is about.' }),
	recordable: z
		.enum(['true', 'false', 'all'])
		.default('true')
		.meta({ description: 'Left out, only incidents specific enough to stand in a list come.' }),
	report: words.meta({ description: 'The id of a report that speaks of it.' }),
	killed: z.coerce
		.number()
		.int()
		.min(0)
		.max(1_000_000_000)
		.optional()
		.meta({ description: 'It may be this many, or more.' }),
	area: area.optional().meta({
		description:
			'West, south, east, north in degrees, with commas: its place lies between them. Over the date line west is the greater.',
	}),
	from: DaySchema.optional().meta({ description: 'It can have happened on this day or later.' }),
	to: DaySchema.optional(),
}

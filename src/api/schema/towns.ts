/** Towns for the map. */
import { z } from 'zod'

export const TownList = z
	.strictObject({
		towns: z.array(z.strictObject({ name: z.string(), lat: z.number(), lon: z.number(), population: z.int() })),
	})
	.meta({ id: 'TownList', description: 'The largest towns of an area, most people first.' })
export type TownList = Readonly<z.infer<typeof TownList>>

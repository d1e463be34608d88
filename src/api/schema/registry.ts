/** Actors and places: how they are written, and what people decided about their names. */
import { z } from 'zod'
import { KnownActor, KnownPlace } from '../../incident/schema.ts'
import { ActorEntry, PlaceEntry } from '../../ledger/schema.ts'

const decided = <T extends z.ZodType>(is: T) =>
	z
		.array(z.strictObject({ is, names: z.array(z.string()), decisions: z.array(z.string()) }))
		.meta({ description: 'What people decided: what names mean, with the decisions behind it.' })

export const ActorRegistry = z
	.strictObject({ total: z.int(), entries: z.array(ActorEntry), decided: decided(KnownActor) })
	.meta({ id: 'ActorRegistry', description: 'Those who take part in incidents.' })
export type ActorRegistry = Readonly<z.infer<typeof ActorRegistry>>

export const PlaceRegistry = z
	.strictObject({ total: z.int(), entries: z.array(PlaceEntry), decided: decided(KnownPlace) })
	.meta({ id: 'PlaceRegistry', description: 'Where incidents happened.' })
export type PlaceRegistry = Readonly<z.infer<typeof PlaceRegistry>>

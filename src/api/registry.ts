/** Names of actors and places, with what people decided that they mean. */
import { entriesOf, registryOf } from '../incident/registry.ts'
import { type KnownActor, type KnownPlace, liveDecisions } from '../incident/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import type { ActorRegistry, PlaceRegistry } from './schema.ts'
import type { RegistryQuery } from './showing-routes.ts'

export function actorRegistry(ledger: Ledger, { q, ...asked }: RegistryQuery): ActorRegistry {
	const { actors } = registryOf(liveDecisions(ledger.decisions()))
	return { ...ledger.names.actors({ text: q, country: asked.country }, asked), decided: decidedOf(actors) }
}

export function placeRegistry(ledger: Ledger, { q, ...asked }: RegistryQuery): PlaceRegistry {
	const { places } = registryOf(liveDecisions(ledger.decisions()))
	return { ...ledger.names.places({ text: q, country: asked.country }, asked), decided: decidedOf(places) }
}

const decidedOf = <T extends KnownActor | KnownPlace>(names: Parameters<typeof entriesOf<T>>[0]) =>
	entriesOf(names).map(({ is, names: own, decisions }) => ({ is, names: [...own], decisions: [...decisions] }))

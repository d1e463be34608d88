/**
 * What Attestary knows before it reads: countries, places, actors, weapons, nouns, titles. Look-ups over bytes handed in;
 * this floor opens no file. Deciding what a name in a sentence is belongs to the language floor, what an event is to coding.
 */
import { type Actors, loadActors } from './actors.ts'
import { type Countries, loadCountries } from './countries.ts'
import { type EventWords, eventWords } from './events.ts'
import { fold } from './fold.ts'
import { Gazetteer } from './gazetteer.ts'
import { type GivenNames, loadGivenNames } from './given-names.ts'
import { loadNouns, type Nouns } from './nouns.ts'
import { readOurPlaces, readSpellings } from './our-places.ts'
import { makePlaces, type Places } from './places.ts'
import type { ActorEntry, CountryEntry, PlaceEntry } from './schema.ts'
import type { RelationEntry, TitleEntry } from './schema-words.ts'
import { type CertaintyWords, certaintyWords, type SpeechWords, speechWords } from './speech.ts'
import { textOf } from './table.ts'
import { loadRelations, loadTitles, type Phrases } from './titles.ts'
import { type Topics, topicsOf } from './topics.ts'
import { loadWeapons, type Weapons } from './weapons.ts'

export type { ActorContext, ActorMatch, Actors } from './actors.ts'
export type { Countries, Demonym } from './countries.ts'
export { fold } from './fold.ts'
export { type Area, metresBetween } from './geometry.ts'
export type { NounInfo, Nouns } from './nouns.ts'
export { Outline, readOutlines } from './outlines.ts'
export type { Places } from './places.ts'
export { type Read, readActors, readCountries, readPlaces } from './project.ts'
export { type PlaceMention, type ReportPlaces, type ResolvedPlace, resolvePlaces } from './resolve-place.ts'
export * from './schema.ts'
export * from './schema-words.ts'
export { type KnowledgeProblem, listOf, type Row, readTable } from './table.ts'
export type { Match, Phrases } from './titles.ts'
export { loadTowns, type Town, type Towns } from './towns.ts'
export type { Calibre, WeaponMatch, Weapons } from './weapons.ts'

/** The files of `data/knowledge` that `loadKnowledge` needs. */
export const KNOWLEDGE_FILES = [
	'actors.tsv',
	'areas.tsv',
	'certainty.tsv',
	'continents.tsv',
	'countries.tsv',
	'event-sets.tsv',
	'events.tsv',
	'false-friends.tsv',
	'given-names.tsv',
	'metonyms.tsv',
	'non-events.tsv',
	'noun-overrides.tsv',
	'nouns.tsv',
	'places-1.bin',
	'points.tsv',
	'regions.tsv',
	'relations.tsv',
	'speech.tsv',
	'spellings.tsv',
	'titles.tsv',
	'waters.tsv',
	'topics.tsv',
	'weapons.tsv',
] as const
export type KnowledgeFile = (typeof KNOWLEDGE_FILES)[number]

export interface Knowledge {
	readonly countries: Countries
	readonly places: Places
	readonly actors: Actors
	readonly weapons: Weapons
	readonly nouns: Nouns
	readonly titles: Phrases<TitleEntry>
	readonly isGivenName: GivenNames
	readonly relations: Phrases<RelationEntry>
	readonly events: EventWords
	readonly speech: SpeechWords
	readonly certainty: CertaintyWords
	readonly topics: Topics
}

export interface ProjectKnowledge {
	readonly countries?: readonly CountryEntry[]
	readonly places?: readonly PlaceEntry[]
	readonly actors?: readonly ActorEntry[]
}

export function loadKnowledge(files: Readonly<Record<string, Uint8Array>>, project: ProjectKnowledge = {}): Knowledge {
	const missing = KNOWLEDGE_FILES.filter((name) => !files[name])
	if (missing.length > 0) throw new Error(`these files of data/knowledge are missing: ${missing.join(', ')}`)
	const file = (name: KnowledgeFile): Uint8Array => files[name]!
	const countries = loadCountries(file('countries.tsv'), file('metonyms.tsv'), project.countries)
	const gazetteer = new Gazetteer(file('places-1.bin'))
	return {
		countries,
		places: makePlaces({
			gazetteer,
			countries,
			ours: readOurPlaces(
				{
					areas: file('areas.tsv'),
					waters: file('waters.tsv'),
					regions: file('regions.tsv'),
					continents: file('continents.tsv'),
					points: file('points.tsv'),
				},
				countries,
				gazetteer,
			),
			project: project.places ?? [],
			spellings: readSpellings(file('spellings.tsv'), gazetteer),
			falseFriends: new Set(
				textOf(file('false-friends.tsv'))
					.split('\n')
					.filter((line) => line !== '' && !line.startsWith('#'))
					.map((line) => fold(line.split('\t')[0]!)),
			),
		}),
		actors: loadActors(file('actors.tsv'), project.actors),
		weapons: loadWeapons(file('weapons.tsv')),
		nouns: loadNouns(file('nouns.tsv'), file('noun-overrides.tsv')),
		titles: loadTitles(file('titles.tsv')),
		isGivenName: loadGivenNames(file('given-names.tsv')),
		relations: loadRelations(file('relations.tsv')),
		events: eventWords(textOf(file('events.tsv')), textOf(file('event-sets.tsv'))),
		speech: speechWords(textOf(file('speech.tsv'))),
		certainty: certaintyWords(textOf(file('certainty.tsv'))),
		topics: topicsOf(textOf(file('non-events.tsv')), textOf(file('topics.tsv'))),
	}
}

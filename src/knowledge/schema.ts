/** What this floor knows, said once. Types are inferred from here; the data files are checked against it in the tests. */
import { z } from 'zod'
import { KINDS } from './places-layout.ts'

export const SECTORS = [
	'COP',
	'GOV',
	'JUD',
	'LEG',
	'MIL',
	'PRM',
	'PTY',
	'REB',
	'SPY',
	'UAF',
	'UNK',
	'AGR',
	'BUS',
	'CRM',
	'CVL',
	'EDU',
	'ELI',
	'JRN',
	'LAB',
	'MED',
	'REF',
	'OPP',
	'PRE',
	'REL',
	'SOC',
	'IGO',
	'UNO',
	'EUR',
	'NGO',
	'ISM',
	'IMG',
	'MNC',
] as const
export const Sector = z.enum(SECTORS).meta({ description: 'A PLOVER sector code.' })
export type Sector = z.infer<typeof Sector>

const iso2 = z.string().regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1) are needed')
const year = z.int().min(1000).max(2100)
const name = z.string().min(1, 'a name is needed')

export const CountryEntry = z
	.object({
		iso2: iso2.meta({ description: 'ISO 3166-1 alpha-2; XK and the codes of former states as commonly used.' }),
		iso3: z.string().regex(/^[A-Z]{3}$/),
		name,
		aliases: z.array(name),
		adjectives: z.array(name),
		people: z.array(z.object({ singular: name, plural: name })),
		capital: z.string(),
		/** The capital and other names and seats that stand for the government. */
		seats: z.array(z.string()),
		ambiguous: z
			.record(z.string(), z.array(z.string()))
			.meta({ description: 'Words of this entry that also mean something else: what.' }),
		from: year.nullable(),
		to: year.nullable(),
		successor: iso2.nullable(),
	})
	.meta({ id: 'CountryEntry' })
export type CountryEntry = z.infer<typeof CountryEntry>

export const Metonym = z
	.object({ words: name, country: iso2.nullable(), sector: Sector, means: name })
	.meta({ id: 'Metonym' })
export type Metonym = z.infer<typeof Metonym>

export const PlaceEntry = z
	.object({
		id: name.meta({
			description:
				"gn:NUMBER (GeoNames), gn1:/gn2:CODE (province, district), ne:CODE (country), att: (ours), own: (a project's).",
		}),
		name,
		aliases: z.array(name).optional(),
		country: iso2.nullable(),
		admin1: z.string().nullable(),
		admin2: z.string().nullable(),
		kind: z.enum(KINDS),
		lat: z.number().min(-90).max(90),
		lon: z.number().min(-180).max(180),
		population: z.int().min(0),
		uncertaintyM: z.number().min(0).meta({ description: 'How far the place reaches around its point, in metres.' }),
		reference: z
			.string()
			.nullable()
			.optional()
			.meta({ description: 'The public page the coordinates were read on, for places of ours and of a project.' }),
	})
	.meta({ id: 'PlaceEntry' })
export type PlaceEntry = z.infer<typeof PlaceEntry>

export const ACTOR_KINDS = [
	'armed-group',
	'force',
	'militia',
	'police',
	'paramilitary',
	'intergovernmental',
	'party',
	'government',
	'institution',
	'criminal-group',
	'coalition',
	'organisation',
	'media',
] as const

export const ActorEntry = z
	.object({
		name,
		aliases: z.array(name).default([]),
		acronym: z.array(name).default([]),
		kind: z.enum(ACTOR_KINDS),
		countries: z.array(iso2).default([]),
		sectors: z.array(Sector).min(1, 'at least one PLOVER sector is needed'),
		from: year.nullable().default(null),
		to: year.nullable().default(null),
		reference: z
			.url()
			.nullable()
			.default(null)
			.meta({ description: 'A public page that was opened and names the actor; null: none was.' }),
	})
	.strict()
	.meta({ id: 'ActorEntry' })
export type ActorEntry = z.infer<typeof ActorEntry>

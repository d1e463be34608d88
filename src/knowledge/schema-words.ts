/** What this floor knows of words rather than names: weapons, nouns, titles, relations. */
import { z } from 'zod'
import { Sector } from './schema.ts'

const name = z.string().min(1, 'a name is needed')

export const WEAPON_KINDS = [
	'rocket',
	'missile',
	'mortar',
	'artillery',
	'grenade',
	'explosive',
	'vehicle-bomb',
	'suicide',
	'mine',
	'drone',
	'aircraft',
	'helicopter',
	'bomb',
	'tank',
	'armoured-vehicle',
	'warship',
	'vehicle',
	'firearm',
	'machine-gun',
	'blade',
	'blunt',
	'incendiary',
	'chemical',
	'biological',
	'nuclear',
	'crowd-control',
	'launcher',
	'air-defence',
	'ammunition',
	'other',
] as const
export const DELIVERIES = ['air', 'ground', 'sea', 'placed', 'carried', 'thrown', 'direct', 'none'] as const
export const PLOVER_WEAPON_MODES = [
	'primitive',
	'firearms',
	'explosives',
	'suicide-attack',
	'aerial',
	'drone',
	'heavy-weapons',
	'crowd-control',
	'unconventional',
	'beat',
	'destroy',
	'',
] as const
export const NEWS_MODES = [
	'aerial',
	'rocket/missile',
	'drone',
	'explosives',
	'suicide',
	'firearms',
	'artillery',
	'vehicle',
	'riot',
	'other',
] as const
export const ACLED_WEAPON_SUBS = [
	'Armed clash',
	'Attack',
	'Shelling/artillery/missile attack',
	'Air/drone strike',
	'Remote explosive/landmine/IED',
	'Grenade',
	'Suicide bomb',
	'Chemical weapon',
	'Excessive force against protesters',
	'Protest with intervention',
	'Violent demonstration',
	'Looting/property destruction',
	'Disrupted weapons use',
	'',
] as const

export const WeaponEntry = z
	.object({
		words: name.meta({ description: 'The lemma or phrase, in singular and lower case except for models.' }),
		kind: z.enum(WEAPON_KINDS),
		family: name,
		delivery: z.enum(DELIVERIES),
		platform: z.boolean().meta({
			description: 'True for what carries or fires a weapon rather than being one: a launcher, a jet, a truck.',
		}),
		ploverMode: z.enum(PLOVER_WEAPON_MODES),
		acledSub: z.enum(ACLED_WEAPON_SUBS),
		mucInstrument: z.string(),
		newsMode: z.enum(NEWS_MODES),
	})
	.meta({ id: 'WeaponEntry' })
export type WeaponEntry = z.infer<typeof WeaponEntry>

export const NOUN_CLASSES = [
	'person',
	'group',
	'military',
	'armed',
	'civilian',
	'official',
	'place',
	'facility',
	'vehicle',
	'weapon',
	'time',
	'event',
	'abstract',
] as const
export type NounClass = (typeof NOUN_CLASSES)[number]
export const COMBATANT = ['combatant', 'civilian', 'unknown'] as const

export const NounOverride = z
	.object({
		lemma: name,
		class: z.enum([...NOUN_CLASSES, 'none']),
		isPerson: z.boolean(),
		isGroup: z.boolean(),
		combatant: z.enum(COMBATANT),
		sector: Sector.nullable(),
	})
	.meta({ id: 'NounOverride' })
export type NounOverride = z.infer<typeof NounOverride>

export const TITLE_ROLES = [
	'honorific',
	'military-rank',
	'police-rank',
	'head-of-state',
	'minister',
	'legislator',
	'official',
	'diplomat',
	'judge',
	'religious',
	'royal',
	'academic',
	'medical',
	'spokesperson',
	'leader',
	'relation',
	'occupation',
] as const
export const TitleEntry = z
	.object({ words: name, role: z.enum(TITLE_ROLES), sector: Sector.nullable() })
	.meta({ id: 'TitleEntry' })
export type TitleEntry = z.infer<typeof TitleEntry>

export const PLACE_RELATIONS = [
	'in',
	'near',
	'direction',
	'edge',
	'border',
	'between',
	'along',
	'off',
	'over',
	'from',
	'toward',
	'part',
] as const
export const RelationEntry = z
	.object({
		words: name,
		relation: z.enum(PLACE_RELATIONS),
		bearing: z.int().min(0).max(359).nullable(),
		uncertaintyM: z.int().min(0),
	})
	.meta({ id: 'RelationEntry' })
export type RelationEntry = z.infer<typeof RelationEntry>

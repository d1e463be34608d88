/** Coarse kinds of events and weapons: what can be one event told in other words, and what cannot. */
import type { Delivery, PloverType } from '../coding/lists.ts'

export const FAMILIES = ['violence', 'protest', 'coercion', 'threat', 'verbal', 'cooperation'] as const
export type Family = (typeof FAMILIES)[number]

const FAMILY: Readonly<Record<PloverType, Family>> = {
	ASSAULT: 'violence',
	PROTEST: 'protest',
	COERCE: 'coercion',
	SANCTION: 'coercion',
	THREATEN: 'threat',
	MOBILIZE: 'threat',
	ACCUSE: 'verbal',
	REJECT: 'verbal',
	REQUEST: 'verbal',
	AGREE: 'cooperation',
	CONSULT: 'cooperation',
	SUPPORT: 'cooperation',
	CONCEDE: 'cooperation',
	COOPERATE: 'cooperation',
	AID: 'cooperation',
	RETREAT: 'cooperation',
}

export const familyOf = (type: PloverType): Family => FAMILY[type]

/** Modes that one report codes as violence and another as coercion: a seizure of people is both. */
const TAKING = new Set(['abduct', 'arrest', 'seize'])

/** The families an event is looked for in. */
export function familiesOf(types: readonly PloverType[], modes: Iterable<string>): Family[] {
	const all = new Set<Family>(types.map(familyOf))
	for (const mode of modes) {
		if (!TAKING.has(mode)) continue
		all.add('violence')
		all.add('coercion')
	}
	return FAMILIES.filter((family) => all.has(family))
}

export const WEAPON_FAMILIES = [
	'shelling',
	'air',
	'bomb',
	'gunfire',
	'hand',
	'chemical',
	'crowd',
	'vehicle',
	'fire',
] as const
export type WeaponFamily = (typeof WEAPON_FAMILIES)[number]

const BY_DELIVERY: Readonly<Record<Delivery, WeaponFamily | null>> = {
	rocket: 'shelling',
	missile: 'shelling',
	artillery: 'shelling',
	mortar: 'shelling',
	naval: 'shelling',
	'air-dropped': 'air',
	helicopter: 'air',
	drone: 'air',
	'ground-vehicle': 'vehicle',
	placed: 'bomb',
	mine: 'bomb',
	suicide: 'bomb',
	'vehicle-bomb': 'bomb',
	thrown: 'bomb',
	'small-arms': 'gunfire',
	blade: 'hand',
	blunt: 'hand',
	fire: 'fire',
	chemical: 'chemical',
	'crowd-control': 'crowd',
	other: null,
}

const BY_MODE: Readonly<Record<string, WeaponFamily>> = {
	firearms: 'gunfire',
	explosives: 'bomb',
	'suicide-attack': 'bomb',
	aerial: 'air',
	drone: 'air',
	'heavy-weapons': 'shelling',
	'crowd-control': 'crowd',
	primitive: 'hand',
	beat: 'hand',
	unconventional: 'chemical',
}

const BY_KIND: readonly (readonly [RegExp, WeaponFamily])[] = [
	[
		/\b(?:car|truck|suicide|roadside|nail|pipe|parcel) bomb|\bied\b|\bexplosive|\bmine\b|\bgrenade|\bvest\b|\bdynamite/i,
		'bomb',
	],
	[/\b(?:drone|aircraft|warplane|jet|airstrike|air strike|helicopter|bomber)/i, 'air'],
	[/\b(?:rocket|missile|mortar|artillery|shell|howitzer|katyusha)/i, 'shelling'],
	[/\b(?:rifle|gun|pistol|firearm|bullet|kalashnikov|ak-?47|shots?)\b|\bmachine-?gun/i, 'gunfire'],
	[/\b(?:knife|machete|sword|axe|stone|club|stick|baton)/i, 'hand'],
	[/\bbomb/i, 'bomb'],
]

export function weaponFamily(kind: string, delivery?: Delivery): WeaponFamily | null {
	const by = delivery && BY_DELIVERY[delivery]
	return by || (BY_KIND.find(([pattern]) => pattern.test(kind))?.[1] ?? null)
}

export const modeFamily = (mode: string): WeaponFamily | null => BY_MODE[mode] ?? null
export const deliveryFamily = (delivery: Delivery): WeaponFamily | null => BY_DELIVERY[delivery]

/** Pairs that reports use for one another: an airstrike with missiles, petrol bombs and arson. Others speak for two events. */
const NEAR: Readonly<Record<string, number>> = {
	'air/shelling': -0.6,
	'air/bomb': -1,
	'bomb/fire': -0.7,
	'bomb/shelling': -1,
	'bomb/vehicle': -0.7,
	'crowd/gunfire': -0.5,
	'fire/hand': -0.8,
	'gunfire/hand': -0.8,
	'gunfire/shelling': -1,
	'bomb/gunfire': -1.4,
}

export const weaponPoints = (a: WeaponFamily, b: WeaponFamily): number =>
	a === b ? 1.3 : (NEAR[a < b ? `${a}/${b}` : `${b}/${a}`] ?? -2.2)

/** What a family of weapons is called in an explanation. */
export const WEAPON_WORDS: Readonly<Record<WeaponFamily, string>> = {
	shelling: 'rockets, missiles or shells',
	air: 'strikes from the air',
	bomb: 'bombs',
	gunfire: 'gunfire',
	hand: 'knives or blows',
	chemical: 'chemical weapons',
	crowd: 'crowd control',
	vehicle: 'vehicles',
	fire: 'arson',
}

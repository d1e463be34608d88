/**
 * One table from our types, modes and deliveries to the words of other formats. Exports and measuring read it; nothing is
 * decided anywhere else.
 */
import type { Act, Delivery, Factuality, Field, Mode, PloverType, Stance } from './lists.ts'

/** Types in the scoring format for whole news reports. */
export const NEWS_TYPE: Readonly<Record<PloverType, string>> = {
	AGREE: 'AGREE',
	CONSULT: 'CONSULT',
	SUPPORT: 'SUPPORT',
	CONCEDE: 'CONCEDE',
	COOPERATE: 'COOPERATE',
	AID: 'AID',
	RETREAT: 'RETREAT',
	REQUEST: 'DEMAND/REQUEST',
	ACCUSE: 'ACCUSE/DISAPPROVE',
	REJECT: 'REJECT',
	THREATEN: 'THREATEN',
	PROTEST: 'PROTEST',
	SANCTION: 'SANCTION',
	MOBILIZE: 'MOBILIZE',
	COERCE: 'COERCE',
	ASSAULT: 'ASSAULT',
}

/** A mode that makes another type of it there. */
export const NEWS_TYPE_BY_MODE: Readonly<Partial<Record<Mode, string>>> = { investigate: 'INVESTIGATE' }

/** Delivery says most exactly with what; the modes are asked when it is not known. */
export const NEWS_MODE_BY_DELIVERY: Readonly<Record<Delivery, string>> = {
	rocket: 'rocket/missile',
	missile: 'rocket/missile',
	artillery: 'artillery',
	mortar: 'artillery',
	'air-dropped': 'aerial',
	helicopter: 'aerial',
	drone: 'drone',
	'ground-vehicle': 'vehicle',
	naval: 'rocket/missile',
	placed: 'explosives',
	mine: 'explosives',
	suicide: 'suicide',
	'vehicle-bomb': 'explosives',
	thrown: 'explosives',
	'small-arms': 'firearms',
	blade: 'other',
	blunt: 'other',
	fire: 'other',
	chemical: 'other',
	'crowd-control': 'other',
	other: 'other',
}
export const NEWS_MODE: Readonly<Partial<Record<Mode, string>>> = {
	aerial: 'aerial',
	drone: 'drone',
	firearms: 'firearms',
	explosives: 'explosives',
	'suicide-attack': 'suicide',
	'heavy-weapons': 'heavy-weapons',
	primitive: 'other',
	unconventional: 'other',
	'crowd-control': 'other',
	riot: 'riot',
}

/** Stances of that format: ours that it lacks fall to the nearest. */
export const NEWS_STANCE: Readonly<Record<Stance, string>> = {
	asserts: 'asserts',
	confirms: 'confirms',
	blames: 'blames',
	'claims-responsibility': 'claims-responsibility',
	denies: 'denies',
	condemns: 'condemns',
	threatens: 'threatens',
	warns: 'threatens',
	demands: 'asserts',
	promises: 'asserts',
	doubts: 'asserts',
	declines: 'asserts',
}

/** Acts of saying that are an event of their own in PLOVER; the others are sources only. */
export const EVENT_OF_ACT: Readonly<Partial<Record<Act, PloverType>>> = {
	threat: 'THREATEN',
	demand: 'REQUEST',
}

/** What an attribution of an incident is called there. */
export const STANCE_OF_ACT: Readonly<Record<Act, Stance>> = {
	assertion: 'asserts',
	confirmation: 'confirms',
	blame: 'blames',
	'claim-of-responsibility': 'claims-responsibility',
	denial: 'denies',
	condemnation: 'condemns',
	threat: 'threatens',
	warning: 'warns',
	demand: 'demands',
	promise: 'promises',
	hint: 'threatens',
	doubt: 'doubts',
	'comment-declined': 'declines',
	question: 'asserts',
}

/** How such an event stands in that format. */
export const FACTUALITY_OF_ACT: Readonly<Partial<Record<Act, Factuality>>> = { threat: 'threatened' }

/** Names of fields in that format. */
export const NEWS_FIELD: Readonly<Record<Field, string>> = {
	event: 'event',
	actor: 'actor',
	target: 'target',
	when: 'date',
	where: 'place',
	weapon: 'weapon',
	harm: 'harm',
	victim: 'harm',
	motive: 'motive',
}

/** What a teller tells by itself, each an entry there; day, place and parties only where nothing else is told. */
const TOLD: readonly Field[] = ['harm', 'event', 'weapon', 'motive']
/** Of the fields that one speaker has on one event, that format names the most telling: who, for a blame; else the harm. */
const ON_WHOM: readonly Field[] = ['actor', 'harm', 'event']
const ON_WHAT: readonly Field[] = ['harm', 'event', 'weapon', 'actor', 'motive', 'where', 'target', 'when']
export const NEWS_FIELDS_BY_STANCE: Readonly<Record<Stance, readonly Field[]>> = {
	asserts: ON_WHAT,
	confirms: ON_WHAT,
	blames: ON_WHOM,
	'claims-responsibility': ON_WHOM,
	denies: ['actor', 'event', 'harm'],
	condemns: ['event'],
	threatens: ['event'],
	warns: ['event'],
	demands: ON_WHAT,
	promises: ON_WHAT,
	doubts: ON_WHAT,
	declines: ON_WHAT,
}

/** The fields that a speaker with these claims on one event vouches for there. */
export function newsFields(stance: Stance, claimed: ReadonlySet<Field>): Field[] {
	const first = NEWS_FIELDS_BY_STANCE[stance].find((field) => claimed.has(field)) ?? 'event'
	const tells = stance === 'asserts' || stance === 'confirms'
	return tells && TOLD.includes(first) ? TOLD.filter((field) => claimed.has(field)) : [first]
}

/**
 * One table from our types, modes and deliveries to the words of other formats. Exports and measuring read it; nothing is
 * decided anywhere else.
 */
import type { Act, Delivery, Mode, PloverType, Stance } from './lists.ts'

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

/** Sub-events of ACLED to our types and modes: the proposal of `acled.ts` read backwards. What a sub-event does not tell stays open. */
import { ACLED_EVENTS, type SubEvent } from '../../coding/codes.ts'
import type { EventValue } from '../../coding/schema.ts'

type Told = Pick<EventValue, 'type' | 'modes'> & Partial<Pick<EventValue, 'delivery'>>

/** Null: too much is called so for one type of ours. */
export const EVENT_OF_SUB: Readonly<Record<SubEvent, Told | null>> = {
	'Government regains territory': { type: 'ASSAULT', modes: [] },
	'Non-state actor overtakes territory': { type: 'ASSAULT', modes: [] },
	'Armed clash': { type: 'ASSAULT', modes: [] },
	'Excessive force against protesters': { type: 'ASSAULT', modes: ['crowd-control'] },
	'Protest with intervention': { type: 'ASSAULT', modes: ['crowd-control'] },
	'Peaceful protest': { type: 'PROTEST', modes: ['demo'] },
	'Violent demonstration': { type: 'PROTEST', modes: ['riot'] },
	'Mob violence': { type: 'PROTEST', modes: ['riot'] },
	'Chemical weapon': { type: 'ASSAULT', modes: ['unconventional'], delivery: 'chemical' },
	'Air/drone strike': { type: 'ASSAULT', modes: ['aerial'] },
	'Suicide bomb': { type: 'ASSAULT', modes: ['suicide-attack'], delivery: 'suicide' },
	'Shelling/artillery/missile attack': { type: 'ASSAULT', modes: ['heavy-weapons'] },
	'Remote explosive/landmine/IED': { type: 'ASSAULT', modes: ['explosives'] },
	Grenade: { type: 'ASSAULT', modes: ['explosives'], delivery: 'thrown' },
	'Sexual violence': { type: 'ASSAULT', modes: ['sexual'] },
	Attack: { type: 'ASSAULT', modes: [] },
	'Abduction/forced disappearance': { type: 'ASSAULT', modes: ['abduct'] },
	Agreement: { type: 'AGREE', modes: [] },
	Arrests: { type: 'COERCE', modes: ['arrest'] },
	'Change to group/activity': { type: 'MOBILIZE', modes: [] },
	'Disrupted weapons use': { type: 'COERCE', modes: ['seize'] },
	'Headquarters or base established': { type: 'MOBILIZE', modes: [] },
	'Looting/property destruction': { type: 'ASSAULT', modes: ['destroy'] },
	'Non-violent transfer of territory': { type: 'RETREAT', modes: ['withdraw'] },
	Other: null,
}

/** Event types of ACLED that are one type of ours whatever the sub-event. */
export const EVENT_OF_TYPE: Readonly<Record<string, Told>> = {
	Battles: { type: 'ASSAULT', modes: [] },
	Protests: { type: 'PROTEST', modes: [] },
	Riots: { type: 'PROTEST', modes: ['riot'] },
	'Explosions/Remote violence': { type: 'ASSAULT', modes: [] },
	'Violence against civilians': { type: 'ASSAULT', modes: [] },
}

/** Any case; null for what is no sub-event. */
export function subEventOf(words: string): SubEvent | null {
	const folded = words.trim().toLowerCase()
	return (Object.keys(ACLED_EVENTS) as SubEvent[]).find((sub) => sub.toLowerCase() === folded) ?? null
}

/**
 * Our types and modes to the event types of ACLED: a proposal, for no official table exists. The order of the questions: is it a
 * protest, do armed actors fight on both sides, is the target civilian, with what. Where the answer to one is not known the row is
 * for review, and says what is not known.
 */
import { ACLED_EVENTS, type SubEvent } from '../../coding/codes.ts'
import type { Incident } from '../../incident/schema.ts'
import { doersOf, isArmed, opponentsIn, type Side, targetsOf } from './sides.ts'

export type Coded =
	| {
			readonly sub: SubEvent
			readonly review: string | null
			readonly doers: readonly Side[]
			readonly targets: readonly Side[]
	  }
	/** Why it has no row. */
	| { readonly sub: null; readonly why: string }

/** Harm that was told of it under the rule of the export: what tells lethal force from other. */
export interface Harmed {
	readonly killed: number | null
	readonly wounded: number | null
	readonly detained: number | null
}

export function acledOf(incident: Incident, harmed: Harmed): Coded {
	const { type } = incident
	if (incident.factuality !== 'happened' && incident.factuality !== 'alleged')
		return none(`it is told as ${incident.factuality}`)
	const doers = doersOf(incident)
	const opponents = opponentsIn(doers)
	// Both sides are doers: the second stands where a target would.
	const sides = opponents
		? {
				doers: [opponents[0], ...doers.filter((d) => !opponents.includes(d) && d.kind === opponents[0].kind)],
				targets: [opponents[1]],
			}
		: { doers, targets: targetsOf(incident) }
	const answer = ANSWERS[type]?.(incident, { ...sides, both: opponents !== null, harmed })
	if (!answer) return none(`${type} is no event there`)
	return typeof answer === 'string' ? none(answer) : { ...answer, ...sides }
}

const none = (why: string): Coded => ({ sub: null, why })

interface Sides {
	readonly doers: readonly Side[]
	readonly targets: readonly Side[]
	readonly both: boolean
	readonly harmed: Harmed
}
type Answer = { readonly sub: SubEvent; readonly review: string | null } | string
const sure = (sub: SubEvent): Answer => ({ sub, review: null })
const review = (sub: SubEvent, why: string): Answer => ({ sub, review: why })

const ANSWERS: Partial<Record<Incident['type'], (incident: Incident, sides: Sides) => Answer>> = {
	PROTEST: protest,
	ASSAULT: assault,
	MOBILIZE: () => review('Change to group/activity', 'whether a base was built is not told'),
	COERCE: coerce,
	RETREAT: retreat,
	AGREE: agreement,
	SUPPORT: agreement,
	CONSULT: agreement,
}

const modesOf = ({ event }: Incident): ReadonlySet<string> => new Set(event.modes)
const someHarm = ({ killed, wounded }: Harmed): boolean => (killed ?? 0) > 0 || (wounded ?? 0) > 0

function protest(incident: Incident): Answer {
	const modes = modesOf(incident)
	if (modes.has('riot') || modes.has('vandalize'))
		return review('Violent demonstration', 'whether it was a demonstration or a mob is not told')
	if (modes.has('obstruct')) return review('Peaceful protest', 'whether the way was barred by force is not told')
	if (modes.size > 0 && !modes.has('demo')) return `${[...modes].join(', ')} is no gathering in the street`
	return sure('Peaceful protest')
}

/** With what it was done, where that decides; the first that is told counts. */
const BY_MEANS: readonly (readonly [mode: string, sub: SubEvent])[] = [
	['suicide-attack', 'Suicide bomb'],
	['aerial', 'Air/drone strike'],
	['drone', 'Air/drone strike'],
	['heavy-weapons', 'Shelling/artillery/missile attack'],
]
const AT_HAND = ['firearms', 'primitive', 'beat', 'targeted']

function assault(incident: Incident, sides: Sides): Answer {
	const modes = modesOf(incident)
	const { weapons, event } = incident
	if (modes.has('crowd-control'))
		return sure(someHarm(sides.harmed) ? 'Excessive force against protesters' : 'Protest with intervention')
	if (weapons.length > 0 && weapons.every(({ weapon }) => weapon.fate === 'intercepted') && !someHarm(sides.harmed))
		return sure('Disrupted weapons use')
	if (sides.both) return sure('Armed clash')
	for (const [mode, sub] of BY_MEANS) if (modes.has(mode)) return sure(sub)
	if (modes.has('unconventional'))
		return event.delivery === 'chemical'
			? sure('Chemical weapon')
			: review('Chemical weapon', 'whether it was a chemical is not told')
	if (modes.has('explosives')) return sure(event.delivery === 'thrown' ? 'Grenade' : 'Remote explosive/landmine/IED')
	const [target] = sides.targets
	const [armed, civilian] = [target && isArmed(target.kind), target?.kind === 'civilians' || target?.kind === 'crowd']
	if (modes.has('sexual')) return sure('Sexual violence')
	if (modes.has('abduct'))
		return civilian
			? sure('Abduction/forced disappearance')
			: review('Abduction/forced disappearance', 'who was taken is not told, or was armed')
	if (modes.has('torture')) return sure('Attack')
	if (modes.has('destroy') && !someHarm(sides.harmed)) return sure('Looting/property destruction')
	const sub = armed ? 'Armed clash' : 'Attack'
	const unsure = target === undefined || !(armed || civilian)
	if (AT_HAND.some((mode) => modes.has(mode))) return unsure ? review(sub, 'who was the target is not told') : sure(sub)
	return review(sub, unsure ? 'neither means nor target are told' : 'the means are not told')
}

function coerce(incident: Incident, { doers }: Sides): Answer {
	const modes = modesOf(incident)
	if (modes.has('arrest')) {
		const [doer] = doers
		if (doer && isArmed(doer.kind) && doer.kind !== 'state') return sure('Abduction/forced disappearance')
		return review('Arrests', 'whether the arrests were many or of weight is not told')
	}
	if (modes.has('seize'))
		return sure(incident.weapons.length > 0 ? 'Disrupted weapons use' : 'Looting/property destruction')
	return 'COERCE of this kind has no row'
}

function retreat(incident: Incident, sides: Sides): Answer {
	const modes = modesOf(incident)
	if (modes.has('withdraw')) return review('Change to group/activity', 'whether ground was given up is not told')
	return ['ceasefire', 'release', 'disarm'].some((mode) => modes.has(mode))
		? agreement(incident, sides)
		: 'RETREAT of this kind has no row'
}

/** Only between parties to the conflict. */
function agreement(_: Incident, { doers, targets }: Sides): Answer {
	const parties = [...doers, ...targets].filter(({ kind }) => isArmed(kind))
	if (parties.length === 0) return 'no party to the conflict is told of'
	return opponentsIn(parties)
		? sure('Agreement')
		: review('Agreement', 'whether it was between parties to the conflict is not told')
}

/** "Political violence", "Demonstrations", "Strategic developments", and both of the first for excessive force. */
export function disorderOf(sub: SubEvent): string {
	if (sub === 'Excessive force against protesters') return 'Political violence; Demonstrations'
	const event = ACLED_EVENTS[sub]
	if (event === 'Strategic developments') return event
	return event === 'Protests' || sub === 'Violent demonstration' ? 'Demonstrations' : 'Political violence'
}

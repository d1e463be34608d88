/** Who is on which side, in the few kinds that the tables of the field tell apart. What does not fit stays unknown. */
import type { ActorValue } from '../../coding/schema.ts'
import type { Incident, Party } from '../../incident/schema.ts'

export type Kind = 'state' | 'rebels' | 'militia' | 'outsiders' | 'crowd' | 'civilians' | 'facility' | 'unknown'

const STATE = new Set(['MIL', 'COP', 'SPY', 'GOV'])
const OUTSIDERS = new Set(['IGO', 'UNO', 'EUR', 'IMG'])
const MILITIA = new Set(['PRM', 'UAF', 'CRM'])
const ARMS = /\b(?:fighters?|gunmen|militants?|rebels?|insurgents?|militia(?:men)?|attackers?|assailants?|bombers?)\b/i
const FORCES = /\b(?:soldiers?|troops|policem[ae]n|police officers?|guards?men|conscripts?|border guards?)\b/i
const POST =
	/\b(?:army|military|air|naval|police)\s+(?:base|post|outpost|station|headquarters|camp)\b|\b(?:barracks|garrison|outpost|checkpoint|air ?base)\b/i

export function kindOf({ kind, sectors = [], name }: ActorValue): Kind {
	if (kind === 'facility') return POST.test(name) ? 'state' : 'facility'
	if (sectors.includes('REB')) return 'rebels'
	if (sectors.some((sector) => OUTSIDERS.has(sector))) return 'outsiders'
	if (kind === 'state' || kind === 'force' || sectors.some((sector) => STATE.has(sector))) return 'state'
	if (kind === 'armed-group' || sectors.some((sector) => MILITIA.has(sector)) || ARMS.test(name)) return 'militia'
	if (FORCES.test(name)) return 'state'
	if (kind === 'organisation') return 'civilians'
	if (kind === 'people') return 'civilians'
	// A person without a sector may be anybody: a commander, a clerk.
	if (kind === 'person') return sectors.length > 0 ? 'civilians' : 'unknown'
	return 'unknown'
}

const ARMED: ReadonlySet<Kind> = new Set(['state', 'rebels', 'militia', 'outsiders'])
export const isArmed = (kind: Kind): boolean => ARMED.has(kind)
/** With a command of its own and known by name: not a crowd, not somebody nobody knows. A state needs no other name. */
export const isOrganised = ({ kind, actor }: Side): boolean => isArmed(kind) && (kind === 'state' || !actor.unnamed)

export interface Side {
	readonly actor: ActorValue
	readonly kind: Kind
	readonly status: Party['status']
}

const STANDING: readonly Party['status'][] = ['decided', 'claimed', 'stated', 'alleged', 'denied']

/** The doers, those that stand best first; for a protest the crowd. */
export function doersOf({ actors, type }: Incident): Side[] {
	return inStanding(actors).map((side) =>
		type === 'PROTEST' && side.kind === 'civilians' ? { ...side, kind: 'crowd' as const } : side,
	)
}

/** Those aimed at: armed ones first, because an attack on soldiers that hit civilians is one on soldiers. */
export function targetsOf({ targets }: Incident): Side[] {
	const all = inStanding(targets)
	return [...all.filter(({ kind }) => isArmed(kind)), ...all.filter(({ kind }) => !isArmed(kind))]
}

function inStanding(parties: readonly Party[]): Side[] {
	return parties
		.map(({ actor, status }) => ({ actor, status, kind: kindOf(actor) }))
		.sort((a, b) => STANDING.indexOf(a.status) - STANDING.indexOf(b.status))
}

/** Two armed doers that are not of one side: both fight. */
export function opponentsIn(doers: readonly Side[]): readonly [Side, Side] | null {
	const armed = doers.filter(({ kind }) => isArmed(kind))
	const [first] = armed
	const other = armed.find((side) => first && unlike(first, side))
	return first && other ? [first, other] : null
}

/** The army and the Orvanian military are one side, the army and a rebel group two. */
function unlike(a: Side, b: Side): boolean {
	if (a.kind !== b.kind) return true
	if (a.kind === 'state')
		return a.actor.country !== undefined && b.actor.country !== undefined && a.actor.country !== b.actor.country
	return !a.actor.unnamed && !b.actor.unnamed && (a.actor.ref ?? a.actor.name) !== (b.actor.ref ?? b.actor.name)
}

/**
 * "Our comrades", "14 of its men", "the enemy": whose people they are follows from who says it. An armed group's own are militants,
 * an army's are soldiers, and the enemy is the other side.
 */
import type { ActorValue, Claim, Speaker } from '../coding/schema.ts'
import { FORCE, wordsOf } from './doers-count.ts'
import { peopleClass, sameName } from './names.ts'

type Said = Pick<Extract<Claim, { field: 'harm' }>, 'speaker' | 'stance' | 'value'>

const OWN =
	/^(?:(?:our|its|their)(?: own)?|own) (?:men|ranks|side|losses|dead|number|personnel|forces?|troops?|soldiers?|fighters?|combatants?|comrades?|brothers)\b|\bcomrades?\b|\bbrothers[- ]in[- ]arms\b/i
const ENEMY = /\benem(?:y|ies)\b/i

/** The kind of people that relational words mean; null for words that say so themselves, and where the speaker takes no side. */
export function kindBySpeaker({ speaker, stance, value }: Said, parties: readonly ActorValue[]): Side | null {
	const own = OWN.test(value.who)
	if (!own && (!ENEMY.test(value.who) || peopleClass(value.who) !== null)) return null
	const side = sideOf(speaker, stance, parties)
	if (side === null || own) return side
	return side === 'military' ? 'militant' : 'military'
}

type Side = 'military' | 'militant'

function sideOf(speaker: Speaker, stance: Said['stance'], parties: readonly ActorValue[]): Side | null {
	if (speaker.kind === 'publisher') return null
	const words = wordsOf(speaker)
	if (peopleClass(speaker.name) === 'militant') return 'militant'
	const party = parties.find(({ name }) => sameName(name, speaker.name))
	if (party?.kind === 'force' || party?.kind === 'state') return 'military'
	if (party?.kind === 'armed-group' || stance === 'claims-responsibility') return 'militant'
	return FORCE.test(words) ? 'military' : null
}

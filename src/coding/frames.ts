/**
 * Roles from forms: for each frame of the event list, which argument is the doer and which the target (`frames/verb.ts`,
 * `frames/noun.ts`). What an argument *is* decides before where it stands: rockets that hit a base are a weapon and not an actor.
 */
import { headLemma, isParty } from '../language/names/entity.ts'
import { kidsBy } from '../language/names/tree.ts'
import { hitAt } from './blast-at.ts'
import { firedFrom } from './doers/fired-from.ts'
import { type Draft, newDraft, type Role } from './draft.ts'
import { withHarmed } from './frames/harmed.ts'
import { dispersed, sentAgainst } from './frames/meant-for.ts'
import { nounRoles } from './frames/noun.ts'
import { type Roles, role } from './frames/role.ts'
import { takenBy } from './frames/taken.ts'
import { verbRoles } from './frames/verb.ts'
import { thoseGathered } from './gathering.ts'
import type { PloverType } from './lists.ts'
import { ownersOf } from './owners.ts'
import type { Reading } from './reading.ts'
import { bothWays, isMutual, sidesOf } from './sides.ts'
import { partiesOfNoun, partiesThrough, protestedAgainst } from './through.ts'
import type { Trigger } from './trigger.ts'

/** A first draft of the event that a trigger tells of. */
export function draftOf(reading: Reading, told: Trigger): Draft {
	const trigger = takenBy(withHarmed(told))
	const { word } = trigger
	return newDraft(trigger, {
		type: word.type as PloverType,
		modes: word.mode ? [word.mode] : [],
		contexts: [...word.contexts],
		delivery: word.delivery,
		...rolesOf(reading, trigger),
	})
}

function rolesOf(reading: Reading, trigger: Trigger): Roles {
	const stand = trigger.word.pos === 'n' ? nounRoles(reading, trigger) : verbRoles(trigger)
	const actors = doersOf(reading, trigger, stand.actors)
	if (isMutual(trigger)) return bothWays({ actors, targets: stand.targets })
	const aimed = trigger.word.type === 'SANCTION' ? againstWhom(trigger, stand.targets) : stand.targets
	const hit = [
		...hitAt(reading, trigger),
		...sentAgainst(reading, trigger),
		...dispersed(reading, trigger, stand.targets),
	].filter((r) => !aimed.some((t) => t.entity.head === r.entity.head))
	const targets = [...aimed, ...hit].map((r) => ({ ...r, entity: thoseGathered(reading, r.entity) }))
	if (targets.some((r) => isParty(r.entity))) return { actors, targets }
	return { actors, targets: withOthers(reading, trigger, actors, targets) }
}

const MARKSMAN = /^(?:sniper|marksman|gunner)$/

/** Behind those who stand in the place of the doer: their side, whoever holds the ground that they fired from, whose arms they are. */
function doersOf(reading: Reading, trigger: Trigger, told: readonly Role[]): Role[] {
	const sides = sidesOf(reading, trigger, told)
	// "sniper fire from the rebels' positions": the rebels, who have snipers.
	const ground = sides.every(({ entity }) => MARKSMAN.test(headLemma(entity))) ? firedFrom(reading, trigger) : []
	const doers = ground.length > 0 ? ground : sides
	return doers.length > 0 ? doers : ownersOf(reading, trigger)
}

/** "recalled its ambassador from X": it is aimed at X, not at one's own ambassador. */
function againstWhom({ obliques }: Trigger, targets: readonly Role[]): readonly Role[] {
	const isOwn = ({ entity: { tree, head, pronoun } }: Role): boolean =>
		!pronoun && kidsBy(tree, head, 'nmod:poss').some((k) => /^(?:its|their|his|her)$/i.test(tree.tokens[k]?.form ?? ''))
	if (!targets.some(isOwn)) return targets
	const from = obliques
		.filter((o) => ['from', 'to', 'in'].includes(o.by) && o.entity.country !== null && !o.entity.pronoun)
		.map((o) => role('to-whom/from')({ ...o.entity, class: 'state' }))
	return [...targets.filter((r) => !isOwn(r)), ...from]
}

/** Types whose other party may stand in the object or in what is said. */
const THROUGH = new Set([
	'AGREE',
	'SUPPORT',
	'CONCEDE',
	'COOPERATE',
	'AID',
	'REQUEST',
	'ACCUSE',
	'REJECT',
	'THREATEN',
	'SANCTION',
	'COERCE',
	'RETREAT',
])
/** Event nouns of the same kind; a withdrawal or a seizure stands with its own prepositions. */
const THROUGH_NOUN = new Set(['ACCUSE', 'REQUEST', 'AID', 'SANCTION', 'REJECT', 'THREATEN'])

/** The targets, none of whom is a party, with those whom a dealing or protest reaches through other words. */
function withOthers(reading: Reading, trigger: Trigger, actors: Role[], targets: readonly Role[]): Role[] {
	const { type, pos, frame } = trigger.word
	if (type === 'PROTEST') return [...targets, ...protestedAgainst(reading, trigger, actors)]
	if (pos === 'n')
		return THROUGH_NOUN.has(type) ? [...targets, ...partiesOfNoun(reading, trigger, actors)] : [...targets]
	// A deal of several is between them; a purpose is nobody's.
	const among = frame === 'talk-agree' && actors.length > 1
	if (!THROUGH.has(type) || among || frame === 'act-self') return [...targets]
	const parties = partiesThrough(reading, trigger, actors)
	// "closed its airspace to X": X, not the airspace.
	const kept =
		parties.length > 0 ? targets.filter(({ entity: { class: c } }) => c !== 'place' && c !== 'facility') : targets
	return [...kept, ...parties]
}

/**
 * Whose deed it is, as a plain assertion tells it: one's own is claimed ("said its fighters had killed"), that of somebody who is
 * named as the doer is blamed ("was fired by X"), and what is told not to be is denied ("there was no attack").
 */
import { hasNo, isOurs } from '../../language/names/clause.ts'
import { type Entity, isArmed, isParty } from '../../language/names/entity.ts'
import { ancestors, caseOf, kidsBy, lemmaAt, relation } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import type { Stance } from '../lists.ts'
import type { Claim } from '../schema.ts'
import { setOf } from '../set-of.ts'
import { isCaller, isMessage } from './messages.ts'
import { isAnswered, motiveIn, namesReason } from './motive.ts'
import type { Saying } from './saying.ts'

const BELIEVES = setOf('believe think suspect assess conclude accuse allege suggest hint speculate')

/** Whose deed it is, as the speaker tells it: one's own, or that of somebody who is named as the doer. */
export function stanceOf(claim: Claim, draft: Draft, saying: Saying): Stance {
	// "countered that X had fired first" answers a charge with another.
	if (claim.stance !== 'asserts' || !(saying.act === 'assertion' || saying.act === 'denial')) return claim.stance
	// "There was no attack", "had not moved its troops"; "nobody was hurt" is a figure of harm.
	const you = kidsBy(draft.tree, draft.triggers[0]!.token, 'nsubj').some((k) => lemmaAt(draft.tree, k) === 'you')
	if (
		claim.field === 'event' &&
		(draft.factuality === 'denied' || hasNoSubject(draft)) &&
		draft.harms.length === 0 &&
		!saying.takes.has('of') &&
		!you
	)
		return 'denies'
	if (draft.type === 'THREATEN' && claim.field === 'event' && draft.factuality === 'threatened')
		return isOwn(draft, saying) ? 'threatens' : claim.stance
	if (draft.type !== 'ASSAULT') return claim.stance
	if (draft.factuality !== 'happened' && draft.factuality !== 'alleged') return claim.stance
	if (isOwn(draft, saying) || isBroughtClaim(draft, saying) || isGroupsReason(draft, saying))
		return 'claims-responsibility'
	const actor = draft.actors[0]?.entity
	if (!actor) return claim.stance
	if (isRival(draft, saying) && claim.field !== 'harm' && claim.field !== 'victim') return 'blames'
	if (claim.field !== 'actor' && claim.field !== 'weapon') return claim.stance
	const group = ['armed-group', 'force', 'state', 'organisation'].includes(actor.class)
	if (actor.pronoun || (actor.unnamed && !actor.country && !group && !isToldDoer(draft))) return claim.stance
	return pointsAt(draft, saying) ? 'blames' : claim.stance
}

/** "No mortar was fired": none of it was. */
const hasNoSubject = ({ tree, triggers, type }: Draft): boolean =>
	type === 'ASSAULT' && kidsBy(tree, triggers[0]!.token, 'nsubj', 'nsubj:pass').some((k) => hasNo(tree, k))

/** A state's ministry tells of another state's soldiers. */
function isRival(draft: Draft, { speaker, entity: who }: Saying): boolean {
	const serves = who !== null && !who.pronoun && OFFICIAL.has(who.class)
	const official = speaker.kind === 'institution' || speaker.role !== undefined || serves
	return (
		official &&
		speaker.country !== undefined &&
		draft.actors.some(
			({ entity }) =>
				['state', 'force'].includes(entity.class) && entity.country !== null && entity.country !== speaker.country,
		)
	)
}

/** Answering fire is told, not claimed. */
const ANSWERED = setOf('return respond retaliate repel repulse intercept defend foil thwart')

const REGULAR = /^(?:army|military|navy|police|ministry|staff|government|gendarmerie|command|marine)$/
/** Those who answer to a state. */
const OFFICIAL: ReadonlySet<Entity['class']> = new Set(['force', 'state'])
/** Whoever they are, they are the speaker's: "its men", "one of our cells". */
const MEN = /^(?:man|unit|cell|member|brother|son|youth|hero|comrade)$/

/** Houses that take in who was hurt. */
const CARES = /\b(?:hospitals?|clinics?|infirmary|mortuary|morgue)$/i

/** Aircraft and guns that strike. */
const isArm = (entity: Entity): boolean => entity.class === 'platform' || entity.class === 'weapon'

/** "said it had struck", "said its fighters had killed". */
function isOwn(draft: Draft, { speaker, said, entity: who, quotes, tree, token }: Saying): boolean {
	if (speaker.kind === 'publisher' || speaker.kind === 'post') return false
	// "said her clinic had received nine wounded", "reported treating 92": what comes after the deed is nobody's claim to it.
	if (draft.rules.includes('what/in-the-wake') || who?.class === 'facility' || CARES.test(speaker.name)) return false
	// An army that tells of its own operation reports it; a group claims it.
	if (who && who.class !== 'armed-group' && (REGULAR.test(lemmaAt(who.tree, who.head)) || OFFICIAL.has(who.class)))
		return false
	// "First accounts gave nine dead": an account has done nothing.
	if (who && !isParty(who)) return false
	// Officials and residents do not strike; rebels do.
	if (speaker.kind === 'unnamed' && who?.status !== 'combatant' && who?.class !== 'armed-group') return false
	// "claims to have killed 30 soldiers"
	if (
		draft.tree === tree &&
		relation(tree, draft.triggers[0]!.token) === 'xcomp' &&
		tree.tokens[draft.triggers[0]!.token]?.head === token
	)
		return true
	const doers = [
		...draft.actors.map((r) => r.entity),
		...draft.triggers[0]!.subjects.filter((e) => isArm(e) && !draft.targets.some((r) => r.entity.head === e.head)),
	]
	return doers.some((entity) => {
		const trigger = draft.triggers[0]!.token
		if (
			!said.has(entity.head) ||
			[trigger, ...ancestors(entity.tree, trigger)].some((k) => ANSWERED.has(lemmaAt(entity.tree, k)))
		)
			return false
		const word = lemmaAt(entity.tree, entity.head)
		if (entity.pronoun) {
			// In quotation marks "they" are others.
			const at = tree.tokens[entity.head]
			const quoted =
				entity.tree !== tree || quotes.some((q) => at !== undefined && q.start <= at.start && at.end <= q.end)
			return word === 'we' || (!quoted && (word === 'it' || (word === 'they' && speaker.kind !== 'person')))
		}
		const ours = (isArmed(entity) || isArm(entity) || MEN.test(word)) && isOurs(entity.tree, entity.head)
		return ours || entity.name === speaker.organisation || entity.name === speaker.name
	})
}

/** "A caller said the Front had done it", "a note said X carried out the attack": the claim of whom the message is from. */
function isBroughtClaim(draft: Draft, { entity: who, said }: Saying): boolean {
	if (!who || !(isMessage(who) || isCaller(who))) return false
	return draft.actors.some(
		({ entity: e }) => said.has(e.head) && !e.unnamed && (e.class === 'armed-group' || e.class === 'organisation'),
	)
}

/** "The Front said the bombing was revenge for …": whoever gives the reason of a deed that nobody else did owns it. */
export function isGroupsReason(draft: Draft, saying: Saying): boolean {
	if (saying.entity?.class !== 'armed-group' || saying.entity.pronoun) return false
	if (draft.tree === saying.tree && isAnswered(draft.tree, draft.triggers[0]!.token)) return false
	if (motiveIn(saying) === null && !(saying.takes.has('as') && namesReason(saying))) return false
	return draft.actors.every(({ entity: e }) => e.pronoun || e.name === saying.speaker.name)
}

/** The doer is the point: "was fired by X", "X is behind it", "the group that we believe did it". */
export function pointsAt(draft: Draft, { tree, token, said }: Saying): boolean {
	const actor = draft.actors[0]?.entity
	if (!actor || tree !== draft.tree || draft.type !== 'ASSAULT') return false
	if (caseOf(tree, actor.head) === 'by' && said.has(actor.head)) return true
	const path = [draft.triggers[0]!.token, ...ancestors(tree, draft.triggers[0]!.token)]
	if (path.some((k) => BELIEVES.has(lemmaAt(tree, k))) || BELIEVES.has(lemmaAt(tree, token))) return true
	return isToldDoer(draft)
}

/** "X was responsible", "X did it" */
const isToldDoer = ({ actors }: Draft): boolean =>
	actors.some(({ rule }) => rule === 'who/responsible-for' || rule === 'who/did-this')

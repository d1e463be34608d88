/**
 * What a speaker specifically asserts. Of the claims read inside reported speech, new information belongs to the speaker;
 * what the saying takes for granted ("blamed X for *Wednesday's attack*") is the publisher's; what only sets the scene of
 * the news (day, place, target) stays the speaker's and is marked `speaker/setting`. An assertion whose point is who did it
 * is a blame, and of one's own deed a claim of responsibility.
 */

import { hasNo, isOurs } from '../../language/names/clause.ts'
import type { Entity } from '../../language/names/entity.ts'
import {
	ancestors,
	caseOf,
	isUnder,
	kidsBy,
	lemmaAt,
	relation,
	type Tree,
	tokenAt,
	uposAt,
} from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import type { Stance } from '../lists.ts'
import type { Claim, Speaker } from '../schema.ts'
import { isCaller, isMessage } from './messages.ts'
import { isAnswered, motiveIn, namesReason } from './motive.ts'
import type { Saying } from './saying.ts'
import { isSlight } from './slight.ts'

/** The mark of a claim that sets the scene of what its speaker asserts. */
export const SETTING = 'speaker/setting'
/** The mark of a claim that the act of saying itself makes: who is blamed, what is denied. */
export const BY_ACT = 'speaker/by-act'

/** Acts about what is not (yet) real: nothing in them is asserted to have happened. */
const UNREAL = new Set(['threat', 'demand', 'promise', 'hint', 'warning', 'comment-declined', 'question'])
const TEMPORAL = new Set(['when', 'while', 'as', 'since', 'during', 'where', 'once'])
const HARMED = new Set([
	'kill',
	'wound',
	'injure',
	'die',
	'hurt',
	'dead',
	'miss',
	'missing',
	'perish',
	'treat',
	'maim',
	'drown',
	'fall',
])

/** One claim inside a saying, as it stands in the ledger. */
export function settleClaim(claim: Claim, draft: Draft, saying: Saying, publisher: Speaker): Claim {
	if (claim.rules.includes(BY_ACT)) return claim
	const at = tokenOf(claim, draft.tree)
	const taken =
		takenForGranted(draft, saying, at) &&
		!isPoint(claim) &&
		!isToll(claim, draft, saying) &&
		!isDeniedDoer(claim, saying)
	if (taken) return { ...rest(claim), speaker: publisher, stance: 'asserts' }
	// "said one child had been hurt and that X was behind it": the figure is told, not blamed.
	const toldBeside = saying.rules.includes('speaker/points-at') && claim.field === 'harm'
	const stance = toldBeside ? 'asserts' : stanceOf(claim, draft, saying)
	const settled = stance === claim.stance ? claim : { ...claim, stance }
	return isAsserted(settled, draft, saying, at) ? settled : { ...settled, rules: [...settled.rules, SETTING] }
}

/** Who is behind an event is what such a clause says, though the event itself is known. */
const isPoint = ({ field, rules }: Claim): boolean => field === 'actor' && rules.includes('who/responsible-for')

/** "denied that it had carried out the bombing": the bombing is known, and by whom it was is what is denied. */
const isDeniedDoer = ({ field, factuality }: Claim, { act }: Saying): boolean =>
	act === 'denial' && field === 'actor' && factuality === 'denied'

/** "put the number of dead at 22": the figure is the news, though it has an article. */
const isToll = ({ field }: Claim, draft: Draft, { takes }: Saying): boolean =>
	field === 'harm' && (takes.has('figure') || draft.triggers.some((t) => t.word.frame === 'toll'))

function rest({ statement: _, ...claim }: Claim): Claim {
	return claim as Claim
}

function tokenOf({ field, evidence }: Claim, tree: Tree): number {
	if (evidence.kind === 'decision') return -1
	const { start, end } = tree.sentence
	// A party's words may come with those that they go back to.
	const here = evidence.spans.find((span) => span.start >= start && span.end <= end)
	return tokenAt(tree, (field === 'actor' || field === 'target' ? here : evidence.spans[0])?.start ?? -1)
}

/** A definite event is told of before: its own words are the publisher's, what the clause adds to it is the speaker's. */
function takenForGranted(draft: Draft, saying: Saying, at: number): boolean {
	const trigger = draft.triggers[0]!
	const noun = uposAt(draft.tree, trigger.token) !== 'VERB'
	if (saying.act === 'blame' || saying.act === 'claim-of-responsibility' || saying.act === 'condemnation') {
		if (noun) return true
		return saying.act !== 'blame'
	}
	if (saying.act === 'denial') return noun && draft.definite && isObject(saying, trigger.token)
	if (!noun || !draft.definite) return false
	return at < 0 || isUnder(draft.tree, at, trigger.token)
}

const isObject = ({ tree, head }: Saying, token: number): boolean =>
	token === head || (tree.tokens[token]?.head ?? -1) === head

function isAsserted(claim: Claim, draft: Draft, saying: Saying, at: number): boolean {
	if (UNREAL.has(saying.act) || saying.stance === 'declines') return false
	if (saying.rules.includes('speaker/post'))
		return claim.field === 'where' || (claim.field === 'event' && draft.wheres.length === 0)
	const own = claim.stance === 'claims-responsibility'
	const definite = draft.definite && uposAt(draft.tree, draft.triggers[0]!.token) !== 'VERB'
	switch (claim.field) {
		case 'actor':
			return (
				claim.stance === 'blames' ||
				own ||
				(definite && draft.factuality !== 'denied') ||
				(definite && claim.stance === 'denies' && isDeniedDoer(claim, saying))
			)
		case 'event':
			if (isSlight(draft)) return false
			return (
				(saying.act === 'denial' && draft.type !== 'ACCUSE' && draft.type !== 'REJECT') ||
				((!own || draft.actors.length === 0) &&
					!pointsAt(draft, saying) &&
					isMain(draft, saying) &&
					!isAboutWeapon(draft, saying))
			)
		case 'harm':
			return saying.act !== 'denial' && hasNumber(claim, draft.tree) && isFigure(draft, saying)
		case 'weapon':
			return definite || isTopic(saying, at)
		case 'target':
			return saying.act === 'denial' && claim.factuality === 'denied'
		case 'when':
		case 'where':
			return definite
		case 'motive':
			return true
		default:
			return false
	}
}

/** The event is what the clause says, or stands beside it; not what only dates it, and not a harm told by its figure. */
function isMain(draft: Draft, { tree, head, said }: Saying): boolean {
	const trigger = draft.triggers[0]!
	const verbs = [trigger.token, ...(trigger.light >= 0 ? [trigger.light] : [])]
	if (head < 0) return true
	if (tree !== draft.tree) return false
	if (draft.harms.length > 0 && isHarmed(tree, head) && draft.harms.some(({ entity }) => said.has(entity.head)))
		return false
	return verbs.some((verb) => reaches(tree, verb, head))
}

/** Ways up from an event to the head of what is said that keep it the news: not what only describes, dates or compares. */
const NEWS_WAYS = new Set(['ccomp', 'xcomp', 'conj', 'parataxis', 'nsubj', 'obj', 'csubj', 'advcl', 'root', 'appos'])

function reaches(tree: Tree, from: number, head: number): boolean {
	for (let at = from, steps = 0; at >= 0 && steps < 64; at = tree.tokens[at]?.head ?? -1, steps++) {
		if (at === head) return true
		const rel = relation(tree, at)
		const agent = tree.tokens[at]?.deprel === 'obl:agent'
		if (!NEWS_WAYS.has(rel) && !agent) return false
		if (rel === 'advcl' && kidsBy(tree, at, 'mark', 'advmod').some((k) => TEMPORAL.has(lemmaAt(tree, k)))) return false
	}
	return false
}

/** A figure is news when it is what is said, or is told with the event that is. */
function isFigure(draft: Draft, saying: Saying): boolean {
	const { tree, head, said } = saying
	if (head < 0 || tree !== draft.tree) return true
	if (isHarmed(tree, head) && draft.harms.some(({ entity }) => said.has(entity.head))) return true
	const trigger = draft.triggers[0]!
	const verbs = [trigger.token, ...(trigger.light >= 0 ? [trigger.light] : [])]
	return (
		verbs.some((verb) => reaches(tree, verb, head)) ||
		draft.harms.some(({ entity }) => reaches(tree, entity.head, head))
	)
}

/** "The rockets were fired from a truck": about the weapon of an event that is known. */
function isAboutWeapon({ weapons, tree }: Draft, saying: Saying): boolean {
	return weapons.some(({ spans }) => spans.some(({ start }) => isTopic(saying, tokenAt(tree, start))))
}

/** "were killed", "are missing": the harm is the news. */
function isHarmed(tree: Tree, head: number): boolean {
	if (!HARMED.has(lemmaAt(tree, head))) return false
	const active = kidsBy(tree, head, 'nsubj').length > 0 && kidsBy(tree, head, 'obj').length > 0
	return !active
}

/** The weapon is what the clause is about: "the rockets were fired from a truck". */
function isTopic({ tree, head }: Saying, at: number): boolean {
	if (at < 0 || head < 0) return false
	const noun = [at, ...ancestors(tree, at)].find((k) => relation(tree, k).startsWith('nsubj'))
	return (
		noun !== undefined &&
		tree.tokens[noun]?.head === head &&
		kidsBy(tree, noun, 'det').some((k) => lemmaAt(tree, k) === 'the')
	)
}

function hasNumber(claim: Claim, tree: Tree): boolean {
	if (claim.field !== 'harm' || claim.value.count.vague || claim.evidence.kind === 'decision') return false
	if ((claim.value.count.min ?? claim.value.count.max ?? 1) !== 1) return true
	return claim.evidence.spans.some(({ start, end }) =>
		tree.tokens.some((t) => t.upos === 'NUM' && t.start >= start && t.end <= end),
	)
}

const BELIEVES = new Set([
	'believe',
	'think',
	'suspect',
	'assess',
	'conclude',
	'accuse',
	'allege',
	'suggest',
	'hint',
	'speculate',
])

/** Whose deed it is, as the speaker tells it: one's own, or that of somebody who is named as the doer. */
function stanceOf(claim: Claim, draft: Draft, saying: Saying): Stance {
	if (claim.stance !== 'asserts' || saying.act !== 'assertion') return claim.stance
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
	if (draft.type !== 'ASSAULT') return claim.stance
	if (draft.factuality !== 'happened' && draft.factuality !== 'alleged') return claim.stance
	if (isOwn(draft, saying) || isBroughtClaim(draft, saying) || isGroupsReason(draft, saying))
		return 'claims-responsibility'
	const actor = draft.actors[0]?.entity
	if (!actor) return claim.stance
	if (isRival(draft, saying) && claim.field !== 'harm' && claim.field !== 'victim') return 'blames'
	if (claim.field !== 'actor' && claim.field !== 'weapon') return claim.stance
	const told = draft.actors.some(({ rule }) => rule === 'who/responsible-for' || rule === 'who/did-this')
	const group = ['armed-group', 'force', 'state', 'organisation'].includes(actor.class)
	if (actor.pronoun || (actor.unnamed && !actor.country && !told && !group)) return claim.stance
	return pointsAt(draft, saying) ? 'blames' : claim.stance
}

/** "No mortar was fired": none of it was. */
const hasNoSubject = ({ tree, triggers, type }: Draft): boolean =>
	type === 'ASSAULT' && kidsBy(tree, triggers[0]!.token, 'nsubj', 'nsubj:pass').some((k) => hasNo(tree, k))

/** A state's ministry tells of another state's soldiers. */
function isRival(draft: Draft, { speaker }: Saying): boolean {
	const official = speaker.kind === 'institution' || speaker.role !== undefined
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
const ANSWERED = new Set([
	'return',
	'respond',
	'retaliate',
	'repel',
	'repulse',
	'intercept',
	'defend',
	'foil',
	'thwart',
])

const REGULAR = /^(?:army|military|navy|police|ministry|staff|government|gendarmerie|command|marine)$/
/** Those who answer to a state. */
const OFFICIAL: ReadonlySet<Entity['class']> = new Set(['force', 'state'])
/** Whoever they are, they are the speaker's: "its men", "one of our cells". */
const MEN = /^(?:man|unit|cell|member|brother|son|youth|hero|comrade)$/

/** Aircraft and guns that strike. */
const isArm = (entity: Entity): boolean => entity.class === 'platform' || entity.class === 'weapon'

/** "said it had struck", "said its fighters had killed". */
function isOwn(draft: Draft, { speaker, said, entity: who, quotes, tree, token }: Saying): boolean {
	if (speaker.kind === 'publisher' || speaker.kind === 'post') return false
	// An army that tells of its own operation reports it; a group claims it.
	if (who && who.class !== 'armed-group' && (REGULAR.test(lemmaAt(who.tree, who.head)) || OFFICIAL.has(who.class)))
		return false
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
		const armed =
			entity.class === 'force' ||
			entity.class === 'armed-group' ||
			entity.class === 'platform' ||
			entity.class === 'weapon' ||
			entity.status === 'combatant' ||
			MEN.test(word)
		return (
			(armed && isOurs(entity.tree, entity.head)) ||
			entity.name === speaker.organisation ||
			entity.name === speaker.name
		)
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
function pointsAt(draft: Draft, { tree, token, said }: Saying): boolean {
	const actor = draft.actors[0]?.entity
	if (!actor || tree !== draft.tree || draft.type !== 'ASSAULT') return false
	if (caseOf(tree, actor.head) === 'by' && said.has(actor.head)) return true
	const path = [draft.triggers[0]!.token, ...ancestors(tree, draft.triggers[0]!.token)]
	if (path.some((k) => BELIEVES.has(lemmaAt(tree, k))) || BELIEVES.has(lemmaAt(tree, token))) return true
	return draft.actors.some(({ rule }) => rule === 'who/responsible-for' || rule === 'who/did-this')
}

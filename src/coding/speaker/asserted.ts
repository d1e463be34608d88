/**
 * What a speaker specifically asserts. Of the claims read inside reported speech, new information belongs to the speaker;
 * what the saying takes for granted ("blamed X for *Wednesday's attack*") is the publisher's; what only sets the scene of
 * the news (day, place, target) stays the speaker's and is marked `speaker/setting`.
 */
import { isUnder, type Tree, tokenAt, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import type { Claim, Speaker } from '../schema.ts'
import { setOf } from '../set-of.ts'
import { isBlamedFor } from './blamed-for.ts'
import { isAboutWeapon, isFigureNews, isNews, isTopic } from './news.ts'
import type { Saying } from './saying.ts'
import { isSlight } from './slight.ts'
import { pointsAt, stanceOf } from './whose-deed.ts'

/** The mark of a claim that sets the scene of what its speaker asserts. */
export const SETTING = 'speaker/setting'
/** The mark of a claim that the act of saying itself makes: who is blamed, what is denied. */
export const BY_ACT = 'speaker/by-act'

/** Acts about what is not (yet) real: nothing in them is asserted to have happened. */
const UNREAL = setOf('threat demand promise hint warning comment-declined question')

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
	if (saying.act === 'blame' && !isBlamedFor(draft, saying)) return false
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
			if (isSlight(draft) || (claim.stance === 'asserts' && isOnlySaid(draft))) return false
			return (
				(saying.act === 'denial' && draft.type !== 'ACCUSE' && draft.type !== 'REJECT') ||
				((!own || draft.actors.length === 0) &&
					!pointsAt(draft, saying) &&
					(isNews(draft, saying) || isToldWhole(draft, saying)) &&
					!isAboutWeapon(draft, saying))
			)
		case 'harm':
			return saying.act !== 'denial' && hasNumber(claim, draft.tree) && isFigureNews(draft, saying)
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

/** Words of others, a threat and a step back that is still to come: whoever tells of them vouches for no deed. */
const isOnlySaid = ({ type, factuality }: Draft): boolean =>
	type === 'THREATEN' ||
	type === 'REJECT' ||
	(type === 'RETREAT' && (factuality === 'planned' || factuality === 'hypothetical'))

/** "A car blew up outside a bank on Monday, killing four, officials said": with day, place and figure, the event is told, not only its harm. */
const isToldWhole = (draft: Draft, saying: Saying): boolean =>
	!draft.definite &&
	draft.whens.length > 0 &&
	draft.wheres.length > 0 &&
	draft.harms.some(({ count }) => !count.vague) &&
	isFigureNews(draft, saying)

function hasNumber(claim: Claim, tree: Tree): boolean {
	if (claim.field !== 'harm' || claim.value.count.vague || claim.evidence.kind === 'decision') return false
	if ((claim.value.count.min ?? claim.value.count.max ?? 1) !== 1) return true
	return claim.evidence.spans.some(({ start, end }) =>
		tree.tokens.some((t) => t.upos === 'NUM' && t.start >= start && t.end <= end),
	)
}

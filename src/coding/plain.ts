/**
 * Deeds that their words tell plainly, whatever kind of news stands around them: "shot dead outside the stadium", "a bomb went
 * off in the cinema". The same verbs of a striker, a share or a storm tell of none.
 */
import { type Entity, headLemma } from '../language/names/entity.ts'
import { hasKid, kidsBy, lemmaAt, uposAt } from '../language/names/tree.ts'
import { setOf } from './set-of.ts'
import type { Trigger } from './trigger.ts'

/** Said of no match, no market and no wind. */
const UNMISTAKABLE = setOf('murder assassinate behead decapitate lynch kidnap abduct stab strangle rape torture')
/** How the deed ended or with what: "shot dead", "beat unconscious", "hacked to death". */
const ENDS = /^(?:dead|death|unconscious)$/
const DEADLY = setOf('shoot beat stab hack club kick bludgeon batter stone knife put')
const DOERS =
	/^(?:gunman|militant|terrorist|attacker|assailant|assassin|insurgent|guerrilla|jihadist|bomber|arsonist|saboteur|kidnapper|looter|robber|bandit|pirate|poacher|sniper|intruder|vigilante)$/
const ARMS =
	/^(?:bomb|grenade|mine|landmine|missile|rocket|shell|mortar|bullet|shrapnel|drone|explosive|device|firebomb|warplane|fighter-bomber|gunfire|airstrike|bombing)$/
const BLOWS = setOf('knife machete axe club hammer gun pistol rifle petrol acid grenade bomb dynamite brick')
/** Teams bear such names: "the Rockets", "the Bombers". */
const isCommon = ({ tree, head }: Entity): boolean =>
	head === 0 ? uposAt(tree, head) === 'NOUN' : /^\p{Ll}/u.test(tree.tokens[head]?.form ?? '')

const isOfPeople = (e: Entity): boolean => (e.class === 'person' || e.class === 'people') && !e.pronoun

/** "soldiers", "rebels"; a captain or a heavyweight fights in other fields too. */
const isForce = (e: Entity): boolean =>
	(e.class === 'force' || e.class === 'armed-group') && !ATHLETE.test(headLemma(e))
const ATHLETE = /weight$|^(?:boxer|fencer|wrestler|pugilist|prizefighter|fighter)$/

/** A hand did it: the words name a deed that is always meant so, or a doer or arms that stand in nothing else. */
export function isByHand(trigger: Trigger): boolean {
	const { tree, tokens, token, word, subjects, objects, obliques } = trigger
	if (word.type === 'COERCE') return false
	// Whoever died did nothing.
	const does = ['die', 'flee', 'toll', 'found', 'mine'].includes(word.frame) ? [] : subjects
	const by = [...does, ...obliques.filter((o) => o.by === 'by').map((o) => o.entity)]
	return (
		(word.harm === 'abducted' && word.pos === 'v' && objects.some(isOfPeople)) ||
		(word.pos === 'v' && UNMISTAKABLE.has(lemmaAt(tree, token))) ||
		// "the ferry bombing"
		(word.pos === 'n' && lemmaAt(tree, token) === 'bombing') ||
		(DEADLY.has(lemmaAt(tree, token)) &&
			[...tokens, ...kidsBy(tree, token, 'xcomp', 'advmod', 'amod')].some((k) => ENDS.test(lemmaAt(tree, k)))) ||
		by.some((e) => isCommon(e) && (isForce(e) || DOERS.test(headLemma(e)) || ARMS.test(headLemma(e)))) ||
		obliques.some((o) => ['with', 'by'].includes(o.by) && BLOWS.has(headLemma(o.entity)))
	)
}

/** Somebody was killed or hurt, and is counted: no goal, no hope and no side. */
export const isOfVictims = ({ word, objects }: Trigger): boolean =>
	word.pos === 'v' &&
	(word.harm === 'killed' || word.harm === 'wounded') &&
	objects.some((e) => isOfPeople(e) && (e.number !== null || isOne(e)) && isCommon(e))

/** "a driver" */
const isOne = ({ tree, head }: Entity): boolean => hasKid(tree, head, 'det', 'a', 'an')

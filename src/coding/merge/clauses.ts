/**
 * Two clauses that tell the same event: "struck the town, killing 12", "were killed when rockets hit", "attacked the village and
 * burned the granaries".
 */
import { isPassive } from '../../language/names/arguments.ts'
import { type Entity, isArmed, isParty } from '../../language/names/entity.ts'
import { ancestors, headAt, kidsBy, relation, uposAt } from '../../language/names/tree.ts'
import { otherWays } from '../again/alike.ts'
import { anchorOf, type Draft, type Role } from '../draft.ts'
import { isLater } from './day.ts'
import {
	clauseOver,
	isBeforeDoing,
	isFarParticiple,
	isUnderParticiple,
	participle,
	sharesClause,
	willBe,
} from './hangs.ts'
import { frameOf, HARM_FRAMES, hasCause, isHarm, isViolent, noDoer } from './part.ts'
import { isWeighed } from './ranked.ts'
import { isDoneIn } from './told-more.ts'
import { isWithFire } from './weapon.ts'

/** Why the clause of `b` tells of the event of `a`, or null. */
export function tieOfClauses(a: Draft, b: Draft): string | null {
	const { tree } = a
	const [x, y] = [anchorOf(a), anchorOf(b)]
	const harm = isHarm(b)
	const rel = relation(tree, y)
	const hangs = headAt(tree, y) === x
	if (rel === 'conj' && isLater(tree, y)) return null
	if (rel === 'advcl' && hangs && participle(tree, y) && kidsBy(tree, y, 'nsubj', 'mark').length === 0)
		return 'merge/participle'
	if (isPurposeOf(a, b)) return 'merge/purpose'
	// "attacked the village, burning granaries and killing seven"
	if (rel === 'conj' && participle(tree, y) && harm && isUnderParticiple(tree, y, x)) return 'merge/participle-and'
	// "the convoy struck a mine; three peacekeepers were injured"
	if (rel === 'parataxis' && harm && hangs && noDoer(b)) return 'merge/beside'
	if (rel === 'conj' && harm && hangs && noDoer(b) && !hasCause(b) && isViolent(a)) return 'merge/and-harm'
	if (isWeighed(tree, a, b)) return 'merge/superlative'
	if (isWithFire(tree, a, b)) return 'merge/with-fire'
	if (isDoneIn(tree, a, b)) return 'merge/done-in'
	const clause = isEachBy(a, b) ? clauseOver(tree, x, ['when', 'as']) : clauseOver(tree, x)
	// "were hacked to death when men came ashore and set fire to the houses", "escaped with cuts when shells hit".
	if (
		harm &&
		!isOthers(a, b) &&
		(clause === y || (clause >= 0 && uposAt(tree, y) === 'NOUN' && headAt(tree, y) === clause))
	)
		return 'merge/when'
	if (isViolent(b) && noDoer(b) && isPassive(tree, y) && clauseOver(tree, x, ['when']) === y) return 'merge/when'
	const verb = uposAt(tree, x) === 'VERB'
	// "opened fire on people who tried to cross the bridge, killing five": the comma takes it to the main clause.
	if (
		harm &&
		verb &&
		rel === 'advcl' &&
		isFarParticiple(tree, y) &&
		!HARM_FRAMES.has(frameOf(a)) &&
		ancestors(tree, y).includes(x)
	)
		return 'merge/participle-far'
	const joins = rel === 'conj' && hangs
	// "imposed a curfew and rounded up 60 men": two measures.
	const isOtherMeasure = a.type === 'COERCE' && otherWays(a, b)
	if (joins && harm && verb && uposAt(tree, y) === 'VERB' && !isOtherMeasure) {
		if (HARM_FRAMES.has(frameOf(a)) && !hasCause(b)) return 'merge/coordinated-harm'
		// "stopped an ambulance and killed those in it": no part of the stopping.
		const apart = a.type === 'COERCE' && b.type === 'ASSAULT' && !a.modes.includes('seize')
		if (!apart && kidsBy(tree, y, 'nsubj').length === 0 && isPassive(tree, y) === isPassive(tree, x))
			return 'merge/coordinated'
	}
	// "attacked the village and burned the granaries", "were hacked or shot": one doer, one place and time.
	if (
		joins &&
		a.type === b.type &&
		['ASSAULT', 'PROTEST', 'COERCE'].includes(a.type) &&
		!otherWays(a, b) &&
		sharesClause(tree, x, y) &&
		willBe(tree, x) === willBe(tree, y)
	)
		return 'merge/and-also'
	// "shot nine before setting the bus alight": one doer, one scene.
	if (isViolent(a) && isViolent(b) && isBeforeDoing(tree, x, y)) return 'merge/before-doing'
	// Coordinated with the verb to which a "when" clause is tied: "were killed and 14 wounded when rockets hit".
	return harm && relation(tree, clause) === 'conj' && headAt(tree, clause) === y ? 'merge/when-coordinated' : null
}

/** "Gunmen killed nine after soldiers burned their crops": two did it, one after the other. */
function isEachBy(a: Draft, b: Draft): boolean {
	const doers = ({ triggers, tree }: Draft): Entity[] =>
		isPassive(tree, triggers[0]!.token) ? [] : triggers[0]!.subjects.filter((e) => !e.pronoun && isArmed(e))
	const [x, y] = [doers(a), doers(b)]
	return x.length > 0 && y.length > 0 && frameOf(b) === 'harm' && !x.some((e) => y.some((f) => f.name === e.name))
}

/** "opened fire to disperse the crowd", "summoned the envoy to protest": what it was done for is the same deed. */
const isPurposeOf = (a: Draft, b: Draft): boolean =>
	a.type === b.type &&
	((isViolent(a) && b.modes[0] === 'crowd-control') || a.type === 'ACCUSE') &&
	['advcl', 'xcomp', 'acl'].includes(relation(b.tree, anchorOf(b))) &&
	kidsBy(b.tree, anchorOf(b), 'mark').some((k) => b.tree.tokens[k]?.form.toLowerCase() === 'to') &&
	a.triggers.some(({ tokens }) => tokens.includes(headAt(b.tree, anchorOf(b))))

/** "police killed nine after marchers threw stones": what one side did and what the other answered. */
const isOthers = (a: Draft, b: Draft): boolean =>
	a.actors.length > 0 &&
	b.actors.length > 0 &&
	[...a.actors, ...b.actors].every(({ entity: e }) => isParty(e) && !e.pronoun) &&
	(a.actors.every(isInService)
		? !b.actors.some(isInService)
		: !a.actors.some(isInService) && b.actors.every(isInService))
/** A state, its soldiers or its police. */
const isInService = ({ entity: e }: Role): boolean =>
	e.class === 'force' || e.class === 'state' || e.sectors.some((s) => s === 'MIL' || s === 'COP')

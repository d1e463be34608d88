/** What frames of force ask of their company: who strikes, what is struck, what is fired at whom, who is harmed, who moves. */
import { changed, type Entity, headLemma, isArmed, isParty, isSomebody } from '../../language/names/entity.ts'
import { formAt, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { isGathering } from '../gathering.ts'
import { bearsArms } from '../needs/arms.ts'
import { behind } from '../needs/need.ts'
import { TOWN } from '../needs/struck.ts'
import type { Trigger } from '../trigger.ts'
import type { Frames } from './frame.ts'

export const FORCE: Frames = {
	shot: (t) =>
		isShotUpon(t) ||
		t.objects.some((e) => e.class === 'weapon' || e.class === 'platform') ||
		returnsFire(t) ||
		firesOn(t) ||
		(t.subjects.some((e) => isArmed(e) || e.class === 'platform' || e.class === 'state') &&
			behind(t, 'on', 'at', 'into', 'upon', 'toward', 'towards', 'over').some((e) => e.class !== 'time')),
	fire: ({ subjects }) =>
		subjects.length === 0 || subjects.some((e) => isSomebody(e) || e.class === 'weapon' || e.class === 'platform'),
	intercept: (t) => t.objects.some((e) => e.class === 'weapon' || e.class === 'platform' || isIt(t, e)),
	blast: ({ subjects, objects }) =>
		subjects.some((e) => e.class === 'weapon' || e.class === 'event' || e.class === 'platform') ||
		objects.some((e) => e.class === 'weapon'),
	impact: ({ subjects, objects, obliques }) =>
		subjects.some((e) => e.class === 'weapon' || e.class === 'event' || FLIES.test(headLemma(e))) &&
		(objects.length > 0 || obliques.some((o) => o.by !== '' && o.entity.class !== 'time')),
	mine: ({ subjects }) => subjects.some((e) => !isIdea(e)),
	// "The two camps traded fire": whoever they are.
	clash: ({ word, subjects, objects, obliques }) =>
		(subjects.some(isParty) || (subjects.length > 0 && word.parts.some((part) => SHOTS.test(part)))) &&
		(subjects.some(isArmed) ||
			objects.some(isParty) ||
			obliques.some((o) => isParty(o.entity)) ||
			subjects.length > 1 ||
			word.parts.some((part) => SHOTS.test(part)) ||
			// "agents of two candidates came to blows"
			(word.parts.includes('blow') && subjects.some((e) => e.tree.tokens[e.head]?.xpos === 'NNS'))),
	// "A tanker was hijacked": those on board.
	harm: ({ word, objects }) =>
		objects.length === 0 ||
		objects.some(
			(e) =>
				isParty(e) || e.class === 'thing' || e.number !== null || (word.mode === 'abduct' && e.class === 'platform'),
		),
	die: ({ subjects }) => subjects.some((e) => isParty(e) || e.number !== null),
	flee: ({ subjects }) => subjects.some((e) => e.class === 'people' || e.number !== null),
	move: ({ word, subjects, objects }) =>
		namesDoers(word) ||
		[...subjects, ...objects].some((e) => bearsArms(e) || (e.sectors.includes('GOV') && word.parts.length > 1)),
	// "their men have withdrawn"
	'move-back': ({ word, subjects, objects }) =>
		subjects.some(isOwnMen) ||
		namesDoers(word) ||
		word.needs?.includes('group-subj') === true ||
		subjects.some(bearsArms) ||
		objects.some(bearsArms),
}

const SHOTS = /^(?:fire|gunfire|shot)$/

/** Somebody or something is struck that can be, or somebody armed strikes. */
export function isStrike(t: Trigger): boolean {
	const { word, subjects, objects } = t
	// "set fire to the offices", "charged into the crowd"
	const reached = word.parts.length > 1 ? behind(t, word.parts.includes('into') ? 'into' : 'to') : []
	if ([...objects, ...reached].some((e) => isStrikable(t, e))) return true
	const doer = namesDoers(word) || subjects.some(bearsArms)
	return (
		doer && (objects.every((e) => t.tokens.includes(e.head)) || objects.some((e) => e.class === 'thing' && e.unnamed))
	)
}

/** A line that names its doers has been asked for them. */
const namesDoers = ({ needs }: Trigger['word']): boolean => needs?.includes('subj:') === true

const isStrikable = (t: Trigger, e: Entity): boolean =>
	isParty(e) ||
	['facility', 'place', 'platform', 'weapon'].includes(e.class) ||
	(isAimedAt(e) && t.subjects.some((s) => bearsArms(s) || s.class === 'state' || s.class === 'platform')) ||
	(isReciprocal(e) && t.subjects.some((s) => isArmed(s) || s.class === 'state' || s.class === 'organisation')) ||
	isGathering(e) ||
	isSome(t, e) ||
	isIt(t, e)

/** "struck targets", "attacked bases", which is the plural of "basis" as well: words of ideas that mean places in a fight. */
const isAimedAt = (e: Entity): boolean =>
	/^(?:target|basis)$/.test(headLemma(e)) && e.tree.tokens[e.head]?.xpos === 'NNS'

/** "hit by losses", "the budget was executed": neither does nor suffers violence. */
export const isOfIdeas = ({ word, subjects, objects }: Trigger): boolean =>
	word.type === 'ASSAULT' &&
	word.pos === 'v' &&
	((subjects.length > 0 && subjects.every((e) => isIdea(changed(e, { number: null })))) ||
		(objects.length > 0 && objects.every(isIdea) && word.frame !== 'fire' && word.parts.length === 1))

/** A loss, a plan, an idea: nothing that strikes or bleeds, as air defences do. */
const isIdea = (e: Entity): boolean =>
	!e.pronoun &&
	// "Two died at the scene": a bare number counts people.
	uposAt(e.tree, e.head) !== 'NUM' &&
	!/^defen[cs]e$/.test(headLemma(e)) &&
	(e.class === 'time' ||
		// An explosive charge is a thing.
		(e.rules.includes('who/noun-abstract') &&
			e.class !== 'weapon' &&
			e.number === null &&
			!TOWN.test(headLemma(e)) &&
			!isAimedAt(e)))

/** "was fired upon", "was shot at": the preposition stands bare behind a passive, and it is done to whoever stands before it. */
const isShotUpon = ({ tree, token, objects }: Trigger): boolean =>
	objects.length > 0 &&
	kidsBy(tree, token, 'aux:pass').length > 0 &&
	/^(?:upon|on|at)$/.test(formAt(tree, token + 1)) &&
	!/^(?:DT|PRP\$?|CD|NNP?S?)$/.test(tree.tokens[token + 2]?.xpos ?? '')

/** "its gunners returned fire" */
const returnsFire = ({ word, subjects }: Trigger): boolean =>
	word.parts[0] === 'return' && subjects.some((e) => isArmed(e) || e.class === 'weapon' || e.class === 'state')

/** "two men fired at him", "it is unclear who fired on the bus": nobody is dismissed who stands behind the preposition. */
const firesOn = (t: Trigger): boolean =>
	t.word.parts[0] === 'fire' &&
	t.objects.length === 0 &&
	behind(t, 'on', 'at', 'upon').some(isHittable) &&
	!behind(t, 'with').some((e) => headLemma(e) === 'question') &&
	// "fired back at his critics"
	lemmaAt(t.tree, t.token + 1) !== 'back'

/** Somebody, or what somebody is in. */
const isHittable = (e: Entity): boolean =>
	(isParty(e) && e.class !== 'organisation') ||
	(e.pronoun && e.class !== 'thing') ||
	e.class === 'facility' ||
	e.class === 'platform'

/** "The two were shot", "stabbed three": a bare number is of people; what is hit may be a figure. */
const isSome = ({ word }: Trigger, { tree, head, number }: Entity): boolean =>
	number !== null && uposAt(tree, head) === 'NUM' && word.parts[0] !== 'hit'

const FLIES = /^(?:debris|shrapnel|shell|round|fragment|blast|explosion)s?$/

/** "each other", "one another". */
const isReciprocal = ({ tree, head }: Entity): boolean =>
	['each', 'one'].includes(lemmaAt(tree, head)) && /^(?:an)?other$/.test(formAt(tree, head + 1))

/** "its men", "their fighters". */
const isOwnMen = ({ tree, head }: Entity): boolean =>
	/^(?:man|people|fighter|comrade)$/.test(lemmaAt(tree, head)) && kidsBy(tree, head, 'nmod:poss').length > 0

/** "It was shot at", "the plane was late when it was shot down": a deed that is done with arms alone is done to whatever "it" is. */
const isIt = ({ word, subjects, tree, token }: Trigger, e: Entity): boolean =>
	e.pronoun &&
	headLemma(e) === 'it' &&
	BY_ARMS.has(word.parts.join(' ')) &&
	kidsBy(tree, token, 'aux:pass').length > 0 &&
	subjects.every(bearsArms)
const BY_ARMS = new Set('shoot at,shoot down,ambush,bomb,shell,strafe,torpedo,firebomb,dynamite,machine-gun'.split(','))

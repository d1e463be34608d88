/**
 * Roles of an event noun, by the words around it: "the rebels' attack on the barracks", "the killing of two men by gunmen", "talks
 * between X and Y". The event list says which of these a noun is by the word behind its frame: `noun:killed`, `noun:talk`.
 */
import { isOwned } from '../../language/names/clause.ts'
import { type Entity, isArmed, isParty, isSomebody } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { entityAt, type Reading } from '../reading.ts'
import type { Trigger } from '../trigger.ts'
import { canSuffer, onceEach, type Roles, role } from './role.ts'

export function nounRoles(reading: Reading, trigger: Trigger): Roles {
	const { word } = trigger
	const beside = besideNoun(reading, trigger)
	const { light, before, beforePeople, byAgents, of } = beside
	if (word.frame === 'toll') return { actors: [], targets: ofNoun([...of, ...trigger.possessors].filter(isParty)) }
	if (word.frame !== 'noun')
		return { actors: [...light, ...before, ...byAgents].map(role('who/of-noun')), targets: beside.against.map(toWhom) }
	switch (word.harm) {
		case null:
			return word.mode === 'withdraw' && word.type === 'RETREAT' ? withdrawal(beside) : deed(trigger, beside)
		case 'protest':
			return {
				actors: doersOf([...byAgents, ...light, ...before, ...beforePeople, ...of]),
				targets: ofNoun(beside.by('against').filter(isParty)),
			}
		case 'talk':
			return sidesOf([...byAgents, ...light, ...before], beside.by('between', 'with', 'among', 'to'))
		case 'two':
			return sidesOf([...before, ...light, ...byAgents], beside.by('between', 'with', 'against', 'among', 'by'))
		case 'verbal':
			return spoken(trigger, beside)
		default:
			return harm(beside)
	}
}

const toWhom = role('to-whom/of-noun')
const doersOf = (entities: readonly Entity[]) => onceEach(entities).map(role('who/of-noun'))
const ofNoun = (entities: readonly Entity[]) => onceEach(entities).map(toWhom)

interface Beside {
	/** Those behind one of these prepositions. */
	readonly by: (...names: string[]) => Entity[]
	/** "by X" */
	readonly byAgents: readonly Entity[]
	/** Subjects of the verb that carries the noun, and from whom one "came under attack". */
	readonly light: readonly Entity[]
	/** Bodies, and people, before the noun: "the army's raid", "the villagers' demand". */
	readonly before: readonly Entity[]
	readonly beforePeople: readonly Entity[]
	readonly own: readonly Entity[]
	readonly of: readonly Entity[]
	readonly against: readonly Entity[]
	readonly suffered: readonly Entity[]
	readonly facilities: readonly Entity[]
	readonly possessors: readonly Entity[]
}

function besideNoun(reading: Reading, trigger: Trigger): Beside {
	const { tree, sentence, light: carrier, modifiers, possessors, obliques, subjects, objects } = trigger
	const by = (...names: string[]): Entity[] => obliques.filter((o) => names.includes(o.by)).map((o) => o.entity)
	// "a general strike": no general.
	const ahead = [...possessors, ...modifiers].filter((e) => uposAt(e.tree, e.head) !== 'ADJ' || e.country !== null)
	// "the killing of two men by X": the tree may hang X on the men.
	const behind = by('of')
		.flatMap((e) => kidsBy(e.tree, e.head, 'nmod').filter((k) => caseOf(e.tree, k) === 'by'))
		.map((k) => entityAt(reading, sentence, k))
	// "came under attack from X"
	const from =
		carrier >= 0 && lemmaAt(tree, carrier) === 'come' ? by('from').filter((e) => isArmed(e) || e.class === 'state') : []
	const light = [...subjects.filter(isSomebody), ...from]
	const reached = obliques.filter((o) => AGAINST.has(o.by) && canSuffer(o.entity)).map((o) => o.entity)
	// "an attack on the barracks at X": X is where.
	const things = reached.filter((e) => e.class !== 'place')
	return {
		by,
		byAgents: [...by('by'), ...behind].filter(isSomebody),
		light,
		before: ahead.filter((e) => isParty(e) && e.class !== 'people'),
		beforePeople: ahead.filter((e) => e.class === 'people' || e.class === 'person'),
		// "its demand", "their accusation"
		own: light.length > 0 ? [] : possessors.filter((e) => e.pronoun),
		of: by('of').filter(canSuffer),
		against: things.length > 0 ? things : reached,
		suffered: objects.filter(canSuffer),
		facilities: modifiers.filter((e) => e.class === 'facility'),
		possessors,
	}
}

const AGAINST = new Set(['on', 'against', 'at', 'into', 'upon', 'toward', 'towards', 'onto'])

/** "the killing of X by Y", "the Soleimani killing", "his arrest" */
function harm({ byAgents, light: carry, before, beforePeople, of, suffered }: Beside): Roles {
	// "announced the killing of its commander": by others.
	const light = of.some((e) => isOwned(e.tree, e.head)) ? [] : carry
	const named = of.length > 0 ? [] : [...beforePeople, ...(byAgents.length > 0 ? before : [])]
	return {
		actors: doersOf([...byAgents, ...light, ...(of.length > 0 ? before : before.filter(isDoerBefore))]),
		targets: ofNoun([...of, ...named, ...suffered]),
	}
}

/** Before "killing" or "arrest", a force or state does it; a person or civilians have it done to them. */
const isDoerBefore = (e: Entity): boolean => isArmed(e) || e.class === 'state'

/** "the villagers' demand"; "met with a refusal from X"; "an appeal of the bishops", but "criticism of X" */
function spoken({ word }: Trigger, beside: Beside): Roles {
	const { by, byAgents, light, before, beforePeople, own, against } = beside
	const theirs = beside.possessors.filter((e) => beforePeople.includes(e))
	const named = [...light, ...before, ...byAgents, ...own, ...theirs]
	const from = word.type === 'REQUEST' ? by('from', 'of') : by('from')
	return {
		actors: doersOf(named.length > 0 ? named : from.filter(isParty)),
		targets: [...against, ...by('to')].filter(isParty).map(toWhom),
	}
}

/** "the withdrawal of troops from X by Y" */
function withdrawal({ by, byAgents, light, before, of }: Beside): Roles {
	const leave = [...byAgents, ...light, ...before]
	const from = by('from').filter((e) => isParty(e) || e.class === 'place')
	return {
		actors: doersOf(leave.length > 0 ? leave : of.filter(isSomebody)),
		targets: onceEach(from).map(role('to-whom/from')),
	}
}

/** "the rebels' attack on the barracks", "a Karsovian raid", "aid to X" */
function deed(trigger: Trigger, beside: Beside): Roles {
	const { word } = trigger
	const { by, byAgents, light, before, beforePeople, of } = beside
	const nationals = beforePeople.filter(
		(e) => e.country !== null && e.unnamed && ['ADJ', 'PROPN'].includes(uposAt(e.tree, e.head)),
	)
	const of_ =
		word.type === 'ASSAULT'
			? of.filter((e) => e.class !== 'place' || (e.unnamed && IS_DONE_TO.test(lemmaAt(trigger.tree, trigger.token))))
			: [...of, ...by('with', 'to', 'from', 'for').filter(isParty)]
	return {
		actors: doersOf([...byAgents, ...light, ...before, ...nationals]),
		targets: ofNoun([...beside.against, ...of_, ...beside.facilities, ...beside.suffered]),
	}
}

/** "the shelling of the town": the town, which is no more than where it is in "the attack of the town". */
const IS_DONE_TO =
	/^(?:shelling|bombardment|bombing|pounding|strafing|rocketing|mortaring|storming|sacking|invasion|occupation|siege|capture)$/

/** The first named does it with or to the others. */
function sidesOf(doers: readonly Entity[], others: readonly Entity[]): Roles {
	const [first, ...rest] = onceEach([...doers, ...others.filter(isParty)])
	return { actors: first ? [role('who/side')(first)] : [], targets: rest.map(role('to-whom/side')) }
}

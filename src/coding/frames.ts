/**
 * Roles from forms: for each frame of the event list, which argument is the doer, which the target, which the weapon.
 * What an argument *is* decides before where it stands: rockets that hit a base are a weapon and not an actor.
 */

import { changed, type Entity, isArmed, isParty } from '../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt } from '../language/names/tree.ts'
import { hitAt } from './blast-at.ts'
import type { Draft, Role } from './draft.ts'
import { firedFrom } from './fired-from.ts'
import { isGathering, thoseGathered } from './gathering.ts'
import type { PloverType } from './lists.ts'
import { ownersOf } from './owners.ts'
import { entityAt, type Reading } from './reading.ts'
import { bothWays, isMutual, sidesOf } from './sides.ts'
import { takenBy } from './taken.ts'
import { COMPLAINT, partiesOfNoun, partiesThrough, protestedAgainst } from './through.ts'
import type { Trigger } from './trigger.ts'

/** A first draft of the event that a trigger tells of. */
export function draftOf(reading: Reading, told: Trigger): Draft {
	const trigger = takenBy(withPersons(withHarmed(told)))
	const { word } = trigger
	const roles = rolesOf(reading, trigger)
	return {
		sentence: trigger.sentence,
		tree: trigger.tree,
		triggers: [trigger],
		type: word.type as PloverType,
		modes: word.mode ? [word.mode] : [],
		contexts: [...word.contexts],
		delivery: word.delivery,
		actors: roles.actors,
		targets: roles.targets,
		weapons: [],
		harms: [],
		wheres: [],
		whens: [],
		factuality: 'happened',
		certainty: null,
		background: false,
		definite: false,
		speaker: null,
		rules: [...trigger.rules],
	}
}

/** "Two customers killed, five hurt": in a telegram those who are counted did not kill. */
function withHarmed(trigger: Trigger): Trigger {
	const { word, subjects, objects, obliques } = trigger
	const counted = (e: Entity): boolean => !isArmed(e) && kidsBy(e.tree, e.head, 'nummod').length > 0
	const bare = word.frame === 'harm' && word.pos === 'v' && objects.length === 0 && obliques.length === 0
	return bare && subjects.length > 0 && subjects.every(counted)
		? { ...trigger, subjects: [], objects: subjects }
		: trigger
}

const HARMED = new Set(['killed', 'wounded', 'abducted', 'detained', 'missing'])
/** Who is killed, hurt or taken is a person where the name tells nothing else. */
function withPersons(trigger: Trigger): Trigger {
	const { word } = trigger
	const harm = word.frame === 'die' ? 'killed' : (word.harm ?? '')
	if (!HARMED.has(harm)) return trigger
	const person = (e: Entity): Entity =>
		isBareName(e) ? changed(e, { class: 'person', rules: [...e.rules, 'who/harmed'] }) : e
	return {
		...trigger,
		subjects: word.frame === 'die' ? trigger.subjects.map(person) : trigger.subjects,
		objects: word.frame === 'harm' ? trigger.objects.map(person) : trigger.objects,
		obliques:
			word.pos === 'n'
				? trigger.obliques.map((o) => (o.by === 'of' ? { ...o, entity: person(o.entity) } : o))
				: trigger.obliques,
		possessors: word.pos === 'n' && harm === 'killed' ? trigger.possessors.map(person) : trigger.possessors,
	}
}

/** A name that is typed by nothing but the lack of anything better. */
const isBareName = (e: Entity): boolean =>
	e.class === 'organisation' &&
	e.rules.includes('who/name') &&
	e.number === null &&
	!/['’]s$|\d/.test(e.name) &&
	e.name.length > 3

interface Roles {
	actors: Role[]
	targets: Role[]
}

const role =
	(rule: string) =>
	(entity: Entity): Role => ({ entity, rule })
const canAct = (e: Entity): boolean => isParty(e) || e.pronoun
const canSuffer = (e: Entity): boolean =>
	isParty(e) || e.pronoun || e.class === 'facility' || e.class === 'platform' || e.class === 'place' || isGathering(e)
const isNamedPlace = (e: Entity): boolean => e.class === 'place' && !e.unnamed
const AGAINST = new Set(['on', 'against', 'at', 'into', 'upon', 'toward', 'towards', 'onto'])

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

const MARKSMAN = /^(?:sniper|marksman|gunner)$/

function rolesOf(reading: Reading, trigger: Trigger): Roles {
	const roles = trigger.word.pos === 'n' ? nounRoles(reading, trigger) : verbRoles(trigger)
	roles.actors = sidesOf(reading, trigger, roles.actors)
	// "sniper fire from the rebels' positions": the rebels, who have snipers.
	const ground = roles.actors.every(({ entity }) => MARKSMAN.test(lemmaAt(entity.tree, entity.head)))
		? firedFrom(reading, trigger)
		: []
	if (ground.length > 0) roles.actors = ground
	if (roles.actors.length === 0) roles.actors.push(...ownersOf(reading, trigger))
	if (isMutual(trigger)) return bothWays(roles)
	if (trigger.word.type === 'SANCTION') roles.targets = againstWhom(trigger, roles.targets)
	roles.targets.push(
		...hitAt(reading, trigger).filter((r) => !roles.targets.some((t) => t.entity.head === r.entity.head)),
	)
	roles.targets = roles.targets.map((r) => ({ ...r, entity: thoseGathered(reading, r.entity) }))
	if (roles.targets.some((r) => isParty(r.entity))) return roles
	if (trigger.word.type === 'PROTEST') {
		roles.targets.push(...protestedAgainst(reading, trigger, roles.actors))
		return roles
	}
	if (trigger.word.pos === 'n') {
		if (THROUGH_NOUN.has(trigger.word.type)) roles.targets.push(...partiesOfNoun(reading, trigger, roles.actors))
		return roles
	}
	// A deal of several is between them; a purpose is nobody's.
	const among = trigger.word.frame === 'talk-agree' && roles.actors.length > 1
	if (THROUGH.has(trigger.word.type) && !among && trigger.word.frame !== 'act-self') {
		const parties = partiesThrough(reading, trigger, roles.actors)
		// "closed its airspace to X": X, not the airspace.
		if (parties.length > 0)
			roles.targets = roles.targets.filter((r) => r.entity.class !== 'place' && r.entity.class !== 'facility')
		roles.targets.push(...parties)
	}
	return roles
}

/** "recalled its ambassador from X": it is aimed at X, not at one's own ambassador. */
function againstWhom({ obliques }: Trigger, targets: readonly Role[]): Role[] {
	const isOwn = ({ entity: { tree, head, pronoun } }: Role): boolean =>
		!pronoun && kidsBy(tree, head, 'nmod:poss').some((k) => /^(?:its|their|his|her)$/i.test(tree.tokens[k]?.form ?? ''))
	if (!targets.some(isOwn)) return [...targets]
	const from = obliques
		.filter((o) => ['from', 'to', 'in'].includes(o.by) && o.entity.country !== null && !o.entity.pronoun)
		.map((o) => role('to-whom/from')({ ...o.entity, class: 'state' }))
	return [...targets.filter((r) => !isOwn(r)), ...from]
}

/** Types of dealing, whose objects are words of the phrase more often than anybody. */
const WORDS_ONLY = new Set(['AGREE', 'CONCEDE', 'CONSULT', 'COOPERATE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN'])

function verbRoles(trigger: Trigger): Roles {
	const { word, subjects, objects, recipients, obliques } = trigger
	const doers = subjects.filter(canAct).map(role('who/subject'))
	// "played host to X", "slammed the door on X": a word of the phrase is nobody.
	const done = objects
		.filter((e) => canSuffer(e) && !(WORDS_ONLY.has(word.type) && trigger.tokens.includes(e.head) && !isParty(e)))
		.map(role('to-whom/object'))
	// What is shelled need not be a party or a building: "a bread queue", "the grain elevator".
	const fits = (e: Entity): boolean => canSuffer(e) || (STRIKES.has(word.frame) && isSolid(e))
	const at = (...by: string[]): Role[] =>
		obliques
			.filter((o) => by.includes(o.by) && fits(o.entity) && !(o.by === 'at' && isNamedPlace(o.entity)))
			.map((o) => role(`to-whom/${o.by}`)(o.entity))
	const people = (roles: Role[]): Role[] =>
		roles.filter((r) => isParty(r.entity) || r.entity.pronoun || r.entity.class === 'facility')
	switch (word.frame) {
		case 'harm':
			return {
				actors: doers,
				targets: [
					...people(objects.filter((e) => e.class !== 'place').map(role('to-whom/harmed'))),
					// "An airliner was hijacked"
					...objects.filter((e) => e.class === 'platform' && word.mode === 'abduct').map(role('to-whom/harmed')),
				],
			}
		case 'die':
			return { actors: [], targets: people(subjects.map(role('to-whom/died'))) }
		case 'flee':
			return { actors: [], targets: people(subjects.map(role('to-whom/fled'))) }
		case 'blast':
			// "blew out the windows of a church"
			return { actors: [], targets: people(done).filter((r) => r.entity.class === 'facility') }
		case 'impact':
			return {
				actors: [],
				targets: [
					...done,
					...objects.filter(isSolid).map(role('to-whom/object')),
					...at('into', 'on', 'at', 'through', 'onto', 'in', 'near', 'over'),
				].filter((r) => r.entity.class !== 'place'),
			}
		case 'mine':
			return {
				actors: [],
				targets: subjects.filter((e) => canSuffer(e) || e.class === 'thing').map(role('to-whom/hit-mine')),
			}
		case 'future':
			return { actors: doers, targets: at('to', 'against').filter((r) => isParty(r.entity)) }
		case 'shot':
			// "A patrol was fired upon"
			if (objects.some(canSuffer) && !objects.some((e) => e.class === 'weapon'))
				return { actors: doers, targets: objects.filter(canSuffer).map(role('to-whom/shot-at')) }
			return { actors: doers, targets: at('on', 'at', 'into', 'upon', 'toward', 'towards', 'over', 'against') }
		case 'fire':
			return {
				actors: doers,
				// "sprayed the house with bullets": what is no weapon is hit.
				targets: [...people(done), ...at('on', 'at', 'into', 'upon', 'toward', 'towards', 'over', 'against')],
			}
		case 'under':
			return {
				actors: obliques.filter((o) => o.by === 'from' && canAct(o.entity)).map((o) => role('who/from')(o.entity)),
				targets: subjects.filter(canSuffer).map(role('to-whom/under')),
			}
		case 'drawn':
			// "The raid drew a protest from X"
			return {
				actors: at('from').filter((r) => isParty(r.entity)),
				targets: people(subjects.map(role('to-whom/drew'))),
			}
		case 'fell':
			return {
				actors: at('to').filter((r) => isParty(r.entity)),
				targets: subjects.filter(canSuffer).map(role('to-whom/fell')),
			}
		case 'march-on':
			return { actors: doers, targets: at('on', 'toward', 'towards', 'into', 'against', 'to') }
		case 'found':
			return { actors: [], targets: [] }
		case 'intercept':
			return {
				actors: doers,
				targets: [
					...objects.filter(isManned).map(role('to-whom/object')),
					...obliques.filter((o) => o.by === 'from' && isParty(o.entity)).map((o) => role('to-whom/from')(o.entity)),
				],
			}
		case 'clash': {
			const other = [...done, ...at('with', 'against', 'between', 'among')].filter(
				(r) => isParty(r.entity) || r.entity.pronoun,
			)
			return { actors: doers, targets: doers.length > 1 && other.length === 0 ? doers.slice(1) : other }
		}
		case 'repel': {
			// "beat off an attack by X", "drove back the raiders": whoever attacked is the doer, and it failed.
			const from = obliques.filter((o) => /^(?:by|from)$/.test(o.by) && canAct(o.entity)).map((o) => o.entity)
			const attackers = [...from, ...objects.filter((e) => isParty(e))]
			return { actors: attackers.map(role('who/beaten-off')), targets: [...doers, ...at('on', 'against')] }
		}
		case 'protest':
			return { actors: doers, targets: [...people(done), ...at('against', 'at').filter((r) => isParty(r.entity))] }
		case 'talk': {
			const other = [
				...done,
				...recipients.filter(canSuffer).map(role('to-whom/recipient')),
				...at('with', 'to', 'in', 'between', 'on'),
			].filter(
				(r) =>
					isParty(r.entity) ||
					(r.entity.class === 'place' && r.entity.country !== null && !['to-whom/in', 'to-whom/on'].includes(r.rule)),
			)
			return { actors: doers, targets: other }
		}
		case 'talk-agree': {
			// "offered its troops to X": X, not the troops. "Between the two countries" are those who agreed.
			const other = at('with', 'to', 'between').filter((r) => isParty(r.entity) && !isBoth(r.entity))
			return { actors: doers, targets: other.length > 0 ? other : people(done) }
		}
		case 'give': {
			const other = [...recipients.filter(canSuffer).map(role('to-whom/recipient')), ...at('to', 'for', 'with')]
			return { actors: doers, targets: other.length > 0 ? other : people(done) }
		}
		case 'move':
			return {
				actors: doers.length > 0 ? doers : people(done),
				targets: at('to', 'into', 'along', 'in', 'near', 'against'),
			}
		case 'move-back':
			return { actors: doers.length > 0 ? doers : people(done), targets: at('from', 'out of') }
		case 'act-self':
			return { actors: doers, targets: at('to').filter((r) => isParty(r.entity)) }
		case 'verbal': {
			// "complained to the court over a ban by X": X is accused, the court is told.
			const about = obliques.some(
				(o) =>
					(COMPLAINT.has(o.by) && o.entity.class !== 'time') ||
					(o.by === 'to' &&
						kidsBy(o.entity.tree, o.entity.head, 'nmod').some((k) => COMPLAINT.has(caseOf(o.entity.tree, k)))),
			)
			const told = word.type === 'ACCUSE' && objects.length === 0 && about
			const by = ['on', ...(told ? [] : ['to', 'from', 'with']), 'against']
			// "asked X for arms", "warned X that": X is spoken to.
			const spokenTo = recipients.filter((e) => isParty(e) || e.pronoun).map(role('to-whom/recipient'))
			return { actors: doers, targets: [...spokenTo, ...people(done), ...at(...by).filter((r) => isParty(r.entity))] }
		}
		default:
			return {
				actors: doers,
				targets: [
					...(word.type === 'SANCTION' ? recipients.filter(isParty).map(role('to-whom/recipient')) : []),
					...done,
					...things(word.type, objects),
					...(done.length === 0
						? at(
								'at',
								'on',
								'upon',
								'against',
								'into',
								...(word.parts.length > 1 || word.type === 'CONCEDE' ? ['to'] : []),
							).filter((r) => r.rule !== 'to-whom/at' || r.entity.class !== 'place')
						: []),
				],
			}
	}
}

const STRIKES = new Set(['impact', 'shot', 'fire'])
/** A thing that can be hit, apart from what is only where a shot went, and from parts of a body. */
const isSolid = (e: Entity): boolean =>
	e.class === 'thing' &&
	!e.pronoun &&
	e.tree.tokens[e.head]?.upos === 'NOUN' &&
	!e.rules.includes('who/noun-abstract') &&
	!/^(?:air|sky|sea|water|ground|field|wood|forest|bush|dark|darkness|range|head|heart|face|leg|foot|arm|hand|back|chest|body|right|left|side|direction|south|north|east|west|rear|foul|ear)$/.test(
		lemmaAt(e.tree, e.head),
	)
/** A craft with people in it. */
const isManned = (e: Entity): boolean => e.class === 'platform' && !/drone|unmanned|uav/i.test(e.name)

/** "the two countries", "both sides": those who were named before. */
const isBoth = (e: Entity): boolean =>
	e.unnamed &&
	e.country === null &&
	(e.number?.min === 2 || kidsBy(e.tree, e.head, 'det').some((k) => lemmaAt(e.tree, k) === 'both'))

/** What is attacked need not be a party or a building: "a police post", "the pipeline", "two trucks". */
function things(type: string, objects: readonly Entity[]): Role[] {
	return type === 'ASSAULT'
		? objects
				.filter((e) => e.class === 'thing' && !e.pronoun && e.tree.tokens[e.head]?.upos === 'NOUN')
				.map(role('to-whom/thing'))
		: []
}

function nounRoles(reading: Reading, trigger: Trigger): Roles {
	const { word, modifiers, possessors, obliques, subjects, objects } = trigger
	const by = (...names: string[]): Entity[] => obliques.filter((o) => names.includes(o.by)).map((o) => o.entity)
	const before = [...possessors, ...modifiers].filter(
		(e) => isParty(e) && e.class !== 'people' && (e.tree.tokens[e.head]?.upos !== 'ADJ' || e.country !== null),
	)
	// "a general strike": no general.
	const beforePeople = [...possessors, ...modifiers].filter(
		(e) =>
			(e.class === 'people' || e.class === 'person') && (e.tree.tokens[e.head]?.upos !== 'ADJ' || e.country !== null),
	)
	// "the killing of two men by X": the tree may hang X on the men.
	const behind = obliques
		.filter((o) => o.by === 'of')
		.flatMap((o) => kidsBy(o.entity.tree, o.entity.head, 'nmod').filter((k) => caseOf(o.entity.tree, k) === 'by'))
		.map((k) => entityAt(reading, trigger.sentence, k))
	const byAgents = [...by('by'), ...behind].filter(canAct)
	// "came under attack from X"
	const from =
		trigger.light >= 0 && lemmaAt(trigger.tree, trigger.light) === 'come'
			? by('from').filter((e) => isArmed(e) || e.class === 'state')
			: []
	const light = [...subjects.filter(canAct), ...from]
	const reached = obliques.filter((o) => AGAINST.has(o.by) && canSuffer(o.entity))
	// "an attack on the barracks at X": X is where.
	const things = reached.filter((o) => o.entity.class !== 'place')
	const against = (things.length > 0 ? things : reached).map((o) => o.entity)
	const of = by('of').filter(canSuffer)
	// "its demand", "their accusation"
	const own = light.length > 0 ? [] : possessors.filter((e) => e.pronoun)
	const facilities = modifiers.filter((e) => e.class === 'facility')
	const suffered = objects.filter(canSuffer)
	switch (word.frame) {
		case 'noun': {
			if (word.harm) {
				// "the killing of X by Y", "the Soleimani killing", "his arrest"
				const victims = [
					...of,
					...(of.length === 0 ? [...beforePeople, ...(byAgents.length > 0 ? before : [])] : []),
					...suffered,
				]
				const doers = [...byAgents, ...light, ...(of.length > 0 ? [...before] : before.filter(isDoerBefore))]
				if (word.harm === 'protest')
					return protestRoles(trigger, [...byAgents, ...light, ...before, ...beforePeople, ...of])
				if (word.harm === 'talk') return talkRoles(trigger, [...byAgents, ...light, ...before])
				if (word.harm === 'verbal') {
					// "the villagers' demand"; "met with a refusal from X"; "an appeal of the bishops", but "criticism of X"
					const named = [
						...light,
						...before,
						...byAgents,
						...own,
						...possessors.filter((e) => beforePeople.includes(e)),
					]
					return {
						actors: unique(
							named.length > 0 ? named : by('from', ...(word.type === 'REQUEST' ? ['of'] : [])).filter(isParty),
						).map(role('who/of-noun')),
						targets: [...against, ...by('to')].filter(isParty).map(role('to-whom/of-noun')),
					}
				}
				if (word.harm === 'two') return twoSides(trigger, [...before, ...light, ...byAgents])
				return { actors: unique(doers).map(role('who/of-noun')), targets: unique(victims).map(role('to-whom/of-noun')) }
			}
			// "the withdrawal of troops from X by Y"
			if (word.mode === 'withdraw' && word.type === 'RETREAT') {
				const leave = [...byAgents, ...light, ...before]
				const from = by('from').filter((e) => isParty(e) || e.class === 'place')
				return {
					actors: unique(leave.length > 0 ? leave : of.filter(canAct)).map(role('who/of-noun')),
					targets: unique(from).map(role('to-whom/from')),
				}
			}
			const demonymDoers = beforePeople.filter((e) => e.country !== null && e.unnamed && isAdjective(e))
			const doers = [...byAgents, ...light, ...before, ...demonymDoers]
			const isAssault = word.type === 'ASSAULT'
			const targets = [
				...against,
				...(isAssault
					? [...of.filter((e) => e.class !== 'place')]
					: [...of, ...by('with', 'to', 'from', 'for').filter(isParty)]),
				...facilities,
				...suffered,
			]
			return { actors: unique(doers).map(role('who/of-noun')), targets: unique(targets).map(role('to-whom/of-noun')) }
		}
		case 'toll':
			return { actors: [], targets: [...of, ...possessors].filter(isParty).map(role('to-whom/of-noun')) }
		default:
			return {
				actors: [...light, ...before, ...byAgents].map(role('who/of-noun')),
				targets: against.map(role('to-whom/of-noun')),
			}
	}
}

const isAdjective = (e: Entity): boolean =>
	e.tree.tokens[e.head]?.upos === 'ADJ' || e.tree.tokens[e.head]?.upos === 'PROPN'
/** Before "killing" or "arrest", a force or state does it; a person or civilians have it done to them. */
const isDoerBefore = (e: Entity): boolean => isArmed(e) || e.class === 'state'

function protestRoles(trigger: Trigger, doers: readonly Entity[]): Roles {
	const against = trigger.obliques.filter((o) => o.by === 'against' && isParty(o.entity)).map((o) => o.entity)
	return { actors: unique(doers).map(role('who/of-noun')), targets: unique(against).map(role('to-whom/of-noun')) }
}

const talkRoles = (trigger: Trigger, doers: readonly Entity[]): Roles =>
	sidesBy(trigger, doers, ['between', 'with', 'among', 'to'])
const twoSides = (trigger: Trigger, doers: readonly Entity[]): Roles =>
	sidesBy(trigger, doers, ['between', 'with', 'against', 'among', 'by'])

/** The first named does it with or to the others. */
function sidesBy({ obliques }: Trigger, doers: readonly Entity[], by: readonly string[]): Roles {
	const sides = obliques.filter((o) => by.includes(o.by) && isParty(o.entity)).map((o) => o.entity)
	const all = unique([...doers, ...sides])
	return { actors: all.slice(0, 1).map(role('who/side')), targets: all.slice(1).map(role('to-whom/side')) }
}

function unique(entities: readonly Entity[]): Entity[] {
	const seen = new Set<number>()
	return entities.filter((e) => !seen.has(e.head) && seen.add(e.head))
}

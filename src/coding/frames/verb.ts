/**
 * Roles of a verb, frame by frame: in "shelled the town" the object is hit, in "opened fire on a bus" what stands behind "on", in "came
 * under fire from the hills" the subject.
 */
import { type Entity, headLemma, isParty, isSomebody } from '../../language/names/entity.ts'
import { caseOf, hasKid, kidsBy } from '../../language/names/tree.ts'
import type { Role } from '../draft.ts'
import { COMPLAINT } from '../through.ts'
import type { Trigger } from '../trigger.ts'
import { canSuffer, isRidden, type Roles, role } from './role.ts'

const isNamedPlace = (e: Entity): boolean => e.class === 'place' && !e.unnamed

/** Types of dealing, whose objects are words of the phrase more often than anybody. */
const WORDS_ONLY = new Set(['AGREE', 'CONCEDE', 'CONSULT', 'COOPERATE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN'])

export function verbRoles(trigger: Trigger): Roles {
	const { word, subjects, objects, recipients, obliques } = trigger
	const doers = subjects.filter(isSomebody).map(role('who/subject'))
	// "played host to X", "slammed the door on X": a word of the phrase is nobody.
	const done = objects
		.filter((e) => canSuffer(e) && !(WORDS_ONLY.has(word.type) && trigger.tokens.includes(e.head) && !isParty(e)))
		.map(role('to-whom/object'))
	// What is shelled need not be a party or a building: "a bread queue", "the grain elevator".
	const fits = (e: Entity): boolean => canSuffer(e) || (STRIKES.has(word.frame) && isSolid(e))
	const at = (...by: string[]): Role[] =>
		obliques
			.filter(
				(o) =>
					by.includes(o.by) &&
					fits(o.entity) &&
					!(o.by === 'at' && isNamedPlace(o.entity)) &&
					!isRidden(o.by, o.entity),
			)
			.map((o) => role(`to-whom/${o.by}`)(o.entity))
	const people = (roles: Role[]): Role[] => roles.filter((r) => isSomebody(r.entity) || r.entity.class === 'facility')
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
				actors: obliques.filter((o) => o.by === 'from' && isSomebody(o.entity)).map((o) => role('who/from')(o.entity)),
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
			const other = [...done, ...at('with', 'against', 'between', 'among')].filter((r) => isSomebody(r.entity))
			return { actors: doers, targets: doers.length > 1 && other.length === 0 ? doers.slice(1) : other }
		}
		case 'repel': {
			// "beat off an attack by X", "drove back the raiders": whoever attacked is the doer, and it failed.
			const from = obliques.filter((o) => /^(?:by|from)$/.test(o.by) && isSomebody(o.entity)).map((o) => o.entity)
			const attackers = [...from, ...objects.filter((e) => isParty(e))]
			return { actors: attackers.map(role('who/beaten-off')), targets: [...doers, ...at('on', 'against')] }
		}
		case 'protest':
			return {
				actors: doers,
				targets: [
					...people(done),
					...at('against', 'at').filter((r) => isParty(r.entity)),
					// "forced their way into the city hall"
					...at('into').filter((r) => r.entity.class === 'facility' || r.entity.class === 'organisation'),
				],
			}
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
			// "provides intelligence to X": what is given gets nothing.
			const given =
				word.type === 'AID' &&
				word.parts.length === 1 &&
				GIVES.test(word.parts[0]!) &&
				!obliques.some((o) => o.by === 'with')
			return { actors: doers, targets: other.length > 0 || given ? other : people(done) }
		}
		case 'move':
			// "called up 20,000 reservists"
			if (word.parts.some((part) => CALLS_UP.test(part)) && done.some((r) => isParty(r.entity)))
				return {
					actors: doers.filter((r) => !done.some((d) => d.entity.head === r.entity.head)),
					targets: people(done),
				}
			return {
				actors: doers.length > 0 ? doers : people(done),
				// "arrived in two helicopters": what they came in.
				targets: at('to', 'into', 'along', 'in', 'near', 'against').filter(
					(r) => r.rule !== 'to-whom/in' || r.entity.class !== 'platform',
				),
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
			const spokenTo = recipients.filter(isSomebody).map(role('to-whom/recipient'))
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

const GIVES = /^(?:contribute|deliver|donate|extend|give|grant|lend|provide|send|ship)$/
const CALLS_UP = /^(?:call|mobili[sz]e|draft|conscript|summon|recall)$/
const STRIKES = new Set(['impact', 'shot', 'fire'])
/** A thing that can be hit, apart from what is only where a shot went, and from parts of a body. */
const isSolid = (e: Entity): boolean =>
	e.class === 'thing' &&
	!e.pronoun &&
	e.tree.tokens[e.head]?.upos === 'NOUN' &&
	!e.rules.includes('who/noun-abstract') &&
	!/^(?:air|sky|sea|water|ground|field|wood|forest|bush|dark|darkness|range|head|heart|face|leg|foot|arm|hand|back|chest|body|right|left|side|direction|south|north|east|west|rear|foul|ear)$/.test(
		headLemma(e),
	)
/** A craft with people in it. */
const isManned = (e: Entity): boolean => e.class === 'platform' && !/drone|unmanned|uav/i.test(e.name)

/** "the two countries", "both sides": those who were named before. */
const isBoth = (e: Entity): boolean =>
	e.unnamed && e.country === null && (e.number?.min === 2 || hasKid(e.tree, e.head, 'det', 'both'))

/** What is attacked need not be a party or a building: "a police post", "the pipeline", "two trucks". */
function things(type: string, objects: readonly Entity[]): Role[] {
	return type === 'ASSAULT'
		? objects
				.filter((e) => e.class === 'thing' && !e.pronoun && e.tree.tokens[e.head]?.upos === 'NOUN')
				.map(role('to-whom/thing'))
		: []
}

/**
 * Does a sense of an event word hold here? Frames have their own demands on the company that a word keeps (`frame-fits.ts`), and a
 * line of the event list may add one, so that everyday uses of the same words stay out.
 */
import { remembering } from '../knowledge/remember.ts'
import type { Arguments } from '../language/names/arguments.ts'
import { type Entity, isArmed, isParty } from '../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, type Tree } from '../language/names/tree.ts'
import { CROWD, ENVOY, isCrowd, isFolk, namesBeside, standsSo } from './beside.ts'
import { companyHolds } from './company.ts'
import { frameFits, isTown } from './frame-fits.ts'
import type { Trigger } from './trigger.ts'

/** Does the company fit the sense? Frames have their own demands; a line of the list may add one. */
export function fits(trigger: Trigger, args: Arguments | null): boolean {
	const { word } = trigger
	if (word.needs && !alternatives(word.needs).some((all) => all.every((need) => holds(need, trigger, args))))
		return false
	// "came under attack over the budget": words, not arms.
	if (
		word.pos === 'n' &&
		trigger.light >= 0 &&
		lemmaAt(trigger.tree, trigger.light) === 'come' &&
		word.type === 'ASSAULT'
	)
		return isShotAt({ ...trigger, subjects: trigger.objects })
	return frameFits(trigger)
}

/** "subj:hacker+obj|no-subj": several that have to hold together, one such set or another. */
const alternatives = remembering((needs) => needs.split('|').map((all) => all.split('+')))

function holds(need: string, trigger: Trigger, args: Arguments | null): boolean {
	const { subjects, objects, recipients, obliques, tree, token, word } = trigger
	if (need.includes(':')) return namesBeside(need, trigger)
	switch (need) {
		case 'obj':
			return objects.length > 0
		case 'crowd-subj':
			// Many who light candles are a crowd that mourns.
			return word.mode === 'riot'
				? subjects.some(isCrowd) && !hitsHomes(trigger)
				: subjects.some((e) => CROWD.test(lemmaAt(e.tree, e.head)))
		case 'folk-subj':
			return subjects.some((e) => isFolk(e)) && !hitsHomes(trigger)
		case 'no-armed-subj':
			return !subjects.some((e) => isArmed(e) || e.class === 'state' || e.class === 'thing')
		case 'state-subj':
			return subjects.some((e) => e.class === 'state' || e.sectors.includes('GOV'))
		case 'fighter-subj':
			return subjects.some(isArmed)
		case 'rebel-subj':
			return subjects.some((e) => e.class === 'armed-group')
		case 'raid-near':
			return obliques.some((o) => SWEEP.test(lemmaAt(o.entity.tree, o.entity.head)))
		case 'envoy-obj':
			return objects.some((e) => ENVOY.test(lemmaAt(e.tree, e.head)))
		case 'envoy-near':
			return [...objects, ...recipients].some((e) => ENVOY.test(lemmaAt(e.tree, e.head)))
		case 'media-obj':
			return objects.some((e) => MEDIA.test(lemmaAt(e.tree, e.head)))
		case 'many-obj':
			return objects.some((e) => MANY.test(lemmaAt(e.tree, e.head)) || e.class === 'people')
		case 'people-obj':
			return objects.some((e) => e.class === 'people' && !e.sectors.includes('GOV'))
		case 'person-poss':
			return trigger.possessors.some((e) => e.class === 'person' || e.class === 'people')
		case 'court-mod':
			return kidsBy(tree, token, 'compound', 'amod', 'nmod').some((k) =>
				/^(?:prison|jail|death|life|suspended|year|sentence)$/.test(lemmaAt(tree, k)),
			)
		case 'custody':
			return (
				objects.some((e) => e.class === 'person' || e.class === 'people' || e.number !== null) &&
				(obliques.some((o) => CUSTODY.test(lemmaAt(o.entity.tree, o.entity.head))) ||
					kidsBy(tree, token, 'advcl').some((k) => /^question(?:ing)?$|^interrogat/.test(lemmaAt(tree, k))) ||
					subjects.some((e) => e.sectors.includes('COP')))
			)
		case 'held-for':
			// "held six nurses for nine months"
			return (
				objects.some((e) => e.class === 'person' || e.class === 'people') &&
				subjects.some((e) => isArmed(e) && !e.sectors.includes('COP')) &&
				obliques.some((o) => o.by === 'for' && DURATION.test(lemmaAt(o.entity.tree, o.entity.head)))
			)
		case 'no-in':
			// "in retaliation for": why something was done, and no deed.
			return !['in', 'as', 'out of'].includes(caseOf(tree, token))
		case 'custody-out':
			return obliques.some((o) => CUSTODY.test(lemmaAt(o.entity.tree, o.entity.head)))
		case 'fuel-near':
			return obliques.some((o) => FUEL.test(lemmaAt(o.entity.tree, o.entity.head)))
		case 'of-obl':
			return obliques.some((o) => o.by === 'of' && (isParty(o.entity) || isStruck(o.entity)))
		case 'town-obj':
			return objects.some(isTown)
		case 'town-subj':
			return subjects.some(isTown)
		case 'to-armed':
			return obliques.some((o) => o.by === 'to' && (isArmed(o.entity) || o.entity.class === 'state'))
		case 'on-obl':
			return obliques.some(
				(o) => ['on', 'upon', 'toward', 'towards', 'into', 'against', 'to'].includes(o.by) && isTown(o.entity),
			)
		case 'under-obl':
			return (
				obliques.some((o) => o.by === 'under' && word.parts.includes(lemmaAt(o.entity.tree, o.entity.head))) &&
				isShotAt(trigger)
			)
		case 'out-part':
			return [...(tree.kids[token] ?? []), ...obliques.flatMap((o) => kidsBy(tree, o.entity.head, 'case'))].some((k) =>
				['out', 'back', 'from'].includes(lemmaAt(tree, k)),
			)
		case 'weapon-near':
			return [...obliques.map((o) => o.entity), ...objects].some(
				(e) => e.class === 'weapon' || e.class === 'platform' || ROUNDS.test(lemmaAt(e.tree, e.head)),
			)
		case 'gas-near':
			return tree.tokens.some((t) => /^(?:gas|chlorine|sarin|mustard|chemical|phosgene|poison)$/i.test(t.lemma))
		case 'grave-near':
			return tree.tokens.some((t) => GRAVE_SIGN.test(t.lemma))
		case 'protest-clause':
			return (
				subjects.some((e) => isParty(e) && !isArmed(e)) &&
				(kidsBy(tree, token, 'advcl', 'xcomp', 'acl', 'conj').some((k) => PROTESTING.test(lemmaAt(tree, k))) ||
					obliques.some((o) => lemmaAt(o.entity.tree, o.entity.head) === 'protest'))
			)
		case 'no-obj':
			return objects.length === 0
		case 'weapon':
			return subjects.some((e) => e.class === 'weapon' || e.class === 'platform')
		case 'armed':
		case 'armed-subj':
			return (
				subjects.some(isArmed) ||
				subjects.some((e) => e.class === 'state' || e.class === 'weapon' || e.class === 'platform')
			)
		case 'people':
		case 'people-subj':
			return subjects.some((e) => (e.class === 'people' || e.class === 'organisation') && !isArmed(e))
		case 'person-obj':
			return objects.some((e) => e.class === 'person' || e.class === 'people')
		case 'official-subj':
			return subjects.some((e) => isParty(e) && !isArmed(e))
		case 'official-obj':
			return objects.some((e) => e.class === 'person' || e.class === 'state')
		case 'mine-obj':
			return [...objects, ...obliques.map((o) => o.entity)].some((e) =>
				/^(?:land)?mine$|^(?:ied|bomb|explosive|device|tripwire)$/.test(lemmaAt(e.tree, e.head)),
			)
		case 'road-obj':
			return objects.some(
				(e) =>
					e.class === 'place' ||
					e.class === 'facility' ||
					/border|road|airspace|crossing|port|airport|bridge|market|school/.test(lemmaAt(e.tree, e.head)),
			)
		case 'armed-obj':
			return objects.some(isArmed)
		case 'armed-actor':
			return [...subjects, ...trigger.possessors, ...trigger.modifiers].some(isArmed)
		case 'telephone':
			return obliques.some(
				(o) => ['by', 'on', 'over'].includes(o.by) && /phone/.test(lemmaAt(o.entity.tree, o.entity.head)),
			)
		case 'cause':
			// A bomb is an event where it does something itself: "a bomb killed", "the bomb, which wounded".
			return isDoer(tree, token)
		case 'on-strike':
			// "teachers on strike": nothing stands before it, and no doer is needed.
			return caseOf(tree, token) === 'on' && kidsBy(tree, token, 'det', 'amod', 'compound', 'nmod:poss').length === 0
		case 'of-work':
			// "Teachers began a strike", "a 48-hour strike", "a strike by dockers over pay": those who work, and no arms.
			return (
				(tree.tokens[token]?.deprel === 'obj' &&
					['call', 'observe'].includes(lemmaAt(tree, tree.tokens[token]?.head ?? -1))) ||
				kidsBy(tree, token, 'compound', 'amod', 'nummod').some((k) => WORK_STRIKE.test(lemmaAt(tree, k))) ||
				obliques.some((o) => o.by === 'over' && o.entity.class !== 'place') ||
				isAtWork(trigger) ||
				[
					...subjects,
					...trigger.possessors,
					...obliques.filter((o) => o.by === 'by' || o.by === 'of').map((o) => o.entity),
				].some(
					(e) =>
						(e.class === 'people' || e.class === 'organisation') && !isArmed(e) && !e.pronoun && e.country === null,
				)
			)
		case 'for-obl':
			// "called for", "called again on": the preposition stands right after; "called it a disaster for all" asks for nothing.
			return obliques.some((o) => (o.by === 'for' || o.by === 'on') && prepositionNear(tree, token, o.entity.head))
		case 'reporting':
			return tree.tokens[token]?.deprel === 'parataxis' || kidsBy(tree, token, 'ccomp', 'parataxis').length > 0
		case 'no-joint':
			return !tree.lemmas.includes('joint')
		case 'to-comp':
			return kidsBy(tree, token, 'xcomp', 'advcl').some((k) =>
				kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'to'),
			)
		case 'deadline':
			return (
				[...objects, ...obliques.filter((o) => o.by === 'until' || o.by === '').map((o) => o.entity)].some((e) =>
					DEADLINE.test(lemmaAt(e.tree, e.head)),
				) &&
				tree.tokens
					.slice(token)
					.some((t, k) => t.form.toLowerCase() === 'to' && tree.tokens[token + k + 1]?.xpos === 'VB')
			)
		case 'against-obl':
			return obliques.some((o) => ['against', 'over'].includes(o.by))
		case 'into-people':
			return obliques.some(
				(o) =>
					['into', 'at', 'through'].includes(o.by) &&
					(isParty(o.entity) ||
						/^(?:crowd|market|queue|checkpoint|parade|procession|stall|barrier|gate)$/.test(
							lemmaAt(o.entity.tree, o.entity.head),
						)),
			)
		case 'live-round':
			return !tree.tokens.some((t) => /^(?:rubber|plastic|blank|tear|teargas)$/i.test(t.lemma))
		case 'many-subj':
			return subjects.some(
				(e) =>
					MANY.test(lemmaAt(e.tree, e.head)) &&
					((e.number?.min ?? 0) >= 200 || /^(?:thousand|hundred|crowd)s?$/i.test(lemmaAt(e.tree, e.head))),
			)
		case 'xcomp':
			return kidsBy(tree, token, 'xcomp', 'ccomp').length > 0 || (args?.objects.length ?? 0) > 1
		default:
			return companyHolds(need, trigger) || standsSo(need, trigger)
	}
}

/** What is said of strikes in which work rests: how long, of whom, what for. */
const WORK_STRIKE =
	/^(?:national|nationwide|indefinite|general|countrywide|token|wildcat|warning|solidarity|sympathy|pay|wage|labou?r|transport|teacher|doctor|nurse|student|bus|taxi|rail|dock|docker|miner|pilot|lorry|trader|school|shutter|shutter-down|shutdown|hour|(?:.*-)?(?:hour|day|week)-?(?:long)?)$/

/** "strikes on the docks", in a sentence that speaks of labour and of no arms. */
const isAtWork = ({ obliques, tree }: Trigger): boolean =>
	obliques.some((o) => ['on', 'at', 'in', 'across'].includes(o.by) && WORKPLACE.test(lemmaAt(tree, o.entity.head))) &&
	tree.tokens.some((t) => LABOUR.test(t.lemma)) &&
	!tree.tokens.some((t) => ARMS_OF_STRIKES.test(t.lemma))
const WORKPLACE =
	/^(?:dock|wharf|railway|tram|bus|ferry|pit|mine|coalfield|colliery|shipyard|yard|plant|factory|refinery|mill|works|port|post|school|hospital|university|network|line|underground|metro|quay|mailroom|newspaper)$/
const LABOUR =
	/^(?:union|unionist|stevedore|docker|worker|labour|labor|wage|pay|employer|miner|teacher|nurse|driver|clerk|strikebreaker|walkout|layoff|railwayman|employee|overtime|pension|bonus|seaman)$/i
const ARMS_OF_STRIKES =
	/^(?:air|airstrike|missile|drone|rocket|jet|warplane|bomber|artillery|shell|bomb|kill|wound|army|rebel|soldier|militant|hit)$/i

const CUSTODY =
	/^(?:custody|detention|prison|jail|cell|connection|suspicion|charge|police|questioning|interrogation|arrest|barracks|fort|stadium|dungeon|cellar|camp|guardroom)$/
const DURATION = /^(?:hour|day|night|week|month|year)$/
const SWEEP = /^(?:raid|sweep|swoop|operation|dragnet|roundup|crackdown)$/
/** What a crowd does to homes and houses of worship is violence against those who live and pray there, and no protest. */
const hitsHomes = ({ objects, obliques }: Trigger): boolean =>
	[...objects, ...obliques.flatMap((o) => (['to', 'on', 'into'].includes(o.by) ? [o.entity] : []))].some(
		(e) => HOME.test(lemmaAt(e.tree, e.head)) && !isOffice(e),
	)
/** "the customs house": nobody lives there. */
const isOffice = ({ tree, head }: Entity): boolean =>
	kidsBy(tree, head, 'compound', 'amod').some((k) =>
		/^(?:customs?|toll|state|government|counting|power|ruling|town|royal|assembly)$/.test(lemmaAt(tree, k)),
	)
const HOME =
	/^(?:house|home|hut|dwelling|shelter|village|hamlet|homestead|settlement|neighbou?rhood|slum|church|chapel|mosque|temple|synagogue|shrine|monastery|family|villager|settler|migrant|refugee)$/
const MEDIA = /^(?:radio|station|channel|broadcaster|network|newspaper|paper|website|programme|program)$/
const FUEL = /^(?:gasoline|petrol|kerosene|paraffin|fuel|diesel|acid|spirit)$/
const ROUNDS = /^(?:bullet|gunfire|shrapnel|shot|grenade|cannon|round|machinegun|shell|fire)$/
const GRAVE_SIGN =
	/^(?:shoot|shot|bullet|gunshot|throat|bind|bound|torture|execute|mutilate|decapitate|behead|stab|massacre|kill|murder|charred|handcuff|blindfold|grave|gag|noose|strangle|riddle|ditch|canal|headless|severed|dismember|hack|tie|wrist|burned-out|burnt-out|knife|machete|axe)$/i
const PROTESTING = /^(?:protest|demand|chant|denounce|oppose|shout|condemn|demonstrate|rally|call|press|march)$/

const isStruck = (e: Entity): boolean => e.class === 'facility' || e.class === 'platform' || isTown(e)
/** "came under fire": said of what can be shot at; a minister or a plan is only criticised, unless arms are near. */
function isShotAt({ subjects, obliques, tree }: Trigger): boolean {
	if (tree.tokens.some((t) => ROUNDS.test(t.lemma) && t.lemma !== 'fire')) return true
	if (obliques.some((o) => isArmed(o.entity) || o.entity.class === 'weapon')) return true
	return subjects.some(
		(e) => isArmed(e) || e.class === 'facility' || e.class === 'platform' || e.class === 'place' || isTown(e),
	)
}

const DEADLINE =
	/^(?:hour|day|week|month|minute|midnight|noon|dawn|dusk|end|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)$/i
const MANY = /^(?:people|person|resident|thousand|hundred|crowd|mourner|worker|woman|student)$/i

function prepositionNear(tree: Tree, token: number, head: number): boolean {
	const by = kidsBy(tree, head, 'case')[0] ?? -1
	if (by <= token) return by >= 0
	return !kidsBy(tree, token, 'obj').some((k) => k < by)
}

/** Subject of a verb, or of a relative clause, that tells of harm or impact. */
function isDoer(tree: Tree, token: number): boolean {
	const head = tree.tokens[token]?.head ?? -1
	return (
		tree.tokens[token]?.deprel === 'nsubj' &&
		head >= 0 &&
		['kill', 'wound', 'injure', 'hurt', 'maim', 'claim', 'leave'].includes(lemmaAt(tree, head))
	)
}

/**
 * Needs of the event list that ask for certain words beside an event word, or for how its parts stand. A need such as
 * "subj:hacker" names the words that may stand there.
 */
import { remembering } from '../knowledge/remember.ts'
import { type Entity, isArmed, isParty } from '../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation } from '../language/names/tree.ts'
import type { Trigger } from './trigger.ts'
import { isState } from './what/light-verbs.ts'

/** People who come together in the street, or lay down work. */
export const CROWD =
	/^(?:protest[eo]r|demonstrator|rioter|mob|crowd|youth|youngster|student|striker|marcher|picket|hooligan|looter|activist|supporter|throng|townspeople)$/

/** So many that they are a crowd, whoever they are, unless they serve. */
const MASS = 50
export const isCrowd = (e: Entity): boolean =>
	CROWD.test(lemmaAt(e.tree, e.head)) ||
	(e.class === 'people' &&
		e.status !== 'combatant' &&
		e.sectors.every((s) => s === 'CVL') &&
		(e.number?.min ?? 0) >= MASS) ||
	(MASKED.test(e.name) && (e.number?.min ?? 0) >= MASS)
const MASKED = /^(?:masked|hooded) (?:persons|people|men|youths)$/i

/** People of a place or a trade, who riot when they turn on what belongs to the state or a company. */
const FOLK =
	/^(?:resident|villager|local|neighbou?r|townsman|townspeople|relative|mother|widow|parent|mourner|(?:[a-z]+-?)?worker|miner|docker|farmer|peasant|herder|trader|fisherman|shopkeeper|pupil|inhabitant|islander|squatter|refugee|migrant|pensioner|taxi-driver|driver|family|woman|believer|worshipper|parishioner|farmhand|grower|planter|haulier|trucker|railwayman|customer|depositor|fan|supporter|inmate|prisoner|weaver|potter|steelworker|artisan|hawker|vendor)$/
export const isFolk = (e: Entity): boolean => !isArmed(e) && FOLK.test(lemmaAt(e.tree, e.head))

/** "subj:hacker,spy": is one of these words the subject? So with obj, obl (behind a preposition), by (a preposition that stands there), head, any (in the sentence) and none. */
export function namesBeside(need: string, trigger: Trigger): boolean {
	const { where, words } = placeAndWords(need)
	const one = (e: Entity): boolean => words.has(lemmaAt(e.tree, e.head))
	const { tree, token, tokens } = trigger
	switch (where) {
		case 'subj':
			return trigger.subjects.some(one)
		case 'obj':
			return trigger.objects.some(one) || trigger.recipients.some(one)
		case 'obl':
			return trigger.obliques.some((o) => one(o.entity))
		case 'by':
			return trigger.obliques.some((o) => words.has(o.by))
		case 'head':
			return words.has(lemmaAt(tree, trigger.light >= 0 ? trigger.light : (tree.tokens[token]?.head ?? -1)))
		case 'none':
			return !tree.lemmas.some((lemma) => words.has(lemma))
		default:
			return tree.lemmas.some((lemma, i) => words.has(lemma) && !tokens.includes(i))
	}
}

const placeAndWords = remembering((need) => {
	const [where, list = ''] = need.split(':')
	return { where, words: new Set(list.split(',')) }
})

/** How the parts of an event word and those beside it have to stand; false where the need is none of these. */
export function standsSo(need: string, trigger: Trigger): boolean {
	const { subjects, objects, obliques, tree, token, tokens } = trigger
	switch (need) {
		case 'no-cop':
			return !subjects.some((e) => e.sectors.includes('COP'))
		case 'no-envoy':
			return !objects.some((e) => ENVOY.test(lemmaAt(e.tree, e.head)))
		case 'crowd-obj':
			return objects.some((e) => CROWD.test(lemmaAt(e.tree, e.head)))
		case 'of-crowd':
			return obliques.some((o) => o.by === 'of' && CROWD.test(lemmaAt(o.entity.tree, o.entity.head)))
		case 'no-crowd-subj':
			return !subjects.some((e) => CROWD.test(lemmaAt(e.tree, e.head)))
		case 'of-armed':
			return obliques.some((o) => o.by === 'of' && isArmed(o.entity))
		case 'many-sides':
			return (
				subjects.length > 1 ||
				subjects.some((e) => e.number !== null || ['NNS', 'NNPS'].includes(e.tree.tokens[e.head]?.xpos ?? ''))
			)
		case 'aimed':
			// "turned the gun on himself" is aimed at nobody else.
			return obliques.some(
				(o) =>
					AT.has(o.by) &&
					!o.entity.pronoun &&
					(isParty(o.entity) || o.entity.class === 'facility' || o.entity.class === 'platform'),
			)
		case 'in-the-way':
			// "across the entrance", "in front of the ministry"
			return obliques.some(
				(o) =>
					['across', 'in front of', 'outside', 'athwart'].includes(o.by) ||
					(o.by === 'in' && lemmaAt(o.entity.tree, o.entity.head) === 'front'),
			)
		case 'outside-obl':
			return obliques.some((o) => ['outside', 'in front of', 'against', 'before', 'at'].includes(o.by))
		case 'stranded':
			// "was fired upon": the preposition has nothing behind it.
			return (
				kidsBy(tree, token, 'nsubj:pass').length > 0 &&
				tokens.includes(token + 1) &&
				['ADP', 'PUNCT', 'SCONJ', 'CCONJ'].includes(tree.tokens[token + 2]?.upos ?? 'PUNCT')
			)
		case 'questioned':
			return (
				kidsBy(tree, token, 'advcl').some((k) => QUESTIONED.test(lemmaAt(tree, k))) ||
				obliques.some((o) => QUESTIONED.test(lemmaAt(o.entity.tree, o.entity.head)))
			)
		case 'thing-obj':
			// "dismissed the claim"; not "dismissed the officers".
			return objects.some((e) => !isParty(e))
		case 'being-held':
			// "are being held in Karsovia": a talk is held, a person is kept.
			return kidsBy(tree, token, 'aux:pass').some((k) => tree.tokens[k]?.form.toLowerCase() === 'being')
		case 'homeward':
			// "sent home its troops"; not "taken from his home".
			return tokens.some((k) => lemmaAt(tree, k) === 'home' && caseOf(tree, k) === '')
		case 'vow-over':
			return (
				['xcomp', 'advcl'].includes(relation(tree, token)) && VOWS.test(lemmaAt(tree, tree.tokens[token]?.head ?? -1))
			)
		case 'in-protest':
			return caseOf(tree, token) === 'in' && subjects.some((e) => isParty(e) && !isArmed(e))
		case 'crowd-between':
			return obliques.some((o) => o.by === 'between' && CROWD.test(lemmaAt(o.entity.tree, o.entity.head)))
		case 'calls-for':
			// "There were calls for an inquiry"; not a call for help by telephone.
			return tree.tokens[token]?.form.toLowerCase() === 'calls' && obliques.some((o) => o.by === 'for')
		case 'kept-from':
			return isKeptFrom(trigger)
		case 'no-state-subj':
			return subjects.length > 0 && !subjects.some((e) => e.class === 'state' || e.sectors.includes('GOV'))
		case 'will-be':
			return (
				kidsBy(tree, token, 'cop').length > 0 &&
				kidsBy(tree, token, 'aux').some((k) => ['will', 'would', 'shall'].includes(lemmaAt(tree, k)))
			)
		case 'in-state':
			return isState(tree, token)
		case 'own-obj':
			return objects.some((e) =>
				kidsBy(e.tree, e.head, 'nmod:poss').some((k) => ['its', 'their', 'our', 'his'].includes(lemmaAt(e.tree, k))),
			)
		case 'wants-done':
			// "wants the men freed", "want the march banned"
			return (
				kidsBy(tree, token, 'xcomp', 'ccomp').some((k) => tree.tokens[k]?.xpos === 'VBN') ||
				objects.some((e) =>
					kidsBy(e.tree, e.head, 'acl').some((k) => tree.tokens[k]?.xpos === 'VBN' && k === e.head + 1),
				)
			)
		case 'to-leave':
			// "told to be out of the country"
			return kidsBy(tree, token, 'xcomp', 'advcl', 'ccomp', 'acl').some(
				(k) => LEAVING.test(lemmaAt(tree, k)) || caseOf(tree, k) === 'out of',
			)
		case 'from-out':
			return obliques.some((o) => ['from', 'off', 'out of'].includes(o.by) && o.entity.class !== 'time')
		case 'mission-obj':
			return objects.some((e) =>
				kidsBy(e.tree, e.head, 'nmod', 'compound', 'nmod:poss').some((k) =>
					/^(?:mission|embassy|consulate|legation)$/.test(lemmaAt(e.tree, k)),
				),
			)
		case 'no-labour':
			return !subjects.some((e) => TRADES.test(lemmaAt(e.tree, e.head)) || CROWD.test(lemmaAt(e.tree, e.head)))
		case 'labour':
			return subjects.some((e) => TRADES.test(lemmaAt(e.tree, e.head)))
		default:
			return false
	}
}

const LEAVING =
	/^(?:leave|depart|quit|go|close|shut|vacate|pack|withdraw|wind|out|clear|move|stay|keep|avoid|evacuate)$/
const VOWS = /^(?:vow|pledge|promise|swear|threaten)$/
const QUESTIONED = /^(?:question|questioning|interrogate|interrogation)$/
export const ENVOY = /^(?:diplomat|ambassador|envoy|attach[eé]|consul|charg[eé]|minister)$/i
const AT = new Set(['on', 'upon', 'at', 'against', 'into', 'toward', 'towards'])

/** What people are kept from by force or decree: "prevented from entering", "barred from travelling". */
const MOVING =
	/^(?:enter|leave|attend|hold|visit|reach|work|travel|march|gather|vote|meet|speak|pass|cross|return|board|fly|protest|demonstrate|pray|publish|report|film|broadcast|approach|flee|contact)$/

/** "The police prevented the bishop from entering": an injury or snow that keeps somebody away coerces nobody. */
function isKeptFrom({ tree, token, subjects, objects }: Trigger): boolean {
	const doers = subjects.every((e) => isParty(e) || e.pronoun)
	const kept = objects.some((e) => isParty(e) || e.pronoun)
	return (
		doers &&
		kept &&
		kidsBy(tree, token, 'advcl', 'xcomp', 'obl', 'ccomp').some(
			(k) =>
				MOVING.test(lemmaAt(tree, k)) &&
				(caseOf(tree, k) === 'from' || kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'from')),
		)
	)
}

/** Those who work for a wage or fee, and may lay it down. */
const TRADES =
	/^(?:(?:[a-z]+-?)?workers?|teacher|lecturer|nurse|doctor|physician|medic|miner|docker|stevedore|pilot|driver|trucker|cabbie|railwayman|postman|printer|journalist|employee|servant|clerk|union|unionist|lawyer|magistrate|trader|shopkeeper|fisherman|labourer|laborer|builder|firefighter|controller|steward|sailor|seaman|cleaner|porter|guard|civil servant|officer|professor|taxi|transporter|farmhand|picker|metalworker|steelworker)$/

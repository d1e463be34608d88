/** Needs that ask whether people were arrested or abducted: verbs such as "hold", "take" or "pick up" tell of much else. */
import { isArmed, isParty } from '../../language/names/entity.ts'
import { kidsBy, lemmaAt } from '../../language/names/tree.ts'
import { isMenacing, isPerson } from './kinds.ts'
import { anyOf, behind, besides, hasWord, type Needs } from './need.ts'

export const TAKEN: Needs = {
	custody: (t) =>
		t.objects.some((e) => isPerson(e) || e.number !== null) &&
		(anyOf(besides(t), CUSTODY) ||
			kidsBy(t.tree, t.token, 'advcl').some((k) => /^question(?:ing)?$|^interrogat/.test(lemmaAt(t.tree, k))) ||
			t.subjects.some((e) => e.sectors.includes('COP'))),
	'custody-out': (t) => anyOf(besides(t), CUSTODY),
	questioned: (t) =>
		kidsBy(t.tree, t.token, 'advcl').some((k) => QUESTIONED.test(lemmaAt(t.tree, k))) || anyOf(besides(t), QUESTIONED),
	// "held six nurses for nine months"
	'held-for': (t) =>
		t.objects.some(isPerson) &&
		t.subjects.some((e) => isArmed(e) && !e.sectors.includes('COP')) &&
		anyOf(behind(t, 'for'), DURATION),
	'taken-so': (t) =>
		t.subjects.length === 0 &&
		// "by social workers"
		!behind(t, 'by').some((e) => isParty(e) && !isMenacing(e)) &&
		t.objects.some(isPerson) &&
		(hasWord(t.tree, TAKEN_SO) || (hasWord(t.tree, TAKEN_FROM) && behind(t, 'to').length === 0)) &&
		!hasWord(t.tree, RESCUED),
	'arrest-near': ({ tree }) => hasWord(tree, ARREST_SIGN) && !hasWord(tree, RESCUED),
}

const CUSTODY =
	/^(?:custody|detention|prison|jail|cell|connection|suspicion|charge|police|questioning|interrogation|arrest|barracks|fort|stadium|dungeon|cellar|camp|guardroom)$/
const QUESTIONED = /^(?:question|questioning|interrogate|interrogation)$/
const DURATION = /^(?:hour|day|night|week|month|year)$/
/** Where and when people are taken by force. */
const TAKEN_SO =
	/^(?:roadblock|checkpoint|home|house|hut|bed|dormitory|apartment|flat|compound|tent|street|office|car|bus|taxi|jeep|van|vehicle|hotel|clinic|gunpoint|knifepoint|blindfold|blindfolded|tied|masked|militia|rebel|captor|kidnapper|ransom|hostage|captive)$/
/** Where people are taken from by force, unless they are taken on to somewhere. */
const TAKEN_FROM = /^(?:school|church|mosque|shop|farm|village)$/
/** Who lifts people out of danger, or drives them where they want to go. */
const RESCUED =
	/^(?:rescue|rescuer|helicopter|lifeboat|lifeguard|fireman|firefighter|paramedic|ambulance|hospital|flood|avalanche|earthquake|survivor|castaway|hitchhiker|passenger|pupil|tour|shuttle|hotel-bus|ferry|evacuate|evacuation|quarantine)$/
/** What stands near when somebody is picked up or brought in by the police. */
const ARREST_SIGN =
	/^(?:police|custody|suspect|suspicion|offence|offense|bribe|theft|drunkenness|bail|cell|station|questioning|interrogation|union|unionist|activist|dissident|opposition|raid|dawn|roadblock|checkpoint|grenade|pistol|leaflet|charge|lawyer|informer|torture|barracks|gendarmerie|detain|detention|jail|arrest|warrant|curfew|spy|spying|sedition|treason)$/

/**
 * Kinds of company that a line of the event list may ask for by name: who acts, what is acted on, and which words stand near. Words
 * such as "serve", "send" or "leave" tell of an event only in that company: a term in prison, a frigate, troops out of a town.
 */
import { type Entity, isArmed, isParty } from '../language/names/entity.ts'
import { kidsBy, lemmaAt, type Tree } from '../language/names/tree.ts'
import type { Trigger } from './trigger.ts'

const lemmaOf = (e: Entity): string => lemmaAt(e.tree, e.head)

/** Somebody of politics: no private person and no bare people. */
export const isPolitical = (e: Entity): boolean =>
	isParty(e) && (e.class !== 'people' || e.sectors.length > 0 || e.country !== null)
/** "Norway said it would", "he agreed": who that is, is asked elsewhere. */
export const mayBeParty = (e: Entity): boolean => e.pronoun && ['it', 'they', 'he', 'she', 'we'].includes(lemmaOf(e))

const isState = (e: Entity): boolean => e.class === 'state' || e.sectors.includes('GOV')
/** A people, a faction, a body: more than one person. */
const isGroup = (e: Entity): boolean => isPolitical(e) && e.class !== 'person' && !e.pronoun

/** Words in the sentence that tell which sense is meant. */
const NEAR: Readonly<Record<string, RegExp>> = {
	'armed-near': /^(?:army|armed|force|garrison|military|navy|police|soldier|troops?|officer|air)$/,
	'arms-near': /^(?:atomic|ballistic|bomb|hydrogen|missile|nuclear|rocket|warhead|weapons?)$/,
	'base-near': /^(?:airbase|airfield|airport|airspace|base|harbour|harbor|port|soil|territory|facility)$/,
	'benefit-near':
		/^(?:aid|assistance|compensation|development|disaster|earthquake|flood|help|homeless|quake|reconstruction|recovery|refugee|rehabilitation|relief|victim|survivor|widow|needy|famine|drought)$/,
	'between-near': /^between$/,
	'captive-near': /^(?:captive|captivity|captor|detention|hostage|kidnapper|abduction|jail|prison|prisoner)$/,
	cuffed: /^(?:handcuffs?|cuff|blindfold|blindfolded|police|shackle|chain)$/,
	'demand-near': /^(?:demand|pressure|protest|protester|demonstrator|opposition|striker|call)$/,
	'displaced-near': /^(?:displaced|earthquake|evacuee|flood|homeless|quake|refugee|survivor|victim|famine|camp)$/,
	'fine-near': /^fine$/,
	'force-near': /^(?:action|armed|attack|force|invasion|military|retaliation|sanction|strike|war|nuclear)$/,
	'head-near': /^(?:bounty|head|capture|death)$/,
	'hold-near': /^hold$/,
	'joint-near': /^(?:combined|joint|mixed|bilateral)$/,
	'make-near': /^make$/,
	'nuclear-near': /^(?:atomic|hydrogen|nuclear|thermonuclear|missile|rocket|underground)$/,
	'pact-near': /^(?:accord|agreement|armistice|communiqué|communique|convention|memorandum|pact|protocol|treaty)$/,
	penal:
		/^(?:arson|bars|bribery|conspiracy|convict|conviction|corruption|court|crime|desertion|drug|embezzlement|espionage|extortion|fraud|gaol|guilty|imprisonment|inmate|jail|judge|kidnapping|labour|libel|manslaughter|murder|murdering|offence|penal|penitentiary|perjury|prison|prisoner|rape|robbery|sabotage|sedition|sentence|smuggling|spying|subversion|terrorism|theft|torture|trafficking|treason|tribunal|verdict)$/,
	'probe-near':
		/^(?:deaths?|examine|inquire|inquiry|investigate|investigation|killing|look|massacre|probe|fact-finding|shooting|abuse|atrocity)$/,
	'protest-near': /^(?:demonstration|protest|protester|riot|strike|striker|unrest|walkout)$/,
	'question-near': /^(?:interrogation|questioning|testify|interview|question|evidence)$/,
	'red-near': /^red$/,
	'relief-near': /^(?:aid|blanket|flour|food|humanitarian|medicine|medical|relief|supply|wheat|grain|rice|tent)$/,
	'sea-near': /^(?:intercontinental|long-range|medium-range|ocean|range|sea|test|waters?|ballistic)$/,
	'seized-near':
		/^(?:seized|confiscated|captured|impounded|hijacked|expropriated|detain|seize|capture|confiscate|impound|hijack|pirate|ransom)$/,
	'spurned-near':
		/^(?:appeal|call|ceasefire|demand|deal|idea|offer|peace|plan|plea|proposal|request|suggestion|talk|treaty|hope)$/,
	'state-near': /^(?:cabinet|council|government|junta|ministry|parliament|president|regime|protest|strike)$/,
	'talk-near': /^(?:conference|dialogue|meeting|negotiation|session|summit|talks?|assembly|parliament)$/,
	'turn-near': /^(?:u-turn|u|about|about-turn)$/,
	'war-near': /^(?:conflict|fighting|hostility|insurgency|rebellion|uprising|war|struggle|campaign)$/,
	'white-near': /^white$/,
}

const WARCRAFT =
	/^(?:battleship|bomber|carrier|corvette|cruiser|destroyer|fighter|fleet|flotilla|frigate|gunboat|interceptor|jet|minesweeper|minehunter|submarine|warplane|warship|armada|helicopter|cutter|vessel|ship|boat|aircraft|plane)$/
const WARLIKE =
	/^(?:armed|combat|fighter|gun|military|missile|naval|navy|patrol|war|coastguard|battle|assault|guided|air)$/
const TROOPS =
	/^(?:army|battalion|brigade|column|commando|company|contingent|division|fighter|force|garrison|guerrilla|insurgent|legionnaire|marine|militia|militiaman|paratrooper|peacekeeper|rebel|regiment|reinforcement|soldier|squad|tank|troops?|unit)$/
const ARMOUR = /^(?:armour|armor|apc|car|column|carrier|tank|vehicle)$/
const ARMOURED = /^(?:armoured|armored|army|military|tank|troop)$/
const REINFORCEMENT = /^(?:reinforcement|battalion|brigade|contingent|division|regiment|flotilla|fleet|peacekeeper)$/
const STATESMAN =
	/^(?:ambassador|chancellor|chief|commissioner|delegate|delegation|diplomat|emir|emissary|emperor|envoy|foreign|king|leader|mediator|minister|negotiator|official|pope|premier|president|prince|queen|representative|ruler|secretary|secretary-general|senator|shah|sultan|chairman|team)$/
const COUNCIL =
	/^(?:assembly|cabinet|chamber|commission|committee|congress|council|deputy|house|legislature|lawmaker|parliament|senate|senator|cortes|duma|knesset|diet|bundestag)$/
const CIVIL =
	/^(?:child|citizen|civilian|climber|compatriot|crew|employee|family|foreigner|homeless|hostage|inhabitant|national|patient|people|person|pilgrim|staff|student|refugee|resident|sailor|survivor|tourist|villager|woman|wounded|migrant|castaway|fisherman|passenger)$/
const OUTSIDER =
	/^(?:camp|civilian|family|foreigner|inhabitant|journalist|national|people|population|refugee|resident|settler|squatter|villager|crowd|demonstrator|protester|fighter|rebel|guerrilla|ship|vessel|tanker|plane|crew|town|village)$/
const RELIEF =
	/^(?:aid|convoy|food|lorry|medicine|relief|ship|shipment|supply|truck|vaccine|agency|worker|consignment|planeload|shipload|truckload|cargo|load|parcel|flight)$/
const LAND =
	/^(?:area|enclave|island|land|province|region|strip|territory|town|village|base|canal|district|sector|zone|peninsula)$/
const SIDES =
	/^(?:side|party|faction|leader|rival|enemy|government|delegation|belligerent|foe|rebel|two|both|country|president)$/
const RAIDER =
	/^(?:bandit|burglar|criminal|gang|gangster|gunman|man|militant|pirate|raider|rebel|robber|rustler|thief|thug|youth|poacher|brigand)$/
const TITLE =
	/^(?:chancellor|governor|king|leader|mayor|minister|premier|president|secretary|chief|director|ambassador|general)$/
const WAYS_OUT = /^(?:flight|service|supply|trade|delivery|train|export|traffic)$/

/** Men of whom no more is told than how they were dressed, or that nobody knows them. */
const MEN = /^(?:man|person|people|youth|figure|stranger|individual|agent)$/
const MENACING = /plain.?clothes|unidentified|unknown|masked|hooded|armed|uniformed|bearded|camouflaged/i
const DRESS =
	/^(?:uniform|clothes|fatigues?|mask|balaclava|camouflage|hood|badge|civvies|khaki|gun|rifle|machete|pistol|intelligence|security)$/
const isMenacing = (e: Entity): boolean =>
	MEN.test(lemmaOf(e)) &&
	(MENACING.test(e.name) ||
		kidsBy(e.tree, e.head, 'nmod', 'acl').some(
			(k) =>
				DRESS.test(lemmaAt(e.tree, k)) || kidsBy(e.tree, k, 'obl', 'obj').some((m) => DRESS.test(lemmaAt(e.tree, m))),
		))
const isThey = (e: Entity): boolean => e.pronoun && lemmaOf(e) === 'they'
/** Those who take people along, told in the same sentence as "they". */
const BANDS =
	/^(?:gunman|rebel|guerrilla|militant|militiaman|militia|soldier|troops?|policeman|gendarme|bandit|raider|attacker|assailant|kidnapper|fighter|insurgent|brigade|battalion|front|army)$/
/** Where and when people are taken by force. */
const TAKEN_SO =
	/^(?:roadblock|checkpoint|home|house|hut|bed|street|office|car|bus|taxi|jeep|van|vehicle|hotel|clinic|gunpoint|knifepoint|blindfold|blindfolded|tied|masked|militia|rebel|captor|kidnapper|ransom|hostage|captive)$/
/** Who lifts people out of danger, or drives them where they want to go. */
const RESCUED =
	/^(?:rescue|rescuer|helicopter|lifeboat|lifeguard|fireman|firefighter|paramedic|ambulance|hospital|flood|avalanche|earthquake|survivor|castaway|hitchhiker|passenger|pupil|tour|shuttle|hotel-bus|ferry|evacuate|evacuation|quarantine)$/
/** What stands near when somebody is picked up or brought in by the police. */
const ARREST_SIGN =
	/^(?:police|custody|suspect|suspicion|offence|offense|bribe|theft|drunkenness|bail|cell|station|questioning|interrogation|union|unionist|activist|dissident|opposition|raid|dawn|roadblock|checkpoint|grenade|pistol|leaflet|charge|lawyer|informer|torture|barracks|gendarmerie|detain|detention|jail|arrest|warrant|curfew|spy|spying|sedition|treason)$/

const hasWord = (tree: Tree, words: RegExp): boolean => tree.lemmas.some((lemma) => words.test(lemma))
/** "patrol boat", "navy helicopter", or a word that is of war by itself. */
const isWarcraft = (e: Entity): boolean => {
	const lemma = lemmaOf(e)
	if (!WARCRAFT.test(lemma)) return e.class === 'platform' && isArmed(e)
	if (!/^(?:helicopter|cutter|vessel|ship|boat|aircraft|plane|jet|carrier|fleet)$/.test(lemma)) return true
	return (
		kidsBy(e.tree, e.head, 'compound', 'amod', 'nmod', 'nmod:poss').some((k) => WARLIKE.test(lemmaAt(e.tree, k))) ||
		(e.country !== null && lemma !== 'plane') ||
		lemma === 'carrier'
	)
}
const isArmour = (e: Entity): boolean =>
	lemmaOf(e) === 'tank' ||
	(ARMOUR.test(lemmaOf(e)) &&
		kidsBy(e.tree, e.head, 'compound', 'amod', 'nmod').some((k) => ARMOURED.test(lemmaAt(e.tree, k))))
const isStatesman = (e: Entity): boolean =>
	isParty(e) &&
	(STATESMAN.test(lemmaOf(e)) ||
		(e.role !== null && /minister|president|premier|king|secretary|ambassador|envoy|chancellor|pope/i.test(e.role)))
const isCop = (e: Entity): boolean =>
	e.sectors.includes('COP') ||
	// "security men", "intelligence agents"
	(/^(?:agent|force|man|personnel|service|unit)$/.test(lemmaOf(e)) &&
		kidsBy(e.tree, e.head, 'compound', 'amod').some((k) =>
			/^(?:intelligence|plainclothes|police|secret|security)$/.test(lemmaAt(e.tree, k)),
		)) ||
	/^(?:police|policeman|policewoman|detective|investigator|inspector|prosecutor|constable|gendarme|gendarmerie|officer|agent|plainclothesman|warder)$/.test(
		lemmaOf(e),
	)

const WANTING = /^(?:appeal|ask|beg|call|demand|exhort|implore|insist|need|plead|press|request|urge|want|demand)$/

/** What somebody wants, what is done to bring it about, what something hangs on: "demanded that X drop the charges", "unless X signs". */
function isWanted(tree: Tree, token: number): boolean {
	const rel = tree.tokens[token]?.deprel ?? ''
	const marks = kidsBy(tree, token, 'mark').map((k) => lemmaAt(tree, k))
	if (/^(?:advcl|acl)/.test(rel) && marks.some((m) => ['to', 'if', 'unless', 'until', 'without'].includes(m)))
		return true
	return /^(?:xcomp|ccomp|advcl|acl)/.test(rel) && WANTING.test(lemmaAt(tree, tree.tokens[token]?.head ?? -1))
}

/** Does the company hold that a line asks for? */
export function companyHolds(need: string, trigger: Trigger): boolean {
	const near = NEAR[need]
	if (near) return hasWord(trigger.tree, near)
	const { subjects, objects, recipients, obliques, tree, token } = trigger
	const done = [...objects, ...recipients]
	const by = (...names: string[]): Entity[] => obliques.filter((o) => names.includes(o.by)).map((o) => o.entity)
	switch (need) {
		case 'no-subj':
			return subjects.length === 0 && objects.length > 0
		case 'political-subj':
			return subjects.some((e) => isPolitical(e) || mayBeParty(e))
		case 'party-subj':
			return subjects.some((e) => isParty(e) || mayBeParty(e))
		case 'pronoun-subj':
			return subjects.some(mayBeParty)
		case 'group-subj':
			return subjects.some((e) => isGroup(e) || isState(e))
		case 'person-subj':
			return subjects.some((e) => e.class === 'person' || e.class === 'people' || e.pronoun)
		case 'statesman-subj':
			return subjects.some(isStatesman)
		case 'official-title-subj':
			return subjects.some((e) => TITLE.test(lemmaOf(e)))
		case 'council-subj':
			return subjects.some((e) => COUNCIL.test(lemmaOf(e)))
		case 'cop-subj':
			return subjects.some(isCop)
		case 'state-force-subj':
			return subjects.some((e) => e.class === 'force' || e.sectors.includes('MIL') || isCop(e))
		case 'troops-subj':
			return subjects.some((e) => TROOPS.test(lemmaOf(e)) && (isArmed(e) || e.class === 'platform'))
		case 'armour-subj':
			return subjects.some(isArmour)
		case 'warcraft-subj':
			return subjects.some(isWarcraft)
		case 'warcraft-obj':
			return objects.some(isWarcraft)
		case 'reinforcement-subj':
			return subjects.some((e) => REINFORCEMENT.test(lemmaOf(e)))
		case 'relief-subj':
			return subjects.some(
				(e) =>
					RELIEF.test(lemmaOf(e)) &&
					hasWord(tree, /^(?:aid|blanket|flour|food|grain|humanitarian|medicine|relief|rice|vaccine|wheat)$/),
			)
		case 'relief-obj':
			return objects.some((e) => RELIEF.test(lemmaOf(e)) || /^(?:inspector|monitor|observer)$/.test(lemmaOf(e)))
		case 'taker-subj':
			return subjects.some((e) => isArmed(e) || isState(e) || isMenacing(e) || (isThey(e) && hasWord(tree, BANDS)))
		case 'taken-so':
			return (
				subjects.length === 0 &&
				// "by social workers"
				!by('by').some((e) => isParty(e) && !isMenacing(e)) &&
				objects.some((e) => e.class === 'person' || e.class === 'people') &&
				hasWord(tree, TAKEN_SO) &&
				!hasWord(tree, RESCUED)
			)
		case 'arrest-near':
			return hasWord(tree, ARREST_SIGN) && !hasWord(tree, RESCUED)
		case 'raider-subj':
			return subjects.some((e) => RAIDER.test(lemmaOf(e)) && (isArmed(e) || e.unnamed))
		case 'flight-subj':
			return subjects.some((e) => WAYS_OUT.test(lemmaOf(e)))
		case 'two-subj':
			return subjects.length > 1
		case 'two-sides':
			return subjects.some(isPolitical) && (subjects.length > 1 || by('with').some(isParty) || hasWord(tree, /^two$/))
		case 'state-obj':
			return done.some(isState)
		case 'party-obj':
			return done.some((e) => isParty(e) || e.pronoun)
		case 'civil-obj':
			return objects.some((e) => CIVIL.test(lemmaOf(e)))
		case 'outsider-obj':
			return objects.some((e) => OUTSIDER.test(lemmaOf(e)))
		case 'territory-obj':
			return objects.some((e) => LAND.test(lemmaOf(e)))
		case 'faction-obj':
			return objects.some((e) => isGroup(e) || SIDES.test(lemmaOf(e)))
		case 'sides-obj':
			return objects.some((e) => SIDES.test(lemmaOf(e)) || isState(e))
		case 'self-obj':
			return tree.tokens.slice(token, token + 3).some((t) => /^(?:him|her|them|it)sel(?:f|ves)$/i.test(t.form))
		case 'envoy-trip':
			return [...by('to', 'into', 'in')].some((e) => isState(e) || e.class === 'place')
		case 'abroad': {
			// An envoy travels to talk, wherever it is.
			if (subjects.some((e) => /envoy|mediator|emissary|negotiator/i.test(e.role ?? '')))
				return [...by('to', 'in', 'at', 'for'), ...objects].some((e) => e.class === 'state' || e.class === 'place')
			const home = subjects.map((e) => e.country).filter((c) => c !== null)
			// Whose country is not told may be at home.
			return [...by('to', 'in', 'at', 'for'), ...objects].some(
				(e) =>
					e.class === 'state' ||
					(e.class === 'place' && e.country !== null && home.length > 0 && !home.includes(e.country)),
			)
		}
		case 'statesman-with':
			return by('with').some((e) => isStatesman(e) || isState(e))
		case 'statesman-on':
			return by('on').some(isStatesman)
		case 'on-near':
			return by('on', 'upon').some((e) => isParty(e) || e.class === 'event')
		case 'on-state':
			return [...by('on', 'against', 'from'), ...by('to')].some(isState)
		case 'on-deal':
			return by('on', 'over').length > 0 && subjects.some(isPolitical)
		case 'at-party':
			return by('at', 'against').some(isParty)
		case 'to-party':
			return by('to').some(isParty)
		case 'beside-party':
			return by('alongside', 'behind', 'with').some((e) => isParty(e) || e.pronoun)
		case 'party-to-obl':
			return [...by('to', 'from'), ...recipients].some(isParty)
		case 'party-to':
			// "wants the president to resign": somebody else has to do it.
			return kidsBy(tree, token, 'xcomp', 'ccomp', 'advcl').some(
				(k) =>
					kidsBy(tree, k, 'mark').every((m) => lemmaAt(tree, m) === 'to') &&
					[...kidsBy(tree, k, 'nsubj'), ...kidsBy(tree, token, 'obj')].some((n) => n < k && n > token),
			)
		case 'from-party':
			return by('from').some((e) => isPolitical(e))
		case 'from-obl':
			return by('from').some((e) => isState(e) || e.class === 'place')
		case 'with-state':
			return by('with').some((e) => isState(e) || isArmed(e))
		case 'over-obl':
			return by('over', 'for', 'in connection with').length > 0
		case 'of-charge':
			return by('of').some((e) =>
				/^(?:charge|crime|murder|wrongdoing|involvement|treason|accusation|allegation|offence|guilt|blame|corruption|fraud)$/.test(
					lemmaOf(e),
				),
			)
		case 'until-obl':
			return by('until', 'till').length > 0 && done.some((e) => isParty(e) || e.pronoun)
		case 'force-of':
			return obliques.some((o) => TROOPS.test(lemmaOf(o.entity)) || isWarcraft(o.entity))
		case 'force-plain':
			return subjects.some((e) => isPolitical(e) || mayBeParty(e)) || subjects.length === 0
		case 'armed-any':
			return [...subjects, ...objects].some(isArmed)
		case 'party-mod':
			return [...subjects, ...trigger.modifiers, ...trigger.possessors, ...by('from', 'by', 'of')].some(isPolitical)
		case 'state-mod':
			return [...trigger.modifiers, ...trigger.possessors, ...by('from', 'by')].some(isPolitical)
		case 'political-mod':
			return [...subjects, ...trigger.modifiers, ...trigger.possessors, ...by('by')].some(isPolitical)
		case 'for-near':
			return by('for').length > 0
		case 'for-change':
			return hasWord(tree, /^(?:abolition|autonomy|election|freedom|independence|reform|release|removal|right|vote)$/)
		case 'to-come':
			return kidsBy(tree, token, 'aux').some((k) => ['will', 'would', 'shall', "'ll", '’ll'].includes(lemmaAt(tree, k)))
		case 'whole':
			return objects.some((e) => trigger.tokens.includes(e.head))
		case 'told':
			return !isWanted(tree, token)
		case 'main-clause':
			return !/^(?:acl|amod|advcl)/.test(tree.tokens[token]?.deprel ?? '')
		default:
			return false
	}
}

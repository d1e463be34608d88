/** Kinds of people and bodies by their words: statesmen, policemen, crowds, envoys, those who work for a wage. */
import { type Entity, headLemma, isArmed, isParty } from '../../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt } from '../../language/names/tree.ts'
import type { Trigger } from '../trigger.ts'

/** Somebody of politics: no private person and no bare people. */
export const isPolitical = (e: Entity): boolean =>
	isParty(e) && (e.class !== 'people' || e.sectors.length > 0 || e.country !== null)
/** "Norway said it would", "he agreed": who that is, is asked elsewhere. */
export const mayBeParty = (e: Entity): boolean => e.pronoun && ['it', 'they', 'he', 'she', 'we'].includes(headLemma(e))
export const isPerson = (e: Entity): boolean => e.class === 'person' || e.class === 'people'
/** A state or somebody of its government. */
export const isOfState = (e: Entity): boolean => e.class === 'state' || e.sectors.includes('GOV') || isOwnCountry(e)
/** "his country", "our nation": the state of whoever speaks. */
const isOwnCountry = ({ tree, head }: Entity): boolean =>
	/^(?:country|nation|republic|kingdom)$/.test(lemmaAt(tree, head)) && kidsBy(tree, head, 'nmod:poss').length > 0
/** Of another country than those who act. */
export const isAbroad = ({ subjects }: Trigger, { country }: Entity): boolean =>
	country !== null && subjects.length > 0 && subjects.every((s) => s.country !== country)
/** A people, a faction, a body: more than one person. */
export const isGroup = (e: Entity): boolean => isPolitical(e) && e.class !== 'person' && !e.pronoun

const STATESMAN =
	/^(?:ambassador|chancellor|chief|commissioner|delegate|delegation|diplomat|emir|emissary|emperor|envoy|foreign|king|leader|mediator|minister|negotiator|official|pope|premier|president|prince|queen|representative|ruler|secretary|secretary-general|senator|shah|sultan|chairman|team)$/
export const isStatesman = (e: Entity): boolean =>
	isParty(e) &&
	(STATESMAN.test(headLemma(e)) ||
		(e.role !== null && /minister|president|premier|king|secretary|ambassador|envoy|chancellor|pope/i.test(e.role)))

export const ENVOY = /^(?:diplomat|ambassador|envoy|attach[eé]|consul|charg[eé]|minister)$/i

export const isCop = (e: Entity): boolean =>
	e.sectors.includes('COP') ||
	// "security men", "intelligence agents"
	(/^(?:agent|force|man|personnel|service|unit)$/.test(headLemma(e)) &&
		kidsBy(e.tree, e.head, 'compound', 'amod').some((k) =>
			/^(?:intelligence|plainclothes|police|secret|security)$/.test(lemmaAt(e.tree, k)),
		)) ||
	/^(?:police|policeman|policewoman|detective|investigator|inspector|prosecutor|constable|gendarme|gendarmerie|officer|agent|plainclothesman|warder)$/.test(
		headLemma(e),
	)

/** People who come together in the street, or lay down work. */
export const CROWD =
	/^(?:protest[eo]r|demonstrator|rioter|mob|crowd|youth|youngster|student|striker|marcher|picket|hooligan|looter|activist|supporter|throng|townspeople)$/
/** So many that they are a crowd, whoever they are, unless they serve. */
const MASS = 50
export const isCrowd = (e: Entity): boolean =>
	CROWD.test(headLemma(e)) ||
	((e.number?.min ?? 0) >= MASS &&
		(MASKED.test(e.name) || (e.class === 'people' && e.status !== 'combatant' && e.sectors.every((s) => s === 'CVL'))))
const MASKED = /^(?:masked|hooded) (?:persons|people|men|youths)$/i

/** People of a place or a trade, who riot when they turn on what belongs to the state or a company. */
const FOLK =
	/^(?:resident|villager|local|neighbou?r|townsman|townspeople|relative|mother|widow|parent|mourner|(?:[a-z]+-?)?worker|miner|docker|farmer|peasant|herder|trader|fisherman|shopkeeper|pupil|inhabitant|islander|squatter|refugee|migrant|pensioner|taxi-driver|driver|family|woman|believer|worshipper|parishioner|farmhand|grower|planter|haulier|trucker|railwayman|customer|depositor|fan|supporter|inmate|prisoner|weaver|potter|steelworker|artisan|hawker|vendor)$/
export const isFolk = (e: Entity): boolean => !isArmed(e) && FOLK.test(headLemma(e))

/** Many people, or those who come in numbers. */
export const MANY = /^(?:people|person|resident|thousand|hundred|crowd|mourner|worker|woman|student)$/i

/** Those who deal or fight with one another. */
export const SIDES =
	/^(?:side|party|faction|leader|rival|enemy|government|delegation|belligerent|foe|rebel|two|both|country|president)$/

export const RELIEF =
	/^(?:aid|convoy|food|lorry|medicine|relief|ship|shipment|supply|truck|vaccine|agency|worker|consignment|planeload|shipload|truckload|cargo|load|parcel|flight)$/

/** Men of whom no more is told than how they were dressed, or that nobody knows them. */
const MEN = /^(?:man|person|people|youth|figure|stranger|individual|agent)$/
const MENACING = /plain.?clothes|unidentified|unknown|masked|hooded|armed|uniformed|bearded|camouflaged/i
const DRESS =
	/^(?:uniform|clothes|fatigues?|mask|balaclava|camouflage|hood|badge|civvies|khaki|gun|rifle|machete|pistol|intelligence|security)$/
/** "men in a jeep took him away" */
const CARS = /^(?:car|jeep|lorry|minibus|pickup|saloon|truck|van|vehicle)$/
export const isMenacing = (e: Entity): boolean =>
	MEN.test(headLemma(e)) &&
	(MENACING.test(e.name) ||
		kidsBy(e.tree, e.head, 'nmod', 'acl').some(
			(k) =>
				DRESS.test(lemmaAt(e.tree, k)) ||
				(caseOf(e.tree, k) === 'in' && CARS.test(lemmaAt(e.tree, k))) ||
				kidsBy(e.tree, k, 'obl', 'obj').some((m) => DRESS.test(lemmaAt(e.tree, m))),
		))

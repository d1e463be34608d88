/** Needs that ask who does it: "armed-subj", "crowd-subj", "no-armed-subj". */
import { headLemma, isArmed, isParty } from '../../language/names/entity.ts'
import { bearsArms, isArmour, isWarcraft, REINFORCEMENT, TROOPS } from './arms.ts'
import { hitsHomes } from './homes.ts'
import {
	CROWD,
	isCop,
	isCrowd,
	isFolk,
	isGroup,
	isMenacing,
	isOfState,
	isPerson,
	isPolitical,
	isStatesman,
	MANY,
	mayBeParty,
	RELIEF,
} from './kinds.ts'
import { anyOf, behind, hasWord, type Need, type Needs } from './need.ts'
import { isTown } from './struck.ts'

const armed: Need = ({ subjects }) => subjects.some(bearsArms)
const people: Need = ({ subjects }) =>
	subjects.some((e) => (e.class === 'people' || e.class === 'organisation') && !isArmed(e))

export const WHO: Needs = {
	armed,
	'armed-subj': armed,
	people,
	'people-subj': people,
	weapon: ({ subjects }) => subjects.some((e) => e.class === 'weapon' || e.class === 'platform'),
	// Many who light candles are a crowd that mourns.
	'crowd-subj': (t) => (t.word.mode === 'riot' ? t.subjects.some(isCrowd) && !hitsHomes(t) : anyOf(t.subjects, CROWD)),
	'no-crowd-subj': ({ subjects }) => !anyOf(subjects, CROWD),
	'folk-subj': (t) => t.subjects.some(isFolk) && !hitsHomes(t),
	'no-armed-subj': ({ subjects }) => !subjects.some((e) => isArmed(e) || e.class === 'state' || e.class === 'thing'),
	'fighter-subj': ({ subjects }) => subjects.some(isArmed),
	'rebel-subj': ({ subjects }) => subjects.some((e) => e.class === 'armed-group'),
	'raider-subj': ({ subjects }) => subjects.some((e) => RAIDER.test(headLemma(e)) && (isArmed(e) || e.unnamed)),
	'taker-subj': ({ tree, subjects }) =>
		subjects.some(
			(e) =>
				isArmed(e) || isOfState(e) || isMenacing(e) || (e.pronoun && headLemma(e) === 'they' && hasWord(tree, BANDS)),
		),
	'state-subj': ({ subjects }) => subjects.some(isOfState),
	'no-state-subj': ({ subjects }) => subjects.length > 0 && !subjects.some(isOfState),
	'official-subj': ({ subjects }) => subjects.some((e) => isParty(e) && !isArmed(e)),
	'official-title-subj': ({ subjects }) => anyOf(subjects, TITLE),
	'council-subj': ({ subjects }) => anyOf(subjects, COUNCIL),
	'statesman-subj': ({ subjects }) => subjects.some(isStatesman),
	'political-subj': ({ subjects }) => subjects.some((e) => isPolitical(e) || mayBeParty(e)),
	'force-plain': ({ subjects }) => subjects.some((e) => isPolitical(e) || mayBeParty(e)) || subjects.length === 0,
	'party-subj': ({ subjects }) => subjects.some((e) => isParty(e) || mayBeParty(e)),
	'pronoun-subj': ({ subjects }) => subjects.some(mayBeParty),
	'person-subj': ({ subjects }) => subjects.some((e) => isPerson(e) || e.pronoun),
	'group-subj': ({ subjects }) => subjects.some((e) => isGroup(e) || isOfState(e)),
	'cop-subj': ({ subjects }) => subjects.some(isCop),
	'no-cop': ({ subjects }) => !subjects.some((e) => e.sectors.includes('COP')),
	'state-force-subj': ({ subjects }) =>
		subjects.some((e) => e.class === 'force' || e.sectors.includes('MIL') || isCop(e) || isOfState(e)),
	'troops-subj': ({ subjects }) =>
		subjects.some((e) => TROOPS.test(headLemma(e)) && (isArmed(e) || e.class === 'platform')),
	'reinforcement-subj': ({ subjects }) => anyOf(subjects, REINFORCEMENT),
	'armour-subj': ({ subjects }) => subjects.some(isArmour),
	'warcraft-subj': ({ subjects }) => subjects.some(isWarcraft),
	'relief-subj': ({ tree, subjects }) => anyOf(subjects, RELIEF) && hasWord(tree, GOODS),
	'flight-subj': ({ subjects }) => anyOf(subjects, WAYS_OUT),
	'town-subj': ({ subjects }) => subjects.some(isTown),
	'many-subj': ({ subjects }) =>
		subjects.some(
			(e) =>
				MANY.test(headLemma(e)) && ((e.number?.min ?? 0) >= 200 || /^(?:thousand|hundred|crowd)s?$/.test(headLemma(e))),
		),
	'many-sides': ({ subjects }) =>
		subjects.length > 1 ||
		subjects.some((e) => e.number !== null || ['NNS', 'NNPS'].includes(e.tree.tokens[e.head]?.xpos ?? '')),
	'two-subj': ({ subjects }) => subjects.length > 1,
	'two-sides': (t) =>
		t.subjects.some(isPolitical) &&
		(t.subjects.length > 1 || behind(t, 'with').some(isParty) || hasWord(t.tree, /^two$/)),
	labour: ({ subjects }) => anyOf(subjects, TRADES),
	'no-labour': ({ subjects }) => !anyOf(subjects, TRADES) && !anyOf(subjects, CROWD),
}

const RAIDER =
	/^(?:bandit|burglar|criminal|gang|gangster|gunman|man|militant|pirate|raider|rebel|robber|rustler|thief|thug|youth|poacher|brigand)$/
/** Those who take people along, told in the same sentence as "they". */
const BANDS =
	/^(?:gunman|rebel|guerrilla|militant|militiaman|militia|soldier|troops?|policeman|gendarme|bandit|raider|attacker|assailant|kidnapper|fighter|insurgent|brigade|battalion|front|army)$/
const TITLE =
	/^(?:chancellor|governor|king|leader|mayor|minister|premier|president|secretary|chief|director|ambassador|general)$/
const COUNCIL =
	/^(?:assembly|cabinet|chamber|commission|committee|congress|council|deputy|house|legislature|lawmaker|parliament|senate|senator|cortes|duma|knesset|diet|bundestag)$/
const GOODS = /^(?:aid|blanket|flour|food|grain|humanitarian|medicine|relief|rice|vaccine|wheat)$/
const WAYS_OUT = /^(?:flight|service|supply|trade|delivery|train|export|traffic)$/
/** Those who work for a wage or fee, and may lay it down. */
const TRADES =
	/^(?:(?:[a-z]+-?)?workers?|teacher|lecturer|nurse|doctor|physician|medic|miner|docker|stevedore|pilot|driver|trucker|cabbie|railwayman|postman|printer|journalist|employee|servant|clerk|union|unionist|lawyer|magistrate|trader|shopkeeper|fisherman|labourer|laborer|builder|firefighter|controller|steward|sailor|seaman|cleaner|porter|guard|civil servant|officer|professor|taxi|transporter|farmhand|picker|metalworker|steelworker)$/

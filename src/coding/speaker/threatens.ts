/**
 * Which words threaten: harm that the speaker's own side will do, pressure that it will put on until it has its way, and what
 * will befall whoever does not obey. "Thousands will die if no aid comes" is nobody's threat.
 */
import { isNot, isOwned } from '../../language/names/clause.ts'
import { type Entity, isArmed } from '../../language/names/entity.ts'
import { below, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { hasWill, isConditional } from '../intent.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'

/** Deeds that a speaker announces against somebody. */
const HOSTILE = setOf(
	'retaliate strike attack fight avenge punish destroy crush hit bomb respond hunt eliminate kill target resume invade burn shoot ' +
		'expel blockade seize capture defeat wipe execute behead blow sink storm shell raid',
)
const ANSWERS = setOf('respond retaliate avenge answer hit strike')
/** What is done to somebody until he gives way. */
const PRESSURE = setOf(
	'withhold freeze suspend cut close shut stop halt block ban boycott turn cancel sever recall impose refuse tighten paralyse paralyze ' +
		'occupy strike march return walk withdraw bar deny step widen extend escalate intensify bring',
)
/** What befalls whoever does not obey. */
const BEFALLS = setOf('face pay suffer regret meet share answer die rue')
const DONE_TO = setOf(
	'treat consider regard shoot kill arrest target punish destroy sink burn execute bomb attack hang jail prosecute crush detain hit deal',
)
const FATE = setOf('fate consequence price penalty wrath force retaliation reprisal punishment death law')
/** What a vow that harms nobody speaks of. */
const GENTLE = setOf(
	'lay surrender release free respect protect honour honor cooperate abide support help assist spare cease talk negotiate rebuild ' +
		'disarm sign observe keep stay remain continue work hold cut reduce improve bring',
)
const ANYONE = /^(?:anyone|anybody|whoever|everyone|those|any|all)$/

interface Said {
	readonly reading: Reading
	readonly people: People
	readonly tree: Tree
	readonly sentence: number
	/** The word of saying, and what its clause hangs on. */
	readonly verb: number
	readonly head: number
	readonly speaker: Entity | null
	readonly warns: boolean
}

export function isThreat(said: Said): boolean {
	const { tree, head, verb, speaker, warns } = said
	if (!speaker) return false
	// "warned companies to leave the province": by those who carry arms.
	const told = kidsBy(tree, verb, 'obj', 'iobj').length > 0 && tree.tokens[head]?.xpos === 'VB'
	if (
		warns &&
		told &&
		speaker.class !== 'force' &&
		isArmed(speaker) &&
		kidsBy(tree, head, 'mark').some((k) => lemmaAt(tree, k) === 'to')
	)
		return true
	return [head, ...kidsBy(tree, head, 'conj')].some((clause) => threatens(said, clause, clause === head))
}

/** "vowed to go on fighting"; of those who carry arms all that is not gentle. */
export function isThreatVowed(tree: Tree, head: number, speaker: Entity | null): boolean {
	const inside = below(tree, head).map((k) => lemmaAt(tree, k))
	return (
		inside.some((lemma) => HOSTILE.has(lemma) || BEFALLS.has(lemma)) ||
		(speaker !== null && isArmed(speaker) && !GENTLE.has(lemmaAt(tree, head)) && uposAt(tree, head) === 'VERB')
	)
}

function threatens(said: Said, clause: number, whole: boolean): boolean {
	const { reading, tree, sentence, speaker, warns } = said
	const aux = kidsBy(tree, clause, 'aux').map((k) => lemmaAt(tree, k))
	const will = hasWill(tree, clause)
	const must = aux.length > 0 && lemmaAt(tree, clause) === 'get'
	const no = isNot(tree, clause)
	if (no || (!will && !must)) return false
	// "regretted the answer and would freeze a loan": the subject of both.
	const subject = [clause, ...(whole ? [] : [tree.tokens[clause]?.head ?? -1])]
		.flatMap((k) => kidsBy(tree, k, 'nsubj', 'nsubj:pass'))
		.at(0)
	if (subject === undefined || !speaker) return false
	const passive = kidsBy(tree, clause, 'aux:pass').length > 0
	const condition = isConditional(tree, clause)
	const lemma = lemmaAt(tree, clause)
	const entity = entityAt(reading, sentence, subject)
	// "anyone who entered would face the law", "whoever travels will be shot"
	const disobeys =
		ANYONE.test(lemmaAt(tree, subject)) || kidsBy(tree, subject, 'det').some((k) => lemmaAt(tree, k) === 'any')
	const fate = below(tree, clause).some((k) => FATE.has(lemmaAt(tree, k)))
	if (disobeys && (passive ? DONE_TO.has(lemma) : BEFALLS.has(lemma))) return true
	if (['meet', 'share', 'pay', 'face', 'suffer'].includes(lemma) && fate && (warns || isArmed(speaker))) return true
	if (passive) return (warns || condition) && isArmed(speaker) && DONE_TO.has(lemma)
	const own = isOwn(said, subject, entity)
	// A minister who says that a country will respond speaks of the own one.
	const office =
		speaker.class === 'person' &&
		speaker.country === null &&
		/minister|president|premier|secretary|chancellor/i.test(speaker.role ?? '')
	if (office && (entity.class === 'state' || entity.class === 'place') && ANSWERS.has(lemma)) return true
	const arms = entity.class === 'force' || entity.class === 'armed-group'
	if (warns && arms && speaker.class !== 'people') return true
	// "If the gate is closed, our aircraft will open it."
	if (condition && own && (arms || entity.class === 'platform' || entity.class === 'weapon')) return true
	if (condition && own && (PRESSURE.has(lemma) || warns)) return true
	// "They will pay for it": others; who pays somebody does no harm.
	const others = arms || (lemmaAt(tree, subject) === 'they' && kidsBy(tree, clause, 'obj').length === 0)
	return ((own || arms) && headHostile(tree, clause)) || (others && BEFALLS.has(lemma))
}

/** "it", "we", "its fleet", the speaker's country. */
function isOwn({ people, tree, sentence, speaker }: Said, subject: number, entity: Entity): boolean {
	return (
		['it', 'we', 'they', 'he', 'she', 'i'].includes(lemmaAt(tree, subject)) ||
		(speaker !== null &&
			speaker.country !== null &&
			people.resolve(entity, sentence).country === speaker.country &&
			entity.class !== 'people') ||
		isOwned(tree, subject)
	)
}

/** The head itself, or what it opens: "would go on fighting", "would have to respond". */
function headHostile(tree: Tree, head: number): boolean {
	return [head, ...kidsBy(tree, head, 'xcomp', 'conj', 'advcl')].some((k) => HOSTILE.has(lemmaAt(tree, k)))
}

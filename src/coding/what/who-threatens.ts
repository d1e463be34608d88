/** Who says what is to befall others, and whether such a one can bring it about: armed men, a state, a letter with bullets in it. */
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { type Entity, headLemma, isArmed, isParty } from '../../language/names/entity.ts'
import { ancestors, hasKid, kidsBy, lemmaAt, relation, type Tree } from '../../language/names/tree.ts'
import { hasGraveWord, isGrave } from '../kind-of-news.ts'
import { isMenacing, isOfState } from '../needs/kinds.ts'
import { hasWord } from '../needs/need.ts'
import { entityAt, type Reading } from '../reading.ts'
import { isCaller, isMessage } from '../speaker/messages.ts'

export interface Sayer {
	/** None for "was told that he would be killed". */
	readonly who: readonly Entity[]
	/** Somebody with arms in hand, and no government or army that may speak of the law. */
	readonly armed: boolean
}

const LETHAL = /^(?:behead|execute|kill|shoot)$/
const SAYS =
	/^(?:add|announce|caution|cry|declare|growl|insist|pledge|promise|read|reply|repeat|say|shout|state|swear|tell|threaten|vow|warn|write)$/
/** How far above the word its word of saying may stand. */
const FAR = 3

export function sayerOf(reading: Reading, sentence: number, tree: Tree, i: number): Sayer | null {
	const says = sayingOver(tree, i)
	if (says < 0) return null
	const who = speakersOf(reading, sentence, tree, says)
	const grave =
		isGrave(reading) ||
		hasGraveWord(tree) ||
		LETHAL.test(lemmaAt(tree, i)) ||
		hasWord(tree, /^(?:captive|captor|kidnapper|death)$/) ||
		kidsBy(tree, i, 'nsubj').some((k) => isArmed(entityAt(reading, sentence, k)))
	if (who.length === 0)
		// "was told that he would be killed"
		return kidsBy(tree, says, 'nsubj:pass').length > 0 && /^(?:tell|warn)$/.test(lemmaAt(tree, says)) && grave
			? { who: [], armed: true }
			: null
	if (who.some(isOutlaw)) return { who, armed: true }
	if (who.some((e) => isArmed(e) || isOfState(e) || hasOffice(e) || e.sectors.some((s) => POWERS.test(s))))
		return { who, armed: false }
	if (!grave || !who.some((e) => e.pronoun || isParty(e))) return null
	// "the Front", "the Brigade", told of before.
	return { who, armed: who.some((e) => e.class === 'organisation' && BAND.test(headLemma(e))) }
}

/** Those who say what stands in the clause of `i`, parties all; none where nobody is told. */
export function speakersOver(reading: Reading, sentence: number, tree: Tree, i: number): readonly Entity[] {
	const says = sayingOver(tree, i)
	return says < 0 ? [] : speakersOf(reading, sentence, tree, says).filter((e) => isParty(e) || e.pronoun)
}

/** Who says it; the tree may hang "and promised that" on what was said before. */
function speakersOf(reading: Reading, sentence: number, tree: Tree, says: number): readonly Entity[] {
	const own = argumentsOfVerb(tree, says).subjects.map((k) => entityAt(reading, sentence, k))
	if (own.length === 0 || own.some((e) => isParty(e) || (e.pronoun && headLemma(e) !== 'none'))) return own
	const over = ancestors(tree, says).find((at) => SAYS.test(lemmaAt(tree, at)))
	return over === undefined ? own : argumentsOfVerb(tree, over).subjects.map((k) => entityAt(reading, sentence, k))
}

/** The word of saying in whose clause it stands, or that stands beside it: "They will pay, the general said." */
function sayingOver(tree: Tree, i: number): number {
	let from = i
	for (const at of ancestors(tree, i).slice(0, FAR)) {
		// "promised reporters that": the tree may hang the clause on the reporters.
		const isOfObject = relation(tree, from) === 'acl' && hasKid(tree, from, 'mark', 'that')
		if (!isOfObject && !/^(?:ccomp|xcomp|conj|parataxis|dep|obj|iobj)$/.test(relation(tree, from))) break
		if (SAYS.test(lemmaAt(tree, at))) return at
		from = at
	}
	return (
		kidsBy(tree, from, 'parataxis', 'ccomp').find(
			(k) => SAYS.test(lemmaAt(tree, k)) && kidsBy(tree, k, 'nsubj').length > 0,
		) ?? -1
	)
}

const BAND =
	/^(?:army|battalion|brigade|column|corps|faction|front|group|jihad|movement|organisation|organization|unit)$/
export const hasOffice = ({ role }: Entity): boolean => role !== null && OFFICE.test(role)
const OFFICE =
	/admiral|ambassador|captain|chancellor|chief|col\.|colonel|commander|emir|gen\.|general|governor|king|major|marshal|minister|premier|president|prime|prince|secretary|sheikh|sultan/i
const POWERS = /^(?:GOV|MIL|COP|REB|SPY|UAF|PRM)$/
const OUTLAW =
	/^(?:abductor|bandit|captor|gang|gunman|guerrilla|hijacker|insurgent|jihadist|kidnapper|militant|militia|militiaman|mutineer|pirate|rebel|separatist|terrorist)$/

/** Those who obey no law: rebels, kidnappers, masked men, a caller. */
const isOutlaw = (e: Entity): boolean =>
	e.class === 'armed-group' ||
	OUTLAW.test(headLemma(e)) ||
	isMenacing(e) ||
	isMessage(e) ||
	isCaller(e) ||
	e.sectors.includes('REB')

/** "it", "we", "its men": the one who speaks and those who are with him. */
export const isOwnSide = ({ who }: Sayer, e: Entity): boolean =>
	/^(?:it|we|i)$/.test(headLemma(e)) ||
	kidsBy(e.tree, e.head, 'nmod:poss').some(
		(k) =>
			/^(?:its|our|my|his)$/.test(lemmaAt(e.tree, k)) &&
			/^(?:army|man|people|fighter|force|troops?|country|government|soldier|gunner|boy|side)$/.test(headLemma(e)),
	) ||
	// "its spokesman said the coalition", "the president said the army"
	(!e.pronoun && who.some((o) => speaksFor(o, e))) ||
	(e.pronoun && /^(?:they|he)$/.test(headLemma(e)) && who.some((o) => agree(e, o)))

const speaksFor = (o: Entity, e: Entity): boolean =>
	(isParty(e) && hasKid(o.tree, o.head, 'nmod:poss', 'its', 'their')) ||
	((e.class === 'force' || e.class === 'state') &&
		(isOfState(o) || hasOffice(o) || o.class === 'force') &&
		(o.country === null || e.country === null || o.country === e.country))

const agree = (e: Entity, o: Entity): boolean => {
	const many = /^NNP?S$/.test(o.tree.tokens[o.head]?.xpos ?? '')
	return (
		e.head > o.head &&
		(headLemma(e) === 'they' ? many || (isArmed(o) && o.class !== 'person') : !many && o.class === 'person')
	)
}

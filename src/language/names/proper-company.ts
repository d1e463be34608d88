/**
 * What an unknown name is by its company: "X militants", "members of X", "the town of X", "near X", "X, 34,", "oil company X",
 * "X claimed responsibility". Asked where neither a list nor its own words tell.
 */
import type { Knowledge, NounInfo } from '../../knowledge/index.ts'
import type { EntityClass } from './entity.ts'
import type { ProperName } from './proper.ts'
import { caseOf, headOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from './tree.ts'

export interface Company {
	readonly class: EntityClass
	readonly rule: string
}

const word = (tree: Tree, i: number): string => tree.tokens[i]?.form.toLowerCase() ?? ''
const told = (name: EntityClass, rule: string): Company => ({ class: name, rule: `who/${rule}` })

/** The class of a name by what stands round it, or null. */
export function byCompany(tree: Tree, name: ProperName, knowledge: Knowledge): Company | null {
	const rules = [
		besideNoun,
		beforeNoun,
		apposedNoun,
		afterComma,
		memberOf,
		claims,
		suffers,
		speaks,
		givenName,
		located,
		many,
	]
	for (const rule of rules) {
		const found = rule(tree, name, knowledge)
		if (found) return found
	}
	return null
}

/** Whether company says that a front, a league or an army is armed. */
export function isArmedByCompany(tree: Tree, name: ProperName, knowledge: Knowledge): boolean {
	return [beforeNoun, besideNoun, apposedNoun, memberOf, claims].some(
		(rule) => rule(tree, name, knowledge)?.class === 'armed-group',
	)
}

const ARMED_WORD =
	/^(?:militants?|rebels?|insurgents?|guerrillas?|separatists?|armed|jihadists?|extremists?|terrorists?|paramilitar(?:y|ies)|islamists?|fighters?|gunmen)$/
const VESSEL =
	/^(?:frigate|trawler|ship|tanker|ferry|vessel|freighter|destroyer|submarine|corvette|boat|yacht|warship)$/
const PLACE_WORD =
	/^(?:town|village|city|region|province|district|island|port|state|hamlet|suburb|neighbourhood|neighborhood|settlement|area|enclave|valley|county|capital|resort)s?$/
const HOUSE_WORD =
	/^(?:company|firm|agency|charity|party|newspaper|daily|bank|broadcaster|station|university|institute|organi[sz]ation|network|watchdog|ngo|operator|giant|union)$/
const GROUP_WORD =
	/^(?:group|faction|movement|militia|gang|cartel|organi[sz]ation|cell|wing|network|outfit|alliance|army)s?$/

/** A noun in small letters, whatever the tagger makes of it beside a name. */
const isCommon = (tree: Tree, i: number): boolean =>
	uposAt(tree, i) === 'NOUN' || (uposAt(tree, i) === 'PROPN' && /^\p{Ll}{3}/u.test(tree.tokens[i]?.form ?? ''))

/** What a common noun makes the name that it stands for. */
function classFor(tree: Tree, i: number, info: NounInfo | null): EntityClass | null {
	const lemma = lemmaAt(tree, i)
	const with_ = [...kidsBy(tree, i, 'amod', 'compound')].map((k) => word(tree, k))
	if (VESSEL.test(lemma)) return 'platform'
	if (PLACE_WORD.test(lemma)) return 'place'
	if (
		GROUP_WORD.test(lemma) &&
		(with_.some((w) => ARMED_WORD.test(w)) || /^(?:militia|gang|cartel|faction)$/.test(lemma))
	)
		return 'armed-group'
	if (/^(?:clan|tribe|nation|minority)$/.test(lemma)) return 'people'
	if (HOUSE_WORD.test(lemma) || GROUP_WORD.test(lemma)) return 'organisation'
	if (!info) return null
	if (info.isPerson && !info.isGroup) return 'person'
	if (info.class === 'facility') return 'facility'
	if (info.class === 'place') return 'place'
	if (info.class === 'armed' && info.isGroup) return info.sector === 'COP' ? 'force' : 'armed-group'
	if (info.class === 'military' && info.isGroup) return 'force'
	return null
}

/** "oil company X", "spokesman X", "the town of X", "a militia called the X". */
function besideNoun(tree: Tree, { tokens }: ProperName, knowledge: Knowledge): Company | null {
	let i = tokens[0]! - 1
	if (word(tree, i) === 'the' && /^(?:called|as|named|of)$/.test(word(tree, i - 1))) i--
	let of = false
	if (/^(?:called|named|dubbed)$/.test(word(tree, i))) i -= word(tree, i - 1) === ',' ? 2 : 1
	else if (word(tree, i) === 'as' && /^(?:known|described)$/.test(word(tree, i - 1))) i -= 2
	else if (word(tree, i) === 'of' && PLACE_WORD.test(lemmaAt(tree, i - 1))) {
		i--
		of = true
	}
	if (!isCommon(tree, i)) return null
	// "in Bandar Sunta police said": a bare plural before a name is no apposition.
	if (/s$/.test(word(tree, i)) && !of && tree.tokens[i]?.xpos === 'NNS') return null
	const found = classFor(tree, i, knowledge.nouns.info(lemmaAt(tree, i)))
	return found ? told(found, of ? 'place-of' : 'noun-before') : null
}

/** "X militants", "X river", "X missiles", "Xian engineers". */
function beforeNoun(tree: Tree, { tokens }: ProperName, knowledge: Knowledge): Company | null {
	const i = tokens.at(-1)! + 1
	if (!isCommon(tree, i) && !(uposAt(tree, i) === 'ADJ' && /^\p{Ll}/u.test(tree.tokens[i]!.form))) return null
	const head = uposAt(tree, i) === 'ADJ' && uposAt(tree, i + 1) === 'NOUN' ? i + 1 : i
	const lemma = lemmaAt(tree, head)
	const info = knowledge.nouns.info(lemma)
	const weapon = knowledge.weapons.longestMatch([lemma], 0)
	if (weapon && !info?.isPerson) return told(weapon.entry.platform ? 'platform' : 'weapon', 'before-weapon')
	const last = tree.tokens[tokens.at(-1)!]!.form
	const people = tokens.length === 1 && /(?:ian|an|ese|ish|[^aeiou]i)$/.test(last)
	if (/^(?:clan|tribe|ethnic|community|people|tribesman|minority)$/.test(lemma) || word(tree, i) === 'tribal')
		return told('people', 'before-people')
	if (PLACE_WORD.test(lemma) || info?.class === 'place' || (info?.class === 'facility' && tokens.length === 1))
		return told('place', 'before-place')
	if (ARMED_WORD.test(lemma) || ARMED_WORD.test(word(tree, i)) || (info?.class === 'armed' && info.isPerson))
		return told(people && !/^(?:militant|rebel)$/.test(lemma) ? 'people' : 'armed-group', 'before-fighters')
	if (people && (info?.class === 'military' || info?.class === 'official' || info?.class === 'armed'))
		return told('state', 'before-organ')
	if (info?.isPerson && people) return told('people', 'before-person')
	if (info?.isPerson && lemma !== 'spokesman') return told('organisation', 'before-member')
	return null
}

/** "X, a banned separatist movement,", "X and Y, two villages on the coast". */
function apposedNoun(tree: Tree, { tokens }: ProperName, knowledge: Knowledge): Company | null {
	let comma = tokens.at(-1)! + 1
	// "X and Y, two villages"
	if (word(tree, comma) === 'and') {
		comma++
		while (/^\p{Lu}/u.test(tree.tokens[comma]?.form ?? '')) comma++
	}
	if (word(tree, comma) !== ',') return null
	const first = comma + 1
	if (!['DET', 'NUM', 'ADP'].includes(uposAt(tree, first)) && uposAt(tree, first) !== 'NOUN') return null
	if (uposAt(tree, first) === 'ADP') return null
	let noun = -1
	for (let i = first; i < Math.min(first + 8, tree.tokens.length); i++) {
		const upos = uposAt(tree, i)
		if (upos === 'NOUN') noun = i
		else if (noun >= 0 || ['PUNCT', 'ADP', 'PRON', 'AUX', 'CCONJ', 'SCONJ'].includes(upos)) break
	}
	const deep = noun >= 0 ? classFor(tree, noun, knowledge.nouns.info(lemmaAt(tree, noun))) : null
	return deep ? told(deep, 'apposed') : null
}

/** "the bishop of Y, X,", "X, 34,". */
function afterComma(tree: Tree, { tokens }: ProperName, knowledge: Knowledge): Company | null {
	const after = tokens.at(-1)! + 1
	if (word(tree, after) === ',' && /^\d{1,2}$/.test(word(tree, after + 1)) && /^[,.]$/.test(word(tree, after + 2)))
		return told('person', 'age')
	if (word(tree, tokens[0]! - 1) !== ',') return null
	// A phrase with a person noun, set off before: its first noun decides, the others stand in what hangs on it.
	let first = -1
	for (let i = tokens[0]! - 2; i >= 0 && !/^[,.;:"“”]$/.test(word(tree, i)); i--) {
		if (['VERB', 'AUX'].includes(uposAt(tree, i))) break
		if (uposAt(tree, i) === 'NOUN') first = i
	}
	const info = first >= 0 ? knowledge.nouns.info(lemmaAt(tree, first)) : null
	const single = tree.tokens[first]?.xpos === 'NN'
	const closed = /^[,.]$/.test(word(tree, after))
	return info?.isPerson && single && closed ? told('person', 'name-beside') : null
}

const MEMBERS =
	/^(?:members?|fighters?|militants?|guerrillas?|rebels?|commanders?|leaders?|gunmen|gunman|faction|wing|founder|insurgents?|militiamen|figure|followers)$/
/** "members of X", "leader of the X". */
function memberOf(tree: Tree, { tokens }: ProperName): Company | null {
	let i = tokens[0]! - 1
	if (word(tree, i) === 'the') i--
	if (!/^(?:of|from|in|with)$/.test(word(tree, i))) return null
	const who = word(tree, i - 1)
	const of = word(tree, i) === 'of'
	const armed = of
		? MEMBERS.test(who)
		: ARMED_WORD.test(who) || (word(tree, i) !== 'in' && /^(?:commanders?)$/.test(who))
	return armed ? told('armed-group', 'member-of') : null
}

/** "X claimed responsibility". */
function claims(tree: Tree, { tokens }: ProperName): Company | null {
	let i = tokens.at(-1)! + 1
	while (['AUX', 'ADV'].includes(uposAt(tree, i))) i++
	const claim = lemmaAt(tree, i) === 'claim' && /^(?:responsibility|credit)$/.test(word(tree, i + 1))
	return claim ? told('armed-group', 'claims') : null
}

const HARMED = new Set(
	'kill,shoot,wound,injure,arrest,free,release,sentence,bury,swear,kidnap,abduct,detain,convict,appoint,marry,testify,resign,die,jail,charge,murder,hang,execute,bear'.split(
		',',
	),
)
const DEEDS = new Set(
	'arrest,murder,death,killing,kidnapping,release,trial,funeral,assassination,abduction,execution,widow,lawyer,wife,son,brother'.split(
		',',
	),
)
/** "X was shot dead", "the arrest of X": two names or more without an article. */
function suffers(tree: Tree, { tokens }: ProperName): Company | null {
	if (tokens.length < 2 || word(tree, tokens[0]! - 1) === 'the') return null
	const last = tokens.at(-1)!
	for (const t of tokens) {
		const verb = lemmaAt(tree, tree.tokens[t]?.head ?? -1)
		if (['nsubj', 'obj'].includes(relation(tree, t)) && HARMED.has(verb)) return told('person', 'suffers')
	}
	if (word(tree, tokens[0]! - 1) === 'of' && DEEDS.has(lemmaAt(tree, tokens[0]! - 2))) return told('person', 'deed-to')
	return /^(?:sworn|jailed|freed|arrested|charged)$/i.test(tree.tokens[last + 1]?.form ?? '')
		? told('person', 'suffers')
		: null
}

const SAYS = new Set(['say', 'tell', 'add', 'write', 'recall', 'testify', 'resign'])
function speaks(tree: Tree, { tokens }: ProperName): Company | null {
	const acronym = tokens.length === 1 && isAcronym(tree.tokens[tokens[0]!]!.form)
	if (acronym || tokens.length > 4 || word(tree, tokens[0]! - 1) === 'the') return null
	const says = tokens.some((t) => relation(tree, t) === 'nsubj' && SAYS.has(lemmaAt(tree, tree.tokens[t]?.head ?? -1)))
	return says ? told('person', 'speaks') : null
}

/** "Carmen Vidal", "Ernesto and Carmen Vidal": first names name persons, but "in Pedro Vidal" a town. */
function givenName(tree: Tree, { tokens, mayBeArmed }: ProperName, knowledge: Knowledge): Company | null {
	const [first, second] = tokens
	if (first === undefined || mayBeArmed || tokens.length > 5 || !knowledge.isGivenName(tree.tokens[first]!.form))
		return null
	if (/^(?:the|in|near|at|outside|around|inside|into|across|throughout)$/.test(word(tree, first - 1))) return null
	if (tokens.some((t) => t !== first && knowledge.nouns.info(lemmaAt(tree, t))?.isPerson === false)) return null
	if (second !== undefined) return told('person', 'first-name')
	const joined = [tree.tokens[first]!.head, ...kidsBy(tree, first, 'conj')].filter((k) => uposAt(tree, k) === 'PROPN')
	const ofPair = relation(tree, first) === 'conj' || joined.some((k) => relation(tree, k) === 'conj')
	return ofPair && word(tree, first + 1) === 'and' && uposAt(tree, first + 2) === 'PROPN'
		? told('person', 'first-name')
		: null
}
export const isAcronym = (form: string): boolean => /^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(form)

const LOCATES = new Set(
	'in,near,at,outside,around,from,into,across,throughout,inside,towards,toward,to,through,off,on'.split(','),
)
const MOVES = new Set([
	'road',
	'route',
	'way',
	'bus',
	'train',
	'highway',
	'border',
	'flight',
	'convoy',
	'march',
	'fall',
])
/** "near X", "the road from X to Y", "residents of X". */
function located(tree: Tree, { tokens }: ProperName): Company | null {
	const head = headOf(tree, tokens)
	let at = head
	while (relation(tree, at) === 'conj' && uposAt(tree, tree.tokens[at]!.head) === 'PROPN') at = tree.tokens[at]!.head
	if (relation(tree, at) === 'nsubj') return null
	let by = tokens.includes(at) ? word(tree, tokens[0]! - 1) : caseOf(tree, at)
	if (by === 'the') return null
	if (!LOCATES.has(by) && by !== 'of') by = caseOf(tree, at)
	const up = lemmaAt(tree, tree.tokens[at]?.head ?? -1)
	if (by === 'of')
		return /^(?:resident|inhabitant|villager|mayor|outskirt|north|south|east|west|people|suburb|governor|slope)$/.test(
			up,
		)
			? told('place', 'resident-of')
			: null
	if (by === 'to' || by === 'on') {
		const after = ['flee', 'fly', 'march', 'fall', 'return', 'advance', 'withdraw', 'travel', 'move', 'drive'].includes(
			up,
		)
		const road = MOVES.has(up) || MOVES.has(lemmaAt(tree, tokens[0]! - 2)) || caseBefore(tree, tokens[0]!, 'from')
		return after || road ? told('place', 'after-place-word') : null
	}
	return LOCATES.has(by) ? told('place', 'after-place-word') : null
}
/** "from X to Y" */
function caseBefore(tree: Tree, i: number, by: string): boolean {
	for (let k = i - 2; k >= Math.max(0, i - 6); k--) if (word(tree, k) === by) return true
	return false
}

/** "the Bakwa and the Lendri have fought": one bare word that takes a plural. */
function many(tree: Tree, { tokens }: ProperName): Company | null {
	const [only] = tokens
	if (tokens.length !== 1 || only === undefined) return null
	if (word(tree, only - 1) === 'ethnic') return told('people', 'ethnic')
	if (word(tree, only - 1) !== 'the' || isAcronym(tree.tokens[only]!.form)) return null
	const top = relation(tree, only) === 'conj' ? tree.tokens[only]!.head : only
	const verb = tree.tokens[top]?.head ?? -1
	const plural = kidsBy(tree, verb, 'aux').some((k) => /^(?:have|are|were)$/.test(word(tree, k)))
	return relation(tree, top) === 'nsubj' && plural ? told('people', 'takes-plural') : null
}

/**
 * The other party of an act of saying or dealing when it is no argument of the word itself: it stands in the object
 * ("praised Haiti's efforts", "rejected a Senegalese plan", "demanded the removal of President X") or in what is agreed,
 * threatened, demanded or refused ("threatened to shell Iraqi towns", "demanded that the US cancel the sale").
 */
import { argumentsOfVerb, withConjuncts } from '../language/names/arguments.ts'
import { type Entity, isParty } from '../language/names/entity.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import type { Role } from './draft.ts'
import { entityAt, type Reading } from './reading.ts'
import type { Trigger } from './trigger.ts'

/** Prepositions by which an object names whose it is or whom it concerns. */
const OF = new Set(['by', 'from', 'of', 'with', 'against', 'to', 'on', 'between', 'for', 'into', 'over', 'about'])
/** Prepositions by which a word of dealing names what it is about. */
const ABOUT = new Set(['to', 'on', 'about', 'over', 'for', 'at', 'against', 'into', 'of'])
/** Prepositions by which a complaint names its cause. */
export const COMPLAINT = new Set(['over', 'about', 'against', 'at'])
/** How many phrases deep a party may stand: "demands for an end to the detention of members of X". */
const DEPTH = 4

/** Parties named in the objects of a trigger, or else in its complement; never the doer again. */
export function partiesThrough(reading: Reading, trigger: Trigger, doers: readonly Role[]): Role[] {
	const taken = new Set(doers.map((r) => r.entity.name))
	const search: Search = {
		reading,
		sentence: trigger.sentence,
		tree: trigger.tree,
		wanted: (e) => isNamedParty(e) && !taken.has(e.name),
	}
	const asked = OWNED.has(trigger.word.type)
		? [...trigger.objects, ...trigger.obliques.filter((o) => ABOUT.has(o.by)).map((o) => o.entity)].flatMap((e) =>
				ownersOfAsked(search, e.head, taken),
			)
		: []
	if (asked.length > 0) return once(asked, 'to-whom/asked')
	const inObject = trigger.objects.filter((e) => !isParty(e)).flatMap((e) => around(search, e.head))
	if (inObject.length > 0) return once(inObject, 'to-whom/of-object')
	// "complained to the court over a raid by X": the court is only told.
	if (trigger.word.type === 'ACCUSE') {
		const over = trigger.obliques
			.flatMap((o) => [...(o.by === 'to' ? kidsBy(trigger.tree, o.entity.head, 'nmod') : []), o.entity.head])
			.filter((k) => COMPLAINT.has(caseOf(trigger.tree, k)))
			.flatMap((k) => around(search, k))
		if (over.length > 0) return once(over, 'to-whom/of-oblique')
	}
	// "closed its border with X", "broke off relations with X"
	const beside = trigger.obliques
		.filter((o) => ['with', 'to', 'against', ...(trigger.word.type === 'SANCTION' ? ['from'] : [])].includes(o.by))
		.map((o) => o.entity)
		.filter(search.wanted)
	if (beside.length > 0) return once(beside, 'to-whom/oblique')
	const about = trigger.obliques
		.filter((o) => ABOUT.has(o.by) && !isParty(o.entity))
		.flatMap((o) => around(search, o.entity.head))
	if (about.length > 0) return once(about, 'to-whom/of-oblique')
	const near = AIMED.has(trigger.word.type) ? aimedAt(search, trigger, taken) : []
	if (near.length > 0) return once(near, 'to-whom/in-complement')
	const inComplement = complementParties(search, trigger.token, DEPTH)
	if (inComplement.length > 0) return once(inComplement, 'to-whom/in-complement')
	return once(conditionParties(search, trigger.token), 'to-whom/condition')
}

/** Types by which somebody who asked is answered, or loses what is theirs. */
const OWNED = new Set(['REJECT', 'CONCEDE', 'AGREE', 'REQUEST', 'SANCTION'])
/** What somebody asks for, offers or has: it is theirs. */
const ASKS =
	/^(?:account|accreditation|appeal|asset|bid|call|claim|complaint|condition|demand|departure|dismissal|impeachment|invitation|licence|license|membership|offer|overture|petition|plea|proposal|removal|request|resignation|sacking|suggestion|term|ultimatum|visa|visit|warning)$/

/** "the appeal of the bishops", "a proposal by two parties", "the strikers' demands": whoever they are. */
function ownersOfAsked({ reading, sentence, tree }: Search, noun: number, taken: ReadonlySet<string>): Entity[] {
	if (!ASKS.test(lemmaAt(tree, noun))) return []
	return [
		...kidsBy(tree, noun, 'nmod:poss'),
		...kidsBy(tree, noun, 'nmod').filter((k) => ['of', 'by', 'from'].includes(caseOf(tree, k))),
	]
		.flatMap((k) => withConjuncts(tree, k))
		.map((k) => entityAt(reading, sentence, k))
		.filter((e) => isParty(e) && !e.pronoun && !taken.has(e.name))
}

/** Types whose complement tells what is done to somebody, named or not. */
const AIMED = new Set(['REJECT', 'REQUEST', 'THREATEN'])

/** "threatened to sack the strikers", "refused to receive the envoy", "demanded that the rector step down". */
function aimedAt(
	{ reading, sentence, tree }: Search,
	{ token: verb, word }: Trigger,
	taken: ReadonlySet<string>,
): Entity[] {
	if (word.type === 'REQUEST')
		return kidsBy(tree, verb, 'ccomp')
			.filter((k) => !argumentsOfVerb(tree, k).passive)
			.flatMap((k) => argumentsOfVerb(tree, k).subjects)
			.map((k) => entityAt(reading, sentence, k))
			.filter((e) => isParty(e) && !e.pronoun && !taken.has(e.name))
	const suffers = (e: Entity): boolean => isParty(e) || (word.type === 'THREATEN' && e.class === 'facility')
	// "threatened on Monday to kill one of them": the parser may take it for a purpose.
	const todo = kidsBy(tree, verb, 'xcomp', 'advcl').filter(
		(k) => relation(tree, k) === 'xcomp' || (word.type === 'THREATEN' && isTo(tree, k)),
	)
	return todo
		.flatMap((k) => {
			const { objects, recipients, obliques } = argumentsOfVerb(tree, k)
			const at = obliques.filter((o) => ['with', 'to', 'on', 'against', 'at'].includes(o.by)).map((o) => o.head)
			return [...recipients, ...objects, ...at]
		})
		.map((k) => entityAt(reading, sentence, k))
		.filter((e) => suffers(e) && !e.pronoun && !taken.has(e.name))
}

const isTo = (tree: Tree, k: number): boolean => kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === 'to')

/** Whom an event noun concerns: "an investigation into crimes by X", "its demand that X ease the curfew". */
export function partiesOfNoun(reading: Reading, trigger: Trigger, doers: readonly Role[]): Role[] {
	const { tree, token, sentence } = trigger
	const taken = new Set(doers.map((r) => r.entity.name))
	const search: Search = { reading, sentence, tree, wanted: (e) => isNamedParty(e) && !taken.has(e.name) }
	const behind = trigger.obliques
		.filter((o) => ABOUT.has(o.by) && !isParty(o.entity))
		.flatMap((o) => around(search, o.entity.head))
	if (behind.length > 0) return once(behind, 'to-whom/of-noun')
	const clauses = [token, trigger.light].filter((k) => k >= 0).flatMap((k) => kidsBy(tree, k, 'acl', 'ccomp'))
	// "a demand that X ease the curfew" may be read as a relative clause.
	const told = clauses
		.filter((k) => tree.tokens[k]?.deprel !== 'acl:relcl' || kidsBy(tree, k, 'mark').length > 0)
		.flatMap((k) => clauseParties(search, k, 2))
	return once(told, 'to-whom/in-complement')
}

/**
 * Against whom a protest is: "to demand the resignation of President X", "in protest at X's decision", "calling on X to resign".
 * What hangs on the word of protest or on the verb that carries it is asked, the nearer first.
 */
export function protestedAgainst(reading: Reading, trigger: Trigger, doers: readonly Role[]): Role[] {
	const { tree, token, light, sentence, objects } = trigger
	const taken = new Set(doers.map((r) => r.entity.name))
	const search: Search = {
		reading,
		sentence,
		tree,
		wanted: (e) => (isNamedParty(e) || isOffice(e)) && !taken.has(e.name),
	}
	const at = (k: number): Entity => entityAt(reading, sentence, k)
	const hosts = [...new Set([token, light, ...trigger.tokens])].filter((k) => k >= 0)
	const causes = hosts
		.flatMap((k) => kidsBy(tree, k, 'obl', 'nmod'))
		.flatMap((k) => {
			const noun = lemmaAt(tree, k)
			// "in protest at X", "in defiance of X"
			if (caseOf(tree, k) === 'in' && AGAINST_NOUNS.has(noun)) return kidsBy(tree, k, 'nmod', 'obl')
			return AGAINST.has(caseOf(tree, k)) ? [k] : []
		})
		.flatMap((k) => (search.wanted(at(k)) ? withConjuncts(tree, k).map(at) : around(search, k)))
	if (causes.length > 0) return once(causes, 'to-whom/protested')
	const clauses = hosts
		.flatMap((k) => kidsBy(tree, k, 'advcl', 'xcomp', 'acl', 'conj'))
		.filter((k) => PROTESTING.has(lemmaAt(tree, k)))
	const told = clauses.flatMap((k) => clauseParties(search, k, DEPTH))
	if (told.length > 0) return once(told, 'to-whom/protested')
	// "threw stones during a march against X", "rioted after a rally calling on X to go"
	const marches = hosts
		.flatMap((k) => kidsBy(tree, k, 'obl', 'nmod', 'advcl'))
		.filter((k) => MARCH.has(lemmaAt(tree, k)))
	const marched = marches.flatMap((k) => [
		...kidsBy(tree, k, 'nmod')
			.filter((n) => AGAINST.has(caseOf(tree, n)))
			.flatMap((n) => (search.wanted(at(n)) ? [at(n)] : around(search, n))),
		...kidsBy(tree, k, 'acl')
			.filter((c) => PROTESTING.has(lemmaAt(tree, c)))
			.flatMap((c) => clauseParties(search, c, DEPTH)),
	])
	if (marched.length > 0) return once(marched, 'to-whom/protested')
	// "boycotted X's elections"
	const shunned = objects
		.filter((e) => ['event', 'thing'].includes(e.class) && !trigger.tokens.includes(e.head))
		.flatMap((e) => around(search, e.head))
	if (shunned.length > 0) return once(shunned, 'to-whom/of-object')
	return once(
		hosts.flatMap((k) => conditionParties(search, k)),
		'to-whom/condition',
	)
}

const AGAINST = new Set(['against', 'at', 'over'])
const AGAINST_NOUNS = new Set(['protest', 'defiance', 'opposition', 'response', 'reaction'])
const MARCH = new Set(['demonstration', 'march', 'protest', 'rally', 'strike', 'vigil'])
const PROTESTING = new Set(
	'protest demand call urge press denounce oppose condemn seek want insist force pressure reject resist'.split(' '),
)

interface Search {
	readonly reading: Reading
	readonly sentence: number
	readonly tree: Tree
	readonly wanted: (entity: Entity) => boolean
}

const isNamedParty = (e: Entity): boolean =>
	!e.pronoun && isParty(e) && (!e.unnamed || e.country !== null || e.class === 'armed-group' || isAuthority(e))

/** "the government's offer": there is one of it; that of X is X's. */
const isAuthority = (e: Entity): boolean => e.class === 'organisation' && isOneOfState(e)
/** "the resignation of the interior minister" */
const isOffice = (e: Entity): boolean =>
	!e.pronoun &&
	(e.class === 'person' || e.class === 'people') &&
	e.tree.tokens[e.head]?.xpos === 'NN' &&
	isOneOfState(e)
const isOneOfState = (e: Entity): boolean =>
	e.definite && e.sectors.includes('GOV') && kidsBy(e.tree, e.head, 'nmod:poss').length === 0

/** The wanted parties around a noun, of the nearest phrases that name any: before it, behind it, then around those behind it. */
function around(search: Search, head: number): Entity[] {
	let level = [head]
	for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
		const next = level.flatMap((k) => phrasesOf(search, k))
		const found = next.map((k) => entityAt(search.reading, search.sentence, k)).filter(search.wanted)
		if (found.length > 0) return found
		level = next.filter((k) => uposAt(search.tree, k) === 'NOUN')
	}
	return []
}

function phrasesOf({ reading, sentence, tree }: Search, head: number): number[] {
	const named = kidsBy(tree, head, 'nmod:poss', 'compound', 'amod').filter(
		(k) =>
			relation(tree, k) === 'nmod' || uposAt(tree, k) === 'PROPN' || entityAt(reading, sentence, k).country !== null,
	)
	const behind = kidsBy(tree, head, 'nmod').filter(
		(k) => tree.tokens[k]?.deprel !== 'nmod:poss' && OF.has(caseOf(tree, k)),
	)
	// "crimes committed by X", "property seized by X"
	const doneBy = kidsBy(tree, head, 'acl').flatMap((k) =>
		kidsBy(tree, k, 'obl').filter((o) => caseOf(tree, o) === 'by'),
	)
	return [...named, ...behind, ...doneBy, ...kidsBy(tree, head, 'conj')]
}

function complementParties(search: Search, token: number, depth: number): Entity[] {
	const { tree } = search
	// "Oltania is failing refugees, a group protested"
	const over = tree.tokens[token]?.head ?? -1
	const ahead = [
		...kidsBy(tree, token, 'advcl').filter((k) => k < token && kidsBy(tree, k, 'mark').length === 0),
		...(relation(tree, token) === 'parataxis' && over < token ? [over] : []),
	].filter((k) => kidsBy(tree, k, 'nsubj').length > 0)
	const charged = ahead
		.flatMap((k) => argumentsOfVerb(tree, k).subjects)
		.map((k) => entityAt(search.reading, search.sentence, k))
	if (charged.some(search.wanted)) return charged.filter(search.wanted)
	return kidsBy(tree, token, 'xcomp', 'ccomp', 'advcl')
		.filter((k) => relation(tree, k) !== 'advcl' || isComplementClause(tree, k))
		.flatMap((verb) => clauseParties(search, verb, depth))
}

/** A purpose or manner, not a condition or a time. */
const isComplementClause = (tree: Tree, k: number): boolean =>
	kidsBy(tree, k, 'mark').length > 0 && !kidsBy(tree, k, 'mark').some((m) => CONDITION.has(lemmaAt(tree, m)))

/** The parties of a clause, its own first, then those of the clauses in it. */
function clauseParties(search: Search, verb: number, depth: number): Entity[] {
	const { tree, reading, sentence, wanted } = search
	const { subjects, objects, recipients, obliques } = argumentsOfVerb(tree, verb)
	const own = ['ccomp', 'acl'].includes(relation(tree, verb)) ? subjects.filter((s) => isOwnSubject(tree, verb, s)) : []
	const direct = [...own, ...recipients, ...objects, ...obliques.filter((o) => o.by !== '').map((o) => o.head)]
	const parties = direct.map((k) => entityAt(reading, sentence, k))
	const found = [
		...parties.filter(wanted),
		...parties.filter((e) => !isParty(e) && e.class !== 'time').flatMap((e) => around(search, e.head)),
	]
	return found.length > 0 || depth === 0 ? found : complementParties(search, verb, depth - 1)
}

const isOwnSubject = (tree: Tree, verb: number, s: number): boolean => {
	for (let at = s, n = 0; at >= 0 && n < 64; at = tree.tokens[at]?.head ?? -1, n++) if (at === verb) return true
	return false
}

const CONDITION = new Set([
	'if',
	'unless',
	'until',
	'without',
	'as',
	'while',
	'when',
	'after',
	'before',
	'since',
	'because',
	'although',
	'though',
])
/** "will strike unless X lifts the ban": who can prevent it is whom it is aimed at. */
function conditionParties({ tree, reading, sentence, wanted }: Search, token: number): Entity[] {
	const near = [token, ...kidsBy(tree, token, 'xcomp', 'ccomp', 'advcl')]
	return near
		.flatMap((k) => kidsBy(tree, k, 'advcl'))
		.filter((k) => kidsBy(tree, k, 'mark').some((m) => ['if', 'unless'].includes(lemmaAt(tree, m))))
		.flatMap((k) => argumentsOfVerb(tree, k).subjects)
		.map((k) => entityAt(reading, sentence, k))
		.filter(wanted)
}

function once(entities: readonly Entity[], rule: string): Role[] {
	const seen = new Set<string>()
	return entities
		.filter((e) => !seen.has(e.name) && seen.add(e.name))
		.slice(0, 2)
		.map((entity) => ({ entity, rule }))
}

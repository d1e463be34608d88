/**
 * What stands beside an event word and puts it off: "is due to meet", "have yet to attack", "an attack is feared", "a march planned
 * for Sunday", "talks that X is to host", "a ban is under consideration", "ahead of the rally".
 */
import { caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { ASKS, FUTURE, GOVERNORS, NOUN_GOVERNORS, OPEN } from '../governors.ts'
import type { Factuality } from '../lists.ts'
import { type Made, made } from './fact.ts'

/** What the words beside an event word make of it; null when they leave it as it is. */
export function toCome(tree: Tree, token: number): Made | null {
	return beforeTo(tree, token) ?? (uposAt(tree, token) === 'VERB' ? null : ofNoun(tree, token))
}

/** What the word right before "to" makes of what follows it. */
const BEFORE_TO: Readonly<Record<string, Factuality>> = {
	about: 'planned',
	due: 'planned',
	poise: 'planned',
	poised: 'planned',
	prepared: 'planned',
	ready: 'planned',
	set: 'planned',
	slate: 'planned',
	likely: 'hypothetical',
	unlikely: 'hypothetical',
	yet: 'denied',
}

/** "is due to meet", "has yet to attack", "troops are to be sent", "hoped to march", whatever the tree makes of "to". */
function beforeTo(tree: Tree, token: number): Made | null {
	let at = token - 1
	while (/^(?:be|have)$/.test(lemmaAt(tree, at)) && uposAt(tree, at) === 'AUX') at--
	if (lemmaAt(tree, at) !== 'to' || !isInfinitive(tree, token)) return null
	const before = lemmaAt(tree, at - 1)
	// "was to have been held", "are to be sent"; "has to" is a duty.
	if (before === 'be' && uposAt(tree, at - 1) === 'AUX') return made('planned', 'is-to')
	const found = BEFORE_TO[before] ?? (uposAt(tree, token) === 'VERB' ? undefined : GOVERNORS[before])
	return found ? made(found, `${before}-to`) : null
}

/** A verb, or a bare noun that was one: "to march". */
const isInfinitive = (tree: Tree, token: number): boolean =>
	uposAt(tree, token) === 'VERB' ||
	(/^\p{Ll}/u.test(tree.tokens[token]?.form ?? '') &&
		kidsBy(tree, token, 'det', 'amod', 'nmod:poss', 'compound').length === 0)

function ofNoun(tree: Tree, noun: number): Made | null {
	const by = caseOf(tree, noun)
	const preposition = kidsBy(tree, noun, 'case')[0] ?? -1
	if (by === 'ahead of' || (by === 'of' && lemmaAt(tree, preposition - 1) === 'ahead'))
		return made('planned', 'ahead-of')
	// "called on its members to march": a bare noun that was a verb.
	if (by === 'to' && isInfinitive(tree, noun)) {
		const asks = lemmaAt(tree, tree.tokens[noun]?.head ?? -1)
		const asked = GOVERNORS[asks] ?? ASKS[asks]
		if (asked) return made(asked, asks)
	}
	// "lifted a ban on a march": wherever the tree hangs it.
	const before = NOUN_GOVERNORS[lemmaAt(tree, preposition - 1)]
	if (before && before !== 'happened' && /^(?:on|of|for)$/.test(by) && uposAt(tree, preposition - 1) === 'NOUN')
		return made(before, `noun-${lemmaAt(tree, preposition - 1)}`)
	if (by === 'in case of' || by === 'in event of' || by === 'in the event of' || by === 'pending')
		return made('hypothetical', 'in-case-of')
	return saidOf(tree, noun) ?? describedAs(tree, noun)
}

/** Verbs by which an event does not come to pass, or not yet. */
const UNDONE = new Set(
	'abort avert avoid ban cancel foil forbid forestall intend moot plan postpone prevent prohibit propose schedule shelve slate thwart'.split(
		' ',
	),
)
/** Verbs by which one that is not known yet is only thought of. */
const EXPECTED = new Set(
	'anticipate consider contemplate discuss envisage expect fear foresee predict prepare weigh'.split(' '),
)
const isIndefinite = (tree: Tree, noun: number): boolean =>
	kidsBy(tree, noun, 'det', 'nmod:poss').every((k) => ['a', 'an', 'any', 'another', 'more'].includes(lemmaAt(tree, k)))
/** What an event is under, on or in before it comes. */
const IN_PREPARATION = new Set('card consideration discussion offing preparation prospect table'.split(' '))

/** "An attack is feared", "the strike is off", "sanctions are on the table", "a strike looms". */
function saidOf(tree: Tree, noun: number): Made | null {
	const rel = tree.tokens[noun]?.deprel ?? ''
	const head = tree.tokens[noun]?.head ?? -1
	if (!rel.startsWith('nsubj') || head < 0) return null
	const lemma = lemmaAt(tree, head)
	// "A truce is due to begin"
	if (HAPPENS.has(lemma) && beforeTo(tree, head)?.factuality === 'planned') return made('planned', 'to-begin')
	if (lemma === 'loom') return made('hypothetical', 'looms')
	// "was expected to last" tells of something else that is expected; "the attack had been expected", and came.
	const open = UNDONE.has(lemma) || (EXPECTED.has(lemma) && isIndefinite(tree, noun))
	if ((rel === 'nsubj:pass' || isBareParticiple(tree, head)) && open && kidsBy(tree, head, 'xcomp').length === 0)
		return made('hypothetical', `${lemma}-passive`)
	const isOf = (k: number): boolean => kidsBy(tree, k, 'cop').length > 0 || k !== head
	for (const k of [head, ...kidsBy(tree, head, 'xcomp')]) {
		if (!isOf(k)) continue
		if (lemmaAt(tree, k) === 'due') return made('planned', 'due')
		if (lemmaAt(tree, k) === 'off' || OPEN.has(lemmaAt(tree, k))) return made('hypothetical', lemmaAt(tree, k))
		if (IN_PREPARATION.has(lemmaAt(tree, k)) && ['under', 'on', 'in'].includes(caseOf(tree, k)))
			return made('hypothetical', `under-${lemmaAt(tree, k)}`)
	}
	return null
}

/** "Riots feared", "March banned", of a headline: said with no object, it was done to the subject. */
const isBareParticiple = (tree: Tree, verb: number): boolean =>
	/^VB[DN]$/.test(tree.tokens[verb]?.xpos ?? '') && kidsBy(tree, verb, 'obj', 'ccomp', 'aux', 'obl:agent').length === 0

/** Participles and adjectives behind a noun that put it into the future. */
const PLANNED = new Set('due expect intend plan propose schedule slate threaten'.split(' '))
/** Verbs by which an event takes place, that may stand between it and its future. */
const HAPPENS = new Set('begin bring draw get hold host open organise organize resume stage start take'.split(' '))

/** "a march planned for Sunday", "the rally, due on Friday,", "a strike set for Monday", "a march that was planned", "talks that X is to host". */
function describedAs(tree: Tree, noun: number): Made | null {
	// "the rally, due on Friday": "due" may be read as a preposition.
	const behind = tree.tokens[noun + 1]?.form === ',' ? noun + 2 : noun + 1
	if (lemmaAt(tree, behind) === 'due' && lemmaAt(tree, behind + 1) !== 'to') return made('planned', 'due-behind')
	for (const k of kidsBy(tree, noun, 'acl', 'amod', 'appos', 'parataxis')) {
		if (k < noun) continue
		const lemma = lemmaAt(tree, k)
		const relative = tree.tokens[k]?.deprel === 'acl:relcl'
		const bare = kidsBy(tree, k, 'xcomp', 'nsubj', 'aux').length === 0
		if (!relative && bare && PLANNED.has(lemma)) return made('planned', `${lemma}-behind`)
		if (!relative && ['set', 'call', 'announce'].includes(lemma) && hasDay(tree, k)) return made('planned', 'set-for')
		if (!relative && HAPPENS.has(lemma) && kidsBy(tree, k, 'mark').length > 0 && beforeIs(tree, k, 'to'))
			return made('planned', 'to-be-held')
		if (relative && isPlan(tree, k)) return made('planned', 'that-is-planned')
	}
	return null
}

const beforeIs = (tree: Tree, k: number, word: string): boolean =>
	kidsBy(tree, k, 'mark').some((m) => lemmaAt(tree, m) === word)

/** "for Monday", "for next week". */
const hasDay = (tree: Tree, k: number): boolean => kidsBy(tree, k, 'obl').some((o) => caseOf(tree, o) === 'for')

function isPlan(tree: Tree, k: number): boolean {
	const lemma = lemmaAt(tree, k)
	const passive = kidsBy(tree, k, 'aux:pass').length > 0
	const complement = kidsBy(tree, k, 'xcomp', 'ccomp')[0]
	// "that the opposition hopes will draw thousands"; not "an attack that X hopes will end the war".
	if (['hope', 'plan', 'expect', 'intend'].includes(lemma) && complement !== undefined)
		return HAPPENS.has(lemmaAt(tree, complement))
	if (passive && PLANNED.has(lemma)) return true
	const future =
		kidsBy(tree, k, 'aux').some((a) => FUTURE.has(lemmaAt(tree, a))) || beforeTo(tree, k)?.factuality === 'planned'
	return future && HAPPENS.has(lemma)
}

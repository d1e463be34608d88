/** What is called untrue: "reports of an attack proved false", "it is not true that", "called the massacre a fabrication", "no shells were fired". */
import { ancestors, caseOf, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { type Made, made } from './fact.ts'

const UNTRUE = new Set(
	'absurd baseless erroneous fabricated false fictitious groundless inaccurate incorrect unfounded unsubstantiated untrue wrong'.split(
		' ',
	),
)
const LIES = new Set(
	'canard concoction falsehood fabrication fairytale fantasy fiction hoax invention lie myth nonsense propaganda'.split(
		' ',
	),
)
const TELLS = new Set('account allegation assertion claim news report rumor rumour story suggestion talk'.split(' '))
const DENIES = new Set('contradict debunk deny discount dismiss disprove dispute refute reject'.split(' '))
const CALLS = new Set('brand call describe dismiss label term'.split(' '))

/** What is said of `from` where it hangs on `at`; null when nothing makes it untrue. */
export function untrue(tree: Tree, at: number, from: number): Made | null {
	const rel = tree.tokens[from]?.deprel ?? ''
	// "It is not true that", "it was a lie that"
	if (/^(?:ccomp|csubj|acl)/.test(rel) && isFalse(tree, at)) return made('denied', 'untrue')
	// "Reports of an attack proved false", "the claim that it fired was dismissed"
	if (uposAt(tree, at) === 'NOUN' && TELLS.has(lemmaAt(tree, at)) && isRefuted(tree, at))
		return made('denied', 'untrue')
	// "called the massacre a fabrication"
	if (CALLS.has(lemmaAt(tree, at)) && /^(?:obj|nsubj:pass)$/.test(rel) && isCalledLie(tree, at))
		return made('denied', 'called-untrue')
	return null
}

/** "reported gunfire; police assured them there was none": of the event that was named last. */
export function noneBehind(tree: Tree, token: number): boolean {
	if (uposAt(tree, token) !== 'NOUN') return false
	const none = tree.lemmas.findIndex(
		(lemma, k) => k > token && lemma === 'none' && lemmaAt(tree, k - 1) === 'be' && lemmaAt(tree, k - 2) === 'there',
	)
	return none > 0 && !tree.tokens.slice(token + 1, none).some(({ upos, deprel }) => upos === 'NOUN' && deprel === 'obj')
}

/** "Rumours that a bomb had gone off proved to be false", "reports of a raid were untrue", however the tree hangs what comes behind. */
export function refutedBehind(tree: Tree, token: number): boolean {
	const told = ancestors(tree, token)
		.slice(0, 5)
		.find((k) => uposAt(tree, k) === 'NOUN' && TELLS.has(lemmaAt(tree, k)))
	if (told === undefined || told > token) return false
	const false_ = tree.lemmas.findIndex((lemma, k) => k > token && UNTRUE.has(lemma))
	if (false_ < 0) return false
	const before = tree.tokens.slice(Math.max(token + 1, false_ - BEFORE), false_)
	return (
		before.some(({ lemma }) => ['prove', 'turn', 'be'].includes(lemma)) &&
		!before.some(({ lemma }) => ['not', "n't", 'n’t', 'never', 'no'].includes(lemma))
	)
}
/** How far before "false" the verb may stand: "turned out to be". */
const BEFORE = 5

const isNot = (tree: Tree, k: number): boolean =>
	kidsBy(tree, k, 'advmod').some((m) => ['not', "n't", 'n’t', 'never'].includes(lemmaAt(tree, m)))

function isFalse(tree: Tree, k: number): boolean {
	if (kidsBy(tree, k, 'cop').length === 0) return false
	const lemma = lemmaAt(tree, k)
	return lemma === 'true' ? isNot(tree, k) : (UNTRUE.has(lemma) || LIES.has(lemma)) && !isNot(tree, k)
}

function isRefuted(tree: Tree, report: number): boolean {
	const head = tree.tokens[report]?.head ?? -1
	const rel = tree.tokens[report]?.deprel ?? ''
	if (head < 0 || !rel.startsWith('nsubj')) return false
	if (rel === 'nsubj:pass') return DENIES.has(lemmaAt(tree, head)) && !isNot(tree, head)
	if (isFalse(tree, head)) return true
	// "proved false", "turned out to be untrue"
	return (
		['prove', 'turn'].includes(lemmaAt(tree, head)) &&
		!isNot(tree, head) &&
		kidsBy(tree, head, 'xcomp', 'obj', 'advmod').some((k) => UNTRUE.has(lemmaAt(tree, k)) || LIES.has(lemmaAt(tree, k)))
	)
}

const isCalledLie = (tree: Tree, verb: number): boolean =>
	[...kidsBy(tree, verb, 'xcomp', 'obj'), ...kidsBy(tree, verb, 'obl').filter((k) => caseOf(tree, k) === 'as')].some(
		(k) => LIES.has(lemmaAt(tree, k)) || UNTRUE.has(lemmaAt(tree, k)),
	)

const UNCONFIRMED = new Set(['unconfirmed', 'unverified', 'unsubstantiated'])

/** "according to unconfirmed reports", "unconfirmed reports said that": only alleged. */
export function unconfirmed(tree: Tree, verb: number): Made | null {
	const above = tree.tokens[verb]?.head ?? -1
	const said = tree.tokens[verb]?.deprel === 'ccomp' && above >= 0 ? kidsBy(tree, above, 'nsubj') : []
	const reports = [...kidsBy(tree, verb, 'obl', 'nmod'), ...said]
	return reports.some(
		(k) => TELLS.has(lemmaAt(tree, k)) && kidsBy(tree, k, 'amod').some((m) => UNCONFIRMED.has(lemmaAt(tree, m))),
	)
		? made('alleged', 'unconfirmed')
		: null
}

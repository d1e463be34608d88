/** Verbs that only carry an event noun, "carried out an attack", "came under fire": which they are, and whose arguments theirs become. */
import { type Arguments, argumentsOfVerb, type NounArguments, type Oblique } from '../../language/names/arguments.ts'
import { caseOf, headAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'

/** What the noun tells of is done by the subject. */
const DONE = new Set(
	'carry launch conduct stage mount commit perpetrate make undertake execute wage open unleash begin start resume continue order orchestrate hold declare impose announce organize organise lead sign reach do deliver join attempt halt issue lodge stop suspend end step intensify direct complete conclude finish engage speed accelerate hasten slap clamp decree proclaim enforce extend reimpose tighten introduce keep throw enter convene attend host pass reiterate renew repeat observe wind press'.split(
		' ',
	),
)
/** It is done to the subject. */
const SUFFERED = new Set([
	'suffer',
	'face',
	'come',
	'sustain',
	'survive',
	'escape',
	'endure',
	'repel',
	'repulse',
	'withstand',
	'receive',
])

/** "put the town under curfew" */
const PUTS = new Set(['put', 'place', 'keep', 'leave', 'hold'])

/** Ways of going that end in an ambush. */
const MEETS = new Set(['run', 'walk', 'drive', 'fall', 'stumble', 'blunder', 'stray', 'ride', 'head'])

/** "answered with air strikes": who answers does what stands behind "with". */
const REPLIES = new Set(['answer', 'respond', 'retaliate', 'reply', 'react', 'counter'])
/** Nouns that only count the deeds behind "of": "a wave of attacks", "a week of air strikes". */
const RUNS = new Set(
	'wave series string spate round week day night month hour number campaign barrage volley succession flurry rash pair dozen score result course'.split(
		' ',
	),
)

/** The noun that stands for an event noun in the sentence: itself, or the run of such events that it is counted in. */
export const carrierNoun = (tree: Tree, noun: number): number => {
	const head = headAt(tree, noun)
	return relation(tree, noun) === 'nmod' && caseOf(tree, noun) === 'of' && RUNS.has(lemmaAt(tree, head)) ? head : noun
}

/** The verb that carries an event noun, or -1. */
export function lightVerb(tree: Tree, told: number): number {
	const noun = carrierNoun(tree, told)
	const head = headAt(tree, noun)
	if (head < 0 || uposAt(tree, head) !== 'VERB') return -1
	const lemma = lemmaAt(tree, head)
	const rel = tree.tokens[noun]?.deprel ?? ''
	if ((rel === 'obj' || rel === 'nsubj:pass') && (DONE.has(lemma) || SUFFERED.has(lemma))) return head
	if (rel === 'obl' && carriesBehind(lemma, caseOf(tree, noun), lemmaAt(tree, noun))) return head
	// "an attack carried out by", "strikes launched from"
	const clause = kidsBy(tree, noun, 'acl').find((k) => DONE.has(lemmaAt(tree, k)) && tree.tokens[k]?.xpos === 'VBN')
	return clause ?? -1
}

/** Verbs that carry a noun behind a preposition. */
const carriesBehind = (verb: string, by: string, noun: string): boolean =>
	(by === 'with' && REPLIES.has(verb)) ||
	(by === 'under' && PUTS.has(verb)) ||
	// "ran into an ambush": those who did suffer it.
	(by === 'into' && noun === 'ambush' && MEETS.has(verb)) ||
	(by === 'in' && verb === 'engage') ||
	// "came under attack"; "came after an attack" carries nothing.
	(verb === 'come' && by !== 'after' && by !== 'before')

export function lightSubjects(tree: Tree, light: number, { subjects }: Arguments): readonly number[] {
	const lemma = lemmaAt(tree, light)
	return DONE.has(lemma) || REPLIES.has(lemma) || PUTS.has(lemma) ? subjects : []
}

/** "Teachers have been on strike", "porters on strike": those who are in the state that a noun with its preposition tells. */
export function thoseIn(tree: Tree, noun: number): readonly number[] {
	const by = caseOf(tree, noun)
	if (by === 'on' && lemmaAt(tree, noun) === 'strike') {
		const head = headAt(tree, noun)
		return relation(tree, noun) === 'nmod' && head >= 0 ? [head] : kidsBy(tree, noun, 'nsubj')
	}
	// "closed their surgeries in protest"
	if (by === 'in' && lemmaAt(tree, noun) === 'protest' && relation(tree, noun) === 'obl')
		return argumentsOfVerb(tree, headAt(tree, noun)).subjects
	return isState(tree, noun) ? stateSubjects(tree, noun) : []
}

/** "are on their way", "remain on alert": said of somebody. */
export const isState = (tree: Tree, noun: number): boolean =>
	['on', 'in'].includes(caseOf(tree, noun)) && stateSubjects(tree, noun).length > 0

/** Verbs that only say how long a state lasts. */
const LASTS = new Set(['be', 'remain', 'stay', 'sit', 'languish', 'stand', 'spend', 'lie', 'wait'])

function stateSubjects(tree: Tree, noun: number): readonly number[] {
	if (kidsBy(tree, noun, 'cop').length > 0) return kidsBy(tree, noun, 'nsubj')
	const verb = headAt(tree, noun)
	return relation(tree, noun) === 'obl' && verb >= 0 && LASTS.has(lemmaAt(tree, verb))
		? argumentsOfVerb(tree, verb).subjects
		: []
}

export function lightObjects(tree: Tree, light: number, noun: number, args: Arguments): readonly number[] {
	const lemma = lemmaAt(tree, light)
	if (PUTS.has(lemma)) return args.objects
	return SUFFERED.has(lemma) || MEETS.has(lemma) ? args.subjects.filter((s) => s !== noun) : []
}

/** Said of an event that it took place, or how it went on. */
const HAPPENS = new Set(
	'take occur happen come begin collapse end erupt founder get open resume stall start break follow leave continue rock shake'.split(
		' ',
	),
)

/** What stands behind prepositions of a noun, of the verb that carries it, and of one that says that it happened. */
export function nounObliques(
	tree: Tree,
	noun: number,
	own: NounArguments,
	carried: Arguments | null,
): readonly Oblique[] {
	if (carried) return [...own.obliques, ...carried.obliques.filter((o) => o.head !== noun)]
	// The place and time of "There was an attack in X on Monday", "An attack took place in X" hang on the verb.
	const verb = headAt(tree, noun)
	const happens = relation(tree, noun) === 'nsubj' && uposAt(tree, verb) === 'VERB' && HAPPENS.has(lemmaAt(tree, verb))
	return happens ? [...own.obliques, ...argumentsOfVerb(tree, verb).obliques] : own.obliques
}

/** Which sense a verb of saying has by the words that stand with it: "claimed responsibility", "took in 19 bodies", "linked it to X". */
import type { SpeechWord } from '../../knowledge/speech.ts'
import { argumentsOfVerb } from '../../language/names/arguments.ts'
import { isParty } from '../../language/names/entity.ts'
import { ancestors, caseOf, formAt, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { isDeed, VIOLENT } from './deed.ts'
import { COUNTS } from './source-words.ts'

/** The sense of a verb whose other words stand with it, longest first: "claimed responsibility", "called for". */
export function senseOf(reading: Reading, tree: Tree, verb: number): SpeechWord | null {
	const kids = tree.kids[verb] ?? []
	const has = (part: string): boolean =>
		(part === 'it' || TERM.test(part) ? kidsBy(tree, verb, 'obj') : kids).some(
			(k) => lemmaAt(tree, k) === part || kidsBy(tree, k, 'case', 'amod').some((c) => lemmaAt(tree, c) === part),
		)
	const senses = reading.knowledge.speech.verb(lemmaAt(tree, verb))
	// "acknowledged the killing", "admitted carrying out the raid".
	if (['acknowledge', 'admit'].includes(lemmaAt(tree, verb))) {
		const objects = [...kidsBy(tree, verb, 'obj', 'xcomp', 'ccomp'), ...antecedentOf(tree, verb)]
		if (objects.some((k) => VIOLENT.test(lemmaAt(tree, k)) || (uposAt(tree, k) === 'VERB' && isDeed(reading, tree, k))))
			return reading.knowledge.speech.verb('claim').find(({ parts }) => parts[1] === 'responsibility') ?? null
	}
	// "The group claimed the bombing" is a claim of responsibility; "claimed 20 lives" says nothing.
	if (lemmaAt(tree, verb) === 'claim' && !kidsBy(tree, verb, 'ccomp', 'xcomp').length) {
		const { objects } = argumentsOfVerb(tree, verb)
		const isEvent = (o: number): boolean =>
			reading.knowledge.nouns.classOf(lemmaAt(tree, o)) === 'event' || /^(?:one|it|both|them)$/.test(lemmaAt(tree, o))
		if (objects.some(isEvent)) return senses.find(({ parts }) => parts[1] === 'responsibility') ?? null
		if (
			objects.length > 0 &&
			!objects.some((o) => lemmaAt(tree, o) === 'responsibility' || lemmaAt(tree, o) === 'credit')
		)
			return null
	}
	// "quoted the governor as saying", "quoting police"; who quotes a poem cites nobody.
	if (lemmaAt(tree, verb) === 'quote' && quotesSomebody(reading, tree, verb))
		return reading.knowledge.speech.verb('cite').find(({ takes }) => takes.has('cites')) ?? null
	// "The clinic had taken in 19 bodies": it counts them.
	// "A nurse said her clinic had taken in 19 bodies": the nurse counts them.
	const counted = relation(tree, verb) !== 'ccomp'
	if (
		counted &&
		TAKES_IN.has(lemmaAt(tree, verb)) &&
		kidsBy(tree, verb, 'nsubj').some((k) => MEDICAL.test(lemmaAt(tree, k)))
	)
		return reading.knowledge.speech.verb('count').find(({ takes }) => takes.has('figure')) ?? null
	// "the ministry's toll rose to 23", "police records show 14 dead"
	if (
		kidsBy(tree, verb, 'nsubj').some((k) => k < verb && COUNTS.test(lemmaAt(tree, k))) &&
		MOVES.test(lemmaAt(tree, verb)) &&
		kidsBy(tree, verb, 'ccomp').length === 0
	)
		return reading.knowledge.speech.verb('count').find(({ takes }) => takes.has('figure')) ?? null
	// "call themselves the Sons of Dawn": their name.
	if (
		NAMES.has(lemmaAt(tree, verb)) &&
		kidsBy(tree, verb, 'obj', 'nsubj:pass').some((k) => ITSELF.test(formAt(tree, k)))
	)
		return null
	// "Footage shows a soldier shooting": a picture tells what is on it; who shows the way tells nothing.
	if (lemmaAt(tree, verb) === 'show' && kidsBy(tree, verb, 'ccomp').length === 0)
		return kidsBy(tree, verb, 'nsubj').some((k) => PICTURE.test(lemmaAt(tree, k)))
			? (reading.knowledge.speech.verb('mention').find(({ takes }) => takes.has('object')) ?? null)
			: null
	// "agreed that …", not "agreed to go".
	if (ONLY_THAT.test(lemmaAt(tree, verb)) && !kidsBy(tree, verb, 'ccomp').some((k) => hasSubject(tree, k))) return null
	// "is tied down by the rebels" blames nobody.
	if (['tie', 'link'].includes(lemmaAt(tree, verb)) && !has('to') && !toObject(tree, verb)) return null
	// "pointed a gun at him" blames nobody.
	if (lemmaAt(tree, verb) === 'point' && kidsBy(tree, verb, 'obj').some((k) => lemmaAt(tree, k) !== 'finger'))
		return null
	// "owned up to a debt", "pinned a medal on him": no deed.
	const deed = (): boolean =>
		kidsBy(tree, verb, 'obj', 'obl', 'nsubj:pass', 'advcl', 'xcomp').some(
			(k) =>
				isDeed(reading, tree, k) ||
				(parts(k) && kidsBy(tree, k, 'nmod', 'acl').some((inner) => isDeed(reading, tree, inner))),
		)
	const parts = (k: number): boolean => senses.some((sense) => sense.parts.slice(1).includes(lemmaAt(tree, k)))
	return senses.find((sense) => sense.parts.slice(1).every(has) && (!sense.takes.has('deed') || deed())) ?? null
}

/** "gave them two days", not "gave a total of 41 dead for the two days". */
const TERM = /^(?:day|hour|week)$/
const NAMES = setOf('call name style dub title')
const ITSELF = /^(?:itself|himself|herself|themselves|ourselves|myself)$/
const PICTURE = /^(?:footage|film|video|photograph|photo|picture|image|recording|tape|clip)$/
/** Verbs that say something only with a whole clause. */
const ONLY_THAT = /^(?:agree|judge|establish|learn|hear|understand|decide)$/
const hasSubject = (tree: Tree, k: number): boolean =>
	kidsBy(tree, k, 'nsubj', 'nsubj:pass', 'expl', 'csubj').length > 0

/** "linked the attack to X", as the parser may hang it. */
const toObject = (tree: Tree, verb: number): boolean =>
	kidsBy(tree, verb, 'obj').some((o) => kidsBy(tree, o, 'nmod').some((k) => caseOf(tree, k) === 'to'))

const MOVES = /^(?:stand|rise|climb|reach|grow|jump|mount|show|list|name|contain|give|run)$/

function quotesSomebody(reading: Reading, tree: Tree, verb: number): boolean {
	const sentence = tree.sentence.index
	return kidsBy(tree, verb, 'obj').some((k) => isParty(entityAt(reading, sentence, k)))
}

const TAKES_IN = setOf('receive take admit treat')
const MEDICAL = /^(?:hospital|clinic|morgue|mortuary|infirmary|ward)$/

/** What "which X has acknowledged" goes back to. */
function antecedentOf(tree: Tree, verb: number): number[] {
	const relative = kidsBy(tree, verb, 'obj').some((k) => ['which', 'that'].includes(lemmaAt(tree, k)))
	if (!relative || relation(tree, verb) !== 'acl') return []
	// "the killing of two men last month, which X has acknowledged"
	const above = ancestors(tree, verb)
	const end = above.findIndex((k) => uposAt(tree, k) !== 'NOUN')
	return end < 0 ? above : above.slice(0, end)
}

/**
 * What happened: the words of a sentence that tell of an event, each with the sense that holds here. A verb or noun of the
 * event list counts when its parts are there and its company fits (`what/verb.ts`, `what/noun.ts`), and it is no other kind of
 * news; some phrases of no list tell of one too ("must withdraw", "are in custody", "or be shot").
 */
import { hasKid, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../language/names/tree.ts'
import { isNoEvent } from './no-event.ts'
import type { Reading } from './reading.ts'
import type { Trigger } from './trigger.ts'
import { calledOff } from './what/called-off.ts'
import { custodyTrigger } from './what/custody.ts'
import { gerundTrigger } from './what/gerund-noun.ts'
import { hyphenedBefore } from './what/hyphened.ts'
import { menaceTrigger } from './what/menace.ts'
import { mustTrigger } from './what/must.ts'
import { nounTrigger } from './what/noun.ts'
import { withOrElse } from './what/or-else.ts'
import { toldOnce } from './what/told-once.ts'
import { verbTrigger } from './what/verb.ts'

/** All triggers of a sentence in text order. */
export function triggersIn(reading: Reading, sentence: number): Trigger[] {
	const tree = reading.trees[sentence]
	if (!tree) return []
	const found: Trigger[] = []
	const harmless = new Set<number>()
	for (let i = 0; i < tree.tokens.length; i++) {
		// "are under arrest", "remain in detention": who is held says more than the noun alone.
		const held = custodyTrigger(reading, sentence, tree, i)
		const told = held ? null : listedTrigger(reading, sentence, tree, i)
		const isNone = told !== null && isNoEvent(reading, told)
		const menace = held || (!isNone && hasDoer(told)) ? null : menaceTrigger(reading, sentence, tree, i)
		if (menace) found.push(menace)
		else if (isNone) harmless.add(told.token)
		else if (told) found.push(told)
		const said = mustTrigger(reading, sentence, tree, i) ?? calledOff(reading, sentence, tree, i)
		if (said) found.push(said)
		if (held) found.push(held)
	}
	return toldOnce(withOrElse(reading, sentence, tree, found), harmless)
}

/** "will burn the crops": by somebody who is told, and so a deed that `intent.ts` weighs. */
const hasDoer = (told: Trigger | null): boolean => told?.word.type === 'ASSAULT' && told.subjects.length > 0

/** What a word of the event list tells of. */
function listedTrigger(reading: Reading, sentence: number, tree: Tree, i: number): Trigger | null {
	if (isOfPeople(tree, i)) return null
	if (uposAt(tree, i) === 'VERB' || isHarmAdjective(tree, i)) {
		const told = verbTrigger(reading, sentence, tree, i)
		if (told) return told
	} else if (isEventNoun(tree, i)) {
		return nounTrigger(reading, sentence, tree, i) ?? gerundTrigger(reading, sentence, tree, i)
	}
	// "two nights of street fighting", "there was shelling": read as a verb.
	const isGerund =
		tree.tokens[i]?.xpos === 'VBG' && (kidsBy(tree, i, 'nsubj', 'obj', 'aux').length === 0 || isThere(tree, i))
	return isGerund ? nounTrigger(reading, sentence, tree, i) : null
}

/** "there was shelling", "there has been shooting" */
function isThere(tree: Tree, i: number): boolean {
	const aux = kidsBy(tree, i, 'aux')
	return aux.length > 0 && lemmaAt(tree, aux[0]! - 1) === 'there' && lemmaAt(tree, aux.at(-1)!) === 'be'
}

function isEventNoun(tree: Tree, i: number): boolean {
	const upos = uposAt(tree, i)
	if (upos === 'NOUN') return true
	// "a sit-in", "the shoot-out": what stands after the hyphen need not be a noun by itself.
	if (hyphenedBefore(tree, i) !== null) return ['ADJ', 'ADP', 'ADV', 'VERB', 'PROPN'].includes(upos)
	// "a two-day stayaway", read as an adverb: a word with an article that is subject or object is a noun.
	if (upos === 'ADV') return ['nsubj', 'obj'].includes(relation(tree, i)) && kidsBy(tree, i, 'det').length > 0
	if (upos !== 'PROPN' || relation(tree, i) === 'flat') return false
	// A word in small letters is no name, whatever the tagger says.
	if (/^\p{Ll}/u.test(tree.tokens[i]?.form ?? '')) return true
	// Headlines and capitals make names of nouns: "Rocket Attack Kills 3".
	const capitals = tree.sentence.kind === 'headline' || isTelex(tree)
	return capitals && !/^\d/.test(tree.tokens[i + 1]?.form ?? '')
}

/** "let the wounded out", "among the abducted": those to whom it was done, read as a verb. */
const isOfPeople = (tree: Tree, i: number): boolean =>
	tree.tokens[i]?.xpos === 'VBN' &&
	hasKid(tree, i, 'det', 'the', 'these', 'those') &&
	kidsBy(tree, i, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'obj').length === 0

/** "three were missing", "12 dead": said of somebody, not before a noun. */
function isHarmAdjective(tree: Tree, i: number): boolean {
	return (
		uposAt(tree, i) === 'ADJ' &&
		['root', 'conj', 'ccomp', 'xcomp', 'advcl', 'parataxis'].includes(relation(tree, i)) &&
		kidsBy(tree, i, 'nsubj', 'nsubj:pass').length > 0
	)
}

function isTelex(tree: Tree): boolean {
	return !tree.tokens.some((t) => /\p{Ll}{2}/u.test(t.form))
}

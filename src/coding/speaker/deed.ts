/** Nouns that name a deed which was told: "carried out the attack", "pinned it on X", "owned up to the bombing". */
import { kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Reading } from '../reading.ts'

/** Acts of violence by their plain names. */
export const VIOLENT =
	/^(?:attack|killing|murder|bombing|raid|ambush|massacre|shooting|assassination|abduction|kidnapping|strike|shelling|blast|explosion|assault|hijacking|arson|execution|slaying|lynching|beheading|attempt)$/
/** What is planted or fired. */
const MEANS =
	/^(?:bomb|device|mine|explosive|charge|rocket|missile|shell|grenade|drone|mortar|round|shot|salvo|fire|trap)$/
/** What else a deed is called that was told. */
const CALLED = /^(?:incident|crime|outrage|atrocity|deed|operation|provocation|sabotage|explosion|clash|shooting)$/
/** Doing it, told as a participle: "confessed to planting it". */
const DOING = new Set([
	'carry',
	'attack',
	'kill',
	'bomb',
	'plant',
	'shoot',
	'shell',
	'murder',
	'kidnap',
	'abduct',
	'plan',
	'order',
	...'place lay throw fire launch detonate stage commit perpetrate mount seize set'.split(' '),
])

/** "the bombing", "it", "carrying out the raid". */
export function isDeed(reading: Reading, tree: Tree, k: number): boolean {
	const lemma = lemmaAt(tree, k)
	if (uposAt(tree, k) === 'PRON') return /^(?:it|this|that|both)$/.test(lemma)
	if (uposAt(tree, k) === 'VERB') return tree.tokens[k]?.xpos === 'VBG' && DOING.has(lemma)
	return reading.knowledge.nouns.classOf(lemma) === 'event' || VIOLENT.test(lemma)
}

/** "the attack", "this bomb", "them": a deed or its means that was told before. */
export function isKnownDeed(tree: Tree, k: number): boolean {
	if (uposAt(tree, k) === 'PRON') return /^(?:it|this|that|them|they)$/.test(lemmaAt(tree, k))
	return (
		(VIOLENT.test(lemmaAt(tree, k)) || MEANS.test(lemmaAt(tree, k)) || CALLED.test(lemmaAt(tree, k))) &&
		kidsBy(tree, k, 'det').some((d) => /^(?:the|this|that|these|those|both)$/.test(lemmaAt(tree, d)))
	)
}

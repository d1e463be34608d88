/**
 * How sure: words of certainty, kept as printed. Likelihood and confidence stand apart, and only words that the standard
 * maps have a band; a word with none has none here either.
 */
import type { CertaintyWord } from '../knowledge/speech.ts'
import { below, formAt, kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from '../language/names/tree.ts'
import type { Factuality } from './lists.ts'
import type { Reading } from './reading.ts'
import type { Certainty } from './schema.ts'
import { setOf } from './set-of.ts'

/** The nearest words of certainty around an event word: on its own clause or on the verb that reports it. */
export function certaintyNear(reading: Reading, tree: Tree, tokens: readonly number[]): Certainty | null {
	const kids = (i: number): readonly number[] => tree.kids[i] ?? []
	const near = tokens.flatMap((t) => [t, ...kids(t), ...kids(t).flatMap(kids)])
	return certaintyIn(reading, tree, new Set(near))
}

/** Modals say least of how sure somebody is: they count where no other word does. */
const WEAK = setOf('can could may might appear seem suggest estimate assume suspect believe insist reckon hint')

/** Verbs of saying that tell by themselves how sure the speaker is, where nothing else does: "maintains that it was not there". */
const TELLING = setOf(
	'maintain insist contend allege suspect suggest believe reckon estimate doubt fear stress swear assure hint insinuate guess assume ' +
		'speculate think surmise presume conjecture imply theorise theorize opine aver profess purport claim',
)

/** "claimed that it was not there", and not "claimed responsibility". */
const tellsHowSure = (tree: Tree, verb: number): boolean =>
	TELLING.has(lemmaAt(tree, verb)) &&
	(lemmaAt(tree, verb) !== 'claim' || kidsBy(tree, verb, 'ccomp', 'xcomp').length > 0)

/** How something is said, not how sure it is by itself: "flatly denied", not "the town was wholly destroyed". */
const MANNER = setOf(
	'wholly totally entirely utterly formally outright grudgingly reluctantly tacitly implicitly directly squarely firmly strongly roundly hotly ' +
		'vigorously forcefully solemnly positively resolutely stoutly strenuously cautiously guardedly fully solely',
)

/** "flatly denied", "holds it fully responsible" */
function isOfSaying(tree: Tree, i: number, verb: number): boolean {
	const head = tree.tokens[i]?.head ?? -1
	return head === verb || /^(?:responsible|accountable|liable)$/.test(lemmaAt(tree, head))
}

/** The first phrase of the certainty list that begins in a set of tokens, a telling one before a bare modal; else the verb of saying. */
export function certaintyIn(reading: Reading, tree: Tree, zone: ReadonlySet<number>, verb = -1): Certainty | null {
	const found: { readonly i: number; readonly word: CertaintyWord }[] = []
	for (const i of zone) {
		const word = wordAt(reading, tree, i)
		if (word && !(MANNER.has(word.lemmas.join(' ')) && !isOfSaying(tree, i, verb))) found.push({ i, word })
	}
	found.sort((a, b) => a.i - b.i)
	const first = found.find(({ word }) => !WEAK.has(word.lemmas.join(' '))) ?? found[0]
	if (!first) return verb >= 0 && tellsHowSure(tree, verb) ? wordsAt(reading, tree, verb, null) : null
	return wordsAt(reading, tree, first.i, first.word)
}

function wordsAt(reading: Reading, tree: Tree, i: number, word: CertaintyWord | null): Certainty {
	const tokens = word ? word.lemmas.map((_, k) => i + k) : [i]
	const span = spanOf(tree, tokens)
	return {
		words: reading.text.slice(span.start, span.end),
		span,
		...(word?.likelihood ? { likelihood: word.likelihood as NonNullable<Certainty['likelihood']> } : {}),
		...(word?.confidence ? { confidence: word.confidence as NonNullable<Certainty['confidence']> } : {}),
	}
}

function wordAt(reading: Reading, tree: Tree, i: number): CertaintyWord | null {
	const { certainty } = reading.knowledge
	const form = formAt(tree, i)
	const lemma = lemmaAt(tree, i)
	return (
		certainty.startingWith(lemma).find((word) => stands(tree, i, word)) ??
		(form === lemma ? undefined : certainty.startingWith(form).find((word) => stands(tree, i, word))) ??
		null
	)
}

const stands = (tree: Tree, i: number, { lemmas: words }: CertaintyWord): boolean =>
	words.every((word, k) => lemmaAt(tree, i + k) === word || formAt(tree, i + k) === word) &&
	(words.length > 1 || isHedge(tree, i))

/** A single word counts where it hedges: "May" and "can" as names and nouns do not. */
function isHedge(tree: Tree, i: number): boolean {
	// "a certain X", "a sure hand" hedge nothing.
	if (relation(tree, i) === 'amod' && SURE.has(formAt(tree, i))) return false
	return HEDGES.has(uposAt(tree, i))
}

const SURE = setOf('certain sure clear confident')
const HEDGES = setOf('ADV AUX VERB ADJ')

/** What words of certainty by themselves make of an event: "allegedly" leaves it alleged. */
export function factualityOfWords(reading: Reading, { words }: Certainty): Factuality | null {
	const first = words.toLowerCase().split(' ')[0] ?? ''
	const word = reading.knowledge.certainty.startingWith(first).find(({ factuality }) => factuality !== null)
	return (word?.factuality ?? null) as Factuality | null
}

/** Tokens of the clause that a verb heads, without the clauses below it. */
export function clauseOf(tree: Tree, verb: number): number[] {
	return below(tree, verb, (k) => CLAUSAL.has(relation(tree, k)) && uposAt(tree, k) === 'VERB')
}
const CLAUSAL = setOf('ccomp advcl acl parataxis conj')

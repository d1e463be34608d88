/** "according to X", "in the words of X": the clause it hangs on is said by X. */
import { withConjuncts } from '../../language/names/arguments.ts'
import {
	ancestors,
	below,
	formAt,
	isUnder,
	kidsBy,
	lemmaAt,
	relation,
	type Tree,
	uposAt,
} from '../../language/names/tree.ts'
import type { People } from '../../language/names/who-is.ts'
import { certaintyIn } from '../certainty.ts'
import { entityAt, type Reading } from '../reading.ts'
import { setOf } from '../set-of.ts'
import { authorOf } from './author.ts'
import { type Saying, sayingOf } from './saying.ts'
import { speakerOf } from './who-speaks.ts'

export function accordingTo(reading: Reading, people: People, tree: Tree, sentence: number): Saying[] {
	return tree.tokens.flatMap((_, i) => {
		const found = marksAt(tree, i)
		return found ? sayingsAt(reading, people, tree, sentence, found) : []
	})
}

interface Found {
	readonly marks: readonly number[]
	readonly nominal: number
	/** The doer tells it, and stays part of what is told. */
	readonly own?: boolean
}

function marksAt(tree: Tree, i: number): Found | null {
	switch (formAt(tree, i)) {
		case 'according':
			return formAt(tree, i + 1) === 'to' ? accordingAt(tree, i) : null
		case 'if':
			return believedAt(tree, i)
		case 'per':
			return perAt(tree, i)
		case 'in':
			if (['the', 'words', 'of'].every((word, k) => formAt(tree, i + 1 + k) === word)) return wordsAt(tree, i)
			return i === 0 || formAt(tree, i - 1) === ',' ? reckonedAt(tree, i, true) : null
		case 'by':
		case 'on':
			return reckonedAt(tree, i, false)
		default:
			return null
	}
}

/** "according to X" */
function accordingAt(tree: Tree, i: number): Found | null {
	const own = kidsBy(tree, i, 'obl', 'obj', 'nmod')[0]
	const nominal = relation(tree, i) === 'case' ? (tree.tokens[i]?.head ?? -1) : (own ?? nextNominal(tree, i + 2))
	return nominal < 0 ? null : { marks: [i, i + 1], nominal }
}

/** "in the words of X" */
function wordsAt(tree: Tree, i: number): Found | null {
	const nominal = kidsBy(tree, i + 2, 'nmod')[0]
	return nominal === undefined ? null : { marks: [i, i + 1, i + 2, i + 3], nominal }
}

/** "if X is to be believed" */
function believedAt(tree: Tree, i: number): Found | null {
	const verb = tree.tokens[i]?.head ?? -1
	if (!/^(?:believe|trust|credit)$/.test(lemmaAt(tree, verb))) return null
	if (formAt(tree, verb - 1) !== 'be' || formAt(tree, verb - 2) !== 'to') return null
	const nominal = kidsBy(tree, verb, 'nsubj:pass', 'nsubj')[0]
	return nominal === undefined ? null : { marks: [i, verb - 2, verb - 1, verb], nominal }
}

/** "…, per police" */
function perAt(tree: Tree, i: number): Found | null {
	const nominal = formAt(tree, i - 1) === ',' ? nextNominal(tree, i + 1) : -1
	return nominal < 0 ? null : { marks: [i], nominal }
}

/** "by the count of X", "by X's own estimate", "in the army's version, …" */
function reckonedAt(tree: Tree, i: number, isIn: boolean): Found | null {
	const noun = reckoningAfter(tree, i)
	if (noun < 0) return null
	const owner =
		kidsBy(tree, noun, 'nmod:poss')[0] ??
		kidsBy(tree, noun, 'nmod').find((k) => lemmaAt(tree, kidsBy(tree, k, 'case')[0] ?? -1) === 'of') ??
		(isIn ? undefined : kidsBy(tree, noun, 'compound')[0])
	if (owner === undefined) return null
	if (isIn && formAt(tree, Math.max(noun, owner) + 1) !== ',') return null
	if (uposAt(tree, owner) !== 'PRON') return { marks: [i, noun], nominal: owner }
	// "By his own admission the sergeant shot two": who does it says it.
	const verb = ancestors(tree, noun).find((k) => uposAt(tree, k) === 'VERB') ?? -1
	const doer =
		kidsBy(tree, noun, 'appos').find((k) => uposAt(tree, k) === 'PROPN') ??
		kidsBy(tree, verb, 'nsubj', 'nsubj:pass').find((k) => k > noun || uposAt(tree, k) !== 'PRON')
	const own = tree.tokens.slice(i, noun).some(({ form }) => form === 'own')
	return own && doer !== undefined ? { marks: [i, noun], nominal: doer, own: true } : null
}

/** The first word of reckoning within a few words, with no verb and no mark between. */
function reckoningAfter(tree: Tree, i: number): number {
	for (let k = i + 1; k < i + 8; k++) {
		if (uposAt(tree, k) === 'NOUN' && RECKONINGS.has(lemmaAt(tree, k))) return k
		if (['VERB', 'PUNCT'].includes(uposAt(tree, k))) return -1
	}
	return -1
}

/** Ways of reckoning that are somebody's. */
const RECKONINGS = setOf(
	'count estimate reckoning account tally calculation admission version telling view opinion assessment estimation judgment judgement figure record',
)

/** According to what things go, and nobody says it. */
const NO_SOURCE =
	/^(?:plan|schedule|law|rule|custom|tradition|need|taste|size|age|rank|wish|constitution|timetable|instruction|order|convention|code|weight|height|type|kind|time|season|ability)$/

/** The first noun that nothing before it governs. */
function nextNominal(tree: Tree, from: number): number {
	for (let k = from; k < Math.min(from + 6, tree.tokens.length); k++)
		if (['NOUN', 'PROPN', 'PRON'].includes(uposAt(tree, k)) && (tree.tokens[k]?.head ?? -1) < from) return k
	return -1
}

function sayingsAt(
	reading: Reading,
	people: People,
	tree: Tree,
	sentence: number,
	{ marks, nominal, own: isDoer = false }: Found,
): Saying[] {
	const over = clauseOver(tree, marks[0]!, nominal)
	const inner = new Set(isDoer ? marks : [...below(tree, nominal), ...marks])
	const said = (over < 0 ? tree.tokens.map((_, k) => k) : below(tree, over)).filter((k) => !inner.has(k))
	const head = over >= 0 && !inner.has(over) ? over : tree.root
	return withConjuncts(tree, nominal).flatMap((at) => {
		const noun = authorOf(reading, tree, at) ?? at
		const own = entityAt(reading, sentence, noun)
		const entity = people.source(own, sentence)
		if (NO_SOURCE.test(lemmaAt(tree, noun)) || own.class === 'time') return []
		return [
			sayingOf({
				sentence,
				tree,
				token: marks[0]!,
				anchor: { start: tree.tokens[marks[0]!]!.start, end: tree.tokens[marks.at(-1)!]!.end },
				speaker: speakerOf(reading, people, entity, noun, sentence),
				entity,
				said: new Set(said),
				head,
				certainty: certaintyIn(reading, tree, new Set(said)),
				rules: ['speaker/according-to'],
			}),
		]
	})
}

/** The clause that the words hang on: at the edge of a sentence all of it, inside a clause that one. */
function clauseOver(tree: Tree, mark: number, nominal: number): number {
	const edge = mark <= 1 || below(tree, nominal).at(-1)! >= tree.tokens.length - 2
	const above = ancestors(tree, nominal).filter((k) => k !== mark)
	const verb = above.find((k) => uposAt(tree, k) === 'VERB' || kidsBy(tree, k, 'cop').length > 0)
	if (verb === undefined) return -1
	if (!edge) return verb
	// At the end of "X said …, according to Y", or of a run of clauses, the whole is meant.
	const top = above.at(-1) ?? verb
	return isUnder(tree, verb, top) && lemmaAt(tree, top) !== '' ? top : verb
}

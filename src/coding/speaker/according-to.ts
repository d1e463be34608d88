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
import { type Saying, sayingOf } from './saying.ts'
import { authorOf, speakerOf } from './who-speaks.ts'

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
	const form = (k: number): string => formAt(tree, k)
	if (form(i) === 'according' && form(i + 1) === 'to') {
		const own = kidsBy(tree, i, 'obl', 'obj', 'nmod')[0]
		const nominal = relation(tree, i) === 'case' ? (tree.tokens[i]?.head ?? -1) : (own ?? nextNominal(tree, i + 2))
		return nominal < 0 ? null : { marks: [i, i + 1], nominal }
	}
	if (form(i) === 'in' && form(i + 1) === 'the' && form(i + 2) === 'words' && form(i + 3) === 'of') {
		const nominal = kidsBy(tree, i + 2, 'nmod')[0]
		return nominal === undefined ? null : { marks: [i, i + 1, i + 2, i + 3], nominal }
	}
	// "if X is to be believed"
	if (form(i) === 'if') {
		const verb = tree.tokens[i]?.head ?? -1
		const nominal = kidsBy(tree, verb, 'nsubj:pass', 'nsubj')[0]
		const believed =
			/^(?:believe|trust|credit)$/.test(lemmaAt(tree, verb)) && form(verb - 1) === 'be' && form(verb - 2) === 'to'
		if (believed && nominal !== undefined) return { marks: [i, verb - 2, verb - 1, verb], nominal }
	}
	// "…, per police"
	if (form(i) === 'per' && form(i - 1) === ',') {
		const nominal = nextNominal(tree, i + 1)
		return nominal < 0 ? null : { marks: [i], nominal }
	}
	// "by the count of X", "by X's own estimate", "in the army's version, …"
	const isIn = form(i) === 'in' && (i === 0 || form(i - 1) === ',')
	if (/^(?:by|on)$/.test(form(i)) || isIn) {
		const noun = tree.tokens.findIndex(
			(_, k) => k > i && k < i + 8 && RECKONINGS.has(lemmaAt(tree, k)) && uposAt(tree, k) === 'NOUN',
		)
		if (noun < 0 || tree.tokens.slice(i + 1, noun).some(({ upos }) => upos === 'VERB' || upos === 'PUNCT')) return null
		const owner =
			kidsBy(tree, noun, 'nmod:poss')[0] ??
			kidsBy(tree, noun, 'nmod').find((k) => lemmaAt(tree, kidsBy(tree, k, 'case')[0] ?? -1) === 'of') ??
			(isIn ? undefined : kidsBy(tree, noun, 'compound')[0])
		if (isIn && !/^,$/.test(form(Math.max(noun, owner ?? 0) + 1))) return null
		if (owner === undefined) return null
		// "By his own admission the sergeant shot two": who does it says it.
		if (uposAt(tree, owner) === 'PRON') {
			const verb = ancestors(tree, noun).find((k) => uposAt(tree, k) === 'VERB') ?? -1
			const doer =
				kidsBy(tree, noun, 'appos').find((k) => uposAt(tree, k) === 'PROPN') ??
				kidsBy(tree, verb, 'nsubj', 'nsubj:pass').find((k) => k > noun || uposAt(tree, k) !== 'PRON')
			const own = tree.tokens.slice(i, noun).some(({ form }) => form === 'own')
			return own && doer !== undefined ? { marks: [i, noun], nominal: doer, own: true } : null
		}
		return { marks: [i, noun], nominal: owner }
	}
	return null
}

/** Ways of reckoning that are somebody's. */
const RECKONINGS = new Set([
	'count',
	'estimate',
	'reckoning',
	'account',
	'tally',
	'calculation',
	'admission',
	'version',
	'telling',
	'view',
	'opinion',
	'assessment',
	'estimation',
	'judgment',
	'judgement',
	'figure',
	'record',
])

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

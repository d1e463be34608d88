/** Where the parser has lost the speaker or the end of what is said: news puts both in few places, and the words show where. */
import { below, kidsBy, lemmaAt, relation, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Complement } from './complement.ts'

const isNominal = (tree: Tree, i: number): boolean => ['NOUN', 'PROPN', 'PRON'].includes(uposAt(tree, i))

/**
 * The noun right before the verb, over a comma and words of time, or right after it: "the prefect, X, said on Sunday",
 * "…,” said X". -1 for none.
 */
export function nounBeside(tree: Tree, verb: number): number {
	if (relation(tree, verb) === 'acl' || relation(tree, verb) === 'xcomp' || tree.tokens[verb]?.xpos === 'VB') return -1
	const right = rightOf(tree, verb)
	if (right >= 0) return right
	const left = skip(tree, verb - 1)
	if (left < 0 || !isNominal(tree, left)) return -1
	const noun = top(tree, left, verb)
	return kidsBy(tree, noun, 'case').some((k) => lemmaAt(tree, k) !== "'s") ? -1 : noun
}

/**
 * "Gunmen, said the army, had fled", "the bomb, which killed nine, was theirs, said a detective": the noun between the verb and the
 * next comma or the end, where a comma stands before the verb. -1 for none.
 */
export function invertedAt(tree: Tree, verb: number): number {
	if (tree.tokens[verb - 1]?.form !== ',' || !PARENTHETIC.test(lemmaAt(tree, verb))) return -1
	const noun = rightOf(tree, verb)
	if (noun < 0 || WHEN.test(tree.tokens[verb + 1]?.form ?? '')) return -1
	const mark = tree.tokens.findIndex(({ form }, k) => k > noun && /^[,.;]$/.test(form))
	if (mark < 0 || mark - verb > 11 || !tree.tokens.slice(verb + 1, mark).every(isPhrase)) return -1
	const clausal = tree.tokens.map(({ upos }) => upos === 'VERB' || upos === 'AUX')
	const before = clausal.slice(0, verb).includes(true)
	const after = clausal.slice(mark + 1).includes(true)
	const ends = tree.tokens[mark]?.form !== ','
	if (ends) return before && (tree.tokens[mark]?.form === ';' || !after) ? noun : -1
	return after ? noun : -1
}

/** Verbs that stand before their subject. */
const PARENTHETIC =
	/^(?:say|report|announce|declare|claim|add|write|remark|explain|insist|note|recall|reply|warn|argue|admit)$/
const WHEN = /^(?:yesterday|today|tonight|last|this|earlier|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i

const isPhrase = ({ upos, xpos }: { upos: string; xpos: string }): boolean =>
	['DET', 'ADJ', 'NOUN', 'PROPN', 'ADP', 'PART', 'NUM'].includes(upos) || xpos === 'PRP$'

/** "…,” said X", "…, says the programme's director": the noun behind a verb that opens after a mark. */
function rightOf(tree: Tree, verb: number): number {
	if (tree.tokens[verb - 1]?.upos !== 'PUNCT' || relation(tree, verb) === 'conj') return -1
	const from = verb + 1
	const owned = tree.tokens[from]?.xpos === 'PRP$'
	if (isNominal(tree, from) && !owned) return top(tree, from, verb)
	if (uposAt(tree, from) !== 'DET' && !owned) return -1
	let at = from + 1
	while (['ADJ', 'NOUN', 'PROPN', 'PART', 'NUM'].includes(uposAt(tree, at)) && at < from + 8) at++
	const end = tree.tokens[at]
	const ends = end === undefined || end.upos === 'PUNCT' || end.upos === 'ADP'
	return ends && isNominal(tree, at - 1) ? at - 1 : -1
}

/**
 * "…, fighters of the Front, the joint force announced." The words between the last comma and a verb at the end of its clause,
 * when they are a noun phrase: they say it, whatever the parser took for the subject. -1 for none.
 */
export function nounAtEnd(tree: Tree, verb: number): number {
	let first = verb
	while (first > 0 && tree.tokens[first - 1]!.form !== ',' && first > verb - 14) first--
	if (first === verb || tree.tokens[first - 1]?.form !== ',') return -1
	const words = tree.tokens.slice(first, verb)
	const verbless = words.every(({ upos }) => !['VERB', 'AUX', 'PRON', 'SCONJ', 'CCONJ', 'PUNCT', 'ADV'].includes(upos))
	if (!verbless || words[0]!.upos === 'ADP') return -1
	const adposition = words.findIndex(({ upos }) => upos === 'ADP')
	const end = adposition < 0 ? verb - 1 : first + adposition - 1
	return isNominal(tree, end) ? end : -1
}

/** Over marks and adverbs to the left: "X, however, said". */
function skip(tree: Tree, from: number): number {
	let at = from
	while (at >= 0 && (uposAt(tree, at) === 'ADV' || uposAt(tree, at) === 'AUX' || tree.tokens[at]?.form === ',')) at--
	return at
}

/** Up through name parts and appositions to the noun that they belong to, as long as it stands free. */
function top(tree: Tree, from: number, verb: number): number {
	let at = from
	for (let steps = 0; steps < 6; steps++) {
		const rel = relation(tree, at)
		const above = tree.tokens[at]?.head ?? -1
		if (!['flat', 'compound', 'appos', 'nmod', 'conj'].includes(rel) || above < 0 || !isNominal(tree, above)) break
		if ((rel === 'appos' || rel === 'conj') && kidsBy(tree, above, 'case').length > 0) break
		if (above < verb === at > verb || tree.tokens.slice(Math.min(at, above), Math.max(at, above)).some(isQuote)) break
		at = above
	}
	return at
}

const isQuote = ({ form }: { form: string }): boolean => /^["“”„«»]$/.test(form)

/** "…, two officials and a medic said." at the end of a sentence: all that stands before the comma. */
export function tailOf(tree: Tree, verb: number): Complement | null {
	// Of two subjects the far one is the first word of what is said.
	const subjects = kidsBy(tree, verb, 'nsubj').filter((k) => k < verb)
	const apart = subjects.findLast((k) => tree.tokens[(below(tree, k)[0] ?? k) - 1]?.form === ',')
	const subject = apart ?? subjects[0] ?? nounBeside(tree, verb)
	if (subject < 0 || subject > verb) return null
	const first = below(tree, subject).filter((k) => k <= verb)[0] ?? subject
	const mark = tree.tokens[first - 1]?.form ?? ''
	if (first < 4 || !/^[,”"»]$/.test(mark)) return null
	const clausal = (k: number): boolean => ['VERB', 'AUX'].includes(uposAt(tree, k)) && lemmaAt(tree, k) !== 'be'
	if (tree.tokens.slice(verb + 1).some((_, k) => clausal(verb + 1 + k))) return null
	const said = tree.tokens.flatMap((_, k) => (k < first - 1 ? [k] : []))
	const head = said.find((k) => !said.includes(tree.tokens[k]?.head ?? -1) && uposAt(tree, k) !== 'PUNCT')
	return head === undefined || !said.some((k) => uposAt(tree, k) === 'VERB' || uposAt(tree, k) === 'AUX')
		? null
		: { said: new Set(said), head }
}

/** "said two passers-by are being treated", "said its own list stood at 34": all that stands behind, where the parser made no clause of it. */
export function behindOf(tree: Tree, verb: number): Complement | null {
	if (!SAYS.test(lemmaAt(tree, verb)) || !/^VB[DZP]$/.test(tree.tokens[verb]?.xpos ?? '')) return null
	const opens = ['DET', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADJ'].includes(uposAt(tree, verb + 1))
	const behind = tree.tokens.flatMap((_, k) => (k > verb ? [k] : []))
	const verbs = behind.filter((k) => uposAt(tree, k) === 'VERB' || uposAt(tree, k) === 'AUX')
	const finite = verbs.some((k) => /^(?:VBD|VBZ|VBP|MD)$/.test(tree.tokens[k]?.xpos ?? ''))
	const comma = behind.find((k) => tree.tokens[k]?.form === ',') ?? tree.tokens.length
	if (!opens || !finite || verbs[0]! > comma) return null
	const said = behind.filter((k) => uposAt(tree, k) !== 'PUNCT' || k < tree.tokens.length - 1)
	return { said: new Set(said), head: verbs.find((k) => uposAt(tree, k) === 'VERB') ?? verbs[0]! }
}
const SAYS = /^(?:say|state|report|announce|add|claim|insist|believe|think)$/

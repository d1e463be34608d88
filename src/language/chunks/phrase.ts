/**
 * How far a noun phrase reaches. By default it is the name of the thing: determiner, adjectives, compounds, numbers, names
 * and "of" phrases, without relative clauses, appositions, other prepositions or further members of a list.
 */
import type { Span } from '../../report/span.ts'
import { caseOf, childrenOf, type Parsed, relationOf } from './tree-walk.ts'

export interface PhraseOptions {
	/** Relative and participle clauses: "soldiers who fled", "those killed". */
	readonly clauses?: boolean
	/** Appositions: "the minister, Orla Venn". */
	readonly appositions?: boolean
	/** Prepositional phrases: all, those with "of" (the default), or none. */
	readonly prepositions?: 'all' | 'of' | 'none'
	/** Further members of a list: "soldiers and police". */
	readonly conjuncts?: boolean
}

export interface Phrase {
	readonly span: Span
	readonly head: number
	/** All tokens of the phrase, ascending and without gaps but for words left out by the options. */
	readonly tokens: readonly number[]
	/** "the", "a", "some", "no"; null for none. */
	readonly determiner: number | null
	/** Adjectives, compounds, numbers and possessors that stand before the head, by their own heads, in text order. */
	readonly modifiers: readonly number[]
	/** Heads of the prepositional phrases that were taken in. */
	readonly prepositional: readonly number[]
}

const ALWAYS_OUT = new Set([
	'case',
	'cc',
	'mark',
	'advcl',
	'parataxis',
	'discourse',
	'vocative',
	'dislocated',
	'dep',
	'cop',
	'aux',
	'nsubj',
	'csubj',
	'obl',
	'obj',
	'ccomp',
	'list',
	'orphan',
	'reparandum',
])
const MODIFIERS = new Set(['amod', 'compound', 'nummod', 'flat', 'nmod:poss'])

/** The phrase whose head is the token. */
export function phraseOf(sentence: Parsed, head: number, options: PhraseOptions = {}): Phrase {
	const { tokens } = sentence
	const prepositional: number[] = []
	const kept = new Set<number>([head])
	const waiting: number[] = []
	for (const kid of childrenOf(sentence, head)) {
		if (!belongs(sentence, kid, head, options)) continue
		if (relationOf(sentence, kid) === 'nmod' && kid > head && caseOf(sentence, kid) !== '') prepositional.push(kid)
		waiting.push(kid)
	}
	while (waiting.length > 0) {
		const at = waiting.pop()!
		kept.add(at)
		for (const kid of childrenOf(sentence, at)) {
			const relation = relationOf(sentence, kid)
			const clause = relation === 'acl' && !options.clauses
			const apart = (relation === 'appos' && !options.appositions) || relation === 'parataxis'
			if (!clause && !apart) waiting.push(kid)
		}
	}
	const run = contiguous(sentence, kept, head)
	const children = childrenOf(sentence, head).filter((k) => run.includes(k))
	return {
		span: { start: tokens[run[0]!]!.start, end: tokens[run[run.length - 1]!]!.end },
		head,
		tokens: run,
		determiner: children.find((k) => k < head && relationOf(sentence, k) === 'det') ?? null,
		modifiers: children.filter(
			(k) => k < head && (MODIFIERS.has(relationOf(sentence, k)) || tokens[k]!.deprel === 'nmod:poss'),
		),
		prepositional: prepositional.filter((k) => run.includes(k)),
	}
}

function belongs(sentence: Parsed, kid: number, head: number, options: PhraseOptions): boolean {
	const relation = relationOf(sentence, kid)
	// The mark of a possessor ("Norland's") is no part of its name; other particles of case are prepositions.
	if (ALWAYS_OUT.has(relation)) return false
	if (relation === 'acl') return options.clauses === true
	if (relation === 'appos') return options.appositions === true
	if (relation === 'conj') return options.conjuncts === true
	if (relation === 'advmod') return kid < head || options.clauses === true
	if (relation === 'nmod' && kid > head) {
		const preposition = caseOf(sentence, kid)
		if (options.prepositions === 'all') return true
		return options.prepositions !== 'none' && (preposition === 'of' || preposition === '')
	}
	return true
}

/**
 * The kept tokens around the head with nothing foreign between them; a comma or bracket at an edge is dropped. A word of
 * the phrase beyond a gap (which only a wrong tree has) is left out, so that the span never takes in strangers. Gaps made
 * by what the options leave out are closed over where the phrase goes on behind them.
 */
function contiguous(sentence: Parsed, kept: ReadonlySet<number>, head: number): number[] {
	let first = head
	while (kept.has(first - 1) || (kept.has(first - 2) && isLink(sentence, first - 1, kept))) first--
	let last = head
	while (kept.has(last + 1) || (kept.has(last + 2) && isLink(sentence, last + 1, kept))) last++
	while (first < head && isMark(sentence, first)) first++
	while (last > head && isMark(sentence, last)) last--
	const run: number[] = []
	for (let i = first; i <= last; i++) run.push(i)
	return run
}

/** A hyphen or a conjunction between two kept words. */
function isLink(sentence: Parsed, i: number, kept: ReadonlySet<number>): boolean {
	const form = sentence.tokens[i]?.form ?? ''
	return /^[-–/&]$/u.test(form) || (/^(?:and|or|,)$/iu.test(form) && kept.has(i - 1) && kept.has(i + 1))
}

/** Marks that may not begin or end a phrase. Quotes and brackets stay when both are inside. */
function isMark(sentence: Parsed, i: number): boolean {
	const token = sentence.tokens[i]!
	return token.upos === 'PUNCT' && !/^[%$#]$/u.test(token.form)
}

/** The shape of a nominal: which tokens are its name, is it definite, which country and sponsor stand in it. */
import type { Span } from '../../report/span.ts'
import type { KnownNames } from './names.ts'
import { caseOf, kidsBy, lemmaAt, relation, type Tree, uposAt } from './tree.ts'

const INNER = new Set([
	'compound',
	'amod',
	'flat',
	'nmod',
	'nummod',
	'punct',
	'case',
	'obl',
	'advmod',
	'goeswith',
	'conj',
	'cc',
])
/** Modifiers that say nothing about who it is. */
const EMPTY_MODIFIERS = new Set([
	'other',
	'several',
	'many',
	'few',
	'more',
	'various',
	'numerous',
	'same',
	'such',
	'own',
	'suspected',
	'suspect',
	'alleged',
	'remaining',
	'additional',
	'further',
	'certain',
	'total',
	'estimated',
	'dead',
	'wounded',
	'injured',
	'late',
])
const BACKED = new Set([
	'backed',
	'back',
	'sponsored',
	'sponsor',
	'supported',
	'support',
	'aligned',
	'align',
	'linked',
	'link',
	'funded',
	'fund',
	'trained',
	'armed',
])

/** The tokens of a nominal's name, in a row: modifiers without article and number, the head, what is flat after it. */
export function nameTokens(tree: Tree, head: number, names: KnownNames): number[] {
	let first = head
	for (let i = head - 1; i >= 0; i--) {
		const token = tree.tokens[i]
		if (!token) break
		const under = ancestorWithin(tree, i, head)
		if (!under || !INNER.has(relation(tree, i))) break
		if (
			token.upos === 'DET' ||
			token.upos === 'PRON' ||
			(token.upos === 'NUM' && lemmaAt(tree, head) !== 'year-old') ||
			token.upos === 'ADV' ||
			token.upos === 'CCONJ'
		)
			break
		if (token.upos === 'PUNCT' && !/^[-–’'"]$/.test(token.form)) break
		if (relation(tree, i) === 'nmod' && token.deprel === 'nmod:poss' && !names.at(i)) break
		// "Inspector General of Police Arif Rul": what the office is over is no part of the name.
		if (token.deprel === 'nmod' && caseOf(tree, i) !== '') break
		if (token.deprel === 'case' && !/^['’]s?$/.test(token.form)) break
		if (EMPTY_MODIFIERS.has(lemmaAt(tree, i))) break
		// "a 14-year-old girl": the age is no part of the name.
		if (/^old$/i.test(token.form) && /^[-–]$/.test(tree.tokens[i - 1]?.form ?? '')) break
		if (isInLaw(tree, i)) break
		if (isSoCalled(tree, i)) break
		first = i
	}
	while (first < head && /^[-–’'"]|^['’]s$/.test(tree.tokens[first]?.form ?? '') && !closes(tree, first, head)) first++
	let last = head
	for (let i = head + 1; i < tree.tokens.length; i++) {
		const rel = relation(tree, i)
		const joined = (rel === 'flat' || rel === 'compound' || rel === 'goeswith') && ancestorWithin(tree, i, head)
		const hyphen =
			tree.tokens[i]?.form === '-' &&
			ancestorWithin(tree, i, head) &&
			i + 1 < tree.tokens.length &&
			ancestorWithin(tree, i + 1, head)
		if (!joined && !hyphen) break
		last = i
	}
	while (last > head && /^[-–]$/.test(tree.tokens[last]?.form ?? '')) last--
	return Array.from({ length: last - first + 1 }, (_, k) => first + k)
}

/** "the so-called Western Cell", "the self-styled army": who says so is no part of the name. */
const isSoCalled = (tree: Tree, i: number): boolean =>
	/^(?:called|styled|proclaimed)$/i.test(tree.tokens[i]!.form) &&
	/^[-–]$/.test(tree.tokens[i - 1]?.form ?? '') &&
	/^(?:so|self)$/i.test(tree.tokens[i - 2]?.form ?? '')

/** "his brother-in-law Juan Ruiz": the kinship is no part of the name. */
const isInLaw = (tree: Tree, i: number): boolean =>
	/^laws?$/i.test(tree.tokens[i]!.form) &&
	/^[-–]$/.test(tree.tokens[i - 1]?.form ?? '') &&
	/^in$/i.test(tree.tokens[i - 2]?.form ?? '')

/** The mark that opens '"Santa Ana" farm' closes inside of the name. */
const closes = (tree: Tree, first: number, head: number): boolean =>
	tree.tokens[first]?.form === '"' && tree.tokens.slice(first + 1, head).some(({ form }) => form === '"')

function ancestorWithin(tree: Tree, i: number, head: number): boolean {
	for (let at = tree.tokens[i]?.head ?? -1, steps = 0; at >= 0 && steps < 8; at = tree.tokens[at]?.head ?? -1, steps++)
		if (at === head) return true
	return false
}

export function isDefinite(tree: Tree, head: number): boolean {
	if (uposAt(tree, head) === 'PROPN') return true
	if (kidsBy(tree, head, 'nmod:poss').length > 0) return true
	return kidsBy(tree, head, 'det').some((k) =>
		['the', 'this', 'that', 'these', 'those', 'both', 'such'].includes(lemmaAt(tree, k)),
	)
}

/** The country in or before the name: "US troops", "Iran's army", "troops of Mali". */
export function countryOf(tree: Tree, head: number, words: readonly number[], names: KnownNames): string | null {
	for (const w of [...words].reverse()) {
		const known = names.at(w)
		if (
			known?.country &&
			(known.kind === 'country' || known.kind === 'demonym' || known.kind === 'house') &&
			!isSponsor(tree, w)
		)
			return known.country
	}
	for (const k of kidsBy(tree, head, 'nmod:poss', 'nmod')) {
		const known = names.at(k)
		const by = caseOf(tree, k)
		if (known?.country && known.kind !== 'place' && ['of', 'from', "'s", '’s', 's'].includes(by)) return known.country
	}
	return null
}

export function sponsorOf(tree: Tree, head: number, names: KnownNames): string | null {
	for (let i = Math.max(0, head - 6); i < head; i++)
		if (isSponsor(tree, i) && ancestorWithin(tree, i, head)) return names.at(i)?.country ?? null
	return null
}

/** "Iran" of "Iran-backed". */
function isSponsor(tree: Tree, i: number): boolean {
	return /^[-–]$/.test(tree.tokens[i + 1]?.form ?? '') && BACKED.has(tree.tokens[i + 2]?.form.toLowerCase() ?? '')
}

/** The words at a span, cut from the tokens' own text. */
export function textOf(tree: Tree, span: Span): string {
	const first = tree.tokens.findIndex((t) => t.start >= span.start)
	let text = ''
	let at = span.start
	for (let i = first; i >= 0 && i < tree.tokens.length; i++) {
		const token = tree.tokens[i]
		if (!token || token.end > span.end) break
		text += `${token.start > at ? ' ' : ''}${token.form}`
		at = token.end
	}
	return text
}

/**
 * "His account could not be verified", "there was no way of checking the call": how sure it is what somebody said, as the report adds
 * in the same sentence or the next.
 */
import { hasNo, isNot } from '../../language/names/clause.ts'
import { below, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { certaintyIn } from '../certainty.ts'
import type { Reading } from '../reading.ts'
import type { Certainty } from '../schema.ts'
import { setOf } from '../set-of.ts'
import { CLAIMS } from './act.ts'
import type { Saying } from './saying.ts'

/** Whatever is said without words of how sure it is has those that the report adds. */
export function markUnverified(reading: Reading, sayings: readonly Saying[]): void {
	for (const sentence of new Set(sayings.map((s) => s.sentence))) {
		const told = sayings.filter((s) => s.sentence === sentence && TELLS.has(s.act) && s.stance !== 'declines')
		if (told.length === 0) continue
		const words =
			addedIn(reading, sentence, told) ??
			(reading.sections[sentence + 1] === reading.sections[sentence] ? addedIn(reading, sentence + 1, []) : null)
		if (words) for (const saying of told) saying.certainty ??= words
	}
}

const TELLS: ReadonlySet<Saying['act']> = new Set([
	'assertion',
	'denial',
	'blame',
	'confirmation',
	'claim-of-responsibility',
])
const CHECKS = setOf('verify confirm authenticate corroborate substantiate check establish validate')
/** What somebody said, by the names that it goes by; more than what one denies. */
const WORDS = setOf(
	'call message statement video letter leaflet note recording footage tape claimant caller communique communiqué details',
)
const WAYS = /^(?:way|means|possibility)$/

function addedIn(reading: Reading, sentence: number, told: readonly Saying[]): Certainty | null {
	const tree = reading.trees[sentence]
	if (!tree) return null
	const at = tree.tokens.findIndex(
		(_, k) => !told.some(({ said }) => said.has(k)) && (isUnchecked(tree, k) || isNoWay(tree, k)),
	)
	if (at < 0) return null
	const neither = below(tree, at).find((k) => k < at && lemmaAt(tree, k) === 'neither')
	if (neither !== undefined) {
		const span = { start: tree.tokens[neither]!.start, end: tree.tokens[at]!.end }
		return { words: reading.text.slice(span.start, span.end), span }
	}
	const found = certaintyIn(reading, tree, new Set(below(tree, at)))
	// "could" alone says nothing of it.
	return found && /\s/.test(found.words) ? found : null
}

/** "the claim could not be independently confirmed" */
const isUnchecked = (tree: Tree, k: number): boolean =>
	uposAt(tree, k) === 'VERB' &&
	CHECKS.has(lemmaAt(tree, k)) &&
	kidsBy(tree, k, 'aux:pass').length > 0 &&
	kidsBy(tree, k, 'nsubj:pass').some(
		(s) =>
			isWhatWasSaid(tree, s) &&
			(isNot(tree, k) || hasNo(tree, s) || lemmaAt(tree, s) === 'neither' || isNeither(tree, s)),
	)

const isNeither = (tree: Tree, s: number): boolean => kidsBy(tree, s, 'det').some((d) => lemmaAt(tree, d) === 'neither')

const isWhatWasSaid = (tree: Tree, s: number): boolean => {
	const lemma = lemmaAt(tree, s)
	return (
		/^(?:it|this|that|neither|none|they|these)$/.test(lemma) ||
		CLAIMS.has(lemma) ||
		WORDS.has(lemma) ||
		/^(?:authenticity|identity|number)$/.test(lemma)
	)
}

/** "There was no way of checking the call." */
const isNoWay = (tree: Tree, k: number): boolean =>
	WAYS.test(lemmaAt(tree, k)) &&
	hasNo(tree, k) &&
	below(tree, k).some((n) => CHECKS.has(lemmaAt(tree, n)) && uposAt(tree, n) === 'VERB')

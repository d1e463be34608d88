/**
 * The names of the dead in a list, however the tree hangs them: "Among those killed were Mira Holt, a baker, and Jon Asker, a
 * retired teacher", "two of the dead were named as X, 34, and Y". What stands behind a name says what that person was.
 */
import type { Entity } from '../../language/names/entity.ts'
import { lemmaAt, spanOf, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Harm } from '../lists.ts'
import { entityAt, type Reading } from '../reading.ts'
import { type Figure, one } from './figure.ts'

/** Words between the harmed and the list of their names. */
const LEADS =
	/^(?:killed|dead|died|wounded|injured|victims|were|was|are|is|include|included|includes|named|identified|as|have|has|been|by|police|the|authorities|:)$/i

export interface Named {
	readonly figures: readonly Figure[]
	/** Tokens that are a name of the list or say who that person was. */
	readonly covered: ReadonlySet<number>
}

/** The persons named behind the words for the harmed at a token. */
export function namedAfter(reading: Reading, sentence: number, at: number, kind: Harm): Named {
	const tree = reading.trees[sentence]!
	const covered = new Set<number>()
	const figures: Figure[] = []
	let k = at + 1
	while (LEADS.test(tree.tokens[k]?.form ?? '')) k++
	if (k === at + 1 || uposAt(tree, k) !== 'PROPN') return { figures, covered }
	const first = k
	for (; k < tree.tokens.length && !ends(tree, k); k++) {
		const run = properRun(tree, k)
		if (run.length === 0) continue
		k = run.at(-1)!
		if ((run[0] !== first && uposAt(tree, run[0]! - 1) === 'ADP') || !isPersonName(reading, sentence, run)) continue
		const office = officeAfter(tree, k)
		const entity = personOf(reading, sentence, run, office)
		for (const token of [...run, ...office]) covered.add(token)
		figures.push({ at, draft: { ...one(entity, kind, [entity.span], 'harm/named'), part: true } })
	}
	return { figures, covered }
}

const ends = (tree: Tree, k: number): boolean =>
	['VERB', 'AUX', 'SCONJ'].includes(uposAt(tree, k)) || /^(?:who|whose|when|;)$/i.test(tree.tokens[k]!.form)

function properRun(tree: Tree, from: number): number[] {
	const run: number[] = []
	for (let k = from; uposAt(tree, k) === 'PROPN'; k++) run.push(k)
	return run
}

/** Two words or more that are not, as a whole, the name of a place, country or body. */
function isPersonName(reading: Reading, sentence: number, run: readonly number[]): boolean {
	const names = reading.entities[sentence]?.names
	if (run.length < 2 || run.length > 5 || run.some((k) => names?.isCountryWord(k))) return false
	return !run.some((k) => (names?.at(k)?.tokens.length ?? 0) >= run.length)
}

/** "a retired teacher" of ", a retired teacher,". */
function officeAfter(tree: Tree, last: number): number[] {
	if (tree.tokens[last + 1]?.form !== ',' || !/^(?:an?|the|his|her)$/i.test(tree.tokens[last + 2]?.form ?? ''))
		return []
	const words: number[] = []
	for (let k = last + 3; ['NOUN', 'ADJ', 'NUM'].includes(uposAt(tree, k)) || tree.tokens[k]?.form === '-'; k++)
		words.push(k)
	return words
}

function personOf(reading: Reading, sentence: number, run: readonly number[], office: readonly number[]): Entity {
	const tree = reading.trees[sentence]!
	const head = run.find((k) => !run.includes(tree.tokens[k]?.head ?? -1)) ?? run[0]!
	const read = entityAt(reading, sentence, head)
	if (read.class === 'person' && read.span.start <= tree.tokens[run[0]!]!.start) return read
	const span = spanOf(tree, run)
	return {
		...read,
		head,
		span,
		name: reading.text.slice(span.start, span.end),
		class: 'person',
		unnamed: false,
		pronoun: false,
		number: null,
		role: office.length > 0 ? office.map((k) => tree.tokens[k]!.form).join(' ') : null,
		rules: ['who/named-among'],
	}
}

/** True for a nominal that only says who a person of the list was. */
export const saysWho = (tree: Tree, head: number, covered: ReadonlySet<number>): boolean =>
	covered.has(head) || (covered.size > 0 && /^\d+$/.test(lemmaAt(tree, head)))

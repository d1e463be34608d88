/** The event whose words stand at a token or below it, and what was done in one breath with it: "closed the border and expelled the envoy". */
import { headAt, kidsBy, type Tree } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { type Around, at, verbsOf } from './around.ts'

/** The event at a token or below it, the highest first. */
export function under(a: Around, token: number): Draft | null {
	const own = at(a, token)
	if (own) return own
	let best: Draft | null = null
	let least = Number.POSITIVE_INFINITY
	for (const draft of a.here)
		for (const t of draft.triggers) {
			const depth = depthUnder(a.tree, t.token, token)
			if (depth >= 0 && depth < least) [best, least] = [draft, depth]
		}
	return best
}

function depthUnder(tree: Tree, i: number, top: number): number {
	let depth = 0
	for (let k = i; k >= 0 && depth < 64; k = headAt(tree, k), depth++) if (k === top) return depth
	return -1
}

/** Everything done in one breath: "closed the border and expelled the envoy"; of measures that end in words for all of them, too. */
export function withAnd(a: Around, draft: Draft): Draft[] {
	const { tree, sentence } = draft
	const goesOn = (first: Draft, second: Draft): boolean =>
		verbsOf(second).some(
			(verb) =>
				tree.tokens[verb]?.deprel === 'conj' &&
				verbsOf(first).includes(headAt(tree, verb)) &&
				kidsBy(tree, verb, 'nsubj', 'nsubj:pass').length === 0,
		)
	const beside = a.all.filter((d) => d !== draft && d.sentence === sentence)
	return [draft, ...beside.filter((d) => goesOn(draft, d) || goesOn(d, draft))]
}

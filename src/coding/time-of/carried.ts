/** The event that a verb only carries or reports, and whose time the verb has: "shelling was heard on Monday", "three days of fighting began in May". */
import { headAt, kidsBy, lemmaAt, relation, type Tree } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'

/** "a round of talks", "three days of fighting": the word that stands for it in the clause. */
function measured(tree: Tree, token: number): number {
	let at = token
	while (relation(tree, at) === 'nmod' && MEASURE.test(lemmaAt(tree, headAt(tree, at)))) at = headAt(tree, at)
	return at
}
const MEASURE = /^(?:day|night|week|month|hour|round|series|wave|spate|string|session|exchange|outbreak|number|bout)$/

/** "An exchange of fire was reported on Monday": seen or heard that day, and so of it. */
export function reported(tree: Tree, verb: number, drafts: readonly Draft[]): Draft | undefined {
	if (!/^(?:report|record|register|observe|hear|see|note|log)$/.test(lemmaAt(tree, verb))) return undefined
	const subject = kidsBy(tree, verb, 'nsubj:pass')[0]
	return drafts.find((d) => d.triggers.some((t) => t.tokens.some((k) => measured(tree, k) === subject)))
}

/** Of several events that one verb tells, the time is of the one that stands right before it. */
export function carries(tree: Tree, verb: number, token: number, drafts: readonly Draft[]): Draft | undefined {
	const carried = drafts.filter((d) =>
		d.triggers.some((t) =>
			t.tokens
				.map((k) => measured(tree, k))
				.some(
					(k) =>
						headAt(tree, k) === verb &&
						['nsubj', 'nsubj:pass', 'obl:agent', 'obj', 'obl'].includes(tree.tokens[k]?.deprel ?? ''),
				),
		),
	)
	return carried.findLast((d) => d.triggers.some((t) => verb < t.token && t.token < token)) ?? carried[0]
}

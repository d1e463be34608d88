/** Nobody harmed: "no casualties", "nobody was hurt", "without loss of life"; and figures that are withheld. */
import { kidsBy, lemmaAt, relation, spanOf, type Tree } from '../../language/names/tree.ts'
import type { HarmDraft } from '../draft.ts'
import type { Harm } from '../lists.ts'
import { entityAt, type Reading } from '../reading.ts'
import type { Trigger } from '../trigger.ts'

/** "no casualties", "nobody was hurt", "without loss of life": a figure of nought, which is a claim. */
export function noHarm(reading: Reading, trigger: Trigger): HarmDraft[] {
	const { word, tree, token, sentence } = trigger
	const kinds: Harm[] =
		word.parts.at(-1) === 'casualty'
			? ['killed', 'wounded']
			: ['killed', 'wounded', 'missing'].includes(word.harm ?? (word.frame === 'die' ? 'killed' : ''))
				? [(word.harm ?? 'killed') as Harm]
				: []
	const people = word.frame === 'toll' ? [token] : [...kidsBy(tree, token, 'nsubj', 'nsubj:pass', 'obj')]
	const without = word.frame === 'toll' ? withoutBefore(tree, token) : withoutAnyone(tree, token)
	const none = people.find((k) => isNone(tree, k)) ?? without?.at(-1)
	if (none === undefined || kinds.length === 0) return []
	const span = spanOf(tree, without ?? [none, ...denied(tree, none)])
	return kinds.map((kind) => ({
		kind,
		count: { min: 0, max: 0 },
		entity: entityAt(reading, sentence, none),
		spans: [span],
		part: false,
		total: false,
		rules: ['harm/none'],
	}))
}

/** "nobody", "no one", "no worker", "not one worker", "not a single worker". */
export const isNone = (tree: Tree, k: number): boolean =>
	['nobody', 'none'].includes(lemmaAt(tree, k)) ||
	(lemmaAt(tree, k) === 'one' && lemmaAt(tree, k - 1) === 'no') ||
	denied(tree, k).some((d) => /^(?:no|neither|nor)$/.test(lemmaAt(tree, d)) || lemmaAt(tree, d - 1) === 'not')

/** The words before a nominal that make it none. */
const denied = (tree: Tree, k: number): number[] => {
	const no = kidsBy(tree, k, 'det', 'cc').filter((d) => /^(?:no|neither|nor)$/.test(lemmaAt(tree, d)) && d < k)
	if (no.length > 0) return no
	const one = [k, ...kidsBy(tree, k, 'nummod', 'det', 'amod')].filter((d) =>
		/^(?:one|a|single)$/.test(lemmaAt(tree, d)),
	)
	const first = Math.min(...one)
	return one.some((d) => /^(?:one|single)$/.test(lemmaAt(tree, d))) && lemmaAt(tree, first - 1) === 'not' ? one : []
}

/** "without hurting anyone" */
function withoutAnyone(tree: Tree, token: number): number[] | null {
	const without = kidsBy(tree, token, 'mark').find((k) => lemmaAt(tree, k) === 'without')
	const anyone = kidsBy(tree, token, 'obj').find((k) => /^(?:anyone|anybody)$/.test(lemmaAt(tree, k)))
	return without === undefined || anyone === undefined ? null : [without, token, anyone]
}

/** "he gave no casualties": a figure withheld is none. */
export const isWithheld = ({ tree, token }: Trigger): boolean =>
	relation(tree, token) === 'obj' &&
	/^(?:give|offer|provide|release|specify|disclose|mention)$/.test(lemmaAt(tree, tree.tokens[token]?.head ?? -1)) &&
	kidsBy(tree, token, 'det').some((k) => lemmaAt(tree, k) === 'no')

/** "without casualties", "without causing injuries". */
function withoutBefore(tree: Tree, token: number): number[] | null {
	const holders = [token, tree.tokens[token]?.head ?? -1]
	const without = holders.flatMap((k) => kidsBy(tree, k, 'case', 'mark')).find((k) => lemmaAt(tree, k) === 'without')
	return without === undefined ? null : [without, token]
}

/**
 * Somebody is killed once: "the murder of X" and "X was shot dead" are one event, whatever else each of them tells. Only people
 * with a name count; a list of victims ("the murders of X and Y") may be of several events and goes back to none.
 */
import { uposAt } from '../../language/names/tree.ts'
import { type Draft, isReal } from '../draft.ts'

/** The first killing told of the same person. */
export function sameVictim(draft: Draft, before: readonly Draft[]): Draft | undefined {
	const [name, ...others] = victimsOf(draft)
	if (name === undefined || others.length > 0) return undefined
	return before.find((d) => {
		const victims = victimsOf(d)
		return victims.length === 1 && sameName(name, victims[0]!)
	})
}

function victimsOf(draft: Draft): string[] {
	if (draft.type !== 'ASSAULT' || !isReal(draft)) return []
	const kills = draft.triggers.some((t) => t.word.harm === 'killed') || draft.modes.includes('targeted')
	const { tree, token } = draft.triggers[0]!
	if (!kills || (uposAt(tree, token) === 'NOUN' && tree.tokens[token]?.xpos === 'NNS')) return []
	const harmed = [...draft.targets.map((r) => r.entity), ...draft.harms.map((h) => h.entity)]
	const named = harmed.filter((e) => e.class === 'person' && !e.unnamed && !e.pronoun)
	return [...new Set(named.map((e) => e.name.toLowerCase()))]
}

const sameName = (a: string, b: string): boolean => {
	const [x, y] = [a.split(/\s+/), b.split(/\s+/)]
	const [short, long] = x.length < y.length ? [x, y] : [y, x]
	return short.every((word) => long.includes(word)) && short.at(-1)!.length > 2
}

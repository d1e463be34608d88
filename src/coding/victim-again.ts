/**
 * Somebody is killed once: "the murder of X" and "X was shot dead" are one event, whatever else each of them tells. Only people
 * with a name count; a list of victims ("the murders of X and Y") may be of several events and goes back to none.
 */
import { uposAt } from '../language/names/tree.ts'
import type { Draft } from './draft.ts'
import type { SameAs } from './same.ts'

/** Links of killings to the first killing told of the same person. */
export function victimAgain(drafts: readonly Draft[]): SameAs[] {
	return drafts.flatMap((draft, i) => {
		const names = victimsOf(draft)
		if (names.length !== 1) return []
		const to = drafts.slice(0, i).find((d) => {
			const others = victimsOf(d)
			return d.sentence < draft.sentence && others.length === 1 && sameName(names[0]!, others[0]!)
		})
		return to ? [{ from: draft, to, score: 0.85, rule: 'same/victim' }] : []
	})
}

function victimsOf(draft: Draft): string[] {
	if (draft.type !== 'ASSAULT' || !['happened', 'alleged'].includes(draft.factuality)) return []
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

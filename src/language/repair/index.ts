/**
 * Repairs of trees for what news does and treebanks hardly hold. The rules run once over each sentence in the order of
 * `order.ts`; a change that would make the tree no tree is not made.
 */
import type { TaggedWord } from '../tagged.ts'
import { Draft } from './draft.ts'
import { rules } from './order.ts'

export type { Rule } from './draft.ts'
export { rules } from './order.ts'

/** The same words with better heads and relations. The words given are not changed. */
export function repairTree(forms: readonly string[], words: readonly TaggedWord[]): TaggedWord[] {
	if (words.length < 3) return [...words]
	const draft = new Draft(forms, words)
	for (const rule of rules) rule.apply(draft)
	return draft.words()
}

/** "The ceasefire begins on Saturday", printed on a Thursday: what is dated after its report has not happened yet. */
import { ancestors, kidsBy, type Tree, uposAt } from '../language/names/tree.ts'
import type { Draft } from './draft.ts'

/** Turns what is told in the present or future for a day after the report into a plan. */
export function settleAfterReport(drafts: readonly Draft[], published: string | null): void {
	if (!published) return
	for (const draft of drafts) {
		if (draft.factuality !== 'happened' || draft.whens.length === 0) continue
		if (!draft.whens.every(({ value }) => value.earliest.slice(0, 10) > published)) continue
		const { tree, token } = draft.triggers[0]!
		if (isPast(tree, token)) continue
		draft.factuality = 'planned'
		draft.rules.push('fact/after-report')
	}
}

/** Told in a past tense: then the day was misread, and not the tense. */
function isPast(tree: Tree, token: number): boolean {
	const verb = [token, ...ancestors(tree, token)].find((k) => uposAt(tree, k) === 'VERB' || uposAt(tree, k) === 'AUX')
	if (verb === undefined) return true
	// "The decision follows the killing on Saturday": what is followed has been.
	if (tree.tokens[token]?.head === verb && tree.lemmas[verb] === 'follow' && tree.tokens[token]?.deprel === 'obj')
		return true
	const auxiliaries = kidsBy(tree, verb, 'aux', 'aux:pass', 'cop').map((k) => tree.tokens[k]?.xpos)
	return (
		tree.tokens[verb]?.xpos === 'VBD' ||
		auxiliaries.includes('VBD') ||
		(tree.tokens[verb]?.xpos === 'VBN' && auxiliaries.every((x) => x !== 'MD' && x !== 'VBZ' && x !== 'VBP'))
	)
}

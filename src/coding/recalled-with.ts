/**
 * "Talks were suspended in January after a bomb killed 22 cadets": what led to something that is only recalled is recalled
 * with it, and was in its days, not in those of the report.
 */
import { ancestors, kidsBy, lemmaAt, relation, uposAt } from '../language/names/tree.ts'
import type { Draft } from './draft.ts'
import { speaksOf } from './recalled.ts'
import { setOf } from './set-of.ts'

/** Sets day and background of what hangs, with no day of its own, in a clause of time below an event of the past. */
export function recallWith(drafts: readonly Draft[]): void {
	for (const draft of drafts) {
		const above = draft.whens.length === 0 && !draft.background ? recalledAbove(draft, drafts) : undefined
		const when = above?.whens[0]
		if (!when) continue
		draft.background = true
		draft.whens.push({
			...when,
			value: { ...when.value, basis: 'inferred', rule: 'when/same-scene' },
			rule: 'when/same-scene',
		})
	}
}

/** What opens a clause of what led to something; "as talks began" may tell the news. */
const LED = setOf('after when because once since')

function recalledAbove(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
	const { tree } = draft
	const { token, light } = draft.triggers[0]!
	let from = light >= 0 ? light : token
	let isClause = false
	for (const at of ancestors(tree, from)) {
		isClause ||=
			relation(tree, from) === 'advcl' && kidsBy(tree, from, 'mark', 'advmod').some((k) => LED.has(lemmaAt(tree, k)))
		const above = drafts.find((d) => d !== draft && d.tree === tree && d.triggers.some((t) => t.tokens.includes(at)))
		if (above) return isClause && above.background && above.whens.length > 0 ? above : undefined
		if (uposAt(tree, at) === 'VERB' && speaksOf(lemmaAt(tree, at))) return undefined
		from = at
	}
	return undefined
}

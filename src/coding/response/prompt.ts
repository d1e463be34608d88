/** "prompting airstrikes", "riots sparked by the arrest", "a crowd angered by the shelling stoned the embassy". */
import { caseOf, kidsBy, lemmaAt, relation, uposAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { type Around, at, meant, under } from './ends.ts'
import type { LinkRule } from './link.ts'
import { MOVED, PROMPTS } from './words.ts'

export const prompt: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	if (uposAt(tree, i) !== 'VERB' || !PROMPTS.has(lemma)) return []
	const passive = kidsBy(tree, i, 'nsubj:pass')[0]
	const object = kidsBy(tree, i, 'obj')[0] ?? passive
	const agent = kidsBy(tree, i, 'obl').find((k) => caseOf(tree, k) === 'by')
	const rule = `response/${lemma}`
	// "riots sparked by the arrest"
	if (agent !== undefined) {
		const from = object === undefined ? above(a, i) : under(a, object)
		return [{ from, to: meant(a, agent, from), kind: 'response-to', tokens: [i, agent], rule }]
	}
	if (object === undefined) return []
	const infinitive = kidsBy(tree, i, 'xcomp', 'ccomp')[0]
	const from = (infinitive === undefined ? null : under(a, infinitive)) ?? under(a, object)
	const subject = kidsBy(tree, i, 'nsubj').find((k) => !['which', 'that'].includes(lemmaAt(tree, k)))
	const to =
		subject === undefined || relation(tree, i) === 'advcl'
			? above(a, i)
			: (under(a, subject) ?? meant(a, subject, from))
	return [{ from, to, kind: 'response-to', tokens: [i], rule }]
}

export const moved: LinkRule = (a, i) => {
	const { tree } = a
	if (!MOVED.has(lemmaAt(tree, i)) || !['VERB', 'ADJ'].includes(uposAt(tree, i))) return []
	const by = kidsBy(tree, i, 'obl').find((k) => ['by', 'at', 'over', 'about'].includes(caseOf(tree, k)))
	if (by === undefined) return []
	const done =
		a.here.find((d) => d.triggers[0]!.token > i && !d.triggers.some((t) => t.token === by) && !isIn(a, d, by)) ??
		a.here.findLast((d) => d.triggers[0]!.token < i)
	const from = done ?? null
	return [{ from, to: meant(a, by, from), kind: 'response-to', tokens: [i, by], rule: `response/${lemmaAt(tree, i)}` }]
}

const isIn = ({ tree }: Around, draft: Draft, top: number): boolean => {
	for (let k = draft.triggers[0]!.token, n = 0; k >= 0 && n < 64; k = tree.tokens[k]?.head ?? -1, n++)
		if (k === top) return true
	return false
}

/** The event of the clause that the verb at `i` hangs on. */
function above(a: Around, i: number): Draft | null {
	for (let k = a.tree.tokens[i]?.head ?? -1, n = 0; k >= 0 && n < 64; k = a.tree.tokens[k]?.head ?? -1, n++) {
		const own = at(a, k)
		if (own) return own
		const beside = a.here.filter((d) => isIn(a, d, k) && !isIn(a, d, i))
		if (beside.length > 0) return beside[0]!
	}
	return null
}

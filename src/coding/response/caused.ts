/** "because of the shelling", "led to clashes", "blamed the fire on the raid": that somebody says what caused it. */
import { caseOf, kidsBy, lemmaAt, uposAt } from '../../language/names/tree.ts'
import { causeAt } from '../cause.ts'
import type { Draft } from '../draft.ts'
import { type Around, at } from './around.ts'
import type { LinkRule } from './link.ts'
import { under } from './under.ts'

/** The ways of stating a cause that state no answer, aim or time. */
const SAYS_SO =
	/^cause\/(?:because|due|owing|thanks|lead|result|stem|arise|contribute|culminate|escalate|give|cause|fuel|inflame|intensify|affect|as-a-result(?:-of)?|on-account-of)$/

export const caused: LinkRule = (a, i) => {
	const { tree } = a
	const blamed = blameAt(a, i)
	if (blamed) return [{ ...blamed, kind: 'cause-claimed', rule: 'cause/blamed-on' }]
	const cause = causeAt(tree, i)
	if (!cause || !SAYS_SO.test(cause.rule)) return []
	const to = at(a, cause.cause) ?? under(a, cause.cause)
	const from = at(a, cause.effect) ?? under(a, cause.effect)
	return [{ from, to, kind: 'cause-claimed', tokens: cause.signal, rule: cause.rule }]
}

/** "He blamed the fire on the shelling." */
function blameAt(a: Around, i: number): { from: Draft | null; to: Draft | null; tokens: number[] } | null {
	const { tree } = a
	if (uposAt(tree, i) !== 'VERB' || lemmaAt(tree, i) !== 'blame') return null
	const what = kidsBy(tree, i, 'obj', 'nsubj:pass')[0]
	if (what === undefined) return null
	const on = [...kidsBy(tree, i, 'obl'), ...kidsBy(tree, what, 'nmod')].find((k) => caseOf(tree, k) === 'on')
	if (on === undefined) return null
	return { from: at(a, what), to: at(a, on), tokens: [i, on] }
}

/** "put the number of dead at 19": a figure for the event told before. */
import { numberOf } from '../../language/chunks/index.ts'
import { below, caseOf, kidsBy, lemmaAt, spanOf } from '../../language/names/tree.ts'
import type { Span } from '../../report/span.ts'
import type { ClaimOf } from '../schema.ts'
import type { Saying } from './saying.ts'

const KILLED = /^(?:dead|death|kill|toll|fatality|die)$/
const WOUNDED = /^(?:wound|wounded|injure|injured|injury|hurt|casualty)$/

export function figureOf({ tree, token }: Saying): { value: ClaimOf<'harm'>['value']; spans: Span[] } | null {
	const object = kidsBy(tree, token, 'obj')[0]
	const at = kidsBy(tree, token, 'obl').find((k) => caseOf(tree, k) === 'at')
	if (object === undefined || at === undefined) return null
	const words = below(tree, object)
	const has = (pattern: RegExp): boolean => words.some((k) => pattern.test(lemmaAt(tree, k)))
	const kind = has(WOUNDED) ? 'wounded' : has(KILLED) ? 'killed' : null
	const form = tree.tokens[at]?.form.replaceAll(',', '') ?? ''
	const plain = /^\d+$/.test(form) ? { min: Number(form), max: Number(form) } : null
	const count = numberOf(tree.sentence, at) ?? plain
	if (!kind || !count || (count.min === null && count.max === null)) return null
	const value = { kind, count: { ...count }, who: 'people', status: 'unknown', total: true } as const
	return { value: { ...value, count: { min: count.min, max: count.max } }, spans: [spanOf(tree, [at])] }
}

/** "put the number of dead at 19", "raised the toll to 47", "counted 14 bodies", "admits to two wounded": a figure for the event told before. */
import { numberOf } from '../../language/chunks/index.ts'
import { below, kidsBy, lemmaAt, relation, spanOf, type Tree, uposAt } from '../../language/names/tree.ts'
import type { Span } from '../../report/span.ts'
import type { ClaimOf } from '../schema.ts'
import { caseOverNumber, FIGURE_BEHIND, harmedBeside } from './complement.ts'
import type { Saying } from './saying.ts'

const KILLED = /^(?:dead|death|kill|killed|toll|fatality|die|body|corpse|grave|coffin|victim|loss)$/
const WOUNDED = /^(?:wound|wounded|injure|injured|injury|hurt|casualty)$/
/** The kind is that of the harm told before where the words name none: "put the number at four". */
export function figureOf(
	{ tree, token, said }: Saying,
	before: ClaimOf<'harm'>['value']['kind'] | null,
): { value: ClaimOf<'harm'>['value']; spans: Span[] } | null {
	const object = kidsBy(tree, token, 'obj')[0]
	const behind = kidsBy(tree, token, 'obl').find((k) => FIGURE_BEHIND.test(caseOverNumber(tree, k)))
	const parts = [behind, harmedBeside(tree, token), object].filter((k) => k !== undefined)
	const words = (k: number): number[] => below(tree, k).filter((t) => said.has(t))
	const has = (pattern: RegExp): boolean => parts.flatMap(words).some((k) => pattern.test(lemmaAt(tree, k)))
	const kind = has(WOUNDED) ? 'wounded' : has(KILLED) ? 'killed' : before
	const at = parts.flatMap(words).find((k) => uposAt(tree, k) === 'NUM' || NONE.test(lemmaAt(tree, k)))
	if (!kind || at === undefined || isOfMaterial(tree, at)) return null
	// "gave no casualties": a figure withheld.
	if (NONE.test(lemmaAt(tree, at)) && lemmaAt(tree, token) === 'give') return null
	const form = tree.tokens[at]?.form.replaceAll(',', '') ?? ''
	const count = NONE.test(form)
		? { min: 0, max: 0 }
		: (numberOf(tree.sentence, at) ?? (/^\d+$/.test(form) ? { min: Number(form), max: Number(form) } : null))
	if (!count || (count.min === null && count.max === null)) return null
	const value = { kind, who: 'people', status: 'unknown', total: true } as const
	return { value: { ...value, count: { min: count.min, max: count.max } }, spans: [spanOf(tree, [at])] }
}

const NONE = /^no$/i

/** "admitted the loss of three planes": nobody is counted. */
const isOfMaterial = (tree: Tree, number: number): boolean =>
	relation(tree, number) === 'nummod' && MATERIAL.test(lemmaAt(tree, tree.tokens[number]!.head))
const MATERIAL =
	/^(?:plane|aircraft|jet|bomber|helicopter|tank|vehicle|carrier|truck|lorry|ship|boat|vessel|warship|destroyer|submarine|gun|drone|missile|weapon|house|home|building|position|post|village)$/

/** "Three of the dead were policemen", "five fresh graves", "41 people were treated": a figure in what is said of an event told before. */
export function figureTold({ tree, said, head }: Saying): { value: ClaimOf<'harm'>['value']; spans: Span[] } | null {
	const inside = [...said].sort((a, b) => a - b)
	// "one body had been counted twice"
	if (inside.some((k) => lemmaAt(tree, k) === 'twice')) return null
	const killed = inside.filter((k) => KILLED.test(lemmaAt(tree, k)))
	const hurt = inside.filter((k) => WOUNDED.test(lemmaAt(tree, k)) || TREATED.test(lemmaAt(tree, k)))
	const counted = isCount(tree, head) ? [head] : []
	const kind = killed.length + counted.length > 0 ? 'killed' : hurt.length > 0 ? 'wounded' : null
	const at = inside.find((k) => uposAt(tree, k) === 'NUM' && /^\p{L}|^\d[\d,]*$/u.test(tree.tokens[k]?.form ?? ''))
	if (!kind || at === undefined) return null
	const near = [...killed, ...hurt, ...counted].some((k) => Math.abs(k - at) <= 6)
	const count = near ? numberOf(tree.sentence, at) : null
	if (!count || (count.min === null && count.max === null)) return null
	const part = lemmaAt(tree, at + 1) === 'of'
	const value = { kind, who: 'people', status: 'unknown', ...(part ? { part: true } : {}) } as const
	return { value: { ...value, count: { min: count.min, max: count.max } }, spans: [spanOf(tree, [at])] }
}

/** "The real count was above 40." */
export const isCount = (tree: Tree, head: number): boolean =>
	kidsBy(tree, head, 'nsubj').some((k) => /^(?:count|number|figure|toll|total)$/.test(lemmaAt(tree, k))) &&
	(uposAt(tree, head) === 'NUM' || below(tree, head).some((k) => uposAt(tree, k) === 'NUM'))

const TREATED = /^(?:treat|hospital|hospitalise|hospitalize|admit|surgery|stitch|stretcher|burn)$/

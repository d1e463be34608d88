/** "in turn closed the border", "followed suit", "The reply came within hours": an answer told as the other side's move. */
import { ancestors, caseOf, hasKid, headAt, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { type Around, at } from './around.ts'
import { meant, under, withAnd } from './ends.ts'
import { lastDone } from './last.ts'
import { answer, type LinkRule } from './link.ts'
import { lastByOthers, toldNext } from './told.ts'
import { COMES, CONFLICT, GRIEVANCES, RESPONSE_NOUNS, YIELDS } from './words.ts'

/** Kinds of deed that are paid back in their own coin. */
const COINS: readonly ReadonlySet<string>[] = [
	new Set(['SANCTION', 'COERCE', 'REJECT', 'MOBILIZE', 'THREATEN']),
	new Set(['ASSAULT', 'PROTEST', 'COERCE']),
	YIELDS,
]

export const isAlike = (one: Draft, other: Draft): boolean =>
	COINS.some((kinds) => kinds.has(one.type) && kinds.has(other.type))

/** "Karsovia in turn closed the consulate", "for its part", "followed suit, expelling three". */
export const turn: LinkRule = (a, i) => {
	if (!isTurn(a.tree, i)) return []
	const from = deedAt(a, i)
	if (!from || from.factuality === 'denied') return []
	const to = lastByOthers(a, from, (d) => isAlike(from, d), 5)
	const all = lemmaAt(a.tree, i) === 'kind' ? [from] : withAnd(a, from)
	return all.map((one) => answer(one, to, [i], 'response/in-turn'))
}

function isTurn(tree: Tree, i: number): boolean {
	const before = lemmaAt(tree, i - 1)
	switch (lemmaAt(tree, i)) {
		case 'turn':
			return before === 'in' && !['for', 'of'].includes(lemmaAt(tree, i + 1))
		case 'part':
			return lemmaAt(tree, i - 2) === 'for' && tree.tokens[i - 1]?.xpos === 'PRP$'
		case 'suit':
			return before === 'follow'
		case 'same':
			return before === 'the' && lemmaAt(tree, i - 2) === 'do'
		case 'likewise':
		case 'promptly':
			return true
		case 'kind':
			return before === 'in' && !['of'].includes(lemmaAt(tree, i + 1))
		default:
			return false
	}
}

/** The deed of the clause: at a verb over the words, or in the participle that says how. */
function deedAt(a: Around, i: number): Draft | null {
	const { tree } = a
	for (const up of ancestors(tree, i)) {
		const how = kidsBy(tree, up, 'advcl').find((k) => k > i && tree.tokens[k]?.xpos === 'VBG')
		const told = at(a, up) ?? (how === undefined ? null : at(a, how))
		if (told) return told
		if (uposAt(tree, up) === 'VERB') return null
	}
	return null
}

/** "Consequently all agencies have withdrawn their staff." */
const HENCE = new Set(['consequently', 'therefore', 'accordingly', 'thereupon', 'hence'])
const ANSWERS = new Set(['SANCTION', 'COERCE', 'MOBILIZE', 'RETREAT', 'PROTEST', 'REJECT'])

/** "As a result every bus stayed in its depot": a step that was taken for what was told before. */
export const hence: LinkRule = (a, i) => {
	const { tree } = a
	const result =
		['result', 'consequence'].includes(lemmaAt(tree, i)) &&
		lemmaAt(tree, i - 2) === 'as' &&
		lemmaAt(tree, i + 1) !== 'of'
	if (!HENCE.has(lemmaAt(tree, i)) && !result && !isReason(tree, i)) return []
	const from = deedAt(a, i) ?? told(a, i)
	if (!from || !ANSWERS.has(from.type)) return []
	const to = lastByOthers(a, from, (d) => GRIEVANCES.has(d.type))
	return withAnd(a, from).map((one) => answer(one, to, [i], 'response/hence'))
}

/** "That was why Halvenia cut off its aid." */
const told = (a: Around, i: number): Draft | null =>
	lemmaAt(a.tree, i) === 'why' ? (a.here.find((d) => anchorOf(d) > i) ?? null) : null

/** "for that reason", "because of this", "which is why", "that was why" */
function isReason(tree: Tree, i: number): boolean {
	const before = [lemmaAt(tree, i - 1), lemmaAt(tree, i - 2)]
	switch (lemmaAt(tree, i)) {
		case 'reason':
			return ['this', 'that'].includes(before[0]!) && before[1] === 'for'
		case 'this':
		case 'that':
			return before[0] === 'of' && before[1] === 'because' && lemmaAt(tree, i + 1) !== 'attack'
		case 'why':
			return before[0] === 'be' && ['which', 'that', 'this'].includes(before[1]!)
		default:
			return false
	}
}

const SWIFT = new Set(
	'swift quick immediate prompt instant rapid fast fierce violent brutal harsh bloody savage ruthless long'.split(' '),
)

/** "The army's answer was not long in coming.", "Retaliation was swift.": what was done is told next. */
export const came: LinkRule = (a, i) => {
	const { tree } = a
	if (!RESPONSE_NOUNS.has(lemmaAt(tree, i)) || tree.tokens[i]?.deprel !== 'nsubj') return []
	const head = headAt(tree, i)
	if (!COMES.has(lemmaAt(tree, head)) && !SWIFT.has(lemmaAt(tree, head))) return []
	const said = kidsBy(tree, i, 'nmod').find((k) => ['to', 'for'].includes(caseOf(tree, k)))
	const isToCome = hasKid(tree, head, 'aux', 'will', 'would', 'shall')
	const threat = a.here.find((d) => d.type === 'THREATEN') ?? null
	const from = isToCome ? threat : (at(a, head) ?? toldNext(a, i))
	if (!from) return []
	const to = said === undefined ? lastDone(a, i, from, 6) : meant(a, said, from)
	return withAnd(a, from).map((one) => answer(one, to, [i, head], 'response/came'))
}

/** Words of paying back. */
export const REVENGE = new Set(
	'revenge vengeance avenge retaliate retaliation retribution reprisal punish pay respond response reply answer'.split(
		' ',
	),
)

/** "would pay for the repairs" */
export const isBill = (tree: Tree, i: number): boolean =>
	lemmaAt(tree, i) === 'pay' &&
	kidsBy(tree, i, 'obl', 'obj').some((k) => uposAt(tree, k) === 'NOUN' && !PRICE.has(lemmaAt(tree, k)))
const PRICE = new Set('price blood crime death killing deed attack act massacre'.split(' '))

/** "warned of consequences", "would not go unanswered": for what the other side did last. */
const WARNED_OF = new Set(['consequence', 'unanswered', 'unpunished', 'repercussion'])

/** "vowed revenge", "swore that the killers would pay": a threat that speaks of paying back. */
export const vowed: LinkRule = (a, i) => {
	const { tree } = a
	const isWarning = WARNED_OF.has(lemmaAt(tree, i))
	if (!REVENGE.has(lemmaAt(tree, i)) && !isWarning) return []
	const own = [i, ...ancestors(tree, i)].map((k) => at(a, k)).find((d) => d?.type === 'THREATEN')
	if (!own || own.factuality === 'denied' || isBill(tree, i)) return []
	const objects = [i, ...kidsBy(tree, i, 'obj')]
		.flatMap((k) => kidsBy(tree, k, 'obj', 'obl', 'nmod'))
		.filter((k) => ['', 'for', 'to', 'behind', 'over'].includes(caseOf(tree, k)))
	const to =
		objects.map((k) => under(a, k)).find((d) => d?.type === 'ASSAULT' && d !== own) ??
		(isWarning ? lastByOthers(a, own, (d) => CONFLICT.has(d.type) && d.type !== 'REQUEST') : lastDone(a, i, own, 6))
	return [answer(own, to, [i], 'response/vowed')]
}

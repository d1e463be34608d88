/** "retaliated with artillery", "responded by expelling the attaché", "to avenge the killing", "hit back". */
import { ancestors, below, caseOf, hasKid, kidsBy, lemmaAt, type Tree, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { entityAt } from '../reading.ts'
import { answerAt } from './answer-at.ts'
import { type Around, at } from './around.ts'
import { lastDone } from './last.ts'
import { answer, type LinkRule } from './link.ts'
import { meant } from './meant.ts'
import { named } from './named.ts'
import { paidBackFor, paysBack } from './paid-back.ts'
import { lastBy, lastByOthers } from './told.ts'
import { isAlike } from './turn.ts'
import { under, withAnd } from './under.ts'
import { ANSWERS_OBJECT, GRIEVANCES, RESPONSE_VERBS, WITH_BACK, YIELDS } from './words.ts'

export const verb: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	if (uposAt(tree, i) !== 'VERB' || (!RESPONSE_VERBS.has(lemma) && !paysBack(tree, i))) return []
	if (WITH_BACK.has(lemma) && !hasKid(tree, i, ['advmod', 'compound:prt'], 'back')) return []
	// "punish" is an answer only as an aim: "shot him to punish him for the hanging".
	const isAim = hasKid(tree, i, 'mark', 'to') || tree.tokens[i]?.xpos === 'VBG'
	if ((lemma === 'punish' || lemma === 'mirror' || lemma === 'match') && !isAim) return []
	const object = ANSWERS_OBJECT.has(lemma) ? kidsBy(tree, i, 'obj')[0] : undefined
	const obliques = [
		...kidsBy(tree, i, 'obl', 'advcl'),
		// "answered the mortar attack with tank fire"
		...(object === undefined ? [] : below(tree, object).filter((k) => k !== object && caseOf(tree, k) === 'with')),
	]
	const to =
		// "a curfew from seven to six"
		obliques.find((k) => ['to', 'for'].includes(caseOf(tree, k)) && !isTime(a, k)) ??
		(paysBack(tree, i) ? paidBackFor(tree, i) : undefined) ??
		(ANSWERS_OBJECT.has(lemma) ? kidsBy(tree, i, 'obj', 'nsubj:pass')[0] : undefined)
	// "paid them back", "met the crowd": said of much else.
	if (to === undefined && paysBack(tree, i)) return []
	const by = obliques.find((k) => ['with', 'by'].includes(caseOf(tree, k)) || hasKid(tree, k, 'mark', 'by'))
	if (lemma === 'meet' && by === undefined) return []
	const how = by === undefined ? (doing(a, i) ?? whenAvenged(a, i)) : (under(a, by) ?? named(a, by))
	// "would reply to the step": what is to come is not what was done.
	const own = at(a, i)
	const from = how ?? (isToCome(tree, i) ? own : ((to === undefined ? own : deedOf(a, i, to)) ?? nextTold(a, i)))
	if (!from) return []
	const answered = to === undefined ? (afterWhat(a, i, from) ?? before(a, i, from)) : meant(a, to, from)
	const tokens = to !== undefined ? [i, to] : by !== undefined ? [i, by] : [i]
	const all = how ? withAnd(a, how) : [from]
	return all.map((one) => answer(one, answered, tokens, `response/${lemma}`))
}

/** "The burning was avenged on Friday when guerrillas dynamited a train." */
function whenAvenged(a: Around, i: number): Draft | null {
	const { tree } = a
	if (kidsBy(tree, i, 'nsubj:pass').length === 0) return null
	const clause = kidsBy(tree, i, 'advcl').find((k) => hasKid(tree, k, ['mark', 'advmod'], 'when'))
	return clause === undefined ? null : at(a, clause)
}

/** "responded within the hour, strafing trucks" */
export function doing(a: Around, i: number): Draft | null {
	const { tree } = a
	const clause = kidsBy(tree, i, 'advcl').find(
		(k) => k > i && tree.tokens[k]?.xpos === 'VBG' && kidsBy(tree, k, 'mark', 'case').length === 0,
	)
	return clause === undefined ? null : at(a, clause)
}

const isTime = (a: Around, k: number): boolean =>
	uposAt(a.tree, k) === 'NUM' || entityAt(a.reading, a.sentence, k).class === 'time'

const isToCome = (tree: Tree, i: number): boolean =>
	hasKid(tree, i, 'aux', 'will', 'would', 'shall', 'may', 'might', 'could')

/** "to avenge the killing" is said of the deed above; "retaliated for the raid" of itself. */
function deedOf(a: Around, i: number, object: number): Draft | null {
	const own = at(a, i)
	const aim = hasKid(a.tree, i, 'mark', 'to') || a.tree.tokens[i]?.xpos === 'VBG'
	const told = (aim ? answerAt(a, i, object) : null) ?? own ?? (aim ? null : answerAt(a, i, object))
	// "The group said she was avenging the raid": what was told of her before.
	return told ?? (lemmaAt(a.tree, i) === 'avenge' && !isToCome(a.tree, i) ? lastBy(a, i) : null)
}

/** "The rebels hit back on Friday. Mortars fell on the camp.": the answer is told next. */
function nextTold(a: Around, i: number): Draft | null {
	if (ancestors(a.tree, i).some((k) => uposAt(a.tree, k) === 'VERB' && a.tree.tokens[i]?.deprel !== 'conj')) return null
	if (a.here.some((d) => anchorOf(d) > i)) return null
	return (
		a.all.find(
			(d) =>
				d.sentence === a.sentence + 1 &&
				d.tree.sentence.paragraph === a.tree.sentence.paragraph &&
				d.type !== 'ACCUSE' &&
				d.factuality === 'happened',
		) ?? null
	)
}

/** "replied with 30 shells after drones hit a barracks" */
function afterWhat(a: Around, i: number, from: Draft): Draft | null {
	const clause = afterwards(a.tree, i)[0]
	const told = clause === undefined ? null : under(a, clause)
	return told && told !== from && GRIEVANCES.has(told.type) ? told : null
}

/** What stands before in the sentence, by others; else what was done last. A good turn is answered by another. */
function before(a: Around, i: number, from: Draft): Draft | null {
	if (YIELDS.has(from.type)) return lastByOthers(a, from, (d) => YIELDS.has(d.type))
	// "would respond in kind": to what is like it.
	const inKind = hasKid(a.tree, i, 'obl', 'kind')
	const alike = inKind ? lastByOthers(a, from, (d) => isAlike(from, d), 5) : null
	if (alike) return alike
	const told = a.here.filter(
		(d) =>
			d !== from && anchorOf(d) < i && d.factuality === 'happened' && (d.type === 'ASSAULT' || d.type === 'PROTEST'),
	)
	return told.at(-1) ?? lastDone(a, i, from)
}

/** The clauses and phrases that say after what the verb at `i` was done. */
export const afterwards = (tree: Tree, i: number): number[] =>
	kidsBy(tree, i, 'advcl', 'obl').filter((k) => AFTER.includes(caseOf(tree, k)) || hasKid(tree, k, 'mark', ...AFTER))

const AFTER = ['after', 'when', 'following']

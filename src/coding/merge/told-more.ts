/** A clause that hangs on an event noun and tells it more exactly: "an ambush in which a sergeant was shot", "the murder of a nurse stabbed by two men". */

import { isPassive } from '../../language/names/arguments.ts'
import {
	ancestors,
	caseOf,
	formAt,
	hasKid,
	headAt,
	kidsBy,
	lemmaAt,
	relation,
	type Tree,
	uposAt,
} from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { carrierNoun } from '../what/light-verbs.ts'
import { clauseOver } from './hangs.ts'
import { isSeveral, isViolent } from './part.ts'

/** "was shot in an ambush", "huts were burned in a raid": the deed is part of what the noun tells. */
export const isDoneIn = (tree: Tree, a: Draft, b: Draft): boolean =>
	isViolent(a) &&
	isViolent(b) &&
	uposAt(tree, anchorOf(a)) === 'NOUN' &&
	uposAt(tree, anchorOf(b)) === 'VERB' &&
	tree.tokens[carrierNoun(tree, anchorOf(a))]?.head === anchorOf(b) &&
	['in', 'during'].includes(caseOf(tree, carrierNoun(tree, anchorOf(a))))

/** "the murder of X, a nurse stabbed by two men", "the arrest of X, who was dragged off a train": how it was done to that one. */
export function isOfVictim(a: Draft, b: Draft): boolean {
	const { tree } = a
	const [x, y] = [anchorOf(a), anchorOf(b)]
	if (a.type !== b.type || a.triggers[0]!.word.pos !== 'n' || isSeveral(a) || !isPassive(tree, y)) return false
	if (!/^acl/.test(tree.tokens[y]?.deprel ?? '') || y < x) return false
	const of = [headAt(tree, y), ...ancestors(tree, headAt(tree, y))]
	const beside = of.findIndex((k) => !['appos', 'flat'].includes(relation(tree, k)))
	return a.targets.some((r) => r.entity.tree === tree && of.slice(0, beside + 2).includes(r.entity.head))
}

/** "The clashes broke out when fighters attacked a post": what began was that. */
export function isBegunWhen(tree: Tree, a: Draft, b: Draft): boolean {
	const [x, y] = [anchorOf(a), anchorOf(b)]
	if (!isViolent(a) || !isViolent(b) || uposAt(tree, y) !== 'NOUN' || relation(tree, y) !== 'nsubj') return false
	const began = headAt(tree, y)
	const lasts = LASTS.has(lemmaAt(tree, y)) && lemmaAt(tree, y) !== 'fighting'
	return !lasts && BEGINS.has(lemmaAt(tree, began)) && clauseOver(tree, x, ['when']) === began
}
const BEGINS = new Set(['begin', 'break', 'start', 'erupt', 'flare', 'open', 'commence'])

/** "the massacre of Elm, where soldiers killed 163": where it happened, told again. */
export function isWhere(tree: Tree, y: number, x: number): boolean {
	if (tree.tokens[y]?.deprel !== 'acl:relcl' || !hasKid(tree, y, 'advmod', 'where')) return false
	const place = headAt(tree, y)
	return uposAt(tree, x) === 'NOUN' && (place === x || headAt(tree, place) === x)
}

/** "Wednesday's ambush in which a sergeant was shot", "a strike on a barracks in which three died": told as what came to pass in it. */
export function isInWhich(a: Draft, b: Draft): boolean {
	const { tree } = a
	const [x, y] = [anchorOf(a), anchorOf(b)]
	if (a.triggers[0]!.word.pos !== 'n' || tree.tokens[y]?.deprel !== 'acl:relcl' || LASTS.has(lemmaAt(tree, x)))
		return false
	const which = kidsBy(tree, y, 'obl', 'nmod').find((k) => formAt(tree, k) === 'which' && k < y)
	if (which === undefined || !['in', 'during'].includes(caseOf(tree, which))) return false
	const up = [headAt(tree, y), ...ancestors(tree, headAt(tree, y))]
	// "in retaliation for a strike on a barracks, in which": the tree may hang the barracks beside the strike.
	const beside = (k: number): boolean => relation(tree, x) === 'nmod' && x < k && headAt(tree, k) === headAt(tree, x)
	const over = up.findIndex((k) => k === x || beside(k))
	return over >= 0 && up.slice(0, over).every((k) => uposAt(tree, k) !== 'VERB' && relation(tree, k) === 'nmod')
}
/** What goes on for long has many events in it. */
export const LASTS = new Set(
	'war conflict insurgency rebellion uprising revolt violence fighting warfare unrest campaign crackdown offensive operation siege bloodshed feud'.split(
		' ',
	),
)

/** One event told by its weapon and by what the weapon did: "a mortar bomb fired at the base killed one". */

import { isPassive } from '../../language/names/arguments.ts'
import { caseOf, headAt, kidsBy, type Tree, uposAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { frameOf, isViolent } from './part.ts'

/** "planted under a bridge, it was found and defused": one bomb. */
export const isBombDefused = (a: Draft, b: Draft): boolean =>
	isViolent(a) && a.modes.includes('explosives') && isBombFound(b) && (anchorOf(a) < anchorOf(b) || !isBombFound(a))
const isBombFound = (d: Draft): boolean => frameOf(d) === 'found' && d.modes.includes('explosives')

/** "sprayed a bar with gunfire", "raked the queue with automatic fire": the fire is what was done. */
export const isWithFire = (tree: Tree, a: Draft, b: Draft): boolean =>
	isViolent(a) &&
	isViolent(b) &&
	uposAt(tree, anchorOf(a)) === 'VERB' &&
	uposAt(tree, anchorOf(b)) === 'NOUN' &&
	headAt(tree, anchorOf(b)) === anchorOf(a) &&
	caseOf(tree, anchorOf(b)) === 'with' &&
	kidsBy(tree, anchorOf(b), 'det').length === 0

/** "a mortar bomb fired at the base killed one", "was hit by a missile launched from the hills": what became of the weapon is the event. */
export function isOfWeapon(tree: Tree, a: Draft, b: Draft): boolean {
	const y = anchorOf(b)
	if (tree.tokens[y]?.deprel !== 'acl' || tree.tokens[y]?.xpos !== 'VBN' || !isViolent(a) || !isViolent(b)) return false
	const weapon = headAt(tree, y)
	const of = a.triggers.some(
		({ token, subjects, objects, obliques }) =>
			token === weapon ||
			[...subjects, ...(isPassive(tree, token) ? objects : []), ...obliques.map((o) => o.entity)].some(
				(e) => e.head === weapon,
			),
	)
	return (
		of &&
		b.triggers[0]!.objects.some(
			(e) => e.head === weapon && (e.class === 'weapon' || e.class === 'platform' || anchorOf(a) === weapon),
		)
	)
}

/** "who fired the shells that killed them", "a raid by helicopters that hit a wedding": what became of those at whom it was fired. */
export const isByWeaponThat = (tree: Tree, a: Draft, b: Draft): boolean =>
	isViolent(a) &&
	isViolent(b) &&
	tree.tokens[anchorOf(b)]?.deprel === 'acl:relcl' &&
	(isRaidOf(a, headAt(tree, anchorOf(b))) || isFiredBy(tree, a, b))
const isRaidOf = ({ triggers: [first] }: Draft, craft: number): boolean =>
	first!.word.pos === 'n' &&
	first!.obliques.some(
		({ by, entity: e }) =>
			/^(?:by|with|from)$/.test(by) && (e.class === 'platform' || e.class === 'weapon') && e.head === craft,
	)
const isFiredBy = (tree: Tree, a: Draft, b: Draft): boolean =>
	// "denied that it laid the mine that sank a barge": the barge sank all the same.
	a.triggers[0]!.subjects.some((e) => /^who(?:ever)?$/i.test(tree.tokens[e.head]?.form ?? '')) &&
	a.triggers[0]!.objects.some((e) => e.class === 'weapon' && e.head === headAt(tree, anchorOf(b)))

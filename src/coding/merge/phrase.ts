/**
 * Two words of one phrase that tell the same event: "Wednesday's ambush in which a sergeant was shot", "the previous attack, a car
 * bombing", "a raid that left nine dead".
 */
import { headAt, relation } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { isDayOf, isRightAfter } from './after.ts'
import { tiedByPreposition, underLeadsTo } from './harm-of.ts'
import { bothNouns, isHarm, isSeveral, isViolent } from './part.ts'
import { isRanked } from './ranked.ts'
import { isBegunWhen, isInWhich, isOfVictim, isWhere } from './told-more.ts'
import { isByWeaponThat, isOfWeapon } from './weapon.ts'

/** Why `b` tells of the event of `a` within its phrase, or null. */
export function tieInPhrase(a: Draft, b: Draft): string | null {
	const { tree } = a
	const [x, y] = [anchorOf(a), anchorOf(b)]
	const harm = isHarm(b)
	if (isInWhich(a, b) && (harm || (isViolent(b) && !isSeveral(a)))) return 'merge/in-which'
	// "the previous attack, a car bombing outside a clinic": the same told more exactly.
	if (relation(tree, y) === 'appos' && headAt(tree, y) === x && bothNouns(a, b) && !isSeveral(a)) return 'merge/apposed'
	if (isOfVictim(a, b)) return 'merge/of-victim'
	if (isRanked(tree, a, b)) return 'merge/ranked'
	if (isOfWeapon(tree, a, b) || isByWeaponThat(tree, a, b)) return 'merge/weapon-fired'
	if (isBegunWhen(tree, a, b)) return 'merge/begun-when'
	if (isDayOf(tree, a, b)) return 'merge/day-of'
	if (!harm) return null
	if (isRightAfter(tree, a, b)) return 'merge/harm-after'
	if (isWhere(tree, y, x)) return 'merge/where'
	if (underLeadsTo(tree, y, x)) return 'merge/led-to'
	return tiedByPreposition(tree, y, x) ? 'merge/harm-in' : null
}

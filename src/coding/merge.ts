/**
 * One event of a sentence may be told by several words: "a rocket attack that killed two", "were killed when rockets hit",
 * "struck the town, killing 12". Words that the tree ties to one event become one draft; two attacks in one sentence stay two.
 */

import { anchorOf, type Draft } from './draft.ts'
import { tieOfClauses } from './merge/clauses.ts'
import { isOnOtherDay } from './merge/day.ts'
import { subjectsAreEvent } from './merge/harm-of.ts'
import { joined } from './merge/joined.ts'
import { isHarm, isLetLoose } from './merge/part.ts'
import { tieInPhrase } from './merge/phrase.ts'
import { isRaidForArrest, isTakenInBattle } from './merge/taken.ts'
import { isBombDefused } from './merge/weapon.ts'

interface Tie {
	readonly into: number
	readonly from: number
	readonly rule: string
}

/** The drafts of one sentence, those that tell of the same event joined. */
export function mergeInSentence(drafts: readonly Draft[]): Draft[] {
	const owner = drafts.map((_, i) => i)
	const find = (i: number): number => {
		let at = i
		while (owner[at] !== at) at = owner[at] ?? at
		return at
	}
	const ties: Tie[] = []
	for (let a = 0; a < drafts.length; a++)
		for (let b = 0; b < drafts.length; b++) {
			if (a === b) continue
			const rule = tie(drafts[a]!, drafts[b]!)
			if (rule) ties.push({ into: a, from: b, rule })
		}
	for (const { from, rule } of ties) if (rule === 'merge/participle-far') drafts[from]!.actors = []
	for (const { into, from } of ties) owner[find(from)] = find(into)
	const groups = new Map<number, Draft[]>()
	for (const [i, draft] of drafts.entries()) groups.set(find(i), [...(groups.get(find(i)) ?? []), draft])
	return [...groups.values()].map((group) =>
		joined(
			group,
			ties.filter((t) => group.includes(drafts[t.into]!)).map((t) => t.rule),
		),
	)
}

/** Why `b` tells of the event of `a`, or null. */
function tie(a: Draft, b: Draft): string | null {
	const { tree } = a
	const [x, y] = [anchorOf(a), anchorOf(b)]
	if (isRaidForArrest(tree, a, b)) return 'merge/raid-for-arrest'
	if (isTakenInBattle(tree, a, b)) return 'merge/taken-in-battle'
	if (b.type === 'COERCE' && a.type !== 'COERCE') return null
	if (isBombDefused(a, b)) return 'merge/bomb-found'
	if (isOnOtherDay(tree, x, y) || isOnOtherDay(tree, y, x) || !areOfOneKind(a, b)) return null
	// The verb that carries an event noun is itself an event word: "launched an attack", "opened fire".
	if (b.triggers[0]!.tokens.includes(x) || a.triggers[0]!.light === y) return 'merge/light-verb'
	if (subjectsAreEvent(tree, y, x, b)) return isLetLoose(b) ? null : 'merge/subject'
	return tieInPhrase(a, b) ?? tieOfClauses(a, b)
}

/** The same kind of deed, or harm that may come of it. */
const areOfOneKind = (a: Draft, b: Draft): boolean =>
	a.type === b.type || (isHarm(b) && (a.type === 'ASSAULT' || a.type === 'PROTEST' || a.type === 'COERCE'))

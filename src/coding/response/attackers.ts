/** Attackers who are pursued, met and shot. */
import { headLemma } from '../../language/names/entity.ts'
import { caseOf, hasKid, isUnder, kidsBy, lemmaAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { type Around, at } from './around.ts'
import { under } from './ends.ts'
import type { LinkRule } from './link.ts'
import { ATTACKERS, DEFINITE, ORDERLY } from './words.ts'

const PURSUES = new Set('pursue chase track hunt search'.split(' '))

/** "sent helicopters after the guerrillas and bombed a ridge", "tracked down the attackers": they answer the attack. */
export const pursuit: LinkRule = (a, i) => {
	const { tree } = a
	const lemma = lemmaAt(tree, i)
	const gaveChase = lemma === 'give' && hasKid(tree, i, 'obj', 'chase')
	if (!PURSUES.has(lemma) && lemma !== 'send' && !gaveChase) return []
	const by = lemma === 'send' ? 'after' : lemma === 'search' ? 'for' : null
	const whom =
		by === null ? kidsBy(tree, i, 'obj')[0] : kidsBy(tree, i, 'obl', 'nmod').find((k) => caseOf(tree, k) === by)
	if (whom === undefined) return []
	const isTheAttackers = ATTACKERS.has(lemmaAt(tree, whom)) && hasKid(tree, whom, 'det', 'the')
	if (!gaveChase && !isTheAttackers) return []
	const from =
		a.here.find(
			(d) =>
				['ASSAULT', 'COERCE'].includes(d.type) &&
				d.factuality === 'happened' &&
				anchorOf(d) >= i &&
				!isUnder(tree, anchorOf(d), whom),
		) ?? at(a, i)
	// "the gunmen who killed a judge": what they did is told there.
	const theirs = under(a, whom)
	const to = theirs && theirs !== from && theirs.type === 'ASSAULT' ? theirs : from && attackBefore(a, from)
	return [{ from, to, kind: 'response-to', tokens: [i, whom], rule: 'response/pursuit' }]
}

/** What was last done by none of those who keep order. */
function attackBefore(a: Around, from: Draft): Draft | null {
	const isOrderly = (d: Draft): boolean => d.actors.some(({ entity }) => ORDERLY.has(headLemma(entity)))
	const before = a.all.filter(
		(d) =>
			d !== from &&
			a.first(d) !== a.first(from) &&
			d.type === 'ASSAULT' &&
			d.factuality === 'happened' &&
			d.sentence < a.sentence &&
			a.sentence - d.sentence <= 4 &&
			!isOrderly(d),
	)
	return before.find((d) => d.actors.length > 0) ?? before[0] ?? null
}

/** "commandos shot the attackers", "two of the raiders were killed": by those who met them. */
export const onAttackers: LinkRule = (a, i) => {
	const own = a.here.find((d) => anchorOf(d) === i)
	if (own?.type !== 'ASSAULT' || own.factuality !== 'happened') return []
	const lemma = ({ entity }: Draft['targets'][number]): string => headLemma(entity)
	if (!own.actors.some((r) => ORDERLY.has(lemma(r)))) return []
	const hit = own.targets.find(
		(r) =>
			ATTACKERS.has(lemma(r)) &&
			kidsBy(r.entity.tree, r.entity.head, 'det').some((k) => DEFINITE.has(lemmaAt(r.entity.tree, k))),
	)
	if (!hit) return []
	const attack = a.all.findLast(
		(d) =>
			d !== own &&
			a.first(d) !== a.first(own) &&
			d.type === 'ASSAULT' &&
			d.factuality === 'happened' &&
			(d.sentence < a.sentence ? a.sentence - d.sentence <= 2 : d.sentence === a.sentence && anchorOf(d) < i) &&
			!d.actors.some((r) => ORDERLY.has(lemma(r))),
	)
	return [
		{ from: own, to: attack ?? null, kind: 'response-to', tokens: [i, hit.entity.head], rule: 'response/on-attackers' },
	]
}

/** Attackers who are pursued, met and shot. */
import { headLemma } from '../../language/names/entity.ts'
import { caseOf, hasKid, isUnder, kidsBy, lemmaAt } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { type Around, anchoredAt, at, isAnother, isBefore, isInLast } from './around.ts'
import { answer, type LinkRule } from './link.ts'
import { under } from './under.ts'
import { ATTACKERS, ORDERLY } from './words.ts'

const PURSUES = setOf('pursue chase track hunt search')

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
	return [answer(from, to, [i, whom], 'response/pursuit')]
}

/** What was last done by none of those who keep order. */
function attackBefore(a: Around, from: Draft): Draft | null {
	const isOrderly = (d: Draft): boolean => d.actors.some(({ entity }) => ORDERLY.has(headLemma(entity)))
	const before = a.all.filter(
		(d) =>
			isAnother(a, d, from) &&
			d.type === 'ASSAULT' &&
			d.factuality === 'happened' &&
			isInLast(a, d, 4) &&
			!isOrderly(d),
	)
	return before.find((d) => d.actors.length > 0) ?? before[0] ?? null
}

/** "commandos shot the attackers", "two of the raiders were killed": by those who met them. */
export const onAttackers: LinkRule = (a, i) => {
	const own = anchoredAt(a, i)
	if (own?.type !== 'ASSAULT' || own.factuality !== 'happened') return []
	const lemma = ({ entity }: Draft['targets'][number]): string => headLemma(entity)
	if (!own.actors.some((r) => ORDERLY.has(lemma(r)))) return []
	const hit = own.targets.find(
		(r) => ATTACKERS.has(lemma(r)) && hasKid(r.entity.tree, r.entity.head, 'det', 'the', 'these', 'those'),
	)
	if (!hit) return []
	const attack = a.all.findLast(
		(d) =>
			isAnother(a, d, own) &&
			d.type === 'ASSAULT' &&
			d.factuality === 'happened' &&
			isBefore(a, d, i, 2) &&
			!d.actors.some((r) => ORDERLY.has(lemma(r))),
	)
	return [answer(own, attack ?? null, [i, hit.entity.head], 'response/on-attackers')]
}

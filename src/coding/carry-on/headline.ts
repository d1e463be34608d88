/** A headline tells what the text below it tells: of several of a kind the one that is most alike. */

import { lemmaAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import type { Reading } from '../reading.ts'
import type { SameAs } from '../same.ts'
import { agrees, goesBack } from './agrees.ts'
import { isBareHarm } from './bare-harm.ts'
import { SURE } from './sure.ts'

/**
 * Links of a headline's events to those of the body that tell the same: of several of its kind the one with the same means, harm
 * and parties, the first of equals. Two events of one headline are not one event of the body.
 */
export function headlineCarriedOn(reading: Reading, drafts: readonly Draft[]): SameAs[] {
	const isHead = (d: Draft): boolean =>
		reading.trees[d.sentence]?.sentence.kind === 'headline' && d.sentence < reading.trees.length - 1
	const heads = drafts.filter(isHead)
	const pairs = heads.flatMap((from) =>
		drafts
			.filter(
				(d) =>
					!isHead(d) &&
					d.sentence > from.sentence &&
					d.sentence <= from.sentence + 4 &&
					d.type === from.type &&
					d.factuality === from.factuality &&
					(!isBareHarm(d) || isBareHarm(from)),
			)
			.map((to) => ({ from, to, like: likeness(from, to) - (to.background ? 2 : 0), back: goesBack(to) ? 1 : 0 })),
	)
	const linked: SameAs[] = []
	// "The shelling of the market" goes back to the news itself: it is taken when nothing else tells it.
	for (const { from, to, like } of [...pairs].sort((a, b) => a.back - b.back || b.like - a.like)) {
		const clash = linked.some((l) => l.from === from || (l.to === to && l.from.sentence === from.sentence))
		if (like >= 0 && !clash) linked.push({ from, to, score: SURE, rule: 'same/headline' })
	}
	return linked
}

/** What two mentions tell alike, for and against. */
function likeness(a: Draft, b: Draft): number {
	const shared = (x: readonly string[], y: readonly string[]): number =>
		x.some((one) => y.includes(one)) ? 1 : x.length > 0 && y.length > 0 ? -1 : 0
	const words = (d: Draft): string[] => d.triggers.map((t) => lemmaAt(t.tree, t.token))
	const parties = (d: Draft): string[] =>
		[...d.actors, ...d.targets].filter((r) => !r.entity.pronoun).map((r) => lemmaAt(r.entity.tree, r.entity.head))
	const figures = (d: Draft): string[] =>
		d.harms.flatMap((h) => (h.count.min === null ? [] : [`${h.kind} ${h.count.min}`]))
	const families = (d: Draft): string[] => d.weapons.map((w) => (w.family === 'mortar' ? 'artillery' : w.family))
	return (
		2 * shared(families(a), families(b)) +
		2 * shared(a.modes, b.modes) +
		2 * shared(figures(a), figures(b)) +
		Math.max(0, shared(words(a), words(b))) +
		Math.max(0, shared(parties(a), parties(b))) +
		(agrees(a, b) ? 0 : -9)
	)
}

/** "Each side", "both governments": the two that were named last before it. */
import type { Entity } from '../entity.ts'
import { kidsBy, lemmaAt } from '../tree.ts'
import { CLOSE, type Seen } from './seen.ts'

const SIDE = /^(?:side|party|camp|government|army|country|capital|neighbou?r|force|foe|faction|group)$/
const OF_TWO = /^(?:each|both|either|neither|two)$/
const FIGHTS: ReadonlySet<Entity['class']> = new Set(['state', 'force', 'armed-group'])

/** The last two; states where it is governments, and none where there are not two. */
export function sidesOf({ tree, head, unnamed }: Entity, sentence: number, seen: readonly Seen[]): readonly Entity[] {
	const lemma = lemmaAt(tree, head)
	const two = [head, ...kidsBy(tree, head, 'det', 'nummod', 'cc:preconj', 'amod')].some((k) =>
		OF_TWO.test(lemmaAt(tree, k)),
	)
	if (!unnamed || !two || !(SIDE.test(lemma) || OF_TWO.test(lemma))) return []
	const states = /^(?:government|country|capital|neighbou?r)$/.test(lemma)
	const found: Entity[] = []
	for (const { sentence: s, entity: e, quoted } of seen.toReversed()) {
		const before = s < sentence || (s === sentence && e.head < head)
		if (!before || s < sentence - CLOSE || quoted || !FIGHTS.has(e.class) || (e.unnamed && !e.definite)) continue
		if (states && e.class !== 'state') continue
		const same = (f: Entity): boolean =>
			f.name === e.name ||
			(f.country !== null && f.country === e.country && f.class !== 'armed-group' && e.class !== 'armed-group')
		if (!found.some(same)) found.push(e)
	}
	return found.length === 2 ? found.toReversed() : []
}

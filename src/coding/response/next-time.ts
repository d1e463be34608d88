/**
 * "warned that the next aircraft would be shot down", "reserved the right to strike the launching sites": a threat that speaks of the like
 * of what was done. "another attack" is said of what may come from anybody.
 */
import { lemmaAt, type Tree } from '../../language/names/tree.ts'
import { anchorOf, type Draft } from '../draft.ts'
import { setOf } from '../set-of.ts'
import { isOf, lastDone, sidesOf } from './last.ts'
import { answer, type LinkRule } from './link.ts'

/** What was done, or comes again. */
const DEED = setOf(
	'attack raid strike incursion intrusion shell rocket missile drone aircraft plane boat ship shot bullet violation provocation bomb bombing killing kidnapping ambush assault',
)

export const nextTime: LinkRule = (a, i) => {
	if (!looksBack(a.tree, i)) return []
	const own = a.here.find((d) => d.type === 'THREATEN' && d.factuality !== 'denied') ?? null
	if (!own || own.actors.length === 0) return []
	const to = lastDone(a, anchorOf(own), own, 6)
	if (to?.type !== 'ASSAULT' || mayBeOne(own, to)) return []
	return [answer(own, to, [i], 'response/next-time')]
}

/** Whoever strikes may threaten to strike again; so may a group that did what nobody is told to have done, or "gunmen". */
function mayBeOne(threat: Draft, deed: Draft): boolean {
	if (isOf(deed.actors, sidesOf(threat.actors))) return true
	const isGroup = threat.actors.some(({ entity }) => entity.class === 'armed-group' || entity.class === 'organisation')
	return isGroup && !deed.actors.some(({ entity }) => entity.class === 'state' || entity.class === 'force')
}

function looksBack(tree: Tree, i: number): boolean {
	const lemma = lemmaAt(tree, i)
	if (lemma === 'right') return [i - 1, i - 2].some((k) => lemmaAt(tree, k) === 'reserve')
	return lemma === 'next' && [i + 1, i + 2].some((k) => DEED.has(lemmaAt(tree, k)))
}

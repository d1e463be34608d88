/**
 * Whom a deed was done to, once each and by the best name: a place gives way to those who were hit there, words that only count
 * ("others", "dozens", "the dead") to the people they count, and part of a figure to the whole of it.
 */
import { lemmaAt, uposAt } from '../language/names/tree.ts'
import type { Draft, Role } from './draft.ts'

/** Words that stand for nobody in particular. */
const NOBODY =
	/^(?:others?|body|corpse|dead|dozens?|scores?|hundreds?|thousands?|one|casualty|remain|toll|number|total|figure|what|all)$/i

const BESIDE = /^harm\/(?:hurt|hospital)$/

export function settleTargets(draft: Draft): void {
	if (draft.type !== 'ASSAULT') return
	// Who is cut by glass or treated for burns need not be whom it was meant for.
	if (draft.harms.length > 0 && draft.harms.every((h) => BESIDE.test(h.rules[0] ?? ''))) draft.targets = []
	const attackers = new Set(draft.harms.filter((h) => h.attackers).map((h) => h.entity.head))
	const named = draft.targets.filter(
		(r) => !isNobody(r) && !(r.entity.tree === draft.tree && attackers.has(r.entity.head)),
	)
	const people = named.filter((r) =>
		['person', 'people', 'armed-group', 'force', 'organisation'].includes(r.entity.class),
	)
	const wholes = new Set(draft.harms.filter((h) => !h.part).map((h) => h.entity.head))
	const parts = new Set(
		draft.harms.filter((h) => isPart(h, draft) && !wholes.has(h.entity.head)).map((h) => h.entity.head),
	)
	const hit = named.filter(
		(r) =>
			!(r.entity.class === 'place' && !r.entity.unnamed && (people.length > 0 || hasFacility(named))) &&
			!(r.entity.tree === draft.tree && parts.has(r.entity.head)),
	)
	draft.targets = hit
}

const isNobody = ({ entity: e }: Role): boolean =>
	!e.pronoun &&
	(NOBODY.test(lemmaAt(e.tree, e.head)) || (uposAt(e.tree, e.head) === 'NUM' && e.class !== 'person')) &&
	(e.name.split(' ').length === 1 || NOBODY.test(e.name))

const hasFacility = (roles: readonly Role[]): boolean => roles.some((r) => r.entity.class === 'facility')

/** A part whose whole the draft has as well: "18 people, five of them nurses". */
const isPart = (harm: Draft['harms'][number], draft: Draft): boolean =>
	harm.part && draft.harms.some((h) => h !== harm && h.kind === harm.kind && !h.part)

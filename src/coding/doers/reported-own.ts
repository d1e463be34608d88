/**
 * "The Front reported the killing of seven soldiers", "the army announced the downing of two drones": a side that tells of what was done to the other
 * did it. Not what is told of its own people.
 */
import { isOwned } from '../../language/names/clause.ts'
import type { Entity } from '../../language/names/entity.ts'
import { headAt, kidsBy, lemmaAt, relation } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import { entityAt } from '../reading.ts'
import { setOf } from '../set-of.ts'
import type { Told } from './told.ts'

const TELLS = setOf('report announce claim hail celebrate trumpet proclaim declare')
const DONE = setOf(
	'kill killing down downing shoot shooting capture seizure destruction elimination ambush bombing shelling execution neutralization ' +
		'liberation liquidation sinking sink destroy eliminate',
)

export function addReportedOwn({ reading, drafts, mentions }: Told): void {
	for (const draft of drafts) {
		const { tree, sentence } = draft
		if (draft.type !== 'ASSAULT' || mentions(draft).some(({ actors }) => actors.length > 0)) continue
		const noun = draft.triggers
			.map(({ token }) => token)
			.find((k) => relation(tree, k) === 'obj' && DONE.has(lemmaAt(tree, k)))
		const verb = noun === undefined ? -1 : headAt(tree, noun)
		if (verb < 0 || !TELLS.has(lemmaAt(tree, verb))) continue
		const side = kidsBy(tree, verb, 'nsubj').map((k) => entityAt(reading, sentence, k))[0]
		if (side && fights(side) && !isAgainstOwn(side, draft))
			draft.actors.push({ entity: side, rule: 'who/reported-own' })
	}
}

const fights = (e: Entity): boolean => e.class === 'armed-group' || (e.class === 'force' && !e.sectors.includes('COP'))

/** The army tells of its own dead, rebels of theirs; of farmers both may tell who was killed by others. */
function isAgainstOwn(side: Entity, { targets, harms }: Draft): boolean {
	const hit = [...targets.map((r) => r.entity), ...harms.map((h) => h.entity)]
	if (hit.length === 0) return false
	const own = (e: Entity): boolean => isOwned(e.tree, e.head)
	const enemy = (e: Entity): boolean =>
		['platform', 'weapon', 'place', 'facility', 'thing'].includes(e.class) ||
		(side.class === 'armed-group'
			? e.class !== 'armed-group' && (e.sectors.length > 0 || e.class === 'force')
			: e.class === 'armed-group' || (e.country !== null && e.country !== side.country))
	return hit.some(own) || !hit.some(enemy)
}

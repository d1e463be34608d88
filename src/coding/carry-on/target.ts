/** A target told before that is hit again by the same kind of weapon: "when rockets struck the outpost". */

import { lemmaAt } from '../../language/names/tree.ts'
import type { Draft } from '../draft.ts'
import type { SameAs } from '../same.ts'
import { agrees, REAL } from './agrees.ts'
import { isBareHarm } from './bare-harm.ts'

/**
 * "when rockets struck the outpost": what is hit is definite and was hit before by the same kind of weapon, so it is that
 * event again. A day or town of its own that differs makes it another.
 */
export function targetCarriedOn(drafts: readonly Draft[]): SameAs[] {
	return drafts.flatMap((draft, i) => {
		if (draft.type !== 'ASSAULT' || !REAL.has(draft.factuality) || isBareHarm(draft)) return []
		const definite = draft.targets
			.filter(
				(r) =>
					r.entity.definite &&
					r.entity.unnamed &&
					!r.entity.pronoun &&
					['facility', 'platform', 'place', 'thing'].includes(r.entity.class),
			)
			.map((r) => lemmaAt(r.entity.tree, r.entity.head))
		if (definite.length === 0) return []
		const kinds = (d: Draft): readonly string[] => d.weapons.map((w) => w.family)
		const to = drafts.slice(0, i).findLast((d) => {
			if (d.type !== 'ASSAULT' || d.factuality !== 'happened' || d.sentence >= draft.sentence || !agrees(draft, d))
				return false
			const told = [
				...d.targets.map((r) => lemmaAt(r.entity.tree, r.entity.head)),
				...d.wheres.map((w) => w.value.facility?.split(' ').at(-1) ?? ''),
			]
			const arms = kinds(draft).length === 0 || kinds(d).length === 0 || kinds(draft).some((k) => kinds(d).includes(k))
			return arms && told.some((lemma) => definite.includes(lemma))
		})
		return to ? [{ from: draft, to, score: 0.8, rule: 'same/definite-target' }] : []
	})
}

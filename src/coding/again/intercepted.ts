/**
 * "Air defences brought down 11 of 13 drones launched at the capital", "Forty of them were destroyed": what shot the missiles of an attack
 * down is part of that attack, and those who did are not its doers. With no attack told, the interception is all there is.
 */
import { below, lemmaAt } from '../../language/names/tree.ts'
import { agrees } from '../carry-on/agrees.ts'
import { type Draft, isReal } from '../draft.ts'
import type { SameAs } from '../same.ts'
import { setOf } from '../set-of.ts'

/** Sentences back in which the attack was told. */
const FAR = 3

export function interceptedAgain(drafts: readonly Draft[]): SameAs[] {
	return drafts.flatMap((draft) => {
		if (!isInterception(draft)) return []
		const attacks = drafts.filter((d) => isFlown(d) && (agrees(draft, d) || agrees(d, draft)))
		const gap = (d: Draft): number => draft.sentence - d.sentence
		const to =
			attacks.find((d) => gap(d) === 0) ??
			attacks.findLast((d) => gap(d) > 0 && gap(d) <= FAR) ??
			attacks.find((d) => gap(d) === -1)
		if (!to) return []
		draft.actors = []
		return [{ from: draft, to, score: 0.95, rule: 'same/intercepted' }]
	})
}

const DOWNS = setOf('down intercept shoot bring destroy knock neutralise neutralize thwart')
const FLYING = setOf('drone missile rocket projectile shell uav quadcopter')

const isInterception = (d: Draft): boolean =>
	d.type === 'ASSAULT' &&
	isReal(d) &&
	d.triggers.some(
		({ tree, token, objects }) =>
			DOWNS.has(lemmaAt(tree, token)) &&
			objects.some((e) => e.tree === tree && below(tree, e.head).some((k) => FLYING.has(lemmaAt(tree, k)))),
	)

/** An attack with what flies, that is no interception itself. */
const isFlown = (d: Draft): boolean =>
	d.type === 'ASSAULT' &&
	isReal(d) &&
	!isInterception(d) &&
	(d.modes.includes('drone') || d.weapons.some((w) => ['drone', 'missile', 'rocket'].includes(w.family)))

/** What can be held, struck or shot at: towns, bases, buildings, those who bear arms. */
import { type Entity, headLemma, isArmed } from '../../language/names/entity.ts'
import type { Trigger } from '../trigger.ts'
import { ROUNDS } from './arms.ts'

export const TOWN =
	/^(?:town|city|village|base|airport|airfield|hill|hilltop|outpost|post|district|capital|province|ridge|barracks|camp|fort|fortress|garrison|quarter|suburb|stronghold|border|headquarters|island|port|hamlet|homestead|kraal|settlement|neighbou?rhood|compound|palace|farm|ranch|mine|school|church|mosque|monastery|convent|station|depot|checkpoint|refinery|terminal|plant|bridge|crossing|position|bunker|prison|jail|embassy|hospital|market)$/
/** A place that can be held or struck. */
export const isTown = (e: Entity): boolean =>
	(e.class === 'place' && !e.pronoun) ||
	e.class === 'facility' ||
	TOWN.test(headLemma(e)) ||
	// A capital, which often stands for its government.
	(e.class === 'state' && e.rules.includes('who/known-place'))

export const isStruck = (e: Entity): boolean => e.class === 'platform' || isTown(e)

/** "came under fire": said of what can be shot at; a minister or a plan is only criticised, unless arms are near. */
export const isShotAt = ({ tree, obliques }: Trigger, those: readonly Entity[]): boolean =>
	tree.tokens.some((t) => ROUNDS.test(t.lemma)) ||
	obliques.some((o) => isArmed(o.entity) || o.entity.class === 'weapon') ||
	those.some((e) => isArmed(e) || e.class === 'place' || isStruck(e))

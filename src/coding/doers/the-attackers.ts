/**
 * "Rebels stormed a barracks. The attackers made off with two lorries": who "the attackers" are was told, so they are nobody besides.
 */
import { headLemma } from '../../language/names/entity.ts'
import { type Draft, isInHeadline, type Role } from '../draft.ts'
import type { Told } from './told.ts'

const ATTACKERS = /^(?:attacker|assailant|raider|intruder)$/

export function leaveOutTheAttackers({ drafts, mentions }: Told): void {
	for (const draft of drafts) {
		if (!draft.actors.some(isTheAttackers)) continue
		const told = mentions(draft).some(
			(d) => d.sentence <= draft.sentence && !isInHeadline(d) && d.actors.some((r) => isDoer(d, r)),
		)
		if (told) draft.actors = draft.actors.filter((r) => !isTheAttackers(r))
	}
}

const isTheAttackers = ({ entity: e }: Role): boolean =>
	e.definite && e.unnamed && !e.group && ATTACKERS.test(headLemma(e))

/** Somebody else who did it, and not whoever only defended himself. */
const isDoer = ({ factuality }: Draft, r: Role): boolean =>
	factuality === 'happened' &&
	!r.entity.pronoun &&
	!isTheAttackers(r) &&
	!/^(?:guard|police|officer)$/.test(headLemma(r.entity))

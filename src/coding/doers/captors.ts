/**
 * Who took or let go the captives, where the words leave it out: the group that the same item says took them, or that asked for ransom.
 * Only where one group alone is told of so.
 */
import { type Entity, isParty } from '../../language/names/entity.ts'
import { type Draft, isReal } from '../draft.ts'
import type { Told } from './told.ts'

const takes = (draft: Draft): boolean => draft.type === 'ASSAULT' && draft.modes.includes('abduct') && isReal(draft)
const frees = ({ type, modes, factuality, tree }: Draft): boolean =>
	type === 'RETREAT' &&
	modes.includes('release') &&
	factuality === 'happened' &&
	!tree.lemmas.some((l) => PRISON.test(l))
/** Whoever leaves a prison was no captive of a band. */
const PRISON =
	/^(?:prison|prisoner|jail|gaol|court|bail|custody|cell|police|amnesty|pardon|detainee|parole|penitentiary|judge)$/

export function addCaptors({ drafts, mentions, isOneItem }: Told): void {
	for (const draft of drafts) {
		if (!takes(draft) && !frees(draft)) continue
		if (mentions(draft).some(({ actors }) => actors.length > 0)) continue
		const item = drafts.filter((d) => d !== draft && isOneItem(d.sentence, draft.sentence))
		if (frees(draft) && !item.some(takes)) continue
		const captor = onlyOne(item.filter(takes)) ?? onlyOne(item.filter(asks))
		if (captor) draft.actors.push({ entity: captor, rule: 'who/captor' })
	}
}

/** Whoever holds people asks for something or threatens. */
const asks = ({ type }: Draft): boolean => type === 'REQUEST' || type === 'THREATEN'

/** The one armed group among their doers. */
function onlyOne(drafts: readonly Draft[]): Entity | null {
	const groups = drafts
		.flatMap((d) => d.actors.map((r) => r.entity))
		.filter((e) => isParty(e) && !e.pronoun && e.class === 'armed-group' && !e.unnamed)
	const names = new Set(groups.map((e) => e.ref ?? e.name.toLowerCase()))
	return names.size === 1 ? groups[0]! : null
}

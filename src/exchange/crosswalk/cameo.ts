/**
 * PLOVER types and modes to CAMEO codes, by the one table of `coding/codes.ts`. Claims of responsibility and denials of it keep 015 and 016,
 * which PLOVER drops.
 */
import { CODE_ROWS } from '../../coding/codes.ts'
import type { Act } from '../../coding/lists.ts'
import type { EventValue } from '../../coding/schema.ts'

/** What an assault is rather than anything else that is told of it, the most telling first. */
const TELLING = ['unconventional', 'suicide-attack', 'aerial', 'drone', 'heavy-weapons', 'explosives', 'firearms']

/** A mode that has no code of its own takes that of its type. */
export function cameoOf({ type, modes }: Pick<EventValue, 'type' | 'modes'>): { code: string; root: string } {
	const general = CODE_ROWS[type]!.cameo
	const ordered = [...TELLING.filter((mode) => modes.includes(mode)), ...modes]
	const codes = ordered.flatMap((mode) => CODE_ROWS[`${type} ${mode}`]?.cameo ?? [])
	const code = codes.find((one) => one !== general) ?? general
	return { code, root: code.slice(0, 2) }
}

export const CAMEO_OF_ACT: Readonly<Partial<Record<Act, string>>> = { 'claim-of-responsibility': '015', denial: '016' }

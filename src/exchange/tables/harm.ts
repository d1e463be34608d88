/** How many were harmed, out of cells with figures. */
import type { Harm } from '../../coding/lists.ts'
import type { Count } from '../../coding/schema.ts'
import type { Cell } from './row.ts'
import type { ToldField } from './told.ts'

export const allOf = (kind: Harm, count: Count, cells: readonly Cell[], rule: string): ToldField => ({
	field: 'harm',
	value: { kind, count, who: 'people', status: 'unknown', total: true },
	cells,
	rule,
})

export const partOf = (
	kind: Harm,
	number: number,
	who: string,
	status: 'civilian' | 'combatant',
	cells: readonly Cell[],
	rule: string,
): ToldField => ({
	field: 'harm',
	value: { kind, count: { min: number, max: number }, who, status, part: true },
	cells,
	rule,
})

export const exactly = (number: number): Count => ({ min: number, max: number })

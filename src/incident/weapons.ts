/** With what: one entry for each kind of weapon, with the least and the most that anybody counted. */
import type { ClaimOf, WeaponValue } from '../coding/schema.ts'
import { fold } from '../knowledge/fold.ts'
import { grouped } from '../report/grouped.ts'
import { singular } from './names.ts'
import { compareText } from './order.ts'
import type { Incident } from './schema.ts'

type Weapon = Incident['weapons'][number]

export function weaponsOf(claims: readonly ClaimOf<'weapon'>[]): Weapon[] {
	const kinds = [
		...grouped(
			claims.filter((c) => c.stance !== 'denies'),
			(c) => kindKey(c.value),
		),
	]
	return kinds
		.sort(([a, x], [b, y]) => y.length - x.length || compareText(a, b))
		.map(([, all]) => {
			const inOrder = [...all].sort((a, b) => detail(b.value) - detail(a.value) || compareText(a.key, b.key))
			const told = all.flatMap((c) => (c.value.count && !c.value.count.vague ? c.value.count : []))
			// "A missile" among four is one of them.
			const several = told.filter(({ min, max }) => min !== 1 || max !== 1)
			const counts = several.length > 0 ? several : told
			const lows = counts.flatMap((c) => c.min ?? [])
			const highs = counts.flatMap((c) => c.max ?? c.min ?? [])
			return {
				weapon: inOrder.map((c) => c.value).reduce(filled),
				low: lows.length > 0 ? Math.floor(Math.min(...lows)) : null,
				high: highs.length > 0 ? Math.floor(Math.max(...highs)) : null,
				claims: all.map((c) => c.key).sort(compareText),
			}
		})
}

const kindKey = (w: WeaponValue): string => fold(w.kind).split(' ').map(singular).join(' ')

const detail = (w: WeaponValue): number =>
	(w.type ? 4 : 0) + (w.count ? 2 : 0) + (w.launcher ? 1 : 0) + (w.delivery ? 1 : 0)

/** What the fullest claim leaves open, from the others. */
function filled(held: WeaponValue, more: WeaponValue): WeaponValue {
	return {
		...more,
		...held,
		...(held.type && more.type && more.type.length > held.type.length && fold(more.type).includes(fold(held.type))
			? { type: more.type }
			: {}),
	}
}

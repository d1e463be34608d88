/** Whether two mentions may be one event by their days: the same, or, where somebody died of it, some days later. */

import { toCount } from '../../report/days.ts'
import type { Draft } from '../draft.ts'

/** Days after an event in which somebody dies of it. */
const WAKE = 14

/** "The fighting lasted four hours" goes back itself; "Sunday's raid" tells its day and may be the news. */
export const goesBack = (d: Draft): boolean => d.definite && d.whens.length === 0

/** What is claimed or denied again is the event, too. */
export const REAL = new Set(['happened', 'alleged', 'denied'])

/** A day or town of its own that differs makes it another event; what is told in its wake may be of a later day. */
export function agrees(a: Draft, b: Draft, later = false): boolean {
	const [x, y] = [a.whens[0]?.value, b.whens[0]?.value]
	if (x && y && x.latest.slice(0, 10) < y.earliest.slice(0, 10)) return false
	const gap = x && y ? toCount(x.earliest.slice(0, 10)) - toCount(y.latest.slice(0, 10)) : 0
	if (gap > (later ? WAKE : 0)) return false
	const [p, q] = [a.wheres.find((w) => w.value.place)?.value, b.wheres.find((w) => w.value.place)?.value]
	return !(p && q && p.level === 'town' && q.level === 'town' && p.place !== q.place)
}

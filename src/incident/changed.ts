/** What differs between two rulings, as the keys and reports that it is about: these are derived again. */
import type { DecidedLink, Ruling } from './ruling.ts'

export function changedBetween(before: Ruling, now: Ruling): Set<string> {
	const pair = ([a, b]: readonly [string, string]) => [`${a} ${b}`, [a, b]] as const
	const link = (l: DecidedLink) => [`${l.kind} ${l.from} ${l.to} ${l.decision.id}`, [l.from, l.to]] as const
	const sides = (ruling: Ruling): Map<string, readonly string[]>[] => [
		new Map([...ruling.claims].map(([claim, { decision }]) => [`${claim} ${decision.id}`, [claim]])),
		new Map(ruling.mustLink.map(pair)),
		new Map(ruling.cannotLink.map(pair)),
		new Map(ruling.links.map(link)),
		new Map(ruling.unlinks.map(link)),
		new Map([...ruling.published].map(([report, day]) => [`${report} ${day}`, [report]])),
	]
	const [old, fresh] = [sides(before), sides(now)]
	const out = new Set<string>()
	old.forEach((was, i) => {
		const is = fresh[i]!
		for (const [id, keys] of [...was, ...is]) if (was.has(id) !== is.has(id)) for (const key of keys) out.add(key)
	})
	return out
}

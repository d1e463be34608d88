/** What differs between two rulings: what it is about is derived again. */
import type { Registry } from './registry.ts'
import type { DecidedLink, Ruling } from './ruling.ts'

/** Keys of records, and reports. */
export function changedBetween(before: Ruling, now: Ruling): Set<string> {
	const pair = ([a, b]: readonly [string, string]) => [`${a} ${b}`, [a, b]] as const
	const link = (l: DecidedLink) => [`${l.kind} ${l.from} ${l.to} ${l.decision.id}`, [l.from, l.to]] as const
	const sides = (ruling: Ruling): Map<string, readonly string[]>[] => [
		new Map([...ruling.claims].map(([claim, { decision }]) => [`${claim} ${decision.id}`, [claim]])),
		new Map(ruling.mustLink.map(pair)),
		new Map(ruling.cannotLink.map(pair)),
		new Map(ruling.links.map(link)),
		new Map(ruling.unlinks.map(link)),
		new Map([...ruling.origins].map(([of, { origin }]) => [`${of} ${origin}`, [of]])),
		new Map(
			[...ruling.settings].flatMap(([mention, all]) => all.map((s) => [`${mention} ${s.decision.id}`, [mention]])),
		),
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

/** Names, folded, that mean somebody or some place else. */
export function renamedBetween(before: Registry, now: Registry): Set<string> {
	const said = (all: Registry[keyof Registry], name: string) =>
		(all.get(name) ?? []).map(({ decision }) => decision.id).join()
	const out = new Set<string>()
	for (const part of ['actors', 'places'] as const)
		for (const name of new Set([...before[part].keys(), ...now[part].keys()]))
			if (said(before[part], name) !== said(now[part], name)) out.add(name)
	return out
}

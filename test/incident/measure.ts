/** How well a partition, figures and links agree with a gold: the measures that the scorer of whole reports uses, here on perfect codings. */
import { groupKey, isGeneric } from '../../src/incident/names.ts'
import type { Derived } from '../../src/incident/schema.ts'
import type { Gold } from './gold.ts'

export interface Share {
	readonly p: number
	readonly r: number
	readonly f: number
}

const share = (p: number, r: number): Share => ({ p, r, f: p + r > 0 ? (2 * p * r) / (p + r) : 0 })

/** B-cubed and pairwise over the mentions that the gold knows, one per event and report. */
export function partition(
	gold: Gold,
	groupOf: (mention: string) => string | undefined,
): { bcubed: Share; pairwise: Share; wrong: string[] } {
	const seen = new Set<string>()
	const items = gold.reports.flatMap((r) =>
		r.mentions.flatMap((m) => {
			const want = gold.incidentOf.get(m.key)
			const id = `${r.report} ${want}`
			if (!want || seen.has(id)) return []
			seen.add(id)
			return [{ report: r.report, want, got: groupOf(m.key) ?? m.key }]
		}),
	)
	let [p, r] = [0, 0]
	for (const x of items) {
		const same = items.filter((y) => y.got === x.got)
		const ok = same.filter((y) => y.want === x.want).length
		p += ok / same.length
		r += ok / items.filter((y) => y.want === x.want).length
	}
	let [tp, fp, fn] = [0, 0, 0]
	const wrong: string[] = []
	items.forEach((x, i) => {
		for (const y of items.slice(i + 1)) {
			if (x.report === y.report) continue
			const [want, got] = [x.want === y.want, x.got === y.got]
			if (want && got) tp++
			else if (want) fn++
			else if (got) fp++
			if (want !== got) wrong.push(`${want ? 'apart' : 'joined'}: ${x.report} ${x.want} / ${y.report} ${y.want}`)
		}
	})
	const n = items.length || 1
	return { bcubed: share(p / n, r / n), pairwise: share(tp / (tp + fp || 1), tp / (tp + fn || 1)), wrong }
}

/** The plain way to join, to compare with: same type, day and country. */
export function sameTypeDayCountry(gold: Gold): ReadonlyMap<string, string> {
	return new Map(
		gold.reports.flatMap((r) =>
			r.mentions.map((m) => {
				const of = (field: 'when' | 'where') => r.claims.find((c) => c.about === m.key && c.field === field)?.value
				const [when, where] = [
					of('when') as { earliest: string } | undefined,
					of('where') as { country?: string } | undefined,
				]
				return [m.key, when && where ? `${m.type} ${when.earliest} ${where.country}` : m.key] as const
			}),
		),
	)
}

/** Gold incidents by the derived incident that holds most of their mentions. */
export function goldOf(gold: Gold, derived: Derived): Map<string, string> {
	const out = new Map<string, string>()
	for (const incident of derived.incidents) {
		const votes = new Map<string, number>()
		for (const m of incident.mentions) {
			const want = gold.incidentOf.get(m)
			if (want) votes.set(want, (votes.get(want) ?? 0) + 1)
		}
		const best = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]
		if (best) out.set(incident.key, best[0])
	}
	return out
}

export function links(gold: Gold, derived: Derived): Share {
	const to = goldOf(gold, derived)
	const want = new Set(gold.cluster!.response_links.map((l) => `${l.from} > ${l.to}`))
	const got = new Set(
		derived.links
			.filter((l) => l.kind === 'response-to' && to.has(l.from) && to.has(l.to))
			.map((l) => `${to.get(l.from)} > ${to.get(l.to)}`),
	)
	const tp = [...got].filter((l) => want.has(l)).length
	return share(tp / (got.size || 1), tp / (want.size || 1))
}

/** Values right of the gold's totals: low, best and high each count. */
export function figures(
	gold: Gold,
	derived: Derived,
	rule = 'latest-authority',
): { right: number; all: number; wrong: string[] } {
	const to = goldOf(gold, derived)
	let [right, all] = [0, 0]
	const wrong: string[] = []
	for (const incident of gold.cluster!.incidents) {
		const own = derived.incidents
			.filter((i) => to.get(i.key) === incident.incident_id)
			.flatMap((i) => i.figures)
			.filter((f) => f.rule === rule)
		for (const figure of incident.figures) {
			// "men", "people": nobody in particular, so the figure of all.
			const whole = /^all$/i.test(figure.who) || isGeneric(figure.who)
			const got = own.find((f) => f.kind === figure.kind && (whole ? f.who === null : isGroup(f.who ?? '', figure.who)))
			for (const bound of ['low', 'best', 'high'] as const) {
				if (figure[bound] === null || figure[bound] === undefined) continue
				all++
				if (got?.[bound] === figure[bound]) right++
				else
					wrong.push(
						`${incident.incident_id} ${figure.kind} ${figure.who} ${bound}: ${figure[bound]}, here ${got?.[bound]} (${figure.why ?? ''})`,
					)
			}
		}
	}
	return { right, all, wrong }
}

/** "servicemen" are the soldiers of the gold. */
const isGroup = (here: string, gold: string): boolean =>
	here.toLowerCase().includes(gold.toLowerCase()) ||
	(here !== '' && groupKey(here, undefined) === groupKey(gold, undefined))

/** Incidents whose reports are grouped by text as the gold groups them. */
export function texts(gold: Gold, derived: Derived): { right: number; all: number; wrong: string[] } {
	const to = goldOf(gold, derived)
	let [right, all] = [0, 0]
	const wrong: string[] = []
	const shape = (groups: readonly (readonly string[])[]) =>
		groups
			.map((g) => [...g].sort().join('+'))
			.sort()
			.join(' ')
	for (const incident of gold.cluster!.incidents) {
		if (!incident.text_origins) continue
		all++
		const own =
			derived.incidents.find((i) => to.get(i.key) === incident.incident_id && i.reports.length > 1) ??
			derived.incidents.find((i) => to.get(i.key) === incident.incident_id)
		const got = shape((own?.texts ?? []).map((g) => g.map((r) => r.replace(/^id:/, ''))))
		if (got === shape(incident.text_origins)) right++
		else wrong.push(`${incident.incident_id}: ${shape(incident.text_origins)}, here ${got}`)
	}
	return { right, all, wrong }
}

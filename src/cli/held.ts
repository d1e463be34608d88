/** From names that a person types to what the ledger holds, and from that to what is printed. */
import type { Chain, Incident } from '../incident/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import { incidentsNamed } from '../run/named.ts'
import { EXIT } from './io.ts'
import type { Printed } from './print/view.ts'
import { Stop } from './session.ts'

const NOTHING = { proposals: [], orphaned: [] }

/** By handle, key or the beginning of a key. */
export function incidentNamed(ledger: Ledger, name: string): Incident {
	const found = incidentsNamed(ledger, name)
	if (found.length === 1) return found[0]!
	if (found.length > 1)
		throw new Stop(
			EXIT.usage,
			[],
			`"${name}" can be ${found.map((one) => one.handle ?? one.key).join(', ')}. Give more of the key.`,
		)
	throw new Stop(EXIT.usage, [], `There is no incident ${name} in the ledger. "attestary list" shows those there are.`)
}

/** The one key of a table that begins so; null when there is none. */
export function keyNamed(ledger: Ledger, name: string): string | null {
	const table = ({ c: 'claim', m: 'mention', s: 'statement', l: 'link' } as const)[name.charAt(0)]
	if (!table || name.charAt(1) !== '-') return null
	const found = ledger.codings.keys(table, name, 2)
	if (found.length > 1 && found[0] !== name)
		throw new Stop(EXIT.usage, [], `More than one key begins with "${name}". Give more of it.`)
	return found[0] ?? null
}

/** The id of a report, given whole or by the beginning of a hash ("text:1a2b"). */
export function reportNamed(ledger: Ledger, name: string): string | null {
	for (const id of [name, `id:${name}`, `url:${name}`]) if (ledger.facts.report(id)) return id
	if (!name.startsWith('text:') || name.length < 9) return null
	for (const { version } of ledger.facts.texts()) if (version.report.startsWith(name)) return version.report
	return null
}

/** Some incidents with all that stands behind them. */
export function printedOf(ledger: Ledger, incidents: readonly Incident[], chains: readonly Chain[] = []): Printed {
	const claims = incidents.flatMap((incident) => ledger.incidents.claims(incident))
	const statements = incidents.flatMap((incident) => ledger.incidents.statements(incident))
	const links = [
		...new Map(incidents.flatMap(({ key }) => ledger.incidents.links(key)).map((link) => [link.key, link])).values(),
	]
	const of = links.flatMap(({ links: keys }) => keys.flatMap((key) => ledger.codings.links(key)))
	const versions = new Set([...claims, ...statements, ...of].map(({ version }) => version))
	return {
		reports: [...versions].flatMap((id) => ledger.facts.text(id) ?? []),
		codings: [...versions].flatMap((id) => [...ledger.codings.all(id)]),
		derived: { ...NOTHING, incidents: [...incidents], links, chains: [...chains] },
		decisions: ledger.decisions(),
	}
}

/** An incident with all that chains, and the order of events between them, join to it. */
export function printedChain(ledger: Ledger, incident: Incident): Printed {
	const members = new Map([[incident.key, incident]])
	const chains = new Map<string, Chain>()
	for (const { key } of members.values()) {
		const order = ledger.incidents.links(key).filter(({ kind }) => kind === 'follows')
		for (const chain of ledger.incidents.chains(key)) chains.set(chain.key, chain)
		const near = [...order.flatMap(({ from, to }) => [from, to]), ...[...chains.values()].flatMap((c) => c.incidents)]
		for (const one of near) {
			const met = members.has(one) ? null : ledger.incidents.byKey(one)
			if (met && (met.recordable || [...chains.values()].some((c) => c.incidents.includes(one)))) members.set(one, met)
		}
	}
	return printedOf(ledger, [...members.values()], [...chains.values()])
}

/** One report with its codings and the incidents it speaks of. */
export function printedReport(ledger: Ledger, report: string): Printed {
	const held = ledger.facts.report(report)
	const version = held?.versions.at(-1)
	if (!held || !version) throw new Stop(EXIT.usage, [], `There is no report ${report} in the ledger.`)
	const codings = [...ledger.codings.all(version.id)]
	const mentions = new Set(codings.flatMap((coded) => coded.mentions.map(({ key }) => key)))
	const incidents = ledger.incidents
		.ofReport(report)
		.filter((incident) => incident.mentions.some((key) => mentions.has(key)))
	const links = incidents.flatMap(({ key }) => ledger.incidents.links(key))
	const chains = [
		...new Map(
			incidents.flatMap(({ key }) => ledger.incidents.chains(key)).map((chain) => [chain.key, chain]),
		).values(),
	]
	return {
		reports: [{ version, metadata: held.metadata }],
		codings,
		derived: { ...NOTHING, incidents, links, chains },
		decisions: ledger.decisions(),
	}
}

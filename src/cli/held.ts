/** From names that a person types to what the ledger holds, and from that to what is printed. */
import type { Chain, Incident } from '../incident/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import { type Meant, NotNamed } from '../run/named.ts'
import { EXIT } from './io.ts'
import type { Printed } from './print/view.ts'
import { Stop } from './session.ts'

const NOTHING = { proposals: [], orphaned: [] }

const HINTS: Readonly<Partial<Record<Meant, string>>> = {
	incident: ' "attestary list" shows those there are.',
	claim: ' The keys of claims stand in brackets where an incident is shown.',
	report: ' "attestary list --reports" shows those there are.',
	decision: ' "attestary decisions" shows those there are.',
}

/** What names stand for; one that stands for nothing ends the command with the way out. */
export function orStop<T>(work: () => T): T {
	try {
		return work()
	} catch (error) {
		if (!(error instanceof NotNamed)) throw error
		const isUnknown = error.problem.code === 'decision/unknown-target'
		throw new Stop(EXIT.usage, [], `${error.message}${isUnknown ? (HINTS[error.meant] ?? '') : ''}`)
	}
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

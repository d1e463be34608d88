/** Lines of lists for reports and incidents that a page names. */
import type { Ledger, IncidentLine as LedgerLine } from '../ledger/index.ts'
import type { IncidentLine, ReportLine } from './schema.ts'

/** Earliest published first. */
export async function reportLines(ledger: Ledger, ids: readonly string[]): Promise<ReportLine[]> {
	if (ids.length === 0) return []
	const { reports } = await ledger.listReports({ reports: ids }, { limit: ids.length })
	return reports.toReversed()
}

/** In the order of time. */
export async function incidentLines(ledger: Ledger, keys: readonly string[]): Promise<IncidentLine[]> {
	if (keys.length === 0) return []
	const { incidents } = await ledger.listIncidents({ keys }, { limit: keys.length, sort: 'oldest' })
	return incidents.map(asLine)
}

/** The arrays of the ledger's lines may not be written to; those of the contract may. */
export const asLine = ({ modes, actors, targets, ...line }: LedgerLine): IncidentLine => ({
	...line,
	modes: [...modes],
	actors: [...actors],
	targets: [...targets],
})

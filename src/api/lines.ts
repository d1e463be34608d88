/** Lines of lists for reports and incidents that a page names. */
import type { IncidentLine, Ledger, ReportLine } from '../ledger/index.ts'

/** Earliest published first. */
export async function reportLines(ledger: Ledger, ids: readonly string[]): Promise<ReportLine[]> {
	if (ids.length === 0) return []
	const { reports } = await ledger.listReports({ reports: ids }, { limit: ids.length })
	return reports.toReversed()
}

/** In the order of time. */
export async function incidentLines(ledger: Ledger, keys: readonly string[]): Promise<IncidentLine[]> {
	if (keys.length === 0) return []
	return (await ledger.listIncidents({ keys }, { limit: keys.length, sort: 'oldest' })).incidents
}

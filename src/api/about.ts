/** What is being served. */
import { basename } from 'node:path'
import { FIGURES_BY, type Ledger } from '../ledger/index.ts'
import type { CountryNames } from './incidents.ts'
import type { About } from './schema.ts'

/** Stands in the publisher of reports that are made up. */
const CONSTRUCTED = 'CONSTRUCTED'

export interface Serving {
	readonly version: string
	readonly countryName: CountryNames
	readonly hasOutlines: boolean
}

export async function about(
	ledger: Ledger,
	{ version, countryName, hasOutlines }: Serving,
	token: string,
): Promise<About> {
	const { reports, versions, claims, statements, decisions } = ledger.counts()
	const total = async (filter: Parameters<Ledger['listIncidents']>[0]) =>
		(await ledger.listIncidents({ recordable: true, ...filter }, { limit: 1 })).total
	return {
		name: 'Attestary',
		version,
		ledger: basename(ledger.file),
		readOnly: ledger.readOnly,
		counts: {
			reports,
			versions,
			incidents: await total({}),
			claims,
			statements,
			decisions,
			contested: await total({ contested: true }),
		},
		constructed: (await ledger.listReports({ publisher: CONSTRUCTED }, { limit: 1 })).total,
		coder: await coderOf(ledger),
		rule: FIGURES_BY,
		countries: Object.fromEntries(ledger.countries().map((code) => [code, countryName(code)])),
		outlines: hasOutlines,
		token,
	}
}

/** The coder of the newest report. */
export async function coderOf(ledger: Ledger): Promise<string | null> {
	const newest = (await ledger.listReports({}, { limit: 1 })).reports[0]
	const [coded] = newest ? ledger.codings.all(newest.version) : []
	return coded?.coder ?? null
}

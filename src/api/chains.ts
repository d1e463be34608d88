/** Chains of answers: the list of them, and one drawn. */
import type { Chain } from '../incident/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import { chainDrawing } from './incidents.ts'
import { incidentLines } from './lines.ts'
import { Refused } from './refuse.ts'
import type { ChainDrawing, ChainList } from './schema.ts'
import type { ChainQuery } from './showing-routes.ts'
import { Words } from './words.ts'

/** Of one chain, in the list. */
const MOST_LINES = 20
/** Incidents by whose words chains are looked for. */
const MOST_FOUND = 10_000

export async function chainList(ledger: Ledger, { q, sort, limit, offset }: ChainQuery): Promise<ChainList> {
	const keys = q ? (await ledger.marks({ text: q })).slice(0, MOST_FOUND).map(({ key }) => key) : undefined
	const { total, chains } = ledger.incidents.listChains({ keys, sort, limit, offset })
	const wanted = chains.flatMap(({ chain }) => chain.incidents.slice(0, MOST_LINES))
	const lines = new Map((await incidentLines(ledger, wanted)).map((line) => [line.key, line]))
	return {
		total,
		chains: chains.map(({ chain: { key, incidents, statements, links }, earliest, latest }) => ({
			key,
			earliest,
			latest,
			incidents: incidents.slice(0, MOST_LINES).flatMap((one) => lines.get(one) ?? []),
			incidentCount: incidents.length,
			statementCount: statements.length,
			linkCount: links.length,
		})),
	}
}

export async function chainPage(ledger: Ledger, key: string): Promise<ChainDrawing> {
	const chain: Chain | null = ledger.incidents.chain(key)
	if (!chain) throw new Refused('api/not-found', key, 'There is no such chain. It may have grown and have another key.')
	return chainDrawing(ledger, new Words(ledger), [chain], [])
}

/** Who said what, with the words, and what others made of it later. */
import { type Incident, liveDecisions } from '../incident/schema.ts'
import type { Ledger } from '../ledger/index.ts'
import { incidentLines, reportLines } from './lines.ts'
import { Refused } from './refuse.ts'
import type { SaidInContext, SpeakerList, SpeakerPage } from './schema.ts'
import type { SaidQuery, SpeakerQuery } from './showing-routes.ts'
import { standingsOf } from './standing.ts'
import { Words } from './words.ts'

export function speakerList(ledger: Ledger, { q, kind, act, told, sort, limit, offset }: SpeakerQuery): SpeakerList {
	const named = kind === undefined ? undefined : kind === 'named'
	return ledger.speakers.list({ text: q, named, act, told }, { sort, limit, offset })
}

export async function speakerPage(
	ledger: Ledger,
	who: string,
	{ act, told, limit, offset }: SaidQuery,
): Promise<SpeakerPage> {
	const [speaker] = ledger.speakers.list({ who }).speakers
	if (!speaker) throw new Refused('api/not-found', who, 'Nobody of that name or description speaks in these reports.')
	const { total, said } = ledger.speakers.said(who, { act, told }, { limit, offset })
	const words = new Words(ledger)
	const held = new Map<string, Incident | null>()
	const incidentOf = (key: string) => {
		if (!held.has(key)) held.set(key, ledger.incidents.byKey(key))
		return held.get(key) ?? null
	}
	const inContext = claimsInContext(ledger, words)
	const lines = said.flatMap(({ statement, incidents }): SaidInContext[] => {
		const context = words.statement(statement, incidents)
		if (!context) return []
		const echoes = incidents
			.flatMap((key) => incidentOf(key)?.echoes ?? [])
			.filter((echo) => echo.statement === statement.key)
		return [
			{
				statement: context,
				later: inContext(echoes.flatMap(({ later }) => later)),
				corrected: inContext(echoes.flatMap(({ corrected }) => corrected)),
			},
		]
	})
	const reports = lines.flatMap(({ statement, later, corrected }) => [statement, ...later, ...corrected])
	return {
		speaker,
		names: ledger.speakers.names(who),
		total,
		said: lines,
		incidents: await incidentLines(ledger, [...held.keys()]),
		reports: await reportLines(ledger, [...new Set(reports.map(({ report }) => report))]),
	}
}

function claimsInContext(ledger: Ledger, words: Words) {
	const live = liveDecisions(ledger.decisions())
	return (keys: readonly string[]) => {
		const claims = [...new Set(keys)].flatMap((key) => ledger.codings.claims(key).slice(0, 1))
		const standing = standingsOf(claims, live)
		return claims.map((claim) => words.claim(claim, standing(claim)))
	}
}

/** The list of reports, and one report with all that was read from it. */
import { claimInWords } from '../coding/in-words.ts'
import type { Coded } from '../coding/schema.ts'
import { type Ledger, lineOf } from '../ledger/index.ts'
import type { ReportQuery } from './contract.ts'
import { reportLines } from './lines.ts'
import { Refused } from './refuse.ts'
import type { Reading, ReportList } from './schema.ts'
import { standingsOf } from './standing.ts'
import { Words } from './words.ts'

export async function reportList(ledger: Ledger, { q, limit, offset, ...narrow }: ReportQuery): Promise<ReportList> {
	const filter = { ...narrow, words: q }
	const [{ total, reports }, facets] = [
		await ledger.listReports(filter, { limit, offset }),
		await ledger.reportFacets(filter),
	]
	return { total, reports, facets: { publisher: facets.publisher, language: facets.language.map(withLanguage) } }
}

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' })

function withLanguage({ value, count }: { readonly value: string; readonly count: number }) {
	try {
		return { value, label: languages.of(value) ?? value, count }
	} catch {
		return { value, label: value, count }
	}
}

export async function reading(ledger: Ledger, id: string): Promise<Reading> {
	const record = ledger.facts.report(id)
	const version = record?.versions.at(-1)
	const [line] = await reportLines(ledger, [id])
	if (!record || !version || !line) throw new Refused('api/not-found', id, 'There is no such report in the ledger.')
	const codings = [...ledger.codings.all(version.id)]
	const mentions = codings.flatMap((one) => one.mentions)
	const statements = codings.flatMap((one) => one.statements)
	const claims = codings.flatMap((one) => one.claims)
	const words = new Words(ledger)
	const said = [...claims, ...statements].map((one) => [one.key, words.speaker(version.id, one.speaker)] as const)
	const standing = standingsOf(claims, ledger.decisions())
	const decided = claims
		.map((claim) => [claim.key, standing(claim)] as const)
		.filter(([, { status }]) => status !== 'standing')
	const { incidentOf, incidents } = incidentsOf(ledger, id, mentions)
	return {
		line,
		metadata: [...record.metadata],
		version,
		versions: versionsOf(record.versions, record.captures),
		captures: [...record.captures],
		sameText: await reportLines(ledger, reportsOf(ledger, ledger.facts.sameText(version.id))),
		read: codings.every(({ read }) => read),
		coders: codings.map(({ coder }) => coder),
		mentions,
		statements,
		claims,
		links: codings.flatMap((one) => one.links),
		speakers: Object.fromEntries(said),
		values: Object.fromEntries(claims.map((claim) => [claim.key, claimInWords(claim)])),
		standings: Object.fromEntries(decided),
		incidents: incidents.map(lineOf),
		incidentOf,
	}
}

/** Which incident each mention belongs to, and the incidents in the order in which the text tells of them. */
function incidentsOf(ledger: Ledger, report: string, mentions: Coded['mentions']) {
	const held = new Map(
		ledger.incidents.ofReport(report).flatMap((incident) => incident.mentions.map((key) => [key, incident] as const)),
	)
	const told = mentions
		.toSorted((a, b) => a.anchor.start - b.anchor.start)
		.flatMap(({ key }) => {
			const incident = held.get(key)
			return incident ? [[key, incident] as const] : []
		})
	return {
		incidentOf: Object.fromEntries(told.map(([mention, { key }]) => [mention, key])),
		incidents: [...new Set(told.map(([, incident]) => incident))],
	}
}

function versionsOf(
	versions: readonly Reading['version'][],
	captures: readonly Reading['captures'][number][],
): Reading['versions'] {
	return versions.map(({ id, text }) => ({
		id,
		obtained: captures.find(({ version }) => version === id)?.obtained ?? '',
		length: text.length,
	}))
}

const reportsOf = (ledger: Ledger, versions: readonly string[]): string[] =>
	versions.flatMap((version) => ledger.facts.version(version)?.report ?? [])

/** By which extractor read them: what the bytes are called when they are saved. All others are text. */
const ENDINGS: Readonly<Record<string, string>> = { pdf: 'pdf', docx: 'docx', mail: 'eml' }

/** The bytes of a capture with a name to save them under. */
export function original(
	ledger: Ledger,
	id: string,
	capture: string | undefined,
): { bytes: Uint8Array; name: string; isText: boolean } {
	const captures = ledger.facts.report(id)?.captures ?? []
	const chosen = capture === undefined ? captures.at(-1) : captures.find((one) => one.id === capture)
	const bytes = chosen && ledger.facts.bytes(chosen.sha256)
	if (!chosen || !bytes) throw new Refused('api/not-found', id, 'The ledger has no such bytes.')
	const ending = ENDINGS[chosen.extractor.split('/', 1)[0]!] ?? 'txt'
	return { bytes, name: `original-${chosen.sha256.slice(0, 12)}.${ending}`, isText: ending === 'txt' }
}

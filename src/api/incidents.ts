/** The list of incidents, their marks, and one incident with everything it stands on. */
import {
	type Chain,
	type Decision,
	type Incident,
	type IncidentLink,
	liveDecisions,
	targetsOf,
} from '../incident/schema.ts'
import { type IncidentFilter, type Ledger, lineOf } from '../ledger/index.ts'
import { incidentsNamed } from '../run/named.ts'
import type { IncidentQuery, MarkQuery } from './contract.ts'
import { incidentLines, reportLines } from './lines.ts'
import { Refused } from './refuse.ts'
import type { ChainDrawing, IncidentList, IncidentPage, LinkInContext, Marks, StatementInContext } from './schema.ts'
import { standingsOf } from './standing.ts'
import { Words } from './words.ts'

/** Names of countries by their codes. */
export type CountryNames = (code: string) => string

/** More members than this of one chain are not drawn. */
const MOST_MEMBERS = 500

export async function incidentList(
	ledger: Ledger,
	query: IncidentQuery,
	countryName: CountryNames,
): Promise<IncidentList> {
	const { sort, limit, offset, facets: wanted, ...narrow } = query
	const filter = filterOf(narrow)
	const { total, incidents } = await ledger.listIncidents(filter, { sort, limit, offset })
	if (wanted === 'none') return { total, incidents, facets: NO_FACETS }
	const facets = await ledger.facets(filter)
	const country = facets.country.map(({ value, count }) => ({ value, label: countryName(value), count }))
	return { total, incidents, facets: { ...facets, country } }
}

const NO_FACETS: IncidentList['facets'] = {
	...{ type: [], mode: [], country: [], place: [], factuality: [] },
	...{ origins: [], year: [], actor: [], weapon: [], contested: [] },
}

export async function marks(ledger: Ledger, query: MarkQuery): Promise<Marks> {
	return { marks: await ledger.marks(filterOf(query)) }
}

export function filterOf({ q, killed, recordable, ...rest }: MarkQuery): IncidentFilter {
	return {
		...rest,
		text: q,
		killedAtLeast: killed,
		recordable: recordable === 'all' ? undefined : recordable === 'true',
	}
}

export async function incidentPage(ledger: Ledger, name: string): Promise<IncidentPage> {
	const incident = named(ledger, name)
	const words = new Words(ledger)
	const live = liveDecisions(ledger.decisions())
	const claims = ledger.incidents.claims(incident)
	const standing = standingsOf(claims, live)
	const reports = await reportLines(ledger, incident.reports)
	const order = new Map(reports.map(({ report }, i) => [report, i]))
	const inContext = claims.map((claim) => words.claim(claim, standing(claim)))
	const links = ledger.incidents.links(incident.key)
	const proposals = ledger.incidents.proposals(incident.key)
	const others = await incidentLines(
		ledger,
		proposals.map(({ a, b }) => (a === incident.key ? b : a)),
	)
	return {
		incident,
		line: lineOf(incident),
		claims: inContext.toSorted(
			(a, b) => (order.get(a.report) ?? 0) - (order.get(b.report) ?? 0) || startOf(a) - startOf(b),
		),
		mentions: incident.mentions
			.flatMap((key) => mentionIn(ledger, words, key))
			.toSorted(
				({ passage: a }, { passage: b }) =>
					(order.get(a.report) ?? 0) - (order.get(b.report) ?? 0) || a.span.start - b.span.start,
			),
		statements: statementsIn(ledger, words, ledger.incidents.statements(incident)),
		links: links.map((link) => linkInContext(ledger, words, link)),
		chain: await chainDrawing(ledger, words, ledger.incidents.chains(incident.key), [incident.key]),
		reports,
		decisions: decisionsOn(
			incident,
			claims.map(({ key }) => key),
			links,
			live,
		),
		questions: proposals.flatMap(({ a, b, score, explanation }) => {
			const other = others.find(({ key }) => key === (a === incident.key ? b : a))
			return other ? [{ other, score, explanation }] : []
		}),
		formerly: [incident.key, incident.handle].some((held) => held?.toLowerCase().startsWith(name.toLowerCase()))
			? null
			: name,
	}
}

function named(ledger: Ledger, name: string): Incident {
	const [incident, ...more] = incidentsNamed(ledger, name)
	if (!incident) throw new Refused('api/not-found', name, 'There is no such incident in the ledger.')
	if (more.length === 0) return incident
	const names = [incident, ...more].map(({ handle, key }) => handle ?? key).join(', ')
	throw new Refused('api/ambiguous', name, `This can be ${names}. Give more of the key.`)
}

const startOf = ({ passages }: IncidentPage['claims'][number]): number => passages[0]?.span.start ?? 0

function mentionIn(ledger: Ledger, words: Words, key: string): IncidentPage['mentions'] {
	const [mention] = ledger.codings.mentions(key)
	const passage = mention && words.passage(mention.version, mention.anchor)
	return mention && passage ? [{ mention, passage }] : []
}

function statementsIn(
	ledger: Ledger,
	words: Words,
	statements: Parameters<Words['statement']>[0][],
): StatementInContext[] {
	return statements.flatMap((statement) => {
		const incidents = statement.about.flatMap((mention) => ledger.incidents.ofMention(mention)?.key ?? [])
		return words.statement(statement, [...new Set(incidents)]) ?? []
	})
}

function linkInContext(ledger: Ledger, words: Words, link: IncidentLink): LinkInContext {
	const stated = link.links.flatMap((key) => ledger.codings.links(key))
	return {
		link,
		passages: stated.flatMap(({ version, evidence }) =>
			evidence.kind === 'decision' ? [] : words.passages(version, evidence.spans),
		),
	}
}

/** Chains with all their members, and every link between two of these. */
export async function chainDrawing(
	ledger: Ledger,
	words: Words,
	chains: readonly Chain[],
	own: readonly string[],
): Promise<ChainDrawing> {
	const keys = [...new Set([...own, ...chains.flatMap((chain) => chain.incidents)])].slice(0, MOST_MEMBERS)
	const said = [...new Set(chains.flatMap((chain) => chain.statements))].slice(0, MOST_MEMBERS)
	const members = new Set([...keys, ...said])
	const links = new Map(
		[...members].flatMap((member) => ledger.incidents.links(member)).map((link) => [link.key, link] as const),
	)
	const lines = new Map((await incidentLines(ledger, keys)).map((line) => [line.key, line]))
	return {
		chains: [...chains],
		incidents: keys.flatMap((key) => lines.get(key) ?? []),
		statements: statementsIn(
			ledger,
			words,
			said.flatMap((one) => ledger.codings.statements(one)),
		),
		links: [...links.values()]
			.filter(({ from, to }) => members.has(from) && members.has(to))
			.map((link) => linkInContext(ledger, words, link)),
	}
}

function decisionsOn(
	incident: Incident,
	claims: readonly string[],
	links: readonly IncidentLink[],
	live: readonly Decision[],
): Decision[] {
	const { key, handle, aliases, mentions, statements, reports } = incident
	const ends = links.flatMap(({ from, to, links: stated }) => [from, to, ...stated])
	const own = new Set([key, handle, ...aliases, ...mentions, ...statements, ...reports, ...claims, ...ends])
	return live.filter(({ body }) => !NOT_ITS_OWN.has(body.act) && targetsOf(body).some((target) => own.has(target)))
}

/** What coders of a round say is theirs until somebody has adjudicated it. */
const NOT_ITS_OWN: ReadonlySet<string> = new Set(['mint', 'judge', 'add-in-round', 'open-round'])

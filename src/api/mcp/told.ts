/** From the records of the API to what an assistant is told. Nothing is withheld here: that is one step, in `withholding.ts`. */
import { actorInWords, claimInWords, speakerInWords, weaponInWords } from '../../coding/in-words.ts'
import type { Claim, Speaker } from '../../coding/schema.ts'
import { codePointsOf } from '../../exchange/code-points.ts'
import { shortened } from '../../exchange/shown.ts'
import type { Incident } from '../../incident/schema.ts'
import { FIGURES_BY, type IncidentLine } from '../../ledger/index.ts'
import type { ReportLine } from '../../ledger/schema.ts'
import type { Version } from '../../report/schema.ts'
import type { CodedReport } from '../../run/index.ts'
import type { ClaimInContext, IncidentPage, Reading, SearchResult, StatementInContext } from '../schema.ts'
import type { ToldClaim, ToldCoding, ToldFound, ToldIncident, ToldReport, ToldWhy } from './schema.ts'

export const toldLine = (line: IncidentLine): ToldFound['incidents'][number] => ({
	incident: line.handle ?? line.key,
	title: line.title,
	type: line.type,
	factuality: line.factuality,
	earliest: line.earliest,
	latest: line.latest,
	country: line.country,
	place: line.place,
	contested: line.contestedWho || line.contestedHarm,
	reports: line.reports,
})

const cited = ({ report, title, opening, publisher, published, url }: ReportLine): ToldWhy['source'] => ({
	report,
	title: title || opening,
	publisher,
	published,
	url,
})

export function toldFound(
	{ reports, matches, incidents, incidentsTotal }: SearchResult,
	wordsAt: (version: string, span: { start: number; end: number }) => string,
): ToldFound {
	return {
		reports: reports.map(({ line, span }) => ({ ...cited(line), words: shortened(wordsAt(line.version, span)) })),
		reportsTotal: matches,
		incidents: incidents.map(toldLine),
		incidentsTotal,
	}
}

export function toldIncident({ incident, line, claims, statements, links, reports }: IncidentPage): ToldIncident {
	return {
		...toldLine(line),
		modes: line.modes,
		actors: incident.actors.map(partyOf),
		targets: incident.targets.map(partyOf),
		weapons: incident.weapons.map(({ weapon }) => weaponInWords(weapon)),
		figures: incident.figures
			.filter(({ rule }) => rule === FIGURES_BY)
			.map(({ kind, who, low, best, high, openAbove, rule, used, setAside }) => ({
				kind,
				who,
				low,
				best,
				high,
				openAbove,
				rule,
				used: [...used],
				setAside: setAside.map((one) => ({ ...one })),
			})),
		blames: incident.attributions.map(({ claimant, act, actor, when }) => ({ who: claimant, act, actor, when })),
		origins: incident.origins,
		claims: claims.map(toldClaim),
		said: statements.map(saidOf),
		links: links.map(({ link: { kind, from, to }, passages }) => ({ kind, from, to, words: wordsIn(passages) })),
		sources: reports.map(cited),
	}
}

const partyOf = ({ actor, status, claims }: Incident['actors'][number]) => ({
	name: actorInWords(actor),
	status,
	claims: [...claims],
})

export function toldClaim({ claim, passages, speaker, value, report, standing }: ClaimInContext): ToldClaim {
	return {
		...sayingOf(claim),
		value,
		words: wordsIn(passages),
		speaker,
		report,
		status: standing.status,
		...(standing.words === undefined ? {} : { corrected: standing.words }),
	}
}

const sayingOf = ({ key, field, stance, factuality }: Claim) => ({ claim: key, field, stance, factuality })

const wordsIn = (passages: readonly { readonly words: string }[]): string =>
	shortened(passages.map(({ words }) => words).join(' … '))

const saidOf = ({ speaker, statement, content, saying, report }: StatementInContext): ToldIncident['said'][number] => ({
	speaker,
	act: statement.act,
	words: wordsIn(content.length > 0 ? content : [saying]),
	report,
})

export function toldReport(reading: Reading, withText: boolean): ToldReport {
	const { line, version, claims, statements, speakers, values, standings, incidents, read } = reading
	return {
		...cited(line),
		language: line.language,
		read,
		text: withText ? version.text : null,
		incidents: incidents.map(toldLine),
		claims: claims.map((claim) => ({
			...sayingOf(claim),
			value: values[claim.key] ?? '',
			words: wordsOf(claim, version),
			speaker: speakers[claim.key] ?? '',
			report: line.report,
			status: standings[claim.key]?.status ?? 'standing',
			...(standings[claim.key]?.words === undefined ? {} : { corrected: standings[claim.key]!.words! }),
		})),
		said: statements.map(({ key, act, content, anchor }) => ({
			speaker: speakers[key] ?? '',
			act,
			words: cutAt(version, content.length > 0 ? content : [anchor]),
			report: line.report,
		})),
	}
}

const wordsOf = ({ evidence }: Claim, version: Version): string =>
	evidence.kind === 'decision' ? '' : cutAt(version, evidence.spans)

const cutAt = ({ text }: Version, spans: readonly { readonly start: number; readonly end: number }[]): string =>
	shortened(spans.map(({ start, end }) => text.slice(start, end)).join(' … '))

export function toldWhy(one: ClaimInContext, page: IncidentPage | null, line: ReportLine, version: Version): ToldWhy {
	const { claim, passages } = one
	const points = codePointsOf(version.text)
	const figures = page?.incident.figures ?? []
	const inWords = ({ kind, who, rule }: (typeof figures)[number]) =>
		`${kind}${who ? ` of ${who}` : ''} under the rule ${rule}`
	return {
		...toldClaim(one),
		before: passages[0]?.before ?? '',
		after: passages.at(-1)?.after ?? '',
		spans: passages.map(({ span }) => ({ start: points(span.start), end: points(span.end) })),
		version: claim.version,
		textHash: version.textHash,
		rules: [...claim.rules],
		score: claim.score,
		certainty: claim.certainty?.words ?? null,
		coder: claim.coder,
		incident: page ? (page.incident.handle ?? page.incident.key) : null,
		usedIn: figures.filter(({ used }) => used.includes(claim.key)).map(inWords),
		setAside: figures.flatMap((figure) =>
			figure.setAside.filter((aside) => aside.claim === claim.key).map(({ reason }) => `${inWords(figure)}: ${reason}`),
		),
		source: cited(line),
	}
}

export function toldCoding(
	{ version, coded, derived }: CodedReport,
	publisher: string,
	problems: readonly string[],
): ToldCoding {
	const speaker = (who: Speaker): string => speakerInWords(who, publisher || 'the report')
	const claims = new Map(
		coded.claims.map((claim) => [
			claim.key as string,
			{
				...sayingOf(claim),
				value: claimInWords(claim),
				words: wordsOf(claim, version),
				speaker: speaker(claim.speaker),
				report: version.report,
				status: 'standing',
			},
		]),
	)
	return {
		incidents: derived.incidents.map(({ title, type, factuality, claims: of }) => ({
			title,
			type,
			factuality,
			claims: of.flatMap((key) => claims.get(key) ?? []),
		})),
		said: coded.statements.map((statement) => ({
			speaker: speaker(statement.speaker),
			act: statement.act,
			words: cutAt(version, statement.content.length > 0 ? statement.content : [statement.anchor]),
			report: version.report,
		})),
		problems: [...problems],
	}
}

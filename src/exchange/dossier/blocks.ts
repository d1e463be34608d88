/**
 * What a dossier says, as headings, paragraphs, tables and quotations: figures under every rule, who says what in which words, the sources,
 * and the method. How it looks, on a page or in a text processor, is decided elsewhere.
 */
import {
	actInWords,
	actorInWords,
	claimInWords,
	eventInWords,
	speakerInWords,
	stanceInWords,
	timeInWords,
	weaponInWords,
	whereInWords,
} from '../../coding/in-words.ts'
import type { Incident } from '../../incident/schema.ts'
import { nameOf } from '../holdings.ts'
import type { Selection } from '../selection.ts'
import type { ShownClaim } from '../shown.ts'

export type Block =
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: string }
	| { readonly kind: 'paragraph'; readonly words: string }
	| { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
	| { readonly kind: 'pairs'; readonly rows: readonly (readonly [string, string])[] }

const heading = (level: 1 | 2 | 3, words: string): Block => ({ kind: 'heading', level, words })
const paragraph = (words: string): Block => ({ kind: 'paragraph', words })

export function dossierOf(selection: Selection): Block[] {
	const { incidents, chains, profile } = selection
	const sources = new Map(selection.reports.map(({ version }, i) => [version, i + 1]))
	const [only] = incidents
	const title =
		incidents.length === 1
			? only!.title
			: chains.length === 1
				? `A chain of ${incidents.length} incidents`
				: `${incidents.length} incidents`
	return [
		heading(1, title),
		paragraph(
			`${profile === 'private' ? 'PRIVATE. Not to be published: it holds names and notes. ' : ''}A dossier made by Attestary from ${selection.reports.length} reports. Every line says who says it; numbers in brackets are sources.`,
		),
		...(incidents.length > 1 ? [overview(selection)] : []),
		...inTime(incidents).flatMap((incident) => chapter(incident, selection, sources)),
		...linksOf(selection),
		...sourceList(selection, sources),
		...method(selection),
	]
}

const inTime = (incidents: readonly Incident[]): Incident[] =>
	[...incidents].sort((a, b) => {
		const [x, y] = [a.when?.earliest ?? '9999', b.when?.earliest ?? '9999']
		return x < y ? -1 : x > y ? 1 : nameOf(a) < nameOf(b) ? -1 : 1
	})

const rangeOf = (incident: Incident, kind: 'killed' | 'wounded', selection: Selection): string => {
	const total = selection.total(incident, kind)
	if (!total) return 'not told'
	const { low, best, high, openAbove } = total
	return `${low === high ? (best ?? '?') : `${low ?? '?'} to ${high ?? '?'}, best ${best ?? '?'}`}${openAbove ? ' or more' : ''}`
}

function overview(selection: Selection): Block {
	return {
		kind: 'table',
		head: ['Incident', 'When', 'What', 'Killed', 'Wounded'],
		rows: inTime(selection.incidents).map((i) => [
			nameOf(i),
			i.when ? timeInWords(i.when) : 'not known',
			i.title,
			rangeOf(i, 'killed', selection),
			rangeOf(i, 'wounded', selection),
		]),
	}
}

function chapter(incident: Incident, selection: Selection, sources: ReadonlyMap<string, number>): Block[] {
	const claims = selection.claimsOf(incident)
	return [
		heading(2, incident.title),
		{ kind: 'pairs', rows: factsOf(incident, selection) },
		heading(3, 'Figures'),
		...figures(incident),
		heading(3, 'Who is said to have done it'),
		attributions(incident),
		heading(3, 'Who says what'),
		claimTable(claims, sources),
	]
}

function factsOf(incident: Incident, selection: Selection): [string, string][] {
	const { when, where, actors, targets, weapons, event, factuality, origins, reports } = incident
	const facts: [string, string][] = [
		['Id', nameOf(incident)],
		['What', `${eventInWords(event)}, told as ${factuality}`],
		[
			'When',
			when
				? `${timeInWords(when)}; “${when.words}”, ${when.basis}${when.against ? ` against ${when.against}` : ''}`
				: 'not known',
		],
		['Where', where ? `${whereInWords(where)}; known to the ${where.level}` : 'not known'],
		['Alleged doers', actors.map((p) => `${actorInWords(p.actor)} (${p.status})`).join('; ')],
		['On whom', targets.map((p) => actorInWords(p.actor)).join('; ')],
		['With what', weapons.map((w) => weaponInWords(w.weapon)).join('; ')],
		['Killed', `${rangeOf(incident, 'killed', selection)} (rule ${selection.rule})`],
		['Wounded', `${rangeOf(incident, 'wounded', selection)} (rule ${selection.rule})`],
		[
			'Told by',
			`${reports.length} ${reports.length === 1 ? 'report' : 'reports'}, claims from ${origins} independent ${origins === 1 ? 'origin' : 'origins'}`,
		],
	]
	return facts.filter(([, words]) => words !== '')
}

function figures({ figures: all }: Incident): Block[] {
	const told = all.filter(({ flag }) => flag !== 'not-reported')
	if (told.length === 0) return [paragraph('Nobody gives a figure.')]
	return [
		{
			kind: 'table',
			head: ['Harm', 'Of whom', 'Rule', 'Low', 'Best', 'High', 'Set aside'],
			rows: told.map((f) => [
				f.kind,
				f.who ?? 'all',
				f.rule,
				`${f.low ?? '?'}`,
				`${f.best ?? '?'}`,
				`${f.high ?? '?'}${f.openAbove ? ' or more' : ''}`,
				[...new Set(f.setAside.map(({ reason }) => reason))].join('; '),
			]),
		},
	]
}

function attributions({ attributions: all, contestedWho }: Incident): Block {
	if (all.length === 0) return paragraph('Nobody says who did it.')
	const said = all.map(
		(a) =>
			`${a.claimant} ${actInWords(a.act)}${a.actor ? `: ${a.actor}` : ''}${a.certainty ? ` (“${a.certainty}”)` : ''}${a.when ? `, ${a.when.slice(0, 10)}` : ''}`,
	)
	return paragraph(`${contestedWho ? 'Contested. ' : ''}${[...new Set(said)].join('; ')}.`)
}

function claimTable(claims: readonly ShownClaim[], sources: ReadonlyMap<string, number>): Block {
	return {
		kind: 'table',
		head: ['Field', 'Claim', 'Who says so', 'Words', 'Source'],
		rows: claims.map(({ claim, words, report }) => [
			claim.field,
			claimInWords(claim),
			`${speakerInWords(claim.speaker, report.publisher || 'the report')} ${stanceInWords(claim.stance)}`,
			words ? `“${words}”` : claim.evidence.kind === 'decision' ? 'decided by a person' : '',
			`[${sources.get(report.version) ?? '?'}]`,
		]),
	}
}

function linksOf(selection: Selection): Block[] {
	const between = selection.links.filter(({ from, to }) => selection.incident(from) && selection.incident(to))
	if (between.length === 0) return []
	const lag = (l: (typeof between)[number]) =>
		l.lagDays
			? l.lagDays.least === l.lagDays.most
				? `${l.lagDays.least}`
				: `${l.lagDays.least} to ${l.lagDays.most}`
			: 'not known'
	return [
		heading(2, 'What answered what'),
		{
			kind: 'table',
			head: ['From', 'Link', 'To', 'Days', 'Basis', 'Origins'],
			rows: between.map((l) => [
				selection.endName(l.from),
				l.kind,
				selection.endName(l.to),
				lag(l),
				l.basis,
				`${l.origins}`,
			]),
		},
	]
}

function sourceList(selection: Selection, sources: ReadonlyMap<string, number>): Block[] {
	return [
		heading(2, 'Sources'),
		{
			kind: 'table',
			head: ['', 'Publisher', 'Published', 'Title', 'Address or id', 'Rights', 'SHA-256 of the text'],
			rows: selection.reports.map((r) => [
				`[${sources.get(r.version)}]`,
				r.publisher,
				r.published.slice(0, 10),
				r.title,
				r.url || r.report,
				r.rights,
				r.textHash.slice(0, 16),
			]),
		},
	]
}

function method({ profile, rule, places, coders, stamp }: Selection): Block[] {
	return [
		heading(2, 'Method'),
		paragraph(
			'What each report says was coded as claims with the words they were read from, the speaker, and how sure he or she was. Reports of one event were joined into an incident; figures were reconciled, and nothing was averaged. Low and high hold every admitted figure.',
		),
		paragraph(
			`The figures named above are chosen by the rule ${rule}; the table of each incident shows every rule and why other figures were set aside. A doer is alleged until a person decides otherwise. Reports that carry one text, or pass on one speaker, count as one origin.`,
		),
		paragraph(
			`Coded by ${coders.join(', ')}. State of the ledger: ${stamp}. ${
				profile === 'private'
					? 'Nothing is withheld.'
					: `Names of private victims, witnesses and accounts are withheld, and words are cut to fifty in one place.${places === 'exact' ? '' : ` Places are told to the ${places} only.`}`
			} What this file could not hold stands in losses.csv beside it, every claim in claims.jsonl, hashes in manifest.json.`,
		),
	]
}

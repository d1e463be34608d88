/**
 * A published site: the pages of the desk over records in files, to be opened from disk. What may not be told leaves the
 * records in the same step that exports use; texts are not carried, only the words that are evidence and what stands around them.
 */
import { createHash } from 'node:crypto'
import type { Precision } from '../exchange/shape.ts'
import { kept } from '../exchange/withhold/imported.ts'
import { withheldBy } from '../exchange/withhold/index.ts'
import { isRow } from '../incident/imported.ts'
import type { Inclusion } from '../incident/release/schema.ts'
import type { Incident } from '../incident/schema.ts'
import { type Ledger, lineOf } from '../ledger/index.ts'
import { goingOut, holdingsOf, type Outline } from '../run/index.ts'
import { about, type Serving } from './about.ts'
import { chainList, chainPage } from './chains.ts'
import { incidentPage } from './incidents.ts'
import { reportLines } from './lines.ts'
import { method } from './method.ts'
import type { Project } from './project.ts'
import type {
	ChainDrawing,
	ChainLine,
	ClaimInContext,
	IncidentLine,
	IncidentPage,
	Passage,
	Site,
	SpeakerPage,
} from './schema.ts'
import { speakerPage } from './speakers.ts'

export interface PublishOptions {
	/** Names of people who were harmed are left out unless this is true. */
	readonly names?: boolean
	/** How precisely places are told. */
	readonly places?: Precision
	/** What counts in the project. */
	readonly rules: Inclusion
	/** The built site: file name to content, without the records. */
	readonly built: ReadonlyMap<string, Uint8Array | string>
	readonly serving: Omit<Serving, 'hasOutlines'>
	readonly outlines: readonly Outline[] | null
	/** Towns for the map. */
	readonly towns: Project['towns']
}

export interface SiteFile {
	readonly name: string
	readonly content: Uint8Array | string
}

export interface Published {
	readonly incidents: number
	readonly chains: number
	readonly speakers: number
	readonly reports: number
	/** Whether there were names to be withheld. */
	readonly withheld: boolean
}

/** Every file of the site, one after the other; at the end what it came to. The same ledger makes the same files. */
export async function* publishedSite(ledger: Ledger, options: PublishOptions): AsyncGenerator<SiteFile, Published> {
	const holdings = holdingsOf(ledger)
	// Rows of other people's tables are theirs to publish.
	const { derived } = kept(holdings)
	const claims = holdings.codings.flatMap((coded) => coded.claims)
	const { places = 'exact' } = options
	const { shown, people } = withheldBy(holdings, { profile: options.names ? 'private' : 'public', places })
	const show = <T>(value: T): T => shown(value, null)
	const rows = new Set<string>(claims.filter(isRow).map(({ key }) => key))
	const { counting } = goingOut(derived, options.rules)
	/** With its place as it may be told: lines of lists are made from these. */
	const coarse = (one: Incident): Incident => (one.where ? { ...one, where: show(one.where) } : one)
	const told = new Map(counting.map((one) => [one.key, coarse(one)] as const))
	const hashes = new Map<string, string>()
	const file = (name: string, content: Uint8Array | string): SiteFile => {
		hashes.set(name, createHash('sha256').update(content).digest('hex'))
		return { name, content }
	}
	for (const [name, content] of options.built) yield file(name, content)
	const chains: ChainLine[] = []
	for (const line of (await chainList(ledger, { sort: 'newest', limit: 1_000_000, offset: 0 })).chains) {
		const drawing = await chainPage(ledger, line.key)
		const incidents = linesIn(line.incidents, told)
		if (incidents.length === 0) continue
		chains.push(
			show({ ...line, incidents, incidentCount: drawing.incidents.filter(({ key }) => told.has(key)).length }),
		)
		yield file(`data/${line.key}.js`, script(line.key, show(cutDrawing(drawing, told))))
	}
	for (const [key, incident] of told) {
		const page = await incidentPage(ledger, key)
		yield file(`data/${key}.js`, script(key, show(publicPage(page, incident, rows, told))))
	}
	const speakers: Site['speakers'][number][] = []
	for (const line of ledger.speakers.list({}, { limit: 1_000_000 }).speakers) {
		const page = await publicSpeaker(ledger, line.who, { rows, told })
		if (page.said.length === 0) continue
		// A key holds the name: what may not be told does not stand in it either.
		const who = hashOf(line.who)
		const speaker = { ...page.speaker, who }
		speakers.push(show({ ...speaker, acts: [...new Set(page.said.map(({ statement }) => statement.statement.act))] }))
		yield file(`data/speaker-${who}.js`, script(`speaker-${who}`, show({ ...page, speaker })))
	}
	const reports = [...new Set([...told.values()].flatMap((incident) => incident.reports))]
	const { version, countryName } = options.serving
	const site: Site = {
		method: await method(ledger, { version, countryName, rules: options.rules }),
		about: {
			...(await about(ledger, { ...options.serving, hasOutlines: options.outlines !== null }, '')),
			readOnly: true,
		},
		incidents: [...told.values()].map(entryOf),
		chains,
		speakers,
		reports: (await reportLines(ledger, reports)).toReversed(),
		towns: await townsAround([...told.values()], options.towns),
		outlines: options.outlines && { type: 'FeatureCollection', features: [...options.outlines] },
	}
	yield file('data/site.js', script('site', show(site)))
	const files = Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)))
	const manifest = { program: `Attestary ${version}`, names: options.names ? 'told' : 'withheld', places, files }
	yield { name: MANIFEST, content: `${JSON.stringify(manifest, null, '\t')}\n` }
	return {
		incidents: told.size,
		chains: chains.length,
		speakers: speakers.length,
		reports: reports.length,
		withheld: people.length > 0,
	}
}

/** How many towns a site carries: enough to name those of a part of it as one comes nearer. */
const MOST_TOWNS = 1_000
/** Degrees around the outermost incidents. */
const AROUND = 2

async function townsAround(incidents: readonly Incident[], towns: Project['towns']): Promise<Site['towns']> {
	const placed = incidents.flatMap(({ where }) => (where?.lat == null || where.lon === null ? [] : [where]))
	if (placed.length === 0) return []
	const lats = placed.map(({ lat }) => lat!)
	const lons = placed.map(({ lon }) => lon!)
	const area = {
		west: Math.max(-180, Math.min(...lons) - AROUND),
		south: Math.min(...lats) - AROUND,
		east: Math.min(180, Math.max(...lons) + AROUND),
		north: Math.max(...lats) + AROUND,
	}
	return towns(area, MOST_TOWNS)
}

/** By this file a folder is known as an earlier site, which may be replaced. */
export const MANIFEST = 'attestary-site.json'

/** A record as a script that hands it over: a page that is opened from disk can load nothing else. */
const script = (name: string, value: unknown): string =>
	`attestary(${JSON.stringify(name)},${JSON.stringify(value).replaceAll('<', '\\u003c')})\n`

function entryOf(incident: Incident): Site['incidents'][number] {
	const line = lineOf(incident)
	const { weapons, reports, where, actors, targets, handle } = incident
	const names = [...actors, ...targets].flatMap(({ actor, names: own }) => [actor.name, ...own])
	const words = [line.title, handle, where?.name, where?.anchor, ...names, ...weapons.map(({ weapon }) => weapon.kind)]
	return {
		line,
		weapons: [...new Set(weapons.map(({ weapon }) => weapon.kind))],
		reports,
		words: words.filter(Boolean).join('\n').toLowerCase(),
	}
}

/** Without the notes of the project: who decided what and why, and what is still to be decided. */
function publicPage(
	page: IncidentPage,
	incident: Incident,
	rows: ReadonlySet<string>,
	told: ReadonlyMap<string, Incident>,
): IncidentPage {
	return cutPage(
		{
			...page,
			incident: {
				...incident,
				originList: (incident.originList ?? []).map((origin) => ({
					...origin,
					why: origin.why.replace(/^decided by .*$/s, 'decided by a person'),
				})),
			},
			line: lineOf(incident),
			mentions: page.mentions.filter(({ mention }) => incident.mentions.includes(mention.key)),
			reports: page.reports.filter(({ report }) => incident.reports.includes(report)),
			claims: page.claims.filter(({ claim }) => !rows.has(claim.key)).map(withoutNotes),
			decisions: [],
			questions: [],
		},
		told,
	)
}

/** Lines as they are told here: with coarser places, and with titles that no row went into. */
const linesIn = (lines: readonly IncidentLine[], told: ReadonlyMap<string, Incident>): IncidentLine[] =>
	lines.flatMap(({ key }) => {
		const incident = told.get(key)
		return incident ? [lineOf(incident)] : []
	})

/** What one said about the incidents of the site, counted anew; claims of imported rows are left out. */
async function publicSpeaker(
	ledger: Ledger,
	who: string,
	{ rows, told }: { readonly rows: ReadonlySet<string>; readonly told: ReadonlyMap<string, Incident> },
): Promise<SpeakerPage> {
	const page = await speakerPage(ledger, who, { limit: 1_000_000, offset: 0 })
	const claims = (all: readonly ClaimInContext[]): ClaimInContext[] =>
		all
			.filter(({ claim }) => !rows.has(claim.key))
			.map((one) => ({ ...withoutNotes(one), passages: one.passages.map(cut) }))
	const said = page.said
		.map(({ statement, later, corrected }) => ({
			statement: { ...cutStatement(statement), incidents: statement.incidents.filter((key) => told.has(key)) },
			later: claims(later),
			corrected: claims(corrected),
		}))
		.filter(({ statement }) => statement.incidents.length > 0)
	const acts = (...wanted: string[]) => said.filter(({ statement }) => wanted.includes(statement.statement.act)).length
	const incidents = new Set(said.flatMap(({ statement }) => statement.incidents))
	return {
		...page,
		speaker: {
			...page.speaker,
			statements: said.length,
			incidents: incidents.size,
			reports: new Set(said.map(({ statement }) => statement.report)).size,
			blames: acts('blame', 'hint'),
			denials: acts('denial'),
			claims: acts('claim-of-responsibility'),
			later: said.filter(({ later }) => later.length > 0).length,
			corrected: said.filter(({ corrected }) => corrected.length > 0).length,
		},
		total: said.length,
		said,
		incidents: linesIn(
			page.incidents.filter(({ key }) => incidents.has(key)),
			told,
		),
	}
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

function cutPage(page: IncidentPage, told: ReadonlyMap<string, Incident>): IncidentPage {
	return {
		...page,
		formerly: null,
		claims: page.claims.map((one) => ({ ...one, passages: one.passages.map(cut) })),
		statements: page.statements.map(cutStatement),
		links: page.links.map((one) => ({ ...one, passages: one.passages.map(cut) })),
		chain: cutDrawing(page.chain, told),
	}
}

function cutDrawing(drawing: ChainDrawing, told: ReadonlyMap<string, Incident>): ChainDrawing {
	const statements = drawing.statements.map(cutStatement)
	const there = new Set([...told.keys(), ...statements.map(({ statement }) => statement.key as string)])
	return {
		...drawing,
		incidents: linesIn(drawing.incidents, told),
		statements,
		links: drawing.links
			.filter(({ link: { from, to } }) => there.has(from) && there.has(to))
			.map((one) => ({ ...one, passages: one.passages.map(cut) })),
	}
}

const cutStatement = (one: IncidentPage['statements'][number]): IncidentPage['statements'][number] => ({
	...one,
	saying: cut(one.saying),
	content: one.content.map(cut),
})

/** Who decided it and why is the project's own. */
function withoutNotes(one: IncidentPage['claims'][number]): IncidentPage['claims'][number] {
	const { claim } = one
	if (claim.evidence.kind !== 'decision') return one
	return { ...one, claim: { ...claim, evidence: { ...claim.evidence, by: 'a person', reason: '' } } }
}

/** No more than so many words of the evidence in one place. */
const MOST_WORDS = 50

function shortened(words: string): string {
	const last = [...words.matchAll(/\S+/g)][MOST_WORDS - 1]
	const end = last ? last.index + last[0].length : words.length
	return end < words.trimEnd().length ? `${words.slice(0, end)} …` : words
}

/** Evidence may be a whole quotation: no more than fifty words of it. What stands around it is cut by whoever made the passage. */
const cut = (passage: Passage): Passage => ({ ...passage, words: shortened(passage.words) })

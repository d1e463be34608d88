/**
 * What a format is given: what is exported of the ledger, after withholding. Every string in it may be told, every offset counts
 * code points, and words are cut from the text where they may not be carried. A format never sees what was there before.
 */
import type { Mention } from '../coding/schema.ts'
import { figureOf } from '../incident/release/inclusion.ts'
import type { Chain, Decision, Figure, Incident, IncidentLink, RuleId } from '../incident/schema.ts'
import { hashOf } from '../report/hash.ts'
import { type Holdings, nameOf } from './holdings.ts'
import { type Land, landsWith, type OwnLands } from './lands.ts'
import type { ExportOptions, IdTable, Loss, Precision, Profile } from './shape.ts'
import { Shown, type ShownClaim, type ShownReport, type ShownStatement } from './shown.ts'
import { kept } from './withhold/imported.ts'
import { withheldBy } from './withhold/index.ts'

/** Bounds that hold, whatever was told: low ≤ best ≤ high where there is a best. */
export interface Bounds {
	readonly low: number | null
	readonly best: number | null
	readonly high: number | null
	readonly openAbove: boolean
	readonly rule: RuleId
	readonly figure: Figure
}

export class Selection {
	readonly profile: Profile
	readonly rule: RuleId
	readonly places: Precision
	readonly ids: IdTable
	/** Rows for review are wanted. */
	readonly review: boolean
	/** Short, and other when the ledger is: a version of living data. */
	readonly stamp: string
	readonly land: (iso2: string | undefined) => Land | null
	readonly incidents: readonly Incident[]
	readonly links: readonly IncidentLink[]
	readonly chains: readonly Chain[]
	readonly reports: readonly ShownReport[]
	readonly mentions: readonly Mention[]
	readonly statements: ReadonlyMap<string, ShownStatement>
	/** Null in the public profile. */
	readonly decisions: readonly Decision[] | null
	/** Which coders made what is exported. */
	readonly coders: readonly string[]
	/** What may not be told, and why incidents are left out. */
	readonly losses: readonly Loss[]
	private readonly claims: ReadonlyMap<string, ShownClaim>
	private readonly byKey: ReadonlyMap<string, Incident>
	private readonly newest: ReadonlyMap<string, ShownReport>
	private readonly chainOfLink: ReadonlyMap<string, string>

	constructor(fields: SelectionFields) {
		this.profile = fields.profile
		this.rule = fields.rule
		this.places = fields.places
		this.ids = fields.ids
		this.review = fields.review
		this.stamp = fields.stamp
		this.land = fields.land
		this.incidents = fields.incidents
		this.links = fields.links
		this.chains = fields.chains
		this.reports = fields.reports
		this.mentions = fields.mentions
		this.statements = fields.statements
		this.decisions = fields.decisions
		this.coders = fields.coders
		this.losses = fields.losses
		this.claims = fields.claims
		this.byKey = new Map(fields.incidents.map((incident) => [incident.key, incident]))
		this.newest = fields.newest
		this.chainOfLink = new Map(fields.chains.flatMap(({ key, links }) => links.map((link) => [link, key] as const)))
	}
	claimsOf({ claims }: Pick<Incident, 'claims'>): ShownClaim[] {
		return claims.flatMap((key) => this.claims.get(key) ?? [])
	}
	claim(key: string): ShownClaim | null {
		return this.claims.get(key) ?? null
	}
	*allClaims(): Generator<ShownClaim> {
		for (const incident of this.incidents) yield* this.claimsOf(incident)
	}
	incident(key: string): Incident | null {
		return this.byKey.get(key) ?? null
	}
	/** What an end of a link is called. */
	endName(end: string): string {
		const incident = this.byKey.get(end)
		return incident ? nameOf(incident) : end
	}
	/** The newest version of each report that tells of the incident. */
	reportsOf({ reports }: Pick<Incident, 'reports'>): ShownReport[] {
		return reports.flatMap((report) => this.newest.get(report) ?? [])
	}
	/** The chain that a link belongs to; '' for none. */
	chainOf(link: string): string {
		return this.chainOfLink.get(link) ?? ''
	}
	publishersOf(incident: Incident): string[] {
		return [...new Set(this.reportsOf(incident).flatMap(({ publisher }) => publisher || []))].sort()
	}
	/** Statements that hang on no incident that is exported. */
	otherStatements(): ShownStatement[] {
		const told = new Set<string>(this.incidents.flatMap(({ statements }) => statements))
		return [...this.statements].flatMap(([key, said]) => (told.has(key) ? [] : [said]))
	}
	/** The total of one kind of harm under the rule of the export. Not said is no figure. */
	total(incident: Incident, kind: Figure['kind'], rule: RuleId = this.rule): Bounds | null {
		const figure = figureOf(incident, kind, rule)
		return figure && { ...inBounds(figure), openAbove: figure.openAbove, rule, figure }
	}
}

/** Low ≤ best ≤ high, whatever the figure says. */
export function inBounds({
	low,
	best,
	high,
}: Pick<Figure, 'low' | 'best' | 'high'>): Pick<Bounds, 'low' | 'best' | 'high'> {
	const known = [low, best, high].filter((n) => n !== null)
	return {
		low: low === null ? null : Math.min(...known),
		best,
		high: high === null ? null : Math.max(...known),
	}
}

interface SelectionFields
	extends Pick<
		Selection,
		| 'profile'
		| 'rule'
		| 'places'
		| 'ids'
		| 'review'
		| 'stamp'
		| 'land'
		| 'incidents'
		| 'links'
		| 'chains'
		| 'reports'
		| 'mentions'
		| 'statements'
		| 'decisions'
		| 'coders'
		| 'losses'
	> {
	readonly claims: ReadonlyMap<string, ShownClaim>
	readonly newest: ReadonlyMap<string, ShownReport>
}

/** Chooses, withholds, and cuts the words: the one way to what a format may write. */
export function select(
	holdings: Holdings,
	options: ExportOptions & { readonly rule: RuleId },
	own?: OwnLands,
): Selection {
	const { profile = 'public', places = 'exact', rule, ids = {}, only } = options
	const isPublic = profile === 'public'
	const chosen = only ? chosenOf(holdings, only) : holdings
	const { derived, codings, losses } = isPublic ? kept(chosen) : { ...chosen, losses: [] }
	const withheld = withheldBy(holdings, options)
	const texts = new Map(holdings.reports.map((held) => [held.version.id, new Shown(held, withheld.veil, isPublic)]))
	const show = <T>(value: T, version: string | null): T =>
		withheld.shown(value, texts.get(version ?? '')?.points ?? null)
	const mentioned = new Map(derived.incidents.flatMap((i) => i.mentions.map((mention) => [mention, i] as const)))
	const ends = new Set(derived.links.flatMap(({ from, to }) => [from, to]))
	const spoken = new Set([...ends, ...derived.incidents.flatMap(({ statements }) => statements)])
	const claims = new Map<string, ShownClaim>()
	const statements = new Map<string, ShownStatement>()
	const mentions: Mention[] = []
	const told = new Set(derived.incidents.flatMap(({ reports }) => reports))
	for (const coded of codings) {
		const text = texts.get(coded.version)
		if (!text) continue
		for (const claim of coded.claims) {
			const incident = mentioned.get(claim.about)
			if (incident) claims.set(claim.key, { ...text.claim(claim, show), incident: nameOf(incident) })
		}
		for (const said of coded.statements)
			if (spoken.has(said.key) || (holdings.allStatements && !only)) {
				told.add(coded.report)
				statements.set(said.key, {
					statement: show(said, coded.version),
					words: text.wordsAt(said.content),
					report: text.report,
				})
			}
		for (const mention of coded.mentions) if (mentioned.has(mention.key)) mentions.push(show(mention, coded.version))
	}
	return new Selection({
		profile,
		rule,
		places,
		ids,
		review: options.review ?? false,
		stamp: stampOf(holdings),
		land: landsWith(own),
		incidents: derived.incidents.map((incident) => show(incident, null)),
		links: derived.links.map((link) => show(link, null)),
		chains: derived.chains,
		reports: holdings.reports
			.filter(({ version }) => told.has(version.report))
			.map(({ version }) => texts.get(version.id)!.report),
		mentions,
		statements,
		claims,
		// The ids of reports are told as an incident tells them.
		newest: new Map(
			holdings.reports.map(({ version }) => [texts.get(version.id)!.report.report, texts.get(version.id)!.report]),
		),
		decisions: isPublic ? null : holdings.decisions,
		coders: [...new Set(codings.map(({ coder }) => coder))].sort(),
		losses: [...losses, ...withheld.losses, ...leftOutOf(holdings)],
	})
}

/** The incidents named, or those of the chains named, and what hangs between them. */
export function chosenOf<H extends Pick<Holdings, 'derived'>>(holdings: H, only: readonly string[]): H {
	const { incidents, links, chains } = holdings.derived
	const wanted = new Set(only)
	const ofChains = chains
		.filter(({ key }) => wanted.has(key))
		.flatMap((chain) => [...chain.incidents, ...chain.statements])
	const keys = new Set(ofChains)
	for (const { key, handle, aliases } of incidents)
		if ([key, handle ?? '', ...aliases].some((name) => wanted.has(name))) keys.add(key)
	const chosen = incidents.filter(({ key }) => keys.has(key))
	const said = new Set([...chosen.flatMap(({ statements }) => statements), ...ofChains])
	const stands = (end: string) => keys.has(end) || said.has(end)
	const between = links.filter(({ from, to }) => stands(from) && stands(to))
	const there = new Set(between.map(({ key }) => key))
	return {
		...holdings,
		derived: {
			...holdings.derived,
			incidents: chosen,
			links: between,
			chains: chains.filter((chain) => chain.links.every((key) => there.has(key))),
		},
	}
}

/** Texts, decisions and what was made of them: whatever changes a row changes this. */
function stampOf({ derived, decisions }: Holdings): string {
	const told = derived.incidents.map(({ key, figures, when, where }) => ({ key, figures, when, where }))
	return hashOf({ told, last: decisions.at(-1)?.id ?? null }).slice(0, 12)
}

function leftOutOf({ inclusion }: Holdings): Loss[] {
	return (inclusion?.leftOut ?? []).map(({ incident, reasons }) => ({
		incident: nameOf(incident),
		lost: 'left-out',
		what: `Left out by the rules “${inclusion!.rules.name}”: ${reasons.join('; ')}.`,
	}))
}

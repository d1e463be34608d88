/** Hand-made codings for tests of this floor: say what matters, the rest is filled in. No text is read here. */
import { claimKey, linkKey, mentionKey, statementKey } from '../../src/coding/keys.ts'
import type { Act, LinkKind, Stance } from '../../src/coding/lists.ts'
import type {
	ActorValue,
	Claim,
	Coded,
	EventValue,
	HarmValue,
	Link,
	Mention,
	Speaker,
	Statement,
	VictimValue,
	WeaponValue,
	WhenValue,
	WhereValue,
} from '../../src/coding/schema.ts'
import { type DeriveInput, NOBODY, type ReportFacts } from '../../src/incident/index.ts'
import type { Ruling } from '../../src/incident/ruling.ts'
import type { ReportEntry } from '../../src/ledger/index.ts'
import { captureId, type Metadatum, type Version, versionOf } from '../../src/report/schema.ts'

export const NO_RULING: Ruling = {
	claims: new Map(),
	mustLink: [],
	cannotLink: [],
	links: [],
	unlinks: [],
	published: new Map(),
	origins: new Map(),
	registry: NOBODY,
	settings: new Map(),
	orphaned: [],
	handles: [],
	problems: [],
}

export const PUBLISHER: Speaker = { kind: 'publisher', name: 'the report', span: null }

export const person = (name: string, more: Partial<Speaker> = {}): Speaker => ({
	kind: 'person',
	name,
	span: { start: 0, end: 1 },
	...more,
})
export const institution = (name: string, more: Partial<Speaker> = {}): Speaker => ({
	...person(name, more),
	kind: 'institution',
})
export const unnamed = (name: string, more: Partial<Speaker> = {}): Speaker => ({
	...person(name, more),
	kind: 'unnamed',
})

export const actor = (name: string, more: Partial<ActorValue> = {}): ActorValue => ({
	name,
	unnamed: /^\p{Ll}/u.test(name),
	kind: 'armed-group',
	...more,
})

/** `day('2020-03-11')`, `day('2019-12-21', '2019-12-31', 'resolved')`. */
export const day = (earliest: string, latest = earliest, basis: WhenValue['basis'] = 'resolved'): WhenValue => ({
	earliest,
	latest,
	words: 'then',
	granularity: earliest === latest ? 'day' : 'span',
	basis,
})

export const town = (
	name: string,
	country: string,
	lat: number,
	lon: number,
	more: Partial<WhereValue> = {},
): WhereValue => ({
	name,
	country,
	lat,
	lon,
	level: 'town',
	place: `gn:${name}`,
	...more,
})
export const country = (code: string): WhereValue => ({ name: code, country: code, level: 'country' })

export const killed = (n: number | null, who = 'people', more: Partial<HarmValue> = {}): HarmValue => ({
	kind: 'killed',
	count: { min: n, max: n },
	who,
	status: 'unknown',
	...more,
})
export const wounded = (n: number | null, who = 'people', more: Partial<HarmValue> = {}): HarmValue => ({
	...killed(n, who, more),
	kind: 'wounded',
})
export const atLeast = (n: number, harm: HarmValue): HarmValue => ({ ...harm, count: { min: n, max: null } })

export interface Said {
	readonly speaker?: Speaker
	readonly stance?: Stance
	readonly statement?: string
	readonly rules?: readonly string[]
}

export interface EventSpec {
	readonly type?: Mention['type']
	readonly event?: Partial<EventValue>
	readonly factuality?: Mention['factuality']
	readonly background?: boolean
	readonly main?: boolean
	readonly when?: WhenValue
	readonly where?: WhereValue
	/** By which rule the place was read. */
	readonly whereRule?: string
	readonly actors?: readonly ActorValue[]
	readonly targets?: readonly ActorValue[]
	readonly weapon?: Partial<WeaponValue>
	readonly harms?: readonly (HarmValue | readonly [HarmValue, Said])[]
	readonly victims?: readonly Partial<VictimValue>[]
	readonly said?: Said
	/** Where the anchor stands in the text, when that matters. */
	readonly at?: { readonly start: number; readonly end: number }
}

export interface ReportSpec {
	readonly published?: string | null
	readonly publisher?: string
	readonly text?: string
}

/** One report under construction: mentions get keys in the order in which they are told. */
export class ReportBuilder {
	readonly version: string
	readonly report: string
	readonly spec: ReportSpec
	readonly mentions: Mention[] = []
	readonly claims: Claim[] = []
	readonly statements: Statement[] = []
	readonly links: Link[] = []
	#at = 0

	constructor(name: string, spec: ReportSpec = {}) {
		this.report = `id:${name}`
		this.spec = spec
		this.version = this.text.id
	}

	/** Adds a mention with its claims and gives its key. */
	tell(spec: EventSpec): string {
		const type = spec.type ?? 'ASSAULT'
		const anchor = spec.at ?? this.#span()
		const key = mentionKey(this.version, anchor)
		const factuality = spec.factuality ?? 'happened'
		this.mentions.push({
			key,
			version: this.version,
			anchor,
			sentence: this.mentions.length,
			section: 0,
			type,
			factuality,
			background: spec.background ?? false,
			main: spec.main ?? true,
		})
		this.claim(key, 'event', { type, modes: [], contexts: [], ...spec.event }, spec.said)
		if (spec.when) this.claim(key, 'when', spec.when, spec.said)
		if (spec.where)
			this.claim(key, 'where', spec.where, { ...spec.said, rules: spec.whereRule ? [spec.whereRule] : [] })
		for (const value of spec.actors ?? []) this.claim(key, 'actor', value, spec.said)
		for (const value of spec.targets ?? []) this.claim(key, 'target', value, spec.said)
		if (spec.weapon) this.claim(key, 'weapon', { kind: 'rocket', ...spec.weapon }, spec.said)
		for (const harm of spec.harms ?? []) {
			const [value, said] = Array.isArray(harm) ? (harm as [HarmValue, Said]) : [harm as HarmValue, spec.said]
			this.claim(key, 'harm', value, said)
		}
		for (const victim of spec.victims ?? []) {
			this.claim(key, 'victim', { name: null, description: 'a man', harm: 'killed', ...victim }, spec.said)
		}
		return key
	}

	claim<F extends Claim['field']>(
		about: string,
		field: F,
		value: Extract<Claim, { field: F }>['value'],
		said: Said = {},
		factuality?: Claim['factuality'],
	): string {
		const span = this.#span()
		const key = claimKey(this.version, field, [span])
		const mention = this.mentions.find((m) => m.key === about)
		this.claims.push({
			key,
			version: this.version,
			about,
			field,
			value,
			evidence: { kind: 'words', spans: [span] },
			speaker: said.speaker ?? PUBLISHER,
			stance: said.stance ?? 'asserts',
			factuality: factuality ?? mention?.factuality ?? 'happened',
			certainty: null,
			...(said.statement ? { statement: said.statement } : {}),
			score: 0.9,
			rules: [...(said.rules ?? [])],
			coder: 'machine',
		} as Claim)
		return key
	}

	say(act: Act, speaker: Speaker, about: readonly string[], alleged?: ActorValue): string {
		const anchor = this.#span()
		const key = statementKey(this.version, act, anchor)
		const stance: Stance =
			act === 'blame' ? 'blames' : act === 'denial' ? 'denies' : act === 'threat' ? 'threatens' : 'asserts'
		this.statements.push({
			key,
			version: this.version,
			anchor,
			sentence: 0,
			act,
			stance: act === 'claim-of-responsibility' ? 'claims-responsibility' : stance,
			speaker,
			content: [],
			quotes: [],
			about: [...about],
			...(alleged ? { alleged } : {}),
			certainty: null,
			rules: [],
		})
		return key
	}

	link(kind: LinkKind, from: string, to: string, score = 0.9): string {
		const key = linkKey(this.version, kind, from, to)
		const evidence = { kind: 'words' as const, spans: [this.#span()] }
		this.links.push({ key, version: this.version, kind, from, to, evidence, speaker: PUBLISHER, score, rules: [] })
		return key
	}

	get coded(): Coded {
		const { version, report, mentions, claims, statements, links } = this
		return { version, report, coder: 'test/1', language: 'en', read: true, mentions, statements, claims, links }
	}

	get text(): Version {
		return versionOf(this.report, this.spec.text ?? `Text of ${this.report}.`, [])
	}

	get facts(): ReportFacts {
		const { id: version, report, textHash, text } = this.text
		return { version, report, publisher: this.spec.publisher ?? null, published: this.published, textHash, text }
	}

	private get published(): string | null {
		return this.spec.published === undefined ? '2020-03-12' : this.spec.published
	}

	/** As a ledger is given it. */
	get entry(): Required<Pick<ReportEntry, 'taken' | 'coded'>> {
		const version = this.text
		const metadata: Metadatum[] = []
		if (this.published) metadata.push({ field: 'published', value: this.published, basis: 'metadata' })
		if (this.spec.publisher) metadata.push({ field: 'publisher', value: this.spec.publisher, basis: 'metadata' })
		const [sha256, size] = [version.textHash, new TextEncoder().encode(version.text).length]
		const obtained = { from: '-', obtained: '2026-01-02T03:04:05Z', by: 'tests', extractor: 'text/1' }
		const capture = { id: captureId(version.id, sha256, '-'), version: version.id, sha256, size, ...obtained }
		return { taken: { version, metadata, capture }, coded: [this.coded] }
	}

	#span(): { start: number; end: number } {
		this.#at += 10
		return { start: this.#at, end: this.#at + 5 }
	}
}

/** One report with one event. */
export function report(name: string, event: EventSpec, spec: ReportSpec = {}): ReportBuilder {
	const built = new ReportBuilder(name, spec)
	built.tell(event)
	return built
}

export function input(reports: readonly ReportBuilder[], ruling: Ruling = NO_RULING): DeriveInput {
	return { coded: reports.map((r) => r.coded), reports: reports.map((r) => r.facts), ruling }
}

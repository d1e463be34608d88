/**
 * Where pages get what they show: the API, or, in a published site, the files beside it. What a source cannot do (adding, in a
 * published site) is `null`, and the pages leave it out.
 */
import type { FeatureCollection } from 'geojson'
import type { Atlas, Grain } from '../map/world.ts'
import type {
	About,
	ActorRegistry,
	Asked,
	ChainDrawing,
	ChainList,
	CodedByHand,
	CodingByHand,
	Decided,
	DecisionList,
	ExportPreview,
	ExportWork,
	FormatList,
	IncidentLine,
	IncidentList,
	IncidentPage,
	Job,
	JobEvents,
	Marks,
	Method,
	PlaceRegistry,
	Reading,
	ReportLine,
	ReportList,
	ReportProblems,
	ReviewQueue,
	RoundList,
	SearchResult,
	SpeakerList,
	SpeakerPage,
	TableList,
	TownList,
} from './types.ts'

/** Filters as they stand in the address of a page and in that of the API: one word each, empty ones left out. */
export type Filters = Readonly<Record<string, string | undefined>>
/** The same where some of them hold several words. */
export type ManyFilters = Readonly<Record<string, string | readonly string[] | undefined>>

/** "?type=ASSAULT&q=bridge", or nothing. */
export function queryOf(filters: ManyFilters): string {
	const words = new URLSearchParams()
	for (const [name, value] of Object.entries(filters))
		for (const one of typeof value === 'string' ? [value] : (value ?? [])) if (one) words.append(name, one)
	const query = words.toString()
	return query === '' ? '' : `?${query}`
}

export interface DataSource {
	about(): Promise<About>
	method(): Promise<Method>
	reports(filters: Filters): Promise<ReportList>
	report(id: string): Promise<Reading>
	reportProblems(id: string): Promise<ReportProblems>
	/** The bytes as they were obtained, as text; null where they are none. */
	original(id: string): Promise<{ readonly text: string | null }>
	/** Address of the bytes as they were obtained, to be saved. */
	originalOf(id: string): string
	incidents(filters: Filters): Promise<IncidentList>
	marks(filters: Filters): Promise<Marks>
	incident(key: string): Promise<IncidentPage>
	chains(filters: Filters): Promise<ChainList>
	chain(key: string): Promise<ChainDrawing>
	speakers(filters: Filters): Promise<SpeakerList>
	speaker(who: string, filters: Filters): Promise<SpeakerPage>
	actors(filters: Filters): Promise<ActorRegistry>
	places(filters: Filters): Promise<PlaceRegistry>
	search(words: string): Promise<SearchResult>
	/** The largest towns of an area: west, south, east, north with commas. */
	towns(area: string): Promise<TownList>
	/** The project's own outlines, a GeoJSON feature collection; null when it has none. */
	outlines(): Promise<FeatureCollection | null>
	/** Coasts and borders of the world. */
	world(grain: Grain): Promise<Atlas>
	/** Calls back when the ledger has changed; the returned function ends it. */
	onChange(changed: () => void): () => void
	readonly adding: Adding | null
	readonly deciding: Deciding | null
	readonly exporting: Exporting | null
	/** Where texts are not carried: what a report is cited for, instead of the text. */
	readonly cited: ((id: string) => Promise<Cited>) | null
	/** The pages that it has enough for; null: all. */
	readonly pages: ReadonlySet<string> | null
}

/** A report that is cited and not carried. */
export interface Cited {
	readonly line: ReportLine
	readonly incidents: readonly IncidentLine[]
}

/** What can be given: files, a text, or an address. */
export type Given =
	/** `columns`: which column of a table holds what, by what it holds. */
	| { readonly files: readonly File[]; readonly columns?: Readonly<Record<string, string>> }
	| { readonly text: string; readonly title?: string; readonly published?: string }
	| { readonly url: string }

export interface Adding {
	start(given: Given): Promise<Job>
	/** The tables among some files, and what their columns may hold. */
	tables(files: readonly File[]): Promise<TableList>
	/** Tells how it goes until it is over; the returned function stops listening, not the job. */
	follow(job: string, tell: { [E in keyof JobEvents]: (said: JobEvents[E]) => void }): () => void
	stop(job: string): Promise<void>
}

/** Decisions with one reason, and who decides. */
export interface Wanted {
	readonly by: string
	readonly reason: string
	readonly decisions: readonly Asked[]
}

export interface Deciding {
	/** All of them are entered or none. */
	decide(wanted: Wanted): Promise<Decided>
	/** Keeps a claim that a person reads from words. */
	code(wanted: { readonly by: string; readonly coding: CodingByHand }): Promise<CodedByHand>
	/** The log, newest first. */
	decisions(filters: Filters): Promise<DecisionList>
	/** Rounds of blind coding, and how far coders and the machine agree. */
	rounds(filters: Filters): Promise<RoundList>
	/** What waits for a person, the most urgent first. */
	review(filters: Filters): Promise<ReviewQueue>
}

export interface Exporting {
	formats(): Promise<FormatList>
	/** Whom and what it would expose. The signal stops it, and the next one as well. */
	preview(filters: ManyFilters, signal: AbortSignal): Promise<ExportPreview>
	/** The files in one ZIP. */
	make(filters: ManyFilters, signal: AbortSignal): Promise<Blob>
	/** How far it is. */
	work(): Promise<ExportWork>
}

/** What a page shows when an answer is not a success: one sentence and its code. */
export class Refused extends Error {
	readonly code: string
	readonly status: number
	constructor(message: string, code: string, status: number) {
		super(message)
		this.code = code
		this.status = status
	}
}

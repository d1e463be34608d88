/**
 * A ledger: one SQLite file of facts, what was derived from them, and the log of decisions. Writing answers with an outcome, and what
 * it reports as done is done whole; asking answers with plain data, and throws a `LedgerFault` only when the file fails under it.
 */
import type { Coded } from '../coding/schema.ts'
import type { Manifest } from '../incident/release/schema.ts'
import type { Decision, Derived } from '../incident/schema.ts'
import type { Outcome, Problem } from '../report/problem.ts'
import { addHand, addReport, addReports, type ManyOptions, type ReportEntry, replaceCodings } from './adding.ts'
import { type Incidents, incidentsOf } from './derived/ask.ts'
import { type Codings, codingsOf } from './derived/codings.ts'
import { putDerived, type Replacing } from './derived/incidents.ts'
import {
	countFacets,
	type Facets,
	type IncidentFilter,
	listIncidents,
	markIncidents,
	type Paging,
} from './derived/list.ts'
import { type Names, namesOf } from './derived/registry.ts'
import { type Reviewing, reviewingOf } from './derived/review.ts'
import { type Settling, settlingOf } from './derived/settling.ts'
import { type Speakers, speakersOf } from './derived/speakers.ts'
import { makeDerivedTables } from './derived/tables.ts'
import type { Connection } from './driver.ts'
import { dumpDerived, dumpFacts, fingerprint } from './dump.ts'
import { type Expunged, type Expunging, expungeRows, scrub } from './expunge.ts'
import type { Added } from './facts/add.ts'
import { countReportFacets, type Facts, factsOf, listReports, type ReportFilter } from './facts/ask.ts'
import { remakeCards } from './facts/cards.ts'
import { caught, ledgerProblem } from './faults.ts'
import { append, durably, type NewDecision, problemsWith } from './log/append.ts'
import type { LogRow } from './log/entry.ts'
import { type Minting, mint } from './log/handles.ts'
import { logLines, readLog } from './log/read.ts'
import { type OpenOptions, open, settle } from './open.ts'
import { freeze, type NewRelease, type Releases, releasesOf } from './releases.ts'
import type { IncidentLine, Mark, ReportLine } from './schema.ts'
import { type Found, find, type SearchOptions } from './search/find.ts'
import { type Verified, type VerifyOptions, verify } from './verify/index.ts'

/** What is to be derived again: versions whose mentions are not settled in incidents, and decisions made since. */
export interface Pending {
	readonly versions: readonly string[]
	readonly decisions: number
}

export class Ledger {
	readonly file: string
	readonly readOnly: boolean
	/** True when opening emptied what is derived (a new shape of it): all is pending. */
	readonly emptied: boolean
	readonly facts: Facts
	readonly codings: Codings
	readonly incidents: Incidents
	readonly speakers: Speakers
	/** Names of actors and places. */
	readonly names: Names
	/** For whoever settles what is pending, step by step. */
	readonly settling: Settling
	readonly releases: Releases
	/** What waits for a person. */
	readonly reviewing: Reviewing
	private readonly db: Connection
	private closed = false
	/** The last decision that anybody was given to apply. */
	private decisionsRead = 0

	constructor(file: string, db: Connection, { readOnly, emptied }: { readOnly: boolean; emptied: boolean }) {
		this.file = file
		this.db = db
		this.readOnly = readOnly
		this.emptied = emptied
		this.facts = factsOf(db)
		this.codings = codingsOf(db)
		this.incidents = incidentsOf(db)
		this.speakers = speakersOf(db)
		this.names = namesOf(db)
		this.settling = settlingOf(db)
		this.releases = releasesOf(db)
		this.reviewing = reviewingOf(db)
	}

	get driver(): string {
		return this.db.driver
	}

	/* Adding ----------------------------------------------------------------------------------------------------- */

	/** Adds one report, whole or not at all. Adding it again changes nothing. */
	add(entry: ReportEntry): Promise<Outcome<Added | null>> {
		return addReport(this.db, entry)
	}

	/**
	 * Adds many reports in large transactions, faster than one by one: whole batches are kept or not at all, and `onBatch` says how many
	 * reports are safe. What may not be kept is left out with a problem; when the file fails, what was safe before stays.
	 */
	addMany(
		entries: Iterable<ReportEntry> | AsyncIterable<ReportEntry>,
		options?: ManyOptions,
	): Promise<Outcome<{ kept: number; newVersions: number }>> {
		return addReports(this.db, entries, options)
	}

	/**
	 * Keeps codings made by people or imported tables: facts, which no rebuilding drops. Answers with the versions that changed; those that are
	 * not in the ledger are passed over.
	 */
	keepHand(codings: readonly Coded[]): Promise<Outcome<string[] | null>> {
		return this.writing(() => addHand(this.db, codings, (version) => this.codings.all(version)))
	}

	/* Deriving --------------------------------------------------------------------------------------------------- */

	/**
	 * Makes these the codings of their versions, in place of all those had; codings by hand stay beside them. Answers with the
	 * versions that changed.
	 */
	keepCodings(codings: readonly Coded[]): Promise<Outcome<string[] | null>> {
		return this.writing(() => replaceCodings(this.db, codings))
	}

	/**
	 * Makes these the incidents, links, chains and proposals: all of them, or those of a neighbourhood. Decisions count as applied up to the
	 * last one that `decisions` gave out.
	 */
	keepDerived(derived: Derived, replacing: Replacing = {}): Promise<Outcome<true | null>> {
		return this.writing(() => {
			putDerived(this.db, derived, { decisions: this.decisionsRead, ...replacing })
			return true as const
		})
	}

	/** Empties all that is derived. The facts stay; everything is pending. */
	dropDerived(): Promise<Outcome<true | null>> {
		return this.writing(() => {
			makeDerivedTables(this.db)
			remakeCards(this.db)
			this.db.exec('insert into pending select vid, 0 from version')
			return true as const
		})
	}

	pending(): Pending {
		const versions = this.db.all<{ id: string }>('select id from pending join version using (vid) order by id')
		const applied = this.db.get<{ value: number }>(`select value from progress where key = 'decisions'`)?.value ?? 0
		const made = this.db.get<{ n: number }>('select count(*) as n from log where seq > ?', applied)?.n ?? 0
		return { versions: versions.map((v) => v.id), decisions: made }
	}

	/** Work in steps of its own (`settling.step`): when the file fails under it, what was done in whole steps stays. */
	async attempt<T>(work: () => Outcome<T>): Promise<Outcome<T | null>> {
		const { value, problems } = await caught(work)
		return value ?? { value: null, problems }
	}

	/* Deciding --------------------------------------------------------------------------------------------------- */

	/** Enters a decision. When it answers without a problem, the disk has it. */
	async decide(decision: NewDecision): Promise<Outcome<Decision | null>> {
		const { value, problems } = await this.decideAll([decision])
		return { value: value?.[0] ?? null, problems }
	}

	/** Enters several decisions, all or none of them. When it answers without a problem, the disk has them. */
	async decideAll(decisions: readonly NewDecision[]): Promise<Outcome<Decision[] | null>> {
		let problems: readonly Problem[] = []
		const made = await caught(() =>
			durably(this.db, () => {
				problems = this.refusals(decisions)
				return problems.length > 0 ? null : decisions.map((decision) => append(this.db, decision))
			}),
		)
		return { value: made.value, problems: [...problems, ...made.problems] }
	}

	/** What keeps decisions from being entered; nothing when they can be. */
	refusals(decisions: readonly NewDecision[]): Problem[] {
		return decisions.flatMap((decision) => problemsWith(this.db, decision))
	}

	/** The handles of incidents, minted now for those that have none; null for what is not there. */
	mint(mintings: readonly Minting[]): Promise<Outcome<(string | null)[] | null>> {
		return caught(() => durably(this.db, () => mint(this.db, mintings)))
	}

	/** Freezes a release, whole or not at all. */
	release(release: NewRelease): Promise<Outcome<Manifest | null>> {
		return caught(() => durably(this.db, () => freeze(this.db, release)))
	}

	/**
	 * Takes a report out for good, on a person's order. A problem beside the value says that old pages could not be overwritten yet; opening
	 * the ledger again does that.
	 */
	async expunge(expunging: Expunging): Promise<Outcome<Expunged | null>> {
		const done = await caught(() => durably(this.db, () => expungeRows(this.db, expunging)))
		if (done.problems.length > 0) return done
		if (!done.value) {
			const message = `There is no report ${expunging.report} in the ledger.`
			return { value: null, problems: [ledgerProblem('decision/unknown-target', expunging.report, message)] }
		}
		const { problems } = await caught(() => scrub(this.db, this.file))
		return { value: done.value, problems }
	}

	/** All decisions in the order of the log, undone ones and the undoing ones among them. */
	decisions(): Decision[] {
		const all = readLog(this.db)
		this.decisionsRead = Math.max(
			this.decisionsRead,
			this.db.get<{ n: number }>('select max(seq) as n from log')?.n ?? 0,
		)
		return all
	}

	/** The lines of the log as they are stored and chained. */
	logLines(): (LogRow & { readonly json: string | null })[] {
		return logLines(this.db)
	}

	private writing<T>(work: () => T): Promise<Outcome<Awaited<T> | null>> {
		return caught(() => this.db.transaction(work))
	}

	/* Asking ----------------------------------------------------------------------------------------------------- */

	search(words: string, options: SearchOptions = {}): Found {
		return find(this.db, words, options)
	}

	listReports(
		filter?: ReportFilter,
		page?: { limit?: number; offset?: number },
	): Promise<{ total: number; reports: ReportLine[] }> {
		return listReports(this.db, filter, page)
	}

	reportFacets(filter: ReportFilter = {}): ReturnType<typeof countReportFacets> {
		return countReportFacets(this.db, filter)
	}

	listIncidents(filter: IncidentFilter = {}, paging?: Paging): Promise<{ total: number; incidents: IncidentLine[] }> {
		return listIncidents(this.db, filter, paging)
	}

	marks(filter: IncidentFilter = {}): Promise<Mark[]> {
		return markIncidents(this.db, filter)
	}

	facets(filter: IncidentFilter = {}): Promise<Facets> {
		return countFacets(this.db, filter)
	}

	/** Codes of the countries that incidents lie in. */
	countries(): string[] {
		return this.db
			.all<{ country: string }>('select distinct country from incident where country is not null order by country')
			.map(({ country }) => country)
	}

	/** Checks the whole ledger against itself. */
	verify(options: VerifyOptions = {}): Promise<Verified> {
		return verify(this.db, this.file, options)
	}

	/** The ledger as lines that do not depend on how it came to be; see `fingerprint`. */
	dump(part: 'facts' | 'derived'): IterableIterator<readonly [kind: string, key: string, content: string]> {
		return part === 'facts' ? dumpFacts(this.db) : dumpDerived(this.db)
	}

	/** One hash over a dump: equal for equal ledgers. */
	fingerprint(part: 'facts' | 'derived'): string {
		return fingerprint(this.dump(part))
	}

	counts(): Readonly<
		Record<
			'reports' | 'versions' | 'captures' | 'mentions' | 'claims' | 'statements' | 'incidents' | 'decisions',
			number
		>
	> {
		const n = (table: string): number => this.db.get<{ n: number }>(`select count(*) as n from ${table}`)?.n ?? 0
		return {
			reports: n('report'),
			versions: n('version'),
			captures: n('capture'),
			mentions: n('mention'),
			claims: n('claim'),
			statements: n('statement'),
			incidents: n('incident'),
			decisions: n('log'),
		}
	}

	/** A number that changes when another connection, of this program or another one, has written to the file. */
	stamp(): number {
		return this.db.get<{ data_version: number }>('pragma data_version')?.data_version ?? 0
	}

	/** Leaves one plain file behind when no other program has it open. Closing twice does nothing. */
	close(): void {
		if (this.closed) return
		this.closed = true
		if (!this.readOnly) settle(this.db)
		this.db.close()
	}
}

export async function openLedger(file: string, options: OpenOptions = {}): Promise<Outcome<Ledger | null>> {
	const { value, problems } = await open(file, options)
	return { value: value && new Ledger(file, value.db, value), problems }
}

/**
 * A ledger: one SQLite file of facts, what was derived from them, and the log of decisions. Writing answers with an outcome, and what
 * it reports as done is done whole; asking answers with plain data, and throws a `LedgerFault` only when the file fails under it.
 */
import type { Coded } from '../coding/schema.ts'
import type { Decision, Derived } from '../incident/schema.ts'
import type { Outcome } from '../report/problem.ts'
import { type Incidents, incidentsOf } from './derived/ask.ts'
import { type Codings, codingsOf, putCodings } from './derived/codings.ts'
import { putDerived, type Replacing } from './derived/incidents.ts'
import {
	countFacets,
	type Facets,
	type IncidentFilter,
	type IncidentLine,
	listIncidents,
	type Paging,
} from './derived/list.ts'
import { makeDerivedTables } from './derived/tables.ts'
import type { Connection } from './driver.ts'
import { type Added, addEntry, type Entry } from './facts/add.ts'
import { type Facts, factsOf, listReports, type ReportFilter, type ReportLine } from './facts/ask.ts'
import { remakeCards } from './facts/cards.ts'
import { caught } from './faults.ts'
import { append, durably, type NewDecision, problemsWith } from './log/append.ts'
import { type Minting, mint } from './log/handles.ts'
import { readLog } from './log/read.ts'
import { type OpenOptions, open } from './open.ts'
import { type Found, find } from './search/find.ts'

/** A report and its codings, kept together or not at all. */
export interface ReportEntry extends Entry {
	/** All codings of the version; those it had are replaced. Left out: they stay as they are. */
	readonly coded?: readonly Coded[]
}

/** What is to be derived again: versions whose mentions are not settled in incidents, and decisions made since. */
export interface Pending {
	readonly versions: readonly string[]
	readonly decisions: number
}

const BATCH = 200

export class Ledger {
	readonly file: string
	readonly readOnly: boolean
	/** True when opening emptied what is derived (a new shape of it): all is pending. */
	readonly emptied: boolean
	readonly facts: Facts
	readonly codings: Codings
	readonly incidents: Incidents
	private readonly db: Connection

	constructor(file: string, db: Connection, { readOnly, emptied }: { readOnly: boolean; emptied: boolean }) {
		this.file = file
		this.db = db
		this.readOnly = readOnly
		this.emptied = emptied
		this.facts = factsOf(db)
		this.codings = codingsOf(db)
		this.incidents = incidentsOf(db)
	}

	get driver(): string {
		return this.db.driver
	}

	/* Adding ----------------------------------------------------------------------------------------------------- */

	/** Adds one report, whole or not at all. Adding it again changes nothing. */
	add(entry: ReportEntry): Promise<Outcome<Added | null>> {
		return caught(this.file, () => this.db.transaction(() => this.addOne(entry)))
	}

	/**
	 * Adds many reports in large transactions: whole batches are kept or not at all, and `onBatch` says how many are safe. Faster than
	 * `add` one by one.
	 */
	addMany(
		entries: Iterable<ReportEntry> | AsyncIterable<ReportEntry>,
		{ batch = BATCH, onBatch }: { batch?: number; onBatch?: (kept: number) => void } = {},
	): Promise<Outcome<{ kept: number; newVersions: number } | null>> {
		return caught(this.file, async () => {
			let kept = 0
			let newVersions = 0
			let waiting: ReportEntry[] = []
			const keep = () => {
				const added = this.db.transaction(() => waiting.map((entry) => this.addOne(entry)))
				kept += added.length
				newVersions += added.filter((a) => a.newVersion).length
				waiting = []
				onBatch?.(kept)
			}
			for await (const entry of entries) {
				waiting.push(entry)
				if (waiting.length >= batch) keep()
			}
			if (waiting.length > 0) keep()
			return { kept, newVersions }
		})
	}

	private addOne(entry: ReportEntry): Added {
		const { vid, ...added } = addEntry(this.db, entry)
		const changed = entry.coded ? putCodings(this.db, vid, entry.coded) : added.newVersion
		if (changed) this.db.run('insert or ignore into pending values (?)', vid)
		return added
	}

	/* Deriving --------------------------------------------------------------------------------------------------- */

	/** Makes these the codings of their versions, in place of all those had. Answers with the versions that changed. */
	keepCodings(codings: readonly Coded[]): Promise<Outcome<string[] | null>> {
		const byVersion = new Map<string, Coded[]>()
		for (const coded of codings) byVersion.set(coded.version, [...(byVersion.get(coded.version) ?? []), coded])
		return caught(this.file, () =>
			this.db.transaction(() =>
				[...byVersion].flatMap(([version, list]) => {
					const vid = this.db.get<{ vid: number }>('select vid from version where id = ?', version)?.vid
					if (vid === undefined || !putCodings(this.db, vid, list)) return []
					this.db.run('insert or ignore into pending values (?)', vid)
					return [version]
				}),
			),
		)
	}

	/** Makes these the incidents, links, chains and proposals: all of them, or those of a neighbourhood. */
	keepDerived(derived: Derived, replacing: Replacing = {}): Promise<Outcome<true | null>> {
		return caught(this.file, () =>
			this.db.transaction(() => {
				putDerived(this.db, derived, replacing)
				return true as const
			}),
		)
	}

	/** Empties all that is derived. The facts stay; everything is pending. */
	dropDerived(): Promise<Outcome<true | null>> {
		return caught(this.file, () =>
			this.db.transaction(() => {
				makeDerivedTables(this.db)
				remakeCards(this.db)
				this.db.exec('insert into pending select vid from version')
				return true as const
			}),
		)
	}

	pending(): Pending {
		const versions = this.db.all<{ id: string }>('select id from pending join version using (vid) order by id')
		const applied = this.db.get<{ value: number }>(`select value from progress where key = 'decisions'`)?.value ?? 0
		const made = this.db.get<{ n: number }>('select count(*) as n from log where seq > ?', applied)?.n ?? 0
		return { versions: versions.map((v) => v.id), decisions: made }
	}

	/* Deciding --------------------------------------------------------------------------------------------------- */

	/** Enters a decision. When it answers without a problem, the disk has it. */
	async decide(decision: NewDecision): Promise<Outcome<Decision | null>> {
		let problems: Outcome<null>['problems'] = []
		const made = await caught(this.file, () =>
			durably(this.db, () => {
				problems = problemsWith(this.db, decision)
				return problems.length > 0 ? null : append(this.db, decision)
			}),
		)
		return { value: made.value, problems: [...problems, ...made.problems] }
	}

	/** The handles of incidents, minted now for those that have none; null for what is not there. */
	mint(mintings: readonly Minting[]): Promise<Outcome<(string | null)[] | null>> {
		return caught(this.file, () => durably(this.db, () => mint(this.db, mintings)))
	}

	/** All decisions in the order of the log, undone ones and the undoing ones among them. */
	decisions(): Decision[] {
		return readLog(this.db)
	}

	/* Asking ----------------------------------------------------------------------------------------------------- */

	search(words: string, page: { limit?: number; offset?: number } = {}): Found {
		return find(this.db, words, page)
	}

	listReports(
		filter?: ReportFilter,
		page?: { limit?: number; offset?: number },
	): Promise<{ total: number; reports: ReportLine[] }> {
		return listReports(this.db, filter, page)
	}

	listIncidents(filter: IncidentFilter = {}, paging?: Paging): Promise<{ total: number; incidents: IncidentLine[] }> {
		return listIncidents(this.db, filter, paging)
	}

	facets(filter: IncidentFilter = {}): Promise<Facets> {
		return countFacets(this.db, filter)
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

	close(): void {
		if (!this.readOnly) {
			try {
				this.db.exec('pragma optimize')
			} catch {
				// Another program is writing; the statistics can wait.
			}
		}
		this.db.close()
	}
}

export async function openLedger(file: string, options: OpenOptions = {}): Promise<Outcome<Ledger | null>> {
	const { value, problems } = await open(file, options)
	return { value: value && new Ledger(file, value.db, value), problems }
}

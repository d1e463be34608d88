/** Adding reports with their codings: one or many, each whole or not at all. */
import { type Coded, NO_CODER, nothingCoded } from '../coding/schema.ts'
import type { Outcome, Problem, ProblemCode } from '../report/problem.ts'
import { codingsOf, putCodings } from './derived/codings.ts'
import { markPending } from './derived/events.ts'
import { dropCodingIndexes, makeCodingIndexes } from './derived/tables.ts'
import type { Connection } from './driver.ts'
import { type Added, addEntry, type Entry, unwelcome } from './facts/add.ts'
import { isOfTable, keepHand, keepRow, otherRows, withHand } from './facts/hand.ts'
import { caught, LedgerFault } from './faults.ts'

/** A report and its codings, kept together or not at all. */
export interface ReportEntry extends Entry {
	/** All codings of the version; those it had are replaced. Left out: they stay as they are. */
	readonly coded?: readonly Coded[]
	/** The coding of a row of an imported table: a fact, in place of what was read of that row before. */
	readonly hand?: readonly Coded[]
}

export interface ManyOptions {
	/** Reports in one transaction. */
	readonly batch?: number
	/** Told after each transaction how many reports are safe. */
	readonly onBatch?: (kept: number) => void
}

const BATCH = 200

export function addReport(db: Connection, entry: ReportEntry): Promise<Outcome<Added | null>> {
	return caught(() =>
		db.transaction(() => {
			const problem = unwelcome(db, entry)
			if (problem) throw new LedgerFault(problem)
			return addWhole(db, entry)
		}),
	)
}

export async function addReports(
	db: Connection,
	entries: Iterable<ReportEntry> | AsyncIterable<ReportEntry>,
	{ batch = BATCH, onBatch }: ManyOptions = {},
): Promise<Outcome<{ kept: number; newVersions: number }>> {
	const problems: Problem[] = []
	let kept = 0
	let newVersions = 0
	let waiting: ReportEntry[] = []
	const keep = () => {
		const { value: added, problems: refused } = keepBatch(db, waiting)
		problems.push(...refused)
		kept += added.length
		newVersions += added.filter((a) => a.newVersion).length
		waiting = []
		onBatch?.(kept)
	}
	const done = await caught(async () => {
		// Keys are hashes, so that each new row goes elsewhere in an index; sorting them once at the end costs less than half.
		const filling = !db.get('select 1 from coded limit 1')
		if (filling) dropCodingIndexes(db)
		try {
			for await (const entry of entries) {
				waiting.push(entry)
				if (waiting.length >= batch) keep()
			}
			if (waiting.length > 0) keep()
		} finally {
			if (filling) makeCodingIndexes(db)
		}
	})
	return { value: { kept, newVersions }, problems: [...problems, ...done.problems] }
}

/** All in one transaction. When something of one report cannot be stored, which is our own fault, each goes by itself. */
function keepBatch(db: Connection, entries: readonly ReportEntry[]): Outcome<Added[]> {
	try {
		return keepTogether(db, entries)
	} catch (error) {
		if (error instanceof LedgerFault) throw error
		const alone = entries.map((entry) => keepAlone(db, entry))
		return { value: alone.flatMap(({ value }) => value), problems: alone.flatMap(({ problems }) => problems) }
	}
}

function keepTogether(db: Connection, entries: readonly ReportEntry[]): Outcome<Added[]> {
	const problems: Problem[] = []
	const value = db.transaction(() =>
		entries.flatMap((entry) => {
			const problem = unwelcome(db, entry)
			if (problem) problems.push(problem)
			return problem ? [] : [addWhole(db, entry)]
		}),
	)
	return { value, problems }
}

/** The whole of it; else the report with nothing coded; else nothing. */
function keepAlone(db: Connection, entry: ReportEntry): Outcome<Added[]> {
	const tell = (code: ProblemCode, what: string, error: unknown): Problem => {
		if (error instanceof LedgerFault) throw error
		const why = error instanceof Error ? error.message : String(error)
		const { report } = entry.taken.version
		return { code, level: 'error', report, span: null, message: `${what} (${why}). Please tell us about it.` }
	}
	try {
		return keepTogether(db, [entry])
	} catch (error) {
		const coded = entry.coded?.filter(({ coder }) => coder !== NO_CODER)
		if (!coded?.length) return { value: [], problems: [tell('intake/failed', 'This report cannot be stored', error)] }
		const what = 'What the coder made of this report cannot be stored, so the report is kept without it'
		const problem = tell('coding/failed', what, error)
		const { value, problems } = keepAlone(db, { ...entry, coded: coded.map(nothingCoded) })
		return { value, problems: [problem, ...problems] }
	}
}

function addWhole(db: Connection, entry: ReportEntry): Added {
	const { vid, ...added } = addEntry(db, entry)
	const read = entry.hand ? keepRow(db, vid, entry.hand) : false
	const coded = entry.coded ?? (read ? withoutTables(db, added.version) : null)
	const changed = coded ? putCodings(db, vid, withHand(db, vid, coded)) : added.newVersion
	if (entry.hand && added.newVersion)
		for (const other of otherRows(db, vid))
			if (putCodings(db, other.vid, withHand(db, other.vid, withoutTables(db, other.id)))) markPending(db, other.vid)
	// A day or a publisher learned later counts in incidents, whether or not the coder reads otherwise for it.
	if (changed || added.newMetadata > 0) markPending(db, vid)
	return added
}

/** What a version was coded as, besides the coding of the table that it is a row of. */
const withoutTables = (db: Connection, version: string): Coded[] =>
	[...codingsOf(db).all(version)].filter((one) => !isOfTable(one))

/**
 * Makes these the codings of their versions, in place of all those had; codings by hand stay beside them. Answers with the versions that
 * changed. Must run in a transaction.
 */
export function replaceCodings(db: Connection, codings: readonly Coded[]): string[] {
	const byVersion = new Map<string, Coded[]>()
	for (const coded of codings) {
		const own = byVersion.get(coded.version)
		if (own) own.push(coded)
		else byVersion.set(coded.version, [coded])
	}
	return [...byVersion].flatMap(([version, list]) => {
		const vid = vidOf(db, version)
		if (vid === undefined || !putCodings(db, vid, withHand(db, vid, list))) return []
		markPending(db, vid)
		return [version]
	})
}

/** Adds codings by hand to the facts and to what their versions have. Must run in a transaction. */
export function addHand(
	db: Connection,
	codings: readonly Coded[],
	have: (version: string) => Iterable<Coded>,
): string[] {
	const touched = new Set<string>()
	for (const coded of codings) {
		const vid = vidOf(db, coded.version)
		if (vid !== undefined && keepHand(db, vid, coded)) touched.add(coded.version)
	}
	return [...touched].filter((version) => {
		const vid = vidOf(db, version)!
		const changed = putCodings(db, vid, withHand(db, vid, [...have(version)]))
		if (changed) markPending(db, vid)
		return changed
	})
}

function vidOf(db: Connection, version: string): number | undefined {
	return db.get<{ vid: number }>('select vid from version where id = ?', version)?.vid
}

/** Asking for reports, versions and captures. */
import { sql } from 'kysely'
import type { Coded } from '../../coding/schema.ts'
import { openingOf } from '../../report/opening.ts'
import {
	type Capture,
	chooseMetadata,
	type Metadatum,
	type ReportText,
	type Section,
	type Version,
} from '../../report/schema.ts'
import type { FacetCount } from '../derived/list.ts'
import type { Connection } from '../driver.ts'
import { publishedByDecision } from '../log/published.ts'
import type { ReportLine } from '../schema.ts'
import { cardsWith } from '../search/find.ts'
import { bytesOf } from './bytes.ts'
import { metadataOf } from './cards.ts'
import { handOf } from './hand.ts'

export interface ReportFilter {
	/** Ids of reports: these alone. */
	readonly reports?: readonly string[] | undefined
	/** As in the search. */
	readonly words?: string | undefined
	readonly publisher?: string | undefined
	readonly language?: string | undefined
	readonly from?: string | undefined
	readonly to?: string | undefined
}

/** A report with all that was obtained of it. */
export interface ReportRecord {
	readonly report: string
	/** Newest last. */
	readonly versions: readonly Version[]
	readonly captures: readonly Capture[]
	/** The metadata that count for the newest version. */
	readonly metadata: readonly Metadatum[]
}

export interface Facts {
	report(id: string): ReportRecord | null
	version(id: string): Version | null
	/** Version ids that begin so, at most 20. */
	versionKeys(prefix: string): string[]
	/** What the coder is given: all versions in the order of their ids, or the newest of each report only. */
	texts(options?: { readonly newestOnly?: boolean }): IterableIterator<ReportText>
	text(version: string): ReportText | null
	/** The sections of all versions, without the texts. */
	sections(): IterableIterator<Pick<Version, 'report' | 'sections'>>
	/** Every metadatum ever kept of a version, not only those that count. */
	metadata(version: string): Metadatum[]
	/** Codings of a version made by people and imported tables: those that count, or all. */
	hand(version: string, options?: { readonly all?: boolean }): Coded[]
	captures(version: string): Capture[]
	bytes(sha256: string): Uint8Array | null
	/** Other versions with the very same text. */
	sameText(version: string): string[]
}

interface VersionRow {
	readonly vid: number
	readonly id: string
	readonly report: string
	readonly text_hash: string
	readonly text: string
	readonly sections: string
}

const VERSION = `select version.vid, version.id, report.id as report, version.text_hash, version.text, version.sections
	from version join report on report.rid = version.rid`
const CAPTURE = `select capture.id, version.id as version, sha256, size, origin as "from", obtained, by, extractor
	from capture join version on version.vid = capture.vid`

export function factsOf(db: Connection): Facts {
	const versionOf = (row: VersionRow): Version => ({
		id: row.id,
		report: row.report,
		text: row.text,
		textHash: row.text_hash,
		sections: JSON.parse(row.sections) as Section[],
	})
	const chosen = (vid: number, report: string): Metadatum[] => {
		const decided = publishedByDecision(db, report)
		return chooseMetadata([...metadataOf(db, vid), ...(decided ? [decided] : [])])
	}
	const textOf = (row: VersionRow): ReportText => ({ version: versionOf(row), metadata: chosen(row.vid, row.report) })
	const captures = (where: string, id: string | number): Capture[] =>
		db.all<Capture>(`${CAPTURE} where ${where} = ? order by obtained, capture.id`, id).map((c) => ({ ...c }))
	const vidOf = (version: string): number =>
		db.get<{ vid: number }>('select vid from version where id = ?', version)?.vid ?? -1
	return {
		report(id) {
			const rows = db.all<VersionRow>(
				`${VERSION} join card on card.vid = version.vid where report.id = ? order by card.obtained, version.id`,
				id,
			)
			const newest = rows.at(-1)
			if (!newest) return null
			const rid = db.get<{ rid: number }>('select rid from report where id = ?', id)!.rid
			return {
				report: id,
				versions: rows.map(versionOf),
				captures: captures('version.rid', rid),
				metadata: chosen(newest.vid, id),
			}
		},
		version(id) {
			const row = db.get<VersionRow>(`${VERSION} where version.id = ?`, id)
			return row ? versionOf(row) : null
		},
		versionKeys: (prefix) =>
			db
				.all<{ id: string }>(
					'select id from version where id >= ? and id < ? order by id limit 20',
					prefix,
					`${prefix}g`,
				)
				.map((v) => v.id),
		*texts({ newestOnly = false } = {}) {
			const newest = newestOnly ? 'join card on card.vid = version.vid and card.current = 1' : ''
			for (const row of db.walk<VersionRow>(`${VERSION} ${newest} order by version.id`)) yield textOf(row)
		},
		text(version) {
			const row = db.get<VersionRow>(`${VERSION} where version.id = ?`, version)
			return row ? textOf(row) : null
		},
		*sections() {
			const rows = db.walk<{ report: string; sections: string }>(
				'select report.id as report, version.sections from version join report on report.rid = version.rid order by version.id',
			)
			for (const { report, sections } of rows) yield { report, sections: JSON.parse(sections) as Section[] }
		},
		metadata: (version) => metadataOf(db, vidOf(version)),
		hand: (version, options) => handOf(db, vidOf(version), options),
		captures: (version) => captures('version.id', version),
		bytes: (sha256) => bytesOf(db, sha256),
		sameText: (version) =>
			db
				.all<{ id: string }>(
					`select other.id from version as one join version as other on other.text_hash = one.text_hash and other.vid <> one.vid
					where one.id = ? order by other.id`,
					version,
				)
				.map((v) => v.id),
	}
}

const MOST_FACETS = 100

export async function listReports(
	db: Connection,
	filter: ReportFilter = {},
	{ limit = 50, offset = 0 }: { readonly limit?: number; readonly offset?: number } = {},
): Promise<{ total: number; reports: ReportLine[] }> {
	const query = cards(db, filter)
	const counted = await query.select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirst()
	const reports = await query
		.innerJoin('version', 'version.vid', 'card.vid')
		.innerJoin('report', 'report.rid', 'card.rid')
		.select([
			'report.id as report',
			'version.id as version',
			'card.title',
			sql<string>`case when card.title = '' then substr(version.text, 1, 400) else '' end`.as('opening'),
			'card.publisher',
			'card.author',
			'card.published',
			'card.language',
			'card.url',
			'card.length',
			'card.obtained',
			sql<number>`(select count(*) from incident_report join incident on incident.iid = incident_report.iid
				where incident_report.report = report.id and incident.recordable = 1)`.as('incidents'),
			sql<number>`not exists (select 1 from coded where coded.vid = card.vid and coded.read = 0)`.as('read'),
		])
		.orderBy('card.day', 'desc')
		.orderBy('report.id')
		.limit(limit)
		.offset(offset)
		.execute()
	const lines = reports.map((r) => ({
		...r,
		opening: openingOf(r.opening),
		incidents: Number(r.incidents),
		read: Number(r.read) === 1,
	}))
	return { total: Number(counted?.n ?? 0), reports: lines }
}

function cards(db: Connection, { reports, words, publisher, language, from, to }: ReportFilter) {
	let query = db.ask.selectFrom('card').where('card.current', '=', 1)
	if (reports)
		query = query.where('card.rid', 'in', (eb) =>
			eb
				.selectFrom('report')
				.select('report.rid')
				.where('report.id', 'in', reports.length > 0 ? reports : ['']),
		)
	if (publisher) query = query.where(sql<number>`instr(lower(card.publisher), lower(${publisher}))`, '>', 0)
	if (language) query = query.where('card.language', '=', language)
	if (from) query = query.where('card.day', '>=', from)
	if (to) query = query.where('card.day', '<=', to).where('card.day', '<>', '')
	const found = words === undefined ? null : cardsWith(words)
	return found ? query.where(found) : query
}

/** Publishers and languages with the reports of each, as if the filter of that one were not set. */
export async function countReportFacets(
	db: Connection,
	filter: ReportFilter,
): Promise<Readonly<Record<'publisher' | 'language', FacetCount[]>>> {
	const by = async (field: 'publisher' | 'language'): Promise<FacetCount[]> => {
		const { [field]: _, ...rest } = filter
		const rows = await cards(db, rest)
			.select([`card.${field} as value`, sql<number>`count(*)`.as('count')])
			.where(`card.${field}`, '<>', '')
			.groupBy(`card.${field}`)
			.orderBy(sql`2 desc, 1`)
			.limit(MOST_FACETS)
			.execute()
		return rows.map(({ value, count }) => ({ value, count: Number(count) }))
	}
	return { publisher: await by('publisher'), language: await by('language') }
}

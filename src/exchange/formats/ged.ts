/**
 * UCDP-GED-shaped CSV: the 49 columns in the order of the file, `best, high, low` as they stand there, and `excluded.csv` with the reason for
 * everything else. Rows are candidates: the 25 deaths a year of a dyad cannot be known here. Ids come from a table of the user alone.
 */
import { speakerInWords, whereInWords } from '../../coding/in-words.ts'
import type { Incident } from '../../incident/schema.ts'
import { yearOf } from '../../report/days.ts'
import { stretchOf } from '../crosswalk/days.ts'
import { EXCLUSIONS, type Exclusion, type GedCoded, gedOf } from '../crosswalk/ged.ts'
import { isArmed, kindOf, type Side } from '../crosswalk/sides.ts'
import { nameOf } from '../holdings.ts'
import type { Bounds, Selection } from '../selection.ts'
import type { Exporter, Loss } from '../shape.ts'
import { type Cell, joined, plainCsvOf } from './table.ts'

export const GED_COLUMNS = [
	'id',
	'relid',
	'year',
	'active_year',
	'code_status',
	'type_of_violence',
	'conflict_dset_id',
	'conflict_new_id',
	'conflict_name',
	'dyad_dset_id',
	'dyad_new_id',
	'dyad_name',
	'side_a_dset_id',
	'side_a_new_id',
	'side_a',
	'side_b_dset_id',
	'side_b_new_id',
	'side_b',
	'number_of_sources',
	'source_article',
	'source_office',
	'source_date',
	'source_headline',
	'source_original',
	'where_prec',
	'where_coordinates',
	'where_description',
	'adm_1',
	'adm_2',
	'latitude',
	'longitude',
	'geom_wkt',
	'priogrid_gid',
	'country',
	'country_id',
	'region',
	'event_clarity',
	'date_prec',
	'date_start',
	'date_end',
	'deaths_a',
	'deaths_b',
	'deaths_civilians',
	'deaths_unknown',
	'best',
	'high',
	'low',
	'gwnoa',
	'gwnob',
] as const
type Row = Partial<Record<(typeof GED_COLUMNS)[number], Cell>>

const EXCLUDED_COLUMNS = [
	'id',
	'reason',
	'reason_in_words',
	'title',
	'date_start',
	'date_end',
	'country',
	'best',
	'high',
	'low',
]

const EMPTY: readonly Loss[] = [
	['active_year', 'threshold_unknown: the deaths of the dyad in the year are not known, every row is a candidate'],
	[
		'relid, code_status, conflict_dset_id, dyad_dset_id, side_a_dset_id, side_b_dset_id, adm_2, region',
		'UCDP’s own to give',
	],
	['conflict_new_id, dyad_new_id, side_a_new_id, side_b_new_id, country_id, gwnoa, gwnob', 'filled from --ids alone'],
].map(([column, why]) => ({ incident: null, lost: 'column', what: `${column}: ${why}.` }))

export const ged: Exporter = {
	title: 'UCDP-GED-shaped CSV of candidates',
	readers: 'whoever works with UCDP GED',
	holds:
		'The 49 columns of GED in their order, `best`, `high` and `low` with deaths by side, and `excluded.csv` with a reason for everything else. Candidates in the shape of GED, not UCDP data.',
	carries: ['bounds', 'dates', 'place-precision', 'reports', 'speakers'],
	rule: 'ucdp',
	write(selection) {
		const losses: Loss[] = [...EMPTY]
		const rows: Row[] = []
		const excluded: Cell[][] = []
		for (const incident of selection.incidents) {
			const total = selection.total(incident, 'killed')
			const coded = exclusionFirst(incident, gedOf(incident, total?.best ?? null))
			if (coded.type !== null && total) {
				const { row, lost } = rowOf(incident, coded, total, selection)
				rows.push(row)
				losses.push(...lost)
				continue
			}
			const why = coded.type === null ? coded.why : 'no_death'
			excluded.push(excludedRow(incident, why, total))
			losses.push({ incident: nameOf(incident), lost: 'row', what: `In excluded.csv: ${EXCLUSIONS[why]}.` })
		}
		const cells = rows.map((row) => GED_COLUMNS.map((column) => row[column] ?? ''))
		return {
			files: [
				{ name: 'ged-shaped.csv', content: () => plainCsvOf({ columns: GED_COLUMNS, rows: cells }) },
				{ name: 'excluded.csv', content: () => plainCsvOf({ columns: EXCLUDED_COLUMNS, rows: excluded }) },
			],
			losses,
			counts: { rows: rows.length, excluded: excluded.length },
		}
	},
}

function exclusionFirst(incident: Incident, coded: GedCoded): GedCoded {
	if (coded.type === null) return coded
	const { when, where } = incident
	if (!when || stretchOf(when).length > 366) return { type: null, why: 'date_unknown' }
	return where?.country || where?.level === 'water' ? coded : { type: null, why: 'place_unknown' }
}

function excludedRow(incident: Incident, why: Exclusion, total: Bounds | null): Cell[] {
	const { when, where, title } = incident
	const stretch = when && stretchOf(when)
	const days = [stretch?.first ?? '', stretch?.last ?? '']
	return [
		nameOf(incident),
		why,
		EXCLUSIONS[why],
		title,
		...days,
		where?.country ?? '',
		total?.best ?? null,
		total?.high ?? null,
		total?.low ?? null,
	]
}

const WHERE: Readonly<Record<string, number>> = {
	exact: 1,
	town: 1,
	near: 2,
	district: 3,
	province: 4,
	region: 5,
	country: 6,
	water: 7,
}

const datePrecision = (length: number): number =>
	length === 1 ? 1 : length < 7 ? 2 : length === 7 ? 3 : length <= 31 ? 4 : 5

/** A cell of the half-degree grid of PRIO, rows from the south pole, columns from 180° west. */
export const gridCell = (lat: number, lon: number): number =>
	Math.min(359, Math.floor((lat + 90) / 0.5)) * 720 + Math.min(719, Math.floor((lon + 180) / 0.5)) + 1

function rowOf(
	incident: Incident,
	{ type, a, b }: Extract<GedCoded, { a: Side }>,
	total: Bounds,
	selection: Selection,
): { row: Row; lost: Loss[] } {
	const { when, where } = incident
	const stretch = stretchOf(when!)
	const reports = selection.reportsOf(incident)
	const land = selection.land(where?.country)
	const [side_a, side_b] = [sideName(a, incident, selection), b ? sideName(b, incident, selection) : 'Civilians']
	const dyad = `${side_a} - ${side_b}`
	const best = total.best!
	const deaths = deathsBySide(incident, { type, a, b, best }, selection)
	const placed = where?.lat !== undefined && where.lon !== undefined
	const { ids } = selection
	const row: Row = {
		id: nameOf(incident),
		year: yearOf(stretch.first),
		type_of_violence: type,
		conflict_new_id: ids.conflict?.[dyad] ?? '',
		conflict_name: '',
		dyad_new_id: ids.dyad?.[dyad] ?? '',
		dyad_name: dyad,
		side_a_new_id: ids.actor?.[side_a] ?? '',
		side_a,
		side_b_new_id: ids.actor?.[side_b] ?? '',
		side_b,
		number_of_sources: incident.reports.length,
		source_article: joined(
			reports.map(({ publisher, published, title }) =>
				[publisher, published.slice(0, 10), title]
					.filter(Boolean)
					.map((part) => `"${part.replaceAll('"', "'")}"`)
					.join(','),
			),
		),
		source_office: joined(reports.map(({ publisher }) => publisher)),
		source_date: joined(reports.map(({ published }) => published.slice(0, 10))),
		source_headline: joined(reports.map(({ title }) => title)),
		source_original: joined(
			selection
				.claimsOf(incident)
				.filter(({ claim }) => claim.field === 'harm' && claim.value.kind === 'killed')
				.map(({ claim, report }) => speakerInWords(claim.speaker, report.publisher || 'the report')),
		),
		where_prec: where ? (WHERE[where.level] ?? 6) : 6,
		where_coordinates: where ? (where.anchor ?? where.name) : '',
		where_description: where ? whereInWords(where) : '',
		adm_1: where?.admin1 ?? '',
		latitude: where?.lat ?? null,
		longitude: where?.lon ?? null,
		geom_wkt: placed ? `POINT (${where.lon} ${where.lat})` : '',
		priogrid_gid: placed ? gridCell(where.lat!, where.lon!) : null,
		country: land?.name ?? '',
		country_id: ids.country?.[where?.country ?? ''] ?? '',
		event_clarity: incident.contestedWho || incident.contestedHarm ? 2 : 1,
		date_prec: datePrecision(stretch.length),
		date_start: stretch.first,
		date_end: stretch.last,
		...deaths,
		best,
		high: Math.max(best, total.high ?? best, ...(incident.contestedWho ? asideOf(total, selection) : [])),
		low: Math.min(best, total.low ?? best),
		gwnoa: a.kind === 'state' ? (ids.country?.[a.actor.country ?? ''] ?? '') : '',
		gwnob: b?.kind === 'state' ? (ids.country?.[b.actor.country ?? ''] ?? '') : '',
	}
	const lost: Loss[] = []
	if (incident.contestedWho)
		lost.push({
			incident: nameOf(incident),
			lost: 'attributions',
			what: 'Who did it is contested: event_clarity is 2, and high is the greatest number that any report names, those too that were set aside.',
		})
	if (deaths.deaths_unknown > 0 && incident.figures.some(({ who }) => who !== null))
		lost.push({
			incident: nameOf(incident),
			lost: 'groups',
			what: `${deaths.deaths_unknown} dead are of no known side.`,
		})
	return { row, lost }
}

/** Numbers that the rule set aside, of reports that nobody rejected: in doubt about who did it, they may be right. */
function asideOf({ figure }: Bounds, selection: Selection): number[] {
	return figure.setAside.flatMap(({ claim: key, reason }) => {
		const claim = selection.claim(key)?.claim
		if (claim?.field !== 'harm' || claim.evidence.kind === 'cell' || /^rejected/.test(reason)) return []
		return claim.value.count.max ?? claim.value.count.min ?? []
	})
}

/** Soldiers of no named country are those of where it was. */
function sideName({ actor, kind }: Side, { where }: Incident, { land }: Selection): string {
	const home = land(actor.country ?? where?.country)?.name
	return kind === 'state' && home ? `Government of ${home}` : (actor.ref ?? actor.name)
}

type Deaths = { deaths_a: number; deaths_b: number; deaths_civilians: number; deaths_unknown: number }

/** Whose dead they were, as far as groups are told of; they add up to the best figure, and what is left over is of no known side. */
function deathsBySide(
	incident: Incident,
	{ type, a, b, best }: { type: 1 | 2 | 3; a: Side; b: Side | null; best: number },
	selection: Selection,
): Deaths {
	const deaths: Deaths = { deaths_a: 0, deaths_b: 0, deaths_civilians: 0, deaths_unknown: 0 }
	const groups = incident.figures.filter(
		({ kind, who, best: of }) => kind === 'killed' && who !== null && (of ?? 0) > 0,
	)
	for (const { used, best: of, who } of groups) {
		const value = used.map((key) => selection.claim(key)?.claim).find((claim) => claim?.field === 'harm')?.value
		const harm = value && 'status' in value ? value : null
		const kind = kindOf({
			name: who!,
			unnamed: true,
			kind: 'people',
			...(harm?.nationality ? { country: harm.nationality } : {}),
		})
		if (harm?.attackers) deaths.deaths_a += of!
		else if (harm?.status === 'civilian' || (type === 3 && harm?.status !== 'combatant')) deaths.deaths_civilians += of!
		else if (b && isArmed(kind) && kind === a.kind && kind !== b.kind) deaths.deaths_a += of!
		else if (b && isArmed(kind) && kind === b.kind && kind !== a.kind) deaths.deaths_b += of!
		else deaths.deaths_unknown += of!
	}
	const sum = deaths.deaths_a + deaths.deaths_b + deaths.deaths_civilians + deaths.deaths_unknown
	if (sum > best)
		return { deaths_a: 0, deaths_b: 0, deaths_civilians: type === 3 ? best : 0, deaths_unknown: type === 3 ? 0 : best }
	const rest = best - sum
	return type === 3 && groups.length === 0
		? { ...deaths, deaths_civilians: rest }
		: { ...deaths, deaths_unknown: deaths.deaths_unknown + rest }
}

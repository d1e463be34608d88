/** The columns of incidents, claims, links and reports: CSV, XLSX, Parquet, SQLite and JSON Lines share them. */
import {
	actorInWords,
	claimInWords,
	eventInWords,
	speakerInWords,
	weaponInWords,
	whereInWords,
} from '../../coding/in-words.ts'
import type { Incident, IncidentLink } from '../../incident/schema.ts'
import { nameOf } from '../holdings.ts'
import type { Selection } from '../selection.ts'
import type { ShownClaim, ShownReport } from '../shown.ts'
import { type Columns, joined, type Table, tableOf, yesNo } from './table.ts'

export const INCIDENT_COLUMNS: Columns<Incident, Selection> = [
	['incident', nameOf],
	['title', (i) => i.title],
	['event', (i) => eventInWords(i.event)],
	['type', (i) => i.type],
	['factuality', (i) => i.factuality],
	['background', (i) => yesNo(i.background)],
	['recordable', (i) => yesNo(i.recordable)],
	['date_start', (i) => i.when?.earliest ?? ''],
	['date_end', (i) => i.when?.latest ?? ''],
	['date_granularity', (i) => i.when?.granularity ?? ''],
	['date_basis', (i) => i.when?.basis ?? ''],
	['place', (i) => (i.where ? whereInWords(i.where) : '')],
	['country', (i) => i.where?.country ?? ''],
	['admin1', (i) => i.where?.admin1 ?? ''],
	['latitude', (i) => i.where?.lat ?? null],
	['longitude', (i) => i.where?.lon ?? null],
	['uncertainty_m', (i) => i.where?.uncertaintyM ?? null],
	['alleged_actors', (i) => joined(i.actors.map((p) => `${actorInWords(p.actor)} (${p.status})`))],
	['targets', (i) => joined(i.targets.map((p) => actorInWords(p.actor)))],
	['weapons', (i) => joined(i.weapons.map((w) => weaponInWords(w.weapon)))],
	...(['killed', 'wounded'] as const).flatMap(
		(kind): Columns<Incident, Selection> => [
			[`${kind}_low`, (i, s) => s.total(i, kind)?.low ?? null],
			[`${kind}_best`, (i, s) => s.total(i, kind)?.best ?? null],
			[`${kind}_high`, (i, s) => s.total(i, kind)?.high ?? null],
			[`${kind}_open_above`, (i, s) => (s.total(i, kind) ? yesNo(s.total(i, kind)!.openAbove) : '')],
			[`${kind}_rule`, (i, s) => s.total(i, kind)?.rule ?? ''],
		],
	),
	['contested_who', (i) => yesNo(i.contestedWho)],
	['contested_harm', (i) => yesNo(i.contestedHarm)],
	['origins', (i) => i.origins],
	['reports', (i) => i.reports.length],
	['claims', (i) => i.claims.length],
	['publishers', (i, s) => joined(s.publishersOf(i))],
]

export const CLAIM_COLUMNS: Columns<ShownClaim, Selection> = [
	['claim', ({ claim }) => claim.key],
	['incident', ({ incident }) => incident],
	['field', ({ claim }) => claim.field],
	['value', ({ claim }) => claimInWords(claim)],
	['words', ({ words }) => words],
	['speaker', ({ claim, report }) => speakerInWords(claim.speaker, report.publisher || 'the report')],
	['speaker_kind', ({ claim }) => claim.speaker.kind],
	['stance', ({ claim }) => claim.stance],
	['factuality', ({ claim }) => claim.factuality],
	['certainty', ({ claim }) => claim.certainty?.words ?? ''],
	['publisher', ({ report }) => report.publisher],
	['published', ({ report }) => report.published],
	['url', ({ report }) => report.url],
	['rights', ({ report }) => report.rights],
	['report', ({ report }) => report.report],
	['version', ({ report }) => report.version],
	['start', ({ claim: { evidence } }) => (evidence.kind === 'decision' ? null : evidence.spans[0]!.start)],
	['end', ({ claim: { evidence } }) => (evidence.kind === 'decision' ? null : evidence.spans[0]!.end)],
	['coder', ({ claim }) => claim.coder],
	['score', ({ claim }) => claim.score],
]

export const LINK_COLUMNS: Columns<IncidentLink, Selection> = [
	['link', ({ key }) => key],
	['kind', ({ kind }) => kind],
	['from', ({ from }, s) => s.endName(from)],
	['to', ({ to }, s) => s.endName(to)],
	['basis', ({ basis }) => basis],
	['least_days', ({ lagDays }) => lagDays?.least ?? null],
	['most_days', ({ lagDays }) => lagDays?.most ?? null],
	['origins', ({ origins }) => origins],
	['reports', ({ reports }) => joined(reports)],
	['explanation', ({ explanation }) => explanation],
	['chain', ({ key }, s) => s.chainOf(key)],
]

export const REPORT_COLUMNS: Columns<ShownReport, Selection> = [
	['report', ({ report }) => report],
	['version', ({ version }) => version],
	['title', ({ title }) => title],
	['publisher', ({ publisher }) => publisher],
	['author', ({ author }) => author],
	['published', ({ published }) => published],
	['language', ({ language }) => language],
	['url', ({ url }) => url],
	['rights', ({ rights }) => rights],
	['length', ({ length }) => length],
	['text_sha256', ({ textHash }) => textHash],
]

export type ColumnType = 'text' | 'integer' | 'real'
const REAL: ReadonlySet<string> = new Set(['latitude', 'longitude', 'score'])
const WHOLE: ReadonlySet<string> = new Set([
	'uncertainty_m',
	'killed_low',
	'killed_best',
	'killed_high',
	'wounded_low',
	'wounded_best',
	'wounded_high',
	'origins',
	'claims',
	'start',
	'end',
	'least_days',
	'most_days',
	'length',
])

/** What the cells of a column are, where a format has types; a list of reports is text, their number is not. */
export const typeOf = (table: string, column: string): ColumnType =>
	REAL.has(column) ? 'real' : WHOLE.has(column) || (column === 'reports' && table === 'incidents') ? 'integer' : 'text'

/** The four tables of an export, by name. */
export function tablesOf(selection: Selection): readonly (readonly [name: string, table: Table])[] {
	const claims = { [Symbol.iterator]: () => selection.allClaims() }
	return [
		['incidents', tableOf(INCIDENT_COLUMNS, selection.incidents, selection)],
		['claims', tableOf(CLAIM_COLUMNS, claims, selection)],
		['links', tableOf(LINK_COLUMNS, selection.links, selection)],
		['reports', tableOf(REPORT_COLUMNS, selection.reports, selection)],
	]
}

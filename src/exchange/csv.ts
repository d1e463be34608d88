/**
 * Two tables for a spreadsheet: one row for each incident, and beside it one for each claim that its cells come from.
 * Cells that a spreadsheet would run as a formula are disarmed; a byte order mark makes Excel read accents and Arabic.
 */
import { stringify } from 'csv-stringify/sync'
import {
	actorInWords,
	claimInWords,
	eventInWords,
	speakerInWords,
	weaponInWords,
	whereInWords,
} from '../coding/in-words.ts'
import type { Claim } from '../coding/schema.ts'
import type { Incident } from '../incident/schema.ts'
import {
	type Exported,
	type ExportOptions,
	type Holdings,
	Index,
	type Loss,
	NAMES_WITHHELD,
	nameOf,
	totalOf,
} from './holdings.ts'

type Cell = string | number | null
type Columns<T> = readonly (readonly [header: string, cell: (row: T, index: Index) => Cell])[]

const safe = (cell: Cell, index: Index): Cell => (typeof cell === 'string' ? index.safe(cell) : cell)
const yes = (value: boolean): Cell => (value ? 'yes' : 'no')
const joined = (parts: readonly string[]): string => [...new Set(parts)].join('; ')

export const INCIDENT_COLUMNS: Columns<Incident> = [
	['incident', (i) => nameOf(i)],
	['title', (i) => i.title],
	['event', (i) => eventInWords(i.event)],
	['type', (i) => i.type],
	['factuality', (i) => i.factuality],
	['background', (i) => yes(i.background)],
	['recordable', (i) => yes(i.recordable)],
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
		(kind): Columns<Incident> => [
			[`${kind}_low`, (i) => totalOf(i, kind)?.low ?? null],
			[`${kind}_best`, (i) => totalOf(i, kind)?.best ?? null],
			[`${kind}_high`, (i) => totalOf(i, kind)?.high ?? null],
			[`${kind}_open_above`, (i) => (totalOf(i, kind) ? yes(totalOf(i, kind)!.openAbove) : '')],
			[`${kind}_rule`, (i) => totalOf(i, kind)?.rule ?? ''],
		],
	),
	['contested_who', (i) => yes(i.contestedWho)],
	['contested_harm', (i) => yes(i.contestedHarm)],
	['origins', (i) => i.origins],
	['reports', (i) => i.reports.length],
	['claims', (i) => i.claims.length],
	['publishers', (i, x) => joined(x.publishersOf(i))],
]

interface ClaimRow {
	readonly incident: Incident
	readonly claim: Claim
}

export const CLAIM_COLUMNS: Columns<ClaimRow> = [
	['claim', ({ claim }) => claim.key],
	['incident', ({ incident }) => nameOf(incident)],
	['field', ({ claim }) => claim.field],
	['value', ({ claim }) => claimInWords(claim)],
	['words', ({ claim }, x) => x.wordsOf(claim)],
	['speaker', ({ claim }, x) => speakerInWords(claim.speaker, x.about(claim.version, 'publisher') || 'the report')],
	['speaker_kind', ({ claim }) => claim.speaker.kind],
	['stance', ({ claim }) => claim.stance],
	['factuality', ({ claim }) => claim.factuality],
	['certainty', ({ claim }) => claim.certainty?.words ?? ''],
	['publisher', ({ claim }, x) => x.about(claim.version, 'publisher')],
	['published', ({ claim }, x) => x.about(claim.version, 'published')],
	['url', ({ claim }, x) => x.about(claim.version, 'url')],
	['version', ({ claim }) => claim.version],
	['start', ({ claim }, x) => firstSpan(claim, x)?.start ?? null],
	['end', ({ claim }, x) => firstSpan(claim, x)?.end ?? null],
	['coder', ({ claim }) => claim.coder],
	['score', ({ claim }) => claim.score],
]

function firstSpan({ evidence, version }: Claim, index: Index) {
	const span = evidence.kind === 'decision' ? undefined : evidence.spans[0]
	return span && index.inCodePoints(version, span)
}

export function toCsv(holdings: Holdings, options: ExportOptions = {}): Exported {
	const index = new Index(holdings, options)
	const { incidents } = holdings.derived
	const rows = incidents.flatMap((incident) =>
		incident.claims.flatMap((key) => {
			const claim = index.claims.get(key)
			return claim ? [{ incident, claim }] : []
		}),
	)
	return {
		files: [
			{ suffix: '', extension: 'csv', pieces: () => table(INCIDENT_COLUMNS, incidents, index) },
			{ suffix: '-claims', extension: 'csv', pieces: () => table(CLAIM_COLUMNS, rows, index) },
		],
		losses: lossesOf(holdings, index),
	}
}

function* table<T>(columns: Columns<T>, rows: readonly T[], index: Index): Generator<string> {
	yield `\uFEFF${stringify([columns.map(([header]) => header)], { record_delimiter: 'windows' })}`
	for (const row of rows) {
		yield stringify([columns.map(([, cell]) => safe(cell(row, index), index))], {
			escape_formulas: true,
			record_delimiter: 'windows',
		})
	}
}

function lossesOf({ derived, codings }: Holdings, index: Index): Loss[] {
	const losses: Loss[] = []
	for (const incident of derived.incidents) {
		const groups = incident.figures.filter((figure) => figure.who !== null)
		if (groups.length > 0)
			losses.push({
				incident: nameOf(incident),
				what: `${groups.length} figures of groups stand only among the claims.`,
			})
		const others = incident.figures.filter(({ kind, who }) => who === null && kind !== 'killed' && kind !== 'wounded')
		for (const { kind } of others)
			losses.push({ incident: nameOf(incident), what: `The figure of ${kind} stands only among the claims.` })
	}
	if (derived.links.length > 0)
		losses.push({
			incident: null,
			what: `${derived.links.length} links and ${derived.chains.length} chains are not carried.`,
		})
	const statements = codings.reduce((sum, coded) => sum + coded.statements.length, 0)
	if (statements > 0)
		losses.push({ incident: null, what: `${statements} statements are carried only as speakers of claims.` })
	if (index.hides()) losses.push({ incident: null, what: NAMES_WITHHELD })
	return losses
}

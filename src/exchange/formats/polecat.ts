/**
 * POLECAT-shaped TSV: its 40 columns in their order, a row for each pair of actor and recipient with the id of the incident. It has no place for
 * casualties, headlines or text; those stand in the claims beside it.
 */
import type { ActorValue } from '../../coding/schema.ts'
import type { Incident } from '../../incident/schema.ts'
import { middleOf, stretchOf } from '../crosswalk/days.ts'
import { quadOf, scoreOf } from '../crosswalk/plover.ts'
import { nameOf, whyNoRow } from '../holdings.ts'
import type { Selection } from '../selection.ts'
import type { Exporter, Loss } from '../shape.ts'
import { type Cell, joined, tsvOf } from './table.ts'

export const POLECAT_COLUMNS = [
	'Event ID',
	'Event Date',
	'Event Type',
	'Event Mode',
	'Intensity',
	'Quad Code',
	'Contexts',
	'Actor Name',
	'Actor Country',
	'Actor COW',
	'Primary Actor Sector',
	'Actor Sectors',
	'Actor Title',
	'Actor Name Raw',
	'Wikipedia Actor ID',
	'Recipient Name',
	'Recipient Country',
	'Recipient COW',
	'Primary Recipient Sector',
	'Recipient Sectors',
	'Recipient Title',
	'Recipient Name Raw',
	'Wikipedia Recipient ID',
	'Placename',
	'City',
	'District',
	'Province',
	'Country',
	'Latitude',
	'Longitude',
	'GeoNames ID',
	'Raw Placename',
	'Feature Type',
	'Source',
	'Publication Date',
	'Story People',
	'Story Organizations',
	'Story Locations',
	'Language',
	'Version',
] as const
type Row = Record<(typeof POLECAT_COLUMNS)[number], Cell>

const EMPTY: readonly Loss[] = [
	['Actor COW, Recipient COW', 'empty, such codes are not in the ledger'],
	['Wikipedia Actor ID, Wikipedia Recipient ID', 'empty, nothing of Wikipedia is asked or kept'],
	['District, Feature Type', 'empty, not in the ledger'],
	['Quad Code', 'a number as PLOVER counts them, 1 to 4'],
	['Story People, Story Organizations, Story Locations', 'empty, only who takes part in an event is coded'],
].map(([column, why]) => ({ incident: null, lost: 'column', what: `${column}: ${why}.` }))

export const polecat: Exporter = {
	title: 'POLECAT-shaped TSV',
	readers: 'whoever works with POLECAT',
	holds:
		'The 40 columns of POLECAT in their order, a row for each pair of actor and recipient. POLECAT-shaped, not POLECAT data.',
	carries: ['actors', 'targets'],
	rule: 'ucdp',
	write(selection) {
		const losses: Loss[] = [...EMPTY]
		const rows: Row[] = []
		for (const incident of selection.incidents) {
			const why = whyNoRow(incident)
			if (why) losses.push({ incident: nameOf(incident), lost: 'row', what: `No row: ${why}.` })
			else rows.push(...rowsOf(incident, selection))
		}
		const cells = rows.map((row) => POLECAT_COLUMNS.map((column) => row[column]))
		return {
			files: [{ name: 'polecat-shaped.tsv', content: () => tsvOf({ columns: POLECAT_COLUMNS, rows: cells }) }],
			losses,
			counts: { rows: rows.length },
		}
	},
}

function rowsOf(incident: Incident, selection: Selection): Row[] {
	const { event, when, where, actors, targets } = incident
	const { land } = selection
	const reports = selection.reportsOf(incident)
	const geonames = /^gn:(\d+)$/.exec(where?.place ?? '')?.[1]
	const doers: (ActorValue | null)[] = actors.length > 0 ? actors.map(({ actor }) => actor) : [null]
	const aimedAt: (ActorValue | null)[] = targets.length > 0 ? targets.map(({ actor }) => actor) : [null]
	const common = {
		'Event ID': nameOf(incident),
		'Event Date': middleOf(stretchOf(when!)),
		'Event Type': event.type,
		'Event Mode': joined(event.modes),
		Intensity: scoreOf(event),
		'Quad Code': quadOf(event.type),
		Contexts: joined(event.contexts),
		Placename: where ? (where.anchor ?? where.name) : '',
		City: where && (where.level === 'town' || where.level === 'near') ? (where.anchor ?? where.name) : '',
		District: '',
		Province: where?.admin1 ?? '',
		Country: land(where?.country)?.iso3 ?? '',
		Latitude: where?.lat ?? null,
		Longitude: where?.lon ?? null,
		'GeoNames ID': geonames ?? '',
		'Raw Placename': where?.name ?? '',
		'Feature Type': '',
		Source: joined(reports.map(({ publisher }) => publisher)),
		'Publication Date':
			reports
				.map(({ published }) => published.slice(0, 10))
				.filter(Boolean)
				.sort()[0] ?? '',
		'Story People': '',
		'Story Organizations': '',
		'Story Locations': '',
		Language: joined(reports.map(({ language }) => language)),
		Version: `attestary-${selection.stamp}`,
	}
	return doers.flatMap((actor) =>
		aimedAt.map((recipient) => {
			const [a, r] = [partyCells(actor, selection), partyCells(recipient, selection)]
			return {
				...common,
				'Actor Name': a.name,
				'Actor Country': a.country,
				'Actor COW': '',
				'Primary Actor Sector': a.sector,
				'Actor Sectors': a.sectors,
				'Actor Title': a.title,
				'Actor Name Raw': a.raw,
				'Wikipedia Actor ID': '',
				'Recipient Name': r.name,
				'Recipient Country': r.country,
				'Recipient COW': '',
				'Primary Recipient Sector': r.sector,
				'Recipient Sectors': r.sectors,
				'Recipient Title': r.title,
				'Recipient Name Raw': r.raw,
				'Wikipedia Recipient ID': '',
			}
		}),
	)
}

function partyCells(actor: ActorValue | null, { land }: Selection) {
	if (!actor) return { name: '', country: '', sector: '', sectors: '', title: '', raw: '' }
	return {
		name: actor.unnamed
			? ''
			: actor.kind === 'state'
				? (land(actor.country)?.name ?? actor.name)
				: (actor.ref ?? actor.name),
		country: land(actor.country)?.iso3 ?? '',
		sector: actor.sectors?.[0] ?? '',
		sectors: joined(actor.sectors ?? []),
		title: actor.role ?? '',
		raw: actor.name,
	}
}

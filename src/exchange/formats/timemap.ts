/** TimeMap: the three sheets that datasheet-server reads (events, sources, associations), with numbered columns for what is a list. */
import { actorInWords, whereInWords } from '../../coding/in-words.ts'
import type { Incident } from '../../incident/schema.ts'
import { middleOf, stretchOf } from '../crosswalk/days.ts'
import { nameOf } from '../holdings.ts'
import type { Selection } from '../selection.ts'
import type { Exporter } from '../shape.ts'
import { type Cell, plainCsvOf } from './table.ts'

/** How many sources and associations one event has at most: as many as some event has. */
const most = <T>(lists: readonly (readonly T[])[]): number => Math.max(1, ...lists.map(({ length }) => length))
const numbered = (name: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${name}${i + 1}`)
const filledTo = (list: readonly string[], count: number): Cell[] =>
	Array.from({ length: count }, (_, i) => list[i] ?? '')

export const timemap: Exporter = {
	title: 'TimeMap sheets',
	readers: 'TimeMap with datasheet-server',
	holds:
		'EXPORT_EVENTS, EXPORT_SOURCES and EXPORT_ASSOCIATIONS as CSV; types and actors are associations to filter by.',
	carries: ['title', 'actors', 'reports'],
	rule: 'ucdp',
	write(selection) {
		const fit = selection.incidents.filter(({ when, where }) => when !== null || where?.lat !== undefined)
		const sources = new Map(selection.reports.map((report, i) => [report.report, { report, id: `S${i + 1}` }]))
		const told = fit.map((incident) => ({ incident, sources: sourcesOf(incident, sources), tags: tagsOf(incident) }))
		const [manySources, manyTags] = [most(told.map((one) => one.sources)), most(told.map((one) => one.tags))]
		const events = {
			columns: [
				'id',
				'description',
				'date',
				'time',
				'location',
				'latitude',
				'longitude',
				...numbered('association', manyTags),
				...numbered('source', manySources),
			],
			rows: told.map(({ incident, sources: own, tags }) => [
				...eventCells(incident, selection),
				...filledTo(tags, manyTags),
				...filledTo(own, manySources),
			]),
		}
		const paths = {
			columns: ['id', 'title', 'thumbnail', 'description', 'path1', 'type'],
			rows: [...sources.values()].map(({ id, report }): Cell[] => [
				id,
				report.title || report.report,
				'',
				[report.publisher, report.published.slice(0, 10)].filter(Boolean).join(', '),
				report.url || report.report,
				'Report',
			]),
		}
		const associations = {
			columns: ['id', 'desc', 'mode', 'filter_path1', 'filter_path2'],
			rows: [...new Set(told.flatMap(({ tags }) => tags))].sort().map((tag): Cell[] => {
				const [path = '', ...rest] = tag.split(': ')
				return [tag, '', 'FILTER', path, rest.join(': ')]
			}),
		}
		return {
			files: [
				{ name: 'EXPORT_EVENTS.csv', content: () => plainCsvOf(events) },
				{ name: 'EXPORT_SOURCES.csv', content: () => plainCsvOf(paths) },
				{ name: 'EXPORT_ASSOCIATIONS.csv', content: () => plainCsvOf(associations) },
			],
			losses: selection.incidents
				.filter((incident) => !fit.includes(incident))
				.map((incident) => ({
					incident: nameOf(incident),
					lost: 'row',
					what: 'No row: it has neither a date nor a place.',
				})),
			counts: { rows: fit.length, sources: sources.size },
		}
	},
}

function sourcesOf({ reports }: Incident, sources: ReadonlyMap<string, { id: string }>): string[] {
	return reports.flatMap((report) => sources.get(report)?.id ?? [])
}

const tagsOf = ({ type, actors }: Incident): string[] => [
	...new Set([`Type: ${type}`, ...actors.map(({ actor }) => `Alleged actor: ${actorInWords(actor)}`)]),
]

/** Dates as the sheets want them, MM/DD/YYYY; a time only where one was told. */
function eventCells(incident: Incident, selection: Selection): Cell[] {
	const { when, where, title } = incident
	const [year, month, day] = when ? middleOf(stretchOf(when)).split('-') : []
	const total = selection.total(incident, 'killed')
	const placed = where?.lat !== undefined && where.lon !== undefined
	return [
		nameOf(incident),
		total && total.low !== total.high ? `${title} (killed ${total.low ?? '?'} to ${total.high ?? '?'})` : title,
		when ? `${month}/${day}/${year}` : '',
		when && when.earliest.length > 10 ? when.earliest.slice(11, 16) : '',
		where ? whereInWords(where) : '',
		placed ? where.lat! : '',
		placed ? where.lon! : '',
	]
}

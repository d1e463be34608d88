/** All reports: what was published by whom, when and on what that day is based, and how much was read from it. */

import { Link } from 'wouter'
import { useAbout, useReports } from '../data/hooks.tsx'
import type { ReportLine } from '../data/types.ts'
import { reportHref } from '../design/address.ts'
import { ChosenBar } from '../design/chosen-bar.tsx'
import { Counter } from '../design/counter.tsx'
import { FacetList } from '../design/facets.tsx'
import { useFilters } from '../design/filters.ts'
import { FindField } from '../design/find-field.tsx'
import { counted, dayInWords, fits, languageInWords, plainName } from '../design/in-words.ts'
import { Listed, useStretch } from '../design/listed.tsx'
import { Named } from '../design/named.tsx'
import { Page, PageHead } from '../design/page.tsx'
import { Side } from '../design/side.tsx'
import { Empty } from '../design/states.tsx'
import { type Column, Table } from '../design/table.tsx'
import { Tag } from '../design/tag.tsx'
import './reports.css'

const SIZE = 50
const NAMES: Record<string, string> = { q: 'words', publisher: 'publisher', language: 'language' }

export default function Reports() {
	const [chosen, choose] = useFilters()
	const { offset } = useStretch()
	const { q, publisher, language } = chosen
	const answer = useReports({ q, publisher, language, limit: `${SIZE}`, offset: `${offset}` })
	const { data } = answer
	const about = useAbout()
	const narrow = (name: string) => (value: string | null) => choose({ [name]: value, offset: null })
	const items = Object.entries(chosen)
		.filter(([name]) => name in NAMES)
		.map(([name, value]) => ({ name, label: inWords(name, value) }))
	return (
		<Page title="Reports">
			<PageHead
				title="Reports"
				under={<Counter answer={answer}>{data ? underOf(data.total, items.length > 0) : ' '}</Counter>}
			/>
			<div className="listing">
				<Side>
					<FindField label="Words in title or text" words={q ?? ''} find={(words) => narrow('q')(words)} />
					<FacetList
						name="Publisher"
						values={(data?.facets.publisher ?? []).map((facet) => ({
							...facet,
							label: plainName(facet.value) || 'not known',
						}))}
						chosen={publisher ?? null}
						choose={narrow('publisher')}
						first={8}
					/>
					<FacetList
						name="Language"
						values={(data?.facets.language ?? []).map((facet) => ({
							...facet,
							label: languageInWords(facet.value) || 'not known',
						}))}
						chosen={language ?? null}
						choose={narrow('language')}
					/>
				</Side>
				<div className="listing-main">
					<ChosenBar
						items={items}
						drop={(name) => choose({ [name]: null, offset: null })}
						dropAll={() => choose({ q: null, publisher: null, language: null, offset: null })}
					/>
					<Listed answer={answer} size={SIZE} one="report">
						{({ reports }) => <Found reports={reports} isEmpty={about.data?.counts.reports === 0} />}
					</Listed>
				</div>
			</div>
		</Page>
	)
}

const underOf = (total: number, narrowed: boolean): string =>
	`${counted(total, 'report')}${narrowed ? fits(total) : ' in the ledger'}, newest first`

function inWords(name: string, value: string): string {
	if (name === 'language') return languageInWords(value)
	return name === 'q' ? `“${value}”` : plainName(value)
}

function Found({ reports, isEmpty }: { reports: readonly ReportLine[]; isEmpty: boolean }) {
	if (reports.length > 0)
		return <Table caption="Reports" columns={COLUMNS} rows={reports} keyOf={({ report }) => report} />
	if (!isEmpty) return <Empty title="No report fits">Take back one of the choices, or look for fewer words.</Empty>
	return (
		<Empty title="No reports yet">
			<p>
				<Link href="/">Add one on the start page</Link>: a file, a text or the address of a page.
			</p>
		</Empty>
	)
}

const COLUMNS: readonly Column<ReportLine>[] = [
	{
		name: 'Report',
		cell: ({ report, title, opening, publisher, published, language, read }) => (
			<>
				<div className="table-title" lang={language || undefined} dir="auto">
					<Link href={reportHref(report)}>{plainName(title || opening || report)}</Link>
				</div>
				<div className="report-under">
					<span className="report-day">{published === '' ? 'no date' : dayInWords(published)}</span>
					{publisher === '' ? 'publisher not known' : <Named>{publisher}</Named>}
					{read ? null : <Tag>not read by the machine</Tag>}
				</div>
			</>
		),
	},
	{ name: 'Published', cell: (line) => <Published line={line} />, wide: true },
	{ name: 'Language', cell: ({ language }) => languageInWords(language) || '–', wide: true },
	{
		name: 'Incidents',
		cell: ({ incidents }) => (incidents === 0 ? <span className="none">none</span> : incidents),
		number: true,
	},
]

function Published({ line: { published } }: { line: ReportLine }) {
	if (published === '') return <span className="none">not known</span>
	return <span className="nowrap">{dayInWords(published)}</span>
}

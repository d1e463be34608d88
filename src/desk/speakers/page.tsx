/** Who said what: everybody who speaks in the reports, with how much of it others later said too. */
import { Link } from 'wouter'
import { useAbout, useSpeakers } from '../data/hooks.tsx'
import type { SpeakerList } from '../data/types.ts'
import { speakerHref } from '../design/address.ts'
import { ChosenBar } from '../design/chosen-bar.tsx'
import { Counter } from '../design/counter.tsx'
import { FacetList } from '../design/facets.tsx'
import { useFilters } from '../design/filters.ts'
import { FindField } from '../design/find-field.tsx'
import { counted } from '../design/in-words.ts'
import { Listed, useStretch } from '../design/listed.tsx'
import { Page, PageHead } from '../design/page.tsx'
import { Side } from '../design/side.tsx'
import { Sorting } from '../design/sorting.tsx'
import { Empty } from '../design/states.tsx'
import { type Column, Table } from '../design/table.tsx'
import './speakers.css'

const SIZE = 50
const NARROW = ['q', 'kind', 'act', 'told'] as const

const KINDS = { named: 'Named', unnamed: 'Not named, by description' } as const
const DID = {
	blame: 'Blames',
	denial: 'Denies',
	'claim-of-responsibility': 'Claims responsibility',
	doubt: 'Doubts',
	threat: 'Threatens',
	'comment-declined': 'Declines to comment',
} as const
const TOLD = { later: 'Others later said the same', corrected: 'Gave another figure later' } as const
export const WORDS: Readonly<Record<string, string>> = { ...KINDS, ...DID, ...TOLD }

const SORTS = {
	statements: 'most statements first',
	blames: 'most blames first',
	denials: 'most denials first',
	claims: 'most claims of responsibility first',
	later: 'most often said again first',
	name: 'by name',
} as const

export default function Speakers() {
	const [chosen, choose] = useFilters()
	const { offset } = useStretch()
	const narrowing = Object.fromEntries(NARROW.map((name) => [name, chosen[name]]))
	const answer = useSpeakers({
		...narrowing,
		sort: chosen['sort'],
		limit: `${SIZE}`,
		offset: `${offset}`,
	})
	const about = useAbout()
	const narrow = (name: string) => (value: string | null) => choose({ [name]: value, offset: null })
	const items = NARROW.filter((name) => chosen[name]).map((name) => {
		const value = chosen[name] ?? ''
		return { name, label: name === 'q' ? `“${value}”` : (WORDS[value] ?? value) }
	})
	return (
		<Page title="Speakers">
			<PageHead
				title="Speakers"
				under="Who said what, according to the reports. Those who are not named are grouped by how they are described; nobody is identified."
			/>
			<div className="listing">
				<Side>
					<FindField label="Name or description" words={chosen['q'] ?? ''} find={narrow('q')} />
					<FacetList name="Who" values={valuesOf(KINDS)} chosen={chosen['kind'] ?? null} choose={narrow('kind')} />
					<FacetList
						name="Did at least once"
						values={valuesOf(DID)}
						chosen={chosen['act'] ?? null}
						choose={narrow('act')}
					/>
					<FacetList
						name="What became of it"
						values={valuesOf(TOLD)}
						chosen={chosen['told'] ?? null}
						choose={narrow('told')}
					/>
				</Side>
				<div className="listing-main">
					<div className="listing-head">
						<p>
							<Counter answer={answer}>{answer.data ? counted(answer.data.total, 'speaker') : ' '}</Counter>
						</p>
						<Sorting names={SORTS} chosen={chosen['sort']} choose={narrow('sort')} />
					</div>
					<ChosenBar
						items={items}
						drop={(name) => choose({ [name]: null, offset: null })}
						dropAll={() => choose({ ...Object.fromEntries(NARROW.map((name) => [name, null])), offset: null })}
					/>
					<Listed answer={answer} size={SIZE} one="speaker">
						{({ speakers }) =>
							speakers.length > 0 ? (
								<Table caption="Speakers" columns={COLUMNS} rows={speakers} keyOf={({ who }) => who} />
							) : about.data?.counts.statements === 0 ? (
								<Empty title="Nobody speaks yet">
									<p>
										<Link href="/">Add a report on the start page</Link>; who is quoted in it will stand here.
									</p>
								</Empty>
							) : (
								<Empty title="No speaker fits">Take back one of the choices.</Empty>
							)
						}
					</Listed>
				</div>
			</div>
		</Page>
	)
}

const valuesOf = (words: Readonly<Record<string, string>>) =>
	Object.entries(words).map(([value, label]) => ({ value, label }))

type Line = SpeakerList['speakers'][number]

const none = (n: number) => (n === 0 ? <span className="none">–</span> : n.toLocaleString('en'))

const COLUMNS: readonly Column<Line>[] = [
	{
		name: 'Speaker',
		cell: ({ who, name, kind, incidents, reports }) => (
			<>
				<div className="table-title">
					<Link href={speakerHref(who)}>
						<bdi>{name}</bdi>
					</Link>
				</div>
				<div className="speaker-under">
					{kind === 'unnamed' ? 'not named · ' : ''}
					{counted(incidents, 'incident')} in {counted(reports, 'report')}
				</div>
			</>
		),
	},
	{ name: 'Statements', cell: ({ statements }) => statements.toLocaleString('en'), number: true },
	{ name: 'Blames', cell: ({ blames }) => none(blames), number: true, wide: true },
	{ name: 'Denials', cell: ({ denials }) => none(denials), number: true, wide: true },
	{ name: 'Claims', cell: ({ claims }) => none(claims), number: true, wide: true },
	{ name: 'Changed', cell: ({ corrected }) => none(corrected), number: true, wide: true },
	{ name: 'Said again by others', cell: ({ later }) => none(later), number: true },
]

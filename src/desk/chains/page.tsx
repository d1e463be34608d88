/** Chains of answers: what was answered by what, the newest first. Each leads to its drawing. */
import { Link } from 'wouter'
import { useChains } from '../data/hooks.tsx'
import type { ChainLine } from '../data/types.ts'
import { chainHref } from '../design/address.ts'
import { Counter } from '../design/counter.tsx'
import { useFilters } from '../design/filters.ts'
import { FindField } from '../design/find-field.tsx'
import { counted, intervalInWords, shortTitle, titleWithoutDay } from '../design/in-words.ts'
import { Listed, useStretch } from '../design/listed.tsx'
import { Page, PageHead } from '../design/page.tsx'
import { Sorting } from '../design/sorting.tsx'
import { Empty } from '../design/states.tsx'
import './chains.css'

const SIZE = 30
const SORTS = { newest: 'newest first', longest: 'longest first' } as const

export default function Chains() {
	const [chosen, choose] = useFilters()
	const { offset } = useStretch()
	const answer = useChains({
		q: chosen['q'],
		sort: chosen['sort'],
		limit: `${SIZE}`,
		offset: `${offset}`,
	})
	return (
		<Page title="Chains">
			<PageHead
				title="Chains"
				under="What was answered by what. An answer that a report states is told apart from one that is only concluded; that one thing came after another makes no answer."
			/>
			<div className="chains-head">
				<p>
					<Counter answer={answer}>{answer.data ? counted(answer.data.total, 'chain') : ' '}</Counter>
				</p>
				<FindField
					label="Words of an incident in it"
					words={chosen['q'] ?? ''}
					find={(q) => choose({ q, offset: null })}
				/>
				<Sorting names={SORTS} chosen={chosen['sort']} choose={(sort) => choose({ sort, offset: null })} />
			</div>
			<Listed answer={answer} size={SIZE} one="chain">
				{({ chains }) =>
					chains.length > 0 ? (
						<ol className="chains">
							{chains.map((chain) => (
								<ChainRow key={chain.key} chain={chain} />
							))}
						</ol>
					) : chosen['q'] ? (
						<Empty title="No chain fits">Look for fewer words.</Empty>
					) : (
						<Empty title="No chains yet">
							Where a report says that one thing answered another, the two are joined to a chain.
						</Empty>
					)
				}
			</Listed>
		</Page>
	)
}

/** How many incidents of one are named in its line. */
const FIRST = 4

function ChainRow({ chain }: { chain: ChainLine }) {
	const { key, incidents, incidentCount, statementCount, linkCount, earliest, latest } = chain
	const more = incidentCount - Math.min(FIRST, incidents.length)
	const first = incidents[0]
	return (
		<li>
			<p className="chains-when">{intervalInWords(earliest, latest)}</p>
			<div>
				<h2>
					<Link href={chainHref(key)}>{first ? shortTitle(titleWithoutDay(first.title)) : 'What was said'}</Link>
				</h2>
				{incidents.slice(1, FIRST).map(({ key: one, title }) => (
					<p key={one} className="chains-next">
						<span aria-hidden="true">→ </span>
						{shortTitle(titleWithoutDay(title))}
					</p>
				))}
				<p className="chains-counts">
					{more > 0 ? `and ${counted(more, 'more incident')} · ` : ''}
					{counted(incidentCount, 'incident')}, {counted(statementCount, 'statement')}, {counted(linkCount, 'link')}
				</p>
			</div>
		</li>
	)
}

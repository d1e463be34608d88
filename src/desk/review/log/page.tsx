/** The log of decisions: who decided what, when and why, what was taken back, and what is orphaned. The address keeps the choice. */
import { Link } from 'wouter'
import { useDecisions } from '../../data/hooks.tsx'
import type { DecisionLine } from '../../data/types.ts'
import { useDeciding } from '../../deciding/deciding.tsx'
import { useReviewer } from '../../deciding/reviewer.ts'
import { incidentHref, reportHref } from '../../design/address.ts'
import { Button } from '../../design/button.tsx'
import { Counter } from '../../design/counter.tsx'
import { useFilters } from '../../design/filters.ts'
import { Choice, Labelled } from '../../design/form.tsx'
import { counted, shortTitle } from '../../design/in-words.ts'
import { Listed, useStretch } from '../../design/listed.tsx'
import { Page, PageHead } from '../../design/page.tsx'
import { Empty } from '../../design/states.tsx'
import { Table } from '../../design/table.tsx'
import { Tag } from '../../design/tag.tsx'
import './log.css'

const SIZE = 50

export default function Log() {
	const [chosen, choose] = useFilters()
	const { by, orphaned } = chosen
	const { offset } = useStretch()
	const answer = useDecisions({
		as: useReviewer(),
		by,
		orphaned,
		limit: `${SIZE}`,
		offset: `${offset}`,
	})
	const { data } = answer
	return (
		<Page title="Decisions">
			<PageHead
				title="Decisions"
				under={
					data ? (
						<>
							<Counter answer={answer}>{`${counted(data.total, 'decision')}.`}</Counter> Nothing is ever taken out of
							this log; undoing is an entry too.
						</>
					) : null
				}
			/>
			{data ? (
				<div className="log-narrow">
					<Labelled name="By">
						<Choice
							options={[['', 'anybody'], ...data.people.map((one) => [one, one] as const)]}
							value={by ?? ''}
							onChange={({ target }) => choose({ by: target.value || null, offset: null })}
						/>
					</Labelled>
					<label className="check">
						<input
							type="checkbox"
							checked={orphaned === 'true'}
							onChange={({ target }) => choose({ orphaned: target.checked ? 'true' : null, offset: null })}
						/>{' '}
						Orphaned alone ({data.orphaned})
					</label>
				</div>
			) : null}
			<Listed answer={answer} size={SIZE} one="decision">
				{({ decisions }) =>
					decisions.length > 0 ? (
						<Table
							caption="Decisions, newest first"
							columns={COLUMNS}
							rows={decisions}
							keyOf={({ decision }) => decision.id}
						/>
					) : by || orphaned ? (
						<Empty title="No decision fits">Choose anybody’s, or all.</Empty>
					) : (
						<Empty title="No decision yet">
							<Link href="/review">Review what is doubtful</Link>
						</Empty>
					)
				}
			</Listed>
		</Page>
	)
}

const COLUMNS = [
	{ name: 'When', cell: ({ decision }: DecisionLine) => decision.at.slice(0, 16).replace('T', ' '), wide: true },
	{ name: 'By', cell: ({ decision }: DecisionLine) => <bdi>{decision.by}</bdi> },
	{ name: 'What', cell: (line: DecisionLine) => <What line={line} /> },
	{ name: 'Why', cell: ({ decision }: DecisionLine) => <bdi>{decision.reason}</bdi> },
	{ name: 'Take back', cell: (line: DecisionLine) => <TakeBack line={line} /> },
]

function What({ line: { decision, state, what, incidents, report } }: { line: DecisionLine }) {
	return (
		<div className={state === 'undone' ? 'log-what log-undone' : 'log-what'}>
			<strong>{decision.body.act.replaceAll('-', ' ')}</strong> {what}{' '}
			{state === 'orphaned' ? <Tag tone="contested">orphaned</Tag> : null}
			{state === 'undone' ? <Tag>taken back</Tag> : null}
			<span className="minor">
				{incidents.slice(0, 3).map(({ key, handle, title }) => (
					<Link key={key} href={incidentHref(handle ?? key)}>
						{shortTitle(title)}
					</Link>
				))}{' '}
				{report ? <Link href={reportHref(report)}>the report</Link> : null}
			</span>
		</div>
	)
}

function TakeBack({ line: { decision, state, what } }: { line: DecisionLine }) {
	const deciding = useDeciding()
	if (!deciding || state === 'undone') return null
	const words = `${decision.body.act} ${what}`
	return (
		<Button
			kind="quiet"
			aria-label={`Take back: ${words}`}
			onClick={() =>
				void deciding.decide({ asked: [{ act: 'undo', decision: decision.id }], said: `Taken back: ${words}` })
			}
		>
			Undo
		</Button>
	)
}

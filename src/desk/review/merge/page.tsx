/** Two incidents side by side: what each has, where they differ, and what one of both would have. Nothing is lost by a merge. */
import { Link, useLocation } from 'wouter'
import { useIncident } from '../../data/hooks.tsx'
import type { IncidentPage } from '../../data/types.ts'
import { useDeciding } from '../../deciding/deciding.tsx'
import { IncidentPicker } from '../../deciding/incident-picker.tsx'
import { mergeHref, useWord } from '../../deciding/ways.ts'
import { incidentHref } from '../../design/address.ts'
import { Button } from '../../design/button.tsx'
import { counted, shortTitle } from '../../design/in-words.ts'
import { Kbd } from '../../design/kbd.tsx'
import { Page, PageHead } from '../../design/page.tsx'
import { Empty, ErrorNote, Skeleton } from '../../design/states.tsx'
import { usePageKeys } from '../../design/use-keys.ts'
import { type Row, rowsOf } from './rows.ts'
import './merge.css'
import '../../deciding/deciding.css'

export default function Merge() {
	const [a, b] = [useWord('a'), useWord('b')]
	return (
		<Page title="Merge" className="merge-page">
			<PageHead
				title="One incident or two?"
				under="All claims, reports and names of both stay, side by side, and it can be undone."
			/>
			{a === '' ? (
				<Empty title="No incident was named">
					<Link href="/incidents">Open one of the list and press m</Link>
				</Empty>
			) : b === '' ? (
				<Choose a={a} />
			) : (
				<Both key={`${a} ${b}`} a={a} b={b} />
			)}
		</Page>
	)
}

function Choose({ a }: { a: string }) {
	const [, go] = useLocation()
	const { data, error, refetch } = useIncident(a)
	if (error) return <ErrorNote error={error} again={refetch} />
	if (!data) return <Skeleton lines={6} />
	return (
		<div className="merge-choose">
			<p>
				With what is <strong>{shortTitle(data.line.title)}</strong> to be merged?
			</p>
			<IncidentPicker
				not={data.incident.key}
				first={data.questions.map(({ other }) => other)}
				pick={(line) => go(mergeHref(a, line.handle ?? line.key), { replace: true })}
			/>
		</div>
	)
}

function Both({ a, b }: { a: string; b: string }) {
	const [left, right] = [useIncident(a), useIncident(b)]
	const error = left.error ?? right.error
	if (error) return <ErrorNote error={error} again={() => void Promise.all([left.refetch(), right.refetch()])} />
	if (!left.data || !right.data) return <Skeleton lines={10} label="Loading both incidents" />
	return <Compared left={left.data} right={right.data} />
}

function Compared({ left, right }: { left: IncidentPage; right: IncidentPage }) {
	const deciding = useDeciding()
	const [, go] = useLocation()
	const name = ({ incident }: IncidentPage) => incident.handle ?? incident.key
	const title = ({ line }: IncidentPage) => shortTitle(line.title)
	const isOne = left.incident.key === right.incident.key
	const merge = async () => {
		const decided = await deciding?.decide({
			asked: [{ act: 'merge', incidents: [name(left), name(right)] }],
			title: `Merge: ${title(left)} and ${title(right)}`,
			said: `Merged: ${title(left)} and ${title(right)}`,
			reasons: 'merge',
		})
		const [now] = decided?.incidents ?? []
		if (now) go(incidentHref(now))
	}
	const keepApart = async () => {
		const decided = await deciding?.decide({
			asked: [{ act: 'split', incident: name(left), mentions: [...right.incident.mentions] }],
			title: `Not the same: ${title(left)} and ${title(right)}`,
			said: `Kept apart: ${title(left)} and ${title(right)}`,
			reasons: 'apart',
		})
		if (decided) history.back()
	}
	usePageKeys({ m: () => void merge(), x: () => void keepApart() })
	if (isOne)
		return (
			<Empty title="They are one incident">
				<Link href={incidentHref(name(left))}>{title(left)}</Link>
			</Empty>
		)
	const question = left.questions.find(({ other }) => other.key === right.incident.key)
	const reports = new Set([...left.incident.reports, ...right.incident.reports]).size
	return (
		<>
			{question ? (
				<p className="merge-question">
					The machine: {question.explanation} <span className="minor">score {question.score.toFixed(2)}</span>
				</p>
			) : null}
			<table className="merge">
				<caption className="unseen">Both incidents, question by question</caption>
				<thead>
					<tr>
						<td />
						{[left, right].map((page) => (
							<th key={page.incident.key} scope="col">
								<Link href={incidentHref(name(page))}>{title(page)}</Link>
								<span className="minor">{page.incident.handle}</span>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rowsOf(left, right).map((row) => (
						<RowView key={row.name} row={row} />
					))}
				</tbody>
			</table>
			<div className="merge-foot">
				<p>
					One incident of both has {counted(left.claims.length + right.claims.length, 'claim')} from{' '}
					{counted(reports, 'report')}. Where they differ, both values stand beside each other with those who say so.
				</p>
				{deciding ? (
					<div className="dialog-acts">
						<Button onClick={() => void keepApart()}>
							Not the same <Kbd>x</Kbd>
						</Button>
						<Button kind="first" onClick={() => void merge()}>
							Merge <Kbd>m</Kbd>
						</Button>
					</div>
				) : null}
			</div>
		</>
	)
}

function RowView({ row: { name, left, right, differs } }: { row: Row }) {
	return (
		<tr className={differs ? 'merge-differs' : ''}>
			<th scope="row">
				{name}
				{differs ? <span className="merge-mark">≠ differs</span> : null}
			</th>
			{[left, right].map((values, side) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: the two sides never change places.
				<td key={side}>
					{values.length === 0 ? <span className="minor">not said</span> : null}
					<ul>
						{values.map((value) => (
							<li key={value.words}>
								<bdi>{value.words}</bdi> {value.by ? <span className="minor">{value.by}</span> : null}
							</li>
						))}
					</ul>
				</td>
			))}
		</tr>
	)
}

/** The same as the drawing, as a table: what, whose, when, and what it answered. */
import { Link } from 'wouter'
import { type ChainArrow, type ChainEvent, type ChainModel, inTime, type LinkLook } from '../chain/model.ts'
import { type Column, Table } from '../design/table.tsx'

const BASIS: Readonly<Record<LinkLook, string>> = {
	stated: 'stated',
	inferred: 'concluded',
	decided: 'decided by a person',
	order: 'in order only',
}

export function ChainTable({ model }: { model: ChainModel }) {
	const events = inTime(model)
	const titles = new Map(events.map(({ key, title }) => [key, title]))
	const columns: Column<ChainEvent>[] = [
		{ name: 'When', cell: ({ under }) => under },
		{ name: 'Whose', cell: ({ lane }) => <bdi>{lane}</bdi> },
		{
			name: 'What',
			cell: ({ href, title }) => (
				<div className="table-title">
					<Link href={href}>{title}</Link>
				</div>
			),
		},
		{
			name: 'Answers',
			cell: ({ key }) =>
				model.arrows
					.filter(({ to }) => to === key)
					.map((arrow) => <Answered key={arrow.key} arrow={arrow} title={titles.get(arrow.from) ?? ''} />),
		},
	]
	return (
		<details className="chain-table">
			<summary>As a table</summary>
			<Table caption="The chain as a table" columns={columns} rows={events} keyOf={({ key }) => key} />
		</details>
	)
}

function Answered({ arrow: { href, label, look }, title }: { arrow: ChainArrow; title: string }) {
	return (
		<p>
			{href ? <Link href={href}>{label}</Link> : label} ({BASIS[look]}): {title}
		</p>
	)
}

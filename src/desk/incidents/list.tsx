import { memo, useDeferredValue } from 'react'
import { Link } from 'wouter'
import type { IncidentLine } from '../data/types.ts'
import { incidentHref } from '../design/address.ts'
import { FigureRange } from '../design/figure-range.tsx'
import { intervalInWords, titleWithoutDay } from '../design/in-words.ts'
import { stepLines } from '../design/lines.ts'
import { Tag } from '../design/tag.tsx'
import '../design/table.css'

export interface IncidentTableProps {
	incidents: readonly IncidentLine[]
	lit: string | null
	light: (key: string | null) => void
}

/** The list. J and K, or the arrows, go from line to line; the line one is on is lit on the map and the timeline. */
export const IncidentTable = memo(function IncidentTable({ incidents: given, lit, light }: IncidentTableProps) {
	// After what one has just chosen shows: fifty lines take longer to lay out than all the rest.
	const incidents = useDeferredValue(given)
	return (
		<table className="table incident-table">
			<caption className="unseen">Incidents</caption>
			<thead>
				<tr>
					<th scope="col" className="incident-when">
						When
					</th>
					<th scope="col">Incident</th>
					<th scope="col" className="num">
						Killed
					</th>
					<th scope="col" className="num roomy">
						Wounded
					</th>
					<th scope="col" className="num">
						Reports
					</th>
				</tr>
			</thead>
			<tbody onKeyDown={stepLines}>
				{incidents.map((line) => (
					<Line key={line.key} line={line} isLit={line.key === lit} light={light} />
				))}
			</tbody>
		</table>
	)
})

interface LineProps {
	line: IncidentLine
	isLit: boolean
	light: (key: string | null) => void
}

const Line = memo(function Line({ line, isLit, light }: LineProps) {
	return (
		<tr className={isLit ? 'lit' : undefined} onPointerEnter={() => light(line.key)} onPointerLeave={() => light(null)}>
			<td className="incident-when">{intervalInWords(line.earliest, line.latest)}</td>
			<td>
				<div className="table-title">
					<Link
						href={incidentHref(line.handle ?? line.key)}
						data-line=""
						onFocus={() => light(line.key)}
						onBlur={() => light(null)}
					>
						{titleWithoutDay(line.title)}
					</Link>
				</div>
				<Under line={line} />
			</td>
			<td className="num">
				<FigureRange what="killed" {...line.killed} contested={line.contestedHarm} small />
			</td>
			<td className="num roomy">
				<FigureRange what="wounded" {...line.wounded} small />
			</td>
			<td className="num">{line.reports}</td>
		</tr>
	)
})

const STANDING = { alleged: 'alleged', claimed: 'claims it', denied: 'denies it', stated: '', decided: '' } as const

function Under({ line }: { line: IncidentLine }) {
	const named = line.actors.filter(({ name }) => name !== '').slice(0, 2)
	return (
		<div className="incident-under">
			<span className="incident-day">{intervalInWords(line.earliest, line.latest)}</span>
			{named.map(({ name, status }) => (
				<span key={name}>
					<bdi>{name}</bdi>
					{STANDING[status] ? ` (${STANDING[status]})` : ''}
				</span>
			))}
			{line.contestedHarm || line.contestedWho ? (
				<Tag tone="contested">{line.contestedHarm ? (line.contestedWho ? 'who and how many' : 'how many') : 'who'}</Tag>
			) : null}
			{line.background ? <Tag>recalled</Tag> : null}
			{line.factuality === 'happened' ? null : <Tag>{line.factuality}</Tag>}
		</div>
	)
}

import { Link } from 'wouter'
import type { IncidentLine } from '../data/types.ts'
import { incidentHref } from '../design/address.ts'
import { rangeInWords } from '../design/figure-range.tsx'
import { intervalInWords, titleWithoutDay } from '../design/in-words.ts'
import { Skeleton } from '../design/states.tsx'
import { Tag } from '../design/tag.tsx'

/** The incidents that happened last. */
export function Newest({ incidents, total }: { incidents: readonly IncidentLine[] | undefined; total: number }) {
	if (incidents?.length === 0) return null
	return (
		<section className="newest">
			<h2 className="label">Newest incidents</h2>
			{incidents ? (
				<ol>
					{incidents.map((line) => (
						<li key={line.key}>
							<Link href={incidentHref(line.handle ?? line.key)} className="newest-title">
								{titleWithoutDay(line.title)}
							</Link>
							<span className="newest-under">
								{intervalInWords(line.earliest, line.latest)}
								{line.actors[0] ? <bdi>{line.actors[0].name}</bdi> : null}
								{line.killed.best || line.killed.high ? (
									<span className="newest-killed">{rangeInWords(line.killed.low, line.killed.high, false)} killed</span>
								) : null}
								{line.contestedHarm || line.contestedWho ? <Tag tone="contested">contested</Tag> : null}
							</span>
						</li>
					))}
				</ol>
			) : (
				<Skeleton lines={5} />
			)}
			{total > (incidents?.length ?? 0) ? (
				<Link href="/incidents">All {total.toLocaleString('en')} incidents →</Link>
			) : null}
		</section>
	)
}

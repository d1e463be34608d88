/** What people decided on it, newest first. */
import type { IncidentPage } from '../data/types.ts'
import { dayInWords } from '../design/in-words.ts'

export function Decisions({ page }: { page: IncidentPage }) {
	if (page.decisions.length === 0) return null
	return (
		<section className="part" aria-labelledby="decisions">
			<h2 id="decisions">Decisions</h2>
			<ul className="origins">
				{page.decisions.toReversed().map(({ id, at, by, reason, body }) => (
					<li key={id}>
						<strong>{body.act.replaceAll('-', ' ')}</strong> by {by}
						{reason ? `: ${reason}` : ''} <span className="minor">{dayInWords(at.slice(0, 10))}</span>
					</li>
				))}
			</ul>
		</section>
	)
}

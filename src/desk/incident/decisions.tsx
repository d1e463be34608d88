/** What people decided on it, newest first, each with a way to take it back. */
import type { IncidentPage } from '../data/types.ts'
import { useDeciding } from '../deciding/deciding.tsx'
import { Button } from '../design/button.tsx'
import { dayInWords } from '../design/in-words.ts'

export function Decisions({ page }: { page: IncidentPage }) {
	const deciding = useDeciding()
	if (page.decisions.length === 0) return null
	return (
		<section className="part" aria-labelledby="decisions">
			<h2 id="decisions">Decisions</h2>
			<ul className="origins">
				{page.decisions.toReversed().map(({ id, at, by, reason, body }) => {
					const act = body.act.replaceAll('-', ' ')
					const undo = () =>
						void deciding?.decide({ asked: [{ act: 'undo', decision: id }], said: `Taken back: ${act} by ${by}` })
					return (
						<li key={id}>
							<strong>{act}</strong> by {by}
							{reason ? `: ${reason}` : ''} <span className="minor">{dayInWords(at.slice(0, 10))}</span>
							{deciding && body.act !== 'release' ? (
								<Button kind="quiet" onClick={undo} aria-label={`Take back: ${act} by ${by}`}>
									Undo
								</Button>
							) : null}
						</li>
					)
				})}
			</ul>
		</section>
	)
}

/** What the incident answered and what answered it, as a row of steps. The whole drawing stands on the incident's page. */
import { Fragment } from 'react'
import { Link } from 'wouter'
import { useIncident } from '../data/hooks.tsx'
import type { ChainDrawing } from '../data/types.ts'
import { incidentHref } from '../design/address.ts'
import { intervalInWords, titleWithoutDay } from '../design/in-words.ts'

export function ChainLine({ incident }: { incident: string }) {
	const { data } = useIncident(incident)
	if (!data || data.chain.incidents.length < 2) return null
	const steps = data.chain.incidents.slice(0, 6)
	return (
		<section className="chain-line">
			<h2 className="label">What led to what, as reports tell it</h2>
			<ol>
				{steps.map((line, i) => (
					<Fragment key={line.key}>
						{i > 0 ? (
							<li className="chain-lag" aria-label={`then: ${lagOf(data.chain, line.key)}`}>
								{lagOf(data.chain, line.key)}
							</li>
						) : null}
						<li className={line.key === data.line.key ? 'chain-step chain-here' : 'chain-step'}>
							<span className="chain-day">{intervalInWords(line.earliest, line.latest)}</span>
							<Link href={incidentHref(line.handle ?? line.key)}>{titleWithoutDay(line.title)}</Link>
						</li>
					</Fragment>
				))}
			</ol>
		</section>
	)
}

/** "in response, 1 day later": the link that leads to it from something earlier. */
function lagOf(chain: ChainDrawing, key: string): string {
	const link = chain.links.find(({ link: { from, kind } }) => from === key && kind === 'response-to')?.link
	if (!link) return 'then'
	const { lagDays } = link
	if (!lagDays) return 'in response'
	const days = lagDays.least === lagDays.most ? `${lagDays.least}` : `${lagDays.least}–${lagDays.most}`
	return days === '0' ? 'in response, the same day' : `in response, ${days} ${days === '1' ? 'day' : 'days'} later`
}

/** Which of its mentions are another incident: each with its sentence, chosen by keyboard or pointer. */
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useIncident } from '../../data/hooks.tsx'
import type { IncidentPage } from '../../data/types.ts'
import { useDeciding } from '../../deciding/deciding.tsx'
import { useWord } from '../../deciding/ways.ts'
import { incidentHref } from '../../design/address.ts'
import { Button } from '../../design/button.tsx'
import { counted, shortTitle } from '../../design/in-words.ts'
import { Kbd } from '../../design/kbd.tsx'
import { Page, PageHead } from '../../design/page.tsx'
import { Empty, ErrorNote, Skeleton } from '../../design/states.tsx'
import { usePageKeys } from '../../design/use-keys.ts'
import { Source, Words } from '../../incident/said.tsx'
import './split.css'
import '../../incident/incident.css'
import '../../deciding/deciding.css'

export default function Split() {
	const of = useWord('of')
	return (
		<Page title="Split" className="split-page">
			{of === '' ? (
				<Empty title="No incident was named">
					<Link href="/incidents">Open one of the list and press s</Link>
				</Empty>
			) : (
				<Asked key={of} of={of} />
			)}
		</Page>
	)
}

function Asked({ of }: { of: string }) {
	const { data, error, refetch } = useIncident(of)
	if (error) return <ErrorNote error={error} again={refetch} />
	return data ? <Mentions page={data} /> : <Skeleton lines={8} label="Loading the incident" />
}

function Mentions({ page }: { page: IncidentPage }) {
	const deciding = useDeciding()
	const [, go] = useLocation()
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
	const [at, setAt] = useState(-1)
	const { incident, line, mentions } = page
	const title = shortTitle(line.title)
	const toggle = (key: string) =>
		setChosen((before) => {
			const next = new Set(before)
			if (!next.delete(key)) next.add(key)
			return next
		})
	const step = (by: number) => {
		const next = Math.min(Math.max(at + by, 0), mentions.length - 1)
		setAt(next)
		document.querySelectorAll<HTMLElement>('.split-line input')[next]?.focus()
	}
	const ready = chosen.size > 0 && chosen.size < mentions.length
	const split = async () => {
		if (!ready) return
		const decided = await deciding?.decide({
			asked: [{ act: 'split', incident: incident.handle ?? incident.key, mentions: [...chosen] }],
			title: `Split: ${counted(chosen.size, 'mention')} of ${title}`,
			said: `Split: ${counted(chosen.size, 'mention')} of ${title}`,
			reasons: 'split',
		})
		if (decided) go(incidentHref(decided.incidents[0] ?? incident.key))
	}
	usePageKeys({ j: () => step(1), k: () => step(-1), s: () => void split() })
	return (
		<>
			<PageHead title={`Split: ${title}`} under="Choose the mentions that are another incident. The others stay." />
			{mentions.length < 2 ? (
				<Empty title="It has one mention, so there is nothing to split">
					<Link href={incidentHref(incident.key)}>Back to it</Link>
				</Empty>
			) : (
				<ul className="split">
					{mentions.map(({ mention, passage }, i) => (
						<li key={mention.key}>
							<label className="split-line">
								<input
									type="checkbox"
									checked={chosen.has(mention.key)}
									onFocus={() => setAt(i)}
									onChange={() => toggle(mention.key)}
									onKeyDown={(event) => {
										// A field with the focus keeps letters to itself; these are meant for the list.
										if (event.key === 'j' || event.key === 'k') step(event.key === 'j' ? 1 : -1)
										else if (event.key === 's' || event.key === 'Enter') void split()
										else return
										event.preventDefault()
									}}
								/>
								<span>
									<Words passages={[passage]} />
									<span className="minor">
										<Source page={page} report={passage.report} name={`at-${passage.span.start}-${passage.span.end}`} />
									</span>
								</span>
							</label>
						</li>
					))}
				</ul>
			)}
			{deciding && mentions.length > 1 ? (
				<div className="split-foot">
					<p aria-live="polite">
						{counted(chosen.size, 'mention')} chosen, {mentions.length - chosen.size} stay
						{chosen.size === mentions.length ? ': some must stay' : ''}. <Kbd>j</Kbd> <Kbd>k</Kbd> go through them,{' '}
						<Kbd>Space</Kbd> chooses.
					</p>
					<Button kind="first" disabled={!ready} onClick={() => void split()}>
						Split <Kbd>s</Kbd>
					</Button>
				</div>
			) : null}
		</>
	)
}

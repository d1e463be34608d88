/** What is in the ledger in one glance: the most contested incident, what is new, what led to what, and a place to add. */
import { Link } from 'wouter'
import { AddReport } from '../add/add-report.tsx'
import { useAbout, useIncidents, useReview, useSource } from '../data/hooks.tsx'
import type { About } from '../data/types.ts'
import { counted } from '../design/in-words.ts'
import { Page } from '../design/page.tsx'
import { Empty, ErrorNote, Skeleton } from '../design/states.tsx'
import { CONTESTED, mostContested, NEWEST } from './asked.ts'
import { ChainLine } from './chain-line.tsx'
import { Contested } from './contested.tsx'
import { Newest } from './newest.tsx'
import './home.css'

export default function Home() {
	const about = useAbout()
	const contested = useIncidents(CONTESTED)
	const newest = useIncidents(NEWEST)
	const error = about.error ?? contested.error ?? newest.error
	const lead = mostContested(contested.data?.incidents ?? []) ?? newest.data?.incidents[0] ?? null
	const isEmpty = about.data?.counts.reports === 0
	return (
		<Page title="">
			<Intro about={about.data} />
			{error ? <ErrorNote error={error} again={() => location.reload()} /> : null}
			<div className={isEmpty ? 'home home-empty' : 'home'}>
				<div className="home-lead">
					{isEmpty ? (
						<Empty title="The ledger is empty">
							<p>
								Add a report: a file, a text or the address of a page. What it tells will stand here, with its words.
							</p>
						</Empty>
					) : lead ? (
						<>
							<Contested
								incident={lead.key}
								kicker={lead.contestedHarm || lead.contestedWho ? 'Most contested' : 'Newest'}
							/>
							<ChainLine incident={lead.key} />
						</>
					) : error ? null : contested.data && newest.data ? (
						<Empty title="No incidents in these reports">
							<p>
								<Link href="/reports">{counted(about.data?.counts.reports ?? 0, 'report')}</Link> kept, none of which
								tells of violence that a coder would record.
							</p>
						</Empty>
					) : (
						<Skeleton lines={9} />
					)}
				</div>
				<aside className="home-side" aria-label="New and to add">
					<AddReport />
					<Newest incidents={newest.data?.incidents} total={newest.data?.total ?? 0} />
					{about.data && !isEmpty ? <Counts about={about.data} /> : null}
				</aside>
			</div>
		</Page>
	)
}

/** Claims that nobody decided on, and questions whether two incidents are one; null where nothing can be decided. */
function useWaiting(): number | null {
	const { deciding } = useSource()
	const { data } = useReview({ limit: '0' })
	return deciding && data ? data.claims - data.decided + data.proposals : null
}

function Intro({ about }: { about: About | undefined }) {
	return (
		<header className="intro">
			<h1>Who did what to whom, according to whom.</h1>
			<p>
				Attestary reads news reports and keeps a sourced ledger of incidents. Every value leads to the words it was read
				from. Where reports disagree, all stand side by side.
			</p>
			{about && about.constructed > 0 ? (
				<p className="intro-constructed">
					<strong>Constructed.</strong>{' '}
					{about.constructed === about.counts.reports
						? 'All reports in this ledger are samples: their countries, people and events are invented.'
						: `${about.constructed} of ${counted(about.counts.reports, 'report')} are samples: their countries, people and events are invented.`}
				</p>
			) : null}
		</header>
	)
}

function Counts({ about: { counts, ledger } }: { about: About }) {
	const waiting = useWaiting()
	const rows = [
		['Reports', counts.reports, '/reports'],
		['Incidents', counts.incidents, '/incidents'],
		['Contested', counts.contested, '/incidents?contested=true'],
		['Claims', counts.claims, null],
		['Statements', counts.statements, null],
		['Decisions by people', counts.decisions, '/review/log'],
		...(waiting === null ? [] : [['Waiting for a decision', waiting, '/review'] as const]),
	] as const
	return (
		<section className="counts">
			<h2 className="label">In {ledger}</h2>
			<dl>
				{rows.map(([name, n, href]) => (
					<div key={name}>
						<dt>{href ? <Link href={href}>{name}</Link> : name}</dt>
						<dd>{n.toLocaleString('en')}</dd>
					</div>
				))}
			</dl>
		</section>
	)
}

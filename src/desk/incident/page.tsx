/** One incident: what is known, how well, and who says so in which words. */
import { Link } from 'wouter'
import { ChainView } from '../chain/drawing.tsx'
import { chainModel } from '../chain/told.ts'
import { useIncident } from '../data/hooks.tsx'
import type { IncidentPage } from '../data/types.ts'
import { incidentHref } from '../design/address.ts'
import { codeInWords, counted, dayInWords, intervalInWords, shortTitle } from '../design/in-words.ts'
import { Page } from '../design/page.tsx'
import { ErrorNote, Skeleton } from '../design/states.tsx'
import { Tag } from '../design/tag.tsx'
import { InOneSentence } from '../home/contested.tsx'
import { CompareLink, IncidentActs, useIncidentKeys } from './acts.tsx'
import { Attributions } from './attributions.tsx'
import { Decisions } from './decisions.tsx'
import { Field } from './field.tsx'
import { Figures } from './figures.tsx'
import { PlaceMap } from './place-map.tsx'
import { placeKnown, timeKnown } from './precision.ts'
import { Sources } from './sources.tsx'
import { Statements } from './statements.tsx'
import './incident.css'

export default function Incident({ name }: { name: string }) {
	const { data, error, refetch } = useIncident(name)
	return (
		<Page title={data ? shortTitle(data.line.title) : 'Incident'} className="incident-page">
			{error ? <ErrorNote error={error} again={refetch} /> : null}
			{data ? <Told page={data} /> : error ? null : <Skeleton lines={9} label="Loading the incident" />}
		</Page>
	)
}

function Told({ page }: { page: IncidentPage }) {
	const of = (field: string) => page.claims.filter(({ claim }) => claim.field === field)
	const { chain, incident, line } = page
	useIncidentKeys(page)
	const drawn = chain.incidents.length + chain.statements.length > 1 ? chainModel(chain) : null
	return (
		<>
			<Head page={page} />
			<div className="incident">
				<div className="incident-main">
					<Figures page={page} />
					<Attributions page={page} />
				</div>
				<div className="incident-side">
					<section className="part" aria-labelledby="where">
						<h2 id="where">Where</h2>
						<PlaceMap line={line} />
						{incident.where ? (
							<p className="side-value">
								{incident.where.name}
								<span className="minor">, {placeKnown(incident.where)}</span>
							</p>
						) : (
							<p className="none-said">No report says where.</p>
						)}
						<Field name="As it is told" page={page} claims={of('where')} />
					</section>
					<section className="part" aria-labelledby="when">
						<h2 id="when">When</h2>
						{incident.when ? (
							<p className="side-value">
								{intervalInWords(incident.when.earliest, incident.when.latest)}
								<span className="minor">, {timeKnown(incident.when, dayInWords)}</span>
							</p>
						) : (
							<p className="none-said">No report says when.</p>
						)}
						<Field name="As it is told" page={page} claims={of('when')} />
					</section>
					<Sources page={page} />
				</div>
			</div>
			{drawn ? (
				<section className="part" aria-labelledby="chain">
					<h2 id="chain">What it answered, and what answered it</h2>
					<ChainView model={drawn} here={incident.key} name={`Chain of ${shortTitle(line.title)}`} />
				</section>
			) : null}
			<div className="incident-rest">
				<section className="part fields" aria-labelledby="fields">
					<h2 id="fields">What else is said</h2>
					<Field name="What happened" page={page} claims={of('event')} />
					<Field name="To whom" page={page} claims={of('target')} />
					<Field name="With what" page={page} claims={of('weapon')} />
					<Field name="Victims" page={page} claims={of('victim')} />
					<Field name="Why, as it is said" page={page} claims={of('motive')} />
				</section>
				<div>
					<Statements page={page} />
					<Decisions page={page} />
				</div>{' '}
			</div>
		</>
	)
}

function Head({ page }: { page: IncidentPage }) {
	const { incident, line, formerly, questions } = page
	const { event, factuality, background } = incident
	const how = [...event.modes, ...(event.delivery && !event.modes.includes(event.delivery) ? [event.delivery] : [])]
	return (
		<header className="incident-head">
			<p className="eyebrow">
				{[codeInWords(event.type), ...how.map((word) => word.replaceAll('-', ' '))].join(' · ')}
				{incident.handle ? <span className="handle"> {incident.handle}</span> : null}
			</p>
			<h1>{shortTitle(line.title)}</h1>
			<p className="incident-under">
				{[
					line.place ? `${line.place}${incident.where ? ` (${placeKnown(incident.where)})` : ''}` : '',
					intervalInWords(line.earliest, line.latest),
					`told by ${counted(line.reports, 'report')}, claims from ${counted(line.origins, 'independent origin')}`,
				]
					.filter(Boolean)
					.join(' · ')}
			</p>
			<InOneSentence page={page} />
			<IncidentActs page={page} />
			<p className="incident-tags">
				{factuality === 'happened' ? null : <Tag tone="contested">told as {factuality}</Tag>}
				{background ? <Tag>recalled: no report is mainly about it</Tag> : null}
				{incident.recordable ? null : <Tag>too vague for the list</Tag>}
			</p>
			{formerly ? (
				<p className="incident-remark">
					“{formerly}” is what it was called before; it is now {incident.handle ?? incident.key}.
				</p>
			) : null}
			{questions.map(({ other, explanation }) => (
				<p key={other.key} className="incident-remark">
					Perhaps the same as <Link href={incidentHref(other.handle ?? other.key)}>{shortTitle(other.title)}</Link>:{' '}
					{explanation}. <CompareLink a={incident.handle ?? incident.key} b={other.handle ?? other.key} />
				</p>
			))}
		</header>
	)
}

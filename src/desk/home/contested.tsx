/** One incident told at a glance: how many, and who says so; who is blamed, and who denies it; the sentence for each. */
import { useState } from 'react'
import { Link } from 'wouter'
import { useAbout, useIncident } from '../data/hooks.tsx'
import type { IncidentPage } from '../data/types.ts'
import { incidentHref, reportHref } from '../design/address.ts'
import { ClaimPlot } from '../design/claim-plot.tsx'
import { rangeInWords } from '../design/figure-range.tsx'
import { counted, dayInWords, intervalInWords, ruleInWords, titleWithoutDay } from '../design/in-words.ts'
import { Named } from '../design/named.tsx'
import { Quote } from '../design/quote.tsx'
import { ErrorNote, Skeleton } from '../design/states.tsx'
import { extremes, leadingFigure, linesOf, type Told, type Voice, voicesOf, withArticle } from './telling.ts'
import './contested.css'

export function Contested({ incident, kicker }: { incident: string; kicker: string }) {
	const { data, error, refetch } = useIncident(incident)
	if (error) return <ErrorNote error={error} again={refetch} />
	if (!data) return <Skeleton lines={8} label="Loading an incident" />
	const { line } = data
	return (
		<article className="lead">
			<p className="lead-kicker">{kicker}</p>
			<h2 className="lead-title">
				<Link href={incidentHref(line.handle ?? line.key)}>{titleWithoutDay(line.title)}</Link>
			</h2>
			<p className="lead-under">
				{intervalInWords(line.earliest, line.latest)} · told by {counted(line.reports, 'report')}, claims from{' '}
				{counted(line.origins, 'independent origin')}
			</p>
			<InOneSentence page={data} />
			<HowMany page={data} />
			<WhoDidIt page={data} />
			<p className="lead-more">
				<Link href={incidentHref(line.handle ?? line.key)}>Everything that was said about it →</Link>
			</p>
		</article>
	)
}

/** Who counts least and most, who blames whom and who denies it: what the parts below show in full. */
export function InOneSentence({ page }: { page: IncidentPage }) {
	const figure = leadingFigure(page.incident.figures, useAbout().data?.rule)
	const ends = figure ? extremes(linesOf(page, figure), figure) : null
	const { blames, claims, denies } = voicesOf(page)
	const [blame] = blames
	const others = blames.filter(({ actor }) => actor === blame?.actor).length - 1
	if (!ends && !blame && denies.length === 0) return null
	return (
		<p className="lead-sum">
			{ends && figure ? (
				<>
					<strong>{capital(ends.least.said)}</strong> {figure.kind}, says {withArticle(ends.least.who)};{' '}
					<strong>{ends.most.said}</strong>, says {withArticle(ends.most.who)}.{' '}
				</>
			) : null}
			{blame ? (
				<>
					{capital(withArticle(blame.claimant))}
					{others > 0 ? ` and ${counted(others, 'other')} blame ` : ' blames '}
					<strong>{blame.actor ?? 'nobody by name'}</strong>
					{denies.length > 0 ? ', ' : '. '}
				</>
			) : null}
			{denies[0] ? (
				<>
					{denies[0].claimant === blame?.actor ? 'which' : capital(withArticle(denies[0].claimant))}{' '}
					<strong>denies it</strong>.{' '}
				</>
			) : null}
			{claims[0] ? (
				<>
					{capital(withArticle(claims[0].actor ?? claims[0].claimant))} <strong>claims it</strong>.
				</>
			) : null}
		</p>
	)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function HowMany({ page }: { page: IncidentPage }) {
	const figure = leadingFigure(page.incident.figures, useAbout().data?.rule)
	const lines = figure ? linesOf(page, figure) : []
	const [key, choose] = useState<string | null>(null)
	if (!figure || lines.length === 0) return null
	const { kind, low, best, high, openAbove } = figure
	const chosen = lines.find((line) => line.key === key) ?? lines.find(({ aside }) => !aside) ?? lines[0]
	const contested = page.incident.contestedHarm && low !== high
	return (
		<section className="lead-part" aria-label={`How many were ${kind}`}>
			<div className="lead-figure">
				<p className="lead-number">
					{contested ? rangeInWords(low, high, openAbove) : (best ?? low ?? high)}
					<span> {kind}</span>
				</p>
				<p className="lead-standing">
					{contested ? <strong>≠ Contested. </strong> : null}
					{best !== null && contested ? `${best} by the rule of ${ruleInWords(figure.rule)}. ` : null}
					{lines.length > 1 ? 'Choose who says so to see the sentence.' : null}
				</p>
			</div>
			<ClaimPlot what={kind} {...{ low, best, high, openAbove, lines }} chosen={chosen?.key ?? null} choose={choose} />
			<div className="lead-sentence" aria-live="polite">
				{chosen ? <Sentence page={page} told={chosen} /> : null}
			</div>
		</section>
	)
}

function Sentence({ page, told }: { page: IncidentPage; told: Told }) {
	const claim = told.claims[0]
	const passage = claim?.passages[0]
	if (!claim || !passage) return null
	return (
		<>
			<Quote {...passage} source={<Source page={page} report={claim.report} who={claim.speaker} />} large />
			{told.aside ? <p className="lead-aside">Set aside: {told.aside}</p> : null}
		</>
	)
}

function Source({ page, report, who }: { page: IncidentPage; report: string; who: string }) {
	const line = page.reports.find((r) => r.report === report)
	return (
		<>
			{line && who !== 'the report' && who !== line.publisher ? `${capital(withArticle(who))} · ` : null}
			<Link href={reportHref(report)}>
				<Named>{line?.publisher || line?.title || line?.opening || 'the report'}</Named>
			</Link>
			{line?.published ? `, ${dayInWords(line.published)}` : null}
		</>
	)
}

function WhoDidIt({ page }: { page: IncidentPage }) {
	const { blames, claims, denies } = voicesOf(page)
	if (blames.length + claims.length + denies.length === 0) return null
	return (
		<section className="lead-part lead-sides" aria-label="Who did it">
			<Side page={page} name="blames" voices={blames} />
			{claims.length > 0 ? <Side page={page} name="claims" voices={claims} /> : null}
			<Side page={page} name="denies" voices={denies} />
		</section>
	)
}

const SIDES = {
	blames: { sign: '→', title: 'Who is blamed', none: 'No blame was read.' },
	claims: { sign: '✓', title: 'Who claims it', none: '' },
	denies: { sign: '✕', title: 'Who denies it', none: 'No denial was read.' },
} as const
const FIRST = 2

function Side({ page, name, voices }: { page: IncidentPage; name: keyof typeof SIDES; voices: readonly Voice[] }) {
	const { sign, title, none } = SIDES[name]
	return (
		<div className={`side side-${name}`}>
			<h3 className="side-name">
				<span aria-hidden="true">{sign}</span> {title}
			</h3>
			{voices.length === 0 ? <p className="side-none">{none}</p> : null}
			<ul>
				{voices.slice(0, FIRST).map((voice) => (
					<li key={voice.key}>
						<p className="side-told">
							<strong>{capital(withArticle(voice.claimant))}</strong> {ACT[voice.act] ?? voice.act}
							{voice.actor && voice.actor !== voice.claimant ? ` ${voice.actor}` : ''}
							{voice.reports > 1 ? <span className="side-reports">, in {counted(voice.reports, 'report')}</span> : null}
						</p>
						{voice.passage ? (
							<Quote {...voice.passage} source={<Source page={page} report={voice.report} who="the report" />} />
						) : null}
					</li>
				))}
			</ul>
			{voices.length > FIRST ? <p className="side-none">and {counted(voices.length - FIRST, 'other')}</p> : null}
		</div>
	)
}

const ACT: Partial<Record<Voice['act'], string>> = {
	blame: 'blames',
	hint: 'points at',
	'claim-of-responsibility': 'claims it',
	denial: 'denies it',
	doubt: 'doubts it',
}

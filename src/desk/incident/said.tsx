/** One claim with its words: the sentence, who says it and how, in which report, and the way there. */
import { Link } from 'wouter'
import { stanceInWords } from '../../coding/in-words.ts'
import { citationOf, decidedCitation } from '../cite/citation.ts'
import { CopyCitation } from '../cite/copy.tsx'
import type { ClaimInContext, IncidentPage, Passage } from '../data/types.ts'
import { toDecide } from '../deciding/claim.ts'
import { ClaimActs, claimsAt, StandingMark } from '../deciding/claim-acts.tsx'
import { useStatus } from '../deciding/standings.ts'
import { reportHref } from '../design/address.ts'
import { dayInWords, plainName } from '../design/in-words.ts'
import { sentenceShown } from './passages.ts'
import './said.css'

/** Where the names and days of reports stand. */
export type InReports = Pick<IncidentPage, 'reports'>

export interface SaidProps {
	one: ClaimInContext
	page: InReports
	/** What the rule made of it: "an earlier figure". */
	trace?: string | undefined
	/** Say the value too: where claims of several stand together. */
	withValue?: boolean
}

export function Said({ one, page, trace, withValue = false }: SaidProps) {
	const { claim, speaker, standing, value, report, passages } = one
	const says = claim.speaker.kind === 'publisher' ? '' : `${speaker} ${stanceInWords(claim.stance)}`
	return (
		<figure className="said-claim" tabIndex={-1} {...claimsAt([claim.key])}>
			{withValue ? <p className="said-value">{value}</p> : null}
			{claim.evidence.kind === 'decision' ? (
				<p>
					Decided by {claim.evidence.by}: {claim.evidence.reason}
				</p>
			) : (
				<Words passages={passages} />
			)}
			<figcaption>
				{says ? (
					<strong className={claim.stance === 'denies' ? 'denies' : ''}>{says}</strong>
				) : (
					<strong>The report itself</strong>
				)}
				{claim.certainty ? `, “${claim.certainty.words}”` : ''}
				{claim.factuality === 'happened' ? '' : ` · told as ${claim.factuality}`}
				<Decided one={one} />
				{trace ? ` · ${trace}` : ''}
				{' · '}
				<Source page={page} report={report} name={claim.key} />
				{' · '}
				<CopyCitation citation={() => citationOfSaid(one, page)} small />
				<ClaimActs claims={[toDecide(one)]} standing={standing} />
			</figcaption>
		</figure>
	)
}

function citationOfSaid({ claim, speaker, value, passages, report }: ClaimInContext, page: InReports): string {
	const name = `claim ${claim.key}`
	if (claim.evidence.kind === 'decision') return decidedCitation(value, claim.evidence.by, claim.evidence.reason, name)
	const by = claim.speaker.kind === 'publisher' ? '' : speaker
	return citationOf({ ...citedOf(passages, page, report), value, speaker: by, name })
}

/** What every citation of words has: the words, where they stand, and in what. */
export function citedOf(passages: readonly Passage[], { reports }: InReports, report: string) {
	const line = reports.find((one) => one.report === report)
	return {
		words: passages.map(({ words }) => words),
		spans: passages.map(({ span }) => span),
		report: line ?? { report, publisher: '', title: '', published: '', url: '' },
		textHash: passages[0]?.textHash ?? '',
	}
}

/** How it stands, and what can be decided on it. */
function Decided({ one }: { one: ClaimInContext }) {
	const { claim, standing } = one
	const status = useStatus(claim.key, standing)
	return status === 'standing' ? null : (
		<>
			{' · '}
			<StandingMark claim={claim.key} standing={standing} />
			{standing.words ? ` to ${standing.words}` : ''}
			{standing.by ? ` by ${standing.by}` : ''}
			{standing.reason ? `: ${standing.reason}` : ''}
		</>
	)
}

/** Several of them, the first few at once. */
export function SaidList({ claims, ...rest }: { claims: readonly ClaimInContext[] } & Omit<SaidProps, 'one'>) {
	const draw = (one: ClaimInContext) => <Said key={one.claim.key} one={one} {...rest} />
	return (
		<>
			{claims.slice(0, FIRST).map(draw)}
			{claims.length > FIRST ? (
				<details className="more">
					<summary>{claims.length - FIRST} more say so</summary>
					{claims.slice(FIRST).map(draw)}
				</details>
			) : null}
		</>
	)
}

const FIRST = 4

/** The sentence with the words marked. */
export function Words({ passages }: { passages: readonly Passage[] }) {
	const [first] = passages
	return (
		<blockquote className="words" dir="auto">
			{first?.section === 'post' ? <span className="in-post">post{first.by ? ` by ${first.by}` : ''}: </span> : null}
			{first?.section === 'headline' ? <span className="in-post">headline: </span> : null}
			{sentenceShown(passages).map(({ text, marked }, i) =>
				// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence, which never change places.
				marked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
			)}
		</blockquote>
	)
}

/** The report, which opens at the sentence. */
export function Source({ page, report, name }: { page: InReports; report: string; name: string }) {
	const line = page.reports.find((one) => one.report === report)
	const paper = plainName(line?.publisher || line?.title || line?.opening || report)
	return (
		<Link href={`${reportHref(report)}#${name}`} className="source">
			{paper}
			{line?.published ? `, ${dayInWords(line.published.slice(0, 10))}` : ''}
		</Link>
	)
}

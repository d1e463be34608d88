/** Everything about one value: who says it, how, how surely, of which incident, and how it was read. */
import { Link } from 'wouter'
import { fieldInWords, stanceInWords } from '../../coding/in-words.ts'
import { CopyCitation } from '../cite/copy.tsx'
import type { Claim, Reading } from '../data/types.ts'
import { claimInReading } from '../deciding/claim.ts'
import { ClaimActs, claimsAt, StandingMark } from '../deciding/claim-acts.tsx'
import { incidentHref } from '../design/address.ts'
import { Button } from '../design/button.tsx'
import { dayInWords, shortTitle } from '../design/in-words.ts'
import { citationOfClaim } from './citation.ts'
import type { NoteItem } from './notes.ts'

export interface CardProps {
	item: NoteItem
	reading: Reading
	close: () => void
}

export function Card({ item, reading, close }: CardProps) {
	const claim = item.claims[0]!
	const incident = reading.incidents.find(({ key }) => key === reading.incidentOf[claim.about])
	const standing = reading.standings[claim.key]
	return (
		<section className="card" aria-label={`Claim: ${item.value}`} {...claimsAt([claim.key])}>
			<div className="card-head">
				<p className="label">{fieldInWords(claim.field)}</p>
				<Button kind="quiet" className="card-close" onClick={close} aria-label="Close">
					✕
				</Button>
			</div>
			<p className="card-value">{item.value}</p>
			<blockquote className="card-words" dir="auto" lang={reading.line.language}>
				{wordsOf(claim, reading)}
			</blockquote>
			<ClaimActs claims={[claimInReading(claim, reading)]} standing={standing} />
			<dl className="facts">
				<Fact name="Who says so">{speakerOf(claim, reading)}</Fact>
				<Fact name="Stance">{stanceInWords(claim.stance)}</Fact>
				{claim.certainty ? (
					<Fact name="How surely">
						“{claim.certainty.words}”
						{[
							claim.certainty.likelihood?.replaceAll('-', ' '),
							claim.certainty.confidence && `${claim.certainty.confidence} confidence`,
						]
							.filter(Boolean)
							.map((said) => `, ${said}`)
							.join('')}
					</Fact>
				) : null}
				<Fact name="Told as">{claim.factuality === 'happened' ? 'something that happened' : claim.factuality}</Fact>
				{claim.field === 'when' ? <Fact name="Placed">{placedOf(claim)}</Fact> : null}
				{incident ? (
					<Fact name="Incident">
						<Link href={incidentHref(incident.handle ?? incident.key)}>{shortTitle(incident.title)}</Link>
					</Fact>
				) : null}
				{standing ? (
					<Fact name="Decided">
						<StandingMark claim={claim.key} standing={standing} />
						{standing.words ? ` to ${standing.words}` : ''} by {standing.by}
						{standing.reason ? `: ${standing.reason}` : ''}
					</Fact>
				) : null}
				<Fact name="How it was read">
					{claim.rules.length > 0 ? claim.rules.join(' → ') : 'no rule recorded'}
					<span className="minor">
						{' '}
						· {claim.coder}, score {claim.score.toFixed(2)}
					</span>
				</Fact>
				{item.claims.length > 1 ? (
					<Fact name="Also">
						{item.claims
							.slice(1)
							.map((other) => `${reading.values[other.key]}, from “${wordsOf(other, reading)}”`)
							.join('; ')}
					</Fact>
				) : null}
			</dl>
			<CopyCitation key={claim.key} citation={() => citationOfClaim(claim, reading)} />
		</section>
	)
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	)
}

function wordsOf({ evidence }: Claim, { version }: Reading): string {
	if (evidence.kind === 'decision') return `${evidence.by} decided: ${evidence.reason}`
	return evidence.spans.map(({ start, end }) => version.text.slice(start, end)).join(' … ')
}

function speakerOf({ key, speaker }: Claim, { speakers, line }: Reading): string {
	return speaker.kind === 'publisher'
		? `the report itself (${line.publisher || 'publisher not known'})`
		: (speakers[key] ?? speaker.name)
}

function placedOf({ value }: Claim & { field: 'when' }): string {
	const how = { stated: 'stated in the words', resolved: 'placed by a rule', inferred: 'inferred, with a guess in it' }[
		value.basis
	]
	return [how, value.against && `counted from ${dayInWords(value.against)}`, value.rule].filter(Boolean).join(' · ')
}

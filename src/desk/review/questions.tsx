/** One question with all that is needed to answer it. */
import { Link } from 'wouter'
import { fieldInWords, stanceInWords } from '../../coding/in-words.ts'
import type { IncidentLine, ReviewItem } from '../data/types.ts'
import type { ClaimAct } from '../deciding/deciding.tsx'
import { mergeHref } from '../deciding/ways.ts'
import { incidentHref, reportHref } from '../design/address.ts'
import { Button } from '../design/button.tsx'
import { rangeInWords } from '../design/figure-range.tsx'
import { counted, intervalInWords, shortTitle } from '../design/in-words.ts'
import { Kbd } from '../design/kbd.tsx'
import { Words } from '../incident/said.tsx'

type ClaimItem = Extract<ReviewItem, { kind: 'claim' }>
type SameItem = Extract<ReviewItem, { kind: 'same' }>
const name = ({ handle, key }: IncidentLine): string => handle ?? key

export function ClaimQuestion({ item, act }: { item: ClaimItem; act: (act: ClaimAct) => void }) {
	const { claim, incident, more, why } = item
	const { speaker, value, report, passages } = claim
	const says =
		claim.claim.speaker.kind === 'publisher' ? 'The report itself' : `${speaker} ${stanceInWords(claim.claim.stance)}`
	return (
		<>
			<p className="label">{fieldInWords(claim.claim.field)}</p>
			<h2 className="review-value">{value}</h2>
			<Words passages={passages} />
			<p className="review-says">
				{says}
				{claim.claim.factuality === 'happened' ? '' : ` · told as ${claim.claim.factuality}`} ·{' '}
				<Link href={`${reportHref(report)}#${claim.claim.key}`}>in the report</Link>
			</p>
			<p className="review-of">
				of <Link href={incidentHref(name(incident))}>{incident.title}</Link>
			</p>
			<div className="review-acts">
				<Button kind="first" onClick={() => act('accept')}>
					Accept <Kbd>a</Kbd>
				</Button>
				<Button onClick={() => act('correct')}>
					Correct <Kbd>c</Kbd>
				</Button>
				<Button onClick={() => act('reject')}>
					Reject <Kbd>r</Kbd>
				</Button>
			</div>
			<p className="minor">It waits because: {why.join(', ')}.</p>
			{more.length > 0 ? (
				<section className="review-more">
					<h3 className="label">What else is said to this</h3>
					<ul>
						{[...saidBy(more)].map(([value, speakers]) => (
							<li key={value}>
								<strong>{value}</strong> <span className="minor">{[...speakers].join(', ')}</span>
							</li>
						))}
					</ul>
				</section>
			) : null}
		</>
	)
}

/** Each value once, with all who say it. */
function saidBy(claims: ClaimItem['more']): Map<string, Set<string>> {
	const out = new Map<string, Set<string>>()
	for (const { value, claim, speaker } of claims) {
		const held = out.get(value) ?? new Set()
		out.set(value, held.add(claim.speaker.kind === 'publisher' ? 'the report itself' : speaker))
	}
	return out
}

export function SameQuestion({ item, merge, apart }: { item: SameItem; merge: () => void; apart: () => void }) {
	const { a, b, explanation } = item
	return (
		<>
			<p className="label">One incident or two?</p>
			<div className="review-two">
				{[a, b].map((line) => (
					<article key={line.key}>
						<h2 className="review-value">
							<Link href={incidentHref(name(line))}>{shortTitle(line.title)}</Link>
						</h2>
						<p>
							{[
								intervalInWords(line.earliest, line.latest),
								line.place ?? 'place not said',
								line.killed.high === null ? '' : `${rangeInWords(line.killed.low, line.killed.high, false)} killed`,
								counted(line.reports, 'report'),
							]
								.filter(Boolean)
								.join(' · ')}
						</p>
					</article>
				))}
			</div>
			<p className="review-says">{explanation}</p>
			<div className="review-acts">
				<Button kind="first" onClick={merge}>
					Merge <Kbd>m</Kbd>
				</Button>
				<Button onClick={apart}>
					Two incidents <Kbd>x</Kbd>
				</Button>
				<Link className="button button-plain" href={mergeHref(name(a), name(b))}>
					Side by side
				</Link>
			</div>
		</>
	)
}

/** Who did it, as it was said: blames, claims and denials in the order in which they came out, each with its sentence. */

import { actInWords } from '../../coding/in-words.ts'
import { grouped } from '../../report/grouped.ts'
import { namesNobody } from '../chain/told.ts'
import { citationOf } from '../cite/citation.ts'
import { CopyCitation } from '../cite/copy.tsx'
import type { Attribution, ClaimInContext, IncidentPage, Passage } from '../data/types.ts'
import { counted, dayInWords } from '../design/in-words.ts'
import { Tag } from '../design/tag.tsx'
import { Field } from './field.tsx'
import { citedOf, Source, Words } from './said.tsx'

const STANDS = {
	alleged: 'alleged',
	claimed: 'claims it',
	denied: 'denies it',
	stated: 'named by the reports themselves',
	decided: 'decided by a person',
} as const

export function Attributions({ page }: { page: IncidentPage }) {
	const { attributions, contestedWho, actors } = page.incident
	const claims = page.claims.filter(({ claim }) => claim.field === 'actor')
	if (attributions.length === 0 && claims.length === 0) return null
	// "Whoever did it" names nobody.
	const named = actors.filter(({ actor }) => !namesNobody(actor.name))
	const steps = [
		...grouped(
			attributions.filter(({ actor }) => actor === null || !namesNobody(actor)),
			({ claimant, act, actor, certainty }) => [claimant, act, actor, certainty].join('|').toLowerCase(),
		).values(),
	]
	return (
		<section className="part" aria-labelledby="who">
			<div className="part-head">
				<h2 id="who">Who did it</h2>
				{contestedWho ? <Tag tone="contested">contested</Tag> : null}
			</div>
			{named.length > 0 ? (
				<ul className="parties">
					{named.map(({ actor, status, names }) => (
						<li key={actor.name}>
							<strong>{actor.name}</strong> <Tag tone={status === 'denied' ? 'denied' : 'plain'}>{STANDS[status]}</Tag>
							{names.length > 1 ? (
								<span className="minor"> also called {names.filter((name) => name !== actor.name).join(', ')}</span>
							) : null}
						</li>
					))}
				</ul>
			) : (
				<p className="none-said">No report names who did it.</p>
			)}
			{steps.length > 0 ? (
				<ol className="history">
					{steps.map((same) => (
						<Step key={keyOf(same[0]!)} same={same} page={page} />
					))}
				</ol>
			) : null}
			{claims.length > 0 ? (
				<details className="more" open={steps.length === 0}>
					<summary>{claims.length === 1 ? 'The one claim' : `All ${claims.length} claims`} of who did it</summary>
					<Field name="By name or description" page={page} claims={claims} />
				</details>
			) : null}
		</section>
	)
}

const keyOf = ({ statement, claims, claimant, act, report }: Attribution): string =>
	statement ?? claims[0] ?? `${claimant} ${act} ${report}`

const SIGN: Partial<Record<Attribution['act'], string>> = {
	blame: '→',
	hint: '→',
	denial: '✕',
	doubt: '?',
	'claim-of-responsibility': '✓',
	confirmation: '✓',
}

function Step({ same, page }: { same: readonly Attribution[]; page: IncidentPage }) {
	const { claimant, act, actor, certainty, when } = same[0]!
	const verb = actInWords(act)
	// Who denies or claims it speaks for himself; what he is named by then adds nothing.
	const whom = actor && actor !== claimant && act !== 'claim-of-responsibility' ? actor : null
	return (
		<li className={`step step-${act}`}>
			<p className="step-day">{when ? dayInWords(when) : 'day not known'}</p>
			<div>
				<p className="step-said">
					<span className="step-sign" aria-hidden="true">
						{SIGN[act] ?? '·'}
					</span>
					<strong>{claimant}</strong> {verb} {whom ? <strong>{whom}</strong> : null}
					{certainty ? <span className="minor">, “{certainty}”</span> : null}
				</p>
				<Proof attribution={same[0]!} page={page} />
				{same.length > 1 ? (
					<details className="more">
						<summary>{counted(same.length - 1, 'more report')} of it</summary>
						{same.slice(1).map((one) => (
							<Proof key={keyOf(one)} attribution={one} page={page} />
						))}
					</details>
				) : null}
			</div>
		</li>
	)
}

function Proof({ attribution, page }: { attribution: Attribution; page: IncidentPage }) {
	const proof = proofOf(attribution, page)
	if (!proof) return null
	return (
		<figure className="said-claim">
			<Words passages={proof.passages} />
			<figcaption>
				<Source page={page} report={attribution.report} name={proof.name} />
				{' · '}
				<CopyCitation citation={() => citationOfStep(attribution, proof, page)} small />
			</figcaption>
		</figure>
	)
}

function citationOfStep(
	{ act, actor, claimant, report }: Attribution,
	{ passages, name }: Proven,
	page: IncidentPage,
): string {
	const value = [actInWords(act), actor].filter(Boolean).join(' ')
	const what = name.startsWith('s-') ? 'statement' : 'claim'
	return citationOf({ ...citedOf(passages, page, report), value, speaker: claimant, name: `${what} ${name}` })
}

interface Proven {
	readonly passages: readonly Passage[]
	readonly name: string
}

/** The words of saying, else those of the claim. */
function proofOf({ statement, claims }: Attribution, page: IncidentPage): Proven | null {
	const said = page.statements.find((one) => one.statement.key === statement)
	if (said) return { passages: [said.saying], name: said.statement.key }
	const claim = page.claims.find((one: ClaimInContext) => claims.includes(one.claim.key))
	return claim ? { passages: claim.passages, name: claim.claim.key } : null
}

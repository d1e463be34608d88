/** Rounds of blind double coding: opened for some reports, judged by each coder alone, compared and adjudicated when all are done. */
import { Link } from 'wouter'
import { useRounds } from '../../data/hooks.tsx'
import type { RoundLine } from '../../data/types.ts'
import { toDecide } from '../../deciding/claim.ts'
import { useDeciding } from '../../deciding/deciding.tsx'
import { useReviewer } from '../../deciding/reviewer.ts'
import { reportHref } from '../../design/address.ts'
import { Button } from '../../design/button.tsx'
import { counted, dayInWords } from '../../design/in-words.ts'
import { Kbd } from '../../design/kbd.tsx'
import { Page, PageHead } from '../../design/page.tsx'
import { Empty, ErrorNote, Skeleton } from '../../design/states.tsx'
import { Tag } from '../../design/tag.tsx'
import { usePageKeys } from '../../design/use-keys.ts'
import { Words } from '../../incident/said.tsx'
import { Additions } from './additions.tsx'
import { AgreementTable } from './agreements.tsx'
import { Disagreements } from './disagreements.tsx'
import { OpenRound } from './open-round.tsx'
import './rounds.css'
import '../../incident/incident.css'
import '../review.css'

export default function Rounds() {
	const me = useReviewer()
	const deciding = useDeciding()
	const { data, error, refetch } = useRounds(me)
	const mine = data?.rounds.find(({ toJudge }) => toJudge.length > 0)
	return (
		<Page title="Double coding" className="rounds-page">
			<PageHead
				title="Double coding"
				under="Two or more judge the same claims and add what is missing, and nobody is shown what the others said until all are done."
			>
				<Link href="/review" className="button button-plain">
					Review
				</Link>
			</PageHead>
			{error ? <ErrorNote error={error} again={refetch} /> : null}
			{!deciding ? <Empty title="This ledger can only be read" /> : null}
			{mine ? <Judging key={mine.id} round={mine} /> : null}
			{data?.rounds.map((round) => (
				<Round key={round.id} round={round} me={me} />
			))}
			{data && deciding ? <OpenRound first={data.rounds.length === 0} /> : error ? null : <Skeleton lines={6} />}
		</Page>
	)
}

/** One claim after the other, with the keys of the review page. */
function Judging({ round }: { round: RoundLine }) {
	const deciding = useDeciding()
	const [claim] = round.toJudge
	const me = useReviewer()
	const judge = (act: 'accept' | 'correct' | 'reject') => {
		if (claim) void deciding?.judge(act, toDecide(claim), round.id)
	}
	usePageKeys({ a: () => judge('accept'), c: () => judge('correct'), r: () => judge('reject') })
	if (!claim) return null
	const own = round.coders.find(({ coder }) => coder === me)
	return (
		<section className="review-question" aria-live="polite" aria-label={`To be judged in ${round.name}`}>
			<p className="label">
				{round.name}: {own?.judged ?? 0} of {counted(round.claims, 'claim')} judged by you
			</p>
			<h2 className="review-value">{claim.value}</h2>
			<Words passages={claim.passages} />
			<p className="review-says">
				{claim.claim.speaker.kind === 'publisher' ? 'The report itself' : claim.speaker} ·{' '}
				<Link href={`${reportHref(claim.report)}#${claim.claim.key}`}>in the report</Link>, where you also add what is
				missing
			</p>
			<div className="review-acts">
				<Button kind="first" onClick={() => judge('accept')}>
					Right <Kbd>a</Kbd>
				</Button>
				<Button onClick={() => judge('correct')}>
					Correct <Kbd>c</Kbd>
				</Button>
				<Button onClick={() => judge('reject')}>
					Wrong <Kbd>r</Kbd>
				</Button>
			</div>
		</section>
	)
}

function Round({ round, me }: { round: RoundLine; me: string }) {
	const deciding = useDeciding()
	const { id, name, opened, by, reports, coders, claims, open, agreement, disagreements, agreed } = round
	const own = coders.find(({ coder }) => coder === me)
	const finish = () =>
		void deciding?.decide({ asked: [{ act: 'finish-round', round: id }], said: `Finished: ${name}`, reason: '' })
	const enterAgreed = () =>
		void deciding?.decide({
			asked: (agreed ?? []).map(({ claim, verdict, value }) =>
				verdict === 'correct' ? { act: verdict, claim, value } : { act: verdict, claim },
			),
			said: `Entered what all said alike in ${name}`,
			reason: `the coders of ${name} agree`,
		})
	return (
		<section className="round" aria-labelledby={id}>
			<h2 id={id}>
				{name} {open ? <Tag>open</Tag> : <Tag tone="accent">all are done</Tag>}
			</h2>
			<p className="minor">
				{counted(reports.length, 'report')}, {counted(claims, 'claim')} · opened by {by},{' '}
				{dayInWords(opened.slice(0, 10))}
			</p>
			<ul className="round-coders">
				{coders.map(({ coder, judged, finished }) => (
					<li key={coder}>
						<strong>
							<bdi>{coder}</bdi>
						</strong>{' '}
						{judged} of {claims}
						{finished ? ', done' : ''}
					</li>
				))}
			</ul>
			{own && !own.finished ? (
				<Button onClick={finish}>
					{own.judged < claims ? `I am done, ${claims - own.judged} left open` : 'I am done'}
				</Button>
			) : null}
			{open ? <p className="minor">What the others said is shown when all are done.</p> : null}
			{agreement && agreement.length > 0 ? <AgreementTable caption={`Agreement in ${name}`} rows={agreement} /> : null}
			{agreed && agreed.length > 0 ? (
				<Button onClick={enterAgreed}>Enter what all said alike ({agreed.length})</Button>
			) : null}
			{disagreements ? <Disagreements name={name} all={disagreements} /> : null}
			<Additions round={round} />
		</section>
	)
}

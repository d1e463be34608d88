/** Where coders differ: a third one decides, by taking what one of them said or by saying something else. */
import type { Asked, Disagreement } from '../../data/types.ts'
import { toDecide } from '../../deciding/claim.ts'
import { ClaimActs, StandingMark } from '../../deciding/claim-acts.tsx'
import { useDeciding } from '../../deciding/deciding.tsx'
import { Button } from '../../design/button.tsx'
import { counted } from '../../design/in-words.ts'
import { Words } from '../../incident/said.tsx'

export function Disagreements({ name, all }: { name: string; all: readonly Disagreement[] }) {
	const open = all.filter(({ claim }) => claim.standing.status === 'standing').length
	if (all.length === 0) return <p className="minor">Nobody differs on any claim.</p>
	return (
		<div className="disagreements">
			<h3 className="label">
				{counted(all.length, 'claim')} on which they differ, {open} to be adjudicated
			</h3>
			<ul>
				{all.map((one) => (
					<One key={one.claim.claim.key} name={name} one={one} />
				))}
			</ul>
		</div>
	)
}

function One({ name, one: { claim, judgements } }: { name: string; one: Disagreement }) {
	const deciding = useDeciding()
	const take = ({ coder, verdict, value }: Disagreement['judgements'][number]) => {
		const { key } = claim.claim
		const asked: Asked = verdict === 'correct' ? { act: verdict, claim: key, value } : { act: verdict, claim: key }
		void deciding?.decide({
			asked: [asked],
			said: `Adjudicated: ${claim.value}`,
			reason: `adjudicated in ${name}: as ${coder} said`,
		})
	}
	return (
		<li className="disagreement">
			<p>
				<strong>{claim.value}</strong> <StandingMark claim={claim.claim.key} standing={claim.standing} />
			</p>
			<Words passages={claim.passages} />
			<div className="review-acts">
				{judgements.map((judgement) => (
					<Button key={judgement.coder} onClick={() => take(judgement)}>
						<bdi>{judgement.coder}</bdi>: {judgement.verdict === 'reject' ? 'wrong' : judgement.words}
					</Button>
				))}
				<ClaimActs claims={[toDecide(claim)]} standing={claim.standing} />
			</div>
		</li>
	)
}

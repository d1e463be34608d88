/** Claims that coders of a round found missing: one's own while it is open; when it is over all of them, to be entered or left. */
import { Link } from 'wouter'
import { fieldInWords } from '../../../coding/in-words.ts'
import type { AdditionLine, RoundLine } from '../../data/types.ts'
import { useDeciding } from '../../deciding/deciding.tsx'
import { reportHref } from '../../design/address.ts'
import { Button } from '../../design/button.tsx'
import { counted } from '../../design/in-words.ts'
import { Tag } from '../../design/tag.tsx'
import { Words } from '../../incident/said.tsx'

export function Additions({ round: { open, added, coders, reports } }: { round: RoundLine }) {
	if (added.length === 0) return null
	const waiting = added.filter(({ entered }) => !entered).length
	return (
		<div className="disagreements">
			<h3 className="label">
				{open
					? `${counted(added.length, 'claim')} that you added`
					: `${counted(added.length, 'claim')} that somebody found missing, ${waiting} not entered`}
			</h3>
			<ul>
				{added.map((one) => (
					<One key={one.decision} one={one} open={open} of={coders.length} reports={reports} />
				))}
			</ul>
		</div>
	)
}

interface OneProps {
	one: AdditionLine
	open: boolean
	of: number
	reports: RoundLine['reports']
}

function One({ one: { coders, decision, coding, claim, entered }, open, of, reports }: OneProps) {
	const deciding = useDeciding()
	const said = `${fieldInWords(claim.claim.field)}: ${claim.value}`
	const takeBack = () =>
		void deciding?.decide({ asked: [{ act: 'undo', decision }], said: `Taken back: ${said}`, reason: '' })
	return (
		<li className="disagreement">
			<p>
				<strong>{said}</strong>{' '}
				{entered ? <Tag tone="accent">entered</Tag> : !open && coders.length === of ? <Tag>all added this</Tag> : null}
			</p>
			<Words passages={claim.passages} />
			<p className="minor">
				{open ? null : (
					<>
						added by <bdi>{coders.join(', ')}</bdi> ·{' '}
					</>
				)}
				{reports.some(({ report }) => report === claim.report) ? (
					<Link href={reportHref(claim.report)}>in the report</Link>
				) : null}
			</p>
			<div className="review-acts">
				{open ? (
					<Button kind="quiet" onClick={takeBack}>
						Take back
					</Button>
				) : entered ? null : (
					<Button onClick={() => void deciding?.code(coding)}>Enter it</Button>
				)}
			</div>
		</li>
	)
}

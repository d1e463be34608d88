/** A relation to another incident: which, of what kind, and why. */
import { useState } from 'react'
import { LINKS } from '../../coding/lists.ts'
import type { IncidentLine } from '../data/types.ts'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Choice, Labelled } from '../design/form.tsx'
import { shortTitle } from '../design/in-words.ts'
import { useDeciding } from './deciding.tsx'
import { IncidentPicker } from './incident-picker.tsx'
import './deciding.css'

type Kind = (typeof LINKS)[number]

const SAYS: Readonly<Record<Kind, string>> = {
	'response-to': 'was done in response to',
	follows: 'came after, in order only,',
	'part-of': 'is a part of',
	'same-as': 'is perhaps the same as',
	'cause-claimed': 'was caused, it is claimed, by',
}

export function LinkDialog({ from, close }: { from: IncidentLine; close: () => void }) {
	const deciding = useDeciding()
	const [kind, setKind] = useState<Kind>('response-to')
	const [to, setTo] = useState<IncidentLine | null>(null)
	const [turned, setTurned] = useState(false)
	const name = (line: IncidentLine) => line.handle ?? line.key
	const enter = () => {
		if (!to) return
		const [first, second] = turned ? [to, from] : [from, to]
		const words = `${shortTitle(first.title)} ${SAYS[kind]} ${shortTitle(second.title)}`
		close()
		void deciding?.decide({
			asked: [{ act: 'link', kind, from: name(first), to: name(second) }],
			title: `Link: ${words}`,
			said: `Linked: ${words}`,
			reasons: 'link',
		})
	}
	const [first, second] = turned ? [to, from] : [from, to]
	const end = (line: IncidentLine | null) => <strong>{line ? shortTitle(line.title) : '…'}</strong>
	return (
		<Dialog name="Link with another incident" close={close}>
			<div className="dialog-head">
				<h2>Link with another incident</h2>
			</div>
			<div className="dialog-body">
				<IncidentPicker not={from.key} pick={setTo} />
				<Labelled name="How">
					<Choice
						options={LINKS.map((one) => [one, SAYS[one]])}
						value={kind}
						onChange={({ target }) => setKind(target.value as Kind)}
					/>
				</Labelled>
				<p className="dialog-about">
					{end(first)} {SAYS[kind]} {end(second)}
				</p>
				<div className="dialog-acts">
					<Button kind="quiet" onClick={() => setTurned(!turned)}>
						Turn round
					</Button>
					<Button kind="quiet" onClick={close}>
						Cancel
					</Button>
					<Button kind="first" disabled={!to} onClick={enter}>
						Go on: say why
					</Button>
				</div>
			</div>
		</Dialog>
	)
}

/** Another value for a claim, part by part, and why. */
import { type FormEvent, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Input, Labelled } from '../design/form.tsx'
import type { ClaimToDecide } from './claim.ts'
import type { Correction } from './deciding.tsx'
import { withParts } from './fields.ts'
import { REASONS } from './reasons.ts'
import { ValueForm } from './value-form.tsx'
import './deciding.css'

export interface CorrectProps {
	claim: ClaimToDecide
	done: (given: Correction) => void
	close: () => void
}

export function CorrectDialog({ claim, done, close }: CorrectProps) {
	const [given, setGiven] = useState<Readonly<Record<string, string>>>({})
	const [reason, setReason] = useState<string>(REASONS.correct[0])
	const send = (event: FormEvent) => {
		event.preventDefault()
		if (reason.trim() !== '') done({ value: withParts(claim.field, claim.value, given), reason: reason.trim() })
	}
	return (
		<Dialog name={`Correct: ${claim.words}`} close={close}>
			<div className="dialog-head">
				<h2>Correct: {claim.words}</h2>
			</div>
			<form className="dialog-body" onSubmit={send}>
				{claim.evidence ? (
					<p className="dialog-about" dir="auto">
						“{claim.evidence}”
					</p>
				) : null}
				<ValueForm
					field={claim.field}
					value={claim.value}
					given={given}
					change={(path, text) => setGiven((before) => ({ ...before, [path]: text }))}
				/>
				<Labelled name="Why">
					<Input
						list="correct-reasons"
						value={reason}
						required
						onFocus={({ target }) => target.select()}
						onChange={({ target }) => setReason(target.value)}
					/>
				</Labelled>
				<datalist id="correct-reasons">
					{REASONS.correct.map((one) => (
						<option key={one} value={one} />
					))}
				</datalist>
				<div className="dialog-acts">
					<Button kind="quiet" onClick={close}>
						Cancel
					</Button>
					<Button kind="first" type="submit">
						Enter the correction
					</Button>
				</div>
			</form>
		</Dialog>
	)
}

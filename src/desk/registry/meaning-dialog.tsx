/** Whom or which place some names mean: one decision for all reports. */
import { type FormEvent, useState } from 'react'
import { useDeciding } from '../deciding/deciding.tsx'
import type { Part } from '../deciding/fields.ts'
import { PartField } from '../deciding/value-form.tsx'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { askedOf, type Given, MEANING, type Of, wrongIn } from './meaning.ts'
import '../deciding/deciding.css'

export interface MeaningProps {
	of: Of
	given: Given
	close: () => void
}

export function MeaningDialog({ of, given: before, close }: MeaningProps) {
	const deciding = useDeciding()
	const [given, setGiven] = useState(before)
	const wrong = wrongIn(given)
	const [names, ...others] = MEANING[of]
	const field = (part: Part, first: boolean) => (
		<PartField
			key={part.path}
			part={part}
			first={first}
			text={given[part.path] ?? ''}
			change={(text) => setGiven({ ...given, [part.path]: text })}
		/>
	)
	const title = of === 'actors' ? 'Who is this?' : 'Where is this?'
	const send = (event: FormEvent) => {
		event.preventDefault()
		if (wrong) return
		const said = `${given['names']} = ${given['name']}`
		close()
		void deciding?.decide({
			asked: [askedOf(of, given)],
			title: `${title} ${said}`,
			said: `Decided: ${said}`,
			reasons: 'names',
		})
	}
	return (
		<Dialog name={title} close={close}>
			<div className="dialog-head">
				<h2>{title}</h2>
			</div>
			<form className="dialog-body" onSubmit={send}>
				<p className="dialog-about">
					The names stay as reports print them. From now on, what is told under any of them counts as the same{' '}
					{of === 'actors' ? 'actor' : 'place'}.
				</p>
				{field(names, true)}
				<div className="form-grid">{others.map((part) => field(part, false))}</div>
				<p className="dialog-about" role="status">
					{wrong ?? ''}
				</p>
				<div className="dialog-acts">
					<Button kind="quiet" onClick={close}>
						Cancel
					</Button>
					<Button kind="first" type="submit" disabled={wrong !== null || !given['name']?.trim()}>
						Go on: say why
					</Button>
				</div>
			</form>
		</Dialog>
	)
}

/** Why: a reason by a digit, or in one's own words. */
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Area, Labelled } from '../design/form.tsx'
import { Kbd } from '../design/kbd.tsx'
import { REASONS, type ReasonsFor } from './reasons.ts'
import './deciding.css'

export interface ReasonProps {
	/** "Reject: 3 killed: guards" */
	title: string
	/** Whose reasons are offered. */
	for: ReasonsFor
	children?: ReactNode
	done: (reason: string) => void
	close: () => void
}

export function ReasonDialog({ title, for: of, children, done, close }: ReasonProps) {
	const [own, setOwn] = useState('')
	const reasons: readonly string[] = REASONS[of]
	const onKey = (event: KeyboardEvent) => {
		const reason = reasons[Number(event.key) - 1]
		if (!reason || own !== '' || event.ctrlKey || event.metaKey || event.altKey) return
		event.preventDefault()
		done(reason)
	}
	const send = (event: FormEvent) => {
		event.preventDefault()
		if (own.trim() !== '') done(own.trim())
	}
	return (
		<Dialog name={title} close={close}>
			<div className="dialog-head">
				<h2>{title}</h2>
			</div>
			<form className="dialog-body" onSubmit={send} onKeyDown={onKey}>
				{children}
				{reasons.length > 0 ? (
					<ol className="reasons">
						{reasons.map((reason, i) => (
							<li key={reason}>
								<Button onClick={() => done(reason)}>
									<Kbd>{String(i + 1)}</Kbd> {reason}
								</Button>
							</li>
						))}
					</ol>
				) : null}
				<Labelled name={reasons.length > 0 ? 'Or in your own words' : 'In your words'}>
					<Area
						data-first
						value={own}
						onKeyDown={(event) => {
							if (event.key === 'Enter' && !event.shiftKey) send(event)
						}}
						onChange={({ target }) => setOwn(target.value)}
					/>
				</Labelled>
				<div className="dialog-acts">
					<Button kind="quiet" onClick={close}>
						Cancel
					</Button>
					<Button kind="first" type="submit" disabled={own.trim() === ''}>
						Enter
					</Button>
				</div>
			</form>
		</Dialog>
	)
}

/** Who are you? Asked before the first decision, and whenever somebody else sits down. */
import { type FormEvent, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Input, Labelled } from '../design/form.tsx'
import { chooseReviewer, reviewer } from './reviewer.ts'

export function NameDialog({
	people,
	done,
	close,
}: {
	people: readonly string[]
	done: () => void
	close: () => void
}) {
	const [name, setName] = useState(reviewer())
	const choose = (chosen: string) => {
		if (chosen.trim() === '') return
		chooseReviewer(chosen)
		done()
	}
	const send = (event: FormEvent) => {
		event.preventDefault()
		choose(name)
	}
	return (
		<Dialog name="Who decides?" close={close}>
			<div className="dialog-head">
				<h2>Who decides?</h2>
			</div>
			<form className="dialog-body" onSubmit={send}>
				<p className="dialog-about">
					Each decision stands in the log under a name. It is kept in this browser; nobody logs in.
				</p>
				<Labelled name="Your name">
					<Input
						autoFocus
						value={name}
						maxLength={100}
						autoComplete="off"
						onChange={({ target }) => setName(target.value)}
					/>
				</Labelled>
				{people.length > 0 ? (
					<div className="reasons">
						{people.slice(0, 8).map((one) => (
							<Button key={one} onClick={() => choose(one)}>
								<bdi>{one}</bdi>
							</Button>
						))}
					</div>
				) : null}
				<div className="dialog-acts">
					<Button kind="quiet" onClick={close}>
						Cancel
					</Button>
					<Button kind="first" type="submit" disabled={name.trim() === ''}>
						Go on
					</Button>
				</div>
			</form>
		</Dialog>
	)
}

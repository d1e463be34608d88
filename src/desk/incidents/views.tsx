/** Views: selections with a name. The address says all of a view; the name is kept in this browser. */
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Input, Labelled } from '../design/form.tsx'
import { usePageKeys } from '../design/use-keys.ts'
import { useActions } from '../palette/actions.ts'
import { useSavedViews } from './saved.ts'

export interface ViewsProps {
	ledger: string
	/** What is shown now. */
	query: string
	/** The same in words, as a first name for it. */
	words: string
}

export function Views({ ledger, query, words }: ViewsProps) {
	const [open, setOpen] = useState(false)
	const show = () => setOpen(true)
	useActions([{ name: 'Views: open or save a selection', key: 'v', run: show }])
	usePageKeys({ v: show })
	return (
		<>
			<Button kind="quiet" onClick={show} title="Views (v)">
				Views
			</Button>
			{open ? <ViewsDialog {...{ ledger, query, words }} close={() => setOpen(false)} /> : null}
		</>
	)
}

function ViewsDialog({ ledger, query, words, close }: ViewsProps & { close: () => void }) {
	const { views, save, forget } = useSavedViews(ledger)
	const [name, setName] = useState(views.find((view) => view.query === query)?.name ?? words)
	const send = (event: FormEvent) => {
		event.preventDefault()
		save({ name: name.trim(), query })
		close()
	}
	return (
		<Dialog name="Views" close={close}>
			<div className="dialog-head">
				<h2>Views</h2>
			</div>
			<div className="dialog-body">
				{views.length === 0 ? (
					<p className="dialog-about">No view is kept yet. Narrow the list, then give the selection a name here.</p>
				) : (
					<ul className="views">
						{views.map((view) => (
							<li key={view.name}>
								<Link href={`/incidents${view.query}`} onClick={close} aria-current={view.query === query}>
									{view.name}
								</Link>
								<Button kind="quiet" onClick={() => forget(view.name)} aria-label={`Forget the view ${view.name}`}>
									Forget
								</Button>
							</li>
						))}
					</ul>
				)}
				<form onSubmit={send} className="views-save">
					<Labelled name="Keep what is shown now as">
						<Input autoFocus value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />
					</Labelled>
					<Button kind="first" type="submit" disabled={name.trim() === ''}>
						Keep
					</Button>
				</form>
				<p className="dialog-about">
					Views are kept in this browser. To send one to somebody, copy the address of the page.
				</p>
			</div>
		</Dialog>
	)
}

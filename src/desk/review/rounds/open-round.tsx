/** A new round: a name, who judges, which reports. */
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { useReports } from '../../data/hooks.tsx'
import { useDeciding } from '../../deciding/deciding.tsx'
import { Button } from '../../design/button.tsx'
import { Input, Labelled } from '../../design/form.tsx'
import { counted, dayInWords, plainName } from '../../design/in-words.ts'
import { Empty } from '../../design/states.tsx'

export function OpenRound({ first }: { first: boolean }) {
	const deciding = useDeciding()
	const [name, setName] = useState('')
	const [coders, setCoders] = useState('')
	const [words, setWords] = useState('')
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
	const { data } = useReports({ q: words || undefined, limit: '30' })
	const people = [...new Set(coders.split(',').map((one) => one.trim()))].filter(Boolean)
	const ready = name.trim() !== '' && people.length > 1 && chosen.size > 0
	const toggle = (report: string) =>
		setChosen((before) => {
			const next = new Set(before)
			if (!next.delete(report)) next.add(report)
			return next
		})
	const open = async (event: FormEvent) => {
		event.preventDefault()
		if (!ready) return
		const made = await deciding?.decide({
			asked: [{ act: 'open-round', name: name.trim(), coders: people, reports: [...chosen] }],
			said: `Opened: ${name.trim()}`,
			reason: '',
		})
		if (!made) return
		setName('')
		setChosen(new Set())
	}
	if (data?.total === 0 && words === '')
		return (
			<Empty title="No reports to judge yet">
				<p>
					<Link href="/">Add reports on the start page</Link>; a round is opened for some of them.
				</p>
			</Empty>
		)
	return (
		<details className="open-round" open={first}>
			<summary>Open a round</summary>
			<form onSubmit={(event) => void open(event)}>
				<div className="form-grid">
					<Labelled name="Its name">
						<Input value={name} maxLength={200} onChange={({ target }) => setName(target.value)} />
					</Labelled>
					<Labelled name="Who judges" hint="names as they decide here, with commas between">
						<Input value={coders} onChange={({ target }) => setCoders(target.value)} />
					</Labelled>
					<Labelled name="Find reports">
						<Input value={words} onChange={({ target }) => setWords(target.value)} />
					</Labelled>
				</div>
				<ul className="round-reports">
					{data?.reports.map(({ report, title, opening, publisher, published }) => (
						<li key={report}>
							<label className="check">
								<input type="checkbox" checked={chosen.has(report)} onChange={() => toggle(report)} />
								<span>
									{title || opening || report}{' '}
									<span className="minor">
										{[plainName(publisher), published ? dayInWords(published.slice(0, 10)) : '']
											.filter(Boolean)
											.join(', ')}
									</span>
								</span>
							</label>
						</li>
					))}
				</ul>
				<Button kind="first" type="submit" disabled={!ready}>
					Open it with {counted(chosen.size, 'report')}
				</Button>
			</form>
		</details>
	)
}

/** Another incident, found by words: arrows go through what is found, Enter takes it. */
import { type KeyboardEvent, useId, useState } from 'react'
import { useIncidents } from '../data/hooks.tsx'
import type { IncidentLine } from '../data/types.ts'
import { Input, Labelled } from '../design/form.tsx'
import { intervalInWords, shortTitle } from '../design/in-words.ts'

export interface PickerProps {
	/** Key of the incident that is not meant. */
	not: string
	/** Offered while nothing is typed. */
	first?: readonly IncidentLine[]
	pick: (line: IncidentLine) => void
}

export function IncidentPicker({ not, first = [], pick }: PickerProps) {
	const [words, setWords] = useState('')
	const [at, setAt] = useState(0)
	const list = useId()
	const { data } = useIncidents({ q: words || undefined, limit: '12' })
	const found = data?.incidents ?? []
	const lines = (words === '' ? [...first, ...found.filter(({ key }) => !first.some((one) => one.key === key))] : found)
		.filter(({ key }) => key !== not)
		.slice(0, 10)
	const chosen = Math.min(at, lines.length - 1)
	const onKey = (event: KeyboardEvent) => {
		const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
		if (by !== 0) setAt(Math.min(Math.max(chosen + by, 0), lines.length - 1))
		else if (event.key === 'Enter' && lines[chosen]) pick(lines[chosen])
		else return
		event.preventDefault()
	}
	return (
		<div className="picker">
			<Labelled name="Which incident?">
				<Input
					autoFocus
					role="combobox"
					aria-expanded="true"
					aria-controls={list}
					aria-activedescendant={lines[chosen] ? `${list}-${chosen}` : undefined}
					placeholder="Words of its title, place, names, weapons"
					value={words}
					onKeyDown={onKey}
					onChange={({ target }) => {
						setWords(target.value)
						setAt(0)
					}}
				/>
			</Labelled>
			<div id={list} role="listbox" aria-label="Incidents found" className="picker-list">
				{lines.map((line, i) => (
					// biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
					<div
						key={line.key}
						id={`${list}-${i}`}
						role="option"
						tabIndex={-1}
						aria-selected={i === chosen}
						className="picker-line"
						onPointerEnter={() => setAt(i)}
						onClick={() => pick(line)}
					>
						<span>{shortTitle(line.title)}</span>
						<span className="minor">{intervalInWords(line.earliest, line.latest)}</span>
					</div>
				))}
			</div>
			{data && lines.length === 0 ? <p className="dialog-about">No incident has these words.</p> : null}
		</div>
	)
}

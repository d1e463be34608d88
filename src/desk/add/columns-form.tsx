/** Which column of a table holds what: asked once, with what its names and its first cells suggest. */
import { useEffect, useId, useRef, useState } from 'react'
import type { TableAsked } from '../data/types.ts'
import { Button } from '../design/button.tsx'
import { Choice as Switch } from '../design/choice.tsx'
import { Choice } from '../design/form.tsx'
import { type Chosen, choose, columnsOf, FIELDS, type Kind, missing } from './held.ts'
import './columns-form.css'

export interface ColumnsFormProps {
	table: TableAsked
	give: (columns: Readonly<Record<string, string>>) => void
	cancel: () => void
}

export function ColumnsForm({ table: { from, header, rows, guess }, give, cancel }: ColumnsFormProps) {
	const [kind, setKind] = useState<Kind>(guess['text'] || !(guess['date'] || guess['year']) ? 'reports' : 'events')
	const [chosen, setChosen] = useState<Chosen>(() =>
		Object.fromEntries(Object.entries(guess).map(([field, column]) => [column, field])),
	)
	const id = useId()
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => heading.current?.focus(), [])
	const columns = columnsOf(chosen, kind)
	const lacks = missing(columns, kind)
	const names = [...new Set(header.filter(Boolean))]
	return (
		<form
			className="columns"
			onSubmit={(event) => {
				event.preventDefault()
				if (lacks === null) give(columns)
			}}
		>
			<h3 ref={heading} tabIndex={-1}>
				What do the columns of {from} hold?
			</h3>
			<Switch
				name="Each row is"
				values={[
					{ value: 'reports', label: 'Each row is a report' },
					{ value: 'events', label: 'Each row is an event somebody coded' },
				]}
				chosen={kind}
				choose={setKind}
			/>
			<ul className="columns-list">
				{names.map((name, at) => {
					const held = chosen[name] ?? ''
					const cells = rows.map((row) => row[header.indexOf(name)] ?? '').filter(Boolean)
					return (
						<li key={name}>
							<div className="columns-one">
								<label htmlFor={`${id}-${at}`}>{name}</label>
								<Choice
									id={`${id}-${at}`}
									value={columns[held] === name ? held : ''}
									onChange={(event) => setChosen(choose(chosen, name, event.target.value))}
									options={[['', 'nothing that is read'], ...FIELDS[kind]]}
								/>
							</div>
							<span className="columns-cells" dir="auto">
								{cells.length > 0 ? cells.join(' · ') : 'empty at first'}
							</span>
						</li>
					)
				})}
			</ul>
			<p className="add-note" role="status">
				{lacks ?? 'This is remembered for every table that has these names.'}
			</p>
			<div className="add-do">
				<Button type="submit" kind="first" disabled={lacks !== null}>
					Add the table
				</Button>
				<Button kind="quiet" onClick={cancel}>
					Leave it
				</Button>
			</div>
		</form>
	)
}

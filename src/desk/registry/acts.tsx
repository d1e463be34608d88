/** Deciding on names of the registry: marking lines, saying that they are one, and the window in which that is written. */
import { type ReactNode, useState } from 'react'
import { useDeciding } from '../deciding/deciding.tsx'
import { Button } from '../design/button.tsx'
import { Kbd } from '../design/kbd.tsx'
import { later } from '../design/later.tsx'
import { usePageKeys } from '../design/use-keys.ts'
import { useActions } from '../palette/actions.ts'
import { type Given, givenOf, type Of } from './meaning.ts'

const MeaningDialog = later(async () => (await import('./meaning-dialog.tsx')).MeaningDialog)

interface Entry {
	readonly id: string
	readonly name: string
	readonly names: readonly string[]
	readonly country: string | null
}

export interface Meanings {
	readonly marked: ReadonlySet<string>
	mark(id: string): void
	/** Opens the form for these names. */
	ask(given: Given): void
	/** The bar over the table and the open form. */
	readonly shown: ReactNode
}

/** Null where nothing can be decided. */
export function useMeanings(of: Of, entries: readonly Entry[]): Meanings | null {
	const deciding = useDeciding()
	const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
	const [given, setGiven] = useState<Given | null>(null)
	const chosen = entries.filter(({ id }) => marked.has(id))
	const mark = (id: string) => {
		const next = new Set(marked)
		if (!next.delete(id)) next.add(id)
		setMarked(next)
	}
	const askOf = (some: readonly Entry[]) => {
		// What most incidents call it comes first.
		const [first] = some
		if (!first) return
		const names = some.flatMap((one) => (one.names.length > 0 ? one.names : [one.name]))
		setGiven(givenOf(names, { name: first.name, ...(first.country ? { country: first.country } : {}) }))
	}
	const here = () => entries.find(({ id }) => id === document.activeElement?.closest('tr')?.dataset['key'])
	const ask = () => {
		const line = here()
		askOf(chosen.length > 0 ? chosen : line ? [line] : [])
	}
	const markHere = () => {
		const line = here()
		if (line) mark(line.id)
	}
	useActions(deciding ? [{ name: of === 'actors' ? 'Who is this?' : 'Where is this?', key: 'm', run: ask }] : [])
	usePageKeys(deciding ? { x: markHere, m: ask } : {})
	if (!deciding) return null
	return {
		marked,
		mark,
		ask: setGiven,
		shown: (
			<>
				<div className="registry-bar">
					{chosen.length > 0 ? (
						<>
							<span>{chosen.map(({ name }) => name).join(', ')}</span>
							<Button onClick={() => askOf(chosen)}>
								{chosen.length > 1 ? 'These are one' : of === 'actors' ? 'Who is this?' : 'Where is this?'} <Kbd>m</Kbd>
							</Button>
							<Button kind="quiet" onClick={() => setMarked(new Set())}>
								Unmark all
							</Button>
						</>
					) : (
						<span className="minor">
							Mark lines that mean one and the same, with <Kbd>x</Kbd> on the line; <Kbd>m</Kbd> says what a name stands
							for.
						</span>
					)}
				</div>
				{given ? (
					<MeaningDialog
						of={of}
						given={given}
						close={() => {
							setGiven(null)
							setMarked(new Set())
						}}
					/>
				) : null}
			</>
		),
	}
}

/** Going through the lines of a table by key: j and k, or the arrows. */
import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** For the body of a table: the first link of each line is where one stands. */
export function stepLines(event: KeyboardEvent<HTMLElement>): void {
	const step = STEPS[event.key]
	const target = event.target as HTMLElement
	if (!step || event.ctrlKey || event.metaKey || event.altKey || target.matches('input, select, textarea')) return
	const rows = [...event.currentTarget.children]
	const links = rows.flatMap((row) => row.querySelector<HTMLElement>('a') ?? [])
	const now = links.findIndex((link) => link.closest('tr') === target.closest('tr'))
	const next = links[now + step]
	if (!next) return
	event.preventDefault()
	next.focus()
}

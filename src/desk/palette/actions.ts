/** What can be done on the page that is open: pages say it, the command palette offers it. */
import { useEffect, useRef, useSyncExternalStore } from 'react'

export interface Action {
	/** As one would look for it: "Change colours". */
	readonly name: string
	/** The key that does the same, when there is one. */
	readonly key?: string
	readonly run: () => void
}

let offered: readonly (readonly Action[])[] = []
let all: readonly Action[] = []
const listeners = new Set<() => void>()

function change(next: readonly (readonly Action[])[]): void {
	offered = next
	all = next.flat()
	for (const tell of listeners) tell()
}

/** Offers these as long as the page is there. Names decide whether they are others; what they do may change freely. */
export function useActions(actions: readonly Action[]): void {
	const now = useRef(actions)
	now.current = actions
	const names = JSON.stringify(actions.map(({ name, key }) => [name, key]))
	useEffect(() => {
		const mine: readonly Action[] = (JSON.parse(names) as [string, string | null][]).map(([name, key], i) => ({
			name,
			...(key ? { key } : {}),
			run: () => now.current[i]?.run(),
		}))
		change([...offered, mine])
		return () => change(offered.filter((one) => one !== mine))
	}, [names])
}

export const useOffered = (): readonly Action[] =>
	useSyncExternalStore(
		(tell) => {
			listeners.add(tell)
			return () => listeners.delete(tell)
		},
		() => all,
	)

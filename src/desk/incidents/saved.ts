/** Selections of incidents that somebody gave a name: kept in this browser, beside the ledger they were made on. */
import { useSyncExternalStore } from 'react'

export interface SavedView {
	readonly name: string
	/** "?type=ASSAULT&contested=true" */
	readonly query: string
}

const NONE: readonly SavedView[] = []
const keyOf = (ledger: string): string => `attestary views of ${ledger}`
const listeners = new Set<() => void>()
const read = new Map<string, readonly SavedView[]>()

function viewsOf(ledger: string): readonly SavedView[] {
	const held = read.get(ledger)
	if (held) return held
	const views = readViews(stored(ledger))
	read.set(ledger, views)
	return views
}

function stored(ledger: string): string | null {
	try {
		return localStorage.getItem(keyOf(ledger))
	} catch {
		// A browser may forbid pages to keep anything.
		return null
	}
}

/** Whatever else stands there is left out. */
export function readViews(text: string | null): readonly SavedView[] {
	try {
		const told: unknown = JSON.parse(text ?? '[]')
		if (!Array.isArray(told)) return NONE
		return told.flatMap((one: Partial<SavedView> | null) =>
			typeof one?.name === 'string' && typeof one.query === 'string' && /^(\?|$)/.test(one.query)
				? [{ name: one.name, query: one.query }]
				: [],
		)
	} catch {
		return NONE
	}
}

/** With the new one; one of the same name gives way. */
export const withView = (views: readonly SavedView[], view: SavedView): readonly SavedView[] =>
	[...views.filter(({ name }) => name !== view.name), view].sort((a, b) => a.name.localeCompare(b.name, 'en'))

function keep(ledger: string, views: readonly SavedView[]): void {
	read.set(ledger, views)
	try {
		localStorage.setItem(keyOf(ledger), JSON.stringify(views))
	} catch {
		// It stays for as long as this window is open.
	}
	for (const tell of listeners) tell()
}

export function useSavedViews(ledger: string) {
	const views = useSyncExternalStore(
		(tell) => {
			const other = (event: StorageEvent) => {
				if (event.key !== keyOf(ledger)) return
				read.delete(ledger)
				tell()
			}
			listeners.add(tell)
			window.addEventListener('storage', other)
			return () => {
				listeners.delete(tell)
				window.removeEventListener('storage', other)
			}
		},
		() => viewsOf(ledger),
	)
	return {
		views,
		save: (view: SavedView) => keep(ledger, withView(views, view)),
		forget: (name: string) =>
			keep(
				ledger,
				views.filter((view) => view.name !== name),
			),
	}
}

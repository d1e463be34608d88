/** Who decides: a name that a person chooses in this browser. It is kept here, sent with each decision, and no login. */
import { useSyncExternalStore } from 'react'

const PLACE = 'attestary-reviewer'
const listeners = new Set<() => void>()

export function reviewer(): string {
	try {
		return localStorage.getItem(PLACE) ?? ''
	} catch {
		return unkept
	}
}
/** Where a browser keeps nothing, the name holds until the page is closed. */
let unkept = ''

export function chooseReviewer(name: string): void {
	unkept = name.trim()
	try {
		localStorage.setItem(PLACE, unkept)
	} catch {
		// It holds until the page is closed.
	}
	for (const tell of listeners) tell()
}

export const useReviewer = (): string =>
	useSyncExternalStore((tell) => {
		listeners.add(tell)
		addEventListener('storage', tell)
		return () => {
			listeners.delete(tell)
			removeEventListener('storage', tell)
		}
	}, reviewer)

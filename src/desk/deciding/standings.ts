/** How claims stand while a decision is on its way: shown at once, and taken back when it could not be entered. */
import { useSyncExternalStore } from 'react'
import type { ClaimInContext } from '../data/types.ts'

export type Standing = ClaimInContext['standing']
export type Status = Standing['status']

let coming: ReadonlyMap<string, Status> = new Map()
const listeners = new Set<() => void>()

function change(next: ReadonlyMap<string, Status>): void {
	coming = next
	for (const tell of listeners) tell()
}

/** Shows these claims so until the answer ends it. */
export function expectStanding(claims: readonly string[], status: Status): () => void {
	change(new Map([...coming, ...claims.map((claim) => [claim, status] as const)]))
	return () => change(new Map([...coming].filter(([claim]) => !claims.includes(claim))))
}

/** How a claim stands, a decision that is on its way included. */
export function useStatus(claim: string, standing: Standing | undefined): Status {
	const expected = useSyncExternalStore(listen, () => coming.get(claim))
	return expected ?? standing?.status ?? 'standing'
}

/** All that is on its way, for lists. */
export const useComing = (): ReadonlyMap<string, Status> => useSyncExternalStore(listen, () => coming)

function listen(tell: () => void): () => void {
	listeners.add(tell)
	return () => listeners.delete(tell)
}

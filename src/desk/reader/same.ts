/** Keeping what is the same the same, so that what is drawn from it stays as it is. */
import { useCallback, useRef } from 'react'

/** The array of the last time while its members are the same ones. */
export function useSame<T>(items: readonly T[]): readonly T[] {
	const held = useRef(items)
	const same = held.current.length === items.length && items.every((item, i) => item === held.current[i])
	if (!same) held.current = items
	return held.current
}

/** One function for as long as the page stands, which does what the newest one does. */
export function useStable<A extends unknown[]>(action: (...given: A) => void): (...given: A) => void {
	const held = useRef(action)
	held.current = action
	return useCallback((...given: A) => held.current(...given), [])
}

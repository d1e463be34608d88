/** How many there are: said when it is known, and read out when it changes. */
import { useRef } from 'react'

/** An answer; while the next one is on its way, the one before. */
export interface Asked {
	readonly isPlaceholderData: boolean
}

/** The earlier value while the next answer is on its way: a new choice is never told with the number of the old one. */
export function useSettled<T>({ isPlaceholderData }: Asked, now: T): T {
	const held = useRef(now)
	if (!isPlaceholderData) held.current = now
	return held.current
}

export function Counter({ answer, children }: { answer: Asked; children: string }) {
	const said = useSettled(answer, children)
	return (
		<span role="status" aria-busy={answer.isPlaceholderData}>
			{said}
		</span>
	)
}

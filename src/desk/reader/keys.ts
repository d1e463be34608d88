/** The keys of the reader page: j and k step, n goes to what nobody decided on, o puts the original beside it, Esc closes, a number switches a layer. Enter is the button's own. */
import { useEffect, useRef } from 'react'
import { isTyping } from '../design/search-field.tsx'

export interface KeyActions {
	step: (by: 1 | -1) => void
	/** To the next value that nobody decided on. */
	unreviewed: () => void
	/** The original beside it, or away. */
	beside: () => void
	close: () => void
	layer: (n: number) => void
}

export function useKeys(actions: KeyActions): void {
	const held = useRef(actions)
	held.current = actions
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
			const { step, unreviewed, beside, close, layer } = held.current
			if (event.key === 'j') step(1)
			else if (event.key === 'k') step(-1)
			else if (event.key === 'n') unreviewed()
			else if (event.key === 'o') beside()
			else if (event.key === 'Escape') close()
			else if (/^[1-9]$/.test(event.key)) layer(Number(event.key) - 1)
			else return
			event.preventDefault()
		}
		document.addEventListener('keydown', onKey)
		return () => document.removeEventListener('keydown', onKey)
	}, [])
}

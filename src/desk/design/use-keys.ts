/** Single keys of a page. They do nothing while somebody types, and nothing together with Ctrl, Alt or the command key. */
import { useEffect, useRef } from 'react'
import { isTyping } from './search-field.tsx'

export function usePageKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
	const held = useRef(keys)
	held.current = keys
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return
			const run = held.current[event.key]
			if (!run) return
			event.preventDefault()
			run()
		}
		document.addEventListener('keydown', onKey)
		return () => document.removeEventListener('keydown', onKey)
	}, [])
}

/** Words to look for in incidents, from everywhere; "/" goes there. */
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { Kbd } from './kbd.tsx'

export function SearchField() {
	const [, go] = useLocation()
	const field = useRef<HTMLInputElement>(null)
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== '/' || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
			event.preventDefault()
			field.current?.focus()
		}
		document.addEventListener('keydown', onKey)
		return () => document.removeEventListener('keydown', onKey)
	}, [])
	return (
		<search className="search-field">
			<form
				onSubmit={(event) => {
					event.preventDefault()
					const words = field.current?.value.trim() ?? ''
					if (words !== '') go(`/incidents?q=${encodeURIComponent(words)}`)
					field.current?.blur()
				}}
			>
				<input id="search" ref={field} type="search" aria-label="Search incidents" placeholder="Search incidents" />
				<Kbd>/</Kbd>
			</form>
		</search>
	)
}

/** True where a key press writes a letter rather than giving a command. */
export function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
	)
}

/** Keys that work everywhere, and the two windows they open. Both are fetched when first opened. */
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { later } from '../design/later.tsx'
import { isTyping } from '../design/search-field.tsx'
import { type Place, usePlacesOf } from '../places.ts'

const Palette = later(async () => (await import('./palette.tsx')).default)
const Sheet = later(async () => (await import('./sheet.tsx')).default)

type Open = 'palette' | 'sheet' | null

export function Commands() {
	const [open, setOpen] = useState<Open>(null)
	const close = () => setOpen(null)
	useKeys(setOpen, usePlacesOf())
	return (
		<>
			<button
				type="button"
				className="palette-button"
				aria-label="Commands"
				title="Commands (Ctrl K)"
				aria-haspopup="dialog"
				onClick={() => setOpen('palette')}
			>
				<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
					<path
						d="M3 4.5h10M3 8h10M3 11.5h6"
						fill="none"
						stroke="currentColor"
						strokeWidth="1.3"
						strokeLinecap="round"
					/>
				</svg>
			</button>
			{open === 'palette' ? <Palette close={close} showKeys={() => setOpen('sheet')} /> : null}
			{open === 'sheet' ? <Sheet close={close} /> : null}
		</>
	)
}

/** How long "g" waits for its letter. */
const WAIT = 1200

function useKeys(setOpen: (open: Open) => void, places: readonly Place[]): void {
	const [, go] = useLocation()
	const held = useRef({ go, places })
	held.current = { go, places }
	useEffect(() => {
		let since = 0
		const onKey = (event: KeyboardEvent) => {
			if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey) {
				setOpen('palette')
				event.preventDefault()
				return
			}
			if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return
			if (event.key === '?') {
				setOpen('sheet')
				event.preventDefault()
			} else if (event.key === 'g') since = event.timeStamp
			else if (since > 0 && event.timeStamp - since < WAIT) {
				since = 0
				const place = held.current.places.find(({ key }) => key === event.key)
				if (!place) return
				held.current.go(place.href)
				// Other keys of the page are one letter: this one is spent.
				event.preventDefault()
				event.stopImmediatePropagation()
			}
		}
		document.addEventListener('keydown', onKey, { capture: true })
		return () => document.removeEventListener('keydown', onKey, { capture: true })
	}, [setOpen])
}

/** A window over the page: the browser's own, so that focus stays inside it, goes back afterwards, and Escape closes it. */
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import './dialog.css'

export interface DialogProps {
	/** What it is called for those who hear it. */
	name: string
	close: () => void
	/** At the upper edge, for what changes its height while one types. */
	high?: boolean
	children: ReactNode
}

export function Dialog({ name, close, high = false, children }: DialogProps) {
	const dialog = useRef<HTMLDialogElement>(null)
	// Before it leaves the document: closing gives the focus back, being taken away does not.
	useLayoutEffect(() => {
		const element = dialog.current
		const before = document.activeElement
		if (element && !element.open) element.showModal()
		// The browser takes what can be focused first; where something else is meant, it says so.
		element?.querySelector<HTMLElement>('[data-first]')?.focus()
		return () => {
			element?.close()
			// It is gone from the page by now, and the browser no longer knows where the focus was.
			if (before instanceof HTMLElement) before.focus({ preventScroll: true })
		}
	}, [])
	return (
		<dialog
			ref={dialog}
			className={high ? 'dialog dialog-high' : 'dialog'}
			aria-label={name}
			onCancel={(event) => {
				event.preventDefault()
				close()
			}}
			// The keys of the page below are not meant while it is open.
			onKeyDown={(event) => event.stopPropagation()}
			onClick={(event) => {
				if (event.target === event.currentTarget) close()
			}}
		>
			<div className="dialog-in">{children}</div>
		</dialog>
	)
}

/** What was just done, with the way back; or why it could not be done. Read out, and gone after a while unless it is a problem. */
import { type ReactNode, useEffect } from 'react'
import './toast.css'

export interface ToastProps {
	/** Another one of the same words begins its time anew. */
	id: number
	/** `coming`: it is on its way, and nobody knows yet. */
	kind: 'coming' | 'done' | 'problem'
	children: ReactNode
	close: () => void
}

/** Milliseconds that something done stays in view. */
const STAYS = 10_000

export function Toast({ id, kind, children, close }: ToastProps) {
	// biome-ignore lint/correctness/useExhaustiveDependencies: a time for each toast, whatever is drawn anew in between.
	useEffect(() => {
		if (kind !== 'done') return
		const timer = setTimeout(close, STAYS)
		return () => clearTimeout(timer)
	}, [id, kind])
	return (
		<div className={`toast toast-${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
			{children}
			<button type="button" className="toast-close" aria-label="Close this message" onClick={close}>
				✕
			</button>
		</div>
	)
}

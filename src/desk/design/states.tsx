/** What stands where there is nothing yet, nothing at all, or something went wrong. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Button } from './button.tsx'
import './states.css'

/** Nothing to show, why, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
	return (
		<div className="empty">
			<p className="empty-title">{title}</p>
			{children ? <div className="empty-text">{children}</div> : null}
		</div>
	)
}

/** One problem in one sentence, with its code for whoever looks it up, and a way to try again. */
/** `at` names what it is about, where several things were given. */
export function ErrorNote({ error, at, again }: { error: unknown; at?: string; again?: () => void }) {
	const { message, code } = told(error)
	// What is not there will not be there a moment later.
	const isGone = code === 'api/not-found'
	return (
		<div className="error-note" role="alert">
			<p>
				<strong>{message}</strong>
			</p>
			<p className="error-code">
				{at ? (
					<>
						<bdi>{at}</bdi> ·{' '}
					</>
				) : null}
				{code}
			</p>
			{again && !isGone ? <Button onClick={again}>Try again</Button> : null}
			{isGone ? <Link href="/">To the start page</Link> : null}
		</div>
	)
}

function told(error: unknown): { message: string; code: string } {
	if (typeof error === 'object' && error !== null && 'code' in error && 'message' in error)
		return { message: String(error.message), code: String(error.code) }
	return { message: 'This page could not be shown.', code: error instanceof Error ? error.message : String(error) }
}

/** Grey lines in the shape of what is coming. */
export function Skeleton({ lines = 3, label = 'Loading' }: { lines?: number; label?: string }) {
	return (
		<div className="skeleton" role="status">
			<span className="unseen">{label}</span>
			{Array.from({ length: lines }, (_, line) => line).map((line) => (
				<span key={line} className={`skeleton-line skeleton-${line % 3}`} aria-hidden="true" />
			))}
		</div>
	)
}

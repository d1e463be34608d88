/** How far a long work is, and the way to end it. */
import { Button } from './button.tsx'
import './progress.css'

export interface ProgressProps {
	/** What is being done, for whoever does not see the words beside it. */
	name: string
	words: string
	done: number
	/** Null: nobody knows beforehand. */
	of: number | null
	stop: () => void
}

export function Progress({ name, words, done, of, stop }: ProgressProps) {
	return (
		<>
			<p>{words}</p>
			<progress className="progress" aria-label={name} {...(of ? { value: done, max: of } : {})} />
			<Button kind="quiet" onClick={stop}>
				Stop
			</Button>
		</>
	)
}

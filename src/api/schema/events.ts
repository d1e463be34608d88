/** What the streams of the API send, by the name of the event. */
import type { AddProgress, Job } from './jobs.ts'
import type { ToldProblem } from './problem.ts'

/** What `GET /api/jobs/:id/events` sends, by the name of the event. */
export interface JobEvents {
	/** At once, and again when its state changes; the stream ends after one that is done, stopped or failed. */
	readonly job: Job
	readonly progress: AddProgress
	readonly problem: ToldProblem
}

/** What `GET /api/events` sends. */
export interface LedgerEvents {
	/** Something was written, by this desk or by another program: ask again for what is shown. `hello` comes first, when listening. */
	readonly hello: Readonly<Record<string, never>>
	readonly changed: Readonly<Record<string, never>>
}

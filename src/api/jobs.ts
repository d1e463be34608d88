/** Addings that were asked for: one runs, the others wait, whoever listens hears how it goes. Forgotten when the server ends. */
import { randomBytes } from 'node:crypto'
import { holdsOne, kindOfName } from '../intake/format.ts'
import type { Given as Metadata } from '../intake/given.ts'
import type { Problem } from '../report/problem.ts'
import type { Given, Helper } from '../run/helper.ts'
import type { Job, JobEvents } from './schema.ts'

/** What is remembered of one job, and how many of them. */
const MOST_PROBLEMS = 1000
const MOST_REPORTS = 1000
const MOST_JOBS = 100
/** Nobody sees more progress than this, milliseconds. */
const PACE = 100

/** Problems of the ledger that end an adding before its time; what was safe before stays. */
const BREAKING: ReadonlySet<string> = new Set([
	'ledger/locked',
	'ledger/read-only',
	'ledger/full',
	'ledger/unreadable',
	'ledger/damaged',
])

export type Listener = <E extends keyof JobEvents>(event: E, data: JobEvents[E]) => void

interface Held {
	job: Job
	readonly given: Given
	readonly options: Metadata
	readonly stop: SharedArrayBuffer
	readonly listeners: Set<Listener>
}

export interface Adder {
	readonly helper: Pick<Helper, 'add'>
	readonly by: string
	readonly now: () => Date
	/** Told of what is our own fault. */
	readonly complain: (error: unknown) => void
}

export class Jobs {
	private readonly adder: Adder
	private readonly held = new Map<string, Held>()
	private last: Promise<void> = Promise.resolve()

	constructor(adder: Adder) {
		this.adder = adder
	}

	start(given: Given, options: Metadata): Job {
		const id = randomBytes(9).toString('base64url')
		const progress = { seen: 0, kept: 0, of: inputsIn(given), from: '' }
		const job: Job = { id, what: inWords(given), state: 'waiting', progress, problems: [], summary: null }
		const held: Held = { job, given, options, stop: new SharedArrayBuffer(4), listeners: new Set() }
		this.held.set(id, held)
		this.forget()
		this.last = this.last.then(() => this.run(held))
		return job
	}

	get(id: string): Job | null {
		return this.held.get(id)?.job ?? null
	}

	/** Newest first. */
	list(): Job[] {
		return [...this.held.values()].map(({ job }) => job).toReversed()
	}

	/** Ends after the report it is at. One that has not begun never does. */
	stop(id: string): Job | null {
		const held = this.held.get(id)
		if (!held) return null
		Atomics.store(new Int32Array(held.stop), 0, 1)
		if (held.job.state === 'waiting') this.change(held, { state: 'stopped' })
		return held.job
	}

	/** Hears the job at once, and what happens from then on. The answer ends it. */
	listen(id: string, listener: Listener): () => void {
		const held = this.held.get(id)
		if (!held) return () => {}
		held.listeners.add(listener)
		listener('job', held.job)
		return () => held.listeners.delete(listener)
	}

	private async run(held: Held): Promise<void> {
		if (held.job.state !== 'waiting') return
		this.change(held, { state: 'running' })
		const { helper, by, now } = this.adder
		const reports = new Set<string>()
		let shown = 0
		try {
			const adding = { given: held.given, options: held.options, obtained: now().toISOString(), by, stop: held.stop }
			const { value, problems } = await helper.add(adding, {
				progress: ({ seen, kept, from }) => {
					held.job = { ...held.job, progress: { seen, kept, from, of: held.job.progress.of } }
					if (now().getTime() - shown < PACE) return
					shown = now().getTime()
					tell(held, 'progress', held.job.progress)
				},
				problem: ({ problem, from, words }) => this.note(held, problem, from, words),
				report: (report) => reports.size < MOST_REPORTS && reports.add(report),
			})
			for (const problem of problems) this.note(held, problem, problem.report, null)
			const stopped = new Int32Array(held.stop)[0] === 1
			if (!value) return this.change(held, { state: 'failed' })
			const broke = problems.some(({ code }) => BREAKING.has(code))
			const progress = { ...held.job.progress, seen: value.seen, kept: value.kept }
			this.change(held, {
				state: broke ? 'failed' : stopped ? 'stopped' : 'done',
				progress,
				summary: { ...value, reports: [...reports] },
			})
		} catch (error) {
			this.adder.complain(error)
			const message = 'Adding failed, and that is the program’s own fault. What was safe before is in the ledger.'
			this.note(held, { code: 'api/failed', level: 'error', report: held.job.what, span: null, message }, '', null)
			this.change(held, { state: 'failed' })
		}
	}

	private note(held: Held, { code, level, report, span, message }: Problem, from: string, words: string | null): void {
		const told = {
			problem: { code, level, report, span: span && { start: span.start, end: span.end }, message },
			from,
			words,
		}
		if (held.job.problems.length >= MOST_PROBLEMS) return
		held.job = { ...held.job, problems: [...held.job.problems, told] }
		tell(held, 'problem', told)
	}

	private change(held: Held, changes: Partial<Job>): void {
		held.job = { ...held.job, ...changes }
		tell(held, 'job', held.job)
	}

	/** The oldest ones that are over. */
	private forget(): void {
		for (const [id, { job }] of this.held) {
			if (this.held.size <= MOST_JOBS) return
			if (isOver(job)) this.held.delete(id)
		}
	}
}

export const isOver = ({ state }: Job): boolean => state === 'done' || state === 'stopped' || state === 'failed'

function tell<E extends keyof JobEvents>({ listeners }: Held, event: E, data: JobEvents[E]): void {
	for (const listener of listeners) listener(event, data)
}

function inWords(given: Given): string {
	if (given.kind === 'text') return 'a text'
	if (given.kind === 'address') return given.url
	const [first] = given.files
	return given.files.length === 1 && first ? first.name : `${given.files.length} files`
}

/** Null when some of the files may hold many reports, which nobody has counted. */
function inputsIn(given: Given): number | null {
	if (given.kind !== 'files') return 1
	const names = given.files.map(({ name }) => name).filter((name) => kindOfName(name) !== 'beside')
	return names.every(holdsOne) ? names.length : null
}

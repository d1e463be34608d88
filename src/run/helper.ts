/** The thread of `thread.ts` from outside: what can be asked of it, and how it answers. Started when first asked. */
import { Worker } from 'node:worker_threads'
import type { Format, Preview } from '../exchange/index.ts'
import type { CodingByHand } from '../incident/asked-coding.ts'
import type { Decision } from '../incident/schema.ts'
import type { Columns, Given as Metadata, Sent } from '../intake/index.ts'
import type { Outcome, Problem } from '../report/problem.ts'
import type { CodedByHand } from './code-by-hand.ts'
import type { Deciding } from './decide.ts'
import type { ExportOf } from './export.ts'
import type { AddSummary, Progress } from './ledger-work.ts'
import type { ToldProblem } from './problems-of.ts'
import type { Step } from './steps.ts'

/** What to add: a text as somebody pasted it, the address of a page, or files. */
export type Given =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'address'; readonly url: string }
	| {
			readonly kind: 'files'
			readonly files: readonly Sent[]
			/** Which column of a table holds what; remembered. */
			readonly columns?: Columns | undefined
	  }

export interface Setting {
	readonly ledger: string
	/** The folder of the project's own knowledge. */
	readonly knowledge: string | null
}

/** What the thread knows from its start. */
export interface Told extends Setting {
	/** Its first number is 1 as soon as all is to end. */
	readonly ending: SharedArrayBuffer
}

interface Adding {
	readonly kind: 'add'
	readonly given: Given
	readonly options: Metadata
	readonly obtained: string
	readonly by: string
	/** One number that both threads see: 1 asks it to stop. */
	readonly stop: SharedArrayBuffer
}
type Exporting = (
	| { readonly kind: 'preview-export' }
	| { readonly kind: 'export'; readonly format: Format; readonly by: string }
) & { readonly of: ExportOf; readonly stop: SharedArrayBuffer }
type Asking =
	| Adding
	| { readonly kind: 'problems'; readonly report: string }
	| { readonly kind: 'decide'; readonly deciding: Deciding }
	| { readonly kind: 'code'; readonly by: string; readonly wanted: CodingByHand }
	| Exporting
export type Asked = Asking & { readonly id: number }
export type AskedExport = Exporting & { readonly id: number }

export type Answered = { readonly id: number } & (
	| { readonly kind: 'progress'; readonly progress: Progress }
	| { readonly kind: 'step'; readonly step: Step }
	| ({ readonly kind: 'problem' } & ToldProblem)
	| { readonly kind: 'report'; readonly report: string }
	| { readonly kind: 'end'; readonly value: unknown; readonly problems: readonly Problem[] }
	| { readonly kind: 'broken'; readonly what: string }
)

export interface AddListener {
	progress(progress: Progress): void
	problem(told: ToldProblem): void
	report(report: string): void
}

/** A work that is watched, and stopped by its one number that both threads see. */
export interface Watched {
	readonly stop: SharedArrayBuffer
	readonly step: (step: Step) => void
}

export interface HelperOptions {
	/** The file that the thread runs, for a program that is run from its sources. */
	readonly thread?: URL
}

/** Milliseconds that closing waits for what is being done. */
const GRACE = 20_000

/** Nothing more is asked. */
export interface Close {
	readonly kind: 'close'
}

interface Waiting {
	readonly resolve: (outcome: Outcome<unknown>) => void
	readonly reject: (error: Error) => void
	readonly hear: (answered: Answered) => void
}

const hearing = (step: Watched['step']) => (answered: Answered) => {
	if (answered.kind === 'step') step(answered.step)
}

export class Helper {
	private readonly setting: Setting
	private readonly options: HelperOptions
	private readonly waiting = new Map<number, Waiting>()
	private readonly ending = new SharedArrayBuffer(4)
	private worker: Worker | null = null
	private asked = 0

	constructor(setting: Setting, options: HelperOptions = {}) {
		this.setting = setting
		this.options = options
	}

	/** Adds, and answers when all is in the ledger or it was stopped. It throws only when the thread itself broke. */
	add(adding: Omit<Adding, 'kind'>, listener: AddListener): Promise<Outcome<AddSummary | null>> {
		return this.ask({ ...adding, kind: 'add' }, (answered) => {
			if (answered.kind === 'progress') listener.progress(answered.progress)
			if (answered.kind === 'problem') listener.problem(answered)
			if (answered.kind === 'report') listener.report(answered.report)
		}) as Promise<Outcome<AddSummary | null>>
	}

	/** What intake and coder have to say about a report; null when it is not there. */
	async problems(report: string): Promise<Outcome<readonly ToldProblem[] | null>> {
		return (await this.ask({ kind: 'problems', report }, () => {})) as Outcome<readonly ToldProblem[] | null>
	}

	/** Enters decisions and derives what hangs on them; `decide.ts` says how. */
	async decide(deciding: Deciding): Promise<Outcome<readonly Decision[] | null>> {
		return (await this.ask({ kind: 'decide', deciding }, () => {})) as Outcome<readonly Decision[] | null>
	}

	/** Keeps a claim that a person reads from words; `code-by-hand.ts` says how. */
	async codeByHand(by: string, wanted: CodingByHand): Promise<Outcome<CodedByHand | null>> {
		return (await this.ask({ kind: 'code', by, wanted }, () => {})) as Outcome<CodedByHand | null>
	}

	/** Whom and what an export would expose; null when it was stopped. */
	async previewExport(of: ExportOf, { stop, step }: Watched): Promise<Outcome<Preview | null>> {
		return (await this.ask({ kind: 'preview-export', of, stop }, hearing(step))) as Outcome<Preview | null>
	}

	/** An export in one ZIP; null when nothing that counts was chosen, or it was stopped. */
	async export(format: Format, by: string, of: ExportOf, { stop, step }: Watched): Promise<Outcome<Uint8Array | null>> {
		return (await this.ask({ kind: 'export', format, by, of, stop }, hearing(step))) as Outcome<Uint8Array | null>
	}

	/**
	 * What is being done ends in good order at its next step, and what waits is not begun. The thread is broken off only when it takes
	 * too long: within a native call that would end the whole program.
	 */
	async close(): Promise<void> {
		const { worker } = this
		if (!worker) return
		Atomics.store(new Int32Array(this.ending), 0, 1)
		const gone = new Promise((done) => worker.once('exit', done))
		worker.postMessage({ kind: 'close' } satisfies Close)
		const patience = setTimeout(() => void worker.terminate(), GRACE)
		await gone
		clearTimeout(patience)
	}

	private ask(asking: Asking, hear: Waiting['hear']): Promise<Outcome<unknown>> {
		this.worker ??= this.start()
		const id = ++this.asked
		return new Promise((resolve, reject) => {
			this.waiting.set(id, { resolve, reject, hear })
			this.worker?.postMessage({ ...asking, id })
		})
	}

	private start(): Worker {
		const { thread = new URL('./thread.js', import.meta.url) } = this.options
		const worker = new Worker(thread, { workerData: { ...this.setting, ending: this.ending } satisfies Told })
		worker.on('message', (answered: Answered) => {
			const waiting = this.waiting.get(answered.id)
			if (!waiting) return
			if (answered.kind !== 'end' && answered.kind !== 'broken') return waiting.hear(answered)
			this.waiting.delete(answered.id)
			if (answered.kind === 'end') waiting.resolve(answered)
			else waiting.reject(new Error(answered.what))
		})
		worker.on('error', (error) => this.broke(error instanceof Error ? error : new Error(String(error))))
		worker.on('exit', () => this.broke(new Error('the thread that codes has ended')))
		return worker
	}

	/** Whoever waits is told; the next one who asks starts another thread. */
	private broke(error: Error): void {
		this.worker = null
		for (const { reject } of this.waiting.values()) reject(error)
		this.waiting.clear()
	}
}

/** What the commands share: options of everybody, opening the ledger, loading data, telling problems, the exit code. */
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { EVERYTHING } from '../incident/release/inclusion.ts'
import type { Inclusion } from '../incident/release/schema.ts'
import { type Ledger, LedgerFault, openLedger } from '../ledger/index.ts'
import type { Problem } from '../report/problem.ts'
import type { Attestary } from '../run/index.ts'
import { EXIT, errLook, type Io } from './io.ts'
import { printProblem } from './print/problem.ts'

export interface CommonOptions {
	readonly ledger?: string
	readonly knowledge?: string
	readonly inclusion?: string
	readonly by?: string
}

export const DEFAULT_LEDGER = 'attestary.ledger'

/** Thrown by a command that cannot go on; its problems have been told or are told by `main`. */
export class Stop extends Error {
	readonly code: number
	readonly problems: readonly Problem[]
	constructor(code: number, problems: readonly Problem[] = [], message = '') {
		super(message)
		this.code = code
		this.problems = problems
	}
}

export class Session {
	readonly io: Io
	/** The worst that happened so far. */
	code: number = EXIT.ok
	private readonly options: CommonOptions
	constructor(io: Io, command: Command) {
		this.io = io
		this.options = command.optsWithGlobals<CommonOptions>()
	}
	get by(): string {
		return this.options.by ?? this.io.env['ATTESTARY_BY'] ?? this.io.user
	}
	get ledgerPath(): string {
		return this.options.ledger ?? this.io.env['ATTESTARY_LEDGER'] ?? DEFAULT_LEDGER
	}
	say(text: string): void {
		this.io.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
	}
	/** On standard error, so that what is printed can be piped. */
	mention(text: string): void {
		this.io.stderr.write(`${text}\n`)
	}
	tell(problem: Problem, name?: string, text?: string): void {
		if (problem.level === 'error') this.code = Math.max(this.code, EXIT.problems)
		this.mention(printProblem(problem, errLook(this.io), name, text))
	}
	tellAll(problems: readonly Problem[], name?: string, text?: string): void {
		for (const problem of problems) this.tell(problem, name, text)
	}
	/** The floor that puts things together: loaded when first needed, because only some commands read reports. */
	run(): Promise<typeof import('../run/index.ts')> {
		return import('../run/index.ts')
	}
	/** What counts: the rules in the file that was named, or that lies beside the ledger; else everything recordable. */
	async inclusion(): Promise<Inclusion> {
		const { inclusionBeside, readInclusion } = await this.run()
		const named = this.options.inclusion ?? this.io.env['ATTESTARY_INCLUSION']
		const file = named ?? inclusionBeside(dirname(resolve(this.ledgerPath)))
		if (!file) return EVERYTHING
		const { value, problems } = await readInclusion(file)
		if (!value) throw new Stop(EXIT.usage, problems)
		return value
	}
	/** The folder of the project's own knowledge, if there is one. */
	async knowledge(): Promise<string | null> {
		const { projectBeside } = await import('../run/data.ts')
		const named = this.options.knowledge ?? this.io.env['ATTESTARY_KNOWLEDGE']
		return named ?? projectBeside(join(dirname(resolve(this.ledgerPath)), 'knowledge'))
	}
	/** The coder with the shipped data and the project's own knowledge. */
	async attestary(): Promise<Attestary> {
		const { loadAttestary, readProject } = await this.run()
		const folder = await this.knowledge()
		if (!folder) return loadAttestary()
		const project = await readProject(folder)
		this.tellAll(project.problems)
		return loadAttestary({ project: project.value })
	}
	/** Runs the work with the ledger open, and closes it whatever happens. */
	async withLedger<T>(mode: 'read' | 'write' | 'create', work: (ledger: Ledger) => Promise<T> | T): Promise<T> {
		const opened = await openLedger(this.ledgerPath, { readOnly: mode === 'read', create: mode === 'create' })
		const old = mode === 'read' && opened.problems.some(({ code }) => code === 'ledger/read-only')
		if (old) return this.withLedger('write', work)
		if (!opened.value) throw new Stop(EXIT.ledger, opened.problems)
		try {
			if (opened.value.emptied) await this.bringUpToDate(opened.value)
			return await work(opened.value)
		} catch (error) {
			if (error instanceof LedgerFault) throw new Stop(EXIT.ledger, [error.problem])
			throw error
		} finally {
			opened.value.close()
		}
	}
	/** A newer Attestary keeps what is derived in another shape: it is made again from the facts. */
	private async bringUpToDate(ledger: Ledger): Promise<void> {
		this.mention('The ledger was written by another version of Attestary: bringing it up to date …')
		const { deriveLedger } = await this.run()
		this.tellAll((await deriveLedger(ledger, await this.attestary())).problems)
	}
}

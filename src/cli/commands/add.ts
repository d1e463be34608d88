/** `attestary add PATHS…` (files, folders, addresses of web pages): keeps reports, codes what is new and joins what they tell into incidents. */
import { Command } from 'commander'
import type { Progress } from '../../run/index.ts'
import { EXIT, type Io } from '../io.ts'
import { plural } from '../print/layout.ts'
import { Session, Stop } from '../session.ts'

interface AddOptions {
	readonly published?: string
	readonly publisher?: string
	readonly title?: string
	readonly quiet?: boolean
}

export function addCommand(io: Io, done: (code: number) => void): Command {
	return new Command('add')
		.description(
			'keep reports: texts, pages, feeds, PDF, letters, Word, tables, archives; folders, addresses, - for standard input',
		)
		.argument('<paths...>', 'files, folders, addresses, or -')
		.option('--published <day>', 'when they were published, YYYY-MM-DD')
		.option('--publisher <name>', 'who published them')
		.option('--title <title>', 'the title, when it is one report')
		.option('--quiet', 'no progress, no notes: only warnings and errors')
		.action(async (paths: string[], { quiet = false, ...given }: AddOptions, command: Command) => {
			const session = new Session(io, command)
			const attestary = await session.attestary()
			const { addPaths } = await session.run()
			await session.withLedger('create', async (ledger) => {
				const began = io.now().getTime()
				const meter = new Meter(io, quiet)
				const { value, problems } = await addPaths(paths, ledger, attestary, {
					stdin: io.stdin,
					take: { obtained: io.now().toISOString(), by: session.by, options: given },
					onProgress: (progress) => meter.show(progress),
					onProblem: (problem, from, text) => {
						if (quiet && problem.level === 'note') return
						meter.clear()
						session.tell(problem, from === '-' ? 'standard input' : from, text)
					},
				})
				meter.clear()
				for (const problem of problems) if (problem.level !== 'note') session.tell(problem)
				if (!value) throw new Stop(EXIT.ledger)
				const seconds = (io.now().getTime() - began) / 1000
				const { total } = await ledger.listIncidents({ recordable: true }, { limit: 1, sort: 'newest' })
				const known = value.kept - value.newVersions
				session.say(
					[
						`${plural(value.newVersions, 'new text')} kept${known > 0 ? `, ${known} already known` : ''}${value.refused > 0 ? `, ${value.refused} refused` : ''} (${seconds.toFixed(1)} s).`,
						`The ledger ${session.ledgerPath} now holds ${plural(ledger.counts().reports, 'report')} and ${plural(total, 'incident')}.`,
					].join('\n'),
				)
			})
			done(session.code)
		})
}

/** One line that is written over, for people who watch; nothing where nobody does. */
class Meter {
	private readonly io: Io
	private readonly on: boolean
	private last = 0
	private shown = false
	constructor(io: Io, quiet: boolean) {
		this.io = io
		this.on = !quiet && io.stderr.isTTY === true
	}
	show({ seen, kept, from }: Progress): void {
		const now = this.io.now().getTime()
		if (!this.on || now - this.last < 100) return
		this.last = now
		this.shown = true
		this.io.stderr.write(
			`\r\u001b[K${`${seen} read, ${kept} safe  ${from}`.slice(0, (this.io.stderr.columns ?? 80) - 1)}`,
		)
	}
	clear(): void {
		if (this.shown) this.io.stderr.write('\r\u001b[K')
		this.shown = false
	}
}

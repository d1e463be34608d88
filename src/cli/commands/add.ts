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
	readonly rights?: string
	readonly columns?: string
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
		.option('--rights <text>', 'who may do what with them, kept with each')
		.option(
			'--columns <names>',
			'which column of a table holds what: text=Body,published=Date, or date=Day,place=Where,killed=Dead for hand-coded events (remembered)',
		)
		.option('--quiet', 'no progress, no notes: only warnings and errors')
		.action(async (paths: string[], { quiet = false, columns: told, ...given }: AddOptions, command: Command) => {
			const session = new Session(io, command)
			const attestary = await session.attestary()
			const { addPaths, knownColumns, measured, readColumns, rememberColumns } = await session.run()
			if (told !== undefined) {
				const columns = readColumns(told)
				if (typeof columns === 'string') throw new Stop(EXIT.usage, [], columns)
				await rememberColumns(session.ledgerPath, columns)
			}
			const known = await knownColumns(session.ledgerPath)
			session.tellAll(known.problems)
			let stopped = false
			await session.withLedger('create', async (ledger) => {
				const began = io.now().getTime()
				const meter = new Meter(io, quiet)
				if (meter.on) meter.of(await measured(paths))
				void io.ended().then(() => {
					stopped = true
				})
				const { value, problems } = await addPaths(paths, ledger, attestary, {
					stdin: io.stdin,
					columns: known.value,
					stop: () => stopped,
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
				const before = value.kept - value.newVersions
				if (stopped) session.say('Stopped. The same command goes on from here.')
				session.say(
					[
						`${plural(value.newVersions, 'new text')} kept${before > 0 ? `, ${before} already known` : ''}${value.refused > 0 ? `, ${value.refused} refused` : ''} (${seconds.toFixed(1)} s).`,
						`The ledger ${session.ledgerPath} now holds ${plural(ledger.counts().reports, 'report')} and ${plural(total, 'incident')}.`,
					].join('\n'),
				)
			})
			done(session.code)
		})
}

/** One line that is written over, for people who watch; nothing where nobody does. */
class Meter {
	readonly on: boolean
	private readonly io: Io
	private readonly began: number
	private total = { files: 0, bytes: 0 }
	private last = 0
	private shown = false
	constructor(io: Io, quiet: boolean) {
		this.io = io
		this.began = io.now().getTime()
		this.on = !quiet && io.stderr.isTTY === true
	}
	/** All that there is to read, as far as it can be known before. */
	of(total: { files: number; bytes: number }): void {
		this.total = total
	}
	show({ seen, kept, from, bytes }: Progress): void {
		const now = this.io.now().getTime()
		if (!this.on || now - this.last < 100) return
		this.last = now
		this.shown = true
		const pace = paceOf({ seen, bytes, total: this.total.bytes, seconds: (now - this.began) / 1000 })
		this.io.stderr.write(
			`\r\u001b[K${`${seen} read, ${kept} safe${pace}  ${from}`.slice(0, (this.io.stderr.columns ?? 80) - 1)}`,
		)
	}
	clear(): void {
		if (this.shown) this.io.stderr.write('\r\u001b[K')
		this.shown = false
	}
}

/** ", 12 a second, 3 min left": nothing in the first seconds, in which it would be a guess. */
export function paceOf(at: { seen: number; bytes: number; total: number; seconds: number }): string {
	if (at.seconds < 2 || at.seen === 0) return ''
	const rate = at.seen / at.seconds
	const pace = `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`
	if (at.bytes === 0 || at.bytes > at.total) return pace
	const left = (at.seconds * (at.total - at.bytes)) / at.bytes
	return `${pace}, ${left < 90 ? `${Math.ceil(left)} s` : left < 5400 ? `${Math.round(left / 60)} min` : `${(left / 3600).toFixed(1)} h`} left`
}

/** `attestary watch FEEDS.TOML`: asks the feeds of a list in their turn, and keeps what is new, until it is told to end. */
import { readFile, rename, writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import type { Round } from '../../run/watch.ts'
import { EXIT, type Io } from '../io.ts'
import { plural } from '../print/layout.ts'
import { Session, Stop } from '../session.ts'

export function watchCommand(io: Io, done: (code: number) => void): Command {
	return new Command('watch')
		.description('ask the feeds of a list again and again, and keep what is new; Ctrl-C ends')
		.argument('<feeds.toml>', 'the list')
		.option('--once', 'once around, and end')
		.option('--quiet', 'only warnings and errors')
		.action(async (file: string, { once = false, quiet = false }: { once?: boolean; quiet?: boolean }, command) => {
			const session = new Session(io, command)
			const { addInputs, fetchPage, readFeeds, watchFeeds } = await session.run()
			const { value: feeds, problems } = await readFeeds(file)
			if (!feeds) throw new Stop(EXIT.usage, problems)
			const attestary = await session.attestary()
			const state = `${file}.state.json`
			const known = new Map(await readState(state))
			const ending = new AbortController()
			void io.ended().then(() => ending.abort())
			// Open only while something is added: others write too, and backups copy a file that nobody holds.
			await watchFeeds(
				feeds,
				{
					now: () => io.now().getTime(),
					sleep: (ms) => asleep(ms, ending.signal),
					stopped: () => ending.signal.aborted,
					fetch: fetchPage,
					has: (url) => session.withLedger('create', (ledger) => ledger.facts.report(`url:${url}`) !== null),
					add: (inputs) =>
						session.withLedger('create', async (ledger) => {
							const { value, problems: found } = await addInputs(inputs, ledger, attestary, {
								take: { obtained: io.now().toISOString(), by: session.by },
								stop: () => ending.signal.aborted,
								onProblem: (problem, from, text) => {
									if (problem.level !== 'note') session.tell(problem, from, text)
								},
							})
							session.tellAll(found.filter(({ level }) => level !== 'note'))
							if (!value) throw new Stop(EXIT.ledger)
							return value.newVersions
						}),
					told: (round) => {
						session.tellAll(round.problems.filter(({ level }) => level !== 'note'))
						if (!quiet) session.say(`${io.now().toISOString().slice(0, 16).replace('T', ' ')}  ${inWords(round)}`)
					},
					known,
					remember: () => writeState(state, known),
				},
				{ once },
			)
			done(session.code)
		})
}

function inWords({ feed, entries, added, problems }: Round): string {
	if (problems.some(({ level }) => level === 'error')) return `${feed.url}: not read`
	if (entries === null) return `${feed.url}: unchanged`
	return `${feed.url}: ${plural(entries, 'entry', 'entries')}, ${plural(added, 'new text')}`
}

/** Until the time is over or somebody wants it to end. */
function asleep(ms: number, signal: AbortSignal): Promise<void> {
	if (signal.aborted) return Promise.resolve()
	return new Promise((done) => {
		const wake = () => {
			clearTimeout(timer)
			signal.removeEventListener('abort', wake)
			done()
		}
		const timer = setTimeout(wake, Math.min(ms, 2 ** 31 - 1))
		signal.addEventListener('abort', wake)
	})
}

async function readState(file: string): Promise<[string, { etag?: string; modified?: string }][]> {
	try {
		return Object.entries(JSON.parse(await readFile(file, 'utf8')))
	} catch {
		return []
	}
}

async function writeState(file: string, known: ReadonlyMap<string, unknown>): Promise<void> {
	await writeFile(`${file}.new`, `${JSON.stringify(Object.fromEntries(known), null, '\t')}\n`)
	await rename(`${file}.new`, file)
}

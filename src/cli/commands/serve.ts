/** `attestary serve`: the desk in a browser, served on this machine alone until somebody ends it. */
import { spawn } from 'node:child_process'
import { platform } from 'node:process'
import { fileURLToPath } from 'node:url'
import { Command, InvalidArgumentError } from 'commander'
import type { Ledger } from '../../ledger/index.ts'
import { EXIT, type Io } from '../io.ts'
import { plural } from '../print/layout.ts'
import { Session, Stop } from '../session.ts'

interface ServeOptions {
	readonly port: number
	readonly open?: boolean
}

const PORT = 4400
/** `src/cli/commands` and `dist/cli/commands` lie equally deep. */
const DESK = fileURLToPath(new URL('../../../dist/desk', import.meta.url))

export function serveCommand(io: Io, done: (code: number) => void): Command {
	return new Command('serve')
		.description('the desk in your browser: reports, incidents, and the words behind every value')
		.option('--port <number>', 'where to listen; the next free one when it is taken', portOf, PORT)
		.option('--open', 'open the browser (other accounts of this machine may see the address for a moment)')
		.action(async ({ port, open = false }: ServeOptions, command: Command) => {
			const session = new Session(io, command)
			await withLedger(session, async (ledger) => {
				const serving = await listen(session, ledger, port)
				if (port !== 0 && serving.port !== port) session.say(`Port ${port} is taken, so this is port ${serving.port}.`)
				const { total } = await ledger.listIncidents({ recordable: true }, { limit: 1 })
				session.say(
					`Attestary serves ${session.ledgerPath} with ${plural(ledger.counts().reports, 'report')} and ${plural(total, 'incident')}${ledger.readOnly ? ', which cannot be written to' : ''}.`,
				)
				const address = serving.newAddress()
				session.say(`\n  ${address}\n\n`)
				if (open) openBrowser(address, session)
				const stopAsking = anotherOnEnter(io, () => session.say(`\n  ${serving.newAddress()}\n\n`))
				session.say(`Open this address: it works once.${stopAsking ? ' Enter gives another one,' : ''} Ctrl-C ends.`)
				await io.ended()
				stopAsking?.()
				await serving.close()
				session.say('Ended. All that was added is in the ledger.')
			})
			done(session.code)
		})
}

/** For reading and writing; where the file cannot be written to, for reading alone. */
async function withLedger(session: Session, work: (ledger: Ledger) => Promise<void>): Promise<void> {
	let began = false
	const once = (ledger: Ledger) => {
		began = true
		return work(ledger)
	}
	try {
		await session.withLedger('create', once)
	} catch (error) {
		const readOnly = error instanceof Stop && error.problems.some(({ code }) => code === 'ledger/read-only')
		if (began || !readOnly) throw error
		await session.withLedger('read', once)
	}
}

async function listen(session: Session, ledger: Ledger, port: number) {
	const { serve } = await import('../../api/server.ts')
	const { programVersion } = await import('../../run/data.ts')
	const { io } = session
	try {
		return await serve({
			ledger,
			knowledge: await session.knowledge(),
			desk: DESK,
			version: await programVersion(),
			rules: await session.inclusion(),
			by: session.by,
			port,
			now: io.now,
			tell: (problems) => session.tellAll(problems),
			complain: (error) => {
				session.mention(`Attestary failed on a request, and that is its own fault (${String(error)}).`)
				if (io.env['ATTESTARY_DEBUG'] && error instanceof Error) session.mention(error.stack ?? '')
			},
		})
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException
		if (code !== 'EACCES' && code !== 'EADDRNOTAVAIL') throw error
		throw new Stop(EXIT.usage, [], `Port ${port} may not be used on this machine. Choose one above 1023 with --port.`)
	}
}

/** At a terminal, Enter asks for another address; null where nobody can press it. */
function anotherOnEnter({ stdin }: Io, give: () => void): (() => void) | null {
	if (!('isTTY' in stdin && stdin.isTTY)) return null
	stdin.on('data', give)
	return () => {
		stdin.off('data', give)
		stdin.pause()
	}
}

function openBrowser(address: string, session: Session): void {
	const [program, ...args] =
		platform === 'darwin' ? ['open'] : platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler'] : ['xdg-open']
	const child = spawn(program!, [...args, address], { stdio: 'ignore', detached: true })
	child.once('error', () => session.mention('No browser could be opened; the address above is the way in.'))
	child.unref()
}

function portOf(text: string): number {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
	if (!(port <= 65_535)) throw new InvalidArgumentError('Give a number from 1 to 65535, or 0 for any free one.')
	return port
}

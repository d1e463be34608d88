/** `attestary mcp`: the ledger for an assistant that speaks the Model Context Protocol. Standard output is its alone. */
import { Writable } from 'node:stream'
import { Command } from 'commander'
import type { Io } from '../io.ts'
import { Session } from '../session.ts'

interface Options {
	readonly allowDecisions?: boolean
	readonly private?: boolean
}

export function mcpCommand(io: Io, done: (code: number) => void): Command {
	return new Command('mcp')
		.description('serve the ledger to an assistant (Model Context Protocol, on standard input and output)')
		.option('--allow-decisions', 'it may enter decisions too; each is logged as made through an assistant')
		.option('--private', 'tell names and whole texts too: only for a model that runs on this machine')
		.action(async ({ allowDecisions = false, private: tellsAll = false }: Options, command: Command) => {
			const session = new Session(io, command)
			const { serveMcp } = await import('../../api/mcp/server.ts')
			const { programVersion } = await import('../../run/data.ts')
			const version = await programVersion()
			await session.withLedger(allowDecisions ? 'write' : 'read', async (ledger) => {
				let attestary: ReturnType<Session['attestary']> | null = null
				const serving = serveMcp({
					ledger,
					version,
					tellsAll,
					mayDecide: allowDecisions,
					attestary: () => (attestary ??= session.attestary()),
					by: session.by,
					now: io.now,
					stdin: io.stdin,
					stdout: throughTo(io),
					complain: (error) =>
						session.mention(`Attestary failed on a request, and that is its own fault (${String(error)}).`),
				})
				session.mention(
					`Attestary serves ${session.ledgerPath} to an assistant${allowDecisions ? ', which may decide' : ''}${tellsAll ? ', PRIVATE: names and texts are told' : ''}.`,
				)
				await Promise.race([io.ended(), new Promise((end) => io.stdin.once('end', end).once('close', end))])
				await serving.close()
			})
			done(session.code)
		})
}

/** Standard output as a stream, whatever stands for it. */
const throughTo = ({ stdout }: Io): Writable =>
	stdout instanceof Writable
		? stdout
		: new Writable({
				write: (chunk: Buffer, _, next) => {
					stdout.write(chunk.toString('utf8'))
					next()
				},
			})

/** The log of decisions. */
import { Command } from 'commander'
import { type Io, outLook } from '../io.ts'
import { plural, shown, wrapped } from '../print/layout.ts'
import { Session } from '../session.ts'

type Done = (code: number) => void

export function decisionsCommand(io: Io, done: Done): Command {
	return new Command('decisions')
		.description('the log of decisions, oldest first')
		.option('--json', 'for programs')
		.action(async ({ json }: { json?: boolean }, command: Command) => {
			const session = new Session(io, command)
			const { paint, width } = outLook(io)
			await session.withLedger('read', (ledger) => {
				const all = ledger.decisions()
				if (json) return session.say(JSON.stringify(all, null, '\t'))
				const orphaned = new Set(ledger.incidents.orphaned())
				const lines = all.flatMap(({ id, seq, at, by, reason, body }) => {
					const { act, ...rest } = body
					const what = Object.values(rest)
						.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
						.join(' ')
					return [
						...wrapped(
							`${paint.bold(act)} ${shown(what)}${orphaned.has(id) && act !== 'mint' ? paint.yellow(' (orphaned)') : ''}`,
							width,
							`${String(seq).padStart(4)}  `,
						),
						...wrapped(paint.dim(`${at.slice(0, 16).replace('T', ' ')} · ${shown(by)} · ${id}`), width, '      '),
						...wrapped(shown(reason), width, '      '),
					]
				})
				session.say([...lines, '', `${plural(all.length, 'decision')}.`].join('\n'))
			})
			done(session.code)
		})
}

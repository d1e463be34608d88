/** `attestary reread`: what a report was read from is read again, by a program that may read it better than the one that kept it. */
import { Command } from 'commander'
import { reportOf } from '../../run/named.ts'
import { orStop } from '../held.ts'
import { EXIT, type Io } from '../io.ts'
import { plural } from '../print/layout.ts'
import { Session, Stop } from '../session.ts'

type Done = (code: number) => void

export function rereadCommand(io: Io, done: Done): Command {
	return new Command('reread')
		.description(
			'read the kept bytes of reports again: another text becomes a new version, and what was decided goes along',
		)
		.argument('[reports...]', 'ids or addresses of reports')
		.option('--all', 'every report of the ledger')
		.action(async (names: string[], { all = false }: { all?: boolean }, command: Command) => {
			const session = new Session(io, command)
			if (all === names.length > 0) throw new Stop(EXIT.usage, [], 'Name reports, or give --all.')
			const attestary = await session.attestary()
			const { rereadReports } = await session.run()
			let stopped = false
			void io.ended().then(() => {
				stopped = true
			})
			await session.withLedger('write', async (ledger) => {
				const reports = all
					? [...ledger.facts.texts({ newestOnly: true })].map(({ version }) => version.report)
					: names.map((name) => orStop(() => reportOf(ledger, name)))
				const { value, problems } = await rereadReports(reports, ledger, attestary, {
					obtained: io.now().toISOString(),
					by: session.by,
					stop: () => stopped,
					onProblem: (problem, from, text) => session.tell(problem, from, text),
				})
				for (const problem of problems) if (problem.level !== 'note') session.tell(problem)
				if (!value) throw new Stop(EXIT.ledger)
				const { read, newVersions, passedOver } = value
				session.say(
					`${plural(read, 'report')} read again: ${newVersions === 0 ? 'each reads as before' : `${newVersions} otherwise than before`}.`,
				)
				if (passedOver > 0)
					session.say(
						`${plural(passedOver, 'report')} passed over: no bytes are kept, or a row of a table, which is read again with its table.`,
					)
				if (stopped) session.say('Stopped. The same command goes on from here.')
			})
			done(session.code)
		})
}

/** Taking a report out for good, on a person's order. */
import { Command } from 'commander'
import { reportOf } from '../../run/named.ts'
import { orStop } from '../held.ts'
import { EXIT, type Io } from '../io.ts'
import { Session, Stop } from '../session.ts'

type Done = (code: number) => void

export function expungeCommand(io: Io, done: Done): Command {
	return new Command('expunge')
		.description('take a report out for good: text, words and names; only the fact that somebody did stays')
		.argument('<report>', 'id of the report')
		.requiredOption('--reason <words>', 'why; do not repeat here what is to go')
		.requiredOption('--yes', 'really: this cannot be undone')
		.action(async (name: string, { reason }: { reason: string }, command: Command) => {
			const session = new Session(io, command)
			const attestary = await session.attestary()
			const { deriveLedger, isNew } = await session.run()
			await session.withLedger('write', async (ledger) => {
				const before = new Set(ledger.incidents.orphaned())
				const { value, problems } = await ledger.expunge({
					report: orStop(() => reportOf(ledger, name)),
					by: session.by,
					reason,
					at: io.now().toISOString(),
				})
				session.tellAll(problems)
				if (!value) throw new Stop(EXIT.problems)
				const derived = await deriveLedger(ledger, attestary)
				session.tellAll(derived.problems.filter((problem) => isNew(problem, before)))
				session.say(`Expunged, entered as ${value.decision.id}.`)
				if (value.sameText.length > 0) session.say(`The very same text still stands in ${value.sameText.join(', ')}.`)
				if (value.forgotten.length > 0)
					session.say(
						`Names that stood in it alone went with it, and what was decided about them: ${value.forgotten.join(', ')}.`,
					)
				if (value.naming.length > 0)
					session.say(`Names in it that other reports have too still stand in the log: ${value.naming.join(', ')}.`)
			})
			done(session.code)
		})
}

/** Keeping a ledger sound: `rebuild` makes everything derived again, `verify` checks all of it against itself. */
import { Command } from 'commander'
import { EXIT, type Io } from '../io.ts'
import { plural } from '../print/layout.ts'
import { Session, Stop } from '../session.ts'

type Done = (code: number) => void

export function rebuildCommand(io: Io, done: Done): Command {
	return new Command('rebuild')
		.description('drop all that is derived and make it again from the reports and the decisions')
		.action(async (_options: object, command: Command) => {
			const session = new Session(io, command)
			const attestary = await session.attestary()
			const { rebuildLedger } = await session.run()
			await session.withLedger('write', async (ledger) => {
				const before = ledger.fingerprint('derived')
				const { value, problems } = await rebuildLedger(ledger, attestary)
				session.tellAll(problems)
				if (!value) throw new Stop(EXIT.ledger)
				const same = ledger.fingerprint('derived') === before
				session.say(
					`${plural(value.versions, 'text')} coded anew, ${plural(value.incidents, 'incident')}. ${same ? 'Everything is as it was.' : 'Something changed: the coder, the knowledge or a damaged cache.'}`,
				)
			})
			done(session.code)
		})
}

export function verifyCommand(io: Io, done: Done): Command {
	return new Command('verify')
		.description('check the whole ledger against itself: texts, words, log of decisions, search')
		.option('--rebuilt', 'also code everything anew and compare')
		.option('--head <hash>', 'a hash of the log that was noted elsewhere: it must still be there')
		.action(async ({ rebuilt, head }: { rebuilt?: boolean; head?: string }, command: Command) => {
			const session = new Session(io, command)
			const attestary = rebuilt ? await session.attestary() : null
			const { rebuiltOf } = await session.run()
			await session.withLedger('read', async (ledger) => {
				const found = await ledger.verify({
					...(head ? { head } : {}),
					...(attestary ? { rebuilt: rebuiltOf(ledger, attestary) } : {}),
				})
				session.tellAll(found.problems)
				const checked = Object.entries(found.checked).map(([kind, count]) => `${count} ${kind}`)
				session.say(`Checked ${checked.join(', ')}.`)
				if (found.head)
					session.say(
						`The log of decisions ends in ${found.head}. Note it elsewhere to notice a log that was cut short.`,
					)
				session.say(
					found.problems.length === 0
						? 'The ledger agrees with itself.'
						: `${plural(found.problems.length, 'problem')}${found.more ? ', and more' : ''}.`,
				)
			})
			done(session.code)
		})
}

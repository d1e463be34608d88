/** What a person decides: it is entered in the log with name and reason, wins over the machine, and can be undone. */
import { Command } from 'commander'
import { orStop } from '../held.ts'
import { EXIT, type Io } from '../io.ts'
import { shown } from '../print/layout.ts'
import { Session, Stop } from '../session.ts'
import type { Act, Options } from './decide/act.ts'
import { CLAIMS } from './decide/claims.ts'
import { INCIDENTS } from './decide/incidents.ts'
import { LOG } from './decide/log.ts'
import { NAMES } from './decide/names.ts'
import { REPORTS } from './decide/reports.ts'

type Done = (code: number) => void

/** In the order of the help. */
const ACTS: readonly Act[] = [...CLAIMS, ...INCIDENTS, ...REPORTS, ...NAMES, ...LOG]

export function decideCommand(io: Io, done: Done): Command {
	const decide = new Command('decide').description(
		'enter a decision, with its reason; it wins over the machine and can be undone',
	)
	for (const act of ACTS) {
		const command = new Command(act.name).description(act.what).requiredOption('--reason <words>', 'why')
		for (const argument of act.args.split(' ')) command.argument(argument)
		for (const [flags, what] of act.options ?? []) command.option(flags, what)
		command.action(async (...given: unknown[]) => {
			const session = new Session(io, command)
			await enter(session, act, given.slice(0, -2).flat() as string[], command.opts())
			done(session.code)
		})
		decide.addCommand(command)
	}
	return decide
}

async function enter(
	session: Session,
	{ asks }: Act,
	args: readonly string[],
	{ reason, ...options }: Options & { readonly reason: string },
): Promise<void> {
	const { bodyOf, decide } = await session.run()
	await session.withLedger('write', async (ledger) => {
		const asked = asks(args, options)
		const at = session.io.now().toISOString()
		orStop(() => bodyOf(ledger, asked))
		const deciding = { by: session.by, reason, asked: [asked], at }
		const { value, problems } = await decide(ledger, () => session.attestary(), deciding)
		const made = value?.[0]
		if (!made) throw new Stop(problems[0]?.code.startsWith('ledger/') ? EXIT.ledger : EXIT.problems, problems)
		session.tellAll(problems)
		session.say(
			`Entered as ${made.id} (number ${made.seq}). Take it back with: attestary decide undo ${made.id} --reason …`,
		)
		const now = made.body.act === 'merge' ? ledger.incidents.ofMention(made.body.mentions[0] ?? '') : null
		if (now) session.say(`They are now ${now.handle ?? now.key}: ${shown(now.title)}`)
	})
}

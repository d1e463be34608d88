/** What a person decides: it is entered in the log with name and reason, wins over the machine, and can be undone. */
import { Command } from 'commander'
import type { Ledger } from '../../ledger/index.ts'
import type { Problem } from '../../report/problem.ts'
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
	{ body: make }: Act,
	args: readonly string[],
	{ reason, ...options }: Options & { readonly reason: string },
): Promise<void> {
	const attestary = await session.attestary()
	const { deriveLedger, mintHandles, recodeReport } = await session.run()
	await session.withLedger('write', async (ledger) => {
		const body = make(ledger, args, options)
		const before = new Set(ledger.incidents.orphaned())
		const named =
			body.act === 'merge' || body.act === 'split' || body.act === 'link'
				? args.flatMap((name) => ledger.incidents.find(name))
				: []
		session.tellAll(
			(await mintHandles(ledger, attestary, named, { by: session.by, reason: `decided on: ${body.act}` })).problems,
		)
		const { value, problems } = await ledger.decide({
			by: session.by,
			reason,
			body,
			at: session.io.now().toISOString(),
		})
		if (!value) throw new Stop(problems[0]?.code.startsWith('ledger/') ? EXIT.ledger : EXIT.problems, problems)
		session.tellAll(problems)
		const dated =
			body.act === 'set-published' ? [body.report] : body.act === 'undo' ? undated(ledger, body.decision) : []
		for (const report of dated) session.tellAll(await recodeReport(ledger, attestary, report))
		const derived = await deriveLedger(ledger, attestary)
		session.tellAll(derived.problems.filter((problem) => isNew(problem, before, value.id)))
		session.say(
			`Entered as ${value.id} (number ${value.seq}). Take it back with: attestary decide undo ${value.id} --reason …`,
		)
		const now = body.act === 'merge' ? ledger.incidents.ofMention(body.mentions[0] ?? '') : null
		if (now) session.say(`They are now ${now.handle ?? now.key}: ${shown(now.title)}`)
	})
}

/** What this decision causes: what earlier ones came to was told when they were entered. */
export function isNew({ code, report }: Problem, orphanedBefore: ReadonlySet<string>, decision?: string): boolean {
	if (report === decision) return true
	return code === 'decision/orphaned' ? !orphanedBefore.has(report ?? '') : !code.startsWith('decision/')
}

/** The reports whose publication day an undone decision had set. */
function undated(ledger: Ledger, id: string): string[] {
	const undone = ledger.decisions().find((decision) => decision.id === id)?.body
	if (undone?.act === 'set-published') return [undone.report]
	return undone?.act === 'undo' ? undated(ledger, undone.decision) : []
}

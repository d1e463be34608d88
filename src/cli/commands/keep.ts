/** Keeping a ledger sound: `rebuild` makes everything derived again, `verify` checks all of it against itself. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
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

interface VerifyOptions {
	readonly rebuilt?: boolean
	readonly head?: string
}

export function verifyCommand(io: Io, done: Done): Command {
	return new Command('verify')
		.description('check the whole ledger against itself, or a bundle that somebody handed over')
		.argument('[bundle]', 'a folder or .zip made by "attestary bundle": no ledger is needed')
		.option('--rebuilt', 'also code everything anew and compare')
		.option('--head <hash>', 'a hash of the log that was noted elsewhere: it must still be there')
		.action(async (bundle: string | undefined, { rebuilt, head }: VerifyOptions, command: Command) => {
			const session = new Session(io, command)
			if (bundle !== undefined) {
				await checkHandedOver(session, bundle, head)
				return done(session.code)
			}
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

async function checkHandedOver(session: Session, path: string, head: string | undefined): Promise<void> {
	const { verifyBundle } = await session.run()
	const found = verifyBundle(filesAt(path))
	session.tellAll(found.problems)
	if (found.title === '') return
	const checked = Object.entries(found.checked).map(([kind, count]) => `${count} ${kind}`)
	session.say(`"${found.title}": checked ${checked.join(', ')}.`)
	if (head !== undefined && head !== found.head)
		session.tell({
			code: 'ledger/log-altered',
			level: 'error',
			report: path,
			span: null,
			message: 'The log of decisions in it does not end in the hash that was noted.',
		})
	if (found.head)
		session.say(`The log of decisions in it ends in ${found.head}. Ask whoever made it for that hash by another way.`)
	session.say(
		session.code === EXIT.ok
			? 'The bundle is whole and hangs together.'
			: `${plural(found.problems.length, 'problem')}.`,
	)
}

/** All files under a folder, or the one file. */
function filesAt(path: string, under = ''): { name: string; bytes: Uint8Array }[] {
	try {
		if (!statSync(path).isDirectory())
			return [{ name: under || 'bundle.zip', bytes: new Uint8Array(readFileSync(path)) }]
		return readdirSync(path)
			.sort()
			.flatMap((name) => filesAt(join(path, name), under ? `${under}/${name}` : name))
	} catch (error) {
		throw new Stop(EXIT.usage, [], `${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
	}
}

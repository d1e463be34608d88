/** `attestary token`: tokens by which scripts ask the desk's server, on this machine alone. */
import { Command } from 'commander'
import { EXIT, type Io } from '../io.ts'
import { shown } from '../print/layout.ts'
import { Session, Stop } from '../session.ts'

type Done = (code: number) => void

export function tokenCommand(io: Io, done: Done): Command {
	const token = new Command('token').description('tokens by which scripts ask the server that "attestary serve" runs')
	const list = new Command('list').description('those there are').action(async (_: object, command: Command) => {
		const session = new Session(io, command)
		const { readTokens } = await import('../../run/tokens.ts')
		const { value, problems } = await readTokens(session.ledgerPath)
		session.tellAll(problems)
		const lines = value.map(({ name, writes, made }) => `${shown(name)}  ${mayIn(writes)}  made ${made.slice(0, 10)}`)
		session.say(lines.length > 0 ? lines.join('\n') : 'There are none. "attestary token new NAME" makes one.')
		done(session.code)
	})
	const make = new Command('new')
		.description('make one, or a new one in the place of an old one; it is shown this once')
		.argument('<name>', 'what it is for')
		.option('--write', 'it may also add, decide and export; without this it reads alone')
		.action(async (name: string, { write = false }: { write?: boolean }, command: Command) => {
			const session = new Session(io, command)
			if (name.trim() === '' || name.length > 100) throw new Stop(EXIT.usage, [], 'A name has 1 to 100 characters.')
			const { makeToken, readTokens } = await import('../../run/tokens.ts')
			const { problems } = await readTokens(session.ledgerPath)
			if (problems.length > 0) throw new Stop(EXIT.problems, problems)
			const made = io.now().toISOString()
			const text = await makeToken(session.ledgerPath, { name, writes: write, made }).catch((error: unknown) => {
				const why = (error as NodeJS.ErrnoException).code ?? 'unknown reason'
				throw new Stop(EXIT.problems, [], `The file of tokens beside the ledger could not be written (${why}).`)
			})
			session.say(text)
			session.mention(
				`It ${mayIn(write)}. Keep it as you keep a password: it is not shown again. Send it as "Authorization: Bearer …".`,
			)
			done(session.code)
		})
	const remove = new Command('remove')
		.description('end one, at once')
		.argument('<name>')
		.action(async (name: string, _: object, command: Command) => {
			const session = new Session(io, command)
			const { removeToken } = await import('../../run/tokens.ts')
			if (!(await removeToken(session.ledgerPath, name)))
				throw new Stop(
					EXIT.usage,
					[],
					`There is no token "${shown(name)}". "attestary token list" shows those there are.`,
				)
			session.say('It opens nothing any more.')
			done(session.code)
		})
	return token.addCommand(make).addCommand(list).addCommand(remove)
}

const mayIn = (writes: boolean): string => (writes ? 'reads and writes' : 'reads')

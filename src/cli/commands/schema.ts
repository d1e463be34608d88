/** `attestary schema`: the JSON Schema of what leaves, for programs that read it. */
import { Command } from 'commander'
import { EXIT, type Io } from '../io.ts'
import { shown } from '../print/layout.ts'
import { Session, Stop } from '../session.ts'

export function schemaCommand(io: Io, done: (code: number) => void): Command {
	return new Command('schema')
		.description('the JSON Schema of a file that leaves; without a name, which there are')
		.argument('[name]')
		.action(async (name: string | undefined, _: object, command: Command) => {
			const session = new Session(io, command)
			const { jsonSchemaOf, SCHEMAS } = await import('../../run/schemas.ts')
			if (name === undefined)
				session.say(
					Object.entries(SCHEMAS)
						.map(([id, { version, what }]) => `${`${id} ${version}`.padEnd(12)} ${what}`)
						.join('\n'),
				)
			else if (Object.hasOwn(SCHEMAS, name))
				session.say(JSON.stringify(jsonSchemaOf(name as keyof typeof SCHEMAS), null, '\t'))
			else
				throw new Stop(EXIT.usage, [], `There is no schema "${shown(name)}". "attestary schema" lists those there are.`)
			done(session.code)
		})
}

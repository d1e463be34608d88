/** Who and where names are, as people decided. */
import { Command } from 'commander'
import { entriesOf, registryOf } from '../../incident/registry.ts'
import { liveDecisions } from '../../incident/schema.ts'
import { type Io, outLook } from '../io.ts'
import { plural, shown, wrapped } from '../print/layout.ts'
import { Session } from '../session.ts'

type Done = (code: number) => void

export function registryCommand(io: Io, done: Done): Command {
	return new Command('registry')
		.description('who and where names are, as people decided')
		.option('--json', 'for programs')
		.action(async ({ json }: { json?: boolean }, command: Command) => {
			const session = new Session(io, command)
			const { paint, width } = outLook(io)
			await session.withLedger('read', (ledger) => {
				const registry = registryOf(liveDecisions(ledger.decisions()))
				const [actors, places] = [entriesOf(registry.actors), entriesOf(registry.places)]
				if (json) return session.say(JSON.stringify({ actors, places }, null, '\t'))
				const lines = [...actors, ...places].flatMap(({ is, names, decisions }) => {
					const years = is.from || is.to ? ` (${is.from ?? '…'} to ${is.to ?? '…'})` : ''
					const other = names.filter((name) => name !== is.name)
					return [
						...wrapped(`${paint.bold(shown(is.name))}${years} ${paint.dim(is.id)}`, width, '  '),
						...(other.length > 0 ? wrapped(`also: ${other.map(shown).join(', ')}`, width, '      ') : []),
						...wrapped(paint.dim(`decided by ${decisions.join(', ')}`), width, '      '),
					]
				})
				const many = `${plural(actors.length, 'actor')}, ${plural(places.length, 'place')}.`
				session.say([...lines, ...(lines.length > 0 ? [''] : []), many].join('\n'))
			})
			done(session.code)
		})
}

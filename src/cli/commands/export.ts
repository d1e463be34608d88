/** `attestary export`: the whole ledger in a format that others read, and a word on what the format could not carry. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { Command, Option } from 'commander'
import { type ExportedFile, FORMATS, type Format, type Loss } from '../../exchange/index.ts'
import { EXIT, errLook, type Io } from '../io.ts'
import { plural, wrapped } from '../print/layout.ts'
import { Session, Stop } from '../session.ts'

interface Options {
	readonly format: Format
	readonly out?: string
	readonly names?: boolean
}

export function exportCommand(io: Io, done: (code: number) => void): Command {
	return new Command('export')
		.description('write incidents with their claims as json, csv or geojson')
		.addOption(new Option('--format <format>', 'which format').choices(Object.keys(FORMATS)).makeOptionMandatory())
		.option('--out <file>', 'where to; files that belong to it get its name with an addition')
		.option('--names', 'with the names of people who were harmed, which are withheld otherwise')
		.action(async ({ format, out, names = false }: Options, command: Command) => {
			const session = new Session(io, command)
			const attestary = await session.attestary()
			const { holdingsOf, mintHandles } = await session.run()
			await session.withLedger('write', async (ledger) => {
				const recorded = [...ledger.incidents.all()].filter(({ recordable }) => recordable)
				session.tellAll(
					(await mintHandles(ledger, attestary, recorded, { by: session.by, reason: `exported as ${format}` }))
						.problems,
				)
				const { files, losses } = FORMATS[format](holdingsOf(ledger), { names })
				if (out === undefined) {
					for (const piece of files[0]?.pieces() ?? []) io.stdout.write(piece)
					if (files.length > 1)
						session.mention(`${plural(files.length - 1, 'file')} beside it left out: give --out to have them.`)
				} else for (const file of files) session.mention(`Wrote ${writeFile(file, out)}`)
				mentionLosses(losses, session)
			})
			done(session.code)
		})
}

/** Written under another name and moved into place whole. */
function writeFile({ suffix, extension, pieces }: ExportedFile, out: string): string {
	const base = out.replace(new RegExp(`\\.${extension}$`, 'i'), '')
	const path = suffix === '' && base === out && /\.\w+$/.test(out) ? out : `${base}${suffix}.${extension}`
	const draft = `${path}.${process.pid}.part`
	try {
		const file = openSync(draft, 'w')
		try {
			for (const piece of pieces()) writeSync(file, piece)
		} finally {
			closeSync(file)
		}
		renameSync(draft, path)
		return path
	} catch (error) {
		rmSync(draft, { force: true })
		throw new Stop(
			EXIT.problems,
			[],
			`${path} could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
		)
	}
}

function mentionLosses(losses: readonly Loss[], session: Session): void {
	const counts = new Map<string, number>()
	for (const { what, incident } of losses) {
		const words = what.replace(/^\d+ (?=figures of groups)/, 'some ')
		counts.set(words, (counts.get(words) ?? 0) + (incident === null ? 0 : 1))
	}
	for (const [what, count] of counts) {
		const words = `note  export/lossy  ${what}${count > 0 ? ` (${plural(count, 'incident')})` : ''}`
		session.mention(wrapped(words, errLook(session.io).width, '', '  ').join('\n'))
	}
}

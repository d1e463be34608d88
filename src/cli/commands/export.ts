/** `attestary export`: the whole ledger in a format that others read, and a word on what the format could not carry. */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { Command, Option } from 'commander'
import { type ExportedFile, exportAs, FORMATS, type Format, type Holdings, type Loss } from '../../exchange/index.ts'
import { EVERYTHING } from '../../incident/release/inclusion.ts'
import type { Inclusion } from '../../incident/release/schema.ts'
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
			const { holdingsOf, mintHandles, sortedOut } = await session.run()
			const rules = await session.inclusion()
			await session.withLedger('write', async (ledger) => {
				const recorded = sortedOut([...ledger.incidents.all()], rules).counting
				session.tellAll(
					(await mintHandles(ledger, attestary, recorded, { by: session.by, reason: `exported as ${format}` }))
						.problems,
				)
				const { files, losses } = exportAs(format, underRules(holdingsOf(ledger), rules, sortedOut), { names })
				if (out === undefined) {
					for (const piece of files[0]?.pieces() ?? []) io.stdout.write(piece)
					if (files.length > 1)
						session.mention(`${plural(files.length - 1, 'file')} beside it left out: give --out to have them.`)
				} else for (const file of files) session.mention(`Wrote ${writeFile(file, out, files[0]!.extension)}`)
				mentionLosses(losses, session)
			})
			done(session.code)
		})
}

/** With rules of the project only what counts is exported, and a file beside it names the rules and what they leave out. */
function underRules(
	holdings: Holdings,
	rules: Inclusion,
	sortedOut: typeof import('../../run/index.ts').sortedOut,
): Holdings {
	if (rules === EVERYTHING) return holdings
	const { counting, leftOut } = sortedOut(holdings.derived.incidents, rules)
	const there = new Set(counting.map(({ key }) => key))
	const stands = (end: string) => end.startsWith('s-') || there.has(end)
	const links = holdings.derived.links.filter(({ from, to }) => stands(from) && stands(to))
	const kept = new Set(links.map(({ key }) => key))
	const chains = holdings.derived.chains.filter((chain) => chain.links.every((key) => kept.has(key)))
	const derived = { ...holdings.derived, incidents: counting, links, chains }
	return { ...holdings, derived, inclusion: { rules, leftOut } }
}

/** Written under another name and moved into place whole. */
function writeFile({ suffix, extension, pieces }: ExportedFile, out: string, main: string): string {
	const base = out.replace(new RegExp(`\\.${main}$`, 'i'), '')
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

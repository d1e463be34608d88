/** `attestary code FILE|-`: what one report says, for people or programs. It stores nothing. */
import { Command } from 'commander'
import { chooseMetadata } from '../../report/schema.ts'
import type { CodedReport } from '../../run/index.ts'
import { EXIT, type Io, outLook } from '../io.ts'
import { printReport } from '../print/report.ts'
import { printWhy } from '../print/why.ts'
import { Session, Stop } from '../session.ts'

interface CodeOptions {
	readonly json?: boolean
	readonly why?: string
	readonly tree?: boolean
	readonly published?: string
	readonly title?: string
	readonly publisher?: string
}

export function codeCommand(io: Io, done: (code: number) => void): Command {
	return new Command('code')
		.description('print what one report says (a text, a web page or its address, - for standard input)')
		.argument('<file>', 'file, https://… or - for standard input')
		.option('--published <day>', 'when it was published, YYYY-MM-DD')
		.option('--title <title>', 'its title')
		.option('--publisher <name>', 'who published it')
		.option('--json', 'the whole coding, for programs')
		.option('--why <key>', 'explain one claim: the beginning of its key is enough')
		.option('--tree', 'how each sentence was read')
		.action(async (file: string, { json, why, tree, ...given }: CodeOptions, command: Command) => {
			const session = new Session(io, command)
			const attestary = await session.attestary()
			const { takeInputs } = await session.run()
			const take = { obtained: io.now().toISOString(), by: session.by, options: given }
			let any = false
			for await (const { from, taken, problems } of takeInputs([file], {
				stdin: io.stdin,
				take,
				knowledge: attestary.knowledge,
			})) {
				const name = from === '-' ? 'standard input' : from
				if (!taken) {
					session.tellAll(problems, name)
					continue
				}
				any = true
				const { value, problems: all } = attestary.finish(
					{ ...taken, metadata: chooseMetadata(taken.metadata) },
					problems,
				)
				const look = outLook(io)
				if (json) session.say(JSON.stringify({ ...value, problems: all }, null, '\t'))
				else if (why !== undefined) session.say(printWhy(printed(value), why, look) ?? missing(why))
				else if (tree) session.say((await import('../print/trees.ts')).printTrees(value.version, attestary.reader))
				else session.say(printReport(printed(value), look))
				if (!json) session.tellAll(all, name, value.version.text)
			}
			if (!any && session.code === EXIT.ok) session.code = EXIT.problems
			done(session.code)
		})
}

export function printed({ version, metadata, coded, derived }: CodedReport) {
	return { reports: [{ version, metadata }], codings: [coded], derived }
}

function missing(key: string): never {
	throw new Stop(
		EXIT.usage,
		[],
		`No claim of this report has a key that begins with "${key}". The keys stand in brackets in the coding.`,
	)
}

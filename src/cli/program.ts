/** The commands, their options and help, and the one place where failures become exit codes. */
import { type Argument, Command, CommanderError, Option } from 'commander'
import { addCommand } from './commands/add.ts'
import { chainCommand, listCommand, searchCommand, showCommand } from './commands/ask.ts'
import { codeCommand } from './commands/code.ts'
import { bundleCommand, custodyCommand } from './commands/custody.ts'
import { decideCommand } from './commands/decide.ts'
import { decisionsCommand } from './commands/decisions.ts'
import { exportCommand } from './commands/export.ts'
import { expungeCommand } from './commands/expunge.ts'
import { rebuildCommand, verifyCommand } from './commands/keep.ts'
import { mcpCommand } from './commands/mcp.ts'
import { publishCommand } from './commands/publish.ts'
import { registryCommand } from './commands/registry.ts'
import { diffCommand, releaseCommand, releasesCommand } from './commands/release.ts'
import { rereadCommand } from './commands/reread.ts'
import { schemaCommand } from './commands/schema.ts'
import { serveCommand } from './commands/serve.ts'
import { tokenCommand } from './commands/token.ts'
import { watchCommand } from './commands/watch.ts'
import { EXIT, errLook, type Io } from './io.ts'
import { printProblem } from './print/problem.ts'
import { DEFAULT_LEDGER, Stop } from './session.ts'

const AFTER_HELP = `
Examples:
  attestary code report.txt --published 2020-03-12
                        what one report says; nothing is stored
  attestary code report.txt --why c-1a2b3c
                        why a value was read
  attestary add reports/ wire.jsonl
                        keep reports in ./${DEFAULT_LEDGER}
  attestary serve       the desk in your browser
  attestary list --contested
                        incidents whose figures or doers are contested
  attestary show ATT-IRQ-2020-0001
                        one incident, who says what, in which words
  attestary decide reject c-1a2b3c --reason "names another raid"
                        a claim counts no more; it stays visible
  attestary export --format csv --out incidents.csv
                        tables for a spreadsheet
  attestary publish site/
                        a site to read, opened from disk by double click
  attestary release 2021-spring
                        freeze what counts; attestary diff A B says what changed

Exit codes:
  0   all well
  1   some input had a problem; everything else was done
  2   the command was typed wrongly
  3   the ledger could not be used
  70  a fault of Attestary itself`

export function program(io: Io, done: (code: number) => void): Command {
	const attestary = new Command('attestary')
		.description(
			'Reads news reports of armed conflict and keeps a sourced ledger of incidents: every value with the words and who said them.',
		)
		.addOption(new Option('--ledger <file>', `the ledger (default: ./${DEFAULT_LEDGER}, or ATTESTARY_LEDGER)`))
		.addOption(
			new Option(
				'--knowledge <folder>',
				'countries.tsv, places.tsv and actors.json of your own (default: the folder "knowledge" beside the ledger)',
			),
		)
		.addOption(
			new Option(
				'--inclusion <file>',
				'rules about what counts in exports and releases (default: inclusion.json beside the ledger)',
			),
		)
		.addOption(new Option('--by <name>', 'who adds or decides (default: ATTESTARY_BY, or your account)'))
		.addHelpText('after', AFTER_HELP)
		.configureHelp({
			showGlobalOptions: true,
			sortSubcommands: false,
			minWidthToWrap: 20,
			subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
			helpWidth: Math.min(io.stdout.columns ?? 80, 100),
		})
		.configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
		.exitOverride()
		.showHelpAfterError('(attestary --help lists the commands)')
	for (const make of [
		codeCommand,
		addCommand,
		watchCommand,
		serveCommand,
		tokenCommand,
		mcpCommand,
		schemaCommand,
		listCommand,
		showCommand,
		chainCommand,
		searchCommand,
		decideCommand,
		decisionsCommand,
		registryCommand,
		expungeCommand,
		exportCommand,
		publishCommand,
		custodyCommand,
		bundleCommand,
		releaseCommand,
		releasesCommand,
		diffCommand,
		rereadCommand,
		rebuildCommand,
		verifyCommand,
	]) {
		attestary.addCommand(inherit(make(io, done), attestary))
	}
	return attestary
}

const argumentTerm = (argument: Argument): string => `<${argument.name()}${argument.variadic ? '...' : ''}>`

/** Output and exits of a subcommand are those of its parent. */
function inherit(command: Command, parent: Command): Command {
	command.copyInheritedSettings(parent)
	for (const child of command.commands) inherit(child, command)
	return command
}

export async function run(args: readonly string[], io: Io): Promise<number> {
	let code: number = EXIT.ok
	try {
		await program(io, (c) => {
			code = c
		}).parseAsync(args, { from: 'user' })
		return code
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
		if (error instanceof Stop) {
			for (const problem of error.problems) io.stderr.write(`${printProblem(problem, errLook(io))}\n`)
			if (error.message) io.stderr.write(`${error.message}\n`)
			return error.code
		}
		const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
		io.stderr.write(
			`Attestary failed, and that is its own fault (${what}).\nNothing was changed beyond what was told above. ATTESTARY_DEBUG=1 shows more.\n`,
		)
		if (io.env['ATTESTARY_DEBUG'] && error instanceof Error) io.stderr.write(`${error.stack}\n`)
		return EXIT.bug
	}
}

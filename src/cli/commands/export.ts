/** `attestary export`: what counts, in a format that others read, with the claims, a loss report and a manifest beside it. */
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
	writeSync,
} from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import {
	EXPOSED_AS,
	type ExposedAs,
	FORMATS,
	type Format,
	type Loss,
	PRECISIONS,
	PROFILES,
	type Precision,
	type Preview,
	type Profile,
} from '../../exchange/index.ts'
import { RuleId } from '../../incident/schema.ts'
import { EXIT, errLook, type Io, outLook } from '../io.ts'
import { type Look, plural, shown, wrapped } from '../print/layout.ts'
import { Session, Stop } from '../session.ts'

interface Options {
	readonly format?: Format
	readonly out?: string
	readonly rule?: RuleId
	readonly profile: Profile
	readonly places: Precision
	readonly reveal?: string[]
	readonly revealAs?: ExposedAs[]
	readonly only?: string[]
	readonly review?: boolean
	readonly ids?: string
	readonly preview?: boolean
	readonly list?: boolean
	readonly json?: boolean
}

/** Several of a closed list. */
function kinds(value: string, before: ExposedAs[] = []): ExposedAs[] {
	const kind = EXPOSED_AS.find((one) => one === value)
	if (!kind) throw new InvalidArgumentError(`Allowed choices are ${EXPOSED_AS.join(', ')}.`)
	return [...before, kind]
}

const several = (value: string, before: string[] = []): string[] => [...before, value]

export function exportCommand(io: Io, done: (code: number) => void): Command {
	return new Command('export')
		.description('write what counts in a format that others read; --list says which there are')
		.addOption(new Option('--format <format>', 'which format').choices(Object.keys(FORMATS)))
		.option('--out <path>', 'a folder, a file (what belongs to it gets its name with an addition), or a .zip')
		.addOption(new Option('--rule <rule>', 'whose figures; each format has a rule of its own').choices(RuleId.options))
		.addOption(
			new Option('--profile <profile>', 'public withholds names, notes, texts and imported rows; private tells all')
				.choices(PROFILES)
				.default('public'),
		)
		.addOption(new Option('--places <precision>', 'how precisely places are told').choices(PRECISIONS).default('exact'))
		.option('--reveal <name>', 'a name that may be told although it would be withheld; may be repeated', several)
		.addOption(
			new Option('--reveal-as <kind>', 'all names of one kind may be told; may be repeated').argParser<ExposedAs[]>(
				kinds,
			),
		)
		.option('--only <id>', 'an incident or a chain; may be repeated', several)
		.option('--review', 'with rows whose type hangs on something that is not told (ACLED-shaped)')
		.option('--ids <file>', 'JSON with ids of other projects: {"dyad": {"A - B": "123"}, "actor": …}')
		.option('--preview', 'who and what would be exposed; nothing is written')
		.option('--list', 'the formats, what each holds and what it loses')
		.option('--json', 'with --list or --preview: for programs')
		.action(async (options: Options, command: Command) => {
			const session = new Session(io, command)
			if (options.list) await listFormats(session, options)
			else if (options.preview) await preview(session, options)
			else await write(session, options)
			done(session.code)
		})
}

async function listFormats(session: Session, { json }: Options): Promise<void> {
	const { exportFormats } = await session.run()
	const formats = exportFormats()
	if (json) return session.say(JSON.stringify(formats, null, '\t'))
	const { paint, width } = outLook(session.io)
	const lines = formats.flatMap(({ id, title, readers, holds, lacks, rule }) => [
		`${paint.bold(id)}  ${title}`,
		...wrapped(holds, width, '    '),
		...wrapped(`for ${readers}; figures by the rule ${rule}`, width, '    '),
		...wrapped(lacks.length > 0 ? `not carried: ${lacks.join(', ')}` : 'carries all', width, '    '),
	])
	session.say(lines.join('\n'))
}

async function preview(session: Session, options: Options): Promise<void> {
	const { previewExport } = await session.run()
	const rules = await session.inclusion()
	await session.withLedger('read', (ledger) => {
		const { value: seen, problems } = previewExport(ledger, settingsOf(options), rules)
		if (!seen) throw new Stop(EXIT.usage, problems)
		session.say(options.json ? JSON.stringify(seen, null, '\t') : printPreview(seen, outLook(session.io)).join('\n'))
	})
}

const settingsOf = ({ format: _, out: __, preview: ___, list: ____, json: _____, ids: ______, ...settings }: Options) =>
	settings

function printPreview(
	{ profile, incidents, claims, people, places, precision, texts, notes, rows }: Preview,
	look: Look,
): string[] {
	const { width } = look
	const told = (yes: boolean) => (yes ? 'TOLD' : 'withheld')
	const lines = [
		`${plural(incidents, 'incident')}, ${plural(claims, 'claim')}; profile ${profile === 'private' ? 'PRIVATE' : profile}.`,
		'',
	]
	lines.push(people.length === 0 ? 'Nobody private is named.' : 'People who are named:')
	for (const one of people)
		lines.push(
			...wrapped(
				`${told(one.told)}  ${shown(one.name)} (${one.as})${one.incidents.length > 0 ? ` in ${one.incidents.map(shown).join(', ')}` : ''}`,
				width,
				'  ',
			),
		)
	lines.push(
		'',
		places.length === 0
			? 'No place is known more finely than a town.'
			: `Places, told ${precision === 'exact' ? 'as they are known' : `to the ${precision}`}:`,
	)
	for (const one of places)
		lines.push(
			...wrapped(
				`${shown(one.incident)}: ${shown(one.known)}${one.told === one.known ? '' : ` → ${shown(one.told)}`}`,
				width,
				'  ',
			),
		)
	lines.push('')
	for (const [what, { count, told: yes }] of [
		['whole text', texts],
		['entry of the log of decisions', notes],
		['claim of an imported row', rows],
	] as const)
		if (count > 0)
			lines.push(
				`${told(yes)}: ${plural(count, what, what === 'entry of the log of decisions' ? 'entries of the log of decisions' : undefined)}`,
			)
	return lines
}

async function write(session: Session, { format, out, ...options }: Options): Promise<void> {
	if (!format) throw new Stop(EXIT.usage, [], '--format is missing; --list says which there are.')
	const attestary = await session.attestary()
	const { makeExport, readIds, writeExport, zippedExport } = await session.run()
	const table = options.ids ? await readIds(options.ids) : { value: null, problems: [] }
	if (table.problems.length > 0) throw new Stop(EXIT.usage, table.problems)
	const rules = await session.inclusion()
	await session.withLedger('write', async (ledger) => {
		const request = { format, ...settingsOf(options), ...(table.value ? { ids: table.value } : {}) }
		const { value, problems } = await makeExport(ledger, attestary, request, { by: session.by, rules })
		if (!value) throw new Stop(EXIT.usage, problems)
		session.tellAll(problems)
		const [main] = value.files
		if (out === undefined) {
			const content = main!.content()
			if (content instanceof Promise) throw new Stop(EXIT.usage, [], `${main!.name} is no text: give --out to have it.`)
			for (const piece of content) session.io.stdout.write(piece)
			session.mention(`${plural(value.files.length, 'file')} beside it left out: give --out to have them.`)
		} else if (extname(out).toLowerCase() === '.zip') {
			const bytes = await zippedExport(value)
			guarded(out, () => replace(out, (draft) => writeFileSync(draft, bytes)))
			session.mention(`Wrote ${out}`)
		} else {
			const path = pathsFor(out, main!.name)
			await writeExport(value, (name) => intoFile(path(name)))
			for (const { name } of [...value.files, { name: 'manifest.json' }]) session.mention(`Wrote ${path(name)}`)
		}
		mentionLosses(value.losses, session)
	})
}

/** Into a folder under their names; beside a file under its name with an addition. */
function pathsFor(out: string, main: string): (name: string) => string {
	const isFolder = existsSync(out) ? statSync(out).isDirectory() : extname(out) === '' || /[/\\]$/.test(out)
	if (isFolder) {
		guarded(out, () => mkdirSync(out, { recursive: true }))
		return (name) => join(out, name)
	}
	const base = basename(out, extname(out))
	return (name) => (name === main ? out : join(dirname(out), `${base}-${name}`))
}

/** Written under another name and moved into place whole. */
function intoFile(path: string) {
	const draft = `${path}.${process.pid}.part`
	const file = guarded(path, () => openSync(draft, 'w'))
	return {
		write: (piece: Uint8Array) => guarded(path, () => void writeSync(file, piece), draft),
		end: () =>
			guarded(
				path,
				() => {
					closeSync(file)
					renameSync(draft, path)
				},
				draft,
			),
	}
}

function replace(path: string, work: (draft: string) => void): void {
	const draft = `${path}.${process.pid}.part`
	work(draft)
	renameSync(draft, path)
}

function guarded<T>(path: string, work: () => T, draft?: string): T {
	try {
		return work()
	} catch (error) {
		if (draft) rmSync(draft, { force: true })
		const why = (error as NodeJS.ErrnoException).code ?? 'unknown reason'
		throw new Stop(EXIT.problems, [], `${path} could not be written (${why}).`)
	}
}

/** In short: the report itself stands beside the export. */
function mentionLosses(losses: readonly Loss[], session: Session): void {
	const counts = new Map<string, number>()
	for (const { what, lost, incident } of losses) {
		const words = incident === null || lost === 'left-out' ? what : `not carried: ${lost}`
		counts.set(words, (counts.get(words) ?? 0) + (incident === null ? 0 : 1))
	}
	for (const [what, count] of counts) {
		const words = `note  export/lossy  ${what}${count > 0 ? ` (${plural(count, 'incident')})` : ''}`
		session.mention(wrapped(words, errLook(session.io).width, '', '  ').join('\n'))
	}
}

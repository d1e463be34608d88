/** `attestary publish DIR`: a site to read, in a folder of its own, that opens from disk by double click. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command, Option } from 'commander'
import { PRECISIONS, type Precision } from '../../exchange/index.ts'
import { EXIT, type Io } from '../io.ts'
import { plural } from '../print/layout.ts'
import { Session, Stop } from '../session.ts'

interface Options {
	readonly names?: boolean
	readonly places: Precision
}

/** `src/cli/commands` and `dist/cli/commands` lie equally deep. */
const BUILT = fileURLToPath(new URL('../../../dist/site', import.meta.url))

export function publishCommand(io: Io, done: (code: number) => void): Command {
	return new Command('publish')
		.description('a site to read, in a folder of its own: it opens from disk by double click and asks for nothing')
		.argument('<folder>', 'a new folder, or that of an earlier site, which is replaced')
		.option('--names', 'with the names of people who were harmed; without, they are withheld')
		.addOption(new Option('--places <precision>', 'how precisely places are told').choices(PRECISIONS).default('exact'))
		.action(async (folder: string, options: Options, command: Command) => {
			const session = new Session(io, command)
			await write(session, resolve(folder), options)
			done(session.code)
		})
}

async function write(session: Session, folder: string, options: Options): Promise<void> {
	const { publishedSite, MANIFEST } = await import('../../api/publish.ts')
	const { projectOf } = await import('../../api/project.ts')
	const { programVersion } = await import('../../run/data.ts')
	const built = builtSite()
	const earlier = existsSync(folder) ? readdirSync(folder) : []
	if (earlier.length > 0 && !earlier.includes(MANIFEST))
		throw new Stop(EXIT.usage, [], `${folder} holds other files. Name a new folder, or that of an earlier site.`)
	const draft = `${folder}.${process.pid}.part`
	try {
		await session.withLedger('read', async (ledger) => {
			const rules = await session.inclusion()
			const project = await projectOf(await session.knowledge(), (problems) => session.tellAll(problems))
			const { countryName, outlines, towns } = project
			const serving = { version: await programVersion(), countryName }
			const files = publishedSite(ledger, { ...options, rules, built, serving, outlines, towns })
			for (;;) {
				const { value, done: over } = await files.next()
				if (over) {
					rmSync(folder, { recursive: true, force: true })
					renameSync(draft, folder)
					session.mention(
						`Wrote ${folder}: ${plural(value.incidents, 'incident')}, ${plural(value.chains, 'chain')}, ${plural(value.speakers, 'speaker')}, citing ${plural(value.reports, 'report')}. Open index.html in it.`,
					)
					session.mention(
						'note  export/lossy  The texts of the reports are not carried, only the words that are evidence, fifty at most in one place.',
					)
					if (options.places !== 'exact')
						session.mention(`note  export/lossy  Places are told to the ${options.places} only.`)
					if (value.withheld)
						session.mention(
							'note  export/lossy  Names of people who were harmed are withheld. Give --names to carry them.',
						)
					return
				}
				const path = join(draft, ...value.name.split('/'))
				mkdirSync(dirname(path), { recursive: true })
				writeFileSync(path, value.content)
			}
		})
	} catch (error) {
		rmSync(draft, { recursive: true, force: true })
		const { code, syscall } = error as NodeJS.ErrnoException
		if (!syscall) throw error
		throw new Stop(EXIT.problems, [], `${folder} could not be written (${code ?? 'unknown reason'}).`)
	}
}

/** The pages as they were built, by name. */
function builtSite(): ReadonlyMap<string, Uint8Array> {
	if (!existsSync(join(BUILT, 'index.html')))
		throw new Stop(EXIT.usage, [], 'The site is not built. "npm run build" makes it; try again then.')
	const names = readdirSync(BUILT, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => relative(BUILT, join(entry.parentPath, entry.name)).split(sep).join('/'))
	return new Map(names.sort().map((name) => [name, readFileSync(join(BUILT, ...name.split('/')))]))
}

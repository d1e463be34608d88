/** Where the shipped data lie, and a project's own knowledge beside them: the only place that knows the folder `data`. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
	loadTowns,
	type Outline,
	type ProjectKnowledge,
	readActors,
	readCountries,
	readOutlines,
	readPlaces,
	type Towns,
} from '../knowledge/index.ts'
import type { Outcome, Problem } from '../report/problem.ts'

/** `src/run` and `dist/run` lie equally deep, so the same path serves both. */
const DATA = fileURLToPath(new URL('../../data/', import.meta.url))

export async function readModel(): Promise<Uint8Array> {
	return readFile(join(DATA, 'language', 'english-1.bin'))
}

export async function readKnowledge(): Promise<Record<string, Uint8Array>> {
	const folder = join(DATA, 'knowledge')
	const names = (await readdir(folder)).filter((name) => /\.(?:tsv|bin)$/.test(name))
	const files = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const))
	return Object.fromEntries(files)
}

/** Towns for the map: the gazetteer's file and the project's places, nothing else of what is shipped. */
export async function readTowns(project: ProjectKnowledge): Promise<Towns> {
	return loadTowns(await readFile(join(DATA, 'knowledge', 'places-1.bin')), project.places)
}

/** The version of this program. */
export async function programVersion(): Promise<string> {
	const { version } = JSON.parse(await readFile(join(DATA, '..', 'package.json'), 'utf8')) as { version: string }
	return version
}

const [COUNTRIES, PLACES, ACTORS, OUTLINES] = ['countries.tsv', 'places.tsv', 'actors.json', 'outlines.geojson']
const NOTHING = { value: [], problems: [] }

/** The files of a project's folder, any of which may be missing. What is wrong in them becomes problems. */
export async function readProject(folder: string): Promise<Outcome<ProjectKnowledge>> {
	const problems: Problem[] = []
	const text = async (name: string) => readFile(join(folder, name), 'utf8').catch(() => null)
	const [countries, places, actors] = [await text(COUNTRIES), await text(PLACES), await text(ACTORS)]
	if (countries === null && places === null && actors === null) {
		const message = `There is no ${COUNTRIES}, ${PLACES} or ${ACTORS} in it.`
		return {
			value: {},
			problems: [{ code: 'knowledge/bad-entry', level: 'error', report: folder, span: null, message }],
		}
	}
	const read = {
		countries: countries === null ? NOTHING : readCountries(countries, join(folder, COUNTRIES)),
		places: places === null ? NOTHING : readPlaces(places, join(folder, PLACES)),
		actors: actors === null ? NOTHING : readActors(actors, join(folder, ACTORS)),
	}
	for (const { file, line, message } of [read.countries, read.places, read.actors].flatMap((one) => one.problems)) {
		const report = line === null ? file : `${file}:${line}`
		problems.push({ code: 'knowledge/bad-entry', level: 'warning', report, span: null, message })
	}
	return { value: { countries: read.countries.value, places: read.places.value, actors: read.actors.value }, problems }
}

/** The outlines in a project's folder, for its map; null when it brings none. What is wrong in them becomes problems. */
export async function readProjectOutlines(folder: string): Promise<Outcome<readonly Outline[] | null>> {
	const file = join(folder, OUTLINES)
	const text = await readFile(file, 'utf8').catch(() => null)
	if (text === null) return { value: null, problems: [] }
	const { value, problems } = readOutlines(text, file)
	return {
		value,
		problems: problems.map(({ message }) => ({
			code: 'knowledge/bad-entry',
			level: 'warning',
			report: file,
			span: null,
			message,
		})),
	}
}

/** The folder, when it holds knowledge of a project; null otherwise. */
export function projectBeside(folder: string): string | null {
	return [COUNTRIES, PLACES, ACTORS].some((name) => existsSync(join(folder, name))) ? folder : null
}
